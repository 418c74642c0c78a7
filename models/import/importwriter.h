#pragma once

#include "core/lane.h"
#include "import/importjob.h"
#include "import/runpartners.h"
#include "store/catalogshelf.h"
#include "store/runstore.h"

#include <QSet>

#include <optional>

namespace runcost {

// Stores the runs of one file after the other, or says what storing would do. One file is one transaction: what is not
// finished leaves nothing.
class ImportWriter final : public RunSink {
public:
    // Without a store (a dry run before the first import) everything is new.
    ImportWriter(RunStore* store, bool storeHasRuns, const Catalog& catalog, const ImportRequest& request, const Progress& progress);

    // Only then is it worth the memory to know which runs the import itself has brought.
    void setManyFiles(bool many) { m_manyFiles = many; }
    void start(FileReport& report, int file, const QString& path); // its index in the summary; absolute
    // Waits until the runs that came through the sink are with the store; before the report of the file is touched.
    [[nodiscard]] Status settleStream();
    // Takes the runs that were kept, or ends the import of those that came through the sink.
    [[nodiscard]] Status finish(ReadResult& read);
    void drop(); // nothing of the file stays

    [[nodiscard]] bool wantsHash() const override { return m_storeHasRuns; }
    [[nodiscard]] Result<bool> begin(const QByteArray& sha256, qint64 runs) override;
    [[nodiscard]] Status take(Run&& run, qint64 line) override;
    [[nodiscard]] Status takeCharge(const Charge& charge) override;

    [[nodiscard]] bool storeFailed() const { return m_storeFailed; } // not this file, but the store is the trouble
    [[nodiscard]] bool hasNewCharges() const { return m_hasNewCharges; }
    [[nodiscard]] const IdRanges& addedIds() const { return m_addedIds; }
    // Runs as they were before; null when there are too many to be kept.
    [[nodiscard]] std::shared_ptr<const std::vector<StoredRun>> replaced() const;
    [[nodiscard]] std::shared_ptr<const LedgerChange> ledger() const; // what takes it back; null = nothing, or too much
    [[nodiscard]] const QSet<QString>& changedProjects() const { return m_changedProjects; }

private:
    struct Reading {
        Run run;
        qint64 line = 0;
        std::optional<Totals> totals; // as if the run were new; absent = computed where it is stored // as if the run were new
    };
    [[nodiscard]] Status put(Reading& reading);
    [[nodiscard]] Status add(Reading& reading, const QString& key);
    [[nodiscard]] Status notStored(const Error& error, qint64 line);
    void keepReplaced(StoredRun before);
    [[nodiscard]] Status compare(Run& run, qint64 line);
    // What is known of the run that a record is about.
    struct Meeting {
        std::optional<Run> run; // as it is stored, or would be by then; absent = not known, or not kept
        QString key; // runKey() of it
        int file = -1; // of this import that brought it
        bool isKnown = false;
        bool isJoined = false; // it is a record of another tool
    };
    [[nodiscard]] Result<Meeting> meet(const Run& run);
    [[nodiscard]] Result<Meeting> meetPartner(const Run& run, Meeting unknown);
    [[nodiscard]] Result<bool> hasRecordOf(const Meeting& meeting, const QString& sourceKind) const;
    [[nodiscard]] Status loadPartners(const QString& sourceKind);
    void notePartner(const Run& run, const QString& key);
    [[nodiscard]] Result<std::optional<Run>> known(const Run& run) const;
    [[nodiscard]] Status settle();
    [[nodiscard]] Status settleBills();
    [[nodiscard]] ImportIssue tellOfBill(const BillOutcome& outcome) const;
    void keepLedger();
    void tellOlder();
    [[nodiscard]] Status commit(const ReadResult& read);
    void saveScenarios(const ReadResult& read);
    [[nodiscard]] Result<RunStore::Import> beginInTurn();
    Error noted(const Error& error);
    void count(PutOutcome outcome, bool joins);
    void show(Run&& run, qint64 line, PutOutcome outcome, std::vector<RunChange> changes, const Meeting& meeting);
    void keepSeen();

    // A run that the dry run has met.
    struct Seen {
        int file = 0;
        std::shared_ptr<const Run> run; // as it would be stored by then; of very many runs only that they came
    };

    RunStore* m_store;
    bool m_storeHasRuns;
    const Catalog& m_catalog;
    const ImportRequest& m_request;
    const Progress& m_progress;
    FileReport* m_report = nullptr;
    int m_file = 0;
    QString m_path;
    QByteArray m_sha256;
    int m_older = 0; // runs of the present file that the store knows of a later copy
    LedgerChange m_ledger;
    LedgerChange m_ledgerHere; // of the present file
    std::vector<StoredRun> m_replacedHere;
    std::vector<StoredRun> m_replaced; // each run once, as it was at first
    QSet<qint64> m_replacedIds;
    bool m_tooManyReplaced = false;
    bool m_manyFiles = false;
    QHash<QString, Seen> m_seen; // dry run, by runKey()
    std::vector<std::pair<QString, Seen>> m_seenHere; // in the present file, which may yet be refused
    std::optional<RunPartners> m_partners; // of the store and of earlier files; absent = not loaded
    std::vector<std::pair<RunSpan, QString>> m_partnersHere; // of the present file
    std::optional<bool> m_storeHasJoined;
    bool m_tooManyToJoin = false; // of the present file
    QSet<QString> m_joinedKinds; // key of a run and kind of record that the dry run has joined to it
    QSet<qint64> m_touched; // runs of earlier files of this import
    QSet<qint64> m_touchedHere;
    std::optional<RunStore::Import> m_import;
    std::unique_ptr<Lane<Reading>> m_lane; // of a large file: stores what is read while the next runs are read
    int m_taken = 0; // runs of the present file
    std::optional<RunStore::ChargeTrial> m_trial; // dry run, of the present file
    CatalogShelf m_shelf; // known runs keep the prices of their first analysis
    bool m_catalogKept = false;
    bool m_storeFailed = false;
    bool m_hasNewCharges = false;
    unsigned m_steps = 0;
    IdRanges m_addedHere;
    IdRanges m_addedIds;
    QSet<QString> m_projectsHere;
    QSet<QString> m_changedProjects;
};

} // namespace runcost
