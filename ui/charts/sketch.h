#pragma once

#include <QRect>
#include <QRegion>

#include <cstddef>
#include <vector>

namespace runcost::charts {

// What a picture was made of: where each piece lies and a key of all that it shows. Two sketches of the same picture tell
// which parts of it must be painted anew, and which pieces need no painting.
class Sketch {
public:
    struct Piece {
        QRect reach; // in the coordinates of the widget, with a margin for soft edges
        std::size_t key;
        bool operator==(const Piece&) const = default;
    };

    // Nothing outside is painted; an empty region means: all of it.
    void setNeeded(const QRegion& region) { m_needed = region; }
    // Pieces come in the picture's own coordinates; the widget has them at origin + scale * place.
    void setPlace(QPointF origin, double scale);
    void setOffset(QPointF offset) { m_offset = offset; }

    // Returns whether the piece must be painted.
    bool add(const QRectF& reach, std::size_t key);

    [[nodiscard]] bool isEmpty() const { return m_pieces.empty(); }
    void clear() { m_pieces.clear(); }
    // Where this picture differs from the one before. Pieces that both have, in the same order, need no painting.
    [[nodiscard]] QRegion changedSince(const Sketch& before) const;

private:
    QRegion m_needed;
    QPointF m_origin;
    QPointF m_offset; // in the picture's coordinates
    double m_scale = 1;
    std::vector<Piece> m_pieces;
};

// Few rectangles that cover all of these: painting through many is slower than painting a little more.
[[nodiscard]] std::vector<QRect> joined(std::vector<QRect> rects, std::size_t atMost);

} // namespace runcost::charts
