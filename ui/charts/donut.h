#pragma once

#include "charts/canvas.h"

#include <vector>

namespace runcost::charts {

struct DonutSlice {
    double value = 0;
    QColor colour; // invalid = hatched: what is no longer paid
};

// Filled arcs clockwise from 12 o'clock; outside them a thin ring that shows how `baseline` splits the same circle.
struct Donut {
    QPointF centre;
    double outer = 72;
    double inner = 47;
    double whole = 0; // what the full circle stands for
    std::vector<DonutSlice> slices;
    std::vector<double> baseline; // empty = no ring

    [[nodiscard]] double ringRadius() const { return outer + 10; } // outside edge, with or without ring
    [[nodiscard]] double angleBefore(std::size_t slice) const;
};
void paintDonut(Canvas& canvas, const Donut& donut);

// A label beside a round chart: one line in ink2, one bold, and a leader from the chart to it.
struct Callout {
    double degrees = 0; // where it points
    QString title;
    QString value;
    QColor valueColour;
    bool rightSide = true; // filled by placeCallouts
    double y = 0; // of the elbow; titles stand 2 px above, values 12 px below
    QPointF from; // on the chart
};

// Spreads the labels over both sides of the circle so that none overlaps; the order follows the angle, so that leaders do
// not cross. Labels for which there is no room are taken out, the last ones first.
void placeCallouts(std::vector<Callout>& callouts, QPointF centre, double radius, double top, double bottom);
// `distance` from the centre to the label's edge. Returns the boxes of the labels, in the order given.
std::vector<QRectF> paintCallouts(Canvas& canvas, const std::vector<Callout>& callouts, QPointF centre, double distance,
    double maximumWidth, int underlined = -1);

} // namespace runcost::charts
