// The part of MainWindow that deals with scenarios and comparisons.
#include "window/mainwindow.h"

#include "analysis/scenariofile.h"
#include "compare/comparepage.h"
#include "compare/decisionform.h"
#include "dashboard/dashboardpage.h"
#include "export/savefile.h"
#include "session/dashboardsession.h"
#include "whatif/scenariomenu.h"
#include "whatif/whatifdock.h"
#include "window/dockarea.h"
#include "window/filechooser.h"
#include "window/pagetabs.h"
#include "window/parts.h"
#include "window/scrim.h"
#include "window/windowactions.h"

#include <QAction>
#include <QLayout>
#include <QMenu>
#include <QStackedWidget>

namespace runcost {

void MainWindow::connectScenarios()
{
    auto* dock = static_cast<WhatIfDock*>(m_whatIf);
    connect(dock, &WhatIfDock::scenarioRenamed, this, [this](const QString& name) { showDone(tr("The scenario is now “%1”.").arg(name), true); });
    connect(dock, &WhatIfDock::scenarioRemoveWanted, this, &MainWindow::deleteScenario);
    connect(dock, &WhatIfDock::scenarioFileWanted, this, &MainWindow::saveScenarioFile);
    connect(dock, &WhatIfDock::scenarioOpenWanted, this, &MainWindow::chooseScenarioFile);
    connect(dock, &WhatIfDock::compareWanted, this, [this] { openCompare(true); });
    connect(m_actions->openScenario, &QAction::triggered, this, &MainWindow::chooseScenarioFile);
    connect(m_actions->compare, &QAction::triggered, this, [this] { openCompare(false); });
    connect(&m_session, &DashboardSession::savedScenariosChanged, this, &MainWindow::readScenarios);
}

// Order and visibility of the panels: a menu at the end of the tabs and in the main menu, kept in the settings.
void MainWindow::connectPanels()
{
    auto* dashboard = static_cast<DashboardPage*>(m_dashboard);
    m_panels = new QMenu(tr("Panels"), this);
    m_panels->setObjectName(QStringLiteral("panelsMenu"));
    connect(m_panels, &QMenu::aboutToShow, this, [this, dashboard] {
        m_panels->clear();
        dashboard->fillPanelsMenu(*m_panels);
    });
    m_menu->insertMenu(m_actions->themeSystem, m_panels);
    m_menu->insertSeparator(m_actions->themeSystem);
    auto* button = new IconButton(QStringLiteral("layout"), tr("Layout"), tr("Which panels are shown"), m_tabs);
    button->setObjectName(QStringLiteral("layoutButton"));
    button->setMenu(m_panels);
    button->setPopupMode(QToolButton::InstantPopup);
    m_layoutButton = button;
    m_tabs->layout()->addWidget(button);
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::refreshLayoutButton);
    connect(&m_session, &DashboardSession::dataChanged, this, &MainWindow::refreshLayoutButton);
    refreshLayoutButton();
    dashboard->setArrangement(PanelArrangement::fromWords(m_settings.dashboardPanels()));
    connect(dashboard, &DashboardPage::arrangementChanged, this,
        [this, dashboard] { m_settings.setDashboardPanels(dashboard->arrangement().words()); });
}

void MainWindow::refreshLayoutButton() { m_layoutButton->setVisible(m_pages->currentWidget() == m_dashboard && m_session.data()); }

void MainWindow::useScenario(const Scenario& scenario) { m_session.setScenario(scenario, tr("Use “%1”").arg(scenario.name)); }

void MainWindow::saveScenario()
{
    m_docks->setOpen(DockArea::Right, true);
    static_cast<WhatIfDock*>(m_whatIf)->startSave();
}

void MainWindow::fillScenarios()
{
    m_scenarios->clear();
    m_scenarios->addAction(m_actions->saveScenario);
    m_scenarios->addAction(m_actions->resetScenario);
    m_scenarios->addSeparator();
    ScenarioVerbs verbs;
    verbs.use = [this](const Scenario& scenario) { useScenario(scenario); };
    verbs.rename = [this](const QString& name) {
        m_docks->setOpen(DockArea::Right, true);
        static_cast<WhatIfDock*>(m_whatIf)->startRename(name);
    };
    verbs.save = [this](const Scenario& scenario) { saveScenarioFile(scenario); };
    verbs.remove = [this](const QString& name) { deleteScenario(name); };
    verbs.open = [this] { chooseScenarioFile(); };
    verbs.compare = [this] { openCompare(true); };
    verbs.writable = !m_session.isReadOnly() && !m_session.storePath().isEmpty();
    fillScenarioMenu(*m_scenarios, m_session.savedScenarios(), m_session.scenario(), verbs);
}

void MainWindow::deleteScenario(const QString& name)
{
    if (const Status status = m_session.deleteScenario(name); !status)
        showError(status.error().text);
    else
        showDone(tr("Scenario “%1” deleted.").arg(name), true);
}

void MainWindow::saveScenarioFile(const Scenario& scenario)
{
    m_chooser.chooseSave(this, tr("Save scenario as a file"), scenarioFileName(scenario), tr("Scenarios (*.json)"),
        [this, scenario](const QStringList& paths) {
            if (paths.isEmpty())
                return;
            if (const Status saved = saveFile(paths.front(), scenarioFile(scenario)); !saved)
                showError(saved.error().text);
            else
                showDone(tr("Scenario “%1” saved as %2.").arg(scenario.name, paths.front()), false);
        });
}

void MainWindow::chooseScenarioFile()
{
    m_chooser.chooseFiles(this, tr("Open a scenario file"), tr("Scenarios (*.json)"), [this](const QStringList& paths) {
        for (const QString& path : paths)
            openScenario(path);
    });
}

void MainWindow::openScenario(const QString& path)
{
    const Result<Scenario> read = readScenarioFile(path);
    if (!read) {
        showError(read.error().text);
        return;
    }
    const Result<QString> name = m_session.addScenario(*read);
    if (!name)
        showError(name.error().text);
    else
        showDone(tr("Scenario “%1” is opened and in use.").arg(*name), m_session.canUndo());
}

void MainWindow::askDecision(ComparePage* page, std::size_t column)
{
    const ComparisonContent content = page->decisionContent();
    if (content.runs.empty())
        return;
    auto* form = new DecisionForm(content, column, page->byScenario(), m_scrim);
    connect(form, &DecisionForm::closeRequested, m_scrim, &Scrim::close);
    connect(form, &DecisionForm::copyWanted, page, &ComparePage::copyDecision);
    connect(form, &DecisionForm::recorded, page, [this, page](const Decision& decision) {
        m_scrim->close();
        page->recordDecision(decision);
    });
    openDialog(form, false, DecisionForm::wantedSize(content.runs.size()));
}

// Several selected runs beside each other, else the run under its scenarios.
void MainWindow::openCompare(bool scenarios)
{
    if (!m_session.data())
        return;
    if (m_page != 0)
        m_actions->dashboard->trigger();
    auto* page = new ComparePage(m_session, m_chooser, m_settings, m_pages);
    connect(page, &ComparePage::failed, this, &MainWindow::showError);
    connect(page, &ComparePage::done, this, [this](const QString& text) { showDone(text, false); });
    connect(page, &ComparePage::decided, this, [this](const QString& text) { showDone(text, true); });
    connect(page, &ComparePage::decisionWanted, this, [this, page](std::size_t column) { askDecision(page, column); });
    connect(page, &ComparePage::whatIfWanted, this, [this] { showWhatIf(Lever::TimeFactor); });
    connect(page, &ComparePage::explained, this, [this](const Explanation& explanation, const QRect& where) {
        static_cast<DashboardPage*>(m_dashboard)->showExplanation(explanation, where);
    });
    if (scenarios)
        page->compareScenarios();
    openView(page);
}

} // namespace runcost
