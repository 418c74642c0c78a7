#include "window/focusring.h"

#include "theme/theme.h"

#include <QApplication>
#include <QFocusEvent>
#include <QPainter>

namespace runcost {
namespace {

    constexpr int outset = 4; // 2 px gap and 2 px ring

    bool byKeyboard(Qt::FocusReason reason)
    {
        return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    }

} // namespace

FocusRing::FocusRing(QWidget* host)
    : QWidget(host)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    qApp->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (auto* widget = qobject_cast<QWidget*>(watched); widget && window()->isAncestorOf(widget))
            follow(byKeyboard(static_cast<QFocusEvent*>(event)->reason()) ? widget : nullptr);
        break;
    case QEvent::FocusOut:
    case QEvent::Hide:
        if (watched == m_target)
            follow(nullptr);
        break;
    case QEvent::MouseButtonPress:
        follow(nullptr);
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::LayoutRequest:
        if (m_target && watched->isWidgetType() && static_cast<QWidget*>(watched)->isAncestorOf(m_target))
            place();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::follow(QWidget* widget)
{
    if (widget && (widget->property("ownFocusRing").toBool() || widget->inherits("QAbstractItemView")))
        widget = nullptr;
    m_target = widget;
    place();
}

void FocusRing::place()
{
    if (!m_target || !m_target->isVisible()) {
        hide();
        return;
    }
    QRect area(m_target->mapTo(window(), QPoint(0, 0)), m_target->size());
    area.moveTopLeft(parentWidget()->mapFrom(window(), area.topLeft()));
    setGeometry(area.adjusted(-outset, -outset, outset, outset));
    show();
    raise();
}

void FocusRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::current().accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
}

} // namespace runcost
