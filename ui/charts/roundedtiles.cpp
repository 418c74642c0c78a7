#include "charts/roundedtiles.h"

#include <QHash>
#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace runcost::charts {
namespace {

    constexpr qsizetype keptTiles = 200;

    bool isWhole(double value) { return value == std::floor(value); }

    struct TileKey {
        double radius;
        int thickness;
        QRgb fill;
        QRgb border;
        bool operator==(const TileKey&) const = default;
    };
    std::size_t qHash(const TileKey& key, std::size_t seed) noexcept
    {
        return qHashMulti(seed, key.radius, key.thickness, key.fill, key.border);
    }

    // The four corners, each `side` px wide, pushed together.
    QImage makeTile(const TileKey& key, int side)
    {
        QImage tile(2 * side, 2 * side, QImage::Format_ARGB32_Premultiplied);
        tile.fill(Qt::transparent);
        QPainter painter(&tile);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(key.thickness > 0 ? QPen(QColor::fromRgba(key.border), key.thickness) : QPen(Qt::NoPen));
        painter.setBrush(qAlpha(key.fill) > 0 ? QBrush(QColor::fromRgba(key.fill)) : QBrush(Qt::NoBrush));
        const double inset = key.thickness / 2.0;
        painter.drawRoundedRect(
            QRectF(tile.rect()).adjusted(inset, inset, -inset, -inset), key.radius - inset, key.radius - inset);
        return tile;
    }

    const QImage& tileFor(const TileKey& key, int side)
    {
        thread_local QHash<TileKey, QImage> tiles;
        auto found = tiles.find(key);
        if (found == tiles.end()) {
            if (tiles.size() >= keptTiles)
                tiles.clear();
            found = tiles.insert(key, makeTile(key, side));
        }
        return *found;
    }

    bool landsOnPixels(const QPainter& painter, const QRectF& rect)
    {
        const QPaintEngine* engine = painter.paintEngine();
        if (!engine || engine->type() != QPaintEngine::Raster || painter.opacity() < 1)
            return false;
        const QTransform transform = painter.deviceTransform();
        return transform.type() <= QTransform::TxTranslate && isWhole(transform.dx()) && isWhole(transform.dy())
            && isWhole(rect.x()) && isWhole(rect.y()) && isWhole(rect.width()) && isWhole(rect.height());
    }

} // namespace

bool drawRoundedFromTiles(
    QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& border, double thickness)
{
    const int side = static_cast<int>(std::ceil(radius)) + 1;
    if (radius <= 0 || side > 16 || !isWhole(thickness) || rect.width() < 2 * side || rect.height() < 2 * side
        || !landsOnPixels(painter, rect))
        return false;
    const int line = border.isValid() ? static_cast<int>(thickness) : 0;
    const QImage& tile
        = tileFor({ radius, line, fill.isValid() ? fill.rgba() : 0, border.isValid() ? border.rgba() : 0 }, side);
    const QRect r = rect.toRect();
    const int right = r.right() + 1 - side;
    const int bottom = r.bottom() + 1 - side;
    painter.drawImage(r.topLeft(), tile, QRect(0, 0, side, side));
    painter.drawImage(QPoint(right, r.top()), tile, QRect(side, 0, side, side));
    painter.drawImage(QPoint(r.left(), bottom), tile, QRect(0, side, side, side));
    painter.drawImage(QPoint(right, bottom), tile, QRect(side, side, side, side));
    const int innerWidth = r.width() - 2 * side;
    const int innerHeight = r.height() - 2 * side;
    if (fill.isValid()) {
        painter.fillRect(r.left() + side, r.top() + line, innerWidth, side - line, fill);
        painter.fillRect(r.left() + line, r.top() + side, r.width() - 2 * line, innerHeight, fill);
        painter.fillRect(r.left() + side, bottom, innerWidth, side - line, fill);
    }
    if (line > 0) {
        painter.fillRect(r.left() + side, r.top(), innerWidth, line, border);
        painter.fillRect(r.left() + side, r.bottom() + 1 - line, innerWidth, line, border);
        painter.fillRect(r.left(), r.top() + side, line, innerHeight, border);
        painter.fillRect(r.right() + 1 - line, r.top() + side, line, innerHeight, border);
    }
    return true;
}

} // namespace runcost::charts
