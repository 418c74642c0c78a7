#include "window/mainwindow.h"

#include "catalog/catalogpage.h"
#include "core/currency.h"
#include "core/format.h"
#include "dashboard/dashboardpage.h"
#include "drivers/driverspage.h"
#include "help/tour.h"
#include "import/importassistant.h"
#include "import/watchedimports.h"
#include "runs/runsdock.h"
#include "session/dashboardsession.h"
#include "theme/appearance.h"
#include "theme/theme.h"
#include "whatif/whatifdock.h"
#include "window/commandpalette.h"
#include "window/dockarea.h"
#include "window/dropoverlay.h"
#include "window/emptystate.h"
#include "window/filechooser.h"
#include "window/focusring.h"
#include "window/messagestrip.h"
#include "window/pagetabs.h"
#include "window/parts.h"
#include "window/scrim.h"
#include "window/statusstrip.h"
#include "window/storefollower.h"
#include "window/subpage.h"
#include "window/toolbar.h"
#include "window/whatsthis.h"
#include "window/windowactions.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace runcost {
namespace {

    constexpr int runsWidth = 372;
    constexpr int whatIfWidth = 300;
    const QSize firstSize(1600, 1000);
    const QSize smallest(760, 520);

} // namespace

MainWindow::MainWindow(DashboardSession& session, Appearance& appearance, FileChooser& chooser, Settings& settings)
    : m_session(session)
    , m_appearance(appearance)
    , m_chooser(chooser)
    , m_settings(settings)
    , m_actions(new WindowActions(this))
{
    setWindowTitle(tr("RunCost"));
    setAcceptDrops(true);
    setMinimumSize(smallest);
    createLayout();
    createDocks();
    createPages();
    connectActions();
    connectScenarios();
    connectSession();
    connectStore();
    connectManners();
    restoreState();
    qApp->installEventFilter(this);
    readScenarios();
    selectLatest();
    refreshPage();
    tellOfUpgrade();
    centralWidget()->setFocus(Qt::OtherFocusReason);
}

MainWindow::~MainWindow() = default;

void MainWindow::createLayout()
{
    auto* root = new QWidget(this);
    m_menu = new QMenu(this);
    m_recentStores = new QMenu(tr("Recent stores"), this);
    m_scenarios = new QMenu(this);
    m_actions->fillMenu(m_menu, m_recentStores);
    m_watchMenu = new QMenu(tr("Watched folders"), this);
    m_watchMenu->setObjectName(QStringLiteral("watchMenu"));
    m_menu->insertMenu(m_recentStores->menuAction(), m_watchMenu);
    m_toolBar = new ToolBar(*m_actions, m_menu, m_scenarios, root);
    m_toolBar->setFixedHeight(parts::scaled(44));
    m_docks = new DockArea(root);
    m_message = new MessageStrip(root);
    m_status = new StatusStrip(m_session, root);
    m_status->setFixedHeight(parts::scaled(26));
    auto* layout = new QVBoxLayout(root);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolBar);
    layout->addWidget(m_docks, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_status);
    root->setFocusPolicy(Qt::ClickFocus);
    setCentralWidget(root);
    m_scrim = new Scrim(root);
    m_drop = new DropOverlay(root);
    new FocusRing(root);
}

void MainWindow::createDocks()
{
    auto* runs = new RunsDock(m_session, m_docks);
    runs->setObjectName(QStringLiteral("runsDock"));
    m_runs = runs;
    m_docks->setDock(DockArea::Left, runs, runsWidth, QStringLiteral("chevron-right"));
    connect(runs, &RunsDock::closeRequested, this, [this] { m_docks->setOpen(DockArea::Left, false); });
    auto* whatIf = new WhatIfDock(m_session, m_docks);
    whatIf->setObjectName(QStringLiteral("whatIfDock"));
    m_whatIf = whatIf;
    m_docks->setDock(DockArea::Right, whatIf, whatIfWidth, QStringLiteral("sliders"));
    connect(whatIf, &WhatIfDock::closeRequested, this, [this] { m_docks->setOpen(DockArea::Right, false); });
    connect(whatIf, &WhatIfDock::announced, m_status, &StatusStrip::announce);
    connect(whatIf, &WhatIfDock::scenarioSaved, this, [this](const QString& name) {
        showDone(tr("Scenario “%1” saved.").arg(name), false);
    });
    connect(runs, &RunsDock::deleteRequested, this, &MainWindow::deleteRuns);
    connect(runs, &RunsDock::exportRequested, this, &MainWindow::openExport);
    connect(runs, &RunsDock::attachRequested, this, &MainWindow::attachLog);
    connect(runs, &RunsDock::noteRequested, this, &MainWindow::openNote);
    connect(runs, &RunsDock::explainRequested, this, &MainWindow::explainRun);
    connect(runs, &RunsDock::sumExplained, this, [this](const Explanation& explanation, const QRect& where) {
        static_cast<DashboardPage*>(m_dashboard)->showExplanation(explanation, where);
    });
    connect(whatIf, &WhatIfDock::explainRequested, this, [this](const QString& figure, const QRect& where) {
        const Result<Explanation> explanation = m_session.explanation(figure);
        if (explanation)
            static_cast<DashboardPage*>(m_dashboard)->showExplanation(*explanation, where);
        else
            showError(explanation.error().text);
    });
    connect(runs, &RunsDock::driversRequested, this, [this](qint64 id) {
        m_session.select({ id });
        showDrivers(QStringLiteral("total_usd"));
    });
    connect(runs, &RunsDock::reportedRequested, this, [this](qint64 id) {
        m_session.select({ id });
        showReported();
    });
    connect(runs, &RunsDock::runActivated, this, [this] { m_dashboard->setFocus(Qt::OtherFocusReason); });
    connect(runs, &RunsDock::importRequested, this, [this] { openImport({}); });
    // Rows of figures with their units keep their direction where the window is mirrored, as charts do.
    runs->setLayoutDirection(Qt::LeftToRight);
    whatIf->setLayoutDirection(Qt::LeftToRight);
    connect(m_docks, &DockArea::openChanged, this, &MainWindow::refreshRails);
}

void MainWindow::createPages()
{
    auto* centre = new QWidget(m_docks);
    parts::setSurface(centre, "window");
    m_tabs = new PageTabs(centre);
    m_tabs->setFixedHeight(parts::scaled(36));
    m_tabs->addPage(tr("Dashboard"), QStringLiteral("Ctrl+1"));
    m_tabs->addPage(tr("Catalog"), QStringLiteral("Ctrl+2"));
    m_pages = new QStackedWidget(centre);
    auto* dashboard = new DashboardPage(m_session, m_pages);
    dashboard->setObjectName(QStringLiteral("dashboardPage"));
    m_dashboard = dashboard;
    m_pages->addWidget(dashboard);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    m_docks->setCentre(centre);
    connect(m_tabs, &PageTabs::pageChosen, this, &MainWindow::showPage);
    connect(dashboard, &DashboardPage::whatMovesRequested, this, &MainWindow::showDrivers);
    connect(dashboard, &DashboardPage::reportedRequested, this, &MainWindow::showReported);
    connect(dashboard, &DashboardPage::showInWhatIf, this, &MainWindow::showWhatIf);
    connect(dashboard, &DashboardPage::failed, this, &MainWindow::showError);
    connect(dashboard, &DashboardPage::adviceRequested, this, &MainWindow::openAdvice);
    connect(dashboard, &DashboardPage::curvesRequested, this, &MainWindow::openCurves);
    connect(dashboard, &DashboardPage::noteRequested, this, &MainWindow::openNote);
    connect(dashboard, &DashboardPage::attachRequested, this, &MainWindow::attachLog);
    connectPanels();
}

// Made when it is first shown, as the catalog's page is: most starts show neither.
EmptyState* MainWindow::emptyState()
{
    if (m_empty)
        return m_empty;
    m_empty = new EmptyState(m_pages);
    tellWhatPartsAre(*m_empty);
    m_pages->addWidget(m_empty);
    connect(m_empty, &EmptyState::samplesRequested, this, &MainWindow::exploreSamples);
    connect(m_empty, &EmptyState::pasteRequested, this, &MainWindow::pasteTable);
    connect(m_empty, &EmptyState::chooseFilesRequested, this, [this] {
        m_chooser.chooseFiles(this, tr("Import files"), ImportAssistant::fileFilter(), [this](const QStringList& p) { importPaths(p); });
    });
    connect(m_empty, &EmptyState::chooseFolderRequested, this,
        [this] { m_chooser.chooseFolder(this, tr("Import a folder"), [this](const QStringList& p) { importPaths(p); }); });
    return m_empty;
}

CatalogPage* MainWindow::catalogPage()
{
    if (m_catalog)
        return m_catalog;
    m_catalog = new CatalogPage(m_session, m_chooser, m_pages);
    tellWhatPartsAre(*m_catalog);
    m_pages->addWidget(m_catalog);
    connect(m_catalog, &CatalogPage::done, this, &MainWindow::showDone);
    connect(m_catalog, &CatalogPage::failed, this, &MainWindow::showError);
    connect(m_catalog, &CatalogPage::compareRequested, this, &MainWindow::openComparison);
    return m_catalog;
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->importFiles, [this] { openImport({}); });
    on(m_actions->pasteTable, [this] { pasteTable(); });
    on(m_actions->exportRuns, [this] { openExport(); });
    on(m_actions->openStore, [this] { chooseStore(); });
    on(m_actions->watchFolder, [this] { watchFolder(); });
    on(m_actions->report, [this] { openReport(); });
    on(m_actions->print, [this] { printReport(); });
    on(m_actions->saveScenario, [this] { saveScenario(); });
    on(m_actions->undo, [this] { m_session.undo(); });
    on(m_actions->redo, [this] { m_session.redo(); });
    on(m_actions->deleteRuns, [this] { deleteRuns(m_session.selection()); });
    on(m_actions->resetScenario, [this] { m_session.resetAll(); });
    on(m_actions->focusFilter, [this] { focusFilter(); });
    on(m_actions->palette, [this] { openPalette(); });
    on(m_actions->toggleRuns, [this] { m_docks->toggle(DockArea::Left); });
    on(m_actions->toggleWhatIf, [this] { m_docks->toggle(DockArea::Right); });
    on(m_actions->nextPane, [this] { nextPane(); });
    on(m_actions->menu, [this] { m_toolBar->openMenu(); });
    on(m_actions->textLarger, [this] { stepTextScale(1); });
    on(m_actions->textSmaller, [this] { stepTextScale(-1); });
    on(m_actions->textNormal, [this] { stepTextScale(0); });
    on(m_actions->themeSystem, [this] { setTheme(QStringLiteral("system")); });
    on(m_actions->themeLight, [this] { setTheme(QStringLiteral("light")); });
    on(m_actions->themeDark, [this] { setTheme(QStringLiteral("dark")); });
    on(m_actions->exploreSamples, [this] { exploreSamples(); });
    on(m_actions->removeSamples, [this] { removeSamples(); });
    on(m_actions->about, [this] { showAbout(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->advice, [this] { openAdvice(); });
    on(m_actions->curves, [this] { openCurves(); });
    on(m_actions->note, [this] { openNote(m_session.data()->run.id); });
    on(m_actions->editRules, [this] { editRules(); });
    on(m_actions->loadRules, [this] {
        m_chooser.chooseFiles(this, tr("Load rules"), tr("Rules (*.json)"), [this](const QStringList& paths) { loadRules(paths.value(0)); });
    });
    on(m_actions->help, [this] { openHelp(); });
    on(m_actions->dashboard, [this] {
        m_tabs->setCurrent(0);
        showPage(0);
    });
    on(m_actions->catalog, [this] {
        m_tabs->setCurrent(1);
        showPage(1);
    });
    on(m_actions->updateCatalog, [this] { catalogPage()->updateFromFile(); });
    on(m_actions->reprice, [this] { openReprice(); });
    on(m_actions->currency, [this] { openCurrency(); });
    on(m_actions->explainTotal, [this] { explainRun(0, QStringLiteral("total_usd")); });
    on(m_actions->drivers, [this] { showDrivers(QStringLiteral("total_usd")); });
    on(m_actions->disagreements, [this] { showDisagreements(); });
    connect(m_toolBar, &ToolBar::searchRequested, this, &MainWindow::openPalette);
    connect(m_recentStores, &QMenu::aboutToShow, this, &MainWindow::fillRecentStores);
    connect(m_watchMenu, &QMenu::aboutToShow, this, &MainWindow::fillWatchMenu);
    connect(m_scenarios, &QMenu::aboutToShow, this, &MainWindow::fillScenarios);
    connect(m_status, &StatusStrip::repriceRequested, this, &MainWindow::openReprice);
    connect(m_status, &StatusStrip::removeSamplesRequested, this, &MainWindow::removeSamples);
    connect(m_scrim, &Scrim::openChanged, this, &MainWindow::refreshActions);
    connect(m_scrim, &Scrim::closeRequested, this, &MainWindow::closeDialog);
    connect(m_scrim, &Scrim::clickedOutside, this, [this] {
        if (qobject_cast<CommandPalette*>(m_scrim->frame()))
            m_scrim->close(); // nothing is lost; dialogs stay
    });
    connect(&m_appearance, &Appearance::changed, this, &MainWindow::followAppearance);
}

void MainWindow::connectSession()
{
    connect(&m_session, &DashboardSession::storeChanged, this, [this] {
        m_selectLatest = true;
        readScenarios();
        refreshPage();
        tellOfUpgrade();
    });
    connect(&m_session, &DashboardSession::runsChanged, this, &MainWindow::selectLatest);
    connect(&m_session, &DashboardSession::runsChanged, this, &MainWindow::refreshPage);
    connect(&m_session, &DashboardSession::dataChanged, this, &MainWindow::refreshPage);
    connect(&m_session, &DashboardSession::loadingChanged, this, &MainWindow::refreshPage);
    connect(&m_session, &DashboardSession::selectionChanged, this, &MainWindow::refreshActions);
    connect(&m_session, &DashboardSession::historyChanged, this, [this] {
        refreshActions();
        if (!m_undoOffered.isEmpty() && m_undoOffered != m_session.undoText())
            m_message->clear(); // its link would take back something else
    });
    connect(&m_session, &DashboardSession::scenarioChanged, this, &MainWindow::refreshScenario);
    connect(&m_session, &DashboardSession::failed, this, &MainWindow::showError);
    connect(&m_tasks, &WindowTasks::failed, this, [this](const QString& text) {
        if (m_empty)
            m_empty->setBusy(false);
        showError(text);
    });
    connect(&m_tasks, &WindowTasks::samplesImported, this, [this](const ImportSummary& summary) {
        if (m_empty)
            m_empty->setBusy(false);
        finishImport(summary, tr("Add sample runs"));
    });
    connect(&m_tasks, &WindowTasks::logAttached, this, &MainWindow::finishAttaching);
    connect(&m_tasks, &WindowTasks::reportRead, this, &MainWindow::showReportFile);
}

// What comes into the store without this window: watched folders, and other programs.
void MainWindow::connectStore()
{
    m_watched = new WatchedImports(m_settings, m_session.catalog(), this);
    connect(m_watched, &WatchedImports::imported, this, &MainWindow::finishWatchedImport);
    connect(m_watched, &WatchedImports::failed, this, &MainWindow::showError);
    const auto follow = [this] { m_watched->setStore(m_session.storePath(), m_session.isReadOnly()); };
    connect(&m_session, &DashboardSession::storeChanged, this, follow);
    follow();
    auto* follower = new StoreFollower(m_session, this);
    connect(follower, &StoreFollower::runsDied, this, [this](const QStringList& names) {
        showDone(names.size() == 1 ? tr("The run “%1” ended without a word; it is marked as killed.").arg(names.front())
                                   : tr("%1 recorded runs ended without a word; they are marked as killed.").arg(names.size()), false);
    });
}

void MainWindow::restoreState()
{
    const QByteArray geometry = m_settings.windowGeometry();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(firstSize.boundedTo(screen()->availableSize()));
    m_docks->setWideOpen(DockArea::Left, m_settings.runsVisible());
    m_docks->setWideOpen(DockArea::Right, m_settings.whatIfVisible());
    format::setCurrency(m_settings.currency());
    m_appearance.setTextScale(m_settings.textScale());
    m_appearance.setTheme(Appearance::fromKey(m_settings.theme()));
    followAppearance();
}

void MainWindow::followAppearance()
{
    QAction* const actions[] = { m_actions->themeSystem, m_actions->themeLight, m_actions->themeDark, m_actions->themeContrast };
    actions[static_cast<int>(m_appearance.theme())]->setChecked(true);
    m_toolBar->setFixedHeight(parts::scaled(44));
    m_tabs->setFixedHeight(parts::scaled(36));
    m_status->setFixedHeight(parts::scaled(26));
}

// A store that was just opened shows its latest run, not an empty page.
void MainWindow::selectLatest()
{
    const auto runs = m_session.runs();
    if (!m_selectLatest || runs->size() == 0)
        return;
    m_selectLatest = false;
    if (m_session.data() || !m_session.selection().empty() || restoreView())
        return;
    const auto latest = std::max_element(runs->startedAtMs.begin(), runs->startedAtMs.end());
    m_session.select({ runs->id[static_cast<std::size_t>(latest - runs->startedAtMs.begin())] });
}

void MainWindow::readScenarios()
{
    m_saved = m_session.savedScenarios();
    refreshScenario();
}

void MainWindow::refreshPage()
{
    const auto runs = m_session.runs();
    const bool empty = runs->size() == 0 && !m_session.data() && !m_session.isLoading() && m_page == 0;
    if (empty)
        closeView();
    if (!m_session.data() && qobject_cast<DriversPage*>(m_view))
        closeView();
    m_pages->setCurrentWidget(empty ? static_cast<QWidget*>(emptyState()) : m_view ? static_cast<QWidget*>(m_view) : pageWidget());
    if (m_page == 0)
        m_docks->setUseful(DockArea::Right, m_session.data() != nullptr);
    const auto shown = m_session.data();
    setWindowTitle(shown ? tr("%1 – RunCost", "run and program").arg(shown->title) : tr("RunCost"));
    refreshScenario();
}

QWidget* MainWindow::pageWidget() { return m_page == 1 ? catalogPage() : m_dashboard; }

// The Catalog is about prices and not about a run: both docks fold to rails there.
void MainWindow::showPage(int page)
{
    m_page = page;
    closeView();
    m_docks->closeOverlays();
    m_docks->setUseful(DockArea::Left, page == 0);
    m_docks->setUseful(DockArea::Right, page == 0 && m_session.data() != nullptr);
    refreshPage();
}

void MainWindow::refreshActions()
{
    const bool free = !m_scrim->isOpen() && !m_tour;
    const auto runs = m_session.runs();
    const bool writable = !m_session.storePath().isEmpty() && !m_session.isReadOnly();
    const bool hasRun = m_session.data() != nullptr;
    const bool changed = !m_session.scenario().isBaseline();
    const bool samples = std::find(runs->sample.begin(), runs->sample.end(), 1) != runs->sample.end();
    const std::pair<QAction*, bool> conditions[] = { { m_actions->importFiles, writable }, { m_actions->exportRuns, runs->size() > 0 },
        { m_actions->report, hasRun }, { m_actions->print, hasRun }, { m_actions->explainTotal, hasRun }, { m_actions->drivers, hasRun }, { m_actions->advice, hasRun },
        { m_actions->curves, hasRun && !m_session.data()->run.series.empty() }, { m_actions->saveScenario, hasRun && changed && writable }, { m_actions->compare, hasRun },
        { m_actions->note, hasRun && !m_session.isDetached() }, { m_actions->openScenario, writable }, { m_actions->resetScenario, changed },
        { m_actions->deleteRuns, !m_session.selection().empty() && writable }, { m_actions->exploreSamples, writable && !samples },
        { m_actions->removeSamples, samples && writable }, { m_actions->undo, m_session.canUndo() },
        { m_actions->reprice, writable && runs->size() > 0 },
        { m_actions->redo, m_session.canRedo() } };
    for (QAction* action : m_actions->all()) {
        const auto it = std::find_if(
            std::begin(conditions), std::end(conditions), [action](const auto& entry) { return entry.first == action; });
        const bool leaves = action == m_actions->quit && !m_scrim->isOpen(); // the tour does not hold anyone
        action->setEnabled((free || leaves) && (it == std::end(conditions) || it->second));
    }
    m_actions->undo->setText(m_session.canUndo() ? tr("Undo: %1").arg(m_session.undoText()) : tr("Undo"));
    m_actions->redo->setText(m_session.canRedo() ? tr("Redo: %1").arg(m_session.redoText()) : tr("Redo"));
}

void MainWindow::refreshRails()
{
    const auto runs = m_session.runs();
    const int changed = m_session.scenario().changedCount();
    m_docks->setRailText(DockArea::Left, tr("Runs (%1)").arg(format::count(static_cast<double>(runs->size()))));
    m_docks->setRailText(DockArea::Right, changed > 0 ? tr("What if, %1 changed").arg(changed) : tr("What if"));
}

void MainWindow::refreshScenario()
{
    refreshActions();
    refreshRails();
    const Scenario& scenario = m_session.scenario();
    const bool isSaved = std::find(m_saved.begin(), m_saved.end(), scenario) != m_saved.end();
    const int changed = scenario.changedCount();
    m_toolBar->setScenarioText(scenario.isBaseline() ? tr("Baseline")
            : isSaved                               ? scenario.name
            : changed == 1                          ? tr("1 change, not saved")
                                                    : tr("%1 changes, not saved").arg(changed));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setWindowGeometry(saveGeometry());
    rememberView();
    m_settings.setRunsVisible(m_docks->isWideOpen(DockArea::Left));
    m_settings.setWhatIfVisible(m_docks->isWideOpen(DockArea::Right));
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const bool busy = m_scrim->isOpen() && !qobject_cast<ImportAssistant*>(m_scrim->frame());
    if (!event->mimeData()->hasUrls() || busy)
        return;
    event->acceptProposedAction();
    m_drop->appear();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) { m_drop->hide(); }

void MainWindow::dropEvent(QDropEvent* event)
{
    m_drop->hide();
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    importPaths(paths);
}

// Text fields would take Ctrl+K as "delete to the end of the line"; here it opens the palette everywhere.
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (m_actions->palette->shortcut() == QKeySequence(key->keyCombination())) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_docks->closeOverlays())
        return;
    QMainWindow::keyPressEvent(event);
}

} // namespace runcost
