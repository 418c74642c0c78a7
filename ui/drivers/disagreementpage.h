#pragma once

#include "window/subpage.h"

class QDoubleSpinBox;
class QLabel;
class QTableView;

namespace runcost {

class DashboardSession;
class DisagreementModel;

// The runs whose file states something else than RunCost makes of it, with the reasons.
class DisagreementPage final : public SubPage {
    Q_OBJECT
public:
    DisagreementPage(DashboardSession& session, QWidget* parent);

signals:
    void runWanted(qint64 runId);
    void filterWanted(const QString& text); // for the list of runs
    void failed(const QString& text);

private:
    void refresh();
    void openRow(int row);
    void copyTable() const;

    DashboardSession& m_session;
    DisagreementModel* m_model;
    QDoubleSpinBox* m_percent;
    QLabel* m_count;
    QTableView* m_table;
};

} // namespace runcost
