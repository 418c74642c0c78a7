#include "dashboard/panelpicture.h"

#include "dashboard/picture.h"

#include <QPainter>

#include <cmath>

namespace runcost {
namespace {

    constexpr double margin = 12;
    constexpr double gap = 10;

    // Cuts a line of `length` into parts with gaps between them, all edges on whole pixels.
    std::vector<std::pair<double, double>> cut(double start, double length, const std::vector<double>& weights)
    {
        double sum = 0;
        for (const double weight : weights)
            sum += weight;
        const double room = length - gap * static_cast<double>(weights.size() - 1);
        std::vector<std::pair<double, double>> parts;
        double before = 0;
        for (const double weight : weights) {
            const double from = start + room * before / sum + gap * static_cast<double>(parts.size());
            before += weight;
            const double to = start + room * before / sum + gap * static_cast<double>(parts.size());
            parts.emplace_back(std::round(from), std::round(to));
        }
        return parts;
    }

    void addRow(std::vector<QRectF>& rects, double width, double y, double height, const std::vector<double>& weights)
    {
        for (const auto& [from, to] : cut(margin, width - 2 * margin, weights))
            rects.emplace_back(from, y, to - from, height);
    }

    // Two beside each other, three below, and the recommendations over the whole width.
    std::vector<QRectF> twoThreeOne(const QSizeF& page, const PanelHeights& needed)
    {
        const double room = page.height() - 2 * margin - 2 * gap;
        // Extra height goes to the list first, then to all rows alike.
        const double spare = std::max(0.0, room - 244 - 236 - std::max(420.0, needed.recommendations));
        const double first = std::max(needed.providers, std::round(244 + spare * 0.25));
        const double second = std::round(236 + spare * 0.2);
        const double third = std::max({ 240.0, needed.recommendations, std::floor(room - first - second) });
        std::vector<QRectF> rects;
        addRow(rects, page.width(), margin, first, { 374, 520 });
        addRow(rects, page.width(), margin + first + gap, second, { 1, 1, 1 });
        addRow(rects, page.width(), margin + first + second + 2 * gap, third, { 1 });
        return rects;
    }

    std::vector<QRectF> threeThree(const QSizeF& page, const PanelHeights& needed)
    {
        const double room = page.height() - 2 * margin - gap;
        const double first = std::max({ 244.0, needed.providers, std::min(420.0, std::floor(room * 0.42)) });
        const double second = std::max({ 300.0, needed.recommendations, std::min(640.0, std::floor(room - first)) });
        std::vector<QRectF> rects;
        addRow(rects, page.width(), margin, first, { 30, 40, 30 });
        std::vector<QRectF> lower;
        addRow(lower, page.width(), margin + first + gap, second, { 24, 24, 52 });
        rects.insert(rects.end(), lower.begin(), lower.end());
        return rects;
    }

    std::vector<QRectF> twoColumns(const QSizeF& page, const PanelHeights& needed)
    {
        std::vector<QRectF> rects;
        const double first = std::max(228.0, needed.providers);
        addRow(rects, page.width(), margin, first, { 1, 1 });
        addRow(rects, page.width(), margin + first + gap, 236, { 1, 1 });
        addRow(rects, page.width(), margin + first + gap + 236 + gap, 160, { 1, 1 });
        rects.back().setHeight(std::max(300.0, needed.recommendations));
        return rects;
    }

    std::vector<QRectF> oneColumn(const QSizeF& page, const PanelHeights& needed)
    {
        std::vector<QRectF> rects;
        double y = margin;
        for (const double height : { 244.0, std::max(244.0, needed.providers), 236.0, 236.0, 236.0, std::max(300.0, needed.recommendations) }) {
            addRow(rects, page.width(), y, height, { 1 });
            y += height + gap;
        }
        return rects;
    }

} // namespace

std::vector<QRectF> panelLayout(const QSizeF& page, const PanelHeights& needed)
{
    if (page.width() < 620)
        return oneColumn(page, needed);
    if (page.width() < 880 || page.height() < 640)
        return twoColumns(page, needed);
    return page.width() > 1424 ? threeThree(page, needed) : twoThreeOne(page, needed);
}

double panelLayoutHeight(const QSizeF& page, const PanelHeights& needed)
{
    double bottom = 0;
    for (const QRectF& rect : panelLayout(page, needed))
        bottom = std::max(bottom, rect.bottom());
    return bottom + margin;
}

double runHeaderHeight(const QSizeF& page) { return page.height() < 700 || page.width() < 760 ? 46 : 76; }

namespace {

// A picture cannot be scrolled: where the panels do not fit, everything is drawn smaller.
double fittingScale(const QSizeF& size, double scale)
{
    while (scale > 0.2) {
        const QSizeF page = size / scale;
        const double header = runHeaderHeight(page);
        if (header + panelLayoutHeight({ page.width(), page.height() - header }) <= page.height() + 0.5)
            break;
        scale *= 0.98;
    }
    return scale;
}

} // namespace

void paintDashboard(QPainter& painter, const QSizeF& size, const DashboardData& data, const PictureStyle& style)
{
    painter.save();
    const double scale = fittingScale(size, style.textScale);
    painter.scale(scale, scale);
    const QSizeF page = size / scale;
    PictureStyle unscaled = style;
    unscaled.textScale = 1;
    painter.fillRect(QRectF(QPointF(), page), style.tokens.window);
    const double header = runHeaderHeight(page);
    paintRunHeader(&painter, { 0, 0, page.width(), header }, data, unscaled);
    const std::vector<QRectF> rects = panelLayout({ page.width(), page.height() - header });
    for (int i = 0; i < panelCount; ++i)
        paintPanel(static_cast<PanelKind>(i), &painter, rects[static_cast<std::size_t>(i)].translated(0, header), data, unscaled);
    painter.restore();
}

} // namespace runcost
