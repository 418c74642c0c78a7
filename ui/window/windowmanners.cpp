// The part of MainWindow that remembers, introduces itself, and explains its parts.
#include "window/mainwindow.h"

#include "analysis/scenariojson.h"
#include "core/currency.h"
#include "core/translation.h"
#include "help/tour.h"
#include "import/watchedimports.h"
#include "session/dashboardsession.h"
#include "settings/settingspage.h"
#include "theme/appearance.h"
#include "window/dockarea.h"
#include "window/emptystate.h"
#include "window/messagestrip.h"
#include "window/pagetabs.h"
#include "window/scrim.h"
#include "window/toolbar.h"
#include "window/whatsthis.h"
#include "window/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QStackedWidget>
#include <QWhatsThis>

#include <algorithm>

namespace runcost {

void MainWindow::connectManners()
{
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::openSettings);
    connect(m_actions->themeContrast, &QAction::triggered, this, [this] { setTheme(Appearance::key(Appearance::Theme::Contrast)); });
    connect(m_actions->tour, &QAction::triggered, this, &MainWindow::startTour);
    connect(m_actions->whatIsThis, &QAction::triggered, this, &MainWindow::explainFocusedPart);
    connect(m_actions->pointAndAsk, &QAction::triggered, this, [] { QWhatsThis::enterWhatsThisMode(); });
    tellWhatPartsAre(*this);
}

void MainWindow::openSettings()
{
    auto* page = new SettingsPage(m_settings, *m_watched, m_pages);
    connect(page, &SettingsPage::themeChosen, this, &MainWindow::setTheme);
    connect(page, &SettingsPage::textScaleChosen, this, &MainWindow::setTextScale);
    connect(page, &SettingsPage::languageChosen, this, &MainWindow::setLanguage);
    connect(page, &SettingsPage::currencyRequested, this, &MainWindow::openCurrency);
    connect(page, &SettingsPage::watchRequested, this, &MainWindow::watchFolder);
    connect(page, &SettingsPage::catalogRequested, m_actions->catalog, &QAction::trigger);
    connect(page, &SettingsPage::rulesRequested, this, &MainWindow::editRules);
    connect(page, &SettingsPage::resetRequested, this, &MainWindow::resetSettings);
    connect(page, &SettingsPage::told, this, [this](const QString& text) { showDone(text, false); });
    openView(page);
}

void MainWindow::setLanguage(const QString& key)
{
    const auto language = languageFromKey(key);
    if (language == m_settings.language())
        return;
    m_settings.setLanguage(language);
    if (language.value_or(systemLanguage()) == currentLanguage()) {
        m_message->clear();
        return;
    }
    m_message->show(MessageStrip::Kind::Result, tr("The next start speaks the other language."), tr("Restart now"), [this] {
        m_settings.sync();
        emit restartRequested();
    });
}

// The stores that were open and the folders that are watched are no matter of taste: they stay.
void MainWindow::resetSettings()
{
    const QStringList watched = m_settings.watchedFolders();
    QStringList stores = m_settings.recentStores();
    const bool seen = m_settings.tourSeen();
    m_settings.resetToDefaults();
    m_settings.setWatchedFolders(watched);
    for (auto store = stores.crbegin(); store != stores.crend(); ++store)
        m_settings.setLastStore(*store);
    m_settings.setTourSeen(seen);
    setTheme(m_settings.theme());
    setTextScale(m_settings.textScale());
    format::setCurrency(m_settings.currency());
    m_watched->setPaused(m_settings.watchingPaused());
    m_session.showAgain();
    showDone(tr("All settings are back to how they were at first. Stores and watched folders stay."), false);
}

void MainWindow::rememberView()
{
    Settings::View view;
    view.storePath = m_session.storePath();
    view.selection = m_session.selection();
    view.page = m_page;
    if (!m_session.scenario().isBaseline())
        view.scenario = scenarioToJson(m_session.scenario());
    m_settings.setLastView(view);
}

bool MainWindow::restoreView()
{
    const Settings::View view = m_settings.lastView();
    if (!m_settings.restoresView() || view.storePath.isEmpty() || view.storePath != m_session.storePath())
        return false;
    const auto runs = m_session.runs();
    std::vector<qint64> there;
    for (const qint64 id : view.selection)
        if (std::find(runs->id.begin(), runs->id.end(), id) != runs->id.end())
            there.push_back(id);
    if (there.empty())
        return false;
    m_session.select(there);
    if (const auto scenario = scenarioFromJson(view.scenario); scenario && !scenario->isBaseline())
        m_session.setScenario(*scenario, tr("Scenario of the last time"));
    if (view.page > 0 && view.page < m_tabs->count()) {
        m_tabs->setCurrent(view.page);
        showPage(view.page);
    }
    return true;
}

void MainWindow::offerTour()
{
    if (m_settings.tourSeen())
        return;
    const auto begin = [this] {
        if (!m_settings.tourSeen() && m_session.data() && !m_scrim->isOpen())
            startTour();
    };
    connect(&m_session, &DashboardSession::dataChanged, this, begin, Qt::QueuedConnection);
    connect(m_scrim, &Scrim::openChanged, this, begin, Qt::QueuedConnection); // an import that brought the first runs is closed
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

void MainWindow::startTour()
{
    m_settings.setTourSeen(true);
    closeView();
    m_tabs->setCurrent(0);
    showPage(0);
    const bool narrow = m_docks->isNarrow();
    if (!narrow) {
        m_docks->setOpen(DockArea::Left, true);
        if (m_session.data())
            m_docks->setOpen(DockArea::Right, true);
    }
    QWidget* runs = narrow ? findChild<QWidget*>(QStringLiteral("runsRail")) : m_runs;
    QWidget* whatIf = narrow || !m_session.data() ? findChild<QWidget*>(QStringLiteral("whatIfRail")) : m_whatIf;
    QWidget* panels = m_session.data() ? m_dashboard : static_cast<QWidget*>(emptyState());
    const std::vector<Tour::Step> steps {
        { runs, tr("Your runs"),
            tr("Import with Ctrl+I, or drop files and folders anywhere. Click a run to see it; select several to see their sum.") },
        { panels, tr("What a run cost, and why"),
            tr("Six panels, each with one finding. Click any number, or reach it with Tab and press Enter: it explains itself, with formula, inputs and sources.") },
        { whatIf, tr("What if?"),
            tr("Move a slider: every figure follows at once. The dashed outlines are the baseline. Ctrl+Z takes a step back, Ctrl+S keeps a scenario.") },
        { m_toolBar, tr("Reports and everything else"),
            tr("Ctrl+P makes a report to hand on. Ctrl+K finds every command, run and formula. F1 opens the manual, Shift+F1 explains the part you are in.") },
    };
    m_tour = new Tour(steps, centralWidget());
    connect(m_tour, &Tour::ended, this, [this] {
        m_tour = nullptr;
        refreshActions();
    });
    m_tour->start();
    refreshActions();
}

void MainWindow::explainFocusedPart()
{
    for (QWidget* widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
        if (!widget->whatsThis().isEmpty()) {
            const QPoint below = widget->mapToGlobal(QPoint(widget->width() / 3, std::min(widget->height(), 60)));
            QWhatsThis::showText(below, widget->whatsThis(), widget);
            return;
        }
    QWhatsThis::enterWhatsThisMode();
}

void MainWindow::comeToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

} // namespace runcost
