#include "store/schema.h"

#include "store/figurepack.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

// The columns that tables of many runs need come first: a scan stops decoding a row after them.
// status counts as RunStatus, provenance as Provenance; times are UTC in milliseconds.
#define RUNCOST_RUN_COLUMNS \
    "  id INTEGER PRIMARY KEY AUTOINCREMENT,\n" \
    "  started_at_ms INTEGER CHECK(started_at_ms BETWEEN -62135596800000 AND 253402300799999),\n" \
    "  cost_usd REAL CHECK(cost_usd BETWEEN -1e15 AND 1e15),\n" \
    "  energy_kwh REAL CHECK(energy_kwh BETWEEN -1e15 AND 1e15),\n" \
    "  carbon_kg REAL CHECK(carbon_kg BETWEEN -1e15 AND 1e15),\n" \
    "  score REAL CHECK(score BETWEEN 0 AND 100),\n" \
    "  duration_s REAL CHECK(duration_s BETWEEN -1e15 AND 1e15),\n" \
    "  gpu_count INTEGER NOT NULL CHECK(gpu_count BETWEEN 0 AND 4294967295),\n" \
    "  unknown_parts INTEGER NOT NULL CHECK(unknown_parts BETWEEN 0 AND 255),\n" \
    "  status INTEGER NOT NULL CHECK(status BETWEEN 0 AND 4),\n" \
    "  sample INTEGER NOT NULL CHECK(sample IN (0, 1)),\n" \
    "  name TEXT NOT NULL,\n" \
    "  project TEXT NOT NULL,\n" \
    "  provider TEXT NOT NULL,\n" \
    "  gpu_type TEXT NOT NULL,\n" \
    "  device_class TEXT NOT NULL,\n" \
    "  note TEXT NOT NULL,\n" \
    "  source_kind TEXT NOT NULL,\n" \
    "  source_id TEXT NOT NULL,\n" \
    "  ended_at_ms INTEGER CHECK(ended_at_ms BETWEEN -62135596800000 AND 253402300799999),\n" \
    "  zone_assumed INTEGER NOT NULL CHECK(zone_assumed IN (0, 1)),\n" \
    "  higher_is_better INTEGER NOT NULL CHECK(higher_is_better IN (0, 1)),\n" \
    "  pue_included INTEGER NOT NULL CHECK(pue_included IN (0, 1)),\n" \
    "  instance TEXT NOT NULL,\n" \
    "  region TEXT NOT NULL,\n" \
    "  country TEXT NOT NULL,\n" \
    "  precision TEXT NOT NULL,\n" \
    "  pricing_model TEXT NOT NULL,\n" \
    "  metric_name TEXT NOT NULL,\n" \
    "  flags TEXT NOT NULL,\n" \
    "  catalog_version TEXT NOT NULL"

namespace runcost::schema {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("RunStore", text); }

    struct Object {
        std::string_view name;
        const char* sql; // kept by SQLite word for word, and compared when a store is opened
        quint32 since = 1; // version of the store
        quint32 until = version; // the last one that has it
        [[nodiscard]] constexpr bool isIn(quint32 fileVersion) const { return since <= fileVersion && fileVersion <= until; }
    };
    constexpr char identityIndexSql[] = "CREATE UNIQUE INDEX runs_by_identity ON runs(source_kind, source_id)";
    constexpr char projectIndexSql[] = "CREATE INDEX runs_by_project ON runs(project) WHERE project <> ''";

    constexpr std::array<Object, 19> objects { {
        { "runs", "CREATE TABLE runs(\n" RUNCOST_RUN_COLUMNS ",\n  UNIQUE(source_kind, source_id)\n) STRICT", 1, 2 },
        { "runs", "CREATE TABLE runs(\n" RUNCOST_RUN_COLUMNS "\n) STRICT", 3 },
        // An index of its own, so that a large import can make it at its end.
        { "runs_by_identity", identityIndexSql, 3 },
        { "runs_by_project", projectIndexSql },
        { "figures",
            "CREATE TABLE figures(\n"
            "  run_id INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,\n"
            "  field TEXT NOT NULL,\n"
            "  value REAL NOT NULL CHECK(value BETWEEN -1e15 AND 1e15),\n"
            "  provenance INTEGER NOT NULL CHECK(provenance BETWEEN 0 AND 5),\n"
            "  half_range REAL NOT NULL CHECK(half_range BETWEEN 0 AND 1e15),\n"
            "  source TEXT NOT NULL,\n"
            "  date TEXT NOT NULL,\n"
            "  PRIMARY KEY(run_id, field)\n"
            ") STRICT, WITHOUT ROWID",
            1, 2 },
        // All figures of a run, as figurepack.h says.
        { "run_figures",
            "CREATE TABLE run_figures(\n"
            "  run_id INTEGER PRIMARY KEY REFERENCES runs(id) ON DELETE CASCADE,\n"
            "  pack BLOB NOT NULL\n"
            ") STRICT",
            3 },
        { "series",
            "CREATE TABLE series(\n"
            "  run_id INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,\n"
            "  position INTEGER NOT NULL CHECK(position BETWEEN 0 AND 65535),\n"
            "  name TEXT NOT NULL,\n"
            "  x_unit TEXT NOT NULL,\n"
            "  y_unit TEXT NOT NULL,\n"
            "  x BLOB NOT NULL,\n"
            "  y BLOB NOT NULL CHECK(length(x) = length(y) AND length(y) % 8 = 0),\n"
            "  PRIMARY KEY(run_id, position)\n"
            ") STRICT" },
        { "tags",
            "CREATE TABLE tags(\n"
            "  run_id INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,\n"
            "  key TEXT NOT NULL,\n"
            "  value TEXT NOT NULL,\n"
            "  PRIMARY KEY(run_id, key)\n"
            ") STRICT, WITHOUT ROWID" },
        { "reported",
            "CREATE TABLE reported(\n"
            "  run_id INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,\n"
            "  key TEXT NOT NULL,\n"
            "  value REAL NOT NULL CHECK(value BETWEEN -1e15 AND 1e15),\n"
            "  PRIMARY KEY(run_id, key)\n"
            ") STRICT, WITHOUT ROWID" },
        // complete = 1: all runs of the file are here, so that reading it again adds nothing.
        { "sources",
            "CREATE TABLE sources(\n"
            "  sha256 BLOB NOT NULL,\n"
            "  path TEXT NOT NULL,\n"
            "  format TEXT NOT NULL,\n"
            "  imported_at_ms INTEGER NOT NULL,\n"
            "  runs INTEGER NOT NULL CHECK(runs >= 0),\n"
            "  complete INTEGER NOT NULL CHECK(complete IN (0, 1)),\n"
            "  PRIMARY KEY(sha256, path)\n"
            ") STRICT, WITHOUT ROWID" },
        { "scenarios",
            "CREATE TABLE scenarios(\n"
            "  name TEXT NOT NULL PRIMARY KEY,\n"
            "  json TEXT NOT NULL\n"
            ") STRICT, WITHOUT ROWID" },
        // What a run said before a later import changed it; without its series.
        { "history",
            "CREATE TABLE history(\n"
            "  run_id INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,\n"
            "  position INTEGER NOT NULL CHECK(position >= 0),\n"
            "  replaced_at_ms INTEGER NOT NULL,\n"
            "  source TEXT NOT NULL,\n"
            "  json TEXT NOT NULL,\n"
            "  PRIMARY KEY(run_id, position)\n"
            ") STRICT, WITHOUT ROWID",
            2 },
        // The ledger of cloud bills. Money in 1e-12 of its currency, so that sums are exact; times are UTC, end exclusive.
        { "charges",
            "CREATE TABLE charges(\n"
            "  id INTEGER PRIMARY KEY,\n"
            "  source_key TEXT NOT NULL UNIQUE,\n"
            "  starts_at_ms INTEGER,\n"
            "  ends_at_ms INTEGER,\n"
            "  currency TEXT NOT NULL,\n"
            "  billed_pico INTEGER,\n"
            "  effective_pico INTEGER,\n"
            "  category TEXT NOT NULL,\n"
            "  class TEXT NOT NULL,\n"
            "  provider TEXT NOT NULL,\n"
            "  service TEXT NOT NULL,\n"
            "  region TEXT NOT NULL,\n"
            "  resource TEXT NOT NULL,\n"
            "  sku TEXT NOT NULL,\n"
            "  account TEXT NOT NULL,\n"
            "  description TEXT NOT NULL,\n"
            "  tags TEXT NOT NULL,\n"
            "  file_sha256 BLOB NOT NULL\n"
            ") STRICT",
            2 },
        // Which part of a charge belongs to which run; what no run has is overhead.
        { "charge_shares",
            "CREATE TABLE charge_shares(\n"
            "  run_id INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,\n"
            "  charge_id INTEGER NOT NULL REFERENCES charges(id) ON DELETE CASCADE,\n"
            "  share REAL NOT NULL CHECK(share > 0 AND share <= 1),\n"
            "  matched_by TEXT NOT NULL,\n"
            "  PRIMARY KEY(run_id, charge_id)\n"
            ") STRICT, WITHOUT ROWID",
            2 },
        { "charge_shares_by_charge", "CREATE INDEX charge_shares_by_charge ON charge_shares(charge_id)", 2 },
        // What the user decided about a recommendation for a run.
        { "advice",
            "CREATE TABLE advice(\n"
            "  run_id INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,\n"
            "  recommendation TEXT NOT NULL,\n"
            "  state TEXT NOT NULL CHECK(state IN ('dismissed', 'applied')),\n"
            "  reason TEXT NOT NULL,\n"
            "  noted_at_ms INTEGER NOT NULL,\n"
            "  PRIMARY KEY(run_id, recommendation)\n"
            ") STRICT, WITHOUT ROWID",
            2 },
        // Catalogs that runs were first analysed with.
        { "catalogs",
            "CREATE TABLE catalogs(\n"
            "  version TEXT NOT NULL PRIMARY KEY,\n"
            "  json TEXT NOT NULL\n"
            ") STRICT, WITHOUT ROWID",
            2 },
        // Records of other tools that were joined to a run, under the identity that they would have had as runs of their own.
        { "joined_records",
            "CREATE TABLE joined_records(\n"
            "  source_kind TEXT NOT NULL,\n"
            "  source_id TEXT NOT NULL,\n"
            "  run_id INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,\n"
            "  PRIMARY KEY(source_kind, source_id)\n"
            ") STRICT, WITHOUT ROWID",
            4 },
        { "joined_records_by_run", "CREATE INDEX joined_records_by_run ON joined_records(run_id)", 4 },
    } };

    Result<qint64> number(sqlite::Database& database, const char* sql)
    {
        Result<sqlite::Statement> statement = database.prepare(sql);
        if (!statement)
            return statement.error();
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        return *row ? statement->integer(0) : 0;
    }

    Error damaged(const QString& path, const QString& detail)
    {
        return { ErrorCode::StoreDamaged, tr("“%1” is damaged. It was left as it is.").arg(path), detail };
    }

    // Views, triggers and changed tables could make an innocent query do something else.
    Status checkObjects(sqlite::Database& database, const QString& path, quint32 fileVersion)
    {
        Result<sqlite::Statement> statement
            = database.prepare("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
        if (!statement)
            return statement.error();
        std::size_t known = 0;
        while (true) {
            const Result<bool> row = statement->step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            const auto same = std::find_if(objects.begin(), objects.end(), [&](const Object& object) {
                return object.isIn(fileVersion) && object.name == statement->utf8(0) && statement->utf8(1) == object.sql;
            });
            if (same == objects.end())
                return damaged(path, tr("“%1” in it is not of this version.").arg(statement->text(0)));
            ++known;
        }
        const auto wanted = std::count_if(
            objects.begin(), objects.end(), [&](const Object& object) { return object.isIn(fileVersion); });
        return known == static_cast<std::size_t>(wanted) ? ok() : Status(damaged(path, tr("Tables are missing.")));
    }

    Status quickCheck(sqlite::Database& database, const QString& path)
    {
        Result<sqlite::Statement> statement = database.prepare("PRAGMA quick_check(1)");
        if (!statement)
            return statement.error();
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row || statement->utf8(0) != "ok")
            return damaged(path, *row ? statement->text(0) : QString());
        return ok();
    }

    Result<bool> has(sqlite::Database& database, std::string_view name)
    {
        Result<sqlite::Statement> statement = database.prepare("SELECT 1 FROM sqlite_master WHERE name = ?1");
        if (!statement)
            return statement.error();
        statement->bind(1, QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        return statement->step();
    }

    // Makes what is missing of the present version.
    Status makeObjects(sqlite::Database& database)
    {
        for (const Object& object : objects) {
            if (!object.isIn(version))
                continue;
            const Result<bool> present = has(database, object.name);
            if (!present)
                return present.error();
            if (!*present)
                if (const Status made = database.execute(object.sql); !made)
                    return made;
        }
        if (const Status marked = database.execute("PRAGMA application_id = 1380142931"); !marked)
            return marked;
        return database.execute("PRAGMA user_version = 4");
    }

    const char* sqlOf(std::string_view name)
    {
        return std::find_if(objects.begin(), objects.end(), [name](const Object& o) { return o.name == name && o.isIn(version); })->sql;
    }

    // No id is given twice, also not that of a run that was deleted before.
    Status keepNextId(sqlite::Database& database, qint64 lastId)
    {
        if (const Status gone = database.execute("DELETE FROM sqlite_sequence WHERE name = 'runs'"); !gone)
            return gone;
        Result<sqlite::Statement> put = database.prepare("INSERT INTO sqlite_sequence(name, seq) VALUES('runs', ?1)");
        return put ? put->bind(1, lastId).run() : Status(put.error());
    }

    // Version 3: the same rows in a table whose unique index is one of its own.
    Status moveRuns(sqlite::Database& database)
    {
        const Result<qint64> lastId = number(database, "SELECT seq FROM sqlite_sequence WHERE name = 'runs'");
        if (!lastId)
            return lastId.error();
        for (const char* sql : { "CREATE TABLE kept_runs AS SELECT * FROM runs", "DROP TABLE runs", sqlOf("runs"),
                 "INSERT INTO runs SELECT * FROM kept_runs ORDER BY id", "DROP TABLE kept_runs" })
            if (const Status done = database.execute(sql); !done)
                return done;
        return keepNextId(database, *lastId);
    }

    // Version 3: the figures of a run in one row.
    Status moveFigures(sqlite::Database& database)
    {
        if (const Status made = database.execute(sqlOf("run_figures")); !made)
            return made;
        Result<sqlite::Statement> select
            = database.prepare("SELECT run_id, field, value, provenance, half_range, source, date FROM figures ORDER BY run_id");
        Result<sqlite::Statement> put = database.prepare("INSERT INTO run_figures(run_id, pack) VALUES(?1, ?2)");
        if (!select || !put)
            return select ? put.error() : select.error();
        std::optional<qint64> id;
        FigureArray figures;
        const auto flush = [&] { return id ? put->bind(1, *id).bindBlob(2, packFigures(figures)).run() : ok(); };
        while (true) {
            const Result<bool> row = select->step();
            if (!row)
                return row.error();
            if (!*row || id != select->integer(0)) {
                if (const Status done = flush(); !done)
                    return done;
                figures = {};
                if (!*row)
                    break;
                id = select->integer(0);
            }
            if (const std::optional<RunField> field = runFieldFromKey(select->text(1)))
                figures[static_cast<std::size_t>(*field)] = figureOfRow(*select, 2);
        }
        return database.execute("DROP TABLE figures");
    }

    Status bringUp(sqlite::Database& database, quint32 from)
    {
        if (from < 3) {
            if (const Status moved = moveRuns(database); !moved)
                return moved;
            if (const Status moved = moveFigures(database); !moved)
                return moved;
        }
        return makeObjects(database);
    }

} // namespace

Error foreign(const QString& path)
{
    return { ErrorCode::StoreForeign, tr("“%1” is no RunCost store. It was left as it is.").arg(path), {} };
}

Error newer(const QString& path, quint32 fileVersion)
{
    return { ErrorCode::StoreNewer,
        tr("“%1” was written by a newer RunCost (store version %2; this one reads up to %3). It was left as it is.")
            .arg(path, QString::number(fileVersion), QString::number(version)),
        {} };
}

Status setQueryOnly(sqlite::Database& database, bool on)
{
    return database.execute(on ? "PRAGMA query_only = ON" : "PRAGMA query_only = OFF");
}

Status configure(sqlite::Database& database, bool queryOnly)
{
    // NORMAL: after a power cut the last files of an import may be missing, but never half a file.
    constexpr std::array statements { "PRAGMA cell_size_check = ON", "PRAGMA mmap_size = 0", "PRAGMA synchronous = NORMAL",
        "PRAGMA cache_size = -16384", "PRAGMA temp_store = FILE" };
    for (const char* sql : statements)
        if (const Status done = database.execute(sql); !done)
            return done;
    return queryOnly ? setQueryOnly(database, true) : ok();
}

Status useWriteAheadLog(sqlite::Database& database) { return database.execute("PRAGMA journal_mode = WAL"); }

Result<bool> isEmpty(sqlite::Database& database)
{
    const Result<qint64> count = number(database, "SELECT count(*) FROM sqlite_master");
    if (!count)
        return count.error();
    return *count == 0;
}

Status create(sqlite::Database& database)
{
    if (const Status begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    const Result<bool> empty = isEmpty(database);
    Status made = empty ? (*empty ? makeObjects(database) : ok()) : Status(empty.error());
    if (made)
        made = database.execute("COMMIT");
    if (!made && database.inTransaction())
        (void)database.execute("ROLLBACK");
    return made;
}

Result<quint32> fileVersion(sqlite::Database& database)
{
    const Result<qint64> found = number(database, "PRAGMA user_version");
    return found ? Result<quint32>(static_cast<quint32>(*found)) : Result<quint32>(found.error());
}

Result<bool> upgrade(sqlite::Database& database)
{
    // A table that is replaced must not take with it what refers to its rows.
    if (const Status unbound = database.execute("PRAGMA foreign_keys = OFF"); !unbound)
        return unbound.error();
    if (const Status begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    const Result<quint32> from = fileVersion(database);
    Status done = from ? (*from < version ? bringUp(database, *from) : ok()) : Status(from.error());
    if (done)
        done = database.execute("COMMIT");
    if (!done && database.inTransaction())
        (void)database.execute("ROLLBACK");
    if (done)
        done = database.execute("PRAGMA foreign_keys = ON");
    return done ? Result<bool>(*from < version) : Result<bool>(done.error());
}

Status lendTables(sqlite::Database& database, quint32 fileVersion)
{
    for (const Object& object : objects) {
        // What is there in an older shape is read as it is.
        if (object.since <= fileVersion || !object.isIn(version) || object.name == "runs" || object.name == "runs_by_identity")
            continue;
        const QByteArray sql = QByteArray(object.sql).replace("CREATE TABLE ", "CREATE TEMP TABLE ").replace(
            "CREATE INDEX ", "CREATE INDEX temp.");
        if (const Status made = database.execute(sql.constData()); !made)
            return made;
    }
    return ok();
}

Status check(sqlite::Database& database, const QString& path, bool deep)
{
    const Result<qint64> id = number(database, "PRAGMA application_id");
    if (!id)
        return id.error();
    if (*id != applicationId)
        return foreign(path);
    const Result<quint32> found = fileVersion(database);
    if (!found)
        return found.error();
    if (*found > version)
        return newer(path, *found);
    if (const Status own = checkObjects(database, path, *found); !own)
        return own;
    return deep ? quickCheck(database, path) : ok();
}

Status dropRunIndexes(sqlite::Database& database)
{
    const Status dropped = database.execute("DROP INDEX runs_by_identity");
    return dropped ? database.execute("DROP INDEX runs_by_project") : dropped;
}
Status makeTwinIndex(sqlite::Database& database) { return database.execute("CREATE INDEX runs_twins ON runs(source_kind, source_id)"); }
Status dropTwinIndex(sqlite::Database& database) { return database.execute("DROP INDEX runs_twins"); }
Status makeIdentityIndex(sqlite::Database& database) { return database.execute(identityIndexSql); }
Status makeProjectIndex(sqlite::Database& database) { return database.execute(projectIndexSql); }

} // namespace runcost::schema
