#include "store/runhistory.h"

#include "runs/ledgerflag.h"
#include "runs/runjson.h"
#include "store/joinedrecords.h"
#include "store/runrows.h"
#include "store/runstore_p.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>

namespace runcost {
namespace {

    QJsonValue orNull(std::optional<double> value) { return value ? QJsonValue(*value) : QJsonValue(); }

    std::optional<double> fromNull(const QJsonValue& value)
    {
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    }

    QJsonObject totalsToJson(const Totals& totals)
    {
        return { { QStringLiteral("cost_usd"), orNull(totals.costUsd) }, { QStringLiteral("energy_kwh"), orNull(totals.energyKwh) },
            { QStringLiteral("carbon_kg"), orNull(totals.carbonKg) }, { QStringLiteral("score"), orNull(totals.score) },
            { QStringLiteral("unknown_parts"), totals.unknownParts } };
    }

    Totals totalsFromJson(const QJsonObject& object)
    {
        return { fromNull(object.value(QLatin1String("cost_usd"))), fromNull(object.value(QLatin1String("energy_kwh"))),
            fromNull(object.value(QLatin1String("carbon_kg"))), fromNull(object.value(QLatin1String("score"))),
            object.value(QLatin1String("unknown_parts")).toInt() };
    }

} // namespace

Result<Totals> runhistory::totals(Queries& queries, qint64 id, QString& catalogVersion)
{
    const Result<sqlite::Statement*> select = queries[Query::SelectTotals];
    if (!select)
        return select.error();
    Totals totals;
    const Status done = eachRow((*select)->bind(1, id), [&](const auto& s) {
        totals = { s.maybeReal(0), s.maybeReal(1), s.maybeReal(2), s.maybeReal(3), static_cast<int>(s.integer(4)),
            runrows::disagreementOf(s.utf8(6)) };
        catalogVersion = s.text(5);
    });
    return done ? Result<Totals>(totals) : Result<Totals>(done.error());
}

Status runhistory::keep(Queries& queries, const StoredRun& stored, const QString& source)
{
    Run run = stored.run;
    run.series.clear();
    const QJsonObject entry { { QStringLiteral("run"), runToJson(run) }, { QStringLiteral("totals"), totalsToJson(stored.totals) },
        { QStringLiteral("catalog_version"), stored.catalogVersion } };
    const Result<sqlite::Statement*> insert = queries[Query::InsertHistory];
    if (!insert)
        return insert.error();
    (*insert)->bind(1, run.id).bind(2, QDateTime::currentMSecsSinceEpoch()).bind(3, source);
    (*insert)->bind(4, QString::fromUtf8(QJsonDocument(entry).toJson(QJsonDocument::Compact)));
    if (const Status done = (*insert)->run(); !done)
        return done;
    const Result<sqlite::Statement*> trim = queries[Query::TrimHistory];
    return trim ? (*trim)->bind(1, run.id).bind(2, mostEntries).run() : Status(trim.error());
}

Status runhistory::readRows(Queries& queries, qint64 id, std::vector<HistoryRow>& rows)
{
    const Result<sqlite::Statement*> select = queries[Query::SelectHistory];
    if (!select)
        return select.error();
    return eachRow((*select)->bind(1, id), [&rows](const auto& s) { rows.push_back({ s.integer(0), s.text(1), s.text(2) }); });
}

Status runhistory::writeRows(Queries& queries, qint64 id, const std::vector<HistoryRow>& rows)
{
    const Result<sqlite::Statement*> insert = queries[Query::InsertHistory];
    if (!insert)
        return insert.error();
    for (const HistoryRow& row : rows)
        if (const Status done = (*insert)->bind(1, id).bind(2, row.replacedAtMs).bind(3, row.source).bind(4, row.json).run(); !done)
            return done;
    return ok();
}

Result<std::vector<HistoryEntry>> RunStore::history(qint64 runId) const
{
    const Result<sqlite::Statement*> select = d->queries[Query::SelectHistory];
    if (!select)
        return select.error();
    std::vector<HistoryEntry> entries;
    // An entry that this version cannot read is left out, not an error.
    const Status done = eachRow((*select)->bind(1, runId), [&](const auto& s) {
        const QJsonObject entry = QJsonDocument::fromJson(s.text(2).toUtf8()).object();
        Result<Run> run = runFromJson(entry.value(QLatin1String("run")).toObject());
        if (run)
            entries.push_back({ s.integer(0), s.text(1),
                { *std::move(run), totalsFromJson(entry.value(QLatin1String("totals")).toObject()),
                    entry.value(QLatin1String("catalog_version")).toString(), {} } });
    });
    return done ? Result<std::vector<HistoryEntry>>(std::move(entries)) : Result<std::vector<HistoryEntry>>(done.error());
}

Status RunStore::putBack(const std::vector<StoredRun>& runs)
{
    if (const Status writable = d->writable(); !writable)
        return writable;
    Transaction transaction(d->database, d->queries);
    if (const Status begun = transaction.begin(); !begun)
        return begun;
    for (const StoredRun& entry : runs) {
        const Result<std::optional<qint64>> id = runrows::find(d->queries, entry.run.sourceKind, entry.run.sourceId);
        if (!id)
            return id.error();
        if (!*id || **id != entry.run.id)
            continue; // gone, or imported anew
        if (const Status done = runrows::update(d->queries, entry.run, entry.totals, entry.catalogVersion); !done)
            return done;
        if (const Status done = entry.run.flags.contains(joinedFlag) ? ok() : joinedrecords::forget(d->queries, entry.run.id); !done)
            return done;
    }
    // The files hold other values than the store now: reading them again is to bring these.
    if (const Status done = d->queries.run(Query::ForgetSources); !done)
        return done;
    return transaction.commit();
}

Result<bool> RunStore::noteMoved(const QByteArray& sha256, const QString& newPath)
{
    const Result<sqlite::Statement*> select = d->queries[Query::PathsOfSource];
    if (!select)
        return select.error();
    QStringList paths;
    const Status read = eachRow((*select)->bindBlob(1, sha256), [&](const auto& s) { paths << s.text(0); });
    if (!read)
        return read.error();
    if (d->readOnly || newPath.isEmpty() || paths.contains(newPath))
        return false;
    const auto old = std::find_if(paths.cbegin(), paths.cend(), [](const QString& path) { return !QFileInfo::exists(path); });
    if (old == paths.cend())
        return false; // a copy: the first one is still there
    const Result<sqlite::Statement*> move = d->queries[Query::MoveSource];
    if (!move)
        return move.error();
    const Status moved = (*move)->bindBlob(1, sha256).bind(2, newPath).bind(3, *old).run();
    return moved ? Result<bool>(true) : Result<bool>(moved.error());
}

} // namespace runcost
