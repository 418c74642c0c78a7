#include "import/tablehistoryruns.h"

#include "import/columnhints.h"
#include "import/runmerge.h"
#include "import/textdecoder.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace runcost::table {
namespace {

    constexpr qint64 mostPoints = 4'000'000; // of all curves together
    constexpr std::size_t mostRuns = 100'000;

    QString tr(const char* text) { return QCoreApplication::translate("PlainReader", text); }

    // What adds up while a run goes on: the last value is that of the run, where it never falls.
    bool isRunning(RunField field)
    {
        return isHeadline(field) || field == RunField::Epochs;
    }
    bool isMean(RunField field)
    {
        return field == RunField::PowerW || field == RunField::UtilisationFraction || field == RunField::MeanMemoryMib
            || field == RunField::ThroughputPerS || field == RunField::LatencyMs;
    }

} // namespace

HistoryRuns::HistoryRuns(const TableMapping& mapping, const QString& sourceName, const QByteArray& timeZone, IssueList& issues)
    : m_mapping(mapping)
    , m_stem(QFileInfo(sourceName).completeBaseName())
    , m_issues(issues)
    , m_rows(mapping, sourceName, timeZone, issues)
{
}

void HistoryRuns::bind(const std::vector<QString>& columns)
{
    m_rows.bind(columns);
    for (std::size_t i = m_columns.size(); i < columns.size(); ++i) {
        m_salts.push_back(saltOf(columns[i]));
        if (std::find(m_mapping.runKey.begin(), m_mapping.runKey.end(), columns[i]) != m_mapping.runKey.end())
            m_keyCells.push_back(i);
        for (const MappedColumn& column : m_mapping.columns) {
            if (column.name != columns[i])
                continue;
            const QString name = column.target.key.isEmpty() ? lastPart(column.name) : column.target.key;
            if (column.target.role == ColumnRole::Step)
                m_step = i;
            else if (column.target.role == ColumnRole::Series || column.target.role == ColumnRole::Metric)
                m_curves.push_back({ i, name, column.target.role == ColumnRole::Metric });
        }
    }
    m_columns = columns;
}

Status HistoryRuns::add(const Row& row)
{
    if (!row.problem.isEmpty()) {
        m_issues.reject({ row.line, 0 }, {}, row.problem, row.reason, cellText(row.raw));
        return ok();
    }
    const ParsedNumber step = m_step ? m_rows.number(row, *m_step) : ParsedNumber { ParsedNumber::Kind::Value, static_cast<double>(row.number) };
    if (step.kind != ParsedNumber::Kind::Value) {
        m_issues.reject({ row.line, 0 }, m_step ? m_columns[*m_step] : QString(), QStringLiteral("no_step"),
            tr("The row of a history has no step."));
        return ok();
    }
    std::optional<Run> run = m_rows.build(row);
    if (!run)
        return ok();
    QByteArray key;
    for (const std::size_t cell : m_keyCells)
        key += row.cells[cell].toByteArray() + '\n';
    const auto [found, isNew] = m_byKey.try_emplace(key, m_all.size());
    if (isNew) {
        if (m_all.size() >= mostRuns)
            return Error { ErrorCode::TooLarge, tr("The history holds more than %1 runs.").arg(QString::number(mostRuns)), {} };
        One one;
        one.run.sourceKind = run->sourceKind;
        one.line = row.line;
        one.key = key;
        one.leastStep = step.value;
        one.firstHash = cellsHash(row, m_salts);
        one.curves.resize(m_curves.size());
        m_all.push_back(std::move(one));
    }
    merge(m_all[found->second], *run, row, step.value);
    return m_points > mostPoints
        ? Status(Error { ErrorCode::TooLarge, tr("The history holds more than %1 values.").arg(QString::number(mostPoints)), {} }) : ok();
}

void HistoryRuns::merge(One& one, const Run& row, const Row& from, double step)
{
    if (step < one.leastStep) {
        one.leastStep = step;
        one.firstHash = cellsHash(from, m_salts);
    }
    one.curves.resize(m_curves.size());
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const ParsedNumber value = m_rows.number(from, m_curves[i].cell);
        if (value.kind != ParsedNumber::Kind::Value)
            continue;
        one.curves[i].x.push_back(step);
        one.curves[i].y.push_back(value.value);
        ++m_points;
    }
    Run& run = one.run;
    for (std::size_t i = 0; i < runFieldCount; ++i) {
        const MaybeFigure& now = row.figures[i];
        if (!now)
            continue;
        MaybeFigure& before = run.figures[i];
        one.shrank[i] = one.shrank[i] || (before && now->value < before->value);
        one.sum[i] += now->value;
        ++one.count[i];
        if (static_cast<RunField>(i) == RunField::PeakMemoryMib && before && before->value > now->value)
            continue;
        before = now;
    }
    for (auto [to, text] : { std::pair(&run.name, &row.name), std::pair(&run.project, &row.project), std::pair(&run.gpuType, &row.gpuType),
             std::pair(&run.deviceClass, &row.deviceClass), std::pair(&run.provider, &row.provider), std::pair(&run.region, &row.region),
             std::pair(&run.instance, &row.instance), std::pair(&run.country, &row.country), std::pair(&run.precision, &row.precision),
             std::pair(&run.pricingModel, &row.pricingModel), std::pair(&run.metricName, &row.metricName), std::pair(&run.note, &row.note) })
        if (!text->isEmpty())
            *to = *text;
    run.higherIsBetter = row.higherIsBetter;
    run.zoneAssumed = run.zoneAssumed || row.zoneAssumed;
    run.tags.insert(row.tags);
    if (row.status != RunStatus::Unknown)
        run.status = row.status;
    if (row.startedAtMs)
        run.startedAtMs = std::min(run.startedAtMs.value_or(*row.startedAtMs), *row.startedAtMs);
    const std::optional<qint64> last = row.endedAtMs ? row.endedAtMs : row.startedAtMs;
    if (last)
        run.endedAtMs = std::max(run.endedAtMs.value_or(*last), *last);
}

void HistoryRuns::close(One& one) const
{
    Run& run = one.run;
    for (std::size_t i = 0; i < runFieldCount; ++i) {
        const auto field = static_cast<RunField>(i);
        // A time or an energy that falls from row to row is that of a step.
        if (run.figures[i] && isRunning(field) && one.shrank[i])
            run.figures[i].reset();
        if (run.figures[i] && isMean(field) && one.count[i] > 0)
            run.figures[i]->value = one.sum[i] / static_cast<double>(one.count[i]);
    }
    // One moment a row and no time of the run: from the first to the last of them.
    if (run.startedAtMs && run.endedAtMs && *run.endedAtMs > *run.startedAtMs && !run.figure(RunField::DurationS) && !run.zoneAssumed)
        run.figure(RunField::DurationS) = Figure { static_cast<double>(*run.endedAtMs - *run.startedAtMs) / 1000, Provenance::Estimated, 0, m_stem, {} };
    const QString stepName = m_step ? lastPart(m_columns[*m_step]).toLower() : QStringLiteral("step");
    for (std::size_t i = 0; i < m_curves.size() && i < one.curves.size(); ++i) {
        Curve& curve = one.curves[i];
        if (curve.x.empty())
            continue;
        run.series.push_back({ m_curves[i].name, stepName, {}, std::move(curve.x), std::move(curve.y) });
    }
    QStringList words;
    for (const std::size_t cell : m_keyCells)
        words << m_columns[cell];
    const QList<QByteArray> values = one.key.split('\n');
    QString name;
    for (qsizetype i = 0; i < words.size() && i < values.size(); ++i) {
        const QString value = cellText(values[i]).left(100);
        run.tags.insert(lastPart(words[i]).left(60), value);
        name += (name.isEmpty() ? QString() : QStringLiteral(" ")) + value;
    }
    run.sourceId = one.firstHash;
    run.name = name.isEmpty() ? nameWithId(m_stem, run.sourceId) : name.left(200);
    if (!run.figure(RunField::PowerW))
        setImpliedPower(run);
}

void HistoryRuns::finish(std::vector<Run>& runs, std::vector<qint64>& lines, qint64 rows)
{
    m_rows.finish(rows);
    for (One& one : m_all) {
        close(one);
        runs.push_back(std::move(one.run));
        lines.push_back(one.line);
    }
}

} // namespace runcost::table
