#pragma once

#include "window/subpage.h"

#include <vector>

class QLabel;
class QVBoxLayout;

namespace runcost {

class DashboardSession;
namespace charts {
    class LineChart;
    struct LineData;
}
struct Advice;
struct DashboardData;

// The curves that a run recorded: loss with the point where it could have stopped, power over time.
class CurvesPage final : public SubPage {
    Q_OBJECT
public:
    CurvesPage(DashboardSession& session, QWidget* parent);

    [[nodiscard]] const std::vector<charts::LineChart*>& charts() const { return m_charts; }
    [[nodiscard]] QString finding() const;

signals:
    void adviceRequested(const QString& recommendation);

private:
    void refresh();
    void addCurve(charts::LineData curve, int stretch);

    DashboardSession& m_session;
    QLabel* m_finding;
    QWidget* m_list;
    QVBoxLayout* m_layout;
    std::vector<charts::LineChart*> m_charts;
};

} // namespace runcost
