#pragma once

#include "analysis/analysis.h"
#include "core/progress.h"
#include "core/result.h"
#include "runs/advicenote.h"
#include "runs/chargematch.h"
#include "runs/run.h"
#include "runs/runcolumns.h"
#include "runs/runspan.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace runcost {

enum class PutOutcome { Added, Updated, Unchanged };

struct SourceRecord {
    QString path; // as given, absolute
    QByteArray sha256;
    QString format;
    qint64 importedAtMs = 0;
    int runs = 0;
};

// Where a stored run comes from.
struct RunIdentity {
    qint64 id = 0;
    QString sourceKind;
    QString sourceId;
    QString gpuType;
};

// An old value of a run as it is kept.
struct HistoryRow {
    qint64 replacedAtMs = 0;
    QString source;
    QString json;
};

// What a record of another tool would be called as a run of its own.
struct JoinedRecord {
    QString sourceKind;
    QString sourceId;
    bool operator==(const JoinedRecord&) const = default;
};

// A run with what the store keeps beside it.
struct StoredRun {
    Run run;
    Totals totals;
    QString catalogVersion;
    std::vector<AdviceNote> adviceNotes {};
    std::vector<HistoryRow> history {}; // oldest first
    std::vector<JoinedRecord> joined {}; // records of other tools that went into it
};

// A charge as the ledger holds it, without its shares.
struct LedgerRow {
    Charge charge;
    QByteArray fileSha256;
};

// What was done to the ledger, as what takes it back: keys to be removed, then rows to be put in.
struct LedgerChange {
    static constexpr std::size_t mostUndoable = 100'000; // of each
    std::vector<QString> remove;
    std::vector<LedgerRow> put;
    bool isWhole = true; // false: there were more
    [[nodiscard]] bool isEmpty() const { return remove.empty() && put.empty(); }
};

// What became of a bill that was here from an earlier file.
struct BillOutcome {
    QString bill;
    int gone = 0; // earlier charges that the later issue does not have any more
    int refused = 0; // charges that were not taken, because those that are here are of a later issue
};

// What a run said before it was changed: without its series.
struct HistoryEntry {
    qint64 replacedAtMs = 0;
    QString source; // path of the file that changed it, or empty
    StoredRun before;
};

// What the store says a run cost, and at the prices of which catalog.
struct RunPricing {
    qint64 id = 0;
    Totals totals;
    QString catalogVersion;
};

// The SQLite file that keeps the runs. One object a thread; every change is one transaction (BEGIN IMMEDIATE).
// Errors: StoreBusy after 5 s, StoreDamaged, StoreForeign (not ours), StoreNewer (names the version), NotWritable.
class RunStore {
public:
    enum class Mode { ReadOnly, ReadWrite, Create };
    [[nodiscard]] static Result<std::unique_ptr<RunStore>> open(const QString& path, Mode mode, int busyTimeoutMs = 5000);
    ~RunStore();

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    // The copy of the file as it was before opening brought it to the present version; empty when it was not older.
    [[nodiscard]] QString backupPath() const;

    // One import file: begin, put runs, commit; destroyed without commit = nothing of it is stored. Must not outlive
    // the store, and only one is open at a time.
    class Import {
    public:
        ~Import();
        Import(Import&&) noexcept;
        // What a changed run said before goes to its history, with `source` (a path) as the reason; unless only
        // takeReplaced() is to know it, or nobody, as for a run that goes on being recorded.
        enum class History { Keep, UndoOnly, Skip };
        void setSource(const QString& source, History history = History::Keep);
        [[nodiscard]] std::optional<StoredRun> takeReplaced(); // what the last put() has changed
        // Identity is (sourceKind, sourceId). Totals are those of the baseline at catalogVersion. A known run keeps its
        // note and tags. OutOfRange means that this run was left out: the others may go on. After any other error
        // the import can only be dropped.
        [[nodiscard]] Result<PutOutcome> put(Run& run, const Totals& totals, const QString& catalogVersion); // sets run.id
        // After very many new runs put() no longer looks whether it knows a run: each counts as new until settle(), which
        // gives those, by id, that are there twice after all. Each of them is to be taken out and put again.
        [[nodiscard]] bool takesAllAsNew() const;
        // put() of such a run, in half of the time, while takesAllAsNew(): it is written together with those that follow.
        // Its id. OutOfRange as there: the run is still the caller's.
        [[nodiscard]] Result<qint64> add(Run&& run, const Totals& totals, const QString& catalogVersion);
        [[nodiscard]] Result<std::vector<qint64>> settle(const std::function<bool()>& stop);
        [[nodiscard]] Result<Run> takeOut(qint64 id);
        // The record went into a run of another tool: it is known from here on.
        [[nodiscard]] Status noteJoined(const JoinedRecord& record, qint64 runId);
        // False: this charge is known already.
        [[nodiscard]] Result<bool> putCharge(const Charge& charge, const QByteArray& fileSha256);
        // After the last charge of a file: settles what is here of the same bills from earlier files.
        [[nodiscard]] Result<std::vector<BillOutcome>> settleBills();
        [[nodiscard]] LedgerChange takeLedgerChange(); // what takes back what was done to the charges
        // Shares and basis of a stored charge, in place of those that it had.
        [[nodiscard]] Status setShares(const Charge& charge);
        [[nodiscard]] Status commit(const SourceRecord& source);

    private:
        friend class RunStore;
        struct Private;
        explicit Import(std::unique_ptr<Private> d);
        std::unique_ptr<Private> d;
    };
    [[nodiscard]] Result<Import> beginImport();

    // What an import would make of the charges of one file; stores nothing. Must not outlive the store.
    class ChargeTrial {
    public:
        ~ChargeTrial();
        ChargeTrial(ChargeTrial&&) noexcept;
        [[nodiscard]] Result<bool> put(const Charge& charge); // false: known already
        [[nodiscard]] Result<std::vector<BillOutcome>> settle(); // as Import::settleBills() would answer

    private:
        friend class RunStore;
        struct Private;
        explicit ChargeTrial(std::unique_ptr<Private> d);
        std::unique_ptr<Private> d;
    };
    [[nodiscard]] ChargeTrial tryCharges(const QByteArray& fileSha256) const;

    [[nodiscard]] Result<Run> run(qint64 id) const; // with figures, tags, series
    [[nodiscard]] Result<std::optional<Run>> find(const QString& sourceKind, const QString& sourceId) const;
    // The run that a record of another tool was joined to.
    [[nodiscard]] Result<std::optional<Run>> findJoined(const QString& sourceKind, const QString& sourceId) const;
    [[nodiscard]] Result<bool> hasJoined() const; // any at all
    [[nodiscard]] Result<std::vector<JoinedRecord>> joinedTo(qint64 runId) const;
    // Runs with a beginning and an end, by id, without samples; none when all runs are of this kind.
    [[nodiscard]] Status eachRunSpan(const QString& besidesKind, const std::function<void(const RunSpan&)>& take) const;
    [[nodiscard]] Result<RunColumns> columns(const Progress& progress = {}) const;
    [[nodiscard]] Result<std::vector<RunIdentity>> identities() const; // by id
    [[nodiscard]] Result<qint64> runCount() const;
    [[nodiscard]] Result<bool> hasMoreRunsThan(qint64 runs) const; // without counting all of them
    // Another number after another connection has changed the store.
    [[nodiscard]] Result<qint64> dataVersion() const;
    // Runs of `runcost track` that are marked as running.
    [[nodiscard]] Result<std::vector<qint64>> trackedRunningIds() const;
    // The newest runs of the project besides this one, at most projectWindow of them.
    [[nodiscard]] Result<ProjectContext> projectContext(const Run& run) const;
    static constexpr int projectWindow = 200;
    [[nodiscard]] Result<std::vector<qint64>> projectIds(const QString& project) const; // newest first, as many
    using ProjectMember = std::pair<qint64, QString>; // id, name of its metric
    [[nodiscard]] Result<std::vector<ProjectMember>> projectMembers(const QString& project) const; // the same runs
    // The context of several runs of one project, in one pass over it.
    [[nodiscard]] Result<std::vector<ProjectContext>> projectContexts(
        const QString& project, const std::vector<ProjectMember>& runs) const;
    [[nodiscard]] Status setScores(const std::vector<std::pair<qint64, std::optional<double>>>& scores);

    [[nodiscard]] Status remove(const std::vector<qint64>& ids);
    [[nodiscard]] Result<StoredRun> stored(qint64 id) const;
    // Puts removed runs back under their ids; those that were imported again in the meantime stay as they are.
    [[nodiscard]] Status restore(const std::vector<StoredRun>& runs);
    // Writes runs that are there again with other values, in one transaction; those that are gone are left out.
    [[nodiscard]] Status replace(const std::vector<StoredRun>& runs);
    [[nodiscard]] Result<std::vector<qint64>> sampleIds() const;

    // The ledger of cloud bills: all charges by id, with the shares that runs bear.
    [[nodiscard]] Result<std::vector<Charge>> charges() const;
    // All of them by id, so many at a time: a ledger of millions needs no more memory than a small one.
    [[nodiscard]] Status eachChargeBatch(int most, const std::function<Status(std::vector<Charge>&)>& take) const;
    [[nodiscard]] Result<qint64> chargeCount() const;
    // Removes and puts charges in one transaction; what takes that back. Shares are found anew by matchLedger().
    [[nodiscard]] Result<LedgerChange> changeLedger(const LedgerChange& change);
    [[nodiscard]] Result<bool> hasCharge(const QString& key) const;
    [[nodiscard]] Result<std::vector<RunPlace>> runPlaces() const; // by id, without samples

    // A file with this content was imported, and no run was removed since.
    [[nodiscard]] Result<bool> hasSource(const QByteArray& sha256) const;
    [[nodiscard]] Result<std::optional<int>> sourceRuns(const QByteArray& sha256) const; // how many it had; absent = not known
    [[nodiscard]] Result<std::vector<SourceRecord>> sources() const;

    // A file with this content is known under a path that is no more: it is known under the new one from here on. False
    // when there is nothing of the kind.
    [[nodiscard]] Result<bool> noteMoved(const QByteArray& sha256, const QString& newPath);

    [[nodiscard]] Result<std::vector<HistoryEntry>> history(qint64 runId) const; // oldest first
    // Puts runs back as they were; their history stays. Runs that are gone are passed over.
    [[nodiscard]] Status putBack(const std::vector<StoredRun>& runs);

    [[nodiscard]] Status saveScenario(const Scenario& scenario); // by name, replaces
    [[nodiscard]] Status deleteScenario(const QString& name);
    [[nodiscard]] Result<std::vector<Scenario>> scenarios() const;

    [[nodiscard]] Result<std::vector<AdviceNote>> adviceNotes(qint64 runId) const; // oldest first
    [[nodiscard]] Status setAdviceNote(qint64 runId, const AdviceNote& note); // replaces that of the same recommendation
    [[nodiscard]] Status removeAdviceNote(qint64 runId, const QString& recommendation);
    // Catalogs that runs were first analysed with; a version that is kept already stays as it is.
    [[nodiscard]] Status keepCatalog(const QString& version, const QByteArray& json);
    [[nodiscard]] Result<QByteArray> keptCatalog(const QString& version) const; // empty = not kept
    [[nodiscard]] Result<QString> catalogVersion(qint64 id) const; // of a run; empty = no such run
    [[nodiscard]] Result<std::vector<qint64>> idsNotPricedAt(const QString& version, qint64 most) const; // by id
    [[nodiscard]] Result<RunPricing> pricing(qint64 id) const;
    [[nodiscard]] Status setPricing(const std::vector<RunPricing>& runs); // all or none

private:
    [[nodiscard]] Result<std::vector<Charge>> chargesAfter(qint64 id, int most) const; // the next ones, with shares
    struct Private;
    explicit RunStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

[[nodiscard]] QString defaultStorePath(); // the platform's application data folder

} // namespace runcost
