#pragma once

#include <QAbstractTableModel>

#include "runs/runcolumns.h"
#include "runs/runfilter.h"
#include "runs/runsummary.h"

#include <memory>
#include <span>

namespace runcost {

// The table of runs: columns shared with the session, and an index vector for order and filter.
class RunsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, StartedColumn, CostColumn, EnergyColumn, CarbonColumn, ScoreColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, // the bare value; invalid when unknown
        ShareRole, // 0..1 of the largest shown value, of 100 for the score; NaN = no bar
        RunIdRole,
        SampleRole, // bool: made for demonstration
        UnknownPartsRole, // int: parts of the cost that are unknown
        DisagreementRole, // double: percent that a reported figure is off; 0 = at most 5
    };

    explicit RunsModel(QObject* parent = nullptr);

    void setRuns(std::shared_ptr<const RunColumns> runs); // null = none
    [[nodiscard]] std::shared_ptr<const RunColumns> runs() const { return m_runs; }
    [[nodiscard]] qsizetype totalCount() const { return static_cast<qsizetype>(m_runs->size()); }

    void setFilter(const RunFilter& filter);
    [[nodiscard]] const RunFilter& filter() const { return m_filter; }
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    [[nodiscard]] qint64 idAt(int row) const; // 0 outside
    [[nodiscard]] int rowOfId(qint64 id) const; // -1 when it is not shown
    [[nodiscard]] std::vector<qint64> shownIds() const; // in order
    [[nodiscard]] const RunTotals& shownTotals() const { return m_totals; }
    [[nodiscard]] RunTotals totalsOf(const std::vector<qint64>& ids) const; // shown or not

    [[nodiscard]] std::vector<Facet> projects() const { return facets(*m_runs, m_runs->project); }
    [[nodiscard]] std::vector<Facet> devices() const { return facets(*m_runs, m_runs->device); }
    [[nodiscard]] std::vector<Facet> providers() const { return facets(*m_runs, m_runs->provider); }
    [[nodiscard]] std::vector<Facet> tags() const { return tagFacets(*m_runs); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void shownChanged(); // which runs are shown, and so their totals

private:
    [[nodiscard]] QString display(std::size_t run, Column column) const;
    [[nodiscard]] QVariant sortValue(std::size_t run, Column column) const;
    [[nodiscard]] double largestShown(Column column) const;
    [[nodiscard]] double share(std::size_t run, Column column) const;
    [[nodiscard]] QString toolTip(std::size_t run, Column column) const;
    [[nodiscard]] std::optional<std::size_t> indexOfId(qint64 id) const;
    void updateOrder();
    void updateShown();
    void relayout(bool orderChanged);

    std::shared_ptr<const RunColumns> m_runs;
    RunFilter m_filter;
    int m_sortColumn = StartedColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    std::vector<std::uint32_t> m_order; // all runs
    std::vector<std::uint32_t> m_kept; // with a filter: as many, so that the next one need not make room
    std::span<const std::uint32_t> m_shown; // those that the filter keeps, in order
    RunTotals m_totals;
};

} // namespace runcost
