#pragma once

#include <QAbstractTableModel>

#include "import/columnmapping.h"

#include <optional>
#include <vector>

namespace runcost {

class Catalog;

// A run as the mapping makes it, or a row that it cannot make one of.
struct MappedRunRow {
    enum class State { New, Check, Rejected, Same, Changed };
    State state = State::New;
    std::optional<std::size_t> run; // its place in TablePreview::runs
    qint64 line = 0;
    QString name;
    std::optional<qint64> startedAtMs;
    std::optional<double> durationS;
    QString gpu;
    QString region;
    bool regionOpen = false; // a place that the catalog does not know
    std::optional<double> energyKwh;
    std::optional<double> carbonKg;
    std::optional<double> costUsd; // RunCost's
    std::optional<double> reportedUsd; // the file's
    QString problem; // why it is rejected
};

// Rejected rows first met at their line; `openRegions` are words that a question is still about.
[[nodiscard]] std::vector<MappedRunRow> mappedRunRows(
    const TablePreview& preview, const Catalog& catalog, const QStringList& openRegions);
// The greatest difference between both costs as a fraction of the file's; nothing when no run has both.
[[nodiscard]] std::optional<double> greatestDifference(const std::vector<MappedRunRow>& rows);

// The first runs of a plain table, live while its columns are mapped.
class MappingPreviewModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { MarkColumn, NameColumn, StartedColumn, DurationColumn, GpuColumn, RegionColumn, EnergyColumn, CarbonColumn,
        CostColumn, ReportedColumn, DiffersColumn, ColumnCount };
    enum Role { StateRole = Qt::UserRole, OpenRole };

    explicit MappingPreviewModel(QObject* parent = nullptr);

    void setRows(std::vector<MappedRunRow> rows);
    [[nodiscard]] const std::vector<MappedRunRow>& rows() const { return m_rows; }
    [[nodiscard]] int count(MappedRunRow::State state) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString stateText(MappedRunRow::State state);
    [[nodiscard]] static QString text(const MappedRunRow& row, Column column);

    std::vector<MappedRunRow> m_rows;
};

} // namespace runcost
