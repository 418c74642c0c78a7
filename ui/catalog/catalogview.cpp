#include "catalog/catalogview.h"

#include "docks/dockpaint.h"
#include "items/catalogmodel.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <array>

namespace runcost {

using namespace docks;

namespace {

    constexpr double leftMargin = 16; // of the first column
    constexpr double beforeText = 12; // of the columns that follow a number

    bool startsAfterNumber(int column) { return column == CatalogModel::SourceColumn || column == CatalogModel::CheckColumn; }

    class CatalogHeader final : public QHeaderView {
    public:
        explicit CatalogHeader(QWidget* parent)
            : QHeaderView(Qt::Horizontal, parent)
        {
            setSectionsClickable(true);
            setHighlightSections(false);
            setSortIndicatorShown(true);
            setMinimumSectionSize(10);
            setSectionResizeMode(QHeaderView::Fixed);
        }
        [[nodiscard]] QSize sizeHint() const override { return { QHeaderView::sizeHint().width(), scaled(24) }; }

    protected:
        void paintSection(QPainter* painter, const QRect& rect, int section) const override
        {
            const theme::Tokens& t = theme::current();
            const QString text = model()->headerData(section, Qt::Horizontal).toString();
            const bool right = (model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
            const bool sorted = sortIndicatorSection() == section && !text.isEmpty();
            painter->setFont(theme::font(11, 500));
            painter->setPen(t.ink2);
            const double width = QFontMetricsF(painter->font()).horizontalAdvance(text);
            const double baseline = rect.center().y() + scaled(4.5);
            double x = rect.x() + (section == 0 ? leftMargin : startsAfterNumber(section) ? beforeText : 0);
            if (right)
                x = rect.right() + 1 - 8 - width - (sorted ? 9 : 0);
            leftText(*painter, x, baseline, text);
            if (!sorted)
                return;
            const QPointF centre(x + width + 6.5, rect.center().y() + 1);
            const double dy = sortIndicatorOrder() == Qt::AscendingOrder ? -1 : 1;
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.ink2);
            painter->drawPolygon(QPolygonF { centre + QPointF(-3, -2 * dy), centre + QPointF(3, -2 * dy), centre + QPointF(0, 2.5 * dy) });
            painter->setRenderHint(QPainter::Antialiasing, false);
        }
        void paintEvent(QPaintEvent* event) override
        {
            {
                QPainter painter(viewport());
                const theme::Tokens& t = theme::current();
                painter.fillRect(viewport()->rect(), t.inset);
                painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), t.line);
            }
            QHeaderView::paintEvent(event);
        }
    };

    // A filled disc is on-demand, a ring spot, a square a commitment or plan, a diamond anything else.
    void paintOfferMark(QPainter& painter, const QPointF& centre, const QString& key, const QColor& colour)
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        if (key == QLatin1String("on_demand")) {
            painter.drawEllipse(centre, 4.2, 4.2);
        } else if (key.contains(QLatin1String("spot"))) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colour, 1.5));
            painter.drawEllipse(centre, 3.9, 3.9);
        } else if (key == QLatin1String("planning") || key == QLatin1String("range")) {
            painter.drawRect(QRectF(centre.x() - 3.7, centre.y() - 3.7, 7.4, 7.4));
        } else {
            painter.drawPolygon(QPolygonF { centre + QPointF(0, -5), centre + QPointF(5, 0), centre + QPointF(0, 5), centre + QPointF(-5, 0) });
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
    }

    double paintOwnBadge(QPainter& painter, double x, double middle)
    {
        const theme::Tokens& t = theme::current();
        painter.setFont(theme::font(10.5, 600));
        const QString word = CatalogView::tr("Own");
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(word) + 14;
        frame(painter, QRectF(x, std::round(middle) - 9, width, 18), t.accentBg, t.accentLine);
        painter.setPen(t.accent);
        leftText(painter, x + 7, middle + scaled(3.5), word);
        return width;
    }

    class CatalogDelegate final : public QStyledItemDelegate {
    public:
        CatalogDelegate(CatalogView* view, CatalogFilter* filter)
            : QStyledItemDelegate(view)
            , m_view(view)
            , m_filter(filter)
        {
        }
        [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return { 50, scaled(23) }; }
        void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
        {
            const theme::Tokens& t = theme::current();
            const QRect rect = option.rect;
            const bool selected = option.state.testFlag(QStyle::State_Selected);
            painter->save();
            painter->fillRect(rect, selected ? t.accentBg : m_view->hoveredRow() == index.row() ? t.inset : t.panel);
            painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), t.hair);
            if (index.column() == 0 && m_view->hasFocus() && m_view->currentIndex().row() == index.row())
                painter->fillRect(QRect(rect.x(), rect.y(), 3, rect.height() - 1), t.accent);
            paintCell(*painter, rect, index, selected);
            painter->restore();
        }

    private:
        void paintCell(QPainter& painter, const QRect& rect, const QModelIndex& index, bool selected) const;
        [[nodiscard]] bool isFirstOfGroup(const QModelIndex& index) const
        {
            return index.row() == 0 || index.siblingAtRow(index.row() - 1).data() != index.data();
        }
        CatalogView* m_view;
        CatalogFilter* m_filter;
    };

    void CatalogDelegate::paintCell(QPainter& painter, const QRect& rect, const QModelIndex& index, bool selected) const
    {
        const theme::Tokens& t = theme::current();
        const auto* model = static_cast<const CatalogModel*>(m_filter->sourceModel());
        const CatalogItem& item = model->item(m_filter->mapToSource(index).row());
        const double middle = rect.y() + (rect.height() - 1) / 2.0;
        const double baseline = middle + scaled(4);
        const QString text = index.data().toString();
        double x = rect.x();
        double room = rect.width() - 8;
        int weight = selected ? 600 : 400;
        QColor colour = t.ink2;
        switch (index.column()) {
        case CatalogModel::FirstColumn:
            x += leftMargin;
            room -= leftMargin;
            weight = isFirstOfGroup(index) ? 600 : 400;
            colour = weight == 600 ? t.ink : t.ink3;
            break;
        case CatalogModel::SecondColumn:
            colour = t.ink;
            break;
        case CatalogModel::OfferColumn:
            weight = 400;
            if (model->segment() == CatalogSegment::Prices) {
                paintOfferMark(painter, { x + 7, middle }, item.offerKey, selected ? t.accent : t.ink2);
                x += 19;
                room -= 19;
            }
            break;
        case CatalogModel::ValueColumn:
            colour = item.own ? t.accent : t.ink;
            weight = item.own ? 600 : weight;
            break;
        case CatalogModel::ShippedColumn:
            colour = t.ink3;
            weight = 400;
            break;
        case CatalogModel::DeltaColumn:
            // A dearer price is worse; other figures are neither.
            colour = model->segment() != CatalogSegment::Prices && model->segment() != CatalogSegment::Storage ? t.ink2
                : text.startsWith(QChar(0x25B2))                                                                  ? t.bad
                : text.startsWith(QChar(0x25BC))                                                                  ? t.good
                                                                                                                  : t.ink2;
            weight = item.own ? 600 : 400;
            break;
        case CatalogModel::AgeColumn:
            colour = index.data(CatalogModel::OldRole).toBool() ? t.caution : t.ink2;
            weight = index.data(CatalogModel::OldRole).toBool() ? 600 : 400;
            break;
        case CatalogModel::CheckColumn:
            x += beforeText;
            room -= beforeText;
            if (item.own) {
                const double badge = paintOwnBadge(painter, x, middle) + 8;
                x += badge;
                room -= badge;
            }
            if (!text.isEmpty()) {
                drawIcon(painter, QStringLiteral("warn"), QRectF(x, std::round(middle - 6.5), 13, 13), t.caution);
                x += 19;
                room -= 19;
            }
            colour = t.caution;
            weight = 500;
            break;
        default:
            weight = 400;
            break;
        }
        if (startsAfterNumber(index.column()) && index.column() == CatalogModel::SourceColumn) {
            x += beforeText;
            room -= beforeText;
        }
        painter.setFont(theme::font(11.5, weight));
        painter.setPen(colour);
        const QString shown = QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, std::max(0.0, room));
        if ((index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0)
            rightText(painter, rect.right() + 1 - 8, baseline, shown);
        else
            leftText(painter, x, baseline, shown);
    }

} // namespace

CatalogView::CatalogView(CatalogFilter* filter, QWidget* parent)
    : QTableView(parent)
    , m_filter(filter)
{
    setObjectName(QStringLiteral("catalogTable"));
    setAccessibleName(tr("Catalog rows"));
    setHorizontalHeader(new CatalogHeader(this));
    setModel(filter);
    setItemDelegate(new CatalogDelegate(this, filter));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_filter, [this](int column, Qt::SortOrder order) { m_filter->sort(column, order); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            emit rowChosen(current);
    });
    connect(this, &QAbstractItemView::clicked, this, &CatalogView::rowChosen);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &CatalogView::layoutColumns);
    applyTextScale();
}

void CatalogView::applyTextScale()
{
    verticalHeader()->setMinimumSectionSize(scaled(23));
    verticalHeader()->setDefaultSectionSize(scaled(23));
    horizontalHeader()->setFixedHeight(scaled(24));
    layoutColumns();
}

void CatalogView::layoutColumns()
{
    // Widths at 100 %, and the width of the table below which a column goes.
    struct Column {
        int column;
        int width;
        int from;
    };
    const auto segment = static_cast<CatalogModel*>(m_filter->sourceModel())->segment();
    const bool constants = segment == CatalogSegment::Equivalences || segment == CatalogSegment::Assumptions;
    const std::array columns { Column { CatalogModel::FirstColumn, constants ? 230 : 114, 0 }, Column { CatalogModel::SecondColumn, 122, 0 },
        Column { CatalogModel::ThirdColumn, 104, 560 }, Column { CatalogModel::OfferColumn, 104, 460 }, Column { CatalogModel::ValueColumn, 84, 0 },
        Column { CatalogModel::ShippedColumn, 62, 0 }, Column { CatalogModel::DeltaColumn, 60, 380 }, Column { CatalogModel::DateColumn, 82, 900 },
        Column { CatalogModel::AgeColumn, 52, 760 }, Column { CatalogModel::UsedColumn, 66, 660 } };
    int room = viewport()->width();
    for (const Column& one : columns) {
        const bool empty = m_filter->headerData(one.column, Qt::Horizontal).toString().isEmpty() && one.column != CatalogModel::DeltaColumn;
        const bool unused = one.column == CatalogModel::UsedColumn && (constants || segment == CatalogSegment::Storage);
        const bool hidden = empty || unused || width() < scaled(one.from);
        setColumnHidden(one.column, hidden);
        if (hidden)
            continue;
        const QString head = m_filter->headerData(one.column, Qt::Horizontal).toString();
        const int width = std::max(scaled(one.width), horizontalHeader()->fontMetrics().horizontalAdvance(head) + scaled(16));
        setColumnWidth(one.column, width);
        room -= width;
    }
    const bool source = room > scaled(270);
    setColumnHidden(CatalogModel::SourceColumn, !source);
    const int check = source ? std::clamp(room * 45 / 100, scaled(140), scaled(182)) : std::max(room, scaled(40));
    setColumnWidth(CatalogModel::CheckColumn, check);
    if (source)
        setColumnWidth(CatalogModel::SourceColumn, room - check);
}

void CatalogView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit rowChosen(currentIndex());
        emit activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void CatalogView::mouseMoveEvent(QMouseEvent* event)
{
    QTableView::mouseMoveEvent(event);
    const int row = rowAt(event->position().toPoint().y());
    if (row != std::exchange(m_hoveredRow, row))
        viewport()->update();
}

void CatalogView::leaveEvent(QEvent* event)
{
    QTableView::leaveEvent(event);
    if (std::exchange(m_hoveredRow, -1) != -1)
        viewport()->update();
}

void CatalogView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layoutColumns();
}

void CatalogView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && horizontalHeader()->height() != scaled(24))
        applyTextScale();
}

void CatalogView::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), theme::current().panel);
    }
    QTableView::paintEvent(event);
}

} // namespace runcost
