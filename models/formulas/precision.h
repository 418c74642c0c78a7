#pragma once

#include "formulas/shares.h"
#include "formulas/training.h"

// Number formats, batches and a change of GPU.
namespace runcost::formulas {

template <class N>
struct PrecisionImpact {
    N costUsd;
    N savingUsd;
    N timeSavingPct;
    N memorySavingPct;
    N batchFactor; // upper bound
};
// cost at fp32 [USD], speed against fp32 [], memory against fp32 [].
template <class N>
[[nodiscard]] PrecisionImpact<N> precisionImpact(const N& baseUsd, const N& speed, const N& memory)
{
    const N one = constant<N>(1);
    PrecisionImpact<N> p;
    p.costUsd = baseUsd / speed;
    p.savingUsd = baseUsd - p.costUsd;
    p.timeSavingPct = savingPct(one, one / speed);
    p.memorySavingPct = savingPct(one, memory);
    p.batchFactor = one / memory;
    return p;
}

// samples of an epoch [sample/epoch], batch [sample/step], epochs [epoch] -> [step]. The last, partial batch is a step.
template <class N>
[[nodiscard]] N trainingSteps(const N& datasetSize, const N& batchSize, const N& epochs)
{
    return ceilOf(datasetSize / batchSize) * epochs;
}

template <class N>
struct BatchCost {
    N steps;
    N trainingH;
    N totalUsd;
    N usdPerSampleSeen;
};
// The run at one batch size: rate [step/s], price [USD/h].
template <class N>
[[nodiscard]] BatchCost<N> batchCost(
    const N& datasetSize, const N& epochs, const N& usdPerHour, const N& batchSize, const N& stepsPerS)
{
    BatchCost<N> c;
    c.steps = trainingSteps(datasetSize, batchSize, epochs);
    c.trainingH = secondsAsHours(c.steps / stepsPerS);
    c.totalUsd = c.trainingH * usdPerHour;
    c.usdPerSampleSeen = c.totalUsd / (datasetSize * epochs);
    return c;
}

// batch of one GPU [sample/GPU], steps accumulated [], GPUs [GPU] -> [sample].
template <class N>
[[nodiscard]] N effectiveBatch(const N& batch, const N& accumulationSteps, const N& gpus)
{
    return batch * accumulationSteps * gpus;
}

template <class N>
struct GpuSwap {
    N fromUsd;
    N toUsd;
    N toWallH;
};
// The same GPU-hours, plus an overhead [%], on other GPUs: [GPU], [USD/(GPU·h)], [h], [GPU], [USD/(GPU·h)], [%].
template <class N>
[[nodiscard]] GpuSwap<N> gpuSwap(const N& fromGpus, const N& fromUsdPerGpuHour, const N& fromWallH, const N& toGpus,
    const N& toUsdPerGpuHour, const N& overheadPct)
{
    const N gpuHours = fromGpus * fromWallH * (constant<N>(1) + fractionOfPercent(overheadPct));
    GpuSwap<N> swap;
    swap.fromUsd = rentalCost(fromWallH, fromUsdPerGpuHour, fromGpus);
    swap.toUsd = gpuHours * toUsdPerGpuHour;
    swap.toWallH = gpuHours / toGpus;
    return swap;
}

// base [epoch], factor of the data quality [] -> [epoch], within 5 and 25.
template <class N>
[[nodiscard]] N epochCount(const N& baseEpochs, const N& factor)
{
    const N floored = floorOf(baseEpochs * factor);
    return minOf(maxOf(floored, constant<N>(5, "epoch")), constant<N>(25, "epoch"));
}

// samples [sample], share of the phase [] -> [sample].
template <class N>
[[nodiscard]] N dataFraction(const N& datasetSize, const N& fraction)
{
    return floorOf(datasetSize * fraction);
}

} // namespace runcost::formulas
