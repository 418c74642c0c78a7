#include "window/commanddelegate.h"

#include "items/commandmodel.h"
#include "theme/theme.h"
#include "window/parts.h"

#include <QPainter>

namespace runcost {
namespace {

    constexpr int left = 20;
    constexpr int titleLeft = 48;

    // Title letter by letter where it was matched; returns where it ends.
    double drawTitle(QPainter& painter, const QRectF& row, const QString& title, const QList<int>& positions, bool selected)
    {
        const theme::Tokens& t = theme::current();
        const QFont plain = theme::font(13, selected ? 600 : 400);
        const QFont hit = theme::font(13, 700);
        const double baseline = row.center().y() + QFontMetricsF(plain).capHeight() / 2;
        double x = row.left() + titleLeft;
        for (qsizetype from = 0; from < title.size();) {
            const bool matched = positions.contains(static_cast<int>(from));
            qsizetype to = from + 1;
            while (to < title.size() && positions.contains(static_cast<int>(to)) == matched)
                ++to;
            const QString piece = title.mid(from, to - from);
            painter.setFont(matched ? hit : plain);
            painter.setPen(matched ? t.accent : t.ink);
            painter.drawText(QPointF(x, baseline), piece);
            const double width = QFontMetricsF(painter.font()).horizontalAdvance(piece);
            if (matched)
                painter.fillRect(QRectF(x, baseline + 2.5, width, 1.5), t.accent);
            x += width;
            from = to;
        }
        return x;
    }

    // "Ctrl+Shift+E" as key caps ending at `right`; returns where they begin.
    double drawKeys(QPainter& painter, double right, double centre, const QString& keys)
    {
        const theme::Tokens& t = theme::current();
        painter.setFont(theme::font(10));
        const QFontMetricsF metrics(painter.font());
        const QStringList caps = keys.split(QLatin1Char('+'), Qt::SkipEmptyParts);
        for (auto it = caps.crbegin(); it != caps.crend(); ++it) {
            const double width = metrics.horizontalAdvance(*it) + 11;
            const double height = parts::scaled(17);
            const QRectF box(right - width, centre - height / 2, width, height);
            painter.setPen(t.line);
            painter.setBrush(t.inset);
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
            painter.setPen(t.ink2);
            painter.drawText(box, Qt::AlignCenter, *it);
            right -= width + 4;
        }
        return right;
    }

} // namespace

void CommandDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const theme::Tokens& t = theme::current();
    const QRectF row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString title = index.data(Qt::DisplayRole).toString();
    if (index.data(CommandModel::HeadingRole).toBool()) {
        painter->setFont(theme::font(11, 500));
        painter->setPen(t.ink2);
        painter->drawText(row.adjusted(left, 0, -left, 0), Qt::AlignVCenter | Qt::AlignLeft, title);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter->fillRect(row, t.accentBg);
        painter->fillRect(QRectF(row.left(), row.top(), 3, row.height()), t.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(row, t.inset);
    }
    const double ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(QPointF(row.left() + left, row.center().y() - 7.5),
        theme::pixmap(index.data(CommandModel::IconRole).toString(), selected ? t.accent : t.ink2, 15, ratio));
    double right = row.right() - left;
    if (selected)
        right = drawKeys(*painter, right, row.center().y(), QStringLiteral("Enter"));
    right = drawKeys(*painter, right, row.center().y(), index.data(CommandModel::KeysRole).toString());
    const QString value = index.data(CommandModel::ValueRole).toString();
    if (!value.isEmpty()) {
        painter->setFont(theme::font(12, 600));
        painter->setPen(t.ink);
        const double width = QFontMetricsF(painter->font()).horizontalAdvance(value);
        painter->drawText(QRectF(right - width, row.top(), width + 1, row.height()), Qt::AlignVCenter | Qt::AlignLeft, value);
        right -= width + 10;
    }
    painter->setClipRect(QRectF(row.left(), row.top(), right - row.left() - 6, row.height()));
    const double end = drawTitle(*painter, row, title, index.data(CommandModel::PositionsRole).value<QList<int>>(), selected);
    painter->setFont(theme::font(11));
    painter->setPen(t.ink2);
    const QRectF rest(end + 12, row.top(), std::max(0.0, right - end - 24), row.height());
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetricsF(painter->font()).elidedText(index.data(CommandModel::DetailRole).toString(), Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return { 200, parts::scaled(index.data(CommandModel::HeadingRole).toBool() ? 26 : 34) };
}

} // namespace runcost
