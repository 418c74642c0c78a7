#pragma once

#include <QChartView>

namespace runcost::charts {

class LineChart;

// The inside of a LineChart: paints what is marked behind the curve, the labels and the cursor over it.
class LineChartView final : public QChartView {
    Q_OBJECT
public:
    LineChartView(QChart* chart, LineChart& owner);

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void drawReadOut(QPainter* painter, const QRectF& plot) const;

    LineChart& m_owner;
};

} // namespace runcost::charts
