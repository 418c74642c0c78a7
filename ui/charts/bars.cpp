#include "charts/bars.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace runcost::charts {

void paintBar(Canvas& canvas, const Bar& bar)
{
    const QRectF& track = bar.track;
    const double room = std::max(0.0, track.width()); // none at all while a window is first laid out
    const double length = std::clamp(bar.length, 0.0, room);
    if (bar.trackFill.isValid())
        canvas.fill(track, bar.trackFill);
    const double ghost = std::clamp(bar.ghost.value_or(bar.length), 0.0, room);
    if (ghost > length + 1)
        canvas.dashedFrame({ track.left(), track.top(), ghost, track.height() }, canvas.tokens().ghost);
    if (bar.length > 0)
        canvas.fill({ track.left(), track.top(), std::max(2.0, canvas.snapped(length)), track.height() }, bar.fill);
    if (ghost < length - 1 && bar.ghost) {
        const double x = canvas.snapped(track.left() + ghost);
        canvas.fill({ x - 1, track.top(), 3, track.height() }, canvas.tokens().panel);
        canvas.fill({ x, track.top() - bar.tickReach, 1, track.height() + 2 * bar.tickReach }, canvas.tokens().ghost);
    }
}

void paintBreak(Canvas& canvas, const QRectF& track)
{
    const QPen pen(canvas.tokens().panel, 2, Qt::SolidLine, Qt::FlatCap);
    for (const double back : { 9.0, 14.0 }) {
        const double x = track.right() - back;
        canvas.line({ x - 2, track.bottom() + 1 }, { x + 2, track.top() - 1 }, pen);
    }
}

void paintRange(Canvas& canvas, const RangeMark& m)
{
    const double half = m.thickness / 2;
    if (m.dashed) {
        QPen pen(m.colour, m.thickness, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({ 3 / m.thickness, 2 / m.thickness });
        canvas.plainLine({ m.low, m.y }, { m.high, m.y }, pen);
    } else {
        canvas.fill({ m.low, m.y - half, std::max(1.0, m.high - m.low), m.thickness }, m.colour);
    }
    const auto tick = [&](double x, double height, double thickness) {
        canvas.fill({ canvas.snapped(x - thickness / 2), m.y - height / 2, thickness, height }, m.colour);
    };
    if (m.cap > 0 && m.high - m.low > 3) {
        tick(m.low + 1, m.cap, 2);
        tick(m.high - 1, m.cap, 2);
    }
    tick(m.value, m.tick, m.thickness);
}

void paintCellBar(QPainter* painter, const QRectF& cell, double share, bool selected, const theme::Tokens& tokens)
{
    const QRectF track(cell.left() + 5, cell.bottom() - 5, cell.width() - 11, 3);
    if (track.width() <= 0)
        return;
    painter->fillRect(track, tokens.hair);
    const double length = track.width() * std::clamp(std::isfinite(share) ? share : 0.0, 0.0, 1.0);
    if (length > 0)
        painter->fillRect(QRectF(track.left(), track.top(), std::max(1.0, length), 3), selected ? tokens.accent : tokens.bar);
}

} // namespace runcost::charts
