#pragma once

#include <QObject>

#include "items/commandmodel.h"

#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace runcost {

// Everything that the window can be told to do: one QAction each, with its keys, for toolbar, menu and palette.
class WindowActions final : public QObject {
    Q_OBJECT
public:
    explicit WindowActions(QWidget* window);

    QAction* importFiles;
    QAction* pasteTable;
    QAction* exportRuns;
    QAction* openStore;
    QAction* watchFolder;
    QAction* report;
    QAction* print;
    QAction* saveScenario;
    QAction* openScenario;
    QAction* compare;
    QAction* undo;
    QAction* redo;
    QAction* deleteRuns;
    QAction* focusFilter;
    QAction* palette;
    QAction* toggleRuns;
    QAction* toggleWhatIf;
    QAction* nextPane;
    QAction* menu;
    QAction* dashboard;
    QAction* advice;
    QAction* curves;
    QAction* note;
    QAction* editRules;
    QAction* loadRules;
    QAction* help;
    QAction* catalog;
    QAction* updateCatalog;
    QAction* reprice;
    QAction* currency;
    QAction* explainTotal;
    QAction* drivers;
    QAction* disagreements;
    QAction* textLarger;
    QAction* textSmaller;
    QAction* textNormal;
    QAction* themeSystem;
    QAction* themeLight;
    QAction* themeDark;
    QAction* themeContrast;
    QAction* settings;
    QAction* tour;
    QAction* whatIsThis;
    QAction* pointAndAsk;
    QAction* resetScenario;
    QAction* exploreSamples;
    QAction* removeSamples;
    QAction* about;
    QAction* quit;

    [[nodiscard]] QActionGroup* themes() const { return m_themes; }
    [[nodiscard]] std::vector<QAction*> all() const { return m_all; }
    [[nodiscard]] std::vector<Command> commands() const; // enabled ones, ids "action:NAME"
    [[nodiscard]] QAction* byId(const QString& id) const;
    void fillMenu(QMenu* menu, QMenu* recentStores) const;

private:
    QAction* add(const char* name, const QString& text, const QString& icon, const QKeySequence& keys = {});

    QWidget* m_window;
    std::vector<QAction*> m_all;
    QActionGroup* m_themes;
};

} // namespace runcost
