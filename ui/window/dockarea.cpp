#include "window/dockarea.h"

#include "theme/theme.h"
#include "window/parts.h"
#include "window/rail.h"

#include <QEvent>
#include <QPainter>

namespace runcost {

DockArea::DockArea(QWidget* parent)
    : QWidget(parent)
{
    for (const Side side : { Left, Right }) {
        auto& flank = m_sides[side];
        flank.rail = new Rail(side == Left ? Rail::Side::Left : Rail::Side::Right, QStringLiteral("chevron-right"), this);
        connect(flank.rail, &Rail::clicked, this, [this, side] { toggle(side); });
    }
    m_sides[Left].rail->setObjectName(QStringLiteral("runsRail"));
    m_sides[Right].rail->setObjectName(QStringLiteral("whatIfRail"));
}

void DockArea::setCentre(QWidget* centre)
{
    m_centre = centre;
    centre->setParent(this);
    place();
}

void DockArea::setDock(Side side, QWidget* dock, int widthPx, const QString& railIcon)
{
    Flank& flank = m_sides[side];
    flank.dock = dock;
    flank.widthPx = widthPx;
    dock->setParent(this);
    const QString name = flank.rail->objectName();
    const QString text = flank.rail->text();
    delete flank.rail;
    flank.rail = new Rail(side == Left ? Rail::Side::Left : Rail::Side::Right, railIcon, this);
    flank.rail->setObjectName(name);
    flank.rail->setText(text);
    connect(flank.rail, &Rail::clicked, this, [this, side] { toggle(side); });
    place();
}

void DockArea::setRailText(Side side, const QString& text)
{
    Rail* rail = m_sides[side].rail;
    rail->setText(text);
    rail->setAccessibleName(tr("Open %1", "a collapsed dock").arg(text));
    rail->update();
}

QString DockArea::railText(Side side) const { return m_sides[side].rail->text(); }

bool DockArea::isNarrow() const { return width() < parts::scaled(narrowBelow); }

bool DockArea::isOpen(Side side) const
{
    const Flank& flank = m_sides[side];
    return isNarrow() ? flank.overlayOpen : flank.wideOpen && flank.useful;
}

void DockArea::setOpen(Side side, bool open)
{
    Flank& flank = m_sides[side];
    if (isNarrow()) {
        flank.overlayOpen = open;
        if (open)
            m_sides[side == Left ? Right : Left].overlayOpen = false; // two would hide the page
    } else {
        flank.wideOpen = open;
        if (open)
            flank.useful = true;
    }
    place();
    emit openChanged();
}

bool DockArea::closeOverlays()
{
    if (!isNarrow() || !(m_sides[Left].overlayOpen || m_sides[Right].overlayOpen))
        return false;
    m_sides[Left].overlayOpen = m_sides[Right].overlayOpen = false;
    place();
    emit openChanged();
    return true;
}

void DockArea::setWideOpen(Side side, bool open)
{
    m_sides[side].wideOpen = open;
    place();
}

void DockArea::setUseful(Side side, bool useful)
{
    if (m_sides[side].useful == useful)
        return;
    m_sides[side].useful = useful;
    place();
    emit openChanged();
}

void DockArea::resizeEvent(QResizeEvent*) { follow(); }

void DockArea::follow()
{
    const bool narrow = isNarrow();
    if (narrow != m_wasNarrow) {
        m_wasNarrow = narrow;
        m_sides[Left].overlayOpen = m_sides[Right].overlayOpen = false;
        place();
        emit openChanged();
        return;
    }
    place();
}

void DockArea::place()
{
    const bool narrow = isNarrow();
    QRect centre = rect();
    for (const Side side : { Left, Right }) {
        const Flank& flank = m_sides[side];
        const bool open = flank.dock && isOpen(side);
        const int railWidth = !open || narrow ? flank.rail->sizeHint().width() : 0;
        const int dockWidth = std::min(parts::scaled(flank.widthPx), std::max(0, width() - 2 * railWidth));
        const bool atLeft = (side == Left) == !isRightToLeft();
        flank.rail->setVisible(railWidth > 0);
        flank.rail->setGeometry(atLeft ? 0 : width() - railWidth, 0, railWidth, height());
        if (flank.dock) {
            flank.dock->setVisible(open);
            flank.dock->setGeometry(atLeft ? railWidth : width() - railWidth - dockWidth, 0, dockWidth, height());
        }
        // The line beside a dock is ours.
        const int taken = narrow || !open ? railWidth : dockWidth + 1;
        if (atLeft)
            centre.setLeft(taken);
        else
            centre.setRight(width() - 1 - taken);
    }
    if (m_centre) {
        m_centre->setGeometry(centre);
        m_centre->lower();
    }
    update();
}

void DockArea::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::current().line);
}

void DockArea::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        follow();
    QWidget::changeEvent(event);
}

} // namespace runcost
