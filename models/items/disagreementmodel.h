#pragma once

#include <QAbstractTableModel>

#include "analysis/reportedfigure.h"

#include <vector>

namespace runcost {

// One reported figure of a run that is another than the recomputed one.
struct DisagreementRow {
    qint64 runId = 0;
    QString run;
    ReportedFigure figure;
};

class DisagreementModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { RunColumn, FigureColumn, ReportedByColumn, ReportedColumn, RecomputedColumn, DifferenceColumn, WhyColumn, ColumnCount };
    enum Role { RunIdRole = Qt::UserRole, ExplainedRole };

    explicit DisagreementModel(QObject* parent = nullptr);

    void setRows(std::vector<DisagreementRow> rows);
    [[nodiscard]] const std::vector<DisagreementRow>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<DisagreementRow> m_rows;
};

// A reported or recomputed amount with its unit, for a table; unknown is an en dash.
[[nodiscard]] QString reportedAmountText(ReportedKind kind, std::optional<double> value);

} // namespace runcost
