#include "items/importpreviewmodel.h"

#include "core/format.h"
#include "core/tooltip.h"

#include <QCoreApplication>

#include <algorithm>

namespace runcost {
namespace {

    bool matches(const PreviewRow& row, int file, std::optional<ImportMark> mark)
    {
        return (file < 0 || row.file == file) && (!mark || row.mark == *mark);
    }

    QVariant number(std::optional<double> value) { return value ? QVariant(*value) : QVariant(); }

    QStringList changesOf(const PreviewRow& row)
    {
        QStringList texts;
        for (const RunChange& change : row.changes)
            texts << runChangeText(change);
        return texts;
    }

    // The field of a run that a column shows; empty where it shows none or several.
    QLatin1String keyOf(ImportPreviewModel::Column column)
    {
        switch (column) {
        case ImportPreviewModel::NameColumn:
            return QLatin1String("name");
        case ImportPreviewModel::StartedColumn:
            return QLatin1String("started_at");
        case ImportPreviewModel::DurationColumn:
            return QLatin1String("duration_s");
        case ImportPreviewModel::EnergyColumn:
            return QLatin1String("energy_kwh");
        case ImportPreviewModel::CarbonColumn:
            return QLatin1String("carbon_kg");
        case ImportPreviewModel::GpuColumn:
            return QLatin1String("gpu_type");
        case ImportPreviewModel::RegionColumn:
            return QLatin1String("region");
        case ImportPreviewModel::MarkColumn:
        case ImportPreviewModel::LineColumn:
        case ImportPreviewModel::HappensColumn:
        case ImportPreviewModel::ColumnCount:
            break;
        }
        return {};
    }

} // namespace

QString runChangeText(const RunChange& change)
{
    const auto shown = [](const QString& text) { return text.isEmpty() ? format::unknown() : text; };
    const QString values = QCoreApplication::translate("ImportPreviewModel", "%1: %2 → %3", "field: old, new value")
                               .arg(change.label, shown(change.beforeText), shown(change.afterText));
    return change.isNumber && !change.unit.isEmpty() && !change.afterText.isEmpty() ? values + QLatin1Char(' ') + change.unit : values;
}

QString importMarkLabel(ImportMark mark)
{
    switch (mark) {
    case ImportMark::New:
        return QCoreApplication::translate("ImportPreviewModel", "New");
    case ImportMark::Same:
        return QCoreApplication::translate("ImportPreviewModel", "Same");
    case ImportMark::Changed:
        return QCoreApplication::translate("ImportPreviewModel", "Changed");
    case ImportMark::Rejected:
        return QCoreApplication::translate("ImportPreviewModel", "Rejected");
    case ImportMark::Joined:
        return QCoreApplication::translate("ImportPreviewModel", "Joined");
    }
    return {};
}

ImportPreviewModel::ImportPreviewModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ImportPreviewModel::setRows(std::vector<PreviewRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    narrow();
    endResetModel();
}

void ImportPreviewModel::showOnly(int file, std::optional<ImportMark> mark)
{
    beginResetModel();
    m_file = file;
    m_mark = mark;
    narrow();
    endResetModel();
}

int ImportPreviewModel::count(int file, std::optional<ImportMark> mark) const
{
    return static_cast<int>(std::count_if(
        m_rows.begin(), m_rows.end(), [&](const PreviewRow& row) { return matches(row, file, mark); }));
}

int ImportPreviewModel::rowOfLine(qint64 line) const
{
    const auto it = std::find_if(
        m_shown.begin(), m_shown.end(), [&](std::size_t row) { return m_rows[row].line == line && line > 0; });
    return it == m_shown.end() ? -1 : static_cast<int>(it - m_shown.begin());
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PreviewRow& record = row(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(record, column);
    case Qt::TextAlignmentRole: {
        const bool right = column == LineColumn || (column >= DurationColumn && column <= CarbonColumn);
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::CheckStateRole:
        if (column != MarkColumn || !canChoose(record))
            return {};
        return int(m_leftOut.contains(record.key) ? Qt::Unchecked : Qt::Checked);
    case Qt::ToolTipRole: // may be cut
        if (!record.changes.empty() && column != NameColumn)
            return format::toolTip(changesOf(record).join(QLatin1Char('\n')));
        return column == NameColumn || column == HappensColumn ? format::toolTip(text(record, column)) : QString();
    case Qt::AccessibleDescriptionRole:
    case ChangesRole:
        return changesOf(record).join(QStringLiteral(" · "));
    case BeforeRole:
        return before(record, column);
    case MarkRole:
        return static_cast<int>(record.mark);
    case SortRole:
        return sortValue(record, column);
    default:
        return {};
    }
}

// A rejected record cannot be taken, and one that is stored as it is needs no decision.
bool ImportPreviewModel::canChoose(const PreviewRow& row)
{
    return !row.key.isEmpty() && row.mark != ImportMark::Rejected && row.mark != ImportMark::Same;
}

Qt::ItemFlags ImportPreviewModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == MarkColumn && canChoose(row(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ImportPreviewModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole || index.column() != MarkColumn
        || !canChoose(row(index.row())))
        return false;
    const QString key = row(index.row()).key;
    if (value.toInt() == Qt::Checked)
        m_leftOut.remove(key);
    else
        m_leftOut.insert(key);
    // The run may be shown by records of other files as well.
    emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1), { Qt::CheckStateRole, Qt::DisplayRole });
    emit choiceChanged();
    return true;
}

int ImportPreviewModel::toImport(const QSet<int>& skippedFiles) const
{
    QSet<QString> fresh; // wherever their record is, another file may bring them as well
    for (const PreviewRow& record : m_rows)
        if (record.mark == ImportMark::New)
            fresh.insert(record.key);
    QSet<QString> taken;
    for (const PreviewRow& record : m_rows)
        if (canChoose(record) && !m_leftOut.contains(record.key) && !skippedFiles.contains(record.file)
            && (record.updates || fresh.contains(record.key)))
            taken.insert(record.key);
    return static_cast<int>(taken.size());
}

QString ImportPreviewModel::before(const PreviewRow& row, Column column) const
{
    const QLatin1String key = keyOf(column);
    if (key.isEmpty() || row.mark != ImportMark::Changed)
        return {};
    for (const RunChange& change : row.changes) {
        if (change.key != key || change.label.contains(QLatin1Char(':'))) // only its origin differs
            continue;
        if (column == DurationColumn)
            return format::hours(change.before ? std::optional(*change.before / 3600) : std::nullopt);
        return change.beforeText.isEmpty() ? format::unknown() : change.beforeText;
    }
    return {};
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole) {
        const bool right = column == LineColumn || (column >= DurationColumn && column <= CarbonColumn);
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case MarkColumn:
        return tr("Mark");
    case LineColumn:
        return tr("Line");
    case NameColumn:
        return tr("Run");
    case StartedColumn:
        return tr("Started");
    case DurationColumn:
        return tr("Duration");
    case EnergyColumn:
        return tr("Energy kWh");
    case CarbonColumn:
        return tr("kg CO₂e");
    case GpuColumn:
        return tr("GPU");
    case RegionColumn:
        return tr("Region");
    case HappensColumn:
        return tr("What happens");
    case ColumnCount:
        break;
    }
    return {};
}

QString ImportPreviewModel::text(const PreviewRow& row, Column column) const
{
    switch (column) {
    case MarkColumn:
        return importMarkLabel(row.mark);
    case LineColumn:
        return row.line > 0 ? format::defaultLocale().toString(row.line) : format::unknown();
    case NameColumn:
        return row.name.isEmpty() ? format::unknown() : row.name;
    case StartedColumn:
        return format::dateTime(row.startedAtMs);
    case DurationColumn:
        return format::hours(row.durationS ? std::optional(*row.durationS / 3600) : std::nullopt);
    case EnergyColumn:
        return format::significant(row.energyKwh);
    case CarbonColumn:
        return format::significant(row.carbonKg);
    case GpuColumn:
        return row.gpu.isEmpty() ? format::unknown() : row.gpu;
    case RegionColumn:
        return row.region.isEmpty() ? format::unknown() : row.region;
    case HappensColumn:
        return m_leftOut.contains(row.key) && canChoose(row) ? tr("left out") : row.happens;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportPreviewModel::sortValue(const PreviewRow& row, Column column) const
{
    switch (column) {
    case LineColumn:
        return row.line;
    case StartedColumn:
        return row.startedAtMs ? QVariant(*row.startedAtMs) : QVariant();
    case DurationColumn:
        return number(row.durationS);
    case EnergyColumn:
        return number(row.energyKwh);
    case CarbonColumn:
        return number(row.carbonKg);
    case MarkColumn:
    case NameColumn:
    case GpuColumn:
    case RegionColumn:
    case HappensColumn:
    case ColumnCount:
        return text(row, column);
    }
    return {};
}

void ImportPreviewModel::narrow()
{
    m_shown.clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (matches(m_rows[row], m_file, m_mark))
            m_shown.push_back(row);
}

} // namespace runcost
