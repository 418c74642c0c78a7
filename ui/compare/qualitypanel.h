#pragma once

#include "compare/comparison.h"
#include "dashboard/picturewidget.h"

namespace runcost {

// A point of "Cost against quality".
struct QualityPoint {
    double usd = 0;
    double metric = 0;
    QString letter; // of a compared run; empty = another run of the project
    QString name;
};

// The points that no other one beats in both cost and metric, by cost.
[[nodiscard]] std::vector<std::size_t> costQualityFront(const std::vector<QualityPoint>& points, bool higherIsBetter);

// Cost against the metric that all compared runs share, among the other runs of their project.
class QualityPanel final : public PictureWidget {
    Q_OBJECT
public:
    explicit QualityPanel(QWidget* parent);

    void setLooks(const std::vector<ComparedLook>& looks, const ProjectContext& project);
    [[nodiscard]] bool hasPicture() const { return m_points.size() >= 2; }
    [[nodiscard]] QString finding() const;

protected:
    std::vector<Mark> draw(QPainter* painter, const PictureStyle& style) const override;
    QString hint() const override { return finding(); }

private:
    std::vector<QualityPoint> m_points;
    std::vector<std::size_t> m_front;
    QString m_metric;
    bool m_higherIsBetter = true;
};

} // namespace runcost
