#pragma once

#include "formulas/shares.h"

// Scores and sizes.
namespace runcost::formulas {

// 100 at 0, 0 at the benchmark and above. Value and benchmark in the same unit.
template <class N>
[[nodiscard]] N partScore(const N& value, const N& benchmark)
{
    return max0(constant<N>(100) * (constant<N>(1) - value / benchmark));
}
// The other reading: 100 up to the benchmark, then falling with the excess. The value is not 0.
template <class N>
[[nodiscard]] N benchmarkScore(const N& value, const N& benchmark)
{
    return constant<N>(100) * minOf(constant<N>(1), benchmark / value);
}
// The weighted sum of four part scores.
template <class N>
[[nodiscard]] N weightedScore(const N& training, const N& size, const N& accuracy, const N& inference)
{
    return constant<N>(0.25) * training + constant<N>(0.15) * size + constant<N>(0.40) * accuracy
        + constant<N>(0.20) * inference;
}

template <class N>
struct EfficiencyScore {
    N training;
    N size;
    N accuracy;
    N inference;
    N score;
};
// [h], [MiB], [MSE], [ms].
template <class N>
[[nodiscard]] EfficiencyScore<N> efficiencyScore(
    const N& trainingH, const N& modelSizeMib, const N& mse, const N& inferenceMs)
{
    EfficiencyScore<N> e;
    e.training = partScore(trainingH, constant<N>(0.2, "h", "benchmark"));
    e.size = partScore(modelSizeMib, constant<N>(5, "MiB", "benchmark"));
    e.accuracy = partScore(mse, constant<N>(0.01, "MSE", "benchmark"));
    e.inference = partScore(inferenceMs, constant<N>(0.5, "ms", "benchmark"));
    e.score = weightedScore(e.training, e.size, e.accuracy, e.inference);
    return e;
}

// Means 0..1 -> 0..1.
template <class N>
[[nodiscard]] N hpuEfficiency(const N& meanHpu, const N& meanMemory)
{
    const N weighted = constant<N>(0.7) * meanHpu + constant<N>(0.3) * meanMemory;
    return minOf(weighted / constant<N>(0.95, "", "target"), constant<N>(1));
}

// utilisation 0..1, [sample/s], [sample/s] -> at most 1.
template <class N>
[[nodiscard]] N throughputEfficiency(
    const N& hpuUtilisation, const N& throughputSamplesPerS, const N& referenceSamplesPerS)
{
    return minOf(hpuUtilisation * throughputSamplesPerS / referenceSamplesPerS, constant<N>(1));
}

template <class N>
struct ModelMemory {
    N fp32Gb;
    N fp16Gb;
    N int8Gb;
    N int4Gb;
    N trainFp32AdamGb; // without activations
    N trainMixedAdamGb;
};
// [Gparam] -> [GB].
template <class N>
[[nodiscard]] ModelMemory<N> modelMemory(const N& paramsBillion)
{
    const auto weights
        = [&](double bytes) { return paramsBillion * constant<N>(bytes, "GB/Gparam", "bytes per parameter"); };
    return { weights(4), weights(2), weights(1), weights(0.5), weights(16), weights(16) };
}

// [GB], memory of one GPU [GB/GPU] -> [GPU], at least 1. No head-room.
template <class N>
[[nodiscard]] N gpusNeeded(const N& neededGb, const N& vramGb)
{
    return maxOf(constant<N>(1, "GPU"), ceilOf(neededGb / vramGb));
}

// [point], [USD/point], [USD] -> [].
template <class N>
[[nodiscard]] N priorityScore(const N& expectedImprovement, const N& businessValueUsdPerPoint, const N& estimatedUsd)
{
    return expectedImprovement * businessValueUsdPerPoint / estimatedUsd;
}

} // namespace runcost::formulas
