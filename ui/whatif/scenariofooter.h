#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;

namespace runcost {

class DashboardSession;
struct Scenario;
class FlatButton;

// The foot of the What-if dock: reset all, saved scenarios, and saving under a name typed in place.
class ScenarioFooter final : public QWidget
{
    Q_OBJECT
public:
    ScenarioFooter(DashboardSession& session, QWidget* parent);

    void startSave(); // shows the name field
    void startRename(const QString& name);
    void refresh();

signals:
    void saved(const QString& name);
    void renamed(const QString& name);
    void removeWanted(const QString& name);
    void fileWanted(const runcost::Scenario& scenario);
    void openWanted();
    void compareWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* createActions();
    QWidget* createNaming();
    void fillMenu();
    void save();
    void stopSave();
    void askName(const QString& proposal, const QString& verb);
    void showError(const QString& text);
    [[nodiscard]] QString freeName() const;

    DashboardSession& m_session;
    FlatButton* m_reset = nullptr;
    FlatButton* m_saved = nullptr;
    FlatButton* m_save = nullptr;
    FlatButton* m_keep = nullptr;
    QString m_renamed; // the name that is being replaced; empty = a new scenario is saved
    QMenu* m_menu = nullptr;
    QLineEdit* m_name = nullptr;
    QWidget* m_actions; // made after what createActions() and createNaming() fill in
    QWidget* m_naming;
    QLabel* m_error;
};

} // namespace runcost
