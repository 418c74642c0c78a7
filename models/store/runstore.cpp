#include "store/runstore.h"
#include "analysis/scenariojson.h"
#include "store/columnreader.h"
#include "store/joinedrecords.h"
#include "store/runhistory.h"
#include "store/runrows.h"
#include "store/runstore_p.h"
#include "store/schema.h"
#include "store/storefile.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("RunStore", text); }

} // namespace

Status RunStore::Private::writable() const
{
    if (readOnly)
        return Error { ErrorCode::NotWritable, tr("“%1” is open for reading only.").arg(path), {} };
    return ok();
}

RunStore::RunStore(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

RunStore::~RunStore()
{
    if (d->readOnly)
        return;
    // So that a copy of the one file is the whole store. Others that still use it must not delay the end.
    d->database.setBusyTimeoutMs(0);
    d->database.truncateLog();
}

Result<std::unique_ptr<RunStore>> RunStore::open(const QString& path, Mode mode, int busyTimeoutMs)
{
    QString backup;
    Result<sqlite::Database> database = openStoreFile(path, mode, busyTimeoutMs, &backup);
    if (!database)
        return database.error();
    const Result<quint32> fileVersion = schema::fileVersion(*database);
    if (!fileVersion)
        return fileVersion.error();
    auto priv = std::make_unique<Private>(path, mode == Mode::ReadOnly, std::move(*database));
    priv->backupPath = backup;
    priv->queries.setFigureRows(*fileVersion < 3);
    return std::unique_ptr<RunStore>(new RunStore(std::move(priv)));
}

QString RunStore::backupPath() const { return d->backupPath; }

QString RunStore::path() const { return d->path; }
bool RunStore::isReadOnly() const { return d->readOnly; }

Result<Run> RunStore::run(qint64 id) const { return runrows::read(d->queries, id); }

Result<std::optional<Run>> RunStore::find(const QString& sourceKind, const QString& sourceId) const
{
    const Result<std::optional<qint64>> id = runrows::find(d->queries, sourceKind, sourceId);
    if (!id)
        return id.error();
    if (!*id)
        return std::optional<Run>();
    Result<Run> found = run(**id);
    return found ? Result<std::optional<Run>>(std::move(*found)) : Result<std::optional<Run>>(found.error());
}

Result<RunColumns> RunStore::columns(const Progress& progress) const
{
    const Result<qint64> count = runCount();
    return count ? readColumns(d->queries, *count, progress) : Result<RunColumns>(count.error());
}

Result<std::vector<RunIdentity>> RunStore::identities() const
{
    std::vector<RunIdentity> all;
    const Status done = eachRow(d->queries, Query::AllIdentities,
        [&](const auto& s) { all.push_back({ s.integer(0), s.text(1), s.text(2), s.text(3) }); });
    return done ? Result<std::vector<RunIdentity>>(std::move(all)) : Result<std::vector<RunIdentity>>(done.error());
}

Result<qint64> RunStore::runCount() const { return d->count(); }

Result<bool> RunStore::hasMoreRunsThan(qint64 runs) const
{
    const Result<sqlite::Statement*> statement = d->queries[Query::RunAtPlace];
    if (!statement)
        return statement.error();
    (*statement)->bind(1, runs);
    const Result<bool> found = (*statement)->step();
    (*statement)->reset();
    return found;
}

Result<qint64> RunStore::Private::count()
{
    qint64 runs = 0;
    const Status done = eachRow(queries, Query::CountRuns, [&](const auto& s) { runs = s.integer(0); });
    return done ? Result<qint64>(runs) : Result<qint64>(done.error());
}

Result<StoredRun> RunStore::stored(qint64 id) const
{
    Result<Run> found = run(id);
    if (!found)
        return found.error();
    StoredRun result { std::move(*found), {}, {}, {}, {} };
    const Result<Totals> totals = runhistory::totals(d->queries, id, result.catalogVersion);
    if (!totals)
        return totals.error();
    result.totals = *totals;
    Result<std::vector<AdviceNote>> notes = adviceNotes(id);
    if (!notes)
        return notes.error();
    result.adviceNotes = std::move(*notes);
    Result<std::vector<JoinedRecord>> joined = joinedTo(id);
    if (!joined)
        return joined.error();
    result.joined = std::move(*joined);
    const Status read = runhistory::readRows(d->queries, id, result.history);
    return read ? Result<StoredRun>(std::move(result)) : Result<StoredRun>(read.error());
}

Status RunStore::remove(const std::vector<qint64>& ids)
{
    if (const Status writable = d->writable(); !writable)
        return writable;
    Transaction transaction(d->database, d->queries);
    if (const Status begun = transaction.begin(); !begun)
        return begun;
    const Result<sqlite::Statement*> removeRun = d->queries[Query::DeleteRun];
    if (!removeRun)
        return removeRun.error();
    for (const qint64 id : ids)
        if (const Status done = (*removeRun)->bind(1, id).run(); !done)
            return done;
    // Their files may be imported again from now on.
    if (const Status done = d->queries.run(Query::ForgetSources); !done)
        return done;
    return transaction.commit();
}

Status RunStore::restore(const std::vector<StoredRun>& runs)
{
    if (const Status writable = d->writable(); !writable)
        return writable;
    Transaction transaction(d->database, d->queries);
    if (const Status begun = transaction.begin(); !begun)
        return begun;
    for (const StoredRun& entry : runs) {
        const Result<std::optional<qint64>> present = runrows::find(d->queries, entry.run.sourceKind, entry.run.sourceId);
        if (!present)
            return present.error();
        if (*present)
            continue; // imported again in the meantime
        Run run = entry.run;
        if (const Status done = runrows::insert(d->queries, d->database, run, entry.totals, entry.catalogVersion); !done)
            return done;
        for (const AdviceNote& note : entry.adviceNotes)
            if (const Status done = setAdviceNote(run.id, note); !done)
                return done;
        if (const Status done = runhistory::writeRows(d->queries, run.id, entry.history); !done)
            return done;
        for (const JoinedRecord& record : entry.joined)
            if (const Status done = joinedrecords::put(d->queries, record, run.id); !done)
                return done;
    }
    return transaction.commit();
}

Status RunStore::setScores(const std::vector<std::pair<qint64, std::optional<double>>>& scores)
{
    if (const Status writable = d->writable(); !writable)
        return writable;
    Transaction transaction(d->database, d->queries);
    if (const Status begun = transaction.begin(); !begun)
        return begun;
    const Result<sqlite::Statement*> update = d->queries[Query::SetScore];
    if (!update)
        return update.error();
    for (const auto& [id, score] : scores)
        if (const Status done = (*update)->bind(1, id).bind(2, score).run(); !done)
            return done;
    return transaction.commit();
}

Result<std::vector<qint64>> RunStore::sampleIds() const
{
    std::vector<qint64> ids;
    const Status done = eachRow(d->queries, Query::SampleIds, [&](const auto& s) { ids.push_back(s.integer(0)); });
    return done ? Result<std::vector<qint64>>(std::move(ids)) : Result<std::vector<qint64>>(done.error());
}

Result<bool> RunStore::hasSource(const QByteArray& sha256) const
{
    const Result<std::optional<int>> runs = sourceRuns(sha256);
    return runs ? Result<bool>(runs->has_value()) : Result<bool>(runs.error());
}

Result<std::optional<int>> RunStore::sourceRuns(const QByteArray& sha256) const
{
    const Result<sqlite::Statement*> select = d->queries[Query::HasSource];
    if (!select)
        return select.error();
    const Result<bool> row = (*select)->bindBlob(1, sha256).step();
    if (!row)
        return row.error();
    const std::optional<int> runs = *row ? std::optional(static_cast<int>((*select)->integer(0))) : std::nullopt;
    (*select)->reset();
    return runs;
}

Result<std::vector<SourceRecord>> RunStore::sources() const
{
    std::vector<SourceRecord> records;
    const Status done = eachRow(d->queries, Query::AllSources, [&](const auto& s) {
        records.push_back({ s.text(0), s.blob(1), s.text(2), s.integer(3), static_cast<int>(s.integer(4)) });
    });
    return done ? Result<std::vector<SourceRecord>>(std::move(records)) : Result<std::vector<SourceRecord>>(done.error());
}

Status RunStore::saveScenario(const Scenario& scenario)
{
    if (const Status writable = d->writable(); !writable)
        return writable;
    const Result<sqlite::Statement*> put = d->queries[Query::PutScenario];
    if (!put)
        return put.error();
    return (*put)->bind(1, scenario.name).bind(2, QString::fromUtf8(scenarioToJson(scenario))).run();
}

Status RunStore::deleteScenario(const QString& name)
{
    if (const Status writable = d->writable(); !writable)
        return writable;
    const Result<sqlite::Statement*> erase = d->queries[Query::DeleteScenario];
    return erase ? (*erase)->bind(1, name).run() : Status(erase.error());
}

Result<std::vector<Scenario>> RunStore::scenarios() const
{
    std::vector<Scenario> scenarios;
    // One that this version cannot read (a lever of another version) is left out, not an error.
    const Status done = eachRow(d->queries, Query::AllScenarios, [&](const auto& s) {
        if (Result<Scenario> scenario = scenarioFromJson(s.text(0).toUtf8()))
            scenarios.push_back(std::move(*scenario));
    });
    return done ? Result<std::vector<Scenario>>(std::move(scenarios)) : Result<std::vector<Scenario>>(done.error());
}

QString defaultStorePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/runs.runcost");
}

} // namespace runcost
