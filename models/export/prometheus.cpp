#include "export/prometheus.h"

#include "runs/run.h"

#include <array>
#include <charconv>
#include <cmath>
#include <functional>
#include <map>

namespace runcost {
namespace {

    constexpr double joulesPerKwh = 3.6e6;
    constexpr double gramsPerKg = 1000;

    struct MetricSums {
        std::array<qint64, 5> byStatus {};
        qint64 runs = 0;
        qint64 unpriced = 0;
        qint64 partlyPriced = 0;
        qint64 withoutEnergy = 0;
        std::optional<double> costUsd;
        std::optional<double> energyJ;
        std::optional<double> carbonG;
        std::optional<double> seconds;
        std::optional<double> score; // of one run only
        std::optional<double> startedS;
    };

    void addKnown(std::optional<double>& sum, double value, double factor)
    {
        if (std::isfinite(value))
            sum = sum.value_or(0) + value * factor;
    }

    void take(MetricSums& sums, const RunColumns& c, std::size_t row)
    {
        ++sums.runs;
        ++sums.byStatus[std::min<std::size_t>(c.status[row], 4)];
        sums.unpriced += std::isfinite(c.costUsd[row]) ? 0 : 1;
        sums.partlyPriced += std::isfinite(c.costUsd[row]) && c.unknownParts[row] > 0 ? 1 : 0;
        sums.withoutEnergy += std::isfinite(c.energyKwh[row]) ? 0 : 1;
        addKnown(sums.costUsd, c.costUsd[row], 1);
        addKnown(sums.energyJ, c.energyKwh[row], joulesPerKwh);
        addKnown(sums.carbonG, c.carbonKg[row], gramsPerKg);
        addKnown(sums.seconds, c.durationS[row], 1);
        if (std::isfinite(c.score[row]))
            sums.score = c.score[row];
        if (c.startedAtMs[row] != RunColumns::unknownTime)
            sums.startedS = static_cast<double>(c.startedAtMs[row]) / 1000;
    }

    QByteArray metricNumber(double value)
    {
        std::array<char, 32> digits {};
        const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), value);
        return QByteArray(digits.data(), result.ptr - digits.data());
    }

    QByteArray labelValue(const QString& text)
    {
        QByteArray value = text.toUtf8();
        value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        // Allowed by the format, but they would be obeyed by the terminal that shows the page.
        for (char& c : value)
            if (static_cast<uchar>(c) < 0x20 || c == 0x7F)
                c = ' ';
        return value;
    }

    using Groups = std::vector<std::pair<QByteArray, MetricSums>>; // by labels

    void appendGauge(QByteArray& out, const char* name, const char* help, const Groups& groups,
        const std::function<std::optional<double>(const MetricSums&)>& value)
    {
        QByteArray samples;
        for (const auto& [labels, sums] : groups)
            if (const std::optional<double> number = value(sums))
                samples += QByteArray(name) + '{' + labels + "} " + metricNumber(*number) + '\n';
        if (samples.isEmpty())
            return; // a family without samples says nothing
        out += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + " gauge\n" + samples;
    }

    void appendStatus(QByteArray& out, const Groups& groups)
    {
        if (groups.empty())
            return;
        out += "# HELP runcost_runs Runs in the store.\n# TYPE runcost_runs gauge\n";
        for (const auto& [labels, sums] : groups)
            for (std::size_t i = 0; i < sums.byStatus.size(); ++i)
                if (sums.byStatus[i] > 0)
                    out += "runcost_runs{" + labels + ",status=\"" + runStatusKey(static_cast<RunStatus>(i)).toUtf8() + "\"} "
                        + QByteArray::number(sums.byStatus[i]) + '\n';
    }

    QByteArray labelsOf(const RunColumns& c, std::size_t row, MetricsBy by)
    {
        QByteArray labels = "project=\"" + labelValue(c.word(c.project[row])) + '"';
        if (by == MetricsBy::Run)
            labels = "id=\"" + QByteArray::number(c.id[row]) + "\",name=\"" + labelValue(c.name(row)) + "\"," + labels;
        return labels;
    }

} // namespace

QByteArray prometheusText(const RunColumns& columns, const std::vector<std::uint8_t>& mask, MetricsBy by)
{
    Groups groups;
    std::map<QByteArray, std::size_t> index;
    for (std::size_t row = 0; row < columns.size(); ++row) {
        if (!mask[row])
            continue;
        const QByteArray labels = labelsOf(columns, row, by);
        const auto found = index.emplace(labels, groups.size());
        if (found.second)
            groups.push_back({ labels, {} });
        take(groups[found.first->second].second, columns, row);
    }
    QByteArray out;
    appendStatus(out, groups);
    const auto gauge = [&](const char* name, const char* help, const auto& value) { appendGauge(out, name, help, groups, value); };
    const auto count = [](qint64 number) { return std::optional(static_cast<double>(number)); };
    gauge("runcost_cost_usd", "Cost in USD of the runs whose cost is known, at the prices of their import.",
        [](const MetricSums& s) { return s.costUsd; });
    gauge("runcost_runs_unpriced", "Runs whose cost is unknown; they are not part of runcost_cost_usd.",
        [&](const MetricSums& s) { return count(s.unpriced); });
    gauge("runcost_runs_partly_priced", "Runs with some unknown part; their cost is a lower bound.",
        [&](const MetricSums& s) { return count(s.partlyPriced); });
    gauge("runcost_energy_joules", "Energy of the runs whose energy is known.", [](const MetricSums& s) { return s.energyJ; });
    gauge("runcost_runs_without_energy", "Runs whose energy is unknown.", [&](const MetricSums& s) { return count(s.withoutEnergy); });
    gauge("runcost_emissions_grams", "CO2e of the runs whose emissions are known.", [](const MetricSums& s) { return s.carbonG; });
    gauge("runcost_duration_seconds", "Run time of the runs whose run time is known.", [](const MetricSums& s) { return s.seconds; });
    if (by == MetricsBy::Run) {
        gauge("runcost_score", "Efficiency score, 0 to 100.", [](const MetricSums& s) { return s.score; });
        gauge("runcost_start_time_seconds", "Start of the run since the epoch.", [](const MetricSums& s) { return s.startedS; });
    }
    return out;
}

} // namespace runcost
