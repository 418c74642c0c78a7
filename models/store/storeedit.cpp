#include "store/runrows.h"
#include "store/runstore_p.h"

namespace runcost {

Status RunStore::replace(const std::vector<StoredRun>& runs)
{
    if (const Status writable = d->writable(); !writable)
        return writable;
    for (const StoredRun& entry : runs)
        if (const Status storable = runrows::storable(entry.run); !storable)
            return storable;
    Transaction transaction(d->database, d->queries);
    if (const Status begun = transaction.begin(); !begun)
        return begun;
    for (const StoredRun& entry : runs) {
        const Result<std::optional<qint64>> present = runrows::find(d->queries, entry.run.sourceKind, entry.run.sourceId);
        if (!present)
            return present.error();
        if (!*present)
            continue;
        Run run = entry.run;
        run.id = **present;
        if (const Status done = runrows::update(d->queries, run, entry.totals, entry.catalogVersion); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace runcost
