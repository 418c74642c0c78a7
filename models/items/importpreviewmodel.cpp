#include "items/importpreviewmodel.h"

#include "core/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace runcost {
namespace {

    bool matches(const PreviewRow& row, int file, std::optional<ImportMark> mark)
    {
        return (file < 0 || row.file == file) && (!mark || row.mark == *mark);
    }

    QVariant number(std::optional<double> value) { return value ? QVariant(*value) : QVariant(); }

} // namespace

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
    const PreviewRow& row = m_rows[m_shown[static_cast<std::size_t>(index.row())]];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole: {
        const bool right = column == LineColumn || (column >= DurationColumn && column <= CarbonColumn);
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::ToolTipRole: // may be cut
        return column == NameColumn || column == HappensColumn ? text(row, column).toHtmlEscaped() : QString();
    case MarkRole:
        return static_cast<int>(row.mark);
    case SortRole:
        return sortValue(row, column);
    default:
        return {};
    }
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
        return row.happens;
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
