#pragma once

#include <QAbstractListModel>

#include "items/importpreviewmodel.h"

#include <array>
#include <vector>

namespace runcost {

// One file that an import found.
struct ImportFileRow {
    QString path;
    QString name; // last part of the path
    QString format; // "CodeCarbon"; empty = not recognised
    std::array<int, importMarkCount> counts {}; // by ImportMark
    QString problem; // why it is rejected as a whole
    bool isFolder = false;
    bool isTable = false; // its columns can be mapped
    int zonesAssumed = 0; // runs whose stamps name no time zone
    int charges = 0; // new ones of a bill
    int replacedCharges = 0; // stored ones that a later issue of the bill takes out

    [[nodiscard]] int records() const { return counts[0] + counts[1] + counts[2] + counts[3] + counts[4]; }
    [[nodiscard]] bool canImport() const { return counts[0] + counts[2] + counts[4] + charges + replacedCharges > 0; }
};

// The files at the left of the import assistant. One that is not wanted is unticked, and stays so when the files are
// looked at again.
class ImportFileModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { PathRole = Qt::UserRole, FormatRole, RecordsRole, CountsRole, ProblemRole, FolderRole, WordsRole, TableRole };

    explicit ImportFileModel(QObject* parent = nullptr);

    void setFiles(std::vector<ImportFileRow> files);
    [[nodiscard]] const ImportFileRow& file(int row) const { return m_files[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] const QSet<QString>& skipped() const { return m_skipped; } // paths
    [[nodiscard]] QSet<int> skippedRows() const;

signals:
    void choiceChanged();

private:
    std::vector<ImportFileRow> m_files;
    QSet<QString> m_skipped;
};

// "14 new, 1 changed, 2 rejected"; "nothing to import" when all are 0.
[[nodiscard]] QString importCountsInWords(const std::array<int, importMarkCount>& counts);

} // namespace runcost
