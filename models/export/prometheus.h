#pragma once

#include "runs/runcolumns.h"

#include <QByteArray>

#include <vector>

namespace runcost {

enum class MetricsBy { Project, Run };

// The runs as gauges in the Prometheus text format, in base units (seconds, joules, grams; money in USD). A mask of 1
// counts a run in. Unknown figures add nothing: runcost_runs_unpriced and runcost_runs_without_energy tell how many.
[[nodiscard]] QByteArray prometheusText(const RunColumns& columns, const std::vector<std::uint8_t>& mask, MetricsBy by);

} // namespace runcost
