#include "tracking/energycounters.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace runcost {
namespace {

    QByteArray counterText(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(64).trimmed() : QByteArray();
    }

    std::optional<double> microjoules(const QString& path)
    {
        bool isNumber = false;
        const qulonglong number = counterText(path).toULongLong(&isNumber);
        return isNumber ? std::optional(static_cast<double>(number)) : std::nullopt;
    }

} // namespace

QString EnergyCounters::defaultFolder()
{
    return qEnvironmentVariable("RUNCOST_POWERCAP", QStringLiteral("/sys/class/powercap"));
}

EnergyCounters::EnergyCounters(const QString& folder)
{
    const QDir dir(folder);
    // "intel-rapl-mmio" shows the same packages once more, "psys" the whole machine, cores are parts of a package.
    for (const QString& name : dir.entryList({ QStringLiteral("intel-rapl:*"), QStringLiteral("amd-rapl:*") }, QDir::Dirs, QDir::Name)) {
        const QByteArray zone = counterText(dir.filePath(name + QStringLiteral("/name")));
        if (zone.startsWith("package") || zone == "dram")
            addZone(dir.filePath(name));
    }
}

void EnergyCounters::addZone(const QString& folder)
{
    Zone zone;
    zone.counter = folder + QStringLiteral("/energy_uj");
    zone.limitUj = microjoules(folder + QStringLiteral("/max_energy_range_uj")).value_or(0);
    const std::optional<double> now = microjoules(zone.counter);
    if (!now) {
        // A part of the packages would pass for all of them.
        m_failed = true;
        m_problem = QCoreApplication::translate("EnergyCounters",
            "The energy counters of the processor may not be read: energy is without the processor. “%1” must be readable.")
                        .arg(zone.counter);
        return;
    }
    zone.lastUj = *now;
    m_zones.push_back(zone);
}

void EnergyCounters::sample()
{
    for (Zone& zone : m_zones) {
        const std::optional<double> now = microjoules(zone.counter);
        const bool wrapped = now && *now < zone.lastUj;
        if (!now || (wrapped && zone.limitUj <= zone.lastUj)) {
            m_failed = true;
            return;
        }
        zone.sumUj += wrapped ? zone.limitUj - zone.lastUj + *now : *now - zone.lastUj;
        zone.lastUj = *now;
    }
}

std::optional<double> EnergyCounters::joules() const
{
    if (!isReadable())
        return std::nullopt;
    double sum = 0;
    for (const Zone& zone : m_zones)
        sum += zone.sumUj / 1e6;
    return sum;
}

} // namespace runcost
