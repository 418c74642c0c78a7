#include "items/mappingpreviewmodel.h"

#include "analysis/analysis.h"
#include "core/format.h"
#include "core/tooltip.h"

#include <algorithm>
#include <cmath>

namespace runcost {
namespace {

    QString gpuText(const Run& run)
    {
        const auto count = run.value(RunField::GpuCount);
        const QString device = run.gpuType.isEmpty() ? run.deviceClass : run.gpuType;
        if (device.isEmpty() || !count || *count <= 1)
            return device;
        return QStringLiteral("%1 × %2").arg(format::count(count), device);
    }

    bool isRight(int column) { return column == MappingPreviewModel::DurationColumn || column >= MappingPreviewModel::EnergyColumn; }

    QString orUnknown(const QString& text) { return text.isEmpty() ? format::unknown() : text; }

} // namespace

std::vector<MappedRunRow> mappedRunRows(const TablePreview& preview, const Catalog& catalog, const QStringList& openRegions)
{
    std::vector<MappedRunRow> rows;
    for (std::size_t i = 0; i < preview.runs.size(); ++i) {
        const Run& run = preview.runs[i];
        const Totals totals = analyzeTotals(run, Scenario {}, catalog);
        MappedRunRow row;
        row.run = i;
        row.line = i < preview.lines.size() ? preview.lines[i] : 0;
        row.name = run.name.isEmpty() ? run.sourceId.left(12) : run.name;
        row.startedAtMs = run.startedAtMs;
        row.durationS = run.value(RunField::DurationS);
        row.gpu = gpuText(run);
        row.region = run.region.isEmpty() ? run.country : run.region;
        row.regionOpen = !row.region.isEmpty() && openRegions.contains(row.region, Qt::CaseInsensitive);
        row.state = row.regionOpen ? MappedRunRow::State::Check : MappedRunRow::State::New;
        row.energyKwh = run.value(RunField::EnergyKwh);
        row.carbonKg = run.value(RunField::CarbonKg) ? run.value(RunField::CarbonKg) : totals.carbonKg;
        row.costUsd = totals.costUsd;
        row.reportedUsd = run.value(RunField::ReportedCostUsd) ? run.value(RunField::ReportedCostUsd) : run.value(RunField::BilledCostUsd);
        rows.push_back(std::move(row));
    }
    for (const ImportIssue& issue : preview.issues) {
        const bool listed = std::any_of(rows.begin(), rows.end(),
            [&](const MappedRunRow& row) { return row.state == MappedRunRow::State::Rejected && row.line == issue.line; });
        if (issue.severity != ImportIssue::Severity::Rejected || listed)
            continue;
        MappedRunRow row;
        row.state = MappedRunRow::State::Rejected;
        row.line = issue.line;
        row.problem = issue.text;
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const MappedRunRow& a, const MappedRunRow& b) { return a.line < b.line; });
    return rows;
}

std::optional<double> greatestDifference(const std::vector<MappedRunRow>& rows)
{
    std::optional<double> greatest;
    for (const MappedRunRow& row : rows)
        if (row.costUsd && row.reportedUsd && *row.reportedUsd > 0)
            greatest = std::max(greatest.value_or(0), std::abs(*row.costUsd - *row.reportedUsd) / *row.reportedUsd);
    return greatest;
}

MappingPreviewModel::MappingPreviewModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void MappingPreviewModel::setRows(std::vector<MappedRunRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int MappingPreviewModel::count(MappedRunRow::State state) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [state](const MappedRunRow& row) { return row.state == state; }));
}

int MappingPreviewModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int MappingPreviewModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant MappingPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MappedRunRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return int((isRight(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (!row.problem.isEmpty())
            return format::toolTip(row.problem);
        return column == NameColumn || column == GpuColumn || column == RegionColumn ? format::toolTip(text(row, column)) : QString();
    case StateRole:
        return static_cast<int>(row.state);
    case OpenRole:
        return column == RegionColumn && row.regionOpen;
    default:
        return {};
    }
}

QVariant MappingPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isRight(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case MarkColumn:
        return tr("Mark");
    case NameColumn:
        return tr("Run");
    case StartedColumn:
        return tr("Started");
    case DurationColumn:
        return tr("Duration");
    case GpuColumn:
        return tr("GPU");
    case RegionColumn:
        return tr("Region");
    case EnergyColumn:
        return tr("Energy kWh");
    case CarbonColumn:
        return tr("kg CO₂e");
    case CostColumn:
        return tr("Cost $");
    case ReportedColumn:
        return tr("Reported $");
    case DiffersColumn:
        return tr("Differs");
    case ColumnCount:
        break;
    }
    return {};
}

QString MappingPreviewModel::stateText(MappedRunRow::State state)
{
    switch (state) {
    case MappedRunRow::State::New:
        return tr("New");
    case MappedRunRow::State::Check:
        return tr("Check", "look at this row");
    case MappedRunRow::State::Rejected:
        return tr("Rejected");
    case MappedRunRow::State::Same:
        return tr("Same");
    case MappedRunRow::State::Changed:
        return tr("Changed");
    }
    return {};
}

QString MappingPreviewModel::text(const MappedRunRow& row, Column column)
{
    switch (column) {
    case MarkColumn:
        return stateText(row.state);
    case NameColumn:
        return row.state == MappedRunRow::State::Rejected ? tr("Line %1: %2").arg(row.line).arg(row.problem) : orUnknown(row.name);
    case StartedColumn:
        return format::dateTime(row.startedAtMs);
    case DurationColumn:
        return format::hours(row.durationS ? std::optional(*row.durationS / 3600) : std::nullopt);
    case GpuColumn:
        return orUnknown(row.gpu);
    case RegionColumn:
        return row.regionOpen ? tr("%1 ?", "a place that is not known").arg(row.region) : orUnknown(row.region);
    case EnergyColumn:
        return format::significant(row.energyKwh);
    case CarbonColumn:
        return format::significant(row.carbonKg);
    case CostColumn:
        return format::money(row.costUsd);
    case ReportedColumn:
        return format::money(row.reportedUsd);
    case DiffersColumn:
        return format::delta(row.reportedUsd, row.costUsd);
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace runcost
