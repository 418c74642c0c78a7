#include "runs/runsdelegate.h"

#include "core/format.h"
#include "docks/dockpaint.h"
#include "items/runsmodel.h"
#include "runs/runsview.h"
#include "theme/theme.h"

#include <QPainter>

namespace runcost {

using namespace docks;

RunsDelegate::RunsDelegate(RunsView* view) : QStyledItemDelegate(view), m_view(view) { }

QSize RunsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return { 50, scaled(23) };
}

void RunsDelegate::paintName(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const theme::Tokens& t = theme::current();
    const double baseline = rect.y() + rect.height() / 2.0 + scaled(4) - 0.5;
    const QFontMetricsF metrics(painter.font());
    const bool differs = index.data(RunsModel::DisagreementRole).toDouble() > 0;
    const int flag = differs ? scaled(11) : 0; // "≠" at the end: shape, not colour; the tooltip says how much
    leftText(painter, rect.x() + 12, baseline, metrics.elidedText(index.data().toString(), Qt::ElideMiddle, rect.width() - 14 - flag));
    if (differs) {
        const QPen before = painter.pen();
        painter.setPen(t.ink2);
        rightText(painter, rect.right() - scaled(1), baseline, QStringLiteral("\u2260"));
        painter.setPen(before);
    }
    if (!index.data(RunsModel::SampleRole).toBool())
        return;
    // A run made for demonstration: a mark in the margin takes no room from the name; the tooltip says the word.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.caution, 1.3));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(rect.x() + 6.5, rect.center().y() + 0.5), 2.2, 2.2);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void RunsDelegate::paintNumber(QPainter& painter, const QRect& rect, const QModelIndex& index, bool selected) const
{
    const theme::Tokens& t = theme::current();
    const double baseline = rect.y() + rect.height() / 2.0 + scaled(4) - 0.5;
    // A thin space keeps "≥ 0.0028" in its column.
    const QString text = index.data().toString().replace(QStringLiteral("\u2265 "), QStringLiteral("\u2265\u2009"));
    if (text == format::unknown())
        painter.setPen(t.ink3);
    rightText(painter, rect.right() + 1 - 6, baseline, text);
    const QVariant share = index.data(RunsModel::ShareRole);
    if (!share.isValid())
        return;
    const QRectF track(rect.x() + 5, rect.bottom() - 5, rect.width() - 11, 3);
    painter.fillRect(track, t.hair);
    const double part = std::clamp(share.toDouble(), 0.0, 1.0);
    if (part > 0)
        painter.fillRect(
            QRectF(track.topLeft(), QSizeF(std::max(1.0, track.width() * part), 3)), selected ? t.accent : t.bar);
}

void RunsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const theme::Tokens& t = theme::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect rect = option.rect;
    painter->save();
    if (selected)
        painter->fillRect(rect, t.accentBg);
    else if (m_view->hoveredRow() == index.row())
        painter->fillRect(rect, t.inset);
    painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), t.hair);
    if (index.column() == RunsModel::NameColumn && m_view->hasFocus() && m_view->currentIndex().row() == index.row())
        painter->fillRect(QRect(rect.x(), rect.y(), 3, rect.height() - 1), t.accent);
    const bool started = index.column() == RunsModel::StartedColumn;
    painter->setFont(theme::font(11.5, selected && !started ? 600 : 400));
    painter->setPen(started ? t.ink2 : t.ink);
    if (index.column() == RunsModel::NameColumn)
        paintName(*painter, rect, index);
    else if (started)
        leftText(*painter, rect.x(), rect.y() + rect.height() / 2.0 + scaled(4) - 0.5, index.data().toString());
    else
        paintNumber(*painter, rect, index, selected);
    painter->restore();
}

} // namespace runcost
