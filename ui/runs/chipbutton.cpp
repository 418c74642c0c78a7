#include "runs/chipbutton.h"

#include "docks/dockpaint.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace runcost {

using namespace docks;

namespace {
constexpr double widestValue = 110;
}

ChipButton::ChipButton(const QString& label, QWidget* parent) : QAbstractButton(parent), m_label(label)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(label);
}

void ChipButton::setValue(const QString& value, bool active)
{
    if (value == m_value && active == m_active)
        return;
    m_value = value;
    m_active = active;
    setAccessibleName(tr("%1: %2").arg(m_label, value));
    updateGeometry();
    update();
}

QSize ChipButton::sizeHint() const
{
    const double label = QFontMetricsF(theme::font(11)).horizontalAdvance(m_label);
    const double value = QFontMetricsF(theme::font(11, 600)).horizontalAdvance(m_value);
    return { qCeil(7 + label + 5 + std::min(value, widestValue * theme::textScale()) + 5 + 10 + 7), scaled(22) };
}

void ChipButton::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::current();
    QPainter painter(this);
    painter.setOpacity(isEnabled() ? 1 : 0.55);
    const bool hover = underMouse() && isEnabled();
    frame(painter, rect(),
        m_active || isDown() ? t.accentBg
            : hover          ? t.inset
                             : t.panel,
        m_active ? t.accentLine : t.line);
    const double baseline = height() / 2.0 + scaled(4);
    painter.setFont(theme::font(11));
    painter.setPen(m_active ? t.ink : t.ink2);
    const double x = 7 + leftText(painter, 7, baseline, m_label) + 5;
    painter.setFont(theme::font(11, 600));
    painter.setPen(t.ink);
    leftText(painter, x, baseline, QFontMetricsF(painter.font()).elidedText(m_value, Qt::ElideRight, width() - x - 21));
    chevron(painter, QPointF(width() - 12, height() / 2.0 + 0.5), m_active ? t.ink : t.ink2);
}

void ChipButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChipButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ChipButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace runcost
