#include "dashboard/panelwidget.h"

#include "core/result.h"
#include "charts/canvas.h"
#include "dashboard/panelexport.h"
#include "dashboard/paneltable.h"
#include "dashboard/picture.h"
#include "export/savefile.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QPainter>
#include <QStyleHints>
#include <QStyledItemDelegate>
#include <QTableWidget>

namespace runcost {
namespace {

    constexpr int titleHeight = 30;
    constexpr int tableTop = 52;

    // A column of numbers stands right, one of words left.
    bool isNumeric(const std::vector<QStringList>& rows, qsizetype column)
    {
        static const QRegularExpression number(QStringLiteral("^\\P{L}*[0-9]"));
        for (std::size_t i = 1; i < rows.size(); ++i) {
            const QString cell = rows[i].value(column);
            if (!cell.isEmpty() && cell != format::unknown())
                return column > 0 && number.match(cell).hasMatch();
        }
        return false;
    }

    // Room at both sides, and the selection over the whole row.
    class PanelCell final : public QStyledItemDelegate {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;
        [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
        {
            return QStyledItemDelegate::sizeHint(option, index) + QSize(18, 0);
        }
        void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
        {
            const theme::Tokens& t = theme::current();
            if (option.state & QStyle::State_Selected)
                painter->fillRect(option.rect, t.accentBg);
            painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.hair);
            painter->setFont(theme::font(11.5));
            painter->setPen(t.ink);
            const QRect room = option.rect.adjusted(8, 0, -8, 0);
            const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width());
            painter->drawText(room, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine, text);
        }
    };

} // namespace

PanelWidget::PanelWidget(PanelKind kind, QWidget* parent)
    : PictureWidget(parent)
    , m_kind(kind)
{
    nameForReaders();
}

void PanelWidget::nameForReaders() { setAccessibleName(panelTitle(m_kind)); }

std::vector<QStringList> PanelWidget::table() const
{
    return data() ? panelTable(m_kind, *data(), format::defaultLocale()) : std::vector<QStringList>();
}

std::vector<Mark> PanelWidget::draw(QPainter* painter, const PictureStyle& style) const
{
    PictureStyle own = style;
    own.frameOnly = m_table != nullptr;
    own.matrixOnly = m_matrix && m_kind == PanelKind::Recommendations && showsListOrMatrix(width() / style.textScale - 26);
    return paintPanel(m_kind, painter, rect(), *data(), own);
}

QString PanelWidget::hint() const { return data() ? plainText(panelFinding(m_kind, *data())) : QString(); }

void PanelWidget::doAction(const Mark& mark)
{
    if (mark.action == QLatin1String("menu")) {
        showMenu(globalRect(mark).bottomLeft());
    } else if (mark.action == QLatin1String("list") || mark.action == QLatin1String("matrix")) {
        m_matrix = mark.action == QLatin1String("matrix");
        setData(data());
    } else {
        PictureWidget::doAction(mark);
    }
}

bool PanelWidget::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        nameForReaders();
    return PictureWidget::event(event);
}

// The recommendation that a mark belongs to, by its row, bubble, number or button.
QString PanelWidget::adviceAt(int mark) const
{
    if (mark < 0)
        return {};
    const Mark& chosen = marks()[static_cast<std::size_t>(mark)];
    for (const QString& text : { chosen.action, chosen.figure })
        for (const char* prefix : { "advice:", "apply:", "unapply:", "recommendation:" })
            if (text.startsWith(QLatin1String(prefix)))
                return text.section(QLatin1Char(':'), 1);
    return {};
}

void PanelWidget::showMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("panelMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int mark = currentMark();
    const bool explains = mark >= 0 && !marks()[static_cast<std::size_t>(mark)].figure.isEmpty();
    if (const QString advice = adviceAt(mark); !advice.isEmpty())
        connect(menu->addAction(theme::icon(QStringLiteral("bulb")), tr("Details…")), &QAction::triggered, this,
            [this, advice] { emit actionRequested(QStringLiteral("advice:") + advice); });
    connect(menu->addAction(tr("Explain")), &QAction::triggered, this, [this, mark] { activate(mark); });
    menu->actions().constLast()->setEnabled(explains);
    menu->addSeparator();
    connect(menu->addAction(theme::icon(QStringLiteral("image")), tr("Copy image")), &QAction::triggered, this, &PanelWidget::copyImage);
    connect(menu->addAction(theme::icon(QStringLiteral("copy")), tr("Copy as table")), &QAction::triggered, this, &PanelWidget::copyTable);
    connect(menu->addAction(theme::icon(QStringLiteral("save")), tr("Save as…")), &QAction::triggered, this, &PanelWidget::savePicture);
    menu->addSeparator();
    const auto entry = [&](const QString& text, const char* name, const QString& action, bool enabled) {
        QAction* made = menu->addAction(text);
        made->setObjectName(QLatin1String(name));
        made->setEnabled(enabled);
        connect(made, &QAction::triggered, this, [this, action] { emit actionRequested(action); });
    };
    QAction* table = menu->addAction(theme::icon(QStringLiteral("grid")), m_table ? tr("Show as picture") : tr("Show as table"));
    table->setObjectName(QStringLiteral("panelTable"));
    connect(table, &QAction::triggered, this, [this] { setShowsTable(!m_table); });
    entry(tr("Move left"), "panelLeft", QStringLiteral("panel:left"), m_canMoveLeft);
    entry(tr("Move right"), "panelRight", QStringLiteral("panel:right"), m_canMoveRight);
    entry(tr("Hide this panel"), "panelHide", QStringLiteral("panel:hide"), m_canMoveLeft || m_canMoveRight);
    entry(tr("Reset layout"), "panelReset", QStringLiteral("panel:reset"), true);
    menu->popup(globalPosition);
}

void PanelWidget::copyImage() const
{
    if (data())
        QGuiApplication::clipboard()->setImage(panelImage(m_kind, size(), *data(), theme::current(), 2));
}

void PanelWidget::savePicture()
{
    if (!data())
        return;
    auto* dialog = new QFileDialog(this, tr("Save panel"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF page (*.pdf)"), tr("Table (*.csv)") });
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(panelFileName(m_kind, *data()));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        const qsizetype star = filter.indexOf(QLatin1String("*."));
        dialog->setDefaultSuffix(filter.mid(star + 2, 3));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &PanelWidget::writePicture);
    dialog->open();
}

void PanelWidget::writePicture(const QString& path)
{
    const Result<QByteArray> bytes = panelFile(m_kind, path, size(), *data(), theme::current());
    const Status written = bytes ? saveFile(path, *bytes) : Status(bytes.error());
    if (!written)
        emit failed(written.error().text);
}

void PanelWidget::setMoves(bool left, bool right)
{
    m_canMoveLeft = left;
    m_canMoveRight = right;
}

void PanelWidget::setShowsTable(bool on)
{
    if (on == (m_table != nullptr))
        return;
    if (on) {
        m_table = new QTableWidget(this);
        m_table->setObjectName(objectName() + QStringLiteral("Table"));
        m_table->setAccessibleName(panelTitle(m_kind));
        m_table->setFrameShape(QFrame::NoFrame);
        m_table->setShowGrid(false);
        m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
        m_table->setTabKeyNavigation(false);
        m_table->setWordWrap(false);
        m_table->setItemDelegate(new PanelCell(m_table));
        m_table->horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 0 8px; }"));
        m_table->verticalHeader()->hide();
        m_table->horizontalHeader()->setHighlightSections(false);
        fillTable();
        placeTable();
        m_table->show();
        m_table->setFocus(Qt::OtherFocusReason);
    } else {
        m_table->deleteLater();
        m_table = nullptr;
        setFocus(Qt::OtherFocusReason);
    }
    setCurrentMark(-1);
    setData(data());
}

void PanelWidget::fillTable()
{
    if (!m_table || !data())
        return;
    const auto rows = table();
    m_table->setRowCount(static_cast<int>(rows.size()) - 1);
    m_table->setColumnCount(static_cast<int>(rows.front().size()));
    m_table->setHorizontalHeaderLabels(rows.front());
    m_table->verticalHeader()->setDefaultSectionSize(qRound(23 * theme::textScale()));
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const Qt::Alignment side = (isNumeric(rows, column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
        m_table->horizontalHeaderItem(column)->setTextAlignment(side);
        for (int row = 0; row < m_table->rowCount(); ++row) {
            auto* cell = new QTableWidgetItem(charts::onOneLine(rows[static_cast<std::size_t>(row) + 1].value(column)));
            cell->setTextAlignment(side);
            m_table->setItem(row, column, cell);
        }
    }
    // The longest words get the room that is left.
    int widest = 0;
    qsizetype longest = -1;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        qsizetype length = 0;
        for (const QStringList& row : rows)
            length = std::max(length, row.value(column).size());
        if (!isNumeric(rows, column) && length > longest) {
            longest = length;
            widest = column;
        }
    }
    m_table->horizontalHeader()->setSectionResizeMode(widest, QHeaderView::Stretch);
}

void PanelWidget::placeTable()
{
    if (!m_table)
        return;
    const double scale = theme::textScale();
    const int side = qRound(5 * scale);
    const int top = qRound(tableTop * scale);
    m_table->setGeometry(side, top, width() - 2 * side, std::max(0, height() - top - side));
}

void PanelWidget::dataReplaced() { fillTable(); }

void PanelWidget::resizeEvent(QResizeEvent* event)
{
    PictureWidget::resizeEvent(event);
    placeTable();
}

Qt::CursorShape PanelWidget::idleCursor(const QPointF& position) const
{
    return position.y() < titleHeight * theme::textScale() && (m_canMoveLeft || m_canMoveRight) ? Qt::OpenHandCursor : Qt::ArrowCursor;
}

void PanelWidget::mousePressEvent(QMouseEvent* event)
{
    PictureWidget::mousePressEvent(event);
    const bool title = event->button() == Qt::LeftButton && markAt(event->position()) < 0 && idleCursor(event->position()) == Qt::OpenHandCursor;
    m_pressedTitle = title ? event->pos() : QPoint(-1, -1);
}

void PanelWidget::mouseMoveEvent(QMouseEvent* event)
{
    if (m_pressedTitle.x() >= 0 && !m_dragging
        && (event->pos() - m_pressedTitle).manhattanLength() >= QGuiApplication::styleHints()->startDragDistance()) {
        m_dragging = true;
        setCursor(Qt::ClosedHandCursor);
        setFocus(Qt::MouseFocusReason); // Esc gives up
    }
    if (m_dragging)
        emit dragged(event->globalPosition().toPoint());
    else
        PictureWidget::mouseMoveEvent(event);
}

void PanelWidget::mouseReleaseEvent(QMouseEvent* event)
{
    const bool wasDragging = m_dragging;
    stopDrag();
    if (wasDragging)
        emit dropped(event->globalPosition().toPoint());
    else
        PictureWidget::mouseReleaseEvent(event);
}

void PanelWidget::stopDrag()
{
    m_pressedTitle = { -1, -1 };
    if (std::exchange(m_dragging, false))
        setCursor(Qt::ArrowCursor);
}

void PanelWidget::keyPressEvent(QKeyEvent* event)
{
    if (m_dragging && event->key() == Qt::Key_Escape) {
        stopDrag();
        emit dragCancelled();
        return;
    }
    PictureWidget::keyPressEvent(event);
}

RunHeader::RunHeader(QWidget* parent)
    : PictureWidget(parent)
{
    setAccessibleName(tr("Run"));
}

std::vector<Mark> RunHeader::draw(QPainter* painter, const PictureStyle& style) const
{
    return paintRunHeader(painter, rect(), *data(), style);
}

} // namespace runcost
