#include "whatif/scenariomenu.h"

#include "theme/theme.h"

#include <QCoreApplication>
#include <QMenu>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("ScenarioMenu", text); }

    // Ampersands in a name are no mnemonics.
    QString menuText(QString name) { return name.replace(QLatin1Char('&'), QLatin1String("&&")); }

} // namespace

void fillScenarioMenu(QMenu& menu, const std::vector<Scenario>& saved, const Scenario& current, const ScenarioVerbs& verbs)
{
    for (QMenu* old : menu.findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly))
        old->deleteLater(); // clearing a menu leaves those of the last time
    if (saved.empty())
        menu.addAction(tr("No scenario saved yet"))->setEnabled(false);
    for (const Scenario& scenario : saved) {
        QAction* use = menu.addAction(menuText(scenario.name));
        use->setCheckable(true);
        use->setChecked(scenario == current);
        QObject::connect(use, &QAction::triggered, &menu, [use = verbs.use, scenario] { use(scenario); });
    }
    menu.addSeparator();
    const auto each = [&](const QString& title, const char* name, bool enabled, const std::function<void(const Scenario&)>& then) {
        QMenu* names = menu.addMenu(title);
        names->setObjectName(QLatin1String(name));
        names->setEnabled(enabled && !saved.empty());
        for (const Scenario& scenario : saved)
            QObject::connect(names->addAction(menuText(scenario.name)), &QAction::triggered, &menu, [then, scenario] { then(scenario); });
    };
    each(tr("Rename"), "renameScenario", verbs.writable, [rename = verbs.rename](const Scenario& s) { rename(s.name); });
    each(tr("Save as a file"), "scenarioFile", true, verbs.save);
    each(tr("Delete"), "removeScenario", verbs.writable, [remove = verbs.remove](const Scenario& s) { remove(s.name); });
    menu.addSeparator();
    QAction* open = menu.addAction(theme::icon(QStringLiteral("folder")), tr("Open a scenario file…"));
    open->setEnabled(verbs.writable);
    QObject::connect(open, &QAction::triggered, &menu, [open = verbs.open] { open(); });
    QAction* compare = menu.addAction(theme::icon(QStringLiteral("compare")), tr("Compare side by side"));
    compare->setEnabled(!saved.empty() || !current.isBaseline());
    QObject::connect(compare, &QAction::triggered, &menu, [compare = verbs.compare] { compare(); });
}

} // namespace runcost
