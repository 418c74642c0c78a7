#include "charts/donut.h"

#include "charts/sector.h"

#include <algorithm>
#include <cmath>

namespace runcost::charts {
namespace {

    constexpr double calloutHeight = 30; // title and value
    constexpr double calloutPitch = 40; // where there is room

    QPen ghostPen(const Canvas& canvas, bool dashed)
    {
        QPen pen(canvas.tokens().ghost, 1, dashed ? Qt::CustomDashLine : Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (dashed)
            pen.setDashPattern({ 3, 2 });
        return pen;
    }

    // Keeps the order and the wish of each as far as the pitch allows.
    void spread(std::vector<Callout*>& side, double top, double bottom)
    {
        if (side.empty())
            return;
        const double lowest = bottom - 16;
        const double highest = top + 12;
        const double pitch = side.size() < 2
            ? calloutPitch
            : std::min(calloutPitch, (lowest - highest) / static_cast<double>(side.size() - 1));
        for (std::size_t i = 0; i < side.size(); ++i) {
            const double least = highest + pitch * static_cast<double>(i);
            side[i]->y = std::clamp(side[i]->y, least, std::max(least, lowest - pitch * static_cast<double>(side.size() - 1 - i)));
        }
        for (std::size_t i = 1; i < side.size(); ++i)
            side[i]->y = std::max(side[i]->y, side[i - 1]->y + pitch);
        for (std::size_t i = side.size() - 1; i > 0; --i)
            side[i - 1]->y = std::min(side[i - 1]->y, side[i]->y - pitch);
    }

} // namespace

double Donut::angleBefore(std::size_t slice) const
{
    double sum = 0;
    for (std::size_t i = 0; i < slice; ++i)
        sum += slices[i].value;
    return whole > 0 ? 360 * sum / whole : 0;
}

void paintDonut(Canvas& canvas, const Donut& donut)
{
    if (donut.whole <= 0)
        return;
    double from = 0;
    for (const double value : donut.baseline) {
        const double to = from + 360 * value / donut.whole;
        if (to - from > 0.05)
            canvas.path(Sector { donut.centre, donut.outer + 5, donut.outer + 10, from, to, 1.1 }.path(), {}, ghostPen(canvas, false));
        from = to;
    }
    from = 0;
    for (const DonutSlice& slice : donut.slices) {
        const double to = from + 360 * slice.value / donut.whole;
        Sector sector { donut.centre, donut.inner, donut.outer, from, to, 0.55 };
        if (to - from > 0.02 && slice.colour.isValid()) {
            canvas.path(sector.path(), slice.colour);
        } else if (to - from > 0.02) {
            hatchSector(canvas, sector, 5, 0.8, canvas.tokens().ghost);
            canvas.path(sector.path(), {}, ghostPen(canvas, true));
        }
        from = to;
    }
}

void placeCallouts(std::vector<Callout>& callouts, QPointF centre, double radius, double top, double bottom)
{
    const auto perSide = static_cast<std::size_t>(std::max(1.0, std::floor((bottom - top + 6) / calloutHeight)));
    if (callouts.size() > 2 * perSide)
        callouts.resize(2 * perSide);
    std::vector<Callout*> right;
    std::vector<Callout*> left;
    for (Callout& callout : callouts) {
        callout.degrees = std::fmod(callout.degrees, 360);
        callout.from = onCircle(centre, radius + 1.5, callout.degrees);
        callout.y = callout.from.y() - 7;
        callout.rightSide = callout.degrees <= 180;
        (callout.rightSide ? right : left).push_back(&callout);
    }
    const auto downwards = [](const Callout* a, const Callout* b) { return a->from.y() < b->from.y(); };
    std::stable_sort(right.begin(), right.end(), downwards);
    std::stable_sort(left.begin(), left.end(), downwards);
    // Too many on one side: the ones nearest to the axis change over, at the end where they are nearest to it.
    const auto move = [&](std::vector<Callout*>& full, std::vector<Callout*>& other) {
        while (full.size() > perSide && other.size() < perSide) {
            const bool first = std::abs(full.front()->from.x() - centre.x()) < std::abs(full.back()->from.x() - centre.x());
            Callout* moved = first ? full.front() : full.back();
            full.erase(first ? full.begin() : full.end() - 1);
            moved->rightSide = !moved->rightSide;
            other.insert(first ? other.begin() : other.end(), moved);
        }
    };
    move(right, left);
    move(left, right);
    spread(right, top, bottom);
    spread(left, top, bottom);
}

std::vector<QRectF> paintCallouts(
    Canvas& canvas, const std::vector<Callout>& callouts, QPointF centre, double distance, double maximumWidth, int underlined)
{
    std::vector<QRectF> boxes;
    const QPen pen(canvas.tokens().ink3, 0.9, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    for (std::size_t i = 0; i < callouts.size(); ++i) {
        const Callout& c = callouts[i];
        const double sign = c.rightSide ? 1 : -1;
        const double x = centre.x() + sign * distance;
        const double y = canvas.snapped(c.y) + (canvas.vector() ? 0 : 0.5);
        QPainterPath leader(c.from);
        leader.lineTo(x - sign * 8, y);
        leader.lineTo(x - sign * 3, y);
        canvas.path(leader, {}, pen);
        const Align align = c.rightSide ? Align::Left : Align::Right;
        const QRectF title = canvas.text(x, c.y - 2, c.title, canvas.ink2(), align, maximumWidth);
        Ink ink = canvas.ink(11, 600);
        if (c.valueColour.isValid())
            ink.colour = c.valueColour;
        ink.underlined = static_cast<int>(i) == underlined;
        const double px = canvas.fittingPx(c.value, 11, 600, maximumWidth, 10);
        ink.px = px;
        boxes.push_back(title.united(canvas.text(x, c.y + 12, c.value, ink, align, maximumWidth)));
    }
    return boxes;
}

} // namespace runcost::charts
