#pragma once

#include <cstddef>
#include <optional>
#include <vector>

// When to stop a training and which results to keep. Positions are zero-based.
namespace runcost::formulas {

struct EarlyStop {
    bool stop = false;
    const char* reason = "too_short"; // variance, zero_loss, improvement
    std::optional<double> variance;
    std::optional<double> improvement;
};
// The rule as published: an absolute limit on the variance of the last `patience` losses (which small losses always
// meet), then the relative improvement of the last one. patience is at least 1.
[[nodiscard]] EarlyStop earlyStop(const std::vector<double>& losses, int patience);
// Its replacement, free of the scale of the loss: the best loss of the window against the best before it.
[[nodiscard]] EarlyStop earlyStopRelative(const std::vector<double>& losses, int patience);

// The position of the first loss at which earlyStopRelative stops; nothing when it never does.
[[nodiscard]] std::optional<std::size_t> firstRelativeStop(const std::vector<double>& losses, int patience);

struct KeptResults {
    std::vector<int> kept;
    std::vector<int> removed;
};
// The best `count` by metric; ties keep the earlier.
[[nodiscard]] KeptResults keepBest(const std::vector<double>& metrics, double count, bool higherIsBetter);

} // namespace runcost::formulas
