#include "import/mlflowrun.h"

#include "import/parametertags.h"
#include "import/runmerge.h"
#include "import/runnames.h"
#include "import/systemmetrics.h"
#include "import/values.h"
#include "runs/container.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace runcost::mlflow {
namespace {

    constexpr qint64 lastMs = 253402300799999; // year 9999
    constexpr qint64 firstMsOfMs = 100'000'000'000; // less would be before March 1973: such a stamp counts seconds
    constexpr qsizetype mostTags = 60;
    constexpr qsizetype longestTag = 100; // longer ones are prompts and lists of columns
    constexpr std::size_t mostSeries = 12;
    constexpr double wholeShare = 0.9; // power samples over less of the run are a part of it

    QString tr(const char* text) { return QCoreApplication::translate("Mlflow", text); }

    bool isBefore(const MetricPoint& a, const MetricPoint& b)
    {
        if (a.step != b.step)
            return a.step < b.step;
        if (a.timestampMs != b.timestampMs)
            return a.timestampMs < b.timestampMs;
        return a.value < b.value || (std::isnan(b.value) && !std::isnan(a.value)); // a NaN comes last: an order it must be
    }

    // In the order of steps, the same point once.
    void tidy(MetricHistory& history)
    {
        std::sort(history.begin(), history.end(), isBefore);
        const auto isSame = [](const MetricPoint& a, const MetricPoint& b) {
            return a == b || (std::isnan(a.value) && std::isnan(b.value) && a.step == b.step && a.timestampMs == b.timestampMs);
        };
        history.erase(std::unique(history.begin(), history.end(), isSame), history.end());
    }

    // Keeps the least and the greatest of each stretch, so that no spike and no dip is lost.
    void thin(Series& series)
    {
        const std::size_t points = series.x.size();
        if (points <= mostSeriesPoints)
            return;
        const std::size_t stretches = mostSeriesPoints / 2;
        Series kept { series.name, series.xUnit, series.yUnit, {}, {} };
        const auto keep = [&](std::size_t i) {
            kept.x.push_back(series.x[i]);
            kept.y.push_back(series.y[i]);
        };
        for (std::size_t stretch = 0; stretch < stretches; ++stretch) {
            const std::size_t begin = stretch * points / stretches;
            const std::size_t end = (stretch + 1) * points / stretches;
            std::size_t least = begin;
            std::size_t greatest = begin;
            for (std::size_t i = begin; i < end; ++i) {
                least = series.y[i] < series.y[least] || std::isnan(series.y[least]) ? i : least;
                greatest = series.y[i] > series.y[greatest] || std::isnan(series.y[greatest]) ? i : greatest;
            }
            keep(std::min(least, greatest));
            if (least != greatest)
                keep(std::max(least, greatest));
        }
        series = std::move(kept);
    }

    class RunBuilder {
    public:
        RunBuilder(RunRecord record, QString source, IssueList& issues)
            : m_record(std::move(record))
            , m_source(std::move(source))
            , m_issues(issues)
        {
            for (auto& [name, history] : m_record.metrics)
                tidy(history);
        }

        Run build()
        {
            readNames();
            readTimes();
            readParameters();
            readTags();
            readSystem();
            readMetrics();
            if (m_record.children > 0)
                becomeContainer();
            else if (m_run.status == RunStatus::Running)
                dropTotals();
            return std::move(m_run);
        }

    private:
        QString tag(const char* key) const
        {
            const auto found = m_record.tags.find(QLatin1String(key));
            return found == m_record.tags.end() ? QString() : found->second;
        }
        void set(RunField field, std::optional<double> value, Provenance provenance, const QString& source)
        {
            if (value && *value >= 0 && *value <= largestNumber)
                m_run.figure(field) = Figure { *value, provenance, 0, source, m_day };
        }
        void warn(const QString& code, const QString& text) { m_issues.warn({}, m_run.name.left(80), code, text); }

        void readNames()
        {
            m_run.sourceKind = QStringLiteral("mlflow");
            m_run.sourceId = m_record.id;
            m_run.project = tidyText(m_record.experiment, 500);
            m_run.name = tidyText(m_record.name.isEmpty() ? tag("mlflow.runName") : m_record.name, 300);
            if (m_run.name.isEmpty())
                m_run.name = nameWithId(m_run.project.isEmpty() ? QStringLiteral("MLflow") : m_run.project.left(100), m_record.id);
            if (m_record.deleted)
                m_run.flags << QStringLiteral("deleted");
        }

        void readTimes()
        {
            m_run.status = m_record.status;
            m_run.startedAtMs = m_record.startMs;
            m_day = isoDay(m_run.startedAtMs);
            if (m_run.status == RunStatus::Running)
                return; // running, or dead long since: nobody closed it
            m_run.endedAtMs = m_record.endMs;
            if (!m_run.startedAtMs || !m_run.endedAtMs)
                return;
            if (*m_run.endedAtMs < *m_run.startedAtMs) {
                warn(QStringLiteral("ends_before_start"), tr("The run “%1” ends before it starts; its duration is unknown.").arg(m_run.name));
                m_run.endedAtMs.reset();
                return;
            }
            set(RunField::DurationS, static_cast<double>(*m_run.endedAtMs - *m_run.startedAtMs) / 1000, Provenance::Measured, m_source);
        }

        void readParameters()
        {
            std::vector<NamedText> rest;
            for (const auto& [name, text] : m_record.params)
                if (!applyParameter(m_run, name, text, m_source))
                    rest.push_back({ name, text });
            m_run.tags = parameterTags(rest);
            if (m_run.deviceClass.isEmpty() && !m_run.gpuType.isEmpty())
                m_run.deviceClass = gpuModel(m_run.gpuType).deviceClass();
        }

        // MLflow's own tags hold user names and paths: only what tells runs apart is taken.
        void readTags()
        {
            for (const auto& [name, text] : m_record.tags)
                if (!name.startsWith(QLatin1String("mlflow.")) && text.size() <= longestTag && m_run.tags.size() < mostTags && !isPrivate(name, text))
                    m_run.tags.insert(tidyText(name, longestTag), tidyText(text, longestTag));
            m_run.note = tag("mlflow.note.content").left(4000).trimmed();
            const QString program = tag("mlflow.source.name");
            if (const QString file = program.section(QLatin1Char('/'), -1).section(QLatin1Char('\\'), -1); !file.isEmpty())
                m_run.tags.insert(QStringLiteral("program"), tidyText(file, 100));
            if (const QString commit = tag("mlflow.source.git.commit"); !commit.isEmpty())
                m_run.tags.insert(QStringLiteral("git_commit"), tidyText(commit, 12));
            if (const QString parent = tag("mlflow.parentRunId"); !parent.isEmpty())
                m_run.tags.insert(QStringLiteral("parent"), tidyText(parent, 32));
        }

        void readSystem()
        {
            m_use = systemUse(m_record.metrics, m_run.startedAtMs);
            const QString source = tr("%1, system metrics").arg(m_source);
            set(RunField::UtilisationFraction, m_use.utilisation, Provenance::Measured, source);
            set(RunField::PeakMemoryMib, m_use.peakMemoryMib, Provenance::Measured, source);
            set(RunField::MeanMemoryMib, m_use.meanMemoryMib, Provenance::Measured, source);
            if (m_use.gpus == 0)
                return;
            if (m_run.deviceClass.isEmpty())
                m_run.deviceClass = QStringLiteral("cuda");
            if (!m_run.figure(RunField::GpuCount))
                set(RunField::GpuCount, m_use.gpus, Provenance::Measured, source);
            const double devices = std::max(1.0, m_run.value(RunField::GpuCount).value_or(1));
            set(RunField::PowerW, *m_use.meanPowerW / devices, Provenance::Measured, source);
            addSeries(std::move(m_use.power));
        }

        void readMetrics()
        {
            std::optional<QualityMetric> best;
            for (const auto& [name, history] : m_record.metrics) {
                if (history.empty() || isSystemMetric(name))
                    continue;
                const double last = history.back().value;
                if (applyMetric(m_run, name, last, m_source, m_day, m_issues))
                    continue;
                if (isLossName(name))
                    addHistory(name, history);
                const std::optional<QualityMetric> metric = qualityMetric(name);
                if (!metric || !std::isfinite(last) || std::abs(last) > largestNumber || (best && best->rank <= metric->rank))
                    continue;
                best = metric;
                m_run.figure(RunField::MetricValue) = Figure { last, Provenance::Imported, 0, m_source, m_day };
                m_run.metricName = tidyText(name, 100);
                m_run.higherIsBetter = metric->higherIsBetter;
            }
            if (best && !isLossName(best->name))
                addHistory(best->name, m_record.metrics.at(best->name));
            useSamples();
        }

        // Energy that the run logged itself covers more than the boards of the GPUs.
        void useSamples()
        {
            if (!m_use.energyKwh || m_run.figure(RunField::EnergyKwh)) {
                if (!m_run.figure(RunField::PowerW))
                    setImpliedPower(m_run);
                return;
            }
            set(RunField::EnergyKwh, m_use.energyKwh, Provenance::Measured,
                tr("%1, %2 power samples of %3 GPU(s), without the host")
                    .arg(m_source, QString::number(m_use.samples), QString::number(m_use.gpus)));
            const double missingS = m_run.value(RunField::DurationS).value_or(m_use.coveredS) - m_use.coveredS;
            if (missingS <= 0)
                return;
            m_run.figure(RunField::EnergyKwh)->halfRange = missingS * *m_use.meanPowerW / 3.6e6;
            if (m_use.coveredS >= wholeShare * (m_use.coveredS + missingS))
                return;
            m_run.flags << QStringLiteral("energy_partial");
            warn(QStringLiteral("energy_partial"),
                tr("The power samples of “%1” cover %2 % of its time; its energy is that part.")
                    .arg(m_run.name, QString::number(static_cast<int>(100 * m_use.coveredS / (m_use.coveredS + missingS)))));
        }

        void addHistory(const QString& name, const MetricHistory& history)
        {
            if (history.size() < 2)
                return;
            const bool hasSteps = history.front().step != history.back().step;
            Series series { tidyText(name, 100), hasSteps ? QStringLiteral("step") : QStringLiteral("s"), {}, {}, {} };
            const auto begin = static_cast<double>(m_run.startedAtMs.value_or(history.front().timestampMs));
            for (const MetricPoint& point : history) {
                series.x.push_back(hasSteps ? static_cast<double>(point.step) : (static_cast<double>(point.timestampMs) - begin) / 1000);
                series.y.push_back(std::isfinite(point.value) ? point.value : std::nan(""));
            }
            addSeries(std::move(series));
        }

        void addSeries(Series series)
        {
            if (series.x.size() < 2 || m_run.series.size() >= mostSeries)
                return;
            if (series.x.size() > mostSeriesPoints)
                m_issues.note(0, QStringLiteral("thinned"),
                    tr("“%1” of “%2” has %3 points; the least and the greatest of each of %4 stretches are kept.")
                        .arg(series.name, m_run.name, QString::number(series.x.size()), QString::number(mostSeriesPoints / 2)));
            thin(series);
            m_run.series.push_back(std::move(series));
        }

        // The time of a parent is that of its children: what it is made of counts there.
        void becomeContainer()
        {
            m_run.flags << containerFlag;
            const MaybeFigure metric = m_run.figure(RunField::MetricValue);
            m_run.figures = {};
            m_run.figure(RunField::MetricValue) = metric;
            if (m_run.note.isEmpty())
                m_run.note = tr("Parent of other runs: its time, energy and cost are counted there.");
        }

        // What a run used so far is no total, and most runs that seem to be running are dead.
        void dropTotals()
        {
            for (const RunField field : { RunField::DurationS, RunField::EnergyKwh, RunField::CarbonKg, RunField::ReportedCostUsd, RunField::BilledCostUsd })
                m_run.figure(field).reset();
        }

        RunRecord m_record;
        const QString m_source;
        IssueList& m_issues;
        Run m_run;
        QString m_day;
        SystemUse m_use;
    };

} // namespace

RunStatus statusOf(const QString& text)
{
    const QString word = text.trimmed().toUpper();
    if (word == QLatin1String("RUNNING") || word == QLatin1String("1"))
        return RunStatus::Running;
    if (word == QLatin1String("FINISHED") || word == QLatin1String("3"))
        return RunStatus::Finished;
    if (word == QLatin1String("FAILED") || word == QLatin1String("4"))
        return RunStatus::Failed;
    if (word == QLatin1String("KILLED") || word == QLatin1String("5"))
        return RunStatus::Killed;
    return RunStatus::Unknown; // SCHEDULED: it has not begun
}

std::optional<qint64> timeOf(qint64 ms) { return ms > 0 && ms <= lastMs ? std::optional(ms) : std::nullopt; }

qint64 stampMs(qint64 stamp) { return stamp > 0 && stamp < firstMsOfMs ? stamp * 1000 : stamp; }

Run runOf(RunRecord record, const QString& source, IssueList& issues) { return RunBuilder(std::move(record), source, issues).build(); }

} // namespace runcost::mlflow
