#pragma once

#include <optional>
#include <string_view>

// The small tables that some formulas look a word up in. They are those of the catalog; a test compares them.
namespace runcost::formulas {

struct PlanningGpu {
    std::string_view name;
    double throughputFactor; // against a T4
    double usdPerGpuHour; // for planning, not an offer
};
[[nodiscard]] std::optional<PlanningGpu> planningGpu(std::string_view name);

struct PrecisionFactors {
    std::string_view name;
    double memory; // of fp32
    double speed; // × fp32
};
[[nodiscard]] std::optional<PrecisionFactors> precisionFactors(std::string_view name);

// Of the training-time guess: cuda, mps, cpu.
[[nodiscard]] std::optional<double> secondsPerEpoch(std::string_view device);

// FP16 size of a known model; 30 GB for any other name.
[[nodiscard]] double namedModelGb(std::string_view name);

} // namespace runcost::formulas
