#include "window/windowactions.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QWidget>

namespace runcost {

WindowActions::WindowActions(QWidget* window)
    : QObject(window)
    , m_window(window)
    , m_themes(new QActionGroup(this))
{
    importFiles = add("import", tr("Import…"), QStringLiteral("import"), QKeySequence(Qt::CTRL | Qt::Key_I));
    pasteTable = add("pasteTable", tr("Paste table…"), QStringLiteral("copy"), QKeySequence::Paste);
    exportRuns = add("exportRuns", tr("Export runs…"), QStringLiteral("download"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    openStore = add("openStore", tr("Open store…"), QStringLiteral("database"), QKeySequence(Qt::CTRL | Qt::Key_O));
    watchFolder = add("watchFolder", tr("Watch a folder…"), QStringLiteral("folder"));
    report = add("report", tr("Report…"), QStringLiteral("report"), QKeySequence(Qt::CTRL | Qt::Key_P));
    print = add("print", tr("Print report…"), QStringLiteral("print"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    saveScenario
        = add("saveScenario", tr("Save scenario"), QStringLiteral("save"), QKeySequence(Qt::CTRL | Qt::Key_S));
    openScenario = add("openScenario", tr("Open a scenario file…"), QStringLiteral("folder"));
    compare = add("compare", tr("Compare side by side"), QStringLiteral("compare"), QKeySequence(Qt::CTRL | Qt::Key_D));
    undo = add("undo", tr("Undo"), QStringLiteral("undo"), QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo = add("redo", tr("Redo"), QStringLiteral("redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    deleteRuns = add("deleteRuns", tr("Remove selected runs"), QStringLiteral("close"), QKeySequence(Qt::Key_Delete));
    deleteRuns->setShortcutContext(Qt::WidgetShortcut); // the Runs dock takes the key; elsewhere it would surprise
    resetScenario = add("resetScenario", tr("Reset all what-if values"), QStringLiteral("reset"));
    focusFilter = add("focusFilter", tr("Filter runs"), QStringLiteral("filter"), QKeySequence(Qt::CTRL | Qt::Key_F));
    palette = add("palette", tr("Search and commands"), QStringLiteral("search"), QKeySequence(Qt::CTRL | Qt::Key_K));
    toggleRuns = add("toggleRuns", tr("Show or hide runs"), QStringLiteral("layout"), QKeySequence(Qt::Key_F9));
    toggleWhatIf = add("toggleWhatIf", tr("Show or hide what if"), QStringLiteral("sliders"), QKeySequence(Qt::Key_F10));
    nextPane = add("nextPane", tr("Next pane"), QStringLiteral("arrow"), QKeySequence(Qt::Key_F6));
    menu = add("menu", tr("Menu"), QStringLiteral("menu"), QKeySequence(Qt::ALT | Qt::Key_M));
    dashboard = add("dashboard", tr("Dashboard"), QStringLiteral("grid"), QKeySequence(Qt::CTRL | Qt::Key_1));
    advice = add("advice", tr("Recommendations"), QStringLiteral("bulb"), QKeySequence(Qt::CTRL | Qt::Key_R));
    curves = add("curves", tr("Curves of loss and power"), QStringLiteral("curve"), QKeySequence(Qt::CTRL | Qt::Key_L));
    note = add("note", tr("Note and tags of the run"), QStringLiteral("file"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    editRules = add("editRules", tr("Edit rules…"), QStringLiteral("file"));
    loadRules = add("loadRules", tr("Load rules…"), QStringLiteral("file"));
    help = add("help", tr("Help"), QStringLiteral("help"), QKeySequence(Qt::Key_F1));
    catalog = add("catalog", tr("Catalog"), QStringLiteral("database"), QKeySequence(Qt::CTRL | Qt::Key_2));
    updateCatalog = add("updateCatalog", tr("Update catalog from file…"), QStringLiteral("import"));
    reprice = add("reprice", tr("Re-price runs…"), QStringLiteral("reset"));
    currency = add("currency", tr("Currency…"), QStringLiteral("globe"));
    explainTotal = add("explainTotal", tr("Explain the total"), QStringLiteral("fx"), QKeySequence(Qt::CTRL | Qt::Key_E));
    drivers = add("drivers", tr("What moves this cost"), QStringLiteral("layout"), QKeySequence(Qt::CTRL | Qt::Key_M));
    disagreements = add("disagreements", tr("Runs that disagree"), QStringLiteral("warn"));
    textLarger = add("textLarger", tr("Larger text"), QStringLiteral("plus"), QKeySequence(Qt::CTRL | Qt::Key_Plus));
    textLarger->setShortcuts({ QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal) });
    textSmaller = add("textSmaller", tr("Smaller text"), QStringLiteral("search"), QKeySequence(Qt::CTRL | Qt::Key_Minus));
    textNormal = add("textNormal", tr("Normal text size"), QStringLiteral("search"), QKeySequence(Qt::CTRL | Qt::Key_0));
    themeSystem = add("themeSystem", tr("Theme: as the system"), QStringLiteral("layout"));
    themeLight = add("themeLight", tr("Theme: light"), QStringLiteral("layout"));
    themeDark = add("themeDark", tr("Theme: dark"), QStringLiteral("layout"));
    themeContrast = add("themeContrast", tr("Theme: high contrast"), QStringLiteral("layout"));
    settings = add("settings", tr("Settings"), QStringLiteral("sliders"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
    tour = add("tour", tr("Show the tour"), QStringLiteral("play"));
    whatIsThis = add("whatIsThis", tr("Explain the part with the keyboard"), QStringLiteral("info"), QKeySequence(Qt::SHIFT | Qt::Key_F1));
    pointAndAsk = add("pointAndAsk", tr("What is this? Point at it"), QStringLiteral("info"));
    exploreSamples = add("exploreSamples", tr("Explore sample runs"), QStringLiteral("play"));
    removeSamples = add("removeSamples", tr("Remove sample runs"), QStringLiteral("close"));
    about = add("about", tr("About RunCost"), QStringLiteral("info"));
    quit = add("quit", tr("Quit"), QStringLiteral("close"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    for (QAction* theme : { themeSystem, themeLight, themeDark, themeContrast }) {
        theme->setCheckable(true);
        m_themes->addAction(theme);
    }
    themeSystem->setChecked(true);
}

QAction* WindowActions::add(const char* name, const QString& text, const QString& icon, const QKeySequence& keys)
{
    auto* action = new QAction(text, m_window);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setProperty("iconName", icon);
    m_window->addAction(action);
    m_all.push_back(action);
    return action;
}

std::vector<Command> WindowActions::commands() const
{
    std::vector<Command> commands;
    for (const QAction* action : m_all) {
        if (!action->isEnabled() || action == palette || action == menu)
            continue;
        Command command;
        command.group = action == dashboard || action == catalog ? Command::Group::Pages : Command::Group::Actions;
        command.id = QStringLiteral("action:%1").arg(action->objectName());
        command.title = action->text();
        command.keys = action->shortcut().toString(QKeySequence::NativeText);
        command.icon = action->property("iconName").toString();
        commands.push_back(std::move(command));
    }
    return commands;
}

QAction* WindowActions::byId(const QString& id) const
{
    for (QAction* action : m_all)
        if (id == QStringLiteral("action:%1").arg(action->objectName()))
            return action;
    return nullptr;
}

void WindowActions::fillMenu(QMenu* target, QMenu* recentStores) const
{
    target->addActions({ importFiles, pasteTable, exportRuns });
    target->addAction(openStore);
    target->addMenu(recentStores);
    target->addSeparator();
    target->addActions({ report, print, compare, saveScenario, openScenario, resetScenario });
    target->addSeparator();
    target->addActions({ advice, curves, note, editRules, loadRules });
    target->addSeparator();
    target->addActions({ explainTotal, drivers, disagreements });
    target->addSeparator();
    target->addActions({ undo, redo, deleteRuns });
    target->addSeparator();
    target->addActions({ catalog, updateCatalog, reprice, currency });
    target->addSeparator();
    target->addActions({ palette, focusFilter, toggleRuns, toggleWhatIf, nextPane });
    target->addSeparator();
    target->addActions({ themeSystem, themeLight, themeDark, themeContrast });
    target->addSeparator();
    target->addActions({ textLarger, textSmaller, textNormal });
    target->addAction(settings);
    target->addSeparator();
    target->addActions({ exploreSamples, removeSamples });
    target->addSeparator();
    target->addActions({ help, tour, whatIsThis, pointAndAsk, about, quit });
}

} // namespace runcost
