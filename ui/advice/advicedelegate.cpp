#include "advice/advicedelegate.h"

#include "items/advicemodel.h"
#include "theme/theme.h"
#include "window/parts.h"

#include <QPainter>

namespace runcost {

void AdviceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const theme::Tokens& t = theme::current();
    const QRectF row = option.rect;
    painter->save();
    const QString title = index.data(Qt::DisplayRole).toString();
    if (index.data(AdviceModel::HeadingRole).toBool()) {
        painter->setFont(theme::font(11, 500));
        painter->setPen(t.ink2);
        painter->drawText(row.adjusted(12, 6, -12, 0), Qt::AlignVCenter | Qt::AlignLeft, title);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (selected || hovered)
        painter->fillRect(row, selected ? t.accentBg : t.inset);
    if (selected)
        painter->fillRect(QRectF(row.left(), row.top(), 3, row.height()), t.accent);
    const auto section = static_cast<AdviceModel::Section>(index.data(AdviceModel::SectionRole).toInt());
    const int number = index.data(AdviceModel::NumberRole).toInt();
    const bool faint = section == AdviceModel::Section::NotForThisRun || section == AdviceModel::Section::Dismissed;
    const QString detail = index.data(AdviceModel::DetailRole).toString();
    QRectF text = row.adjusted(12, 5, -12, -5);
    const double titleHeight = detail.isEmpty() ? text.height() : text.height() / 2;
    if (number > 0) {
        painter->setFont(theme::font(12, 600));
        painter->setPen(t.ink);
        painter->drawText(QRectF(text.left(), text.top(), 18, titleHeight), Qt::AlignRight | Qt::AlignVCenter, QString::number(number));
    } else if (section == AdviceModel::Section::Done) {
        const QPixmap tick = theme::pixmap(QStringLiteral("check"), t.good, 14, painter->device()->devicePixelRatioF());
        painter->drawPixmap(QPointF(text.left() + 4, text.top() + titleHeight / 2 - 7), tick);
    }
    text.setLeft(text.left() + 26);
    const QFont titleFont = theme::font(12, selected ? 600 : 500);
    painter->setFont(titleFont);
    painter->setPen(faint ? t.ink2 : t.ink);
    painter->drawText(QRectF(text.left(), text.top(), text.width(), titleHeight), Qt::AlignVCenter,
        QFontMetricsF(titleFont).elidedText(title, Qt::ElideRight, text.width()));
    const QFont detailFont = theme::font(11, faint ? 400 : 600);
    painter->setFont(detailFont);
    painter->setPen(faint ? t.ink3 : t.ink2);
    painter->drawText(QRectF(text.left(), text.center().y(), text.width(), text.height() / 2), Qt::AlignVCenter,
        QFontMetricsF(detailFont).elidedText(detail, Qt::ElideRight, text.width()));
    painter->fillRect(QRectF(row.left() + 12, row.bottom(), row.width() - 24, 1), t.hair);
    painter->restore();
}

QSize AdviceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool oneLine = index.data(AdviceModel::HeadingRole).toBool() || index.data(AdviceModel::DetailRole).toString().isEmpty();
    return { option.rect.width(), parts::scaled(oneLine ? 30 : 44) };
}

} // namespace runcost
