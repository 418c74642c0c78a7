#pragma once

#include <QWidget>

#include "analysis/scenario.h"
#include "dashboard/panelpicture.h"

#include <array>
#include <optional>

class QLabel;
class QScrollArea;

namespace runcost {

class ExplainPopover;
struct Explanation;
class PanelWidget;
class PictureWidget;
class RunHeader;

// The dashboard of the current run: run header and six panels, repainted when the session has another analysis.
class DashboardPage final : public QWidget {
    Q_OBJECT
public:
    DashboardPage(DashboardSession& session, QWidget* parent);

    [[nodiscard]] PanelWidget* panel(PanelKind kind) const { return m_panels[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] ExplainPopover* popover() const { return m_popover; }
    void explain(const QString& figure); // as if its number were clicked
    // Of a number outside the page: a sum, a slider's effect.
    void showExplanation(const Explanation& explanation, const QRect& globalRect);

signals:
    void showInWhatIf(std::optional<Lever> lever);
    void whatMovesRequested(const QString& figure);
    void reportedRequested(); // reported against recomputed figures
    void failed(const QString& text);
    void adviceRequested(const QString& recommendation);
    void curvesRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildPanels();
    void refresh();
    void arrange();
    void runAction(PictureWidget* source, const QString& action);
    void createPopover();
    void openPopover(PictureWidget* source, const QString& figure, const QRect& anchor);
    void explainNext(bool forwards);
    [[nodiscard]] std::vector<PictureWidget*> pictures() const;

    DashboardSession& m_session;
    RunHeader* m_header;
    QScrollArea* m_scroll;
    QWidget* m_canvas;
    QLabel* m_nothing;
    ExplainPopover* m_popover = nullptr;
    std::array<PanelWidget*, panelCount> m_panels {};
    PictureWidget* m_explained = nullptr; // where the popover's number is
    std::array<bool, panelCount> m_expanded {};
};

// The slider that moves a figure: that of the widest driver where it has one, else the figure's own.
[[nodiscard]] std::optional<Lever> leverOf(const QString& figure, const QString& driver);

} // namespace runcost
