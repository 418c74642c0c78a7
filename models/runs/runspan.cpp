#include "runs/runspan.h"

#include <cmath>

namespace runcost {

std::optional<qint64> endOfRun(qint64 startMs, std::optional<qint64> endMs, std::optional<double> durationS)
{
    constexpr double longestS = 1e10; // 300 years: beyond it the end is no moment
    if (endMs)
        return endMs;
    if (!durationS || !(*durationS >= 0 && *durationS < longestS))
        return std::nullopt;
    return startMs + std::llround(*durationS * 1000);
}

std::optional<RunSpan> spanOf(const Run& run)
{
    if (!run.startedAtMs || run.sample)
        return std::nullopt;
    const std::optional<qint64> end = endOfRun(*run.startedAtMs, run.endedAtMs, run.value(RunField::DurationS));
    return end ? std::optional(RunSpan { run.id, run.sourceKind, run.name, run.project, *run.startedAtMs, *end }) : std::nullopt;
}

} // namespace runcost
