#pragma once

#include <QAbstractTableModel>

#include "import/runchanges.h"

#include <QSet>

#include <array>
#include <optional>
#include <vector>

namespace runcost {

enum class ImportMark { New, Same, Changed, Rejected, Joined };
inline constexpr int importMarkCount = 5;
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
    QString happens; // "new run", "replaces 2 values", the reason of a rejection
    QString key; // of the run; empty = a record that is no run
    bool updates = false; // the record alters a run that is stored or that came before
    std::vector<RunChange> changes; // what it alters
};

// "Energy: 41.7 → 41.9 kWh"
[[nodiscard]] QString runChangeText(const RunChange& change);

// What an import would do, row by row; narrowed to a file and a mark. A run that is not wanted is unticked, and stays so
// when the files are looked at again.
class ImportPreviewModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { MarkColumn, LineColumn, NameColumn, StartedColumn, DurationColumn, EnergyColumn, CarbonColumn, GpuColumn,
        RegionColumn, HappensColumn, ColumnCount };
    enum Role { MarkRole = Qt::UserRole, SortRole, BeforeRole, ChangesRole };

    explicit ImportPreviewModel(QObject* parent = nullptr);

    void setRows(std::vector<PreviewRow> rows);
    void showOnly(int file, std::optional<ImportMark> mark); // file -1 = all files
    [[nodiscard]] int count(int file, std::optional<ImportMark> mark) const;
    [[nodiscard]] int rowOfLine(qint64 line) const; // -1 = not shown
    [[nodiscard]] const QSet<QString>& leftOut() const { return m_leftOut; } // keys of runs
    // New and changed runs of the files that are wanted.
    [[nodiscard]] int toImport(const QSet<int>& skippedFiles) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void choiceChanged();

private:
    [[nodiscard]] const PreviewRow& row(int shown) const { return m_rows[m_shown[static_cast<std::size_t>(shown)]]; }
    [[nodiscard]] static bool canChoose(const PreviewRow& row);
    [[nodiscard]] QString before(const PreviewRow& row, Column column) const;
    [[nodiscard]] QString text(const PreviewRow& row, Column column) const;
    [[nodiscard]] QVariant sortValue(const PreviewRow& row, Column column) const;
    void narrow();

    std::vector<PreviewRow> m_rows;
    std::vector<std::size_t> m_shown;
    int m_file = -1;
    std::optional<ImportMark> m_mark;
    QSet<QString> m_leftOut;
};

} // namespace runcost
