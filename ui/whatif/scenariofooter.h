#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;

namespace runcost {

class DashboardSession;
class FlatButton;

// The foot of the What-if dock: reset all, saved scenarios, and saving under a name typed in place.
class ScenarioFooter final : public QWidget
{
    Q_OBJECT
public:
    ScenarioFooter(DashboardSession& session, QWidget* parent);

    void startSave(); // shows the name field
    void refresh();

signals:
    void saved(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* createActions();
    QWidget* createNaming();
    void fillMenu();
    void save();
    void stopSave();
    void showError(const QString& text);
    [[nodiscard]] QString freeName() const;

    DashboardSession& m_session;
    FlatButton* m_reset = nullptr;
    FlatButton* m_saved = nullptr;
    FlatButton* m_save = nullptr;
    QMenu* m_menu = nullptr;
    QLineEdit* m_name = nullptr;
    QWidget* m_actions; // made after what createActions() and createNaming() fill in
    QWidget* m_naming;
    QLabel* m_error;
};

} // namespace runcost
