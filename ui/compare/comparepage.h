#pragma once

#include "compare/comparison.h"
#include "window/subpage.h"

#include <QSet>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace runcost {

class ComparePanel;
class DecisionPanel;
class FileChooser;
class QualityPanel;
class Segmented;
class Settings;
struct ComparisonContent;
struct Decision;

// The selected runs side by side, or one run under several scenarios, and which of them is first; follows the selection
// and the sliders.
class ComparePage final : public SubPage {
    Q_OBJECT
public:
    ComparePage(DashboardSession& session, FileChooser& chooser, Settings& settings, QWidget* parent);

    void compareScenarios();
    // What the decision form shows: the runs with the titles of their columns.
    [[nodiscard]] ComparisonContent decisionContent() const;
    [[nodiscard]] bool byScenario() const;
    // Writes into the notes and tags of the runs what was chosen; undoable. The form leaves date and scenario to this.
    void recordDecision(Decision decision);
    void copyDecision(Decision decision, bool asMarkdown);
    [[nodiscard]] const Comparison& comparison() const;

signals:
    void failed(const QString& text);
    void done(const QString& text);
    void decided(const QString& text); // stored; can be undone
    void decisionWanted(std::size_t column);
    void whatIfWanted();
    void explained(const runcost::Explanation& explanation, const QRect& globalRect);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createBar();
    void createEmpty();
    void refresh();
    void refreshBar();
    void fitBar();
    void arrange();
    void fillColumns();
    void exportTable();
    void connectDecision();
    void readWeights();
    void complete(Decision& decision) const;
    [[nodiscard]] QString recordProblem() const;
    [[nodiscard]] std::vector<Scenario> knownScenarios() const; // baseline, the present one, the saved ones
    [[nodiscard]] Result<std::vector<ComparedLook>> looks() const;

    DashboardSession& m_session;
    FileChooser& m_chooser;
    Settings& m_settings;
    Segmented* m_mode = nullptr;
    QComboBox* m_scenario = nullptr; // that all runs are shown under
    QPushButton* m_columns = nullptr; // which scenarios are shown
    QMenu* m_columnsMenu = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_canvas = nullptr;
    ComparePanel* m_panel = nullptr;
    QualityPanel* m_quality = nullptr;
    DecisionPanel* m_decision = nullptr;
    QWidget* m_empty = nullptr;
    QLabel* m_emptyText = nullptr;
    bool m_scenariosWanted = false;
    bool m_allAssumptions = false;
    std::size_t m_reference = 0;
    QSet<QString> m_hidden; // names of scenarios; the baseline is ""
    QString m_runScenario; // "" = as they ran
};

} // namespace runcost
