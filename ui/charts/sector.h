#pragma once

#include "charts/canvas.h"

#include <QPainterPath>

namespace runcost::charts {

// A piece of a ring. Angles in degrees, clockwise from 12 o'clock.
struct Sector {
    QPointF centre;
    double inner = 0;
    double outer = 0;
    double from = 0;
    double to = 0;
    double gap = 0; // px taken off each end, the same at both radii

    [[nodiscard]] QPainterPath path() const;
    [[nodiscard]] bool contains(QPointF point) const;
};

[[nodiscard]] QPointF onCircle(QPointF centre, double radius, double degrees);

// 45° hatching and dots as plain lines and points, without clipping: sharp on paper and quick on the screen.
void hatchSector(Canvas& canvas, const Sector& sector, double spacing, double thickness, const QColor& colour);
void hatchRect(Canvas& canvas, const QRectF& rect, double spacing, double thickness, const QColor& colour);
void dotSector(Canvas& canvas, const Sector& sector, double spacing, double radius, const QColor& colour);
void dotRect(Canvas& canvas, const QRectF& rect, double spacing, double radius, const QColor& colour);

} // namespace runcost::charts
