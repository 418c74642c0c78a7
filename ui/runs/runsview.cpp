#include "runs/runsview.h"

#include "core/format.h"
#include "docks/dockpaint.h"
#include "items/runsmodel.h"
#include "runs/runsheader.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>

#include <array>

namespace runcost {

using namespace docks;

RunsView::RunsView(QWidget* parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("runsTable"));
    setAccessibleName(tr("Runs"));
    setHorizontalHeader(new RunsHeader(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    viewport()->setAutoFillBackground(false);
    applyTextScale();
    connect(this, &QAbstractItemView::doubleClicked, this,
        [this](const QModelIndex& index) { emit runActivated(index.row()); });
}

void RunsView::applyTextScale()
{
    verticalHeader()->setMinimumSectionSize(scaled(23));
    verticalHeader()->setDefaultSectionSize(scaled(23));
    horizontalHeader()->setFixedHeight(scaled(24));
    layoutColumns();
}

void RunsView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    viewport()->update();
}

void RunsView::mouseMoveEvent(QMouseEvent* event)
{
    QTableView::mouseMoveEvent(event);
    setHoveredRow(rowAt(event->position().toPoint().y()));
}

void RunsView::leaveEvent(QEvent* event)
{
    QTableView::leaveEvent(event);
    setHoveredRow(-1);
}

QModelIndex RunsView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (model() == nullptr || model()->rowCount() == 0)
        return {};
    switch (action) {
    case MoveHome:
        return model()->index(0, 0);
    case MoveEnd:
        return model()->index(model()->rowCount() - 1, 0);
    case MoveLeft:
    case MoveRight:
        return currentIndex(); // a run has no columns to walk through
    default:
        return QTableView::moveCursor(action, modifiers);
    }
}

void RunsView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyPressed();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            emit runActivated(currentIndex().row());
        return;
    case Qt::Key_Delete:
        emit deletePressed();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void RunsView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layoutColumns();
}

void RunsView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && horizontalHeader()->height() != scaled(24))
        applyTextScale();
}

void RunsView::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), theme::current().dock);
    }
    QTableView::paintEvent(event);
}

void RunsView::layoutColumns()
{
    if (model() == nullptr)
        return;
    // Below these widths of the dock a column goes: first CO2e, then kWh, then the day.
    const int room = viewport()->width();
    const int dock = width();
    struct Column
    {
        int column;
        double width;
        int minimumDock;
    };
    const qint64 widestDay = 1'790'726'400'000; // 30 September
    const double day = std::max(46.0, (fontMetrics().horizontalAdvance(format::day(widestDay)) + 4) / theme::textScale());
    const std::array columns { Column { RunsModel::StartedColumn, day, 200 }, Column { RunsModel::CostColumn, 54, 0 },
        Column { RunsModel::EnergyColumn, 46, 250 }, Column { RunsModel::CarbonColumn, 51, 300 },
        Column { RunsModel::ScoreColumn, 38, 0 } };
    int name = room;
    for (const Column& column : columns) {
        const bool hidden = dock < scaled(column.minimumDock);
        setColumnHidden(column.column, hidden);
        if (hidden)
            continue;
        setColumnWidth(column.column, scaled(column.width));
        name -= scaled(column.width);
    }
    setColumnWidth(RunsModel::NameColumn, std::max(40, name));
    emit columnsResized();
}

} // namespace runcost
