#pragma once

#include <QTimer>
#include <QWidget>

#include "runs/runsummary.h"
#include "session/portfolioloader.h"

#include <functional>
#include <optional>
#include <vector>

class QLineEdit;
class QStackedWidget;

namespace runcost {

class DashboardSession;
struct Explanation;
class DockTitle;
class EmptyRuns;
class FacetBar;
class RunsModel;
class RunsTotals;
class RunsView;
struct FacetValue;
enum class FacetKind;

// The Runs dock: all runs of the store with filter, facets, totals and a selection that the whole window follows.
class RunsDock final : public QWidget
{
    Q_OBJECT
public:
    RunsDock(DashboardSession& session, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] RunsModel* model() const { return m_model; }
    // The clock of the period facet, milliseconds UTC; tests set their own.
    void setNow(std::function<qint64()> nowMs) { m_nowMs = std::move(nowMs); }
    void setTextFilter(const QString& text);

public slots:
    void focusFilter(); // Ctrl+F
    void clearFilters();
    void copySelection(); // names and figures, without a header
    void copyAsTable(); // tab-separated, with a header

signals:
    void closeRequested();
    void deleteRequested(const std::vector<qint64>& runIds);
    void exportRequested();
    void attachRequested(qint64 runId); // of a power log
    void explainRequested(qint64 runId, const QString& figure); // "total_usd"
    void sumExplained(const runcost::Explanation& explanation, const QRect& globalRect);
    void driversRequested(qint64 runId); // what moves its cost
    void noteRequested(qint64 runId);
    void reportedRequested(qint64 runId); // what its file states
    void runActivated(qint64 runId); // Enter or double click
    void importRequested(); // from the empty list

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Page
    {
        EmptyPage,
        NoHitsPage,
        TablePage
    };

    void createTop();
    void createTable();
    void connectSession();
    QWidget* createNoHits();
    void takeRuns();
    void applyFilter();
    void filterSoon();
    void showState();
    void showTotals();
    void showLines(); // of the totals, under the scenario in force
    static void applyScenario(RunTotals& totals, const PortfolioSums& sums, const Scenario& scenario);
    void placeTotals(); // under the columns
    void takeSelection(); // of the table into the session
    void showSelection(); // of the session in the table
    void showMenu(const QPoint& position);
    void explainSumOf(int line, int column, const QRect& globalRect);
    void filterByProject(qint64 runId);
    [[nodiscard]] std::vector<qint64> selectedIds() const;
    [[nodiscard]] std::vector<FacetValue> facetValues(FacetKind facet) const;

    DashboardSession& m_session;
    PortfolioLoader m_portfolio;
    std::optional<PortfolioSums> m_shownSums; // of the runs in the table
    std::optional<PortfolioSums> m_selectedSums;
    RunsModel* m_model;
    DockTitle* m_title = nullptr;
    QLineEdit* m_filter = nullptr;
    FacetBar* m_facets = nullptr;
    QStackedWidget* m_pages = nullptr;
    EmptyRuns* m_empty = nullptr;
    RunsView* m_view = nullptr;
    RunsTotals* m_totals = nullptr;
    QTimer m_filterTimer;
    std::function<qint64()> m_nowMs;
    bool m_syncing = false; // the table is being changed from the outside
};

} // namespace runcost
