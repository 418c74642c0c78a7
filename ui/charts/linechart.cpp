#include "charts/linechart.h"

#include "charts/linechartinterface.h"
#include "charts/linechartview.h"
#include "core/format.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QChart>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineSeries>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace runcost::charts {
namespace {

    constexpr std::size_t paintedBuckets = 1000;
    constexpr int mostGridLines = 5;

    // Decimals that tell neighbouring grid lines apart.
    QString labelFormat(double step)
    {
        const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 9);
        return QStringLiteral("%.%1f").arg(decimals);
    }

} // namespace

std::vector<QPointF> reduced(const std::vector<QPointF>& points, std::size_t buckets)
{
    if (points.size() <= 2 * buckets + 2 || buckets == 0)
        return points;
    std::vector<QPointF> kept { points.front() };
    const std::size_t inner = points.size() - 2;
    for (std::size_t b = 0; b < buckets; ++b) {
        const auto begin = points.begin() + 1 + static_cast<std::ptrdiff_t>(b * inner / buckets);
        const auto end = points.begin() + 1 + static_cast<std::ptrdiff_t>((b + 1) * inner / buckets);
        const auto [low, high] = std::minmax_element(begin, end, [](const QPointF& a, const QPointF& c) { return a.y() < c.y(); });
        kept.push_back(*std::min(low, high));
        if (low != high)
            kept.push_back(*std::max(low, high));
    }
    kept.push_back(points.back());
    return kept;
}

double roundStep(double low, double high, int most)
{
    const double range = std::max(high - low, 1e-300);
    const double power = std::pow(10.0, std::floor(std::log10(range / most)));
    for (const double factor : { 1.0, 2.0, 5.0, 10.0 })
        if (range / (factor * power) <= most * (1 + 1e-9))
            return factor * power;
    return 20 * power;
}

LineChart::LineChart(QWidget* parent)
    : QWidget(parent)
    , m_chart(new QChart)
    , m_series(new QLineSeries(m_chart))
    , m_x(new QValueAxis(m_chart))
    , m_y(new QValueAxis(m_chart))
    , m_view(new LineChartView(m_chart, *this))
{
    installLineChartInterface();
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocusRing", true);
    m_chart->addSeries(m_series);
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y, Qt::AlignLeft);
    m_series->attachAxis(m_x);
    m_series->attachAxis(m_y);
    m_chart->legend()->hide();
    m_chart->setMargins(QMargins(4, 18, 10, 2));
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setMinimumHeight(160);
    applyTheme();
}

void LineChart::setData(LineData curve)
{
    m_data = std::move(curve);
    m_cursor = -1;
    const std::vector<QPointF> painted = reduced(m_data.points, paintedBuckets);
    m_series->replace(QList<QPointF>(painted.begin(), painted.end()));
    fitAxes();
    setAccessibleName(m_data.title);
    setAccessibleDescription(tr("%1 points. The arrow keys move along the curve.").arg(m_data.points.size()));
    m_view->viewport()->update();
}

void LineChart::fitAxes()
{
    if (m_data.points.empty())
        return;
    const auto [low, high] = std::minmax_element(
        m_data.points.begin(), m_data.points.end(), [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
    double bottom = m_data.fromZero ? std::min(0.0, low->y()) : low->y();
    double top = high->y();
    if (top <= bottom) {
        const double room = std::max(std::abs(top) * 0.1, 1e-9);
        bottom -= room;
        top += room;
    }
    const double step = roundStep(bottom, top, mostGridLines - 1);
    // A hair wider than the round ends, or rounding hides their labels.
    const double hair = 1e-6 * step;
    m_y->setRange(std::floor(bottom / step + 1e-9) * step - hair, std::ceil(top / step - 1e-9) * step + hair);
    m_chart->setLocalizeNumbers(true);
    m_chart->setLocale(format::defaultLocale());
    m_y->setTickType(QValueAxis::TicksDynamic);
    m_y->setTickAnchor(0);
    m_y->setTickInterval(step);
    m_y->setLabelFormat(labelFormat(step));
    const double first = m_data.points.front().x();
    const double last = std::max(m_data.points.back().x(), first + 1e-9);
    const double xStep = roundStep(first, last, 8);
    m_x->setRange(first, last);
    m_x->setTickType(QValueAxis::TicksDynamic);
    m_x->setTickAnchor(0);
    m_x->setTickInterval(xStep);
    m_x->setLabelFormat(labelFormat(xStep));
}

void LineChart::applyTheme()
{
    const theme::Tokens& t = theme::current();
    QPen line(t.training, 1.8);
    line.setJoinStyle(Qt::RoundJoin);
    m_series->setPen(line);
    for (QValueAxis* axis : { m_x, m_y }) {
        axis->setLabelsFont(theme::font(10));
        axis->setLabelsBrush(t.ink3);
        axis->setGridLinePen(QPen(t.hair, 1));
        axis->setLinePen(QPen(t.ink3, 1));
    }
    m_x->setGridLineVisible(false);
    m_y->setLineVisible(false);
    m_view->setBackgroundBrush(t.panel);
    m_view->viewport()->update();
}

int LineChart::nearest(double x) const
{
    const auto& points = m_data.points;
    if (points.empty())
        return -1;
    const auto after = std::lower_bound(points.begin(), points.end(), x, [](const QPointF& p, double value) { return p.x() < value; });
    if (after == points.begin())
        return 0;
    if (after == points.end())
        return static_cast<int>(points.size()) - 1;
    const auto before = after - 1;
    return static_cast<int>((x - before->x() <= after->x() - x ? before : after) - points.begin());
}

void LineChart::setCursor(int point)
{
    const int wanted = m_data.points.empty() ? -1 : std::clamp(point, -1, static_cast<int>(m_data.points.size()) - 1);
    if (wanted == m_cursor)
        return;
    m_cursor = wanted;
    m_view->viewport()->update();
    if (m_cursor >= 0) {
        setAccessibleDescription(readOut());
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    emit cursorChanged(m_cursor);
}

QString LineChart::readOut() const { return pointText(m_cursor); }

QString LineChart::pointText(int point) const
{
    if (point < 0 || point >= static_cast<int>(m_data.points.size()))
        return {};
    const QPointF& p = m_data.points[static_cast<std::size_t>(point)];
    const QString value = format::significant(p.y(), 4) + (m_data.yTitle.isEmpty() ? QString() : QLatin1Char(' ') + m_data.yTitle);
    //: Read-out of a curve: unit, place on the axis and value: "epoch 12: 0.42"
    return tr("%1 %2: %3").arg(m_data.xTitle, p.x() == std::round(p.x()) ? format::defaultLocale().toString(p.x(), 'f', 0) : format::significant(p.x(), 4), value).trimmed();
}

QString LineChart::tableText() const
{
    QString text = m_data.xTitle + QLatin1Char('\t') + m_data.title + (m_data.yTitle.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(m_data.yTitle));
    for (const QPointF& p : m_data.points)
        text += QLatin1Char('\n') + QString::number(p.x(), 'g', 10) + QLatin1Char('\t') + QString::number(p.y(), 'g', 10);
    return text + QLatin1Char('\n');
}

void LineChart::copyTable() const { QGuiApplication::clipboard()->setText(tableText()); }

void LineChart::copyImage()
{
    QPixmap picture(size() * 2);
    picture.setDevicePixelRatio(2);
    picture.fill(theme::current().panel);
    render(&picture);
    QGuiApplication::clipboard()->setPixmap(picture);
}

void LineChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        applyTheme();
    QWidget::changeEvent(event);
}

void LineChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_data.points.size()) - 1;
    const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return setCursor(std::min(last, m_cursor + step));
    case Qt::Key_Left:
        return setCursor(std::max(0, m_cursor - step));
    case Qt::Key_Home:
        return setCursor(0);
    case Qt::Key_End:
        return setCursor(last);
    default:
        if (event->matches(QKeySequence::Copy))
            copyTable();
        else
            QWidget::keyPressEvent(event);
    }
}

void LineChart::focusInEvent(QFocusEvent* event)
{
    m_view->viewport()->update();
    QWidget::focusInEvent(event);
}

void LineChart::focusOutEvent(QFocusEvent* event)
{
    m_view->viewport()->update();
    QWidget::focusOutEvent(event);
}

void LineChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_view->viewport()->update();
}

} // namespace runcost::charts
