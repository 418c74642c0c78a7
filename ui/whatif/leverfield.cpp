#include "whatif/leverfield.h"

#include "docks/dockpaint.h"
#include "theme/theme.h"
#include "whatif/leverdisplay.h"

#include <QKeyEvent>
#include <QPainter>

namespace runcost {

using namespace docks;

LeverField::LeverField(Lever lever, QWidget* parent) : QLineEdit(parent), m_lever(lever)
{
    setProperty("kind", QStringLiteral("lever")); // bare in the style sheet
    setProperty("ownFocusRing", true);
    setFrame(false);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTextMargins(4, 0, 4, 0);
    setMaxLength(60);
    setFont(theme::font(11.5));
}

QSize LeverField::sizeHint() const
{
    return { scaled(84), scaled(20) };
}

void LeverField::setState(std::optional<double> value, bool changed)
{
    if (value == m_value && changed == m_changed && !m_number.isEmpty())
        return;
    m_value = value;
    m_changed = changed;
    const leverdisplay::FieldText text = leverdisplay::fieldText(m_lever, value, docks::locale());
    if (text.number == m_number && text.unit == m_unit) {
        update();
        return;
    }
    m_number = text.number;
    m_unit = text.unit;
    if (!hasFocus() || !isModified()) // what is being typed stays
        showValue();
    update();
}

void LeverField::showValue()
{
    setText(hasFocus() ? leverdisplay::editText(m_lever, m_value, docks::locale()) : m_number);
    setModified(false);
}

void LeverField::commit()
{
    if (!isModified())
        return;
    setModified(false);
    const std::optional<double> typed = leverdisplay::parse(m_lever, text(), m_runHours, docks::locale());
    m_invalid = !typed;
    if (typed && typed != m_value)
        emit valueEntered(*typed);
    showValue();
    update();
}

void LeverField::keyPressEvent(QKeyEvent* event)
{
    m_invalid = false;
    const double times = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        commit();
        selectAll();
        break;
    case Qt::Key_Escape:
        if (!isModified()) {
            QLineEdit::keyPressEvent(event);
            break;
        }
        showValue();
        selectAll();
        break;
    case Qt::Key_Up:
        emit stepped(times);
        break;
    case Qt::Key_Down:
        emit stepped(-times);
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
    update();
}

void LeverField::focusInEvent(QFocusEvent* event)
{
    m_invalid = false;
    QLineEdit::focusInEvent(event);
    showValue();
    selectAll();
}

void LeverField::focusOutEvent(QFocusEvent* event)
{
    commit();
    QLineEdit::focusOutEvent(event);
    deselect();
    showValue();
}

void LeverField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange && font().pixelSize() != theme::font(11.5).pixelSize())
        setFont(theme::font(11.5));
}

void LeverField::paintAtRest(QPainter& painter) const
{
    const theme::Tokens& t = theme::current();
    const double baseline = height() / 2.0 + scaled(5) - 0.5;
    double right = width() - 7;
    if (!m_unit.isEmpty()) {
        painter.setFont(theme::font(10));
        painter.setPen(t.ink3);
        right -= rightText(painter, right, baseline, m_unit) + 4;
    }
    painter.setFont(theme::font(11.5, m_changed ? 600 : 400));
    painter.setPen(t.ink);
    rightText(painter, right, baseline, m_number);
}

void LeverField::paintEvent(QPaintEvent* event)
{
    const theme::Tokens& t = theme::current();
    {
        QPainter painter(this);
        painter.setOpacity(isEnabled() ? 1 : 0.55);
        const QColor border = m_invalid ? t.bad : m_changed || hasFocus() ? t.accent : t.line;
        frame(painter, rect(), t.panel, border);
        if (hasFocus())
            focusRing(painter, rect(), 3);
        else
            paintAtRest(painter);
    }
    if (hasFocus())
        QLineEdit::paintEvent(event);
}

} // namespace runcost
