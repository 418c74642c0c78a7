#include "items/mappingmodel.h"

#include "core/format.h"
#include "core/tooltip.h"

namespace runcost {

ColumnTarget targetForColumn(ColumnTarget target, const QString& columnName)
{
    if (target.role == ColumnRole::Tag || target.role == ColumnRole::Metric || target.role == ColumnRole::Series)
        target.key = columnName;
    return target;
}

MappingModel::MappingModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void MappingModel::setMapping(const TableMapping& mapping, const TableMapping& guess)
{
    beginResetModel();
    m_mapping = mapping;
    m_guess = guess;
    endResetModel();
}

const MappedColumn* MappingModel::guessed(int row) const
{
    for (const MappedColumn& one : m_guess.columns)
        if (one.name == column(row).name)
            return &one;
    return nullptr;
}

bool MappingModel::isWeak(const MappedColumn& one) const
{
    return !one.byUser && one.target.role != ColumnRole::Ignore && one.confidence < weakBelow;
}

std::vector<QString> MappingModel::weakColumns() const
{
    std::vector<QString> names;
    for (const MappedColumn& one : m_mapping.columns)
        if (isWeak(one))
            names.push_back(one.name);
    return names;
}

void MappingModel::setRow(int row, const MappedColumn& changed)
{
    if (row < 0 || row >= rowCount())
        return;
    m_mapping.columns[static_cast<std::size_t>(row)] = changed;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

std::vector<MappingChoice> MappingModel::choices(const QModelIndex& index) const
{
    std::vector<MappingChoice> all;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return all;
    const MappedColumn& one = column(index.row());
    if (index.column() == FieldColumn) {
        bool listed = false; // a series or tag of another name than the column's
        for (const ColumnTarget& target : columnTargets()) {
            const ColumnTarget own = targetForColumn(target, one.name);
            all.emplace_back(targetKey(own), targetLabel(own));
            listed = listed || own == one.target;
        }
        if (!listed)
            all.emplace_back(targetKey(one.target), targetLabel(one.target));
    } else if (index.column() == UnitColumn && one.target.role != ColumnRole::Ignore) {
        for (const ColumnUnit& unit : unitsFor(one.target))
            all.emplace_back(unit.key, unit.label);
    }
    return all;
}

int MappingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_mapping.columns.size());
}

int MappingModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant MappingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MappedColumn& one = column(index.row());
    const auto section = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(one, section);
    case Qt::EditRole:
        return section == FieldColumn ? QVariant(targetKey(one.target)) : section == UnitColumn ? QVariant(one.unit) : QVariant();
    case Qt::ToolTipRole:
        return format::toolTip(section == ConfidenceColumn ? note(index.row()) : text(one, section));
    case Qt::AccessibleTextRole:
        return section == ConfidenceColumn ? tr("%1, %2", "confidence, reason").arg(text(one, section), note(index.row()))
                                           : text(one, section);
    case ConfidenceRole:
        return one.confidence;
    case ByUserRole:
        return one.byUser;
    case WeakRole:
        return isWeak(one);
    case IgnoredRole:
        return one.target.role == ColumnRole::Ignore;
    case NoteRole:
        return note(index.row());
    default:
        return {};
    }
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case NameColumn:
        return tr("Column");
    case FirstColumn:
        return tr("First three values");
    case SecondColumn:
    case ThirdColumn:
        return QString();
    case FieldColumn:
        return tr("Field");
    case UnitColumn:
        return tr("Unit or format");
    case ConfidenceColumn:
        return tr("Confidence");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags MappingModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && choices(index).size() > 1)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool MappingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    MappedColumn& one = m_mapping.columns[static_cast<std::size_t>(index.row())];
    const QString key = value.toString();
    const auto offered = choices(index);
    if (std::none_of(offered.begin(), offered.end(), [&](const MappingChoice& choice) { return choice.first == key; }))
        return false;
    if (index.column() == FieldColumn) {
        const std::optional<ColumnTarget> target = targetFromKey(key);
        if (!target)
            return false;
        if (*target == one.target)
            return true;
        one.target = *target;
        one.unit = unitsFor(*target).front().key;
    } else if (one.unit == key) {
        return true;
    } else {
        one.unit = key;
    }
    one.byUser = true;
    m_mapping.byUser = true;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    emit edited();
    return true;
}

QString MappingModel::text(const MappedColumn& one, Column section) const
{
    switch (section) {
    case NameColumn:
        return one.name;
    case FirstColumn:
    case SecondColumn:
    case ThirdColumn:
        return one.samples.value(section - FirstColumn, format::unknown());
    case FieldColumn:
        return targetLabel(one.target);
    case UnitColumn:
        return one.target.role == ColumnRole::Ignore ? format::unknown() : unitLabel(one.target, one.unit);
    case ConfidenceColumn:
        if (one.byUser)
            return tr("Set by you");
        return one.target.role == ColumnRole::Ignore ? QString() : format::percent(one.confidence);
    case ColumnCount:
        break;
    }
    return {};
}

QString MappingModel::note(int row) const
{
    const MappedColumn& one = column(row);
    const MappedColumn* was = guessed(row);
    if (!one.byUser)
        return one.target.role == ColumnRole::Ignore && one.reason.isEmpty() ? tr("no field matches") : one.reason;
    if (!was || (was->target == one.target && was->unit == one.unit))
        return {};
    const QString before = was->target == one.target ? unitLabel(was->target, was->unit) : targetLabel(was->target);
    if (was->target.role == ColumnRole::Ignore)
        return tr("was %1", "field or unit").arg(before);
    return tr("was %1, %2", "field or unit, confidence").arg(before, format::percent(was->confidence));
}

} // namespace runcost
