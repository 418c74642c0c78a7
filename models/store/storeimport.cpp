#include "store/runhistory.h"
#include "store/runrows.h"
#include "store/runstore_p.h"
#include "store/schema.h"

#include <algorithm>

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

// An index that is made at the end costs a quarter of one that each run is added to; but the runs of a small import are few
// against those that it would be made anew for, and those of a file that was read before are found by it.
Status RunStore::Import::Private::stopLookingWhenLarge()
{
    constexpr qint64 largeImport = 10'000;
    constexpr qint64 storeShare = 8;
    constexpr qint64 knownShare = 50;
    if (lookup != Lookup::Index || added % largeImport != 0 || known * knownShare > added)
        return ok();
    const Result<qint64> all = store.count();
    if (!all)
        return all.error();
    if (added * storeShare < *all - added)
        return ok();
    lookup = Lookup::None;
    firstUnchecked = lastId + 1;
    hasProjectIndex = false;
    store.database.setForeignKeys(false); // nothing but new runs with what belongs to them is written until settle()
    return schema::dropRunIndexes(store.database);
}

Status RunStore::Import::Private::writeWaiting()
{
    Status done = ok();
    if (waiting.size() == runsAtOnce) {
        done = runrows::insertAll(store.queries, waiting);
    } else {
        for (std::size_t i = 0; done && i < waiting.size(); ++i)
            done = runrows::insert(store.queries, store.database, waiting[i].run, waiting[i].totals, waiting[i].catalogVersion);
    }
    waiting.clear();
    if (!done)
        failure = done.error();
    return done;
}

Result<qint64> RunStore::Import::add(Run&& run, const Totals& totals, const QString& catalogVersion)
{
    if (d->failure)
        return *d->failure;
    if (const Status storable = runrows::storable(run); !storable)
        return storable.error();
    const bool alone = !runrows::hasFigures(run);
    const Status before = alone ? d->writeWaiting() : ok();
    if (!before)
        return before.error();
    run.id = ++d->lastId;
    ++d->added;
    d->waiting.push_back({ std::move(run), totals, catalogVersion });
    if (!alone && d->waiting.size() < runsAtOnce)
        return d->lastId;
    const Status written = d->writeWaiting();
    return written ? Result<qint64>(d->lastId) : Result<qint64>(written.error());
}

bool RunStore::Import::takesAllAsNew() const { return d->lookup == Private::Lookup::None; }

Result<std::vector<qint64>> RunStore::Import::settle(const std::function<bool()>& stop)
{
    std::vector<qint64> twins;
    if (d->failure)
        return *d->failure;
    if (d->lookup != Private::Lookup::None)
        return twins;
    if (const Status written = d->writeWaiting(); !written)
        return written.error();
    d->store.database.setForeignKeys(true);
    d->store.database.setStopCheck(stop);
    Status done = schema::makeIdentityIndex(d->store.database);
    if (done) {
        d->lookup = Private::Lookup::Index;
    } else if (done.error().code == ErrorCode::OutOfRange) {
        done = schema::makeTwinIndex(d->store.database);
        d->lookup = Private::Lookup::TwinIndex;
        const Result<sqlite::Statement*> select = done ? d->store.queries[Query::TwinIds] : Result<sqlite::Statement*>(done.error());
        done = select ? eachRow((*select)->bind(1, d->firstUnchecked), [&](const auto& s) { twins.push_back(s.integer(0)); })
                      : Status(select.error());
    }
    // Records that went into another tool's run before are no runs of their own either.
    if (done) {
        const Result<sqlite::Statement*> select = d->store.queries[Query::JoinedAgain];
        done = select ? eachRow((*select)->bind(1, d->firstUnchecked), [&](const auto& s) { twins.push_back(s.integer(0)); })
                      : Status(select.error());
        std::sort(twins.begin(), twins.end());
        twins.erase(std::unique(twins.begin(), twins.end()), twins.end());
    }
    if (done)
        done = d->makeProjectIndex();
    d->store.database.setStopCheck({});
    if (!done)
        d->failure = done.error();
    return done ? Result<std::vector<qint64>>(std::move(twins)) : Result<std::vector<qint64>>(done.error());
}

Result<Run> RunStore::Import::takeOut(qint64 id)
{
    Result<Run> run = runrows::read(d->store.queries, id);
    if (!run)
        return run;
    const Result<sqlite::Statement*> remove = d->store.queries[Query::DeleteRun];
    const Status removed = remove ? (*remove)->bind(1, id).run() : Status(remove.error());
    if (!removed) {
        d->failure = removed.error();
        return removed.error();
    }
    run->id = 0;
    return run;
}

Status RunStore::Import::Private::makeProjectIndex()
{
    const Status made = hasProjectIndex ? ok() : schema::makeProjectIndex(store.database);
    hasProjectIndex = made.hasValue();
    return made;
}

Status RunStore::Import::Private::restoreIndexes()
{
    if (const Status made = makeProjectIndex(); !made)
        return made;
    if (lookup == Lookup::Index)
        return ok();
    if (const Status written = writeWaiting(); !written)
        return written;
    if (lookup == Lookup::TwinIndex)
        if (const Status dropped = schema::dropTwinIndex(store.database); !dropped)
            return dropped;
    lookup = Lookup::Index;
    return schema::makeIdentityIndex(store.database);
}

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
    if (const Status written = d->writeWaiting(); !written)
        return written.error();
    Queries& queries = d->store.queries;
    const Result<std::optional<qint64>> id = takesAllAsNew() ? Result<std::optional<qint64>>(std::nullopt)
                                                             : runrows::find(queries, run.sourceKind, run.sourceId);
    if (!id)
        return id.error();
    const auto failed = [this](const Status& status) {
        d->failure = status.error();
        return status.error();
    };
    if (!*id) {
        run.id = 0;
        Status added = runrows::insert(queries, d->store.database, run, totals, catalogVersion);
        ++d->added;
        d->lastId = run.id;
        if (added)
            added = d->stopLookingWhenLarge();
        return added ? Result<PutOutcome>(PutOutcome::Added) : Result<PutOutcome>(failed(added));
    }
    ++d->known;
    const Result<Run> stored = runrows::read(queries, **id);
    if (!stored)
        return stored.error();
    run.id = **id;
    const Run merged = runrows::merged(*stored, run);
    if (runrows::same(*stored, merged))
        return PutOutcome::Unchanged;
    if (d->history != History::Skip) {
        QString oldCatalog;
        const Result<Totals> oldTotals = runhistory::totals(queries, run.id, oldCatalog);
        if (!oldTotals)
            return oldTotals.error();
        d->replaced = StoredRun { *stored, *oldTotals, oldCatalog, {} };
        const Status kept = d->history == History::Keep ? runhistory::keep(queries, *d->replaced, d->source) : ok();
        if (!kept)
            return failed(kept);
    }
    const Status updated = runrows::update(queries, merged, totals, catalogVersion);
    return updated ? Result<PutOutcome>(PutOutcome::Updated) : Result<PutOutcome>(failed(updated));
}

Status RunStore::Import::commit(const SourceRecord& source)
{
    if (d->failure)
        return *d->failure;
    if (const Status restored = d->restoreIndexes(); !restored)
        return restored;
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
