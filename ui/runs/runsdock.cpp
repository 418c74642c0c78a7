#include "runs/runsdock.h"

#include "analysis/sumexplanation.h"
#include "core/format.h"
#include "docks/dockpaint.h"
#include "docks/docktitle.h"
#include "docks/flatbutton.h"
#include "items/runsmodel.h"
#include "runs/emptyruns.h"
#include "runs/facetbar.h"
#include "runs/filterfield.h"
#include "runs/runsdelegate.h"
#include "runs/runselection.h"
#include "runs/runstotals.h"
#include "runs/runsview.h"
#include "session/dashboardsession.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace runcost {

using namespace docks;

namespace {

constexpr int typingPauseMs = 120; // before a large list is filtered
constexpr qsizetype largeList = 50'000;
constexpr qint64 dayMs = 86'400'000;

} // namespace

RunsDock::RunsDock(DashboardSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_portfolio(session), m_model(new RunsModel(this)),
      m_nowMs([] { return QDateTime::currentMSecsSinceEpoch(); })
{
    setObjectName(QStringLiteral("runsDock"));
    setAccessibleName(tr("Runs"));
    setMinimumWidth(180);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    createTop();
    createTable();
    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(typingPauseMs);
    connect(&m_filterTimer, &QTimer::timeout, this, &RunsDock::applyFilter);
    connectSession();
    takeRuns();
}

QSize RunsDock::sizeHint() const
{
    return { scaled(372), 700 };
}

void RunsDock::createTop()
{
    m_title = new DockTitle(tr("Runs"), this);
    m_title->setObjectName(QStringLiteral("runsTitle"));
    FlatButton* pin = m_title->addButton(QStringLiteral("pin"), tr("Fold to the edge"));
    pin->setObjectName(QStringLiteral("runsPin"));
    FlatButton* close = m_title->addButton(QStringLiteral("close"), tr("Close"));
    close->setObjectName(QStringLiteral("runsClose"));
    connect(pin, &QAbstractButton::clicked, this, &RunsDock::closeRequested);
    connect(close, &QAbstractButton::clicked, this, &RunsDock::closeRequested);
    layout()->addWidget(m_title);

    auto* top = new QVBoxLayout;
    top->setContentsMargins(12, 8, 11, 6);
    top->setSpacing(6);
    m_filter = new FilterField(this);
    m_filter->setObjectName(QStringLiteral("runsFilter"));
    m_filter->setPlaceholderText(tr("Filter by name, tag or note"));
    m_filter->setAccessibleName(tr("Filter runs"));
    m_filter->installEventFilter(this);
    top->addWidget(m_filter);
    m_facets = new FacetBar([this](FacetKind facet) { return facetValues(facet); }, this);
    m_facets->setObjectName(QStringLiteral("runsFacets"));
    top->addWidget(m_facets);
    static_cast<QVBoxLayout*>(layout())->addLayout(top);
    connect(m_filter, &QLineEdit::textChanged, this, &RunsDock::filterSoon);
    connect(m_facets, &FacetBar::changed, this, &RunsDock::applyFilter);
    connect(m_facets, &FacetBar::clearRequested, this, &RunsDock::clearFilters);
}

QWidget* RunsDock::createNoHits()
{
    auto* page = new EmptyRuns(QString(), tr("No run fits the filter."), this);
    page->setObjectName(QStringLiteral("runsNoHits"));
    auto* clear = new FlatButton(FlatButton::Kind::Bordered, tr("Clear filters"), page);
    clear->setObjectName(QStringLiteral("clearFiltersButton"));
    page->setButton(clear);
    connect(clear, &QAbstractButton::clicked, this, &RunsDock::clearFilters);
    return page;
}

void RunsDock::createTable()
{
    m_pages = new QStackedWidget(this);
    m_empty = new EmptyRuns(QStringLiteral("database"), QString(), this);
    m_empty->setObjectName(QStringLiteral("runsEmpty"));
    auto* import = new FlatButton(FlatButton::Kind::Link, tr("Import runs"), m_empty);
    import->setObjectName(QStringLiteral("importFromRuns"));
    connect(import, &QAbstractButton::clicked, this, &RunsDock::importRequested);
    m_empty->setButton(import);
    m_view = new RunsView(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RunsDelegate(m_view));
    m_view->horizontalHeader()->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
    m_pages->addWidget(m_empty);
    m_pages->addWidget(createNoHits());
    m_pages->addWidget(m_view);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_pages, 1);
    m_totals = new RunsTotals(this);
    layout()->addWidget(m_totals);
    connect(m_totals, &RunsTotals::explainRequested, this, &RunsDock::explainSumOf);

    connect(
        m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
            m_syncing = true;
            m_model->sort(column, order);
            m_syncing = false;
            showSelection();
        });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsDock::takeSelection);
    connect(m_view, &RunsView::columnsResized, this, &RunsDock::placeTotals);
    connect(m_view, &RunsView::runActivated, this, [this](int row) { emit runActivated(m_model->idAt(row)); });
    connect(m_view, &RunsView::copyPressed, this, &RunsDock::copySelection);
    connect(m_view, &RunsView::deletePressed, this, [this] {
        if (const auto ids = selectedIds(); !ids.empty())
            emit deleteRequested(ids);
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &RunsDock::showMenu);
}

void RunsDock::connectSession()
{
    connect(&m_session, &DashboardSession::scenarioChanged, this, &RunsDock::showLines);
    connect(&m_portfolio, &PortfolioLoader::ready, this, &RunsDock::showTotals);
    connect(&m_session, &DashboardSession::runsChanged, this, &RunsDock::takeRuns);
    connect(&m_session, &DashboardSession::loadingChanged, this, &RunsDock::showState);
    connect(&m_session, &DashboardSession::selectionChanged, this, &RunsDock::showSelection);
}

void RunsDock::takeRuns()
{
    m_syncing = true;
    m_model->setRuns(m_session.runs());
    m_syncing = false;
    m_view->applyTextScale();
    showState();
    showSelection();
}

std::vector<FacetValue> RunsDock::facetValues(FacetKind facet) const
{
    const auto list = [](const std::vector<Facet>& facets, const auto& label) {
        std::vector<FacetValue> values;
        for (const Facet& entry : facets)
            values.push_back({ entry.value, entry.value.isEmpty() ? tr("none", "facet") : label(entry.value),
                static_cast<int>(entry.count) });
        return values;
    };
    const auto same = [](const QString& value) { return value; };
    switch (facet) {
    case FacetKind::Project:
        return list(m_model->projects(), same);
    case FacetKind::Device:
        return list(m_model->devices(), same);
    case FacetKind::Provider:
        return list(m_model->providers(), [this](const QString& key) { return m_session.catalog().providerName(key); });
    case FacetKind::Tags:
        return list(m_model->tags(), same);
    case FacetKind::Period:
        break;
    }
    return {};
}

void RunsDock::filterSoon()
{
    if (m_model->totalCount() > largeList)
        m_filterTimer.start();
    else
        applyFilter();
}

void RunsDock::applyFilter()
{
    m_filterTimer.stop();
    RunFilter filter;
    filter.text = m_filter->text().trimmed();
    filter.projects = m_facets->chosen(FacetKind::Project);
    filter.devices = m_facets->chosen(FacetKind::Device);
    filter.providers = m_facets->chosen(FacetKind::Provider);
    filter.tags = m_facets->chosen(FacetKind::Tags);
    if (const int days = m_facets->periodDays(); days > 0)
        filter.fromMs = m_nowMs() - days * dayMs;
    m_syncing = true;
    m_model->setFilter(filter);
    m_syncing = false;
    m_facets->setClearVisible(!filter.isEmpty());
    showState();
    showSelection();
}

void RunsDock::setTextFilter(const QString& text)
{
    m_filter->setText(text);
}

void RunsDock::clearFilters()
{
    {
        const QSignalBlocker quiet(m_facets);
        m_facets->clearAll();
    }
    m_filter->clear();
    applyFilter();
}

void RunsDock::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void RunsDock::showState()
{
    const qsizetype total = m_model->totalCount();
    const int shown = m_model->rowCount();
    const QLocale locale = docks::locale();
    m_title->setRemark(shown == total
            ? locale.toString(total)
            : tr("%1 of %2", "runs shown").arg(locale.toString(shown), locale.toString(total)));
    const bool hasRuns = total > 0;
    m_empty->setText(
        m_session.isLoading() ? tr("Reading the runs.") : tr("No runs yet.\nImported runs are listed here."));
    m_pages->setCurrentIndex(!hasRuns ? EmptyPage : shown == 0 ? NoHitsPage : TablePage);
    m_filter->setEnabled(hasRuns);
    m_facets->setVisible(hasRuns);
    m_totals->setVisible(hasRuns);
    placeTotals();
    showTotals();
}

void RunsDock::showTotals()
{
    m_shownSums.reset();
    m_selectedSums.reset();
    showLines();
}

// Under a scenario the sums follow it where they can; else they say that they are those of the baseline.
void RunsDock::showLines()
{
    const QLocale locale = docks::locale();
    const Scenario& scenario = m_session.scenario();
    RunTotals selected = m_model->totalsOf(m_session.selection());
    RunTotals shown = m_model->shownTotals();
    QString selectedLabel = tr("%1 selected").arg(locale.toString(selected.runs));
    QString shownLabel = tr("%1 shown").arg(locale.toString(shown.runs));
    if (!scenario.isBaseline()) {
        const auto portfolio = Portfolio::covers(scenario) ? m_portfolio.portfolio() : nullptr;
        if (portfolio) {
            if (!m_shownSums)
                m_shownSums = portfolio->sumsOf(m_model->shownIds());
            if (!m_selectedSums)
                m_selectedSums = portfolio->sumsOf(m_session.selection());
            applyScenario(selected, *m_selectedSums, scenario);
            applyScenario(shown, *m_shownSums, scenario);
        }
        const QString pattern = portfolio ? tr("%1, scenario") : tr("%1, baseline");
        selectedLabel = pattern.arg(selectedLabel);
        shownLabel = pattern.arg(shownLabel);
    }
    m_totals->setLines(RunsTotals::line(selectedLabel, selected), RunsTotals::line(shownLabel, shown));
}

void RunsDock::applyScenario(RunTotals& totals, const PortfolioSums& sums, const Scenario& scenario)
{
    const PortfolioTotals now = Portfolio::totals(sums, scenario);
    totals.costUsd = now.costUsd;
    totals.energyKwh = now.energyKwh;
    totals.carbonKg = now.carbonKg;
    totals.unpriced = now.unpriced;
    totals.partlyPriced = now.partlyPriced;
    totals.unknownEnergy = totals.unknownCarbon = now.unknownEnergy;
}

void RunsDock::placeTotals()
{
    if (m_pages->currentIndex() != TablePage) {
        // No table to line up with: where its columns would end.
        m_totals->setEdges(
            { m_totals->width() - scaled(135), m_totals->width() - scaled(89), m_totals->width() - scaled(38) });
        return;
    }
    std::array<int, 3> edges { -1, -1, -1 };
    const QHeaderView* header = m_view->horizontalHeader();
    for (int i = 0; i < 3; ++i) {
        const int column = RunsModel::CostColumn + i;
        if (!m_view->isColumnHidden(column))
            edges[static_cast<std::size_t>(i)] = header->sectionViewportPosition(column) + header->sectionSize(column);
    }
    m_totals->setEdges(edges);
}

std::vector<qint64> RunsDock::selectedIds() const
{
    const std::vector<qint64>& before = m_session.selection();
    return runselection::ids(*m_view->selectionModel(), *m_model, before.empty() ? 0 : before.front());
}

void RunsDock::takeSelection()
{
    if (m_syncing)
        return;
    std::vector<qint64> ids = selectedIds();
    // Runs that the filter hides stay selected only until the user selects something else.
    if (ids != m_session.selection()) {
        m_syncing = true;
        m_session.select(ids);
        m_syncing = false;
    }
    showTotals();
}

void RunsDock::showSelection()
{
    if (m_syncing)
        return;
    m_syncing = true;
    const std::vector<qint64>& ids = m_session.selection();
    QItemSelectionModel* selection = m_view->selectionModel();
    const int current = ids.empty() ? -1 : m_model->rowOfId(ids.front());
    selection->select(runselection::rows(*m_model, ids), QItemSelectionModel::ClearAndSelect);
    if (current >= 0) {
        const QModelIndex index = m_model->index(current, 0);
        selection->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        m_view->scrollTo(index);
    }
    m_syncing = false;
    showTotals();
}

void RunsDock::showMenu(const QPoint& position)
{
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid())
        return;
    const qint64 id = m_model->idAt(index.row());
    const std::vector<qint64> ids = selectedIds();
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("runsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The figure under the pointer first.
    const std::pair<QString, QString> figures[] = { { tr("Explain cost"), QStringLiteral("total_usd") },
        { tr("Explain energy"), QStringLiteral("energy_kwh") }, { tr("Explain CO₂e"), QStringLiteral("carbon_kg") }, { tr("Explain score"), QStringLiteral("score") } };
    const int first = std::clamp(index.column() - RunsModel::CostColumn, 0, 3);
    const auto explain = [this, id](QMenu* to, const std::pair<QString, QString>& figure) {
        connect(to->addAction(figure.first), &QAction::triggered, this, [this, id, key = figure.second] { emit explainRequested(id, key); });
    };
    explain(menu, figures[first]);
    auto* more = new QMenu(tr("Explain"), menu);
    for (const auto& figure : figures)
        explain(more, figure);
    menu->addMenu(more);
    connect(menu->addAction(tr("What moves this cost")), &QAction::triggered, this, [this, id] { emit driversRequested(id); });
    if (index.siblingAtColumn(RunsModel::NameColumn).data(RunsModel::DisagreementRole).toDouble() > 0)
        connect(menu->addAction(tr("Reported and recomputed")), &QAction::triggered, this, [this, id] { emit reportedRequested(id); });
    menu->addSeparator();
    connect(menu->addAction(tr("Copy")), &QAction::triggered, this, &RunsDock::copySelection);
    connect(menu->addAction(tr("Copy as table")), &QAction::triggered, this, &RunsDock::copyAsTable);
    QAction* exportAction = menu->addAction(tr("Export runs…"));
    exportAction->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    connect(exportAction, &QAction::triggered, this, &RunsDock::exportRequested);
    menu->addSeparator();
    connect(
        menu->addAction(tr("Filter by this project")), &QAction::triggered, this, [this, id] { filterByProject(id); });
    connect(menu->addAction(tr("Note and tags")), &QAction::triggered, this, [this, id] { emit noteRequested(id); });
    connect(menu->addAction(tr("Attach power log…")), &QAction::triggered, this, [this, id] { emit attachRequested(id); });
    menu->addSeparator();
    QAction* remove = menu->addAction(ids.size() == 1
            ? tr("Delete run")
            : tr("Delete %1 runs").arg(docks::locale().toString(static_cast<qulonglong>(ids.size()))));
    remove->setShortcut(QKeySequence::Delete);
    connect(remove, &QAction::triggered, this, [this, ids] { emit deleteRequested(ids); });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void RunsDock::explainSumOf(int line, int column, const QRect& globalRect)
{
    const std::shared_ptr<const RunColumns> runs = m_model->runs();
    std::vector<std::size_t> rows;
    for (const qint64 id : line == 0 ? m_session.selection() : m_model->shownIds()) {
        const auto found = std::lower_bound(runs->id.begin(), runs->id.end(), id);
        if (found != runs->id.end() && *found == id)
            rows.push_back(static_cast<std::size_t>(found - runs->id.begin()));
    }
    Explanation explanation = explainSum(*runs, std::move(rows), static_cast<SumFigure>(column));
    if (!m_session.scenario().isBaseline())
        explanation.note += QLatin1Char(' ') + tr("This is the sum of the baselines; the scenario is not in it.");
    emit sumExplained(explanation, globalRect);
}

void RunsDock::filterByProject(qint64 runId)
{
    const std::shared_ptr<const RunColumns> runs = m_model->runs();
    const auto found = std::find(runs->id.begin(), runs->id.end(), runId);
    if (found == runs->id.end())
        return;
    const auto row = static_cast<std::size_t>(found - runs->id.begin());
    m_facets->setChosen(FacetKind::Project, { runs->word(runs->project[row]) });
}

void RunsDock::copySelection()
{
    QGuiApplication::clipboard()->setText(runselection::text(*m_view->selectionModel(), *m_model, false));
}

void RunsDock::copyAsTable()
{
    QGuiApplication::clipboard()->setText(runselection::text(*m_view->selectionModel(), *m_model, true));
}

bool RunsDock::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if ((key->key() == Qt::Key_Down || key->key() == Qt::Key_Return) && m_model->rowCount() > 0) {
            m_view->setFocus(Qt::OtherFocusReason);
            if (m_view->selectionModel()->selection().isEmpty())
                m_view->selectRow(0);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RunsDock::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), t.dock);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), t.line);
}

} // namespace runcost
