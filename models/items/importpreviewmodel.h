#pragma once

#include <QAbstractTableModel>

#include <array>
#include <optional>
#include <vector>

namespace runcost {

enum class ImportMark { New, Same, Changed, Rejected };
inline constexpr int importMarkCount = 4;
[[nodiscard]] QString importMarkLabel(ImportMark mark);

// One record of a file that is about to be imported.
struct PreviewRow {
    int file = 0;
    ImportMark mark = ImportMark::New;
    qint64 line = 0; // 0 = the file has no lines
    QString name;
    std::optional<qint64> startedAtMs;
    std::optional<double> durationS;
    std::optional<double> energyKwh;
    std::optional<double> carbonKg;
    QString gpu;
    QString region;
    QString happens; // "new run", "replaces the stored run", the reason of a rejection
};

// What an import would do, row by row; narrowed to a file and a mark.
class ImportPreviewModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { MarkColumn, LineColumn, NameColumn, StartedColumn, DurationColumn, EnergyColumn, CarbonColumn, GpuColumn,
        RegionColumn, HappensColumn, ColumnCount };
    enum Role { MarkRole = Qt::UserRole, SortRole };

    explicit ImportPreviewModel(QObject* parent = nullptr);

    void setRows(std::vector<PreviewRow> rows);
    void showOnly(int file, std::optional<ImportMark> mark); // file -1 = all files
    [[nodiscard]] int count(int file, std::optional<ImportMark> mark) const;
    [[nodiscard]] int rowOfLine(qint64 line) const; // -1 = not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const PreviewRow& row, Column column) const;
    [[nodiscard]] QVariant sortValue(const PreviewRow& row, Column column) const;
    void narrow();

    std::vector<PreviewRow> m_rows;
    std::vector<std::size_t> m_shown;
    int m_file = -1;
    std::optional<ImportMark> m_mark;
};

} // namespace runcost
