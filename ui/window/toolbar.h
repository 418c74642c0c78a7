#pragma once

#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace runcost {

class SearchBox;
class WindowActions;

// The 44 px bar on top: menu, tasks, undo, the search field and the name of the scenario.
class ToolBar final : public QWidget {
    Q_OBJECT
public:
    ToolBar(WindowActions& actions, QMenu* menu, QMenu* scenarios, QWidget* parent);

    void setScenarioText(const QString& text);
    void openMenu();

signals:
    void searchRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* button(QAction* action, const QString& text);

    QToolButton* m_menuButton;
    SearchBox* m_search;
    QToolButton* m_scenario;
    QWidget* m_left;
};

} // namespace runcost
