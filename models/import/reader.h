#pragma once

#include "analysis/scenario.h"
#include "core/progress.h"
#include "core/result.h"
#include "import/folderwalk.h"
#include "runs/charge.h"
#include "runs/run.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace runcost {

// One thing wrong with an input. A rejected row leaves the rest of its file usable.
struct ImportIssue {
    enum class Severity { Note, Warning, Rejected };
    Severity severity = Severity::Warning;
    qint64 line = 0; // 1-based; 0 = the whole file
    qint64 column = 0; // 1-based character; 0 = the whole line
    QString field;
    QString code; // "not_a_number", "short_row", "duplicate_header", ...
    QString text; // one sentence
    QString raw; // the piece of the file, at most 200 characters
};

struct ReadResult {
    QString format; // "cost_analysis", "codecarbon", "boamps"; empty = not recognised
    QString formatLabel; // "CodeCarbon 2.4"
    std::vector<Run> runs;
    std::vector<Charge> charges; // of a cloud bill: no runs, and kept beside them
    std::vector<Scenario> scenarios; // what-if states that came with them (reports), named, to be saved
    std::vector<qint64> lines; // of each run; 0 where it has none
    std::vector<ImportIssue> issues;
    std::vector<std::filesystem::path> files; // all that were read: one experiment folder has several
    int rejectedRows = 0; // left out, also those beyond the issues that are listed
    QByteArray sha256; // of everything read
    qint64 streamedCharges = 0; // that went there rather than into `charges`
    qint64 streamed = 0; // runs that went to ReadOptions::sink rather than into `runs`
};

// What a file looks like from its first 64 KiB.
struct Probe {
    std::filesystem::path path; // a folder for formats that are folders
    bool isFolder = false;
    std::vector<std::filesystem::path> experiment; // of a folder that is an experiment: its files, relative
    QByteArray head;
    qint64 size = 0;
};

struct TableMapping; // columnmapping.h

// Takes the runs of a file that is too large to be kept as a whole.
class RunSink {
public:
    virtual ~RunSink() = default;
    // False: begin() needs no hash, as nothing is known yet. The hash of what was read is in the result either way.
    [[nodiscard]] virtual bool wantsHash() const { return true; }
    // Before the first run; `runs` 0 = not counted. False: this content is known, no run is wanted.
    [[nodiscard]] virtual Result<bool> begin(const QByteArray& sha256, qint64 runs) = 0;
    [[nodiscard]] virtual Status take(Run&& run, qint64 line) = 0;
    // Of a bill, after begin(), whose answer is for runs: charges that are known are taken all the same.
    [[nodiscard]] virtual Status takeCharge(const Charge& charge) = 0;
};

struct ReadOptions {
    QByteArray timeZone; // IANA name for zone-less stamps; empty = the system's zone
    QString project; // for runs whose file names none
    QMap<QString, QString> tags; // added to every run
    CostBasis costBasis = CostBasis::Effective; // of charges
    qint64 maximumBytes = qint64(256) << 20;
    RunSink* sink = nullptr; // where large tables go
    bool includeDeleted = false; // runs that the user deleted in the tool that recorded them
    std::shared_ptr<const TableMapping> mapping; // how plain tables are read; without one it is guessed
};

// Reads one format. Stateless: one object serves all threads.
class Reader {
public:
    virtual ~Reader() = default;
    [[nodiscard]] virtual QString format() const = 0;
    [[nodiscard]] virtual QString label() const = 0; // "CodeCarbon"
    [[nodiscard]] virtual bool recognises(const Probe& probe) const = 0;
    [[nodiscard]] virtual Result<ReadResult> read(
        const Probe& probe, const ReadOptions& options, const Progress& progress) const = 0;
};

[[nodiscard]] const std::vector<std::unique_ptr<Reader>>& readers();
// The reader that knows this format by its name; nullptr when there is none.
[[nodiscard]] const Reader* readerForFormat(const QString& format);
// A path as the user gave it: a folder that is no run itself has an empty head.
[[nodiscard]] Result<Probe> probe(const std::filesystem::path& path);
[[nodiscard]] Result<Probe> probe(const WalkedItem& item);
// One file or one experiment folder. NotRecognised when no reader (or not `format`, where given) knows it.
[[nodiscard]] Result<ReadResult> readProbe(
    const Probe& probe, const ReadOptions& options, const Progress& progress, const QString& format = {});
// A file or a whole folder; what a folder holds besides runs is passed over.
[[nodiscard]] Result<ReadResult> readPath(
    const std::filesystem::path& path, const ReadOptions& options, const Progress& progress);

} // namespace runcost
