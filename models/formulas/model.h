#pragma once

#include "formulas/onprem.h"
#include "formulas/spot.h"

// What-if models. They are assumptions, not measurements: each states what it takes for granted.
namespace runcost::formulas {

// Factor on the training time at another batch size. Assumes that a fixed share of a step (launches, optimiser,
// communication) does not grow with the batch, and that the same epochs reach the same result.
template <class N>
[[nodiscard]] N batchTimeFactor(const N& batch, const N& baseBatch, const N& fixedShare)
{
    return fixedShare * baseBatch / batch + (constant<N>(1) - fixedShare);
}

// GPU-hours on another number of GPUs. Assumes that the loss by communication is a power of the ratio of the counts.
template <class N>
[[nodiscard]] N scaledGpuHours(const N& gpuHours, const N& gpuCount, const N& baseCount, const N& overheadExponent)
{
    return gpuHours * powOf(gpuCount / baseCount, overheadExponent);
}

// Latency of a batch of predictions. Assumes a fixed share of the latency of one and a linear rest; batch is plain.
template <class N>
[[nodiscard]] N batchedLatency(const N& latencyMs, const N& batch, const N& fixedShare)
{
    return latencyMs * (fixedShare + (constant<N>(1) - fixedShare) * batch);
}

// Wear of own hardware [USD], [year], [h] -> [USD]. Assumes a straight line over the life, every hour of the year
// usable.
template <class N>
[[nodiscard]] N wear(const N& hardwareUsd, const N& lifeYears, const N& hours)
{
    return hardwareUsd / (lifeYears * hoursPerYear<N>()) * hours;
}

} // namespace runcost::formulas
