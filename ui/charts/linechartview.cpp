#include "charts/linechartview.h"

#include "charts/linechart.h"
#include "theme/theme.h"

#include <QChart>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QValueAxis>

namespace runcost::charts {

LineChartView::LineChartView(QChart* chart, LineChart& owner)
    : QChartView(chart, &owner)
    , m_owner(owner)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::NoContextMenu); // the panel around it has the menu
    setCacheMode(QGraphicsView::CacheNone);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
}

void LineChartView::drawBackground(QPainter* painter, const QRectF& rect)
{
    const theme::Tokens& t = theme::current();
    painter->fillRect(rect, t.panel);
    const LineData& curve = m_owner.data();
    if (!curve.stopX || curve.points.empty())
        return;
    const QRectF plot = chart()->plotArea();
    const double from = chart()->mapToPosition(QPointF(*curve.stopX, 0), m_owner.m_series).x();
    const QRectF waste(from, plot.top(), plot.right() - from, plot.height());
    painter->fillRect(waste, t.cautionBg);
    painter->setRenderHint(QPainter::Antialiasing, false);
    QColor hatch = t.caution;
    hatch.setAlphaF(0.25F);
    painter->fillRect(waste, QBrush(hatch, Qt::BDiagPattern));
    painter->setRenderHint(QPainter::Antialiasing, true);
}

void LineChartView::drawForeground(QPainter* painter, const QRectF&)
{
    const theme::Tokens& t = theme::current();
    const LineData& curve = m_owner.data();
    if (curve.points.empty())
        return;
    const QRectF plot = chart()->plotArea();
    painter->setFont(theme::font(10));
    painter->setPen(t.ink3);
    const double lineHeight = QFontMetricsF(painter->font()).height();
    painter->drawText(QPointF(plot.left() + 4, plot.top() - 6), curve.yTitle);
    painter->drawText(QRectF(plot.left(), plot.bottom() - lineHeight - 3, plot.width() - 4, lineHeight), Qt::AlignRight, curve.xTitle);
    if (curve.stopX) {
        const double x = std::round(chart()->mapToPosition(QPointF(*curve.stopX, 0), m_owner.m_series).x());
        QPen pen(t.caution, 1.4, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({ 4, 3 });
        painter->setPen(pen);
        painter->drawLine(QPointF(x, plot.top() - 4), QPointF(x, plot.bottom()));
        painter->setFont(theme::font(11, 600));
        painter->setPen(t.ink);
        const QFontMetricsF bold(painter->font());
        const double width = bold.horizontalAdvance(curve.stopText);
        const bool left = x - width - 8 >= plot.left();
        painter->drawText(QPointF(left ? x - width - 6 : x + 6, plot.top() + 10), curve.stopText);
        painter->setFont(theme::font(11));
        painter->setPen(t.caution);
        const double room = plot.right() - x - 8;
        if (QFontMetricsF(painter->font()).horizontalAdvance(curve.wasteText) <= room)
            painter->drawText(QPointF(x + 6, plot.top() + (left ? 10 : 26)), curve.wasteText);
    }
    drawReadOut(painter, plot);
    if (m_owner.hasFocus()) {
        painter->setPen(QPen(t.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void LineChartView::drawReadOut(QPainter* painter, const QRectF& plot) const
{
    if (m_owner.cursor() < 0)
        return;
    const theme::Tokens& t = theme::current();
    const QPointF at = chart()->mapToPosition(m_owner.data().points[static_cast<std::size_t>(m_owner.cursor())], m_owner.m_series);
    painter->setPen(QPen(t.accent, 1));
    painter->drawLine(QPointF(std::round(at.x()) + 0.5, plot.top()), QPointF(std::round(at.x()) + 0.5, plot.bottom()));
    painter->setPen(QPen(t.panel, 1.5));
    painter->setBrush(t.accent);
    painter->drawEllipse(at, 4.5, 4.5);
    const QString text = m_owner.readOut();
    painter->setFont(theme::font(11, 500));
    const QFontMetricsF metrics(painter->font());
    QRectF box(0, 0, metrics.horizontalAdvance(text) + 14, metrics.height() + 6);
    box.moveTopLeft({ at.x() + 10, at.y() - box.height() - 8 });
    if (box.right() > plot.right())
        box.moveRight(at.x() - 10);
    box.moveTop(std::max(box.top(), plot.top() + 2));
    painter->setPen(t.line);
    painter->setBrush(t.panel);
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(t.ink);
    painter->drawText(box, Qt::AlignCenter, text);
}

void LineChartView::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF plot = chart()->plotArea();
    const bool inside = event->position().x() >= plot.left() - 4 && event->position().x() <= plot.right() + 4;
    const double x = chart()->mapToValue(event->position(), m_owner.m_series).x();
    m_owner.setCursor(inside ? m_owner.nearest(x) : -1);
}

void LineChartView::mousePressEvent(QMouseEvent* event)
{
    m_owner.setFocus(Qt::MouseFocusReason);
    mouseMoveEvent(event);
}

void LineChartView::leaveEvent(QEvent* event)
{
    if (!m_owner.hasFocus())
        m_owner.setCursor(-1);
    QChartView::leaveEvent(event);
}

void LineChartView::wheelEvent(QWheelEvent* event) { event->ignore(); } // the page scrolls

} // namespace runcost::charts
