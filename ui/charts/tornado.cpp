#include "charts/tornado.h"

#include <algorithm>
#include <cmath>

namespace runcost::charts {
namespace {

    constexpr double headHeight = 31; // to the first row
    constexpr double axisHeight = 26;
    constexpr double barHeight = 17;
    constexpr double shortBar = 26; // px; under this one label says both ends

    void paintHead(Canvas& c, const TornadoSpec& spec, const TornadoLayout& l, double width)
    {
        c.text(0, 12, spec.inputHead, c.ink2());
        c.text(l.valueRight, 12, spec.valueHead, c.ink2(), Align::Right);
        if (l.rangeRight > 0)
            c.text(l.rangeRight, 12, spec.rangeHead, c.ink2(), Align::Right);
        c.text(width, 12, spec.swingHead, c.ink2(), Align::Right);
        c.horizontal(0, width, 21, c.tokens().line);
    }

    void paintAxis(Canvas& c, const TornadoSpec& spec, const TornadoLayout& l)
    {
        for (const auto& [value, text] : spec.ticks) {
            const double x = std::round(l.x(spec, value));
            c.vertical(x, 30, l.axisY, c.tokens().hair);
            c.text(x, l.axisY + 18, text, c.ink3(), Align::Centre);
        }
        c.horizontal(l.axisLeft, l.axisRight, l.axisY, c.tokens().ink3);
    }

    void paintBarLabels(Canvas& c, const TornadoRow& row, const QRectF& lower, const QRectF& upper, double baseline)
    {
        if (upper.right() - lower.left() < shortBar) {
            c.text(upper.right() + 6, baseline, row.bothText, c.ink2());
            return;
        }
        c.text(lower.left() - 6, baseline, row.lowText, c.ink2(), Align::Right);
        c.text(upper.right() + 6, baseline, row.highText, c.ink2());
    }

    void paintRow(Canvas& c, const TornadoRow& row, const TornadoLayout& l, std::size_t i, double width)
    {
        const QRectF& box = l.rows[i];
        const double baseline = box.top() + 19.5;
        c.icon(row.icon, { 0, box.top() + 9, 13, 13 }, row.iconColour);
        const double number = c.text(l.valueRight, baseline, row.value, c.ink(11.5, 600), Align::Right).left();
        c.text(20, baseline, row.name, c.ink(12, row.strong ? 600 : 500), Align::Left, number - 28);
        double unitRight = l.axisLeft - 20;
        if (l.rangeRight > 0)
            unitRight = c.text(l.rangeRight, baseline, row.range, c.ink2(), Align::Right, l.rangeRight - l.unitLeft).left() - 8;
        if (unitRight - l.unitLeft > 12)
            c.text(l.unitLeft, baseline, row.unit, c.ink3(), Align::Left, unitRight - l.unitLeft);
        c.fill(l.lower[i], c.tokens().bar);
        c.fill(l.upper[i], c.tokens().ink2);
        paintBarLabels(c, row, l.lower[i], l.upper[i], baseline);
        c.text(width, baseline, row.swing, c.ink(11.5, 600), Align::Right);
        c.horizontal(0, width, box.bottom(), c.tokens().hair);
    }

} // namespace

double tornadoHeight(std::size_t rows) { return headHeight - 1 + tornadoRowHeight * static_cast<double>(rows) + axisHeight; }

TornadoLayout layoutTornado(const TornadoSpec& spec, double width)
{
    TornadoLayout l;
    const bool ranges = width >= 640;
    l.valueRight = width >= 760 ? 190 : 164;
    l.unitLeft = l.valueRight + 6;
    l.rangeRight = ranges ? l.valueRight + (width >= 860 ? 162 : 138) : 0; // room for a unit such as $/(GB·month)
    const double labels = 62; // of a bar that ends at the end of the axis
    l.axisLeft = (ranges ? l.rangeRight : l.unitLeft + 44) + labels;
    l.axisRight = std::max(l.axisLeft + 40, width - 62 - labels);
    l.axisY = headHeight - 1 + tornadoRowHeight * static_cast<double>(spec.rows.size());
    l.centreX = l.x(spec, spec.centre);
    double y = headHeight;
    for (const TornadoRow& row : spec.rows) {
        l.rows.push_back({ 0, y, width, tornadoRowHeight - 1 });
        const double left = std::min(l.x(spec, row.low), l.centreX);
        const double right = std::max(l.x(spec, row.high), l.centreX);
        l.lower.push_back({ left, y + 7, l.centreX - left, barHeight });
        l.upper.push_back({ l.centreX, y + 7, right - l.centreX, barHeight });
        y += tornadoRowHeight;
    }
    return l;
}

void paintTornado(Canvas& c, const TornadoSpec& spec, const TornadoLayout& l)
{
    const double width = l.rows.empty() ? l.axisRight + 62 : l.rows.front().width();
    if (spec.current >= 0 && static_cast<std::size_t>(spec.current) < l.rows.size())
        c.fill(l.rows[static_cast<std::size_t>(spec.current)].adjusted(-8, 0, 8, 0), c.tokens().accentBg);
    paintHead(c, spec, l, width);
    paintAxis(c, spec, l);
    for (std::size_t i = 0; i < spec.rows.size(); ++i)
        paintRow(c, spec.rows[i], l, i, width);
    const double x = std::round(l.centreX);
    c.fill({ x - 1, 28, 2, l.axisY - 28 }, c.tokens().accent);
    const Ink ink { c.tokens().accent, 11, 600 };
    const double half = c.width(spec.centreText, ink) / 2;
    c.text(std::clamp(x, l.axisLeft + half - 40, width - 70 - half), 12, spec.centreText, ink, Align::Centre);
}

std::vector<double> roundTicks(double low, double high, double& from, double& to)
{
    if (!(high > low)) {
        const double pad = std::max(std::abs(low) * 0.1, 1e-9);
        low -= pad;
        high += pad;
    }
    const double rough = (high - low) / 4;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double nice : { 1.0, 2.0, 2.5, 5.0 })
        if (nice * power >= rough * 0.999) {
            step = nice * power;
            break;
        }
    from = low;
    to = high;
    std::vector<double> ticks;
    for (double tick = std::ceil(low / step - 1e-9) * step; tick <= high + 1e-9 * step; tick += step)
        ticks.push_back(std::abs(tick) < 1e-9 * step ? 0 : tick);
    return ticks;
}

} // namespace runcost::charts
