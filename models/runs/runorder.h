#pragma once

#include "runs/runcolumns.h"

namespace runcost {

enum class RunSortKey { Id, Name, Started, Cost, Energy, Carbon, Score };

// Rows in order. Equal rows keep the order of their ids; unknown ones come last in both directions.
[[nodiscard]] std::vector<std::uint32_t> sortedRuns(const RunColumns& columns, RunSortKey key, bool descending);

} // namespace runcost
