#include "session/deadruns.h"

#include "analysis/analysis.h"
#include "catalog/catalog.h"
#include "store/runstore.h"
#include "tracking/trackidentity.h"

namespace runcost {

Result<QStringList> markDeadRuns(RunStore& store, const Catalog& catalog, qint64 nowMs)
{
    const Result<std::vector<qint64>> ids = store.trackedRunningIds();
    if (!ids)
        return ids.error();
    std::vector<Run> dead;
    for (const qint64 id : *ids) {
        Result<Run> run = store.run(id);
        if (!run)
            continue; // gone since
        if (isTrackDead(run->sourceId, run->endedAtMs, nowMs))
            dead.push_back(*std::move(run));
    }
    QStringList names;
    if (dead.empty())
        return names;
    Result<RunStore::Import> import = store.beginImport();
    if (!import)
        return import.error();
    import->setSource({}, RunStore::Import::History::Skip);
    for (Run& run : dead) {
        run.status = RunStatus::Killed;
        run.flags << trackDiedFlag;
        const Result<PutOutcome> put = import->put(run, analyzeTotals(run, {}, catalog), catalog.version());
        if (!put)
            return put.error();
        names << run.name;
    }
    const Status committed = import->commit({});
    return committed ? Result<QStringList>(names) : Result<QStringList>(committed.error());
}

} // namespace runcost
