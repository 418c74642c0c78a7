#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace runcost {

// What can be done about an issue before the import.
enum class IssueFix { None, MapColumns, DecimalComma, SetZone, NameProject, ReadAs };

// One thing wrong with a file, as the assistant lists it.
struct IssueRow {
    int file = 0;
    bool rejected = false; // else a warning or a note
    qint64 line = 0;
    qint64 column = 0;
    QString field;
    QString reason;
    QString raw;
    QString fix; // what its button says; empty = only the file can be mended
    IssueFix fixKind = IssueFix::None;
};

// What is wrong with the file that is shown.
class ImportIssueModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LineColumn, FieldColumn, ReasonColumn, RawColumn, FixColumn, ColumnCount };
    enum Role { RejectedRole = Qt::UserRole, LineRole, FileRole, CopyRole, FixRole };

    explicit ImportIssueModel(QObject* parent = nullptr);

    void setIssues(std::vector<IssueRow> issues);
    void showOnly(int file); // -1 = all files

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void narrow();

    std::vector<IssueRow> m_issues;
    std::vector<std::size_t> m_shown;
    int m_file = -1;
};

} // namespace runcost
