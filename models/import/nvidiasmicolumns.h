#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace runcost::nvidiasmi {

enum class Column { Time, Index, Uuid, Bus, Name, Power, Percent, UsedMemory, TotalMemory, Count };

// One number with its unit, brought to W, %, MiB or s.
struct Quantity {
    enum class Kind { Value, Unknown, Bad };
    Kind kind = Kind::Unknown;
    double value = 0;
};
// "22.89 W", "25073 MiB", "92 %", "[N/A]", "[GPU is lost]"; a bare number is in `unit`.
[[nodiscard]] Quantity readQuantity(QByteArrayView cell, const QByteArray& unit, bool decimalComma);

// Where each column of a log stands.
struct Layout {
    struct WidePower {
        int place = 0;
        QByteArray unit;
        QString gpu; // "GPU1"
    };
    std::array<int, static_cast<std::size_t>(Column::Count)> places {};
    std::array<QByteArray, static_cast<std::size_t>(Column::Count)> units;
    std::vector<WidePower> wide; // one column of watts a GPU
    std::size_t columns = 0;
    bool native = false; // names as nvidia-smi has them
    QString repeated; // a column that is there twice; empty = none

    [[nodiscard]] bool has(Column column) const { return places[static_cast<std::size_t>(column)] >= 0; }
    [[nodiscard]] QByteArrayView cell(const std::vector<QByteArrayView>& cells, Column column) const;
    [[nodiscard]] const QByteArray& unit(Column column) const { return units[static_cast<std::size_t>(column)]; }
    // Something over time about a GPU, and nothing that speaks of runs.
    [[nodiscard]] bool isLog() const;

    bool speaksOfRuns = false;
};
[[nodiscard]] Layout layoutOf(const std::vector<QByteArrayView>& header);

} // namespace runcost::nvidiasmi
