#include "store/joinedrecords.h"

#include "store/runrows.h"
#include "store/runstore_p.h"

namespace runcost {

Status joinedrecords::put(Queries& queries, const JoinedRecord& record, qint64 runId)
{
    const Result<sqlite::Statement*> insert = queries[Query::PutJoined];
    return insert ? (*insert)->bind(1, record.sourceKind).bind(2, record.sourceId).bind(3, runId).run() : Status(insert.error());
}

Status joinedrecords::forget(Queries& queries, qint64 runId)
{
    const Result<sqlite::Statement*> erase = queries[Query::ForgetJoined];
    return erase ? (*erase)->bind(1, runId).run() : Status(erase.error());
}

Status RunStore::Import::noteJoined(const JoinedRecord& record, qint64 runId)
{
    if (d->failure)
        return *d->failure;
    const Status put = joinedrecords::put(d->store.queries, record, runId);
    if (!put)
        d->failure = put.error();
    return put;
}

Result<std::optional<Run>> RunStore::findJoined(const QString& sourceKind, const QString& sourceId) const
{
    const Result<sqlite::Statement*> select = d->queries[Query::RunOfJoined];
    if (!select)
        return select.error();
    std::optional<qint64> id;
    const Status read = eachRow((*select)->bind(1, sourceKind).bind(2, sourceId), [&id](const auto& s) { id = s.integer(0); });
    if (!read)
        return read.error();
    if (!id)
        return std::optional<Run>();
    Result<Run> found = run(*id);
    return found ? Result<std::optional<Run>>(std::move(*found)) : Result<std::optional<Run>>(found.error());
}

Result<bool> RunStore::hasJoined() const
{
    bool any = false;
    const Status read = eachRow(d->queries, Query::AnyJoined, [&any](const auto&) { any = true; });
    return read ? Result<bool>(any) : Result<bool>(read.error());
}

Result<std::vector<JoinedRecord>> RunStore::joinedTo(qint64 runId) const
{
    const Result<sqlite::Statement*> select = d->queries[Query::JoinedOfRun];
    if (!select)
        return select.error();
    std::vector<JoinedRecord> records;
    const Status read = eachRow((*select)->bind(1, runId), [&records](const auto& s) { records.push_back({ s.text(0), s.text(1) }); });
    return read ? Result<std::vector<JoinedRecord>>(std::move(records)) : Result<std::vector<JoinedRecord>>(read.error());
}

Status RunStore::eachRunSpan(const QString& besidesKind, const std::function<void(const RunSpan&)>& take) const
{
    bool onlyThatKind = true;
    const Status kinds = eachRow(d->queries, Query::SourceKindSpan,
        [&](const auto& s) { onlyThatKind = s.text(0) == s.text(1) && (s.isNull(0) || s.text(0) == besidesKind); });
    if (!kinds || onlyThatKind)
        return kinds;
    return eachRow(d->queries, Query::RunSpans, [&take](const auto& s) {
        if (const std::optional<qint64> end = endOfRun(s.integer(4), s.maybeInteger(5), s.maybeReal(6)))
            take({ s.integer(0), s.text(1), s.text(2), s.text(3), s.integer(4), *end });
    });
}

} // namespace runcost
