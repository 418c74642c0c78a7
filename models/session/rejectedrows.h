#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "import/importjob.h"

namespace runcost {

struct RejectedRows {
    QByteArray csv; // file, line, column, field, reason, then the cells as the file has them
    int rows = 0;
    int unlisted = 0; // rejected as well, beyond what an import lists
};

// The records that an import left out, read again from their files so that they can be mended and imported. Cells that a
// spreadsheet would run as a formula are made harmless. Where a format has no cells, the piece of the file is given.
// Fails only when cancelled: a file that has gone is told in the raw column.
[[nodiscard]] Result<RejectedRows> rejectedRows(const std::vector<FileReport>& files, const Progress& progress = {});

} // namespace runcost
