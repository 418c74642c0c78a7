#pragma once

#include "charts/canvas.h"

#include <optional>

namespace runcost::charts {

// A bar from the left edge of `track`. The baseline shows behind it as a dashed outline where it is longer, and as a notch
// with a tick where it is shorter. Lengths in px.
struct Bar {
    QRectF track;
    double length = 0;
    std::optional<double> ghost;
    QColor fill;
    QColor trackFill; // invalid = none
    double tickReach = 2.5; // how far the tick stands out of the bar
};
void paintBar(Canvas& canvas, const Bar& bar);

// Two slanted cuts at the end of a bar that is longer than its axis.
void paintBreak(Canvas& canvas, const QRectF& track);

// A 90 % range: line with end caps and a tick where the value is. x in px.
struct RangeMark {
    double low = 0;
    double value = 0;
    double high = 0;
    double y = 0;
    QColor colour;
    double thickness = 3;
    double tick = 12; // height of the centre tick
    double cap = 8; // height of the end caps
    bool dashed = false;
};
void paintRange(Canvas& canvas, const RangeMark& mark);

// The 3 px bar under a number in a table; `share` of the column's largest.
void paintCellBar(QPainter* painter, const QRectF& cell, double share, bool selected, const theme::Tokens& tokens);

} // namespace runcost::charts
