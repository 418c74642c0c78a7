#include "items/disagreementmodel.h"

#include "core/format.h"
#include "core/tooltip.h"

namespace runcost {

QString reportedAmountText(ReportedKind kind, std::optional<double> value)
{
    if (!value)
        return format::unknown();
    switch (kind) {
    case ReportedKind::TrainingCost:
        return format::money(value);
    case ReportedKind::Energy:
        return format::significant(value) + QStringLiteral(" kWh");
    case ReportedKind::Carbon:
        return format::mass(value);
    case ReportedKind::RunTime:
        return format::hours(value);
    }
    return {};
}

DisagreementModel::DisagreementModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void DisagreementModel::setRows(std::vector<DisagreementRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int DisagreementModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int DisagreementModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant DisagreementModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DisagreementRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == RunIdRole)
        return row.runId;
    if (role == ExplainedRole)
        return row.figure.isExplained();
    if (role == Qt::TextAlignmentRole)
        return int((column >= ReportedColumn && column <= DifferenceColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        // Escaped: a tool tip that looks like markup is shown as markup.
        return format::toolTip(QStringLiteral("%1: %2").arg(row.run, row.figure.why));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case RunColumn:
        return row.run.isEmpty() ? format::unknown() : row.run;
    case FigureColumn:
        return reportedKindLabel(row.figure.kind);
    case ReportedByColumn:
        return row.figure.reportedBy;
    case ReportedColumn:
        return reportedAmountText(row.figure.kind, row.figure.reported);
    case RecomputedColumn:
        return reportedAmountText(row.figure.kind, row.figure.recomputed);
    case DifferenceColumn:
        return format::delta(row.figure.reported, row.figure.recomputed);
    case WhyColumn:
        return row.figure.why;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DisagreementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= ReportedColumn && section <= DifferenceColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case RunColumn:
        return tr("Run");
    case FigureColumn:
        return tr("Figure");
    case ReportedByColumn:
        return tr("Reported by");
    case ReportedColumn:
        return tr("Reported");
    case RecomputedColumn:
        return tr("Recomputed");
    case DifferenceColumn:
        return tr("Difference");
    case WhyColumn:
        return tr("Why they differ");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace runcost
