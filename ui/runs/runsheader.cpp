#include "runs/runsheader.h"

#include "docks/dockpaint.h"
#include "theme/theme.h"

#include <QPainter>

namespace runcost {

using namespace docks;

RunsHeader::RunsHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setMinimumSectionSize(10);
    setSectionResizeMode(QHeaderView::Fixed);
}

QSize RunsHeader::sizeHint() const
{
    return { QHeaderView::sizeHint().width(), scaled(24) };
}

void RunsHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const theme::Tokens& t = theme::current();
    // No fill: the arrow of a narrow column may reach over its edge.
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const bool numeric
        = (model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    const bool sorted = sortIndicatorSection() == logicalIndex;
    painter->setFont(theme::font(11, 500));
    painter->setPen(t.ink2);
    const double width = QFontMetricsF(painter->font()).horizontalAdvance(text);
    const double baseline = rect.center().y() + scaled(4.5);
    const double arrow = sorted ? 9 : 0;
    double x = rect.x() + (logicalIndex == 0 ? 12 : 0);
    if (numeric)
        x = rect.right() + 1 - 6 - width - arrow;
    leftText(*painter, x, baseline, text);
    if (sorted) {
        const QPointF centre(x + width + 6.5, rect.center().y() + 1);
        const double dy = sortIndicatorOrder() == Qt::AscendingOrder ? -1 : 1;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.ink2);
        painter->drawPolygon(
            QPolygonF { centre + QPointF(-3, -2 * dy), centre + QPointF(3, -2 * dy), centre + QPointF(0, 2.5 * dy) });
    }
}

void RunsHeader::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        const theme::Tokens& t = theme::current();
        painter.fillRect(viewport()->rect(), t.inset);
        painter.fillRect(QRect(0, 0, viewport()->width(), 1), t.line);
        painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), t.line);
    }
    QHeaderView::paintEvent(event);
}

} // namespace runcost
