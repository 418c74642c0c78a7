#include "import/mappingdelegates.h"

#include "import/importmarks.h"
#include "items/mappingmodel.h"
#include "items/mappingpreviewmodel.h"
#include "window/parts.h"

#include <QComboBox>
#include <QPainter>
#include <QTimer>

namespace runcost {
namespace {

    void cut(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const QString& text)
    {
        painter.drawText(area, static_cast<int>(alignment | Qt::AlignVCenter),
            QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, area.width()));
    }

    void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QColor& fill = {})
    {
        const theme::Tokens& t = theme::current();
        if (option.state.testFlag(QStyle::State_Selected))
            painter.fillRect(option.rect, t.accentBg);
        else if (fill.isValid())
            painter.fillRect(option.rect, fill);
        painter.fillRect(QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.hair);
    }

    QRect boxOf(const QRect& cell) { return cell.adjusted(0, 4, -8, -5); }

    // A combo box that is not open.
    void paintBox(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const theme::Tokens& t = theme::current();
        const QRectF box = QRectF(boxOf(option.rect)).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool own = index.data(MappingModel::ByUserRole).toBool();
        const bool weak = index.data(MappingModel::WeakRole).toBool() && index.column() == MappingModel::FieldColumn;
        const bool ignored = index.data(MappingModel::IgnoredRole).toBool();
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        if (ignored && index.column() == MappingModel::UnitColumn) {
            painter.setPen(t.ink3);
            cut(painter, box.adjusted(2, 0, 0, 0), Qt::AlignLeft, index.data().toString());
            return;
        }
        painter.setPen(QPen(own || focused ? t.accent : weak ? t.caution : t.line, own || weak || focused ? 1.5 : 1));
        painter.setBrush(t.panel);
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(ignored ? t.ink3 : t.ink);
        painter.setFont(theme::font(11.5, own ? 600 : 400));
        cut(painter, box.adjusted(8, 0, -20, 0), Qt::AlignLeft, index.data().toString());
        painter.drawPixmap(QPointF(box.right() - 17, box.center().y() - 5.5),
            theme::pixmap(QStringLiteral("chevron-down"), t.ink2, 11, painter.device()->devicePixelRatioF()));
    }

    void paintConfidence(QPainter& painter, const QRectF& area, const QModelIndex& index)
    {
        const theme::Tokens& t = theme::current();
        const QString note = index.data(MappingModel::NoteRole).toString();
        if (index.data(MappingModel::ByUserRole).toBool()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.accent);
            painter.drawEllipse(QPointF(area.left() + 3, area.center().y()), 3, 3);
            painter.setPen(t.accent);
            painter.setFont(theme::font(11.5, 600));
            const QString text = index.data().toString();
            cut(painter, area.adjusted(13, 0, 0, 0), Qt::AlignLeft, text);
            const double used = 13 + QFontMetricsF(painter.font()).horizontalAdvance(text) + 8;
            painter.setPen(t.ink2);
            painter.setFont(theme::font(11));
            cut(painter, area.adjusted(used, 0, 0, 0), Qt::AlignLeft, note);
            return;
        }
        if (index.data(MappingModel::IgnoredRole).toBool()) {
            painter.setPen(t.ink2);
            painter.setFont(theme::font(11));
            cut(painter, area, Qt::AlignLeft, note);
            return;
        }
        const bool weak = index.data(MappingModel::WeakRole).toBool();
        const double share = std::clamp(index.data(MappingModel::ConfidenceRole).toDouble(), 0.0, 1.0);
        const QRectF bar(area.left(), area.center().y() - 3, 48, 6);
        painter.fillRect(bar, t.track);
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()), weak ? t.caution : t.ink2);
        painter.setPen(weak ? t.caution : t.ink);
        painter.setFont(theme::font(11.5, 600));
        painter.drawText(QRectF(area.left() + 52, area.top(), 40, area.height()), Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
        painter.setPen(weak ? t.caution : t.ink2);
        painter.setFont(theme::font(11));
        cut(painter, area.adjusted(100, 0, 0, 0), Qt::AlignLeft, note);
    }

} // namespace

void MappingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const theme::Tokens& t = theme::current();
    const bool ignored = index.data(MappingModel::IgnoredRole).toBool();
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight); // what stands in files reads alike in every window
    painter->setRenderHint(QPainter::Antialiasing);
    QStyleOptionViewItem plain = option; // the box that is at hand has the focus colour
    plain.state.setFlag(QStyle::State_Selected, false);
    paintRow(*painter, plain);
    QRectF area = QRectF(option.rect).adjusted(0, 0, -8, -1);
    switch (static_cast<MappingModel::Column>(index.column())) {
    case MappingModel::NameColumn:
        painter->setFont(theme::font(11.5, ignored ? 400 : 600));
        painter->setPen(ignored ? t.ink3 : t.ink);
        cut(*painter, area.adjusted(20, 0, 0, 0), Qt::AlignLeft, index.data().toString());
        break;
    case MappingModel::FirstColumn:
    case MappingModel::SecondColumn:
    case MappingModel::ThirdColumn:
        painter->setFont(theme::font(11.5));
        painter->setPen(ignored ? t.ink3 : t.ink2);
        if (index.column() == MappingModel::ThirdColumn) {
            painter->drawText(area.adjusted(0, 0, -2, 0), Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("→"));
            area.adjust(0, 0, -22, 0);
        }
        cut(*painter, area, Qt::AlignLeft, index.data().toString());
        break;
    case MappingModel::FieldColumn:
    case MappingModel::UnitColumn:
        paintBox(*painter, option, index);
        break;
    case MappingModel::ConfidenceColumn:
        paintConfidence(*painter, area, index);
        break;
    case MappingModel::ColumnCount:
        break;
    }
    painter->restore();
}

QWidget* MappingDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const MappingModel*>(index.model());
    if (!model)
        return nullptr;
    auto* combo = new QComboBox(parent);
    combo->setObjectName(QStringLiteral("mappingEditor"));
    combo->setAccessibleName(index.column() == MappingModel::FieldColumn ? tr("Field of this column") : tr("Unit of this column"));
    combo->setMaxVisibleItems(18);
    for (const auto& [key, label] : model->choices(index))
        combo->addItem(label, key);
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto* self = const_cast<MappingDelegate*>(this);
        emit self->commitData(combo);
        emit self->closeEditor(combo);
    });
    QTimer::singleShot(0, combo, &QComboBox::showPopup);
    return combo;
}

void MappingDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* combo = static_cast<QComboBox*>(editor);
    combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole)));
}

void MappingDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* combo = static_cast<QComboBox*>(editor);
    if (combo->currentIndex() >= 0)
        model->setData(index, combo->currentData(), Qt::EditRole);
}

void MappingDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(boxOf(option.rect));
}

static ImportMark markOf(MappedRunRow::State state)
{
    switch (state) {
    case MappedRunRow::State::Same:
        return ImportMark::Same;
    case MappedRunRow::State::Changed:
        return ImportMark::Changed;
    case MappedRunRow::State::Rejected:
        return ImportMark::Rejected;
    case MappedRunRow::State::New:
    case MappedRunRow::State::Check:
        break;
    }
    return ImportMark::New;
}

void MappedRunDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    using State = MappedRunRow::State;
    const theme::Tokens& t = theme::current();
    const auto state = static_cast<State>(index.data(MappingPreviewModel::StateRole).toInt());
    const int column = index.column();
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->setRenderHint(QPainter::Antialiasing);
    paintRow(*painter, option, state == State::Rejected ? t.badBg : QColor());
    QRectF area = QRectF(option.rect).adjusted(0, 0, -10, -1);
    const bool loud = column == MappingPreviewModel::NameColumn || column == MappingPreviewModel::MarkColumn
        || column == MappingPreviewModel::CostColumn;
    painter->setFont(theme::font(11.5, loud ? 600 : 400));
    painter->setPen(column == MappingPreviewModel::DiffersColumn ? t.ink2 : t.ink);
    if (column == MappingPreviewModel::MarkColumn) {
        const QRectF square(area.left() + 20, area.center().y() - 7.5, 15, 15);
        if (state == State::Check)
            painter->drawPixmap(square.topLeft(), theme::pixmap(QStringLiteral("warn"), t.caution, 15, painter->device()->devicePixelRatioF()));
        else
            paintImportMark(*painter, square, markOf(state), t);
        painter->setPen(state == State::Check || state == State::Changed ? t.caution : state == State::Rejected ? t.bad : state == State::Same ? t.ink3 : t.ink);
        area.adjust(41, 0, 10, 0);
    } else if (state == State::Rejected) {
        painter->setFont(theme::font(11.5));
        painter->setPen(t.bad);
    } else if (state == State::Same) {
        painter->setPen(t.ink3);
    } else if (index.data(MappingPreviewModel::OpenRole).toBool()) {
        painter->setPen(t.caution);
        painter->setFont(theme::font(11.5, 600));
    }
    const bool right = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight);
    cut(*painter, area, right ? Qt::AlignRight : Qt::AlignLeft, index.data().toString());
    painter->restore();
}

} // namespace runcost
