#pragma once

#include "core/progress.h"
#include "runs/runcolumns.h"
#include "store/queries.h"

namespace runcost {

// All runs in one scan.
[[nodiscard]] Result<RunColumns> readColumns(Queries& queries, qint64 expectedRuns, const Progress& progress);

} // namespace runcost
