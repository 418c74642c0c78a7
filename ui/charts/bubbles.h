#pragma once

#include "charts/canvas.h"

#include <vector>

namespace runcost::charts {

// A circle whose area stands for an amount, with a short text inside.
struct Bubble {
    QPointF wanted; // where its values put it
    double radius = 8;
    QPointF placed; // where it is drawn; filled by solveApart
    QString text;
    QColor colour;
    QColor textColour;
    bool hollow = false; // already applied: dashed outline
    bool outlined = false; // no amount: thin outline

    [[nodiscard]] bool hasLeader() const;
    [[nodiscard]] bool leaderCrosses(const QRectF& label) const;
};

// Moves circles apart, upwards or downwards first, so that each keeps 4 px to all others, to `bounds` and to the labels in
// `taken`. Large circles keep their place, small ones move. A circle that finds no place shrinks to the smallest size.
void solveApart(std::vector<Bubble>& bubbles, const QRectF& bounds, const std::vector<QRectF>& taken);
// Brings the wishes inside, so that the edge of the plot alone makes no leader.
void keepInside(std::vector<Bubble>& bubbles, const QRectF& bounds);
void paintBubbles(Canvas& canvas, const std::vector<Bubble>& bubbles);

} // namespace runcost::charts
