#include "import/importmarks.h"

#include <QPainter>

namespace runcost {
namespace {

    void paintGlyph(QPainter& painter, const QRectF& s, ImportMark mark)
    {
        const QPointF c = s.center();
        const double r = 3.2;
        switch (mark) {
        case ImportMark::New:
            painter.drawLine(QPointF(c.x() - r, c.y()), QPointF(c.x() + r, c.y()));
            painter.drawLine(QPointF(c.x(), c.y() - r), QPointF(c.x(), c.y() + r));
            break;
        case ImportMark::Same:
            painter.drawLine(QPointF(c.x() - r, c.y() - 1.8), QPointF(c.x() + r, c.y() - 1.8));
            painter.drawLine(QPointF(c.x() - r, c.y() + 1.8), QPointF(c.x() + r, c.y() + 1.8));
            break;
        case ImportMark::Changed:
            painter.drawLine(QPointF(c.x() - r, c.y() - 1), QPointF(c.x() + r, c.y() - 1));
            painter.drawLine(QPointF(c.x(), c.y() - 1 - r), QPointF(c.x(), c.y() - 1 + r));
            painter.drawLine(QPointF(c.x() - r, c.y() + 4), QPointF(c.x() + r, c.y() + 4));
            break;
        case ImportMark::Rejected:
            painter.drawLine(QPointF(c.x() - r, c.y() - r), QPointF(c.x() + r, c.y() + r));
            painter.drawLine(QPointF(c.x() + r, c.y() - r), QPointF(c.x() - r, c.y() + r));
            break;
        case ImportMark::Joined: // down, then to the right
            painter.drawPolyline(QPolygonF({ QPointF(c.x() - 3, c.y() - 3.2), QPointF(c.x() - 3, c.y() + 1.8), QPointF(c.x() + 3, c.y() + 1.8) }));
            painter.drawPolyline(QPolygonF({ QPointF(c.x() + 0.8, c.y() - 0.6), QPointF(c.x() + 3.2, c.y() + 1.8), QPointF(c.x() + 0.8, c.y() + 4.2) }));
            break;
        }
    }

} // namespace

void paintImportMark(QPainter& painter, const QRectF& square, ImportMark mark, const theme::Tokens& t)
{
    QColor ring = t.ink2;
    QColor fill = t.ink2;
    QColor glyph = t.panel;
    if (mark == ImportMark::Same) {
        ring = glyph = t.ghost;
        fill = Qt::transparent;
    } else if (mark == ImportMark::Changed) {
        ring = glyph = t.caution;
        fill = t.cautionBg;
    } else if (mark == ImportMark::Rejected) {
        ring = glyph = t.bad;
        fill = t.badBg;
    } else if (mark == ImportMark::Joined) {
        glyph = t.ink2;
        fill = Qt::transparent;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ring, 1.2));
    painter.setBrush(fill);
    painter.drawRoundedRect(square.adjusted(0.6, 0.6, -0.6, -0.6), 3, 3);
    painter.setPen(QPen(glyph, mark == ImportMark::Joined ? 1.3 : 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    paintGlyph(painter, square, mark);
    painter.restore();
}

void paintTickBox(QPainter& painter, const QRectF& box, bool ticked, const theme::Tokens& t)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ticked ? t.accent : t.ghost, 1));
    painter.setBrush(ticked ? t.accent : t.panel);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (ticked)
        painter.drawPixmap(QPointF(box.left() + 1.5, box.top() + 1.5),
            theme::pixmap(QStringLiteral("check"), t.onAccent, 10, painter.device()->devicePixelRatioF()));
    painter.restore();
}

QIcon importMarkIcon(ImportMark mark)
{
    QIcon icon;
    for (const double ratio : { 1.0, 2.0 }) {
        QPixmap picture(QSize(15, 15) * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paintImportMark(painter, QRectF(0, 0, 15, 15), mark, theme::current());
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

QColor importMarkColour(ImportMark mark, const theme::Tokens& t)
{
    switch (mark) {
    case ImportMark::New:
        return t.ink2;
    case ImportMark::Same:
        return t.bar;
    case ImportMark::Changed:
        return t.caution;
    case ImportMark::Rejected:
        return t.bad;
    case ImportMark::Joined:
        return t.track;
    }
    return t.ink2;
}

} // namespace runcost
