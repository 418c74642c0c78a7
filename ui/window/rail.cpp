#include "window/rail.h"

#include "theme/theme.h"
#include "window/parts.h"

#include <QPainter>

namespace runcost {

Rail::Rail(Side side, const QString& iconName, QWidget* parent)
    : QAbstractButton(parent)
    , m_side(side)
    , m_iconName(iconName)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

QSize Rail::sizeHint() const { return { parts::scaled(28), 200 }; }

void Rail::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), isDown() ? t.accentBg : underMouse() ? t.inset : t.dock);
    const bool lineAtRight = (m_side == Side::Left) == !isRightToLeft();
    painter.fillRect(QRect(lineAtRight ? width() - 1 : 0, 0, 1, height()), t.line);
    const int x = (width() - 15) / 2;
    painter.drawPixmap(x, 12, theme::pixmap(m_iconName, t.ink2, 15, devicePixelRatioF()));
    painter.setPen(t.ink2);
    painter.setFont(theme::font(12, 500));
    painter.translate(width() / 2.0, 36);
    painter.rotate(90);
    const QFontMetricsF metrics(painter.font());
    painter.drawText(QPointF(0, (metrics.ascent() - metrics.descent()) / 2),
        metrics.elidedText(text(), Qt::ElideRight, std::max(0, height() - 44)));
}

} // namespace runcost
