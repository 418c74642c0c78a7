#include "window/scrim.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace runcost {
namespace {

    constexpr int margin = 24; // of scrim around a frame, at least
    constexpr int topOffset = 72; // of the palette
    const QSize fillsBelow(1100, 740);

} // namespace

Scrim::Scrim(QWidget* host)
    : QWidget(host)
{
    setObjectName(QStringLiteral("scrim"));
    setFocusPolicy(Qt::ClickFocus);
    host->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && now->window() == window() && !isAncestorOf(now))
            m_lastOutside = now;
    });
    hide();
}

void Scrim::open(QWidget* frame, Place place, const QSize& wanted)
{
    if (m_frame)
        close();
    // A dialog that focuses its first field while it is built has the focus already.
    QWidget* focused = QApplication::focusWidget();
    m_focusBefore = focused && !isAncestorOf(focused) ? focused : m_lastOutside.data();
    m_frame = frame;
    m_place = place;
    m_wanted = wanted;
    frame->setParent(this);
    this->place();
    frame->show();
    show();
    raise();
    emit openChanged(true);
}

void Scrim::close()
{
    if (!m_frame)
        return;
    hide();
    m_frame->deleteLater();
    m_frame = nullptr;
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    emit openChanged(false);
}

void Scrim::setWanted(const QSize& wanted)
{
    m_wanted = wanted;
    place();
}

bool Scrim::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parent())
        place();
    return QWidget::eventFilter(watched, event);
}

void Scrim::place()
{
    const QSize host = parentWidget()->size();
    setGeometry(QRect(QPoint(0, 0), host));
    if (!m_frame)
        return;
    if (m_place == Place::Top) {
        const QSize size = m_wanted.boundedTo(host - QSize(2 * margin, topOffset + margin));
        m_frame->setGeometry((host.width() - size.width()) / 2, topOffset, size.width(), size.height());
        return;
    }
    const bool fills = host.width() < fillsBelow.width() || host.height() < fillsBelow.height();
    const QSize size = fills && m_wanted.width() > 900 ? host : m_wanted.boundedTo(host - QSize(2 * margin, 2 * margin));
    m_frame->setGeometry(QRect(QPoint((host.width() - size.width()) / 2, (host.height() - size.height()) / 2), size));
}

void Scrim::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0x12, 0x15, 0x1A, 102)); // 40 %, in both themes
}

void Scrim::mousePressEvent(QMouseEvent*) { emit clickedOutside(); }

void Scrim::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    event->accept(); // nothing behind the scrim gets a key
}

bool Scrim::focusNextPrevChild(bool next)
{
    QWidget* const start = focusWidget() ? focusWidget() : m_frame.data();
    if (!start || !m_frame)
        return true;
    QWidget* widget = start;
    do {
        widget = next ? widget->nextInFocusChain() : widget->previousInFocusChain();
        if (m_frame->isAncestorOf(widget) && widget->isVisibleTo(m_frame) && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (widget != start);
    return true;
}

} // namespace runcost
