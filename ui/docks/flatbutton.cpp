#include "docks/flatbutton.h"

#include "docks/dockpaint.h"
#include "theme/theme.h"

#include <QPainter>

namespace runcost {

using namespace docks;

FlatButton::FlatButton(Kind kind, const QString& text, QWidget* parent) : QAbstractButton(parent), m_kind(kind)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(kind == Kind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

FlatButton::FlatButton(const QString& iconName, const QString& name, QWidget* parent)
    : QAbstractButton(parent), m_kind(Kind::Icon), m_iconName(iconName)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FlatButton::sizeHint() const
{
    if (m_kind == Kind::Icon)
        return { 22, 24 };
    const double px = m_kind == Kind::Link ? 11 : 12;
    const double padding = m_kind == Kind::Link ? 8 : 20;
    const double text = QFontMetricsF(theme::font(px, 500)).horizontalAdvance(this->text());
    return { qCeil(text + padding), scaled(m_height) };
}

void FlatButton::paintIcon(QPainter& painter) const
{
    const theme::Tokens& t = theme::current();
    if (underMouse() && isEnabled()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? t.accentBg : t.inset);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    drawIcon(
        painter, m_iconName, QRectF((width() - 14) / 2, (height() - 14) / 2, 14, 14), underMouse() ? t.ink : t.ink3);
}

void FlatButton::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.55);
    if (m_kind == Kind::Icon) {
        paintIcon(painter);
    } else {
        const bool hover = underMouse() && isEnabled();
        QColor ink = t.ink;
        if (m_kind == Kind::Primary) {
            frame(painter, rect(), hover && !isDown() ? t.accent.lighter(t.dark ? 94 : 112) : t.accent, t.accent, 4);
            ink = t.onAccent;
        } else if (m_kind == Kind::Bordered) {
            frame(painter, rect(), isDown() ? t.accentBg : hover ? t.inset : t.panel, t.line, 4);
        } else {
            ink = t.accent;
        }
        QFont font = theme::font(m_kind == Kind::Link ? 11 : 12, m_kind == Kind::Link ? 400 : 500);
        font.setUnderline(m_kind == Kind::Link && hover);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    }
}

void FlatButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FlatButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace runcost
