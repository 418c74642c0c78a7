#include "docks/dockpaint.h"

#include "core/format.h"
#include "theme/theme.h"

#include <QPainterPath>

namespace runcost::docks {

QLocale locale()
{
    return format::defaultLocale();
}

namespace {

// Each text reads in its own direction, whatever that of the window: "≥ 25.31", "18 Nov" and "0.17 $/kWh" would else come
// out turned round where the window runs from right to left.
void drawIsolated(QPainter& painter, QPointF position, const QString& text)
{
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(position, text);
    painter.setLayoutDirection(before);
}

} // namespace

double leftText(QPainter& painter, double x, double baseline, const QString& text)
{
    drawIsolated(painter, QPointF(x, baseline), text);
    return QFontMetricsF(painter.font()).horizontalAdvance(text);
}

double rightText(QPainter& painter, double x, double baseline, const QString& text)
{
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(text);
    drawIsolated(painter, QPointF(x - width, baseline), text);
    return width;
}

void frame(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border, double radius)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void focusRing(QPainter& painter, const QRectF& rect, double radius)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::current().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
}

void chevron(QPainter& painter, const QPointF& centre, const QColor& colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF { centre + QPointF(-2.5, -1.2), centre + QPointF(0, 1.3), centre + QPointF(2.5, -1.2) });
}

void drawIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& colour)
{
    const QPixmap pixmap = theme::pixmap(name, colour, qRound(rect.width()), painter.device()->devicePixelRatioF());
    painter.drawPixmap(rect.topLeft(), pixmap);
}

int scaled(double px)
{
    return qRound(px * theme::textScale());
}

} // namespace runcost::docks
