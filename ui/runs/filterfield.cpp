#include "runs/filterfield.h"

#include "docks/dockpaint.h"
#include "theme/theme.h"

#include <QPainter>

namespace runcost {

FilterField::FilterField(QWidget* parent) : QLineEdit(parent)
{
    setTextMargins(20, 0, 0, 0);
    setMaxLength(500);
}

void FilterField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setOpacity(isEnabled() ? 1 : 0.55);
    docks::drawIcon(painter, QStringLiteral("search"), QRectF(9, (height() - 13) / 2, 13, 13), theme::current().ink3);
}

} // namespace runcost
