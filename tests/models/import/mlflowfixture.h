#pragma once

#include "importfiles.h"

#include <sqlite3.h>

// Small MLflow databases that the tests make statement by statement.
namespace mlflowfixture {

inline const char* const newSchema
    = "CREATE TABLE experiments(experiment_id INTEGER PRIMARY KEY, name VARCHAR(256) UNIQUE, lifecycle_stage VARCHAR(32));"
      "CREATE TABLE runs(run_uuid VARCHAR(32) PRIMARY KEY, name VARCHAR(250), status VARCHAR(9), start_time BIGINT,"
      " end_time BIGINT, lifecycle_stage VARCHAR(20), experiment_id INTEGER);"
      "CREATE TABLE metrics(key VARCHAR(250), value FLOAT, timestamp BIGINT, run_uuid VARCHAR(32), step BIGINT DEFAULT 0,"
      " is_nan BOOLEAN DEFAULT 0);"
      "CREATE INDEX index_metrics_run_uuid ON metrics(run_uuid);"
      "CREATE TABLE params(key VARCHAR(250), value VARCHAR(8000), run_uuid VARCHAR(32), PRIMARY KEY(key, run_uuid));"
      "CREATE TABLE tags(key VARCHAR(250), value VARCHAR(5000), run_uuid VARCHAR(32), PRIMARY KEY(key, run_uuid));"
      "INSERT INTO experiments VALUES(0, 'Default', 'active'), (1, 'vision', 'active'), (2, 'given up', 'deleted');";

// Before steps and NaN: stores of 0.9.
inline const char* const oldSchema
    = "CREATE TABLE experiments(experiment_id INTEGER PRIMARY KEY, name VARCHAR(256), lifecycle_stage VARCHAR(32));"
      "CREATE TABLE runs(run_uuid VARCHAR(32) PRIMARY KEY, name VARCHAR(250), status VARCHAR(9), start_time BIGINT,"
      " end_time BIGINT, lifecycle_stage VARCHAR(20), experiment_id INTEGER);"
      "CREATE TABLE metrics(key VARCHAR(250), value FLOAT, timestamp BIGINT, run_uuid VARCHAR(32));"
      "CREATE TABLE params(key VARCHAR(250), value VARCHAR(250), run_uuid VARCHAR(32));"
      "CREATE TABLE tags(key VARCHAR(250), value VARCHAR(250), run_uuid VARCHAR(32));"
      "INSERT INTO experiments VALUES(0, 'Default', 'active');";

class Database {
public:
    explicit Database(std::filesystem::path path, const char* schema = newSchema)
        : m_path(std::move(path))
    {
        if (sqlite3_open(m_path.c_str(), &m_database) != SQLITE_OK)
            qFatal("cannot make %s", m_path.c_str());
        execute(schema);
    }
    ~Database() { sqlite3_close(m_database); }
    Q_DISABLE_COPY_MOVE(Database)

    void execute(const QByteArray& sql) const
    {
        char* error = nullptr;
        if (sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, &error) != SQLITE_OK)
            qFatal("%s: %s", sql.left(200).constData(), error);
    }
    // A finished run of an hour in experiment 1.
    void run(const QByteArray& id, const QByteArray& status = "FINISHED", const QByteArray& end = "1700003600000",
        const QByteArray& experiment = "1", const QByteArray& stage = "active") const
    {
        execute("INSERT INTO runs VALUES('" + id + "', 'name of " + id + "', '" + status + "', 1700000000000, " + end + ", '" + stage + "', "
            + experiment + ")");
    }
    void param(const QByteArray& id, const QByteArray& key, const QByteArray& value) const
    {
        execute("INSERT INTO params(key, value, run_uuid) VALUES('" + key + "', '" + value + "', '" + id + "')");
    }
    void tag(const QByteArray& id, const QByteArray& key, const QByteArray& value) const
    {
        execute("INSERT INTO tags(key, value, run_uuid) VALUES('" + key + "', '" + value + "', '" + id + "')");
    }
    void metric(const QByteArray& id, const QByteArray& key, const QByteArray& value, qint64 ms, qint64 step = 0, bool isNan = false) const
    {
        execute("INSERT INTO metrics(key, value, timestamp, run_uuid, step, is_nan) VALUES('" + key + "', " + value + ", "
            + QByteArray::number(ms) + ", '" + id + "', " + QByteArray::number(step) + ", " + (isNan ? "1" : "0") + ")");
    }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
    sqlite3* m_database = nullptr;
};

inline const runcost::Run* runOf(const runcost::ReadResult& result, const char* id)
{
    for (const runcost::Run& run : result.runs)
        if (run.sourceId == QLatin1String(id))
            return &run;
    return nullptr;
}

} // namespace mlflowfixture
