#include "items/runsmodel.h"
#include "core/cellformat.h"
#include "core/currency.h"
#include "core/tooltip.h"
#include "runs/runorder.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace runcost {
namespace {

    constexpr double noBar = std::numeric_limits<double>::quiet_NaN();

    std::optional<double> known(double value) { return std::isnan(value) ? std::nullopt : std::optional(value); }

    std::optional<qint64> knownTime(qint64 value)
    {
        return value == RunColumns::unknownTime ? std::nullopt : std::optional(value);
    }

    double value(const RunColumns& columns, std::size_t run, RunsModel::Column column)
    {
        switch (column) {
        case RunsModel::CostColumn:
            return columns.costUsd[run];
        case RunsModel::EnergyColumn:
            return columns.energyKwh[run];
        case RunsModel::CarbonColumn:
            return columns.carbonKg[run];
        case RunsModel::ScoreColumn:
            return columns.score[run];
        case RunsModel::NameColumn:
        case RunsModel::StartedColumn:
        case RunsModel::ColumnCount:
            break;
        }
        return noBar;
    }

    RunSortKey sortKey(int column)
    {
        switch (column) {
        case RunsModel::NameColumn:
            return RunSortKey::Name;
        case RunsModel::StartedColumn:
            return RunSortKey::Started;
        case RunsModel::CostColumn:
            return RunSortKey::Cost;
        case RunsModel::EnergyColumn:
            return RunSortKey::Energy;
        case RunsModel::CarbonColumn:
            return RunSortKey::Carbon;
        case RunsModel::ScoreColumn:
            return RunSortKey::Score;
        default:
            return RunSortKey::Id;
        }
    }

} // namespace

RunsModel::RunsModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_runs(noRuns())
{
}

void RunsModel::setRuns(std::shared_ptr<const RunColumns> runs)
{
    beginResetModel();
    m_runs = runs ? std::move(runs) : noRuns();
    updateOrder();
    updateShown();
    endResetModel();
    emit shownChanged();
}

void RunsModel::setFilter(const RunFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    relayout(false);
    emit shownChanged();
}

void RunsModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    relayout(true);
}

void RunsModel::updateOrder() { m_order = sortedRuns(*m_runs, sortKey(m_sortColumn), m_sortOrder == Qt::DescendingOrder); }

void RunsModel::updateShown()
{
    const bool all = m_filter.isEmpty();
    const std::vector<std::uint8_t> mask = all ? std::vector<std::uint8_t>(m_runs->size(), 1) : matchingRuns(*m_runs, m_filter);
    m_totals = RunTotals::of(*m_runs, mask);
    if (all) {
        m_kept = {};
        m_shown = m_order;
        return;
    }
    // Without a branch that guesses wrong for every other run: what is not kept is overwritten by the next one.
    m_kept.resize(m_order.size() + 1);
    std::size_t count = 0;
    for (const std::uint32_t run : m_order) {
        m_kept[count] = run;
        count += mask[run];
    }
    m_shown = std::span(m_kept).first(count);
}

// Persistent indexes (selection, current row) follow their runs.
void RunsModel::relayout(bool orderChanged)
{
    emit layoutAboutToBeChanged({}, orderChanged ? VerticalSortHint : NoLayoutChangeHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::uint32_t> runs;
    for (const QModelIndex& index : before)
        runs.push_back(m_shown[static_cast<std::size_t>(index.row())]);
    if (orderChanged)
        updateOrder();
    updateShown();
    if (!before.isEmpty()) {
        std::vector<int> rows(m_runs->size(), -1);
        for (std::size_t row = 0; row < m_shown.size(); ++row)
            rows[m_shown[row]] = static_cast<int>(row);
        QModelIndexList after;
        for (std::size_t i = 0; i < runs.size(); ++i) {
            const int row = rows[runs[i]];
            after << (row < 0 ? QModelIndex() : index(row, before[static_cast<qsizetype>(i)].column()));
        }
        changePersistentIndexList(before, after);
    }
    emit layoutChanged({}, orderChanged ? VerticalSortHint : NoLayoutChangeHint);
}

std::optional<std::size_t> RunsModel::indexOfId(qint64 id) const
{
    const auto& ids = m_runs->id; // ascending, as the store hands them out
    const auto found = std::lower_bound(ids.begin(), ids.end(), id);
    if (found == ids.end() || *found != id)
        return std::nullopt;
    return static_cast<std::size_t>(found - ids.begin());
}

qint64 RunsModel::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? 0 : m_runs->id[m_shown[static_cast<std::size_t>(row)]];
}

int RunsModel::rowOfId(qint64 id) const
{
    const std::optional<std::size_t> run = indexOfId(id);
    if (!run)
        return -1;
    const auto found = std::find(m_shown.begin(), m_shown.end(), static_cast<std::uint32_t>(*run));
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

std::vector<qint64> RunsModel::shownIds() const
{
    std::vector<qint64> ids(m_shown.size());
    std::transform(m_shown.begin(), m_shown.end(), ids.begin(), [this](std::uint32_t run) { return m_runs->id[run]; });
    return ids;
}

RunTotals RunsModel::totalsOf(const std::vector<qint64>& ids) const
{
    RunTotals totals;
    for (const qint64 id : ids)
        if (const std::optional<std::size_t> run = indexOfId(id))
            totals.add(*m_runs, *run);
    return totals;
}

int RunsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_shown.size()); }

int RunsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString RunsModel::display(std::size_t run, Column column) const
{
    const RunColumns& c = *m_runs;
    switch (column) {
    case NameColumn: {
        const QString name = c.name(run);
        return name.isEmpty() ? format::unknown() : name;
    }
    case StartedColumn:
        return format::day(knownTime(c.startedAtMs[run]));
    case CostColumn: {
        const std::optional<double> cost = known(c.costUsd[run]);
        const QString text = format::moneyCell(cost);
        return cost && c.unknownParts[run] > 0 ? format::atLeast(text) : text;
    }
    case EnergyColumn:
        return format::cell(known(c.energyKwh[run]));
    case CarbonColumn:
        return format::cell(known(c.carbonKg[run]));
    case ScoreColumn:
        return std::isnan(c.score[run]) ? format::unknown() : QString::number(std::lround(c.score[run]));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RunsModel::sortValue(std::size_t run, Column column) const
{
    if (column == NameColumn)
        return m_runs->name(run);
    if (column == StartedColumn) {
        const std::optional<qint64> time = knownTime(m_runs->startedAtMs[run]);
        return time ? QVariant(*time) : QVariant();
    }
    const double number = value(*m_runs, run, column);
    return std::isnan(number) ? QVariant() : QVariant(number);
}

double RunsModel::largestShown(Column column) const
{
    switch (column) {
    case CostColumn:
        return m_totals.largestCostUsd;
    case EnergyColumn:
        return m_totals.largestEnergyKwh;
    case CarbonColumn:
        return m_totals.largestCarbonKg;
    case ScoreColumn:
        return 100;
    case NameColumn:
    case StartedColumn:
    case ColumnCount:
        break;
    }
    return 0;
}

double RunsModel::share(std::size_t run, Column column) const
{
    const double largest = largestShown(column);
    return largest > 0 ? std::clamp(value(*m_runs, run, column) / largest, 0.0, 1.0) : noBar;
}

QString RunsModel::toolTip(std::size_t run, Column column) const
{
    if (column == NameColumn) {
        QString text = m_runs->name(run);
        if (m_runs->sample[run] != 0)
            text = tr("%1: SAMPLE, made for demonstration").arg(text);
        if (const double percent = m_runs->disagreementPercent(run); percent > 0)
            text = percent > 999 ? tr("%1. Reported and recomputed figures differ by more than 999 %.").arg(text)
                                 : tr("%1. Reported and recomputed figures differ by %2 %.").arg(text).arg(std::lround(percent));
        return format::toolTip(text);
    }
    if (column == StartedColumn)
        return format::dateTime(knownTime(m_runs->startedAtMs[run]));
    if (column == CostColumn && m_runs->unknownParts[run] > 0)
        return m_runs->unknownParts[run] == 1 ? tr("One part of the cost is unknown")
                                              : tr("%1 parts of the cost are unknown").arg(m_runs->unknownParts[run]);
    if (column == CostColumn)
        return format::money(known(m_runs->costUsd[run]));
    if (column == EnergyColumn && !std::isnan(m_runs->energyKwh[run]))
        return format::significant(m_runs->energyKwh[run]) + QStringLiteral(" kWh");
    if (column == CarbonColumn && !std::isnan(m_runs->carbonKg[run]))
        return format::mass(m_runs->carbonKg[run]);
    return {};
}

QVariant RunsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::size_t run = m_shown[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(run, column);
    case Qt::ToolTipRole:
        return toolTip(run, column);
    case Qt::TextAlignmentRole:
        return int(column <= StartedColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    case SortRole:
        return sortValue(run, column);
    case ShareRole:
        return share(run, column);
    case RunIdRole:
        return m_runs->id[run];
    case SampleRole:
        return m_runs->sample[run] != 0;
    case DisagreementRole:
        return m_runs->disagreementPercent(run);
    case UnknownPartsRole:
        return int(m_runs->unknownParts[run]);
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section <= StartedColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case NameColumn:
        return tr("Name");
    case StartedColumn:
        return tr("Started");
    case CostColumn:
        return tr("Cost %1", "column; the sign of a currency").arg(format::currency().sign());
    case EnergyColumn:
        return tr("kWh");
    case CarbonColumn:
        return tr("kg CO₂e");
    case ScoreColumn:
        return tr("Score");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace runcost
