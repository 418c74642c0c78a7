#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace runcost {

// The energy counters of the processor (RAPL, as Linux shows them under /sys/class/powercap): packages and their memory.
// They count for the whole machine, in microjoules, and begin again at a limit of their own: sample() must be called
// more often than that, which is some minutes.
class EnergyCounters {
public:
    explicit EnergyCounters(const QString& folder);
    // The folder in effect: RUNCOST_POWERCAP, for containers that see it elsewhere, or the one of the system.
    [[nodiscard]] static QString defaultFolder();

    [[nodiscard]] bool isReadable() const { return !m_zones.empty() && !m_failed; }
    // One sentence when counters are there and may not be read; else empty.
    [[nodiscard]] QString problem() const { return m_problem; }
    void sample();
    // Since the object was made. Unknown when a counter could not be read in between.
    [[nodiscard]] std::optional<double> joules() const;

private:
    struct Zone {
        QString counter; // path
        double limitUj = 0; // 0 = not known
        double lastUj = 0;
        double sumUj = 0;
    };
    void addZone(const QString& folder);

    std::vector<Zone> m_zones;
    bool m_failed = false;
    QString m_problem;
};

} // namespace runcost
