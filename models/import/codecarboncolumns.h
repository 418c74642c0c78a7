#pragma once

#include "import/csvreader.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace runcost::codecarbon {

// The columns that RunCost reads, in the order in which the tool writes them (its data class), which is also the order
// that misplaced rows have.
enum class Column {
    TaskName,
    Timestamp,
    ProjectName,
    RunId,
    ExperimentId,
    Duration,
    Emissions,
    EmissionsRate,
    CpuPower,
    GpuPower,
    RamPower,
    CpuEnergy,
    GpuEnergy,
    RamEnergy,
    EnergyConsumed,
    WaterConsumed,
    CountryName,
    CountryIsoCode,
    Region,
    CloudProvider,
    CloudRegion,
    Os,
    PythonVersion,
    CodecarbonVersion,
    CpuCount,
    CpuModel,
    GpuCount,
    GpuModel,
    Longitude,
    Latitude,
    RamTotalSize,
    TrackingMode,
    CpuUtilization,
    GpuUtilization,
    RamUtilization,
    RamUsed,
    OnCloud,
    Pue,
    Wue,
    Count,
};
inline constexpr std::size_t columnCount = static_cast<std::size_t>(Column::Count);
[[nodiscard]] const char* columnName(Column column);

// Where each column stands in a row; -1 = the file does not have it.
struct Layout {
    std::array<int, columnCount> at {};
    std::vector<QByteArray> header; // for recognising a repeated header
    bool complete = false; // every column of the file is one that the tool writes

    [[nodiscard]] bool has(Column column) const { return at[static_cast<std::size_t>(column)] >= 0; }
    [[nodiscard]] QByteArrayView cell(const CsvRecord& record, Column column) const
    {
        const int index = at[static_cast<std::size_t>(column)];
        return index < 0 ? QByteArrayView() : record.cells[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] CsvRecord::Place place(const CsvRecord& record, Column column) const
    {
        const int index = at[static_cast<std::size_t>(column)];
        return index < 0 ? CsvRecord::Place { record.line, 0 } : record.place(static_cast<std::size_t>(index));
    }
};

// How near a header is to one of emissions.csv.
enum class HeaderKind { Foreign, LoadProfile, Incomplete, Emissions };
[[nodiscard]] HeaderKind headerKind(const std::vector<QByteArrayView>& header);

struct LayoutResult {
    Layout layout;
    QString problem; // empty when the header is usable
};
[[nodiscard]] LayoutResult makeLayout(const std::vector<QByteArrayView>& header);

// The same columns where the tool's own order would put them.
[[nodiscard]] Layout canonicalLayout(const Layout& layout);

// Whether the cells that have a known shape have it: country code, on_cloud, version, tracking mode.
[[nodiscard]] bool looksPlaced(const Layout& layout, const CsvRecord& record);

} // namespace runcost::codecarbon
