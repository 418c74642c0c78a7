#include "import/systemmetrics.h"

#include "import/powerintegral.h"

#include <algorithm>
#include <cmath>

namespace runcost::mlflow {
namespace {

    constexpr double mibPerMegabyte = 1e6 / 1048576.0;
    constexpr double joulesPerKwh = 3.6e6;
    constexpr double mostWatts = 1e5; // of one board; more is a slip of units
    constexpr double mostPercent = 100;

    struct GpuMetric {
        QString gpu; // "0", or "node-3/0" where a run has several machines
        QString what; // "power_usage_watts"
    };

    // "system/gpu_0_power_usage_watts", "system/node-3/gpu_0_power_usage_watts".
    std::optional<GpuMetric> gpuMetric(const QString& name)
    {
        if (!isSystemMetric(name))
            return std::nullopt;
        const qsizetype slash = name.lastIndexOf(u'/');
        const QString last = name.mid(slash + 1);
        const qsizetype underscore = last.indexOf(u'_', 4);
        if (!last.startsWith(QLatin1String("gpu_")) || underscore < 0)
            return std::nullopt;
        bool isNumber = false;
        (void)last.mid(4, underscore - 4).toInt(&isNumber);
        if (!isNumber)
            return std::nullopt;
        const QString node = slash > 7 ? name.mid(7, slash - 6) : QString();
        return GpuMetric { node + last.mid(4, underscore - 4), last.mid(underscore + 1) };
    }

    MetricHistory usable(const MetricHistory& history, double most)
    {
        MetricHistory points;
        std::copy_if(history.begin(), history.end(), std::back_inserter(points),
            [most](const MetricPoint& p) { return std::isfinite(p.value) && p.value >= 0 && p.value <= most && p.timestampMs > 0; });
        return points;
    }

    struct RunningMean {
        double sum = 0;
        std::size_t count = 0;
        void add(double value)
        {
            sum += value;
            ++count;
        }
        [[nodiscard]] std::optional<double> value() const { return count > 0 ? std::optional(sum / static_cast<double>(count)) : std::nullopt; }
    };

    // All GPUs together: the monitor reads them one after the other under one sample number.
    Series powerSeries(const std::map<QString, MetricHistory>& byGpu, std::optional<qint64> startMs)
    {
        struct Sum {
            double watts = 0;
            qint64 timestampMs = 0;
            std::size_t gpus = 0;
        };
        std::map<qint64, Sum> byStep;
        for (const auto& [gpu, points] : byGpu)
            for (const MetricPoint& point : points) {
                Sum& sum = byStep[point.step];
                sum.watts += point.value;
                sum.timestampMs = std::max(sum.timestampMs, point.timestampMs);
                ++sum.gpus;
            }
        std::vector<PowerSample> samples;
        for (const auto& [step, sum] : byStep)
            if (sum.gpus == byGpu.size())
                samples.push_back({ static_cast<double>(sum.timestampMs), sum.watts });
        std::stable_sort(samples.begin(), samples.end(), [](const auto& a, const auto& b) { return a.seconds < b.seconds; });
        Series series { QStringLiteral("power"), QStringLiteral("s"), QStringLiteral("W"), {}, {} };
        const double begin = startMs ? static_cast<double>(*startMs) : samples.empty() ? 0 : samples.front().seconds;
        for (const PowerSample& sample : samples) {
            series.x.push_back((sample.seconds - begin) / 1000);
            series.y.push_back(sample.watts);
        }
        return series;
    }

    void integrate(SystemUse& use, const std::map<QString, MetricHistory>& byGpu)
    {
        double joules = 0;
        double watts = 0;
        for (const auto& [gpu, points] : byGpu) {
            std::vector<PowerSample> samples;
            RunningMean mean;
            for (const MetricPoint& point : points) {
                samples.push_back({ static_cast<double>(point.timestampMs) / 1000, point.value });
                mean.add(point.value);
            }
            const PowerIntegral integral = integratePower(std::move(samples));
            joules += integral.joules;
            watts += integral.coveredS > 0 ? integral.meanW() : *mean.value();
            use.coveredS = std::max(use.coveredS, integral.coveredS);
            use.gaps = std::max(use.gaps, integral.gaps);
            use.samples += static_cast<int>(points.size());
        }
        use.gpus = static_cast<int>(byGpu.size());
        use.meanPowerW = watts;
        if (use.coveredS > 0)
            use.energyKwh = joules / joulesPerKwh;
    }

} // namespace

bool isSystemMetric(const QString& name) { return name.startsWith(QLatin1String("system/")); }

SystemUse systemUse(const std::map<QString, MetricHistory>& metrics, std::optional<qint64> startMs)
{
    SystemUse use;
    std::map<QString, MetricHistory> power;
    RunningMean utilisation;
    RunningMean memory;
    for (const auto& [name, history] : metrics) {
        const std::optional<GpuMetric> metric = gpuMetric(name);
        if (!metric)
            continue;
        if (metric->what == QLatin1String("power_usage_watts")) {
            if (MetricHistory points = usable(history, mostWatts); !points.empty())
                power.emplace(metric->gpu, std::move(points));
        } else if (metric->what == QLatin1String("utilization_percentage")) {
            for (const MetricPoint& point : usable(history, mostPercent))
                utilisation.add(point.value / mostPercent);
        } else if (metric->what == QLatin1String("memory_usage_megabytes")) {
            for (const MetricPoint& point : usable(history, 1e9)) {
                const double mib = point.value * mibPerMegabyte;
                memory.add(mib);
                use.peakMemoryMib = std::max(use.peakMemoryMib.value_or(0), mib);
            }
        }
    }
    use.utilisation = utilisation.value();
    use.meanMemoryMib = memory.value();
    if (!power.empty()) {
        integrate(use, power);
        use.power = powerSeries(power, startMs);
    }
    return use;
}

} // namespace runcost::mlflow
