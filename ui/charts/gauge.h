#pragma once

#include "charts/canvas.h"

#include <optional>

namespace runcost::charts {

enum class Zone { Bad, Middle, Good };

// Half a dial from 0 to 100 with three zones, told apart by pattern and thickness as well as by colour.
struct Gauge {
    QPointF centre;
    double radius = 60;
    double middleFrom = 60;
    double goodFrom = 80;
    std::optional<double> value;
    std::optional<double> baseline; // dashed tick
    bool numberInside = true; // draw number and zone name in the dial
    QString number;
    QString zoneName;
};
// Returns the box of the number.
QRectF paintGauge(Canvas& canvas, const Gauge& gauge, bool underlined = false);

// The key of one zone: a piece of its pattern, as thick as in the dial.
void paintZoneSwatch(Canvas& canvas, const QRectF& rect, Zone zone);

} // namespace runcost::charts
