#include "import/mlflowdatabase.h"

#include "import/textdecoder.h"

#include <QCoreApplication>
#include <QSet>

#include <cmath>
#include <limits>

namespace runcost::mlflow {
namespace {

    constexpr double infinitySentinel = 1.79769e308; // MLflow writes ±1.7976931348623157e308 for infinity
    constexpr std::size_t mostRuns = 1'000'000;
    constexpr std::size_t mostPointsOfRun = 3'000'000;

    QString tr(const char* text) { return QCoreApplication::translate("Mlflow", text); }

    QString textOf(const sqlite::Statement& s, int column)
    {
        const std::string_view bytes = s.utf8(column);
        return cellText(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    }

    QByteArray keyOf(const sqlite::Statement& s, int column)
    {
        const std::string_view bytes = s.utf8(column);
        return { bytes.data(), static_cast<qsizetype>(bytes.size()) };
    }

    std::optional<qint64> timeColumn(const sqlite::Statement& s, int column)
    {
        return s.isNumber(column) ? timeOf(s.integer(column)) : std::nullopt;
    }

    double metricValue(double value, bool isNan)
    {
        if (isNan)
            return std::nan("");
        return std::abs(value) >= infinitySentinel ? std::copysign(std::numeric_limits<double>::infinity(), value) : value;
    }

} // namespace

// The rows of params, tags or metrics, in the same order as the runs: each run takes its own and the next one goes on.
class StoreTables::RowsByRun {
public:
    RowsByRun(StoreTables& tables, sqlite::Statement statement)
        : m_tables(tables)
        , m_statement(std::move(statement))
    {
    }

    // Calls take(statement) for every row of the run at `place`. Column 0 is run_uuid.
    template <class Take>
    Status rowsOf(std::size_t place, const Take& take)
    {
        while (true) {
            if (!m_hasRow) {
                const Result<bool> row = m_atEnd ? Result<bool>(false) : m_tables.m_source.step(m_statement);
                if (!row)
                    return row.error();
                m_atEnd = !*row;
                if (m_atEnd)
                    return ok();
                locate();
                if (m_place == nowhere)
                    continue;
                m_hasRow = true;
            }
            if (m_place > place)
                return ok();
            if (m_place == place)
                take(m_statement);
            m_hasRow = false;
        }
    }

private:
    void locate()
    {
        const std::string_view bytes = m_statement.utf8(0);
        if (std::string_view(m_key.constData(), static_cast<std::size_t>(m_key.size())) == bytes)
            return;
        m_key = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
        const auto found = m_tables.m_placeOf.constFind(m_key);
        m_place = found == m_tables.m_placeOf.constEnd() ? nowhere : *found;
    }

    static constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();
    StoreTables& m_tables;
    sqlite::Statement m_statement;
    QByteArray m_key = QByteArrayLiteral("\xff"); // no id begins so
    std::size_t m_place = 0;
    bool m_hasRow = false;
    bool m_atEnd = false;
};

StoreTables::StoreTables(ForeignDatabase& source)
    : m_source(source)
{
}

Status StoreTables::check()
{
    Result<sqlite::Statement> tables = m_source.prepare("SELECT lower(name), type, rootpage FROM sqlite_schema WHERE lower(name) IN"
                                               " ('experiments', 'runs', 'metrics', 'params', 'tags')");
    if (!tables)
        return tables.error();
    QSet<QString> found;
    QString unreal;
    while (true) {
        const Result<bool> row = m_source.step(*tables);
        if (!row)
            return row.error();
        if (!*row)
            break;
        found.insert(tables->text(0));
        // A view has no pages of its own, nor has a virtual table.
        if (tables->text(1) != QLatin1String("table") || tables->integer(2) <= 0)
            unreal = tables->text(0);
    }
    if (found.size() < 5)
        return Error { ErrorCode::NotRecognised, tr("It is an SQLite database without the tables of MLflow."), {} };
    if (!unreal.isEmpty())
        return Error { ErrorCode::Malformed, tr("Its “%1” is no table but a view or something computed, which RunCost does not read.").arg(unreal), {} };
    const std::vector<std::tuple<const char*, const char*, const char*, std::vector<const char*>>> needed {
        { "experiments", "PRAGMA table_xinfo('experiments')", "PRAGMA quick_check('experiments')", { "experiment_id", "name" } },
        { "runs", "PRAGMA table_xinfo('runs')", "PRAGMA quick_check('runs')",
            { "run_uuid", "status", "start_time", "end_time", "experiment_id" } },
        { "metrics", "PRAGMA table_xinfo('metrics')", "PRAGMA quick_check('metrics')", { "run_uuid", "key", "value", "timestamp" } },
        { "params", "PRAGMA table_xinfo('params')", "PRAGMA quick_check('params')", { "run_uuid", "key", "value" } },
        { "tags", "PRAGMA table_xinfo('tags')", "PRAGMA quick_check('tags')", { "run_uuid", "key", "value" } },
    };
    for (const auto& [table, columnsSql, checkSql, columns] : needed) {
        if (const Status good = checkColumns(columnsSql, table, columns); !good)
            return good;
        Result<sqlite::Statement> check = m_source.prepare(checkSql);
        if (!check)
            return check.error();
        const Result<bool> row = m_source.step(*check);
        if (!row)
            return row.error();
        if (*row && check->text(0) != QLatin1String("ok"))
            return Error { ErrorCode::Malformed, tr("The database is damaged."), check->text(0).left(500) };
    }
    return ok();
}

// Columns that are computed are as good as absent: what they would run is not known.
Status StoreTables::checkColumns(const char* sql, const char* table, const std::vector<const char*>& needed)
{
    Result<sqlite::Statement> columns = m_source.prepare(sql);
    if (!columns)
        return columns.error();
    while (true) {
        const Result<bool> row = m_source.step(*columns);
        if (!row)
            return row.error();
        if (!*row)
            break;
        if (columns->integer(6) == 0)
            m_columns.insert(QLatin1String(table) + QLatin1Char('.') + columns->text(1).toLower());
    }
    for (const char* column : needed)
        if (!m_columns.contains(QLatin1String(table) + QLatin1Char('.') + QLatin1String(column)))
            return Error { ErrorCode::Malformed,
                tr("Its table “%1” has no column “%2”.").arg(QLatin1String(table), QLatin1String(column)), {} };
    return ok();
}

Status StoreTables::survey(bool includeDeleted, IssueList& issues)
{
    if (const Status done = readExperiments(); !done)
        return done;
    if (const Status done = readRuns(includeDeleted, issues); !done)
        return done;
    return countChildren();
}

Status StoreTables::readExperiments()
{
    Result<sqlite::Statement> rows = m_source.prepare(QByteArray("SELECT experiment_id, substr(name, 1, 500), ")
        + (has("experiments.lifecycle_stage") ? "lifecycle_stage" : "'active'") + " FROM experiments");
    if (!rows)
        return rows.error();
    while (true) {
        const Result<bool> row = m_source.step(*rows);
        if (!row)
            return row.error();
        if (!*row)
            return ok();
        m_experiments.insert(rows->integer(0), { textOf(*rows, 1), rows->text(2) == QLatin1String("deleted") });
    }
}

Status StoreTables::readRuns(bool includeDeleted, IssueList& issues)
{
    Result<sqlite::Statement> rows = m_source.prepare(QByteArray("SELECT run_uuid, ") + (has("runs.name") ? "substr(name, 1, 1000)" : "NULL")
        + ", status, start_time, end_time, experiment_id, " + (has("runs.lifecycle_stage") ? "lifecycle_stage" : "'active'")
        + " FROM runs ORDER BY run_uuid COLLATE BINARY");
    if (!rows)
        return rows.error();
    qint64 number = 0;
    while (true) {
        const Result<bool> row = m_source.step(*rows);
        if (!row)
            return row.error();
        if (!*row)
            return ok();
        ++number;
        const QByteArray key = keyOf(*rows, 0);
        const QString id = textOf(*rows, 0).left(200);
        if (rows->isNull(0) || id.isEmpty() || m_runs.size() >= mostRuns) {
            issues.reject({}, QStringLiteral("run_uuid"), QStringLiteral("no_identity"),
                m_runs.size() >= mostRuns ? tr("There are more than %1 runs.").arg(mostRuns) : tr("Row %1 of “runs” has no run id.").arg(number));
            continue;
        }
        const ExperimentRow experiment = m_experiments.value(rows->integer(5));
        RunRecord record;
        record.deleted = experiment.deleted || rows->text(6) == QLatin1String("deleted");
        if (record.deleted && !includeDeleted) {
            ++m_deletedRuns;
            continue;
        }
        record.id = id;
        record.name = textOf(*rows, 1);
        record.experiment = experiment.name;
        record.status = statusOf(rows->text(2));
        record.startMs = timeColumn(*rows, 3);
        record.endMs = timeColumn(*rows, 4);
        for (const auto& [column, known, what] : { std::tuple(3, record.startMs.has_value(), "start_time"), std::tuple(4, record.endMs.has_value(), "end_time") })
            if (!known && !rows->isNull(column))
                issues.warn({}, QLatin1String(what), QStringLiteral("not_a_time"),
                    tr("“%1” of the run “%2” is no time; it counts as unknown.").arg(QLatin1String(what), record.name.left(100)), textOf(*rows, column));
        m_placeOf.insert(key, m_runs.size());
        m_runs.push_back(std::move(record));
    }
}

Status StoreTables::countChildren()
{
    Result<sqlite::Statement> rows = m_source.prepare("SELECT run_uuid, value FROM tags WHERE key = 'mlflow.parentRunId'");
    if (!rows)
        return rows.error();
    while (true) {
        const Result<bool> row = m_source.step(*rows);
        if (!row)
            return row.error();
        if (!*row)
            return ok();
        const QByteArray child = keyOf(*rows, 0);
        const auto parent = m_placeOf.constFind(keyOf(*rows, 1));
        if (parent != m_placeOf.constEnd() && m_placeOf.contains(child) && m_placeOf.value(child) != *parent)
            ++m_runs[*parent].children;
    }
}

Status StoreTables::read(const std::function<Status(RunRecord&&)>& take, const Progress& progress, IssueList& issues)
{
    const QByteArray order = " ORDER BY run_uuid COLLATE BINARY";
    Result<sqlite::Statement> params = m_source.prepare("SELECT run_uuid, substr(key, 1, 500), substr(value, 1, 8000) FROM params" + order);
    Result<sqlite::Statement> tags = m_source.prepare("SELECT run_uuid, substr(key, 1, 500), substr(value, 1, 8000) FROM tags" + order);
    Result<sqlite::Statement> metrics = m_source.prepare(QByteArray("SELECT run_uuid, substr(key, 1, 500), value, timestamp, ")
        + (has("metrics.step") ? "step" : "0") + ", " + (has("metrics.is_nan") ? "is_nan" : "0") + " FROM metrics" + order);
    for (const Result<sqlite::Statement>* one : { &params, &tags, &metrics })
        if (!*one)
            return one->error();
    RowsByRun paramRows(*this, *std::move(params));
    RowsByRun tagRows(*this, *std::move(tags));
    RowsByRun metricRows(*this, *std::move(metrics));
    for (std::size_t place = 0; place < m_runs.size(); ++place) {
        if (progress.cancelled())
            return Error { ErrorCode::Cancelled, tr("Cancelled."), {} };
        progress(static_cast<qint64>(place), runCount());
        RunRecord& record = m_runs[place];
        const auto pairs = [](std::map<QString, QString>& into) {
            return [&into](const sqlite::Statement& s) { into.insert_or_assign(textOf(s, 1), textOf(s, 2)); };
        };
        if (const Status done = paramRows.rowsOf(place, pairs(record.params)); !done)
            return done;
        if (const Status done = tagRows.rowsOf(place, pairs(record.tags)); !done)
            return done;
        std::size_t points = 0;
        qint64 unusable = 0;
        const auto point = [&](const sqlite::Statement& s) {
            if (!s.isNumber(2) || ++points > mostPointsOfRun) {
                ++unusable;
                return;
            }
            record.metrics[textOf(s, 1)].push_back({ metricValue(s.real(2), s.integer(5) != 0), stampMs(s.integer(3)), s.integer(4) });
        };
        if (const Status done = metricRows.rowsOf(place, point); !done)
            return done;
        if (unusable > 0)
            issues.warn({}, QStringLiteral("value"), QStringLiteral("points_left_out"),
                tr("%1 metric value(s) of the run “%2” are no numbers or beyond the limit; they were left out.")
                    .arg(QString::number(unusable), record.name.left(100)));
        if (const Status taken = take(std::move(record)); !taken)
            return taken;
        record = {};
    }
    return ok();
}

} // namespace runcost::mlflow
