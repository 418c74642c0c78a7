#include "window/dropoverlay.h"

#include "theme/theme.h"

#include <QPainter>

namespace runcost {

DropOverlay::DropOverlay(QWidget* host)
    : QWidget(host)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::appear()
{
    setGeometry(parentWidget()->rect());
    show();
    raise();
}

void DropOverlay::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = t.accentBg;
    veil.setAlphaF(0.86F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(t.accent, 3, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(12, 12, -12, -12), 8, 8);
    painter.setPen(t.ink);
    painter.setFont(theme::font(18, 600));
    painter.drawText(rect(), Qt::AlignCenter, tr("Drop to import, or to open a RunCost report"));
}

} // namespace runcost
