#include "store/schema.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace runcost::schema {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("RunStore", text); }

    struct Object {
        std::string_view name;
        const char* sql; // kept by SQLite word for word, and compared when a store is opened
        quint32 since = 1; // version of the store
    };
    // The columns that tables of many runs need come first in `runs`: a scan stops decoding a row after them.
    // status counts as RunStatus, provenance as Provenance; times are UTC in milliseconds.
    constexpr std::array<Object, 14> objects { {
        { "runs",
            "CREATE TABLE runs(\n"
            "  id INTEGER PRIMARY KEY AUTOINCREMENT,\n"
            "  started_at_ms INTEGER CHECK(started_at_ms BETWEEN -62135596800000 AND 253402300799999),\n"
            "  cost_usd REAL CHECK(cost_usd BETWEEN -1e15 AND 1e15),\n"
            "  energy_kwh REAL CHECK(energy_kwh BETWEEN -1e15 AND 1e15),\n"
            "  carbon_kg REAL CHECK(carbon_kg BETWEEN -1e15 AND 1e15),\n"
            "  score REAL CHECK(score BETWEEN 0 AND 100),\n"
            "  duration_s REAL CHECK(duration_s BETWEEN -1e15 AND 1e15),\n"
            "  gpu_count INTEGER NOT NULL CHECK(gpu_count BETWEEN 0 AND 4294967295),\n"
            "  unknown_parts INTEGER NOT NULL CHECK(unknown_parts BETWEEN 0 AND 255),\n"
            "  status INTEGER NOT NULL CHECK(status BETWEEN 0 AND 4),\n"
            "  sample INTEGER NOT NULL CHECK(sample IN (0, 1)),\n"
            "  name TEXT NOT NULL,\n"
            "  project TEXT NOT NULL,\n"
            "  provider TEXT NOT NULL,\n"
            "  gpu_type TEXT NOT NULL,\n"
            "  device_class TEXT NOT NULL,\n"
            "  note TEXT NOT NULL,\n"
            "  source_kind TEXT NOT NULL,\n"
            "  source_id TEXT NOT NULL,\n"
            "  ended_at_ms INTEGER CHECK(ended_at_ms BETWEEN -62135596800000 AND 253402300799999),\n"
            "  zone_assumed INTEGER NOT NULL CHECK(zone_assumed IN (0, 1)),\n"
            "  higher_is_better INTEGER NOT NULL CHECK(higher_is_better IN (0, 1)),\n"
            "  pue_included INTEGER NOT NULL CHECK(pue_included IN (0, 1)),\n"
            "  instance TEXT NOT NULL,\n"
            "  region TEXT NOT NULL,\n"
            "  country TEXT NOT NULL,\n"
            "  precision TEXT NOT NULL,\n"
            "  pricing_model TEXT NOT NULL,\n"
            "  metric_name TEXT NOT NULL,\n"
            "  flags TEXT NOT NULL,\n"
            "  catalog_version TEXT NOT NULL,\n"
            "  UNIQUE(source_kind, source_id)\n"
            ") STRICT" },
        { "runs_by_project", "CREATE INDEX runs_by_project ON runs(project) WHERE project <> ''" },
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
            ") STRICT, WITHOUT ROWID" },
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
                return object.since <= fileVersion && object.name == statement->utf8(0) && statement->utf8(1) == object.sql;
            });
            if (same == objects.end())
                return damaged(path, tr("“%1” in it is not of this version.").arg(statement->text(0)));
            ++known;
        }
        const auto wanted = std::count_if(
            objects.begin(), objects.end(), [&](const Object& object) { return object.since <= fileVersion; });
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

    // Makes what stores of a later version than `after` have.
    Status makeObjects(sqlite::Database& database, quint32 after)
    {
        for (const Object& object : objects)
            if (object.since > after)
                if (const Status made = database.execute(object.sql); !made)
                    return made;
        if (const Status marked = database.execute("PRAGMA application_id = 1380142931"); !marked)
            return marked;
        return database.execute("PRAGMA user_version = 2");
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
        "PRAGMA cache_size = -16384", "PRAGMA temp_store = MEMORY" };
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
    Status made = empty ? (*empty ? makeObjects(database, 0) : ok()) : Status(empty.error());
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
    if (const Status begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    const Result<quint32> from = fileVersion(database);
    Status done = from ? (*from < version ? makeObjects(database, *from) : ok()) : Status(from.error());
    if (done)
        done = database.execute("COMMIT");
    if (!done && database.inTransaction())
        (void)database.execute("ROLLBACK");
    return done ? Result<bool>(*from < version) : Result<bool>(done.error());
}

Status lendTables(sqlite::Database& database, quint32 fileVersion)
{
    for (const Object& object : objects) {
        if (object.since <= fileVersion)
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

} // namespace runcost::schema
