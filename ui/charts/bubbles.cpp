#include "charts/bubbles.h"

#include "charts/sector.h"

#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace runcost::charts {
namespace {

    constexpr double gap = 4;
    constexpr double leaderFrom = 12;
    constexpr double smallestRadius = 8;

    bool free(QPointF at, double radius, const QRectF& bounds, const std::vector<QRectF>& taken, const std::vector<Bubble*>& set)
    {
        const QRectF square(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
        if (!bounds.contains(square))
            return false;
        for (const QRectF& label : taken)
            if (label.adjusted(-2, -2, 2, 2).intersects(square))
                return false;
        return std::all_of(set.begin(), set.end(), [&](const Bubble* other) {
            const QPointF d = other->placed - at;
            return std::hypot(d.x(), d.y()) >= radius + other->radius + gap;
        });
    }

    // The nearest free place: straight up and down first, then in growing columns beside.
    bool place(Bubble& bubble, const QRectF& bounds, const std::vector<QRectF>& taken, const std::vector<Bubble*>& set)
    {
        const double r = bubble.radius;
        const QPointF start = bubble.wanted;
        double best = 1e18;
        for (double dx = 0; dx <= bounds.width(); dx += dx == 0 ? 6 : 3) {
            // A step sideways says something untrue about the effort: it costs more than a step up or down.
            if (3 * dx >= best)
                break;
            for (const double side : { 1.0, -1.0 }) {
                for (double dy = 0; dy <= bounds.height() && dy + 3 * dx < best; dy += 2) {
                    for (const double way : { 1.0, -1.0 }) {
                        const QPointF at = start + QPointF(side * dx, way * dy);
                        if (dy + 3 * dx < best && free(at, r, bounds, taken, set)) {
                            best = dy + 3 * dx;
                            bubble.placed = at;
                        }
                    }
                }
            }
        }
        return best < 1e18;
    }

} // namespace

bool Bubble::hasLeader() const
{
    const QPointF d = placed - wanted;
    return std::hypot(d.x(), d.y()) > leaderFrom;
}

bool Bubble::leaderCrosses(const QRectF& label) const
{
    if (!hasLeader())
        return false;
    QPainterPath box;
    box.addRect(label.adjusted(-1, -1, 1, 1));
    // A thin quadrangle: a line alone has no inside.
    const QPointF way = placed - wanted;
    const QPointF across = QPointF(-way.y(), way.x()) / std::hypot(way.x(), way.y());
    QPainterPath leader;
    leader.addPolygon(QPolygonF { placed + across, wanted + across, wanted - across, placed - across });
    leader.closeSubpath();
    return box.intersects(leader) || label.adjusted(-2, -2, 2, 2).contains(wanted);
}

void keepInside(std::vector<Bubble>& bubbles, const QRectF& bounds)
{
    for (Bubble& b : bubbles) {
        b.wanted.setX(std::clamp(b.wanted.x(), bounds.left() + b.radius, std::max(bounds.left() + b.radius, bounds.right() - b.radius)));
        b.wanted.setY(std::clamp(b.wanted.y(), bounds.top() + b.radius, std::max(bounds.top() + b.radius, bounds.bottom() - b.radius)));
    }
}

void solveApart(std::vector<Bubble>& bubbles, const QRectF& bounds, const std::vector<QRectF>& taken)
{
    std::vector<std::size_t> order(bubbles.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return bubbles[a].radius > bubbles[b].radius; });
    std::vector<Bubble*> set;
    keepInside(bubbles, bounds);
    for (const std::size_t i : order) {
        Bubble& bubble = bubbles[i];
        bubble.placed = bubble.wanted;
        if (!place(bubble, bounds, taken, set)) {
            bubble.radius = smallestRadius;
            place(bubble, bounds, taken, set);
        }
        set.push_back(&bubble);
    }
}

void paintBubbles(Canvas& canvas, const std::vector<Bubble>& bubbles)
{
    const theme::Tokens& t = canvas.tokens();
    for (const Bubble& b : bubbles) {
        if (!b.hasLeader())
            continue;
        canvas.line(b.placed, b.wanted, QPen(t.ink3, 0.9));
        canvas.circle(b.wanted, 1.5, t.ink3);
    }
    for (const Bubble& b : bubbles) {
        if (b.hollow) {
            QPen pen(b.colour, 2, Qt::CustomDashLine, Qt::FlatCap);
            pen.setDashPattern({ 2, 1.25 });
            canvas.circle(b.placed, b.radius, t.panel, pen);
        } else if (b.outlined) {
            canvas.circle(b.placed, b.radius, t.panel, QPen(b.colour, 1.4));
        } else {
            canvas.circle(b.placed, b.radius, b.colour, QPen(t.panel, 1));
        }
        Ink ink = canvas.ink(b.radius < 10 && b.text.size() > 1 ? 10 : 11, 600);
        if (!b.hollow && !b.outlined)
            ink.colour = b.textColour;
        canvas.text(b.placed.x(), b.placed.y() + 0.36 * ink.px, b.text, ink, Align::Centre);
    }
}

} // namespace runcost::charts
