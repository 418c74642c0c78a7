#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace runcost::charts {

// A rounded rectangle on whole pixels, put together from four kept corners and straight fills: a fifth of the time that
// stroking its outline takes. Returns false, with nothing drawn, where that would not give the same pixels.
bool drawRoundedFromTiles(
    QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& border, double thickness);

} // namespace runcost::charts
