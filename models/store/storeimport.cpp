#include "store/runhistory.h"
#include "store/runrows.h"
#include "store/runstore_p.h"

namespace runcost {

RunStore::Import::Import(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}
RunStore::Import::~Import() = default;
RunStore::Import::Import(Import&&) noexcept = default;

void RunStore::Import::setSource(const QString& source, History history)
{
    d->source = source;
    d->history = history;
}

std::optional<StoredRun> RunStore::Import::takeReplaced() { return std::exchange(d->replaced, std::nullopt); }

Result<RunStore::Import> RunStore::beginImport()
{
    if (const Status writable = d->writable(); !writable)
        return writable.error();
    auto import = std::make_unique<Import::Private>(*d);
    if (const Status begun = import->transaction.begin(); !begun)
        return begun.error();
    return Import(std::move(import));
}

Result<PutOutcome> RunStore::Import::put(Run& run, const Totals& totals, const QString& catalogVersion)
{
    if (d->failure)
        return *d->failure;
    if (const Status storable = runrows::storable(run); !storable)
        return storable.error();
    Queries& queries = d->store.queries;
    const Result<std::optional<qint64>> id = runrows::find(queries, run.sourceKind, run.sourceId);
    if (!id)
        return id.error();
    const auto failed = [this](const Status& status) {
        d->failure = status.error();
        return status.error();
    };
    if (!*id) {
        run.id = 0;
        const Status added = runrows::insert(queries, d->store.database, run, totals, catalogVersion);
        return added ? Result<PutOutcome>(PutOutcome::Added) : Result<PutOutcome>(failed(added));
    }
    const Result<Run> stored = runrows::read(queries, **id);
    if (!stored)
        return stored.error();
    run.id = **id;
    const Run merged = runrows::merged(*stored, run);
    if (runrows::same(*stored, merged))
        return PutOutcome::Unchanged;
    if (d->history == History::Keep) {
        QString oldCatalog;
        const Result<Totals> oldTotals = runhistory::totals(queries, run.id, oldCatalog);
        if (!oldTotals)
            return oldTotals.error();
        d->replaced = StoredRun { *stored, *oldTotals, oldCatalog, {} };
        if (const Status kept = runhistory::keep(queries, *d->replaced, d->source); !kept)
            return failed(kept);
    }
    const Status updated = runrows::update(queries, merged, totals, catalogVersion);
    return updated ? Result<PutOutcome>(PutOutcome::Updated) : Result<PutOutcome>(failed(updated));
}

Status RunStore::Import::commit(const SourceRecord& source)
{
    if (d->failure)
        return *d->failure;
    if (!source.sha256.isEmpty()) {
        const Result<sqlite::Statement*> put = d->store.queries[Query::PutSource];
        if (!put)
            return put.error();
        (*put)->bindBlob(1, source.sha256).bind(2, source.path).bind(3, source.format);
        (*put)->bind(4, source.importedAtMs).bind(5, source.runs);
        if (const Status done = (*put)->run(); !done)
            return done;
    }
    return d->transaction.commit();
}

} // namespace runcost
