#include "runs/facetpopup.h"

#include "docks/dockpaint.h"
#include "theme/theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace runcost {

using namespace docks;

namespace {

constexpr int countRole = Qt::UserRole + 1;
constexpr std::size_t searchFrom = 12; // so many values get a search field

class ValueDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const double text = QFontMetricsF(theme::font(12)).horizontalAdvance(index.data().toString());
        return { qCeil(text) + 100, scaled(26) };
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const theme::Tokens& t = theme::current();
        const QRectF r = option.rect;
        painter->save();
        if (option.state & (QStyle::State_MouseOver | QStyle::State_Selected))
            painter->fillRect(r, t.inset);
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const QRectF box(r.x() + 10, r.center().y() - 7, 14, 14);
        frame(*painter, box, checked ? t.accent : t.panel, checked ? t.accent : t.ghost, 3);
        if (checked) {
            painter->setPen(QPen(t.onAccent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->drawPolyline(QPolygonF { box.topLeft() + QPointF(3.5, 7.2), box.topLeft() + QPointF(6, 9.8),
                box.topLeft() + QPointF(10.6, 4.4) });
        }
        const double baseline = r.center().y() + scaled(4);
        const int count = index.data(countRole).toInt();
        double right = r.right() - 10;
        if (count >= 0) {
            painter->setFont(theme::font(11));
            painter->setPen(t.ink3);
            right -= rightText(*painter, right, baseline, docks::locale().toString(count)) + 12;
        }
        painter->setFont(theme::font(12, checked ? 600 : 400));
        painter->setPen(t.ink);
        leftText(*painter, r.x() + 32, baseline,
            QFontMetricsF(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, right - r.x() - 32));
        painter->restore();
    }
};

} // namespace

FacetPopup::FacetPopup(const QString& name, bool single, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_single(single), m_search(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("facetPopup_") + name);
    setProperty("frame", QStringLiteral("card"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 4, 1, 4);
    layout->setSpacing(4);
    auto* searchRow = new QVBoxLayout;
    searchRow->setContentsMargins(8, 4, 8, 0);
    searchRow->addWidget(m_search);
    layout->addLayout(searchRow);
    layout->addWidget(m_list);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search values"));
    m_list->setObjectName(QStringLiteral("facetList_") + name);
    m_list->setItemDelegate(new ValueDelegate(m_list));
    m_list->setUniformItemSizes(false);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_search, &QLineEdit::textChanged, this, &FacetPopup::search);
    connect(m_list, &QListWidget::itemClicked, this, &FacetPopup::toggle);
}

void FacetPopup::setValues(const std::vector<FacetValue>& values, const QStringList& chosen)
{
    m_chosen = chosen;
    m_search->clear();
    m_search->setVisible(values.size() >= searchFrom);
    m_list->clear();
    for (const FacetValue& value : values) {
        auto* item = new QListWidgetItem(value.label, m_list);
        item->setData(Qt::UserRole, value.key);
        item->setData(countRole, value.count);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(chosen.contains(value.key) ? Qt::Checked : Qt::Unchecked);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void FacetPopup::popupBelow(const QWidget* anchor)
{
    const int rows = std::clamp(m_list->count(), 1, 12);
    const int wide = std::clamp(m_list->sizeHintForColumn(0) + 24, 180, 340);
    const int high = rows * scaled(26) + 20 + (m_search->isVisibleTo(this) ? scaled(26) + 8 : 0);
    resize(wide, high);
    QPoint at = anchor->mapToGlobal(QPoint(0, anchor->height() + 3));
    if (const QScreen* screen = anchor->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - wide)));
        if (at.y() + high > room.bottom())
            at.setY(anchor->mapToGlobal(QPoint(0, -3)).y() - high);
    }
    move(at);
    show();
    (m_search->isVisibleTo(this) ? static_cast<QWidget*>(m_search) : m_list)->setFocus();
}

void FacetPopup::toggle(QListWidgetItem* item)
{
    if (item == nullptr)
        return;
    const QString key = item->data(Qt::UserRole).toString();
    if (m_single) {
        m_chosen = QStringList { key };
        hide();
    } else if (!m_chosen.removeOne(key)) {
        m_chosen << key;
    }
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setCheckState(
            m_chosen.contains(m_list->item(i)->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    emit chosenChanged(m_chosen);
}

void FacetPopup::search(const QString& text)
{
    QListWidgetItem* first = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive));
        if (first == nullptr && !item->isHidden())
            first = item;
    }
    if (first != nullptr)
        m_list->setCurrentItem(first);
}

void FacetPopup::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        toggle(m_list->currentItem());
        break;
    case Qt::Key_Down:
        m_list->setFocus();
        break;
    case Qt::Key_Escape:
        hide();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace runcost
