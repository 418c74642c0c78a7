#pragma once

#include "catalog/catalog.h"
#include "core/idranges.h"
#include "import/reader.h"
#include "import/runchanges.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <map>

namespace runcost {

struct LedgerChange;
struct StoredRun;

struct FileReport {
    enum class Outcome { Imported, Partial, Rejected, Empty };
    QString path; // invalid bytes escaped
    std::filesystem::path file; // as it is, to read it again
    QString format;
    QString formatLabel;
    bool named = false; // given by the user, not found in a folder
    bool isTable = false; // a plain table: its columns can be mapped
    Outcome outcome = Outcome::Empty;
    QString reason; // one sentence when rejected or partial
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int rejected = 0; // rows
    int charges = 0; // of a bill: known or new
    int newCharges = 0; // of them
    int replacedCharges = 0; // of bills that were here from an earlier file: changed or gone
    int joined = 0; // of updated and unchanged: records of a run that an earlier file of this import brought
    int joinedUpdated = 0; // of updated
    int leftOut = 0; // runs that the user did not want
    int zonesAssumed = 0; // runs whose stamps name no time zone
    std::vector<ImportIssue> issues;
    std::vector<Run> runs; // dry run only: what would be stored
    std::vector<int> marks; // dry run only: PutOutcome of each run
    std::vector<qint64> lines; // dry run only
    std::vector<std::vector<RunChange>> changes; // dry run only: what an updated run replaces
    std::vector<int> joins; // dry run only: the file (index) of the import that a record completes; -1 = none
    std::vector<QString> keys; // dry run only: runKey() of the run that a record is of or is joined to
    std::vector<QString> partners; // dry run only: the name of that run where another tool has recorded it; else empty
};

// "Line 41, column 7: “energy_consumed” is negative."
[[nodiscard]] QString issueText(const ImportIssue& issue);

struct ImportSummary {
    std::vector<FileReport> files;
    // Of an import of very many files, those beyond the first that were taken whole and about which there is nothing to
    // say: their sums, and how many they are.
    FileReport others;
    qint64 otherFiles = 0;
    IdRanges addedIds; // for undo
    std::shared_ptr<const std::vector<StoredRun>> replaced; // for undo: updated runs as they were; null = too many
    std::shared_ptr<const LedgerChange> ledger; // for undo: what takes the charges out again; null = none, or too many
    QString storeBackup; // copy of the store as it was, when it had to be brought to the present version
    int skippedNames = 0; // names that are no valid text
    bool cancelled = false;
    [[nodiscard]] int added() const;
    [[nodiscard]] int updated() const;
    [[nodiscard]] int unchanged() const;
    [[nodiscard]] int rejected() const;
    [[nodiscard]] int newCharges() const;
    [[nodiscard]] int stored() const; // runs that came or changed, each counted once
    [[nodiscard]] int exitStatus() const; // 0, 1, 3 or 130
    [[nodiscard]] QJsonObject toJson() const; // the contract of import --json
};

// What the user decided for one file of an import.
struct FileChoice {
    bool skip = false; // a dry run looks at it all the same
    std::optional<QByteArray> timeZone; // of zone-less stamps; else that of the options
    QString format; // force one reader; empty = as for all
};

struct ImportRequest {
    std::vector<std::filesystem::path> paths;
    bool named = true; // by the user; false = found, so that what no reader knows is passed over without a word
    QString storePath;
    ReadOptions options;
    QHash<QString, FileChoice> files; // by FileReport::path; others are read with the options as they are
    QSet<QString> leftOut; // runs that are not wanted, by runKey(); a dry run lists them all the same
    bool dryRun = false; // reads and compares, stores nothing
    bool listTables = false; // a dry run also reports tables in folders that do not look like runs, so that they can be mapped
    bool joinRecords = false; // records of one run by several tools become one run; those that were joined once always do
    bool keepHistory = true; // what a changed run said before goes to its history
    QString format; // force one reader; empty = sniff
    // Plain tables among the paths, each with its own mapping; it goes before ReadOptions::mapping.
    std::map<std::filesystem::path, std::shared_ptr<const TableMapping>> mappings;
    int maximumFiles = 1'000'000;
    std::size_t mostListed = 20'000; // files in the summary; of the others only those that there is something to say about
};

// Walks, reads and stores; opens its own connection, so it may run on any thread. One file is one transaction;
// cancelling keeps whole files and nothing of the rest. Fails only when the store cannot be opened.
[[nodiscard]] Result<ImportSummary> importRuns(
    const ImportRequest& request, const Catalog& catalog, const Progress& progress = {});

// The sample runs that come with the program, marked SAMPLE. Fails when the store cannot be written.
[[nodiscard]] Result<ImportSummary> importSamples(const QString& storePath, const Catalog& catalog);
[[nodiscard]] std::vector<Run> sampleRuns();

} // namespace runcost
