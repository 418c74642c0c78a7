#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QChart;
class QLineSeries;
class QValueAxis;

namespace runcost::charts {

// A curve with what is marked on it. Knows no run.
struct LineData {
    QString title; // "Loss"
    QString xTitle; // "epoch"; also the unit of the read-out
    QString yTitle; // "W", or empty
    std::vector<QPointF> points; // by x; finite
    std::optional<double> stopX; // from here to the end is marked as not needed
    QString stopText; // at the line: "epoch 2.1 was enough"
    QString wasteText; // in the marked part: "29 % not needed"
    bool fromZero = false; // the vertical axis begins at 0
};

// At most `buckets` pairs of lowest and highest point, so that no peak is lost; the first and last points are kept.
[[nodiscard]] std::vector<QPointF> reduced(const std::vector<QPointF>& points, std::size_t buckets);
// Round steps of 1, 2 or 5 · 10ⁿ, at most `most` of them over the range.
[[nodiscard]] double roundStep(double low, double high, int most);

class LineChartView;

// A line over two axes by Qt Charts in our theme, with a read-out under the pointer and a cursor by keys.
class LineChart final : public QWidget {
    Q_OBJECT
public:
    explicit LineChart(QWidget* parent);

    void setData(LineData curve);
    [[nodiscard]] const LineData& data() const { return m_data; }
    [[nodiscard]] int cursor() const { return m_cursor; } // of the points; -1 = none
    void setCursor(int point);
    [[nodiscard]] QString readOut() const; // "epoch 12: 0.42"; empty without a cursor
    [[nodiscard]] QString pointText(int point) const; // the same for one of the points
    [[nodiscard]] QString tableText() const; // tab separated, with a heading
    void copyTable() const;
    void copyImage();

signals:
    void cursorChanged(int point);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    friend class LineChartView;
    void applyTheme();
    void fitAxes();
    [[nodiscard]] int nearest(double x) const;

    LineData m_data;
    int m_cursor = -1;
    QChart* m_chart;
    QLineSeries* m_series;
    QValueAxis* m_x;
    QValueAxis* m_y;
    LineChartView* m_view;
};

} // namespace runcost::charts
