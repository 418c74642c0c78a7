#pragma once

#include "runs/run.h"

#include <cstddef>
#include <optional>

namespace runcost {

// Where a training could have ended by its own losses.
struct LossStop {
    std::size_t series = 0; // which of the run's series the losses are
    int patience = 0; // evaluations without an improvement of 0.5 %
    std::size_t evaluations = 0; // losses looked at
    std::size_t averagedOver = 1; // recorded losses in each of them
    bool stops = false;
    double stopX = 0; // in the unit of the series
    double endX = 0;
    double keptShare = 1; // of the time, up to there
    double lossAtStop = 0; // the best up to there
    double bestLater = 0; // the best of the rest, which stopping gives up
};

inline constexpr int adviceStopPatience = 5;

// The series that stopping looks at: a validation loss before a training loss; nothing without losses.
[[nodiscard]] std::optional<std::size_t> lossSeriesOf(const Run& run);
// Nothing without a series of losses, or with one too short for the patience. Long noisy series are averaged first.
[[nodiscard]] std::optional<LossStop> findLossStop(const Run& run, int patience = adviceStopPatience);

// A place on the axis of a series: "31", "2.13".
[[nodiscard]] QString axisText(double x);

} // namespace runcost
