#include "docks/docktitle.h"

#include "docks/dockpaint.h"
#include "docks/flatbutton.h"
#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace runcost {

using namespace docks;

DockTitle::DockTitle(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(title), m_buttons(new QHBoxLayout(this))
{
    setFixedHeight(scaled(30));
    setAccessibleName(title);
    m_buttons->setContentsMargins(0, 0, 4, 1);
    m_buttons->setSpacing(0);
    m_buttons->addStretch();
}

void DockTitle::setTitle(const QString& title)
{
    m_title = title;
    setAccessibleName(title);
    update();
}

void DockTitle::setRemark(const QString& remark)
{
    if (remark == m_remark)
        return;
    m_remark = remark;
    setAccessibleDescription(remark);
    update();
}

void DockTitle::addWidget(QWidget* widget)
{
    m_buttons->addWidget(widget);
}

FlatButton* DockTitle::addButton(const QString& iconName, const QString& name)
{
    auto* button = new FlatButton(iconName, name, this);
    m_buttons->addWidget(button);
    return button;
}

void DockTitle::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), t.dock);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    const double baseline = height() / 2.0 + scaled(4) - 0.5;
    painter.setFont(theme::font(12, 600));
    painter.setPen(t.ink);
    const double width = leftText(painter, 12, baseline, m_title);
    painter.setFont(theme::font(12));
    painter.setPen(t.ink3);
    leftText(painter, 12 + width + 8, baseline, m_remark);
}

void DockTitle::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        setFixedHeight(scaled(30));
}

} // namespace runcost
