#pragma once

#include <QAbstractTableModel>

#include "import/columnmapping.h"

namespace runcost {

// What a combo box of the mapping offers: key and label.
using MappingChoice = std::pair<QString, QString>;

// The columns of a plain table and what each becomes. Field and unit can be edited; what the user changed is marked, and
// the guess stays known.
class MappingModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, FirstColumn, SecondColumn, ThirdColumn, FieldColumn, UnitColumn, ConfidenceColumn, ColumnCount };
    enum Role { ConfidenceRole = Qt::UserRole, ByUserRole, WeakRole, IgnoredRole, NoteRole };
    static constexpr double weakBelow = 0.7;

    explicit MappingModel(QObject* parent = nullptr);

    // `guess` is what the program thinks, `mapping` what holds; both have the same columns.
    void setMapping(const TableMapping& mapping, const TableMapping& guess);
    [[nodiscard]] const TableMapping& mapping() const { return m_mapping; }
    [[nodiscard]] std::vector<MappingChoice> choices(const QModelIndex& index) const; // of a field or unit cell
    [[nodiscard]] std::vector<QString> weakColumns() const; // names of columns that need a look
    void setRow(int row, const MappedColumn& column); // an answer to a question

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override; // Qt::EditRole: a key of the choices

signals:
    void edited();

private:
    [[nodiscard]] const MappedColumn& column(int row) const { return m_mapping.columns[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const MappedColumn* guessed(int row) const;
    [[nodiscard]] bool isWeak(const MappedColumn& column) const;
    [[nodiscard]] QString text(const MappedColumn& column, Column section) const;
    [[nodiscard]] QString note(int row) const;

    TableMapping m_mapping;
    TableMapping m_guess;
};

// The target under which a column of this name would be kept: tags, metrics and series get the name.
[[nodiscard]] ColumnTarget targetForColumn(ColumnTarget target, const QString& columnName);

} // namespace runcost
