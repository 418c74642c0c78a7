#include "help/tour.h"

#include "theme/theme.h"
#include "window/parts.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace runcost {
namespace {

    constexpr int calloutWidth = 380;
    constexpr int gap = 18; // between target and callout; a line joins them
    constexpr int margin = 12; // to the edge of the window

    // The short line across the gap; null when one lies over the other.
    QLine joint(const QRect& target, const QRect& callout)
    {
        const QPoint centre = callout.center();
        if (callout.left() > target.right())
            return { target.right() - 2, centre.y(), callout.left(), centre.y() };
        if (callout.right() < target.left())
            return { callout.right(), centre.y(), target.left() + 2, centre.y() };
        if (callout.top() > target.bottom())
            return { centre.x(), target.bottom() - 2, centre.x(), callout.top() };
        return {};
    }

} // namespace

Tour::Tour(std::vector<Step> steps, QWidget* host)
    : QWidget(host)
    , m_steps(std::move(steps))
    , m_callout(new QFrame(this))
    , m_title(parts::label({}, m_callout, "dialog"))
    , m_text(parts::label({}, m_callout))
    , m_place(parts::label({}, m_callout, "small", "2"))
    , m_skip(new QPushButton(tr("Skip"), m_callout))
    , m_back(new QPushButton(tr("Back"), m_callout))
    , m_next(new QPushButton(m_callout))
{
    setObjectName(QStringLiteral("tour"));
    setAccessibleName(tr("Tour"));
    setFocusPolicy(Qt::NoFocus);
    createCallout();
    host->installEventFilter(this);
    hide();
}

void Tour::createCallout()
{
    m_callout->setObjectName(QStringLiteral("tourCallout"));
    m_callout->setProperty("frame", QStringLiteral("dialog"));
    m_title->setObjectName(QStringLiteral("tourTitle"));
    m_text->setObjectName(QStringLiteral("tourText"));
    m_text->setWordWrap(true);
    m_skip->setObjectName(QStringLiteral("tourSkip"));
    m_back->setObjectName(QStringLiteral("tourBack"));
    m_next->setObjectName(QStringLiteral("tourNext"));
    parts::setKind(m_skip, "link");
    parts::setKind(m_next, "primary");
    m_skip->setToolTip(tr("Esc. The tour is under Help in the menu."));
    auto* layout = new QVBoxLayout(m_callout);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(4);
    auto* row = new QHBoxLayout;
    row->addWidget(m_place);
    row->addStretch(1);
    row->addWidget(m_skip);
    row->addWidget(m_back);
    row->addWidget(m_next);
    layout->addLayout(row);
    connect(m_skip, &QPushButton::clicked, this, &Tour::end);
    connect(m_back, &QPushButton::clicked, this, [this] { show(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_step + 1 < static_cast<int>(m_steps.size()) ? show(m_step + 1) : end(); });
}

void Tour::start()
{
    m_focusBefore = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    QWidget::show();
    raise();
    show(0);
}

void Tour::show(int step)
{
    const int last = static_cast<int>(m_steps.size()) - 1;
    m_step = std::clamp(step, 0, std::max(0, last));
    if (last < 0) {
        end();
        return;
    }
    const Step& now = m_steps[static_cast<std::size_t>(m_step)];
    m_title->setText(now.title);
    m_text->setText(now.text);
    //: Where one is in the tour: "2 of 4"
    m_place->setText(tr("%1 of %2").arg(m_step + 1).arg(last + 1));
    m_back->setVisible(m_step > 0);
    m_skip->setVisible(m_step < last);
    m_next->setText(m_step < last ? tr("Next") : tr("Done"));
    m_callout->setAccessibleName(now.title);
    m_next->setAccessibleDescription(now.title + u' ' + now.text); // a screen reader says it when the button takes the focus
    place();
    if (m_next->hasFocus())
        m_next->clearFocus();
    m_next->setFocus(Qt::TabFocusReason);
}

QRect Tour::target() const
{
    if (m_steps.empty())
        return {};
    const QWidget* widget = m_steps[static_cast<std::size_t>(m_step)].target;
    if (!widget || !widget->isVisible())
        return {};
    return QRect(mapFromGlobal(widget->mapToGlobal(QPoint(0, 0))), widget->size()).intersected(rect());
}

// Beside the target where there is room, else below, else over its middle.
void Tour::place()
{
    m_callout->setFixedWidth(std::min(parts::scaled(calloutWidth), width() - 2 * margin));
    m_callout->adjustSize();
    const QSize size = m_callout->size();
    const QRect to = target();
    QPoint at((width() - size.width()) / 2, (height() - size.height()) / 2);
    if (!to.isNull()) {
        const int middle = to.center().y() - size.height() / 2;
        if (width() - to.right() > size.width() + gap + margin)
            at = { to.right() + gap, middle };
        else if (to.left() > size.width() + gap + margin)
            at = { to.left() - gap - size.width(), middle };
        else if (height() - to.bottom() > size.height() + gap + margin)
            at = { to.center().x() - size.width() / 2, to.bottom() + gap };
        else
            at = { to.center().x() - size.width() / 2, to.center().y() - size.height() / 2 };
    }
    at.setX(std::clamp(at.x(), margin, std::max(margin, width() - size.width() - margin)));
    at.setY(std::clamp(at.y(), margin, std::max(margin, height() - size.height() - margin)));
    m_callout->move(at);
    update();
}

void Tour::end()
{
    parentWidget()->removeEventFilter(this);
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    emit ended();
    deleteLater();
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        place();
    }
    return QWidget::eventFilter(watched, event);
}

// The keyboard stays in the callout.
bool Tour::focusNextPrevChild(bool next)
{
    std::vector<QWidget*> stops;
    for (QWidget* button : { static_cast<QWidget*>(m_skip), static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_next) })
        if (button->isVisible())
            stops.push_back(button);
    if (stops.empty())
        return QWidget::focusNextPrevChild(next); // it is being hidden
    const auto now = std::find(stops.begin(), stops.end(), QApplication::focusWidget());
    const std::size_t count = stops.size();
    const std::size_t at = now == stops.end() ? 0 : static_cast<std::size_t>(now - stops.begin());
    stops[(at + (next ? 1 : count - 1)) % count]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void Tour::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect to = target();
    QPainterPath dim;
    dim.addRect(rect());
    if (!to.isNull())
        dim.addRoundedRect(QRectF(to).adjusted(2, 2, -2, -2), 6, 6);
    painter.fillPath(dim, QColor(0x12, 0x15, 0x1A, 102));
    if (!to.isNull()) {
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(QRectF(to).adjusted(2, 2, -2, -2), 6, 6);
        if (const QLine line = joint(to, m_callout->geometry()); !line.isNull())
            painter.drawLine(line);
    }
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        end();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget()))
            button->click();
        break;
    case Qt::Key_Right:
        m_next->click();
        break;
    case Qt::Key_Left:
        if (m_step > 0)
            show(m_step - 1);
        break;
    default:
        break;
    }
    event->accept(); // nothing behind the tour gets a key
}

void Tour::mousePressEvent(QMouseEvent* event) { event->accept(); }

} // namespace runcost
