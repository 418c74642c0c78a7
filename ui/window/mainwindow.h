#pragma once

#include <QMainWindow>
#include <QPointer>

#include "session/settings.h"
#include "window/windowtasks.h"

class QMenu;
class QStackedWidget;

namespace runcost {

namespace formulas {
    struct Formula;
}
class Appearance;
class CatalogPage;
class ComparePage;
struct AttachedLog;
struct ReportOptions;
class DashboardSession;
class DockArea;
class DropOverlay;
class EmptyState;
class FileChooser;
class MessageStrip;
class PageTabs;
class Scrim;
class StatusStrip;
class SubPage;
class ToolBar;
class Tour;
class WatchedImports;
class WindowActions;

// The window: toolbar, Runs dock, pages, What-if dock, status line, and what lies over them.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(DashboardSession& session, Appearance& appearance, FileChooser& chooser, Settings& settings);
    ~MainWindow() override;

    // Reports restore their run; everything else goes through the assistant.
    void importPaths(const QStringList& paths);
    void exploreSamples();
    bool openStore(const QString& path);
    void showError(const QString& text);
    [[nodiscard]] QString messageText() const;
    [[nodiscard]] WatchedImports& watchedImports() { return *m_watched; }
    void offerTour(); // once, as soon as a run is shown
    void comeToFront(); // another start of the program pointed here

signals:
    void restartRequested(); // in another language

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    // mainwindow.cpp: how it is put together
    void createLayout();
    void createDocks();
    void createPages();
    void connectActions();
    void connectSession();
    void connectStore();
    void restoreState();
    void selectLatest();
    void tellOfUpgrade();
    void readScenarios();
    void refreshPage();
    void showPage(int page);
    [[nodiscard]] QWidget* pageWidget();
    [[nodiscard]] EmptyState* emptyState();
    [[nodiscard]] CatalogPage* catalogPage();
    void refreshActions();
    void refreshRails();
    void refreshScenario();
    void followAppearance();
    // windowcommands.cpp: what it can be told
    void openPalette();
    void runCommand(const QString& id, bool explain);
    void openImport(const QStringList& paths);
    void pasteTable();
    void attachLog(qint64 runId);
    void finishAttaching(const AttachedLog& attached);
    void finishImport(const ImportSummary& summary, const QString& undoText);
    void finishWatchedImport(const ImportSummary& summary);
    void showReportFile(const ReportFile& report);
    void openReport();
    [[nodiscard]] ReportOptions rememberedReportOptions() const;
    void printReport();
    void openExport();
    void openAdvice(const QString& recommendation = {});
    void openCurves();
    void openHelp(const QString& topic = {});
    void editRules();
    void loadRules(const QString& path);
    void closeDialog();
    void showFormula(const formulas::Formula& formula);
    void deleteRuns(const std::vector<qint64>& ids);
    void removeSamples();
    void chooseStore();
    void showAbout();
    void openReprice();
    void openComparison();
    void openCurrency();
    void nextPane();
    void focusFilter();
    void showWhatIf(std::optional<Lever> lever);
    void setTheme(const QString& key);
    void stepTextScale(int step); // 0 = back to 100 %
    void setTextScale(double scale);
    // windowmanners.cpp: settings, what is remembered, tour, what's this
    void connectManners();
    void openSettings();
    void resetSettings();
    void setLanguage(const QString& key); // empty: the system's
    void rememberView();
    bool restoreView(); // true when the runs of the last time are shown
    void startTour();
    void explainFocusedPart();
    void fillRecentStores();
    void fillWatchMenu();
    void watchFolder();
    void showDone(const QString& text, bool undoable);
    void openDialog(QWidget* frame, bool atTop, const QSize& wanted);
    void openView(SubPage* view); // in place of the page; takes it over
    void closeView();
    void showDrivers(const QString& figure);
    void showReported();
    void showDisagreements();
    void explainRun(qint64 id, const QString& figure);

    // windowscenarios.cpp
    void connectScenarios();
    void connectPanels();
    void refreshLayoutButton();
    void useScenario(const Scenario& scenario);
    void saveScenario();
    void fillScenarios();
    void deleteScenario(const QString& name);
    void saveScenarioFile(const Scenario& scenario);
    void chooseScenarioFile();
    void openScenario(const QString& path);
    void openCompare(bool scenarios);
    void askDecision(ComparePage* page, std::size_t column);
    void openNote(qint64 runId);

    DashboardSession& m_session;
    Appearance& m_appearance;
    FileChooser& m_chooser;
    Settings& m_settings;
    WindowTasks m_tasks;
    std::vector<Scenario> m_saved;
    bool m_selectLatest = true;
    QString m_undoOffered; // what the message strip offers to take back
    WindowActions* m_actions;
    WatchedImports* m_watched = nullptr;
    QMenu* m_menu = nullptr;
    QMenu* m_recentStores = nullptr;
    QMenu* m_watchMenu = nullptr;
    QMenu* m_scenarios = nullptr;
    QMenu* m_panels = nullptr; // of the dashboard
    QWidget* m_layoutButton = nullptr;
    ToolBar* m_toolBar = nullptr;
    DockArea* m_docks = nullptr;
    QWidget* m_runs = nullptr;
    QWidget* m_whatIf = nullptr;
    PageTabs* m_tabs = nullptr;
    QStackedWidget* m_pages = nullptr;
    EmptyState* m_empty = nullptr; // by emptyState()
    QWidget* m_dashboard = nullptr;
    CatalogPage* m_catalog = nullptr; // by catalogPage()
    int m_page = 0; // of the tabs
    SubPage* m_view = nullptr; // null = the page itself
    MessageStrip* m_message = nullptr;
    StatusStrip* m_status = nullptr;
    Scrim* m_scrim = nullptr;
    QPointer<Tour> m_tour;
    DropOverlay* m_drop = nullptr;
};

} // namespace runcost
