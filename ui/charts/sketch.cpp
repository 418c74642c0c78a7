#include "charts/sketch.h"

#include <algorithm>

namespace runcost::charts {
namespace {

    constexpr std::size_t lookAhead = 40; // pieces that came or went in one place
    constexpr std::size_t fewRects = 6;

    double areaOf(const QRect& rect) { return static_cast<double>(rect.width()) * rect.height(); }

} // namespace

void Sketch::setPlace(QPointF origin, double scale)
{
    m_origin = origin;
    m_scale = scale;
    m_offset = {};
}

bool Sketch::add(const QRectF& reach, std::size_t key)
{
    const QRect rect = QRectF(m_origin + (reach.topLeft() + m_offset) * m_scale, reach.size() * m_scale).toAlignedRect().adjusted(-1, -1, 1, 1);
    m_pieces.push_back({ rect, key });
    return m_needed.isEmpty() || m_needed.intersects(rect);
}

QRegion Sketch::changedSince(const Sketch& before) const
{
    const std::vector<Piece>& now = m_pieces;
    const std::vector<Piece>& old = before.m_pieces;
    std::vector<QRect> changed;
    std::size_t next = 0; // of the old pieces
    for (const Piece& piece : now) {
        const auto from = old.begin() + static_cast<std::ptrdiff_t>(next);
        const auto to = old.begin() + static_cast<std::ptrdiff_t>(std::min(old.size(), next + lookAhead));
        const auto found = std::find(from, to, piece);
        if (found == to) {
            changed.push_back(piece.reach);
            continue;
        }
        for (auto gone = from; gone != found; ++gone)
            changed.push_back(gone->reach);
        next = static_cast<std::size_t>(found - old.begin()) + 1;
    }
    for (; next < old.size(); ++next)
        changed.push_back(old[next].reach);
    QRegion region;
    for (const QRect& rect : joined(std::move(changed), fewRects))
        region += rect;
    return region;
}

std::vector<QRect> joined(std::vector<QRect> rects, std::size_t atMost)
{
    std::vector<QRect> kept;
    const auto cost = [](const QRect& a, const QRect& b) { return areaOf(a.united(b)) - areaOf(a) - areaOf(b); };
    const auto put = [&](QRect rect) {
        // What overlaps becomes one, and so on with what that overlaps.
        for (std::size_t i = 0; i < kept.size();)
            if (kept[i].intersects(rect) || cost(kept[i], rect) <= 0) {
                rect = rect.united(kept[i]);
                kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(i));
                i = 0;
            } else {
                ++i;
            }
        kept.push_back(rect);
    };
    for (const QRect& rect : rects) {
        put(rect);
        while (kept.size() > atMost) {
            std::pair<std::size_t, std::size_t> best { 0, 1 };
            for (std::size_t i = 0; i < kept.size(); ++i)
                for (std::size_t j = i + 1; j < kept.size(); ++j)
                    if (cost(kept[i], kept[j]) < cost(kept[best.first], kept[best.second]))
                        best = { i, j };
            const QRect both = kept[best.first].united(kept[best.second]);
            kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(best.second));
            kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(best.first));
            put(both);
        }
    }
    return kept;
}

} // namespace runcost::charts
