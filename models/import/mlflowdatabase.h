#pragma once

#include "import/foreigndatabase.h"
#include "import/mlflowrun.h"

#include <functional>

namespace runcost::mlflow {

// The tables of MLflow's SQLite store, of any revision that has the columns that are needed: 0.9 to 3.x. The only SQL
// outside of models/store, all of it put together from constants.
class StoreTables {
public:
    explicit StoreTables(ForeignDatabase& source);

    // NotRecognised: other tables. Malformed: tables that are views, or lack columns, or are damaged.
    [[nodiscard]] Status check();
    // Reads which runs there are; what the rest needs.
    [[nodiscard]] Status survey(bool includeDeleted, IssueList& issues);
    [[nodiscard]] qint64 runCount() const { return static_cast<qint64>(m_runs.size()); } // to be read
    [[nodiscard]] qint64 deletedRuns() const { return m_deletedRuns; } // left out, also those of deleted experiments
    // Every run with its parameters, tags and metrics. Stops at the first error of `take`.
    [[nodiscard]] Status read(const std::function<Status(RunRecord&&)>& take, const Progress& progress, IssueList& issues);

private:
    struct ExperimentRow {
        QString name;
        bool deleted = false;
    };
    class RowsByRun;

    [[nodiscard]] Status checkColumns(const char* sql, const char* table, const std::vector<const char*>& needed);
    [[nodiscard]] bool has(const char* tableAndColumn) const { return m_columns.contains(QLatin1String(tableAndColumn)); }
    [[nodiscard]] Status readExperiments();
    [[nodiscard]] Status readRuns(bool includeDeleted, IssueList& issues);
    [[nodiscard]] Status countChildren();

    ForeignDatabase& m_source;
    QSet<QString> m_columns; // "metrics.step"
    QHash<qint64, ExperimentRow> m_experiments;
    std::vector<RunRecord> m_runs; // in the order of their ids, as the database sorts them
    QHash<QByteArray, std::size_t> m_placeOf; // in m_runs
    qint64 m_deletedRuns = 0;
};

} // namespace runcost::mlflow
