#pragma once

#include "catalog/catalog.h"
#include "import/powerlog.h"
#include "import/reader.h"
#include "store/runstore.h"

namespace runcost {

struct AttachedLog {
    QString runName;
    PowerSummary summary; // of the part of the log that fell into the run
    double runShare = 0; // of the run's time, that the log covers; 1 where the run's times are not known
    std::vector<ImportIssue> issues;
};

// Gives a stored run the power, energy and use that a log of nvidia-smi has for the time of the run, and the power as a
// series. A log that covers less than most of the run gives an estimate for all of it. The figures that the run had stay
// in its history. Errors: NotRecognised, OutOfRange when log and run do not overlap, NotFound, those of the store.
[[nodiscard]] Result<AttachedLog> attachLog(RunStore& store, qint64 runId, const std::filesystem::path& path, const ReadOptions& options,
    const Catalog& catalog, const Progress& progress = {});

} // namespace runcost
