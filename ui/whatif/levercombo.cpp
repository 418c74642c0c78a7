#include "whatif/levercombo.h"

#include "docks/dockpaint.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QWheelEvent>

namespace runcost {

using namespace docks;

LeverCombo::LeverCombo(QWidget* parent) : QComboBox(parent)
{
    setProperty("kind", QStringLiteral("chip"));
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(16);
}

void LeverCombo::setChanged(bool changed)
{
    if (changed == m_changed)
        return;
    m_changed = changed;
    update();
}

QSize LeverCombo::sizeHint() const
{
    const double text = QFontMetricsF(theme::font(11, 600)).horizontalAdvance(currentText());
    return { qCeil(text) + 7 + 22, scaled(20) };
}

void LeverCombo::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void LeverCombo::showPopup()
{
    // Names of places are longer than the chip.
    int widest = width();
    const QFontMetrics metrics(view()->font());
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, metrics.horizontalAdvance(itemText(i)) + 40);
    view()->setMinimumWidth(std::min(widest, 420));
    QComboBox::showPopup();
}

void LeverCombo::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::current();
    QPainter painter(this);
    painter.setOpacity(isEnabled() ? 1 : 0.55);
    frame(painter, rect(), underMouse() && isEnabled() ? t.inset : t.panel, m_changed ? t.accent : t.line);
    painter.setFont(theme::font(11, m_changed ? 600 : 400));
    painter.setPen(t.ink);
    const QRectF text(7, 0, width() - 7 - 20, height());
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetricsF(painter.font()).elidedText(currentText(), Qt::ElideRight, text.width()));
    chevron(painter, QPointF(width() - 10, height() / 2.0 + 0.5), t.ink3);
}

} // namespace runcost
