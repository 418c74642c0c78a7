#include "tracking/gpusamples.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace runcost {
namespace {

    constexpr std::size_t mostPoints = 2000;
    constexpr double gapPeriods = 3; // longer silence is time without samples
    constexpr int mostGpus = 1024;

    // "[N/A]", "[Not Supported]" and the like are unknown.
    std::optional<double> gpuNumber(const QString& text)
    {
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        return isNumber && std::isfinite(value) && value >= 0 && value < 1e9 ? std::optional(value) : std::nullopt;
    }

    // Each second point goes, so that the whole run stays in view.
    void thinOut(Series& series)
    {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < series.x.size(); i += 2, ++kept) {
            series.x[kept] = series.x[i];
            series.y[kept] = series.y[i];
        }
        series.x.resize(kept);
        series.y.resize(kept);
    }

} // namespace

GpuSamples::GpuSamples(double periodS)
    : m_periodS(periodS)
    , m_power { QStringLiteral("power"), QStringLiteral("s"), QStringLiteral("W"), {}, {} }
{
}

bool GpuSamples::take(QByteArrayView line, double seconds)
{
    const QStringList cells = QString::fromUtf8(line).split(u',');
    if (cells.size() != 6)
        return false;
    bool isNumber = false;
    const int index = cells[0].trimmed().toInt(&isNumber);
    if (!isNumber || index < 0 || index >= mostGpus)
        return false;
    const bool isNew = m_gpus.find(index) == m_gpus.end();
    const bool begins = m_gpus.empty() || index == m_gpus.begin()->first;
    if (begins && !isNew)
        addPoint(seconds); // a round is complete
    Gpu& gpu = m_gpus[index];
    gpu.name = cells[1].trimmed().left(200);
    gpu.memoryMib = gpuNumber(cells[2].trimmed());
    const std::optional<double> power = gpuNumber(cells[3].trimmed());
    const double passed = std::max(0.0, seconds - gpu.lastS);
    // A sample stands for the time before it; after a gap only for one period.
    const double stands = passed <= gapPeriods * m_periodS ? passed : std::min(passed, m_periodS);
    if (power) {
        gpu.joules += *power * stands;
        gpu.coveredS += stands;
    }
    gpu.lastS = seconds;
    gpu.lastPowerW = power;
    if (const std::optional<double> busy = gpuNumber(cells[4].trimmed()); busy && *busy <= 100) {
        gpu.utilisationSum += *busy / 100;
        ++gpu.utilisationCount;
    }
    gpu.usedMib = gpuNumber(cells[5].trimmed());
    double used = 0;
    for (const auto& [number, one] : m_gpus)
        used += one.usedMib.value_or(0);
    m_peakMib = std::max(m_peakMib, used);
    return true;
}

void GpuSamples::addPoint(double seconds)
{
    if (!m_power.x.empty() && seconds < m_power.x.back() + m_pointEveryS)
        return;
    double watts = 0;
    for (const auto& [index, gpu] : m_gpus) {
        if (!gpu.lastPowerW)
            return; // a part would pass for the whole
        watts += *gpu.lastPowerW;
    }
    m_power.x.push_back(seconds);
    m_power.y.push_back(watts);
    if (m_power.x.size() < mostPoints)
        return;
    thinOut(m_power);
    m_pointEveryS = m_power.x.size() > 1 ? (m_power.x[1] - m_power.x[0]) * 0.9 : 0;
}

GpuSummary GpuSamples::summary(double wallS) const
{
    GpuSummary result;
    result.count = static_cast<int>(m_gpus.size());
    QStringList names;
    double joules = 0;
    double coveredS = 0;
    double busy = 0;
    bool allPowers = !m_gpus.empty();
    bool allBusy = allPowers;
    for (const auto& [index, gpu] : m_gpus) {
        if (!names.contains(gpu.name))
            names << gpu.name;
        if (gpu.memoryMib && *gpu.memoryMib > 0)
            result.memoryGb = std::round(*gpu.memoryMib / 1024);
        // The time since the last sample belongs to it, unless it is long.
        const double rest = wallS - gpu.lastS;
        const bool near = rest >= 0 && rest <= gapPeriods * m_periodS && gpu.lastPowerW;
        const double covered = gpu.coveredS + (near ? rest : 0);
        joules += gpu.joules + (near ? rest * *gpu.lastPowerW : 0);
        coveredS += covered;
        allPowers = allPowers && covered > 0;
        allBusy = allBusy && gpu.utilisationCount > 0;
        busy += gpu.utilisationCount > 0 ? gpu.utilisationSum / gpu.utilisationCount : 0;
    }
    result.name = names.join(QStringLiteral(", "));
    result.power = m_power;
    if (m_peakMib > 0)
        result.peakMemoryMib = m_peakMib;
    if (allBusy)
        result.utilisation = busy / result.count;
    if (!allPowers || wallS <= 0)
        return result;
    result.coverage = std::min(1.0, coveredS / (wallS * result.count));
    result.meanPowerW = joules / coveredS;
    if (result.coverage >= 0.5)
        result.energyKwh = *result.meanPowerW * wallS * result.count / 3.6e6;
    return result;
}

} // namespace runcost
