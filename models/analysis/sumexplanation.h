#pragma once

#include "analysis/explanation.h"
#include "runs/runcolumns.h"

namespace runcost {

enum class SumFigure { Cost, Energy, Carbon };

// How a sum over runs came about: the largest of them by name, the rest together, and what is missing. `rows` count in
// the columns.
[[nodiscard]] Explanation explainSum(const RunColumns& columns, std::vector<std::size_t> rows, SumFigure figure);

} // namespace runcost
