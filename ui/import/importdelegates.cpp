#include "import/importdelegates.h"

#include "core/format.h"
#include "import/importmarks.h"
#include "items/importfilemodel.h"
#include "items/importissuemodel.h"
#include "window/parts.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace runcost {
namespace {

    void elided(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const QString& text)
    {
        const QFontMetricsF metrics(painter.font());
        painter.drawText(area, static_cast<int>(alignment | Qt::AlignVCenter), metrics.elidedText(text, Qt::ElideRight, area.width()));
    }

    void paintBackground(QPainter& painter, const QStyleOptionViewItem& option, const QColor& fill)
    {
        const theme::Tokens& t = theme::current();
        const QRectF row = option.rect;
        if (option.state.testFlag(QStyle::State_Selected))
            painter.fillRect(row, t.accentBg);
        else if (fill.isValid())
            painter.fillRect(row, fill);
        painter.fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), t.hair);
    }

    // Struck out old value, arrow, new value; as wide as it needs, at the side where the column stands.
    void paintReplaced(QPainter& painter, QRectF area, bool right, const QString& before, const QString& after)
    {
        const theme::Tokens& t = theme::current();
        QFont struck = theme::font(11.5);
        struck.setStrikeOut(true);
        const QFont fresh = theme::font(11.5, 600);
        const QString arrow = QStringLiteral(" → ");
        const double widths[] = { QFontMetricsF(struck).horizontalAdvance(before), QFontMetricsF(theme::font(11.5)).horizontalAdvance(arrow),
            QFontMetricsF(fresh).horizontalAdvance(after) };
        const double width = widths[0] + widths[1] + widths[2];
        if (width > area.width()) { // no room for both: what will be
            painter.setFont(fresh);
            painter.setPen(t.caution);
            elided(painter, area, right ? Qt::AlignRight : Qt::AlignLeft, after);
            return;
        }
        if (right)
            area.setLeft(area.right() - width);
        painter.setFont(struck);
        painter.setPen(t.ink3);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, before);
        painter.setFont(theme::font(11.5));
        painter.drawText(area.adjusted(widths[0], 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, arrow);
        painter.setFont(fresh);
        painter.setPen(t.caution);
        painter.drawText(area.adjusted(widths[0] + widths[1], 0, 2, 0), Qt::AlignVCenter | Qt::AlignLeft, after);
    }

    QRectF tickBoxOf(const QRectF& cell) { return { cell.left() + 14, cell.center().y() - 6.5, 13, 13 }; }
    QRectF fileTickBox(const QRectF& row) { return { row.left() + 21, row.top() + 36 * row.height() / 66, 13, 13 }; }

    // A click into the box or the space bar; true when it was one.
    bool toggles(QEvent* event, const QRectF& box)
    {
        if (event->type() == QEvent::MouseButtonRelease)
            return box.adjusted(-5, -6, 5, 6).contains(static_cast<QMouseEvent*>(event)->position());
        return event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    }

    bool toggle(QAbstractItemModel* model, const QModelIndex& index)
    {
        const QVariant state = index.data(Qt::CheckStateRole);
        return state.isValid() && model->setData(index, int(state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
    }

    // A button at the right of the cell.
    void paintFix(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const QString text = index.data().toString();
        if (text.isEmpty())
            return;
        const theme::Tokens& t = theme::current();
        const QFont font = theme::font(11.5, 500);
        const QRectF cell = QRectF(option.rect).adjusted(2, 3, -14, -4);
        const double width = std::min(cell.width(), QFontMetricsF(font).horizontalAdvance(text) + 18);
        const QRectF button(cell.right() - width, cell.top(), width, cell.height());
        const bool hot = option.state.testFlag(QStyle::State_MouseOver);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hot ? t.accent : t.line);
        painter.setBrush(hot ? t.inset : t.panel);
        painter.drawRoundedRect(button.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setFont(font);
        painter.setPen(t.ink);
        elided(painter, button.adjusted(8, 0, -8, 0), Qt::AlignHCenter, text);
    }

    bool isRight(const QModelIndex& index)
    {
        return Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight);
    }

    // Name, format badge and, at the right, how many records.
    void paintFileName(QPainter& painter, const QRectF& line, const QModelIndex& index, bool selected)
    {
        const theme::Tokens& t = theme::current();
        const int records = index.data(ImportFileModel::RecordsRole).toInt();
        const QString count = records > 0 ? format::count(records) : QString();
        const QString badge = index.data(ImportFileModel::FormatRole).toString();
        const QFont nameFont = theme::font(12, 600);
        const QFont badgeFont = theme::font(10.5, 500);
        painter.setFont(theme::font(11.5));
        painter.setPen(t.ink);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
        const double countWidth = count.isEmpty() ? 0 : QFontMetricsF(painter.font()).horizontalAdvance(count) + 10;
        const double badgeWidth = badge.isEmpty() ? 0 : QFontMetricsF(badgeFont).horizontalAdvance(badge) + 12;
        const double room = line.width() - countWidth - (badgeWidth > 0 ? badgeWidth + 8 : 0);
        const QString name = QFontMetricsF(nameFont).elidedText(index.data().toString(), Qt::ElideMiddle, room);
        painter.setFont(nameFont);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, name);
        if (badgeWidth <= 0)
            return;
        const double left = line.left() + QFontMetricsF(nameFont).horizontalAdvance(name) + 8;
        const QRectF box(left, line.center().y() - 8.5, badgeWidth, 17);
        painter.setPen(t.line);
        painter.setBrush(selected ? t.panel : t.inset);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setFont(badgeFont);
        painter.setPen(t.ink2);
        painter.drawText(box, Qt::AlignCenter, badge);
    }

    // One bar: new, changed, rejected, same, joined.
    void paintCounts(QPainter& painter, const QRectF& bar, const QModelIndex& index)
    {
        const theme::Tokens& t = theme::current();
        const int records = index.data(ImportFileModel::RecordsRole).toInt();
        const auto counts = index.data(ImportFileModel::CountsRole).value<QList<int>>();
        painter.fillRect(bar, t.track);
        double x = bar.left();
        for (const ImportMark mark : { ImportMark::New, ImportMark::Changed, ImportMark::Rejected, ImportMark::Same, ImportMark::Joined }) {
            const double width = records > 0 ? bar.width() * counts.value(static_cast<int>(mark)) / records : 0;
            painter.fillRect(QRectF(x, bar.top(), width, bar.height()), importMarkColour(mark, t));
            x += width;
        }
    }

} // namespace

void PreviewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const theme::Tokens& t = theme::current();
    const auto mark = static_cast<ImportMark>(index.data(ImportPreviewModel::MarkRole).toInt());
    const int column = index.column();
    const QVariant ticked = index.siblingAtColumn(ImportPreviewModel::MarkColumn).data(Qt::CheckStateRole);
    const bool out = ticked.isValid() && ticked.toInt() == Qt::Unchecked;
    const bool quiet = mark == ImportMark::Same || out;
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight); // what stands in files reads alike in every window
    paintBackground(*painter, option, mark == ImportMark::Rejected ? t.badBg : QColor());
    QRectF area = QRectF(option.rect).adjusted(0, 0, -10, 0);
    const bool loud = mark == ImportMark::Joined ? false : column == ImportPreviewModel::MarkColumn || column == ImportPreviewModel::NameColumn;
    painter->setFont(theme::font(11.5, !quiet && loud ? 600 : 400));
    painter->setPen(quiet ? t.ink3 : t.ink);
    if (column == ImportPreviewModel::MarkColumn) {
        if (ticked.isValid())
            paintTickBox(*painter, tickBoxOf(option.rect), !out, t);
        paintImportMark(*painter, QRectF(area.left() + 35, area.center().y() - 7.5, 15, 15), mark, t);
        area.adjust(56, 0, 10, 0);
        if (mark == ImportMark::Changed && !out)
            painter->setPen(t.caution);
        if (mark == ImportMark::Rejected)
            painter->setPen(t.bad);
    } else if (mark == ImportMark::Rejected) {
        painter->setPen(column == ImportPreviewModel::HappensColumn ? t.bad : t.ink2);
    } else if (column == ImportPreviewModel::LineColumn || column == ImportPreviewModel::HappensColumn) {
        painter->setPen(quiet ? t.ink3 : t.ink2);
    }
    const QString before = out ? QString() : index.data(ImportPreviewModel::BeforeRole).toString();
    if (before.isEmpty())
        elided(*painter, area, isRight(index) ? Qt::AlignRight : Qt::AlignLeft, index.data().toString());
    else
        paintReplaced(*painter, area, isRight(index), before, index.data().toString());
    painter->restore();
}

bool PreviewDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool mouse = event->type() == QEvent::MouseButtonRelease;
    if ((mouse && index.column() != ImportPreviewModel::MarkColumn) || !toggles(event, tickBoxOf(option.rect)))
        return false;
    return toggle(model, index.siblingAtColumn(ImportPreviewModel::MarkColumn));
}

void IssueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const theme::Tokens& t = theme::current();
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight);
    paintBackground(*painter, option, {});
    QRectF area = QRectF(option.rect).adjusted(0, 0, -10, 0);
    painter->setFont(theme::font(11.5, index.column() == ImportIssueModel::LineColumn ? 600 : 400));
    painter->setPen(t.ink);
    if (index.column() == ImportIssueModel::LineColumn) {
        const bool rejected = index.data(ImportIssueModel::RejectedRole).toBool();
        const QRectF place(area.left() + 12, area.center().y() - 7.5, 15, 15);
        if (rejected)
            paintImportMark(*painter, place, ImportMark::Rejected, t);
        else
            painter->drawPixmap(place.topLeft(),
                theme::pixmap(QStringLiteral("warn"), t.caution, 15, painter->device()->devicePixelRatioF()));
    }
    if (index.column() == ImportIssueModel::RawColumn && !index.data().toString().isEmpty()) {
        const double width = std::min(area.width(), QFontMetricsF(theme::font(11.5, 700)).horizontalAdvance(index.data().toString()) + 14);
        painter->fillRect(QRectF(area.left(), area.top() + 4, width, area.height() - 9), t.inset);
        painter->setPen(t.ink2);
        area.adjust(7, 0, 0, 0);
        if (index.data(ImportIssueModel::RejectedRole).toBool()) {
            QFont wrong = theme::font(11.5, 700);
            wrong.setUnderline(true);
            painter->setFont(wrong);
            painter->setPen(t.bad);
        }
    }
    if (index.column() == ImportIssueModel::FixColumn)
        paintFix(*painter, option, index);
    else
        elided(*painter, area, isRight(index) ? Qt::AlignRight : Qt::AlignLeft, index.data().toString());
    painter->restore();
}

void ImportFileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const theme::Tokens& t = theme::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRectF row = option.rect;
    const double line = row.height() / 66;
    const QString problem = index.data(ImportFileModel::ProblemRole).toString();
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected) {
        painter->fillRect(row, t.accentBg);
        painter->fillRect(QRectF(row.left(), row.top(), 3, row.height()), t.accent);
    }
    painter->fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), t.line);
    const QString icon = !problem.isEmpty()                  ? QStringLiteral("warn")
        : index.data(ImportFileModel::FolderRole).toBool() ? QStringLiteral("folder")
                                                           : QStringLiteral("file");
    painter->drawPixmap(QPointF(row.left() + 20, row.top() + 10 * line),
        theme::pixmap(icon, problem.isEmpty() ? t.ink2 : t.bad, 16, painter->device()->devicePixelRatioF()));
    const QRectF text(row.left() + 44, row.top(), row.width() - 64, row.height());
    paintFileName(*painter, QRectF(text.left(), row.top() + 9 * line, text.width(), 18 * line), index, selected);
    if (problem.isEmpty())
        paintCounts(*painter, QRectF(text.left(), row.top() + 31 * line, text.width(), 4), index);
    if (const QVariant ticked = index.data(Qt::CheckStateRole); ticked.isValid())
        paintTickBox(*painter, fileTickBox(row), ticked.toInt() == Qt::Checked, t);
    painter->setFont(theme::font(11));
    painter->setPen(problem.isEmpty() ? t.ink2 : t.bad);
    elided(*painter, QRectF(text.left(), row.top() + 40 * line, text.width(), 16 * line), Qt::AlignLeft,
        problem.isEmpty() ? index.data(ImportFileModel::WordsRole).toString() : problem);
    painter->restore();
}

bool ImportFileDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return toggles(event, fileTickBox(option.rect)) && toggle(model, index);
}

QSize ImportFileDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return { 200, parts::scaled(66) }; }

} // namespace runcost
