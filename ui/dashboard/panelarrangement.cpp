#include "dashboard/panelarrangement.h"

#include <algorithm>
#include <cmath>

namespace runcost {
namespace {

    constexpr double margin = 12;
    constexpr double gap = 10;
    constexpr std::array words_ { "breakdown", "providers", "score", "resources", "environment", "recommendations" };

    using Row = std::vector<PanelKind>;

    // Rows of as many panels as `most`, as even as can be: 4 of 3 are 2 and 2.
    void fillRows(std::vector<Row>& rows, const Row& panels, std::size_t most)
    {
        if (panels.empty())
            return;
        const std::size_t count = (panels.size() + most - 1) / most;
        std::size_t at = 0;
        for (std::size_t row = 0; row < count; ++row) {
            const std::size_t length = (panels.size() - at) / (count - row); // the longer rows come last
            rows.emplace_back(panels.begin() + static_cast<std::ptrdiff_t>(at), panels.begin() + static_cast<std::ptrdiff_t>(at + length));
            at += length;
        }
    }

    std::vector<Row> rowsOf(const Row& shown, const QSizeF& page)
    {
        const bool narrow = page.width() < 880 || page.height() < 640;
        const std::size_t most = page.width() < 620 ? 1 : narrow ? 2 : 3;
        std::vector<Row> rows;
        if (narrow || page.width() > 1424) {
            for (std::size_t at = 0; at < shown.size(); at += most)
                rows.emplace_back(shown.begin() + static_cast<std::ptrdiff_t>(at),
                    shown.begin() + static_cast<std::ptrdiff_t>(std::min(shown.size(), at + most)));
            return rows;
        }
        Row part;
        for (const PanelKind kind : shown) {
            if (kind != PanelKind::Recommendations) {
                part.push_back(kind);
                continue;
            }
            fillRows(rows, std::exchange(part, {}), most);
            rows.push_back({ kind });
        }
        fillRows(rows, part, most);
        return rows;
    }

    double weightOf(PanelKind kind, bool even)
    {
        if (even)
            return 1;
        switch (kind) {
        case PanelKind::Providers:
            return 40;
        case PanelKind::Recommendations:
            return 52;
        case PanelKind::Breakdown:
            return 30;
        case PanelKind::Score:
        case PanelKind::Resources:
        case PanelKind::Environment:
            break;
        }
        return 27;
    }

    double leastHeight(PanelKind kind, const PanelHeights& needed)
    {
        switch (kind) {
        case PanelKind::Providers:
            return std::max(244.0, needed.providers);
        case PanelKind::Recommendations:
            return std::max(300.0, needed.recommendations);
        case PanelKind::Breakdown:
            return 244;
        case PanelKind::Score:
        case PanelKind::Resources:
        case PanelKind::Environment:
            break;
        }
        return 236;
    }

} // namespace

PanelArrangement::PanelArrangement()
    : m_order {}
    , m_shown {}
{
    for (int i = 0; i < panelCount; ++i)
        m_order[static_cast<std::size_t>(i)] = static_cast<PanelKind>(i);
    m_shown.fill(true);
}

PanelArrangement PanelArrangement::fromWords(const QStringList& words)
{
    PanelArrangement made;
    std::vector<PanelKind> order;
    for (const QString& word : words) {
        const bool hidden = word.startsWith(QLatin1Char('-'));
        const auto found = std::find_if(
            words_.begin(), words_.end(), [&](const char* known) { return word.mid(hidden ? 1 : 0) == QLatin1String(known); });
        const auto kind = static_cast<PanelKind>(found - words_.begin());
        if (found == words_.end() || std::find(order.begin(), order.end(), kind) != order.end())
            continue;
        order.push_back(kind);
        made.m_shown[static_cast<std::size_t>(kind)] = !hidden;
    }
    for (const PanelKind kind : made.m_order)
        if (std::find(order.begin(), order.end(), kind) == order.end())
            order.push_back(kind);
    std::copy(order.begin(), order.end(), made.m_order.begin());
    return made;
}

QStringList PanelArrangement::words() const
{
    QStringList words;
    if (isShipped())
        return words;
    for (const PanelKind kind : m_order)
        words << (isShown(kind) ? QString() : QStringLiteral("-")) + QLatin1String(words_[static_cast<std::size_t>(kind)]);
    return words;
}

std::vector<PanelKind> PanelArrangement::shown() const
{
    std::vector<PanelKind> kinds;
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(kinds), [this](PanelKind kind) { return isShown(kind); });
    return kinds;
}

void PanelArrangement::setShown(PanelKind kind, bool shown) { m_shown[static_cast<std::size_t>(kind)] = shown; }

bool PanelArrangement::move(PanelKind kind, int step)
{
    const std::vector<PanelKind> line = shown();
    const auto at = std::find(line.begin(), line.end(), kind) - line.begin();
    const auto next = at + (step < 0 ? -1 : 1);
    if (at == static_cast<std::ptrdiff_t>(line.size()) || next < 0 || next >= static_cast<std::ptrdiff_t>(line.size()))
        return false;
    moveTo(kind, line[static_cast<std::size_t>(next)]);
    return true;
}

void PanelArrangement::moveTo(PanelKind kind, PanelKind place)
{
    const auto from = std::find(m_order.begin(), m_order.end(), kind);
    const auto to = std::find(m_order.begin(), m_order.end(), place);
    if (from < to)
        std::rotate(from, from + 1, to + 1);
    else
        std::rotate(to, from, from + 1);
}

std::vector<QRectF> arrangedPanels(const PanelArrangement& arrangement, const QSizeF& page, const PanelHeights& needed)
{
    if (arrangement.isShipped())
        return panelLayout(page, needed);
    std::vector<QRectF> rects(panelCount);
    const std::vector<Row> rows = rowsOf(arrangement.shown(), page);
    if (rows.empty())
        return rects;
    const bool even = page.width() < 880;
    std::vector<double> heights;
    double whole = 2 * margin + gap * static_cast<double>(rows.size() - 1);
    for (const Row& row : rows) {
        double height = 0;
        for (const PanelKind kind : row)
            height = std::max(height, leastHeight(kind, needed));
        heights.push_back(height);
        whole += height;
    }
    // Extra height goes to all rows alike, but a row of pictures does not grow beyond what they can use.
    const double spare = std::max(0.0, page.height() - whole) / static_cast<double>(rows.size());
    double y = margin;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool list = std::find(rows[i].begin(), rows[i].end(), PanelKind::Recommendations) != rows[i].end();
        const double height = std::floor(std::min(heights[i] + spare, std::max(heights[i], list ? 720.0 : 420.0)));
        double weights = 0;
        for (const PanelKind kind : rows[i])
            weights += weightOf(kind, even);
        const double room = page.width() - 2 * margin - gap * static_cast<double>(rows[i].size() - 1);
        double before = 0;
        for (std::size_t k = 0; k < rows[i].size(); ++k) {
            const double from = std::round(margin + room * before / weights + gap * static_cast<double>(k));
            before += weightOf(rows[i][k], even);
            const double to = std::round(margin + room * before / weights + gap * static_cast<double>(k));
            rects[static_cast<std::size_t>(rows[i][k])] = QRectF(from, y, to - from, height);
        }
        y += height + gap;
    }
    return rects;
}

double arrangedHeight(const std::vector<QRectF>& rects)
{
    double bottom = 0;
    for (const QRectF& rect : rects)
        bottom = std::max(bottom, rect.bottom());
    return bottom + margin;
}

} // namespace runcost
