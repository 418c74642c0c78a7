#pragma once

#include "compare/comparepicture.h"
#include "compare/comparison.h"

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
class QualityPanel final : public ComparePicture {
    Q_OBJECT
public:
    explicit QualityPanel(QWidget* parent);

    void setLooks(const std::vector<ComparedLook>& looks, const ProjectContext& project);
    [[nodiscard]] bool hasPicture() const { return m_points.size() >= 2; }
    [[nodiscard]] Finding finding() const override;

protected:
    void drawBelow(charts::Canvas& canvas, const QSizeF& size, const PictureStyle& style, std::vector<Mark>& marks) const override;
    [[nodiscard]] std::vector<QStringList> table() const override;

private:
    struct Plot;
    void drawAxes(charts::Canvas& canvas, const Plot& plot, const PictureStyle& style) const;
    void drawFront(charts::Canvas& canvas, const Plot& plot, std::vector<QRectF>& taken) const;
    [[nodiscard]] QString metricName() const; // as a title

    std::vector<QualityPoint> m_points;
    std::vector<std::size_t> m_front;
    QString m_metric;
    bool m_higherIsBetter = true;
};

} // namespace runcost
