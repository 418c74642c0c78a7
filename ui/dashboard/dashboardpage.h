#pragma once

#include <QTimer>
#include <QWidget>

#include "analysis/scenario.h"
#include "dashboard/panelarrangement.h"

#include <array>
#include <optional>

class QMenu;
class QScrollArea;

namespace runcost {

class ExplainPopover;
struct Explanation;
class PanelWidget;
class PictureWidget;
class ProblemCard;
class RunHeader;

// The dashboard of the current run: run header and six panels, repainted when the session has another analysis.
class DashboardPage final : public QWidget {
    Q_OBJECT
public:
    DashboardPage(DashboardSession& session, QWidget* parent);

    [[nodiscard]] PanelWidget* panel(PanelKind kind) const { return m_panels[static_cast<std::size_t>(kind)]; }
    // Which panels there are and in which order.
    [[nodiscard]] const PanelArrangement& arrangement() const { return m_arrangement; }
    void setArrangement(const PanelArrangement& arrangement);
    void fillPanelsMenu(QMenu& menu); // a check mark a panel, and the way back

    [[nodiscard]] ExplainPopover* popover() const { return m_popover; }
    void explain(const QString& figure); // as if its number were clicked
    // Of a number outside the page: a sum, a slider's effect.
    void showExplanation(const Explanation& explanation, const QRect& globalRect);

signals:
    void showInWhatIf(std::optional<Lever> lever);
    void whatMovesRequested(const QString& figure);
    void noteRequested(qint64 runId);
    void reportedRequested(); // reported against recomputed figures
    void failed(const QString& text);
    void adviceRequested(const QString& recommendation);
    void curvesRequested();
    void attachRequested(qint64 runId); // a power log, to the run that lacks one
    void arrangementChanged(); // by the user

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildPanels();
    void refresh();
    void refreshProblem();
    void refreshBusy();
    void arrange();
    void applyArrangement();
    void rearrange(const PanelArrangement& arrangement); // by the user
    void runPanelAction(PictureWidget* source, const QString& verb);
    void showDropAt(PanelWidget* dragged, const QPoint& globalPosition);
    void dropAt(PanelWidget* dragged, const QPoint& globalPosition);
    [[nodiscard]] PanelWidget* panelAt(const QPoint& globalPosition) const;
    void useRegion(const QString& name);
    void runAction(PictureWidget* source, const QString& action);
    void createPopover();
    void openPopover(PictureWidget* source, const QString& figure, const QRect& anchor);
    void explainNext(bool forwards);
    [[nodiscard]] std::vector<PictureWidget*> pictures() const;

    DashboardSession& m_session;
    RunHeader* m_header;
    QScrollArea* m_scroll;
    QWidget* m_canvas;
    ProblemCard* m_nothing;
    QWidget* m_dropMark; // over the panel whose place a dragged one would take
    PanelArrangement m_arrangement;
    QTimer m_busyTimer;
    ExplainPopover* m_popover = nullptr;
    std::array<PanelWidget*, panelCount> m_panels {};
    PictureWidget* m_explained = nullptr; // where the popover's number is
    std::array<bool, panelCount> m_expanded {};
};

// The slider that moves a figure: that of the widest driver where it has one, else the figure's own.
[[nodiscard]] std::optional<Lever> leverOf(const QString& figure, const QString& driver);

} // namespace runcost
