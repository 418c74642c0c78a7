#pragma once

#include <QTimer>
#include <QWidget>

#include "whatif/leverdisplay.h"

#include <array>

class QScrollArea;
class QStackedWidget;

namespace runcost {

class DashboardSession;
class LeverCombo;
class LeverRow;
class ScenarioFooter;
class ScenarioStrip;

// The What-if dock: every assumption behind the current run as a slider, with what one step of it is worth.
class WhatIfDock final : public QWidget
{
    Q_OBJECT
public:
    WhatIfDock(DashboardSession& session, QWidget* parent);

    [[nodiscard]] Effect effect() const { return m_effect; }
    void setEffect(Effect effect);
    [[nodiscard]] QSize sizeHint() const override;

public slots:
    void focusLever(int lever); // scrolls to it, marks it for a moment, gives it the focus
    void startSave();
    void startRename(const QString& scenario);

signals:
    void closeRequested();
    void explainRequested(const QString& figure, const QRect& globalRect); // the effect of a slider
    void announced(const QString& text); // what a screen reader is told after the last change
    void scenarioSaved(const QString& name);
    void scenarioRenamed(const QString& name);
    void scenarioRemoveWanted(const QString& name);
    void scenarioFileWanted(const runcost::Scenario& scenario);
    void scenarioOpenWanted();
    void compareWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Heading;
    void createTitle();
    void createRows();
    void connectRow(LeverRow* row);
    void refresh();
    void refreshChoices(); // later than the rest: it tries every option
    void announce();
    void highlight(LeverRow* row);

    DashboardSession& m_session;
    Effect m_effect = Effect::Cost;
    LeverCombo* m_effectCombo = nullptr;
    ScenarioStrip* m_strip;
    QScrollArea* m_scroll;
    QWidget* m_rowsWidget;
    QStackedWidget* m_pages;
    ScenarioFooter* m_footer;
    std::array<LeverRow*, leverCount> m_rows {};
    LeverRow* m_highlighted = nullptr;
    double m_largest = 0; // effect of one step
    QTimer m_choiceTimer;
    QTimer m_announceTimer;
    QTimer m_highlightTimer;
};

} // namespace runcost
