#pragma once

#include "window/subpage.h"

class QListView;
class QScrollArea;

namespace runcost {

class AdviceModel;
class DashboardSession;

// All recommendations of the selected run at the left, one of them in full at the right.
class AdvicePage final : public SubPage {
    Q_OBJECT
public:
    AdvicePage(DashboardSession& session, QWidget* parent);

    void showRecommendation(const QString& id);
    [[nodiscard]] QString shownId() const { return m_shown; }

signals:
    void curveRequested();
    void editRulesRequested();
    void loadRulesRequested();
    void failed(const QString& text);

private:
    void refresh();
    void showCurrent();

    DashboardSession& m_session;
    AdviceModel* m_model;
    QListView* m_list;
    QScrollArea* m_scroll;
    QString m_shown;
};

} // namespace runcost
