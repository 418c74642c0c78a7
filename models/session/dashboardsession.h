#pragma once

#include <QObject>

#include "analysis/analysis.h"
#include "analysis/explanation.h"
#include "analysis/tornado.h"
#include "catalog/catalog.h"
#include "catalog/overlay.h"
#include "runs/runcolumns.h"
#include "session/disagreements.h"
#include "session/runmark.h"
#include "session/scorehistory.h"
#include "store/catalogshelf.h"

#include <QFutureWatcher>

#include <atomic>
#include <memory>
#include <vector>

namespace runcost {

class RunStore;
struct AdviceNote;
struct LedgerChange;
struct Repricing;
struct StoredRun;

// One finished look at a run: immutable, shared by all panels.
struct DashboardData {
    Run run;
    Scenario scenario;
    Analysis baseline;
    Analysis analysis; // of the scenario
    QString title; // name of the run, or the source id
    std::vector<Recommendation> dismissed; // by the user, for this run: not among those of the analyses
    std::vector<ScoredRun> history; // of the project up to this run, for large windows
    std::vector<RegionRow> regions; // to compare with, cleanest first, for large windows
};

// What one window looks at: an open store, the selected runs, the scenario and its history. Lives on the GUI thread.
class DashboardSession final : public QObject {
    Q_OBJECT
public:
    explicit DashboardSession(Catalog catalog, QObject* parent = nullptr);
    ~DashboardSession() override;

    Status openStore(const QString& path); // makes it when missing; for reading only where it cannot be written
    [[nodiscard]] QString storePath() const; // empty without a store
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QString storeBackup() const; // as RunStore::backupPath
    [[nodiscard]] const Catalog& catalog() const { return m_catalog; } // of new runs
    // What the present run is shown with: the prices of its first analysis, until it is re-priced.
    [[nodiscard]] const Catalog& catalogInUse() const { return m_inUse != nullptr ? *m_inUse : m_catalog; }
    [[nodiscard]] bool hasNewerPrices() const; // than those of the present run
    [[nodiscard]] std::shared_ptr<const RunColumns> runs() const { return m_runs; } // never null
    // After an import; keeps the selection where the runs still exist. Large stores are read in the background:
    // runs() is the old one until runsChanged.
    Status reload();
    // Reads anew when another program has changed the store; true when it did. For a timer: costs next to nothing else.
    Result<bool> followStore();
    // Marks tracked runs whose program is gone without a word; their names.
    Result<QStringList> closeDeadRuns();
    [[nodiscard]] bool isLoading() const { return m_loading; }
    void setBackgroundLimit(qint64 runs) { m_backgroundLimit = runs; } // more runs than this are read in the background

    void select(const std::vector<qint64>& runIds); // the first is the current run
    [[nodiscard]] const std::vector<qint64>& selection() const { return m_selection; }
    [[nodiscard]] std::shared_ptr<const DashboardData> data() const { return m_data; } // null without a run
    // Why there is no data although a run is selected; empty otherwise.
    [[nodiscard]] QString problem() const { return m_problem; }
    void retry(); // reads and analyses the run again
    [[nodiscard]] bool isDetached() const { return m_detached.has_value(); } // the run is not in the store
    [[nodiscard]] Result<Explanation> explanation(const QString& figure) const;
    [[nodiscard]] Result<Tornado> drivers(TornadoFigure figure) const; // of the current run and scenario
    // Which of two figures the current run counts with from now on; kept in the store, undoable.
    Status useFigure(ReportedKind kind, FigureUse use);
    [[nodiscard]] bool canUseFigure() const; // a run of a store that can be written
    // Adds to the notes of these runs and sets their tags; kept in the store, one undo step.
    Status markRuns(const std::vector<RunMark>& marks, const QString& undoText);
    Status setNote(qint64 runId, const QString& note); // in place of what it says; undoable
    // Runs with a reported figure that is more than `percent` (5 or more) off, the furthest first.
    [[nodiscard]] Result<std::vector<DisagreeingRun>> disagreeing(double percent) const;
    // A run that is not in the store (dropped report): shown until another one is selected.
    void showDetached(const Run& run, const Scenario& scenario);

    [[nodiscard]] const Scenario& scenario() const { return m_scenario; }
    // Moves of one slider in a row (same gesture) are one undo step; gesture 0 never merges.
    void setNumber(Lever lever, double value, int gesture = 0);
    void setChoice(Lever lever, const QString& choice);
    void setScenario(const Scenario& scenario, const QString& undoText);
    void resetLever(Lever lever);
    void resetAll();
    void applyRecommendation(const QString& id);
    void unapplyRecommendation(const QString& id);
    // Kept in the store for the selected run, undoable. A reason belongs to a dismissal.
    Status dismissRecommendation(const QString& id, const QString& reason);
    Status markRecommendationDone(const QString& id);
    Status restoreRecommendation(const QString& id); // takes back either
    [[nodiscard]] std::vector<AdviceNote> adviceNotes() const; // of the selected run
    [[nodiscard]] std::vector<Run> laterRuns() const; // of the same project, for what a change really saved
    // The user's own rules on top of the catalog's.
    void useRules(const std::vector<Rule>& rules);

    Status saveScenario(const QString& name);
    [[nodiscard]] std::vector<Scenario> savedScenarios() const;
    // Undoable, as the next two.
    Status deleteScenario(const QString& name);
    Status renameScenario(const QString& from, const QString& to); // fails where `to` is taken
    // One that came from elsewhere: saved, under a free name, and used. Its name.
    Result<QString> addScenario(Scenario scenario);
    [[nodiscard]] QString freeScenarioName(const QString& wanted) const; // "Cheap", "Cheap 2"

    // A stored run, or the detached one (id 0), under a scenario: for comparisons. With its own prices.
    [[nodiscard]] Result<std::shared_ptr<const DashboardData>> look(qint64 runId, const Scenario& scenario) const;
    [[nodiscard]] Result<Explanation> explanationOf(const DashboardData& look, const QString& figure) const;
    [[nodiscard]] Result<ProjectContext> projectOf(const Run& run) const;

    // Undoable up to this many runs, which the history keeps in memory.
    static constexpr std::size_t undoableRuns = 20'000;
    static constexpr std::size_t repriceableRuns = 2'000; // at once in the window
    Status deleteRuns(const std::vector<qint64>& runIds);
    Status removeSamples(); // undoable
    // Tells the history that these runs came in one import: undo takes them out again, gives those that it changed their
    // old values, and takes back what it did to the charges. False: there is nothing to undo, or too much.
    bool recordImport(const std::vector<qint64>& runIds, const QString& undoText,
        const std::shared_ptr<const std::vector<StoredRun>>& replaced = {}, const std::shared_ptr<const LedgerChange>& ledger = {});

    // Own rows of the catalog: all or none, stored in the file, undoable. Runs keep their prices.
    Status changeCatalog(const std::vector<OverlayChange>& changes, const QString& undoText);
    void setCatalogPath(const QString& path) { m_catalogPath = path; } // instead of that of the settings folder
    [[nodiscard]] Result<Overlay> ownRows() const { return Overlay::load(m_catalogPath); }
    // Takes over what repricings() found for these runs; undoable.
    Status reprice(const std::vector<Repricing>& runs);
    // Of these runs, or of all when there are none: what the present catalog would make of them; at most repriceableRuns.
    [[nodiscard]] Result<std::vector<Repricing>> findRepricings(const std::vector<qint64>& runIds) const;

    void showAgain(); // nothing changed but how it is shown: another currency

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    void undo();
    void redo();

signals:
    void storeChanged();
    void loadingChanged();
    void runsChanged();
    void selectionChanged();
    void scenarioChanged();
    void savedScenariosChanged();
    void dataChanged(); // data() is another value; null when nothing is selected
    void historyChanged();
    void catalogChanged(); // catalog() is another one
    void failed(const QString& text);

private:
    struct Step;
    struct Loaded;
    void push(Step step, int gesture);
    void changeScenario(const Scenario& scenario, const QString& text, int gesture = 0);
    void showScenario(const Scenario& scenario);
    void replay(bool forward);
    Status replayRuns(Step& step, bool putBack);
    Status noteAdvice(const QString& id, const std::optional<AdviceNote>& note, const QString& undoText);
    Status keepScenario(const std::optional<Scenario>& from, const std::optional<Scenario>& to);
    Status editRuns(std::vector<StoredRun> before, std::vector<StoredRun> after, const QString& undoText);
    Status changeSaved(const std::optional<Scenario>& from, const std::optional<Scenario>& to, const Scenario& used, const QString& undoText);
    [[nodiscard]] std::optional<Scenario> savedScenario(const QString& name) const;
    Status writeNote(qint64 runId, const QString& id, const std::optional<AdviceNote>& note);
    void readDismissed();
    void hideDismissed(DashboardData& data) const;
    Status swapReplaced(Step& step);
    Status swapLedger(Step& step);
    Status matchLedgerAgain();
    Status replayPrices(const Step& step, bool forward);
    Status useCatalog(const std::vector<OverlayChange>& changes);
    Status removeFromStore(const std::vector<qint64>& runIds, std::vector<StoredRun>* kept);
    void rescore(const std::vector<StoredRun>& changed);
    void analyse(bool runChanged);
    void publish(std::shared_ptr<const DashboardData> data);
    [[nodiscard]] Result<Run> currentRun() const;
    void takeRuns(RunColumns columns);
    void startLoading();
    void finishLoading();
    void stopLoading();
    [[nodiscard]] Status needsStore() const;
    Status deleteRunsAs(const std::vector<qint64>& runIds, const QString& undoText);

    Catalog m_catalog;
    QString m_catalogPath = Catalog::overlayPath();
    std::unique_ptr<RunStore> m_store;
    std::unique_ptr<CatalogShelf> m_shelf; // of the store
    const Catalog* m_inUse = nullptr; // of m_data; in the shelf, or m_catalog
    std::shared_ptr<const RunColumns> m_runs;
    std::vector<qint64> m_selection;
    Scenario m_scenario;
    ProjectContext m_context; // of the run in m_data
    QStringList m_dismissed; // recommendations, for the run in m_data
    std::shared_ptr<const DashboardData> m_data;
    QString m_problem;
    std::vector<Step> m_history;
    std::size_t m_position = 0;
    int m_gesture = 0;
    std::optional<Run> m_detached;
    qint64 m_backgroundLimit = 50'000;
    qint64 m_dataVersion = 0; // of the store as it was read last
    bool m_loading = false;
    bool m_loadAgain = false;
    std::shared_ptr<std::atomic_bool> m_stopLoading;
    QFutureWatcher<std::shared_ptr<Loaded>> m_watcher;
};

} // namespace runcost
