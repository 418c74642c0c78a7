#pragma once

#include <QWidget>

#include "analysis/analysis.h"
#include "whatif/leverdisplay.h"

#include <memory>
#include <vector>

namespace runcost {

struct DashboardData;

// Baseline against scenario in one look: two figures, the change, and two bars on one scale.
class ScenarioStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit ScenarioStrip(QWidget* parent);

    void setData(std::shared_ptr<const DashboardData> look, Effect effect);
    [[nodiscard]] QString sentence() const; // "Scenario $239, baseline $387, saves $148"
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Side
    {
        std::optional<double> value;
        bool atLeast = false; // parts of it are unknown
        QString text;
        std::vector<double> parts; // by component for money, else one
    };
    [[nodiscard]] Side side(const Analysis& analysis) const;
    [[nodiscard]] QString changeText() const; // "saves $148"
    void paintFigures(QPainter& painter) const;
    void paintBars(QPainter& painter) const;

    std::shared_ptr<const DashboardData> m_data;
    Effect m_effect = Effect::Cost;
    Side m_baseline;
    Side m_scenario;
};

} // namespace runcost
