#pragma once

#include "core/progress.h"
#include "export/runexport.h"
#include "store/runstore.h"

#include <functional>

namespace runcost {

// What runs can be written as: the texts of RunWriter, sums for Prometheus, and a store in one file.
enum class RunFileFormat { Csv, Json, JsonLines, Markdown, Focus, Prometheus, Store };
[[nodiscard]] QString runFileKey(RunFileFormat format); // "csv" … "prometheus", "runcost"; names the format on the command line
[[nodiscard]] std::optional<RunFileFormat> runFileFromKey(const QString& key);
[[nodiscard]] QString runFileSuffix(RunFileFormat format); // "csv"; the FOCUS table is a CSV, too

struct RunFileRequest {
    RunFileFormat format = RunFileFormat::Csv;
    bool redact = false;
    QString path; // replaced when it is there: asking first is the caller's affair
};

struct RunFileSummary {
    int runs = 0; // that the file holds
    int leftOut = 0; // that the format has no place for: a charge needs a time and a price
};

// Gives runs one after the other to `take`, and stops at its first error.
using RunSource = std::function<Status(const std::function<Status(StoredRun run)>& take)>;
// Where the bytes go, in pieces; for standard output instead of a file.
using ByteSink = std::function<Status(const QByteArray& bytes)>;

// The file as a whole or not at all: on an error the old one stays. With a sink the path is not used; a store cannot go
// to a sink. Prometheus is not for this: its sums are those of the columns of a store. Errors: NotWritable, and those of
// the source.
// A store that is written for others gets those charges of `ledger`, the store that the runs come from, that belong to
// runs `ids` alone, unless it is redacted; the billed costs of other runs stand as figures of their own.
struct RunLedger {
    const RunStore* store = nullptr;
    std::vector<qint64> ids;
};
[[nodiscard]] Result<RunFileSummary> writeRuns(
    const RunSource& runs, const RunFileRequest& request, const Catalog& catalog, const ByteSink& sink = {}, const RunLedger& ledger = {});

// The same for runs of a store, which is opened for reading: every format. Runs that went away in the meantime are passed
// over. Progress counts runs. Errors: Cancelled, those of the store and of writeRuns().
[[nodiscard]] Result<RunFileSummary> writeStoredRuns(const QString& storePath, const std::vector<qint64>& ids, const RunFileRequest& request,
    const Catalog& catalog, const Progress& progress);

} // namespace runcost
