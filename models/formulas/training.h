#pragma once

#include "formulas/shares.h"

// What a training run costs. Units in brackets are those that a trace expects.
namespace runcost::formulas {

// hours [h] × price [USD/(x·h)] × count [x].
template <class N>
[[nodiscard]] N rentalCost(const N& hours, const N& usdPerHour, const N& count)
{
    return count * hours * usdPerHour;
}

// time [s], price [USD/(instance·h)], instances [instance] -> [USD].
template <class N>
[[nodiscard]] N trainingCloudCost(const N& trainingTimeS, const N& usdPerInstanceHour, const N& instances)
{
    return rentalCost(secondsAsHours(trainingTimeS), usdPerInstanceHour, instances);
}

// Accumulated cost at a checkpoint: elapsed [s], price [USD/(instance·h)], instances [instance] -> [USD].
template <class N>
[[nodiscard]] N sessionRentalCost(const N& elapsedS, const N& usdPerHour, const N& instances)
{
    return trainingCloudCost(elapsedS, usdPerHour, instances);
}

// hours wall time [h], price [USD/(GPU·h)], GPUs [GPU] -> [USD].
template <class N>
[[nodiscard]] N timeToResult(const N& hours, const N& usdPerGpuHour, const N& gpuCount)
{
    return rentalCost(hours, usdPerGpuHour, gpuCount);
}

template <class N>
struct TrainingCostTotal {
    N gpuHours; // [GPU·h]
    N computeUsd;
    N storageUsd;
    N transferUsd;
    N totalUsd;
};
// wall [h], GPUs [GPU], [USD/(GPU·h)], [GB], [USD/(GB·month)], [month], [GB], [USD/GB]. `wallH` is wall time: the GPU
// count enters once.
template <class N>
[[nodiscard]] TrainingCostTotal<N> trainingCostTotal(const N& wallH, const N& gpuCount, const N& usdPerGpuHour,
    const N& storageGb, const N& usdPerGbMonth, const N& storageMonths, const N& movedGb, const N& usdPerGbMoved)
{
    TrainingCostTotal<N> total;
    total.gpuHours = gpuCount * wallH;
    total.computeUsd = rentalCost(wallH, usdPerGpuHour, gpuCount);
    total.storageUsd = storageGb * usdPerGbMonth * storageMonths;
    total.transferUsd = movedGb * usdPerGbMoved;
    total.totalUsd = total.computeUsd + total.storageUsd + total.transferUsd;
    return total;
}

// parameters [Mparam], data [GB], epochs [epoch], factor against a T4 [] -> [GPU·h]. A rule of thumb: a T4 trains
// 100 million parameters on 1 GB for one epoch in an hour, mixed precision is 1.5 times as fast.
template <class N>
[[nodiscard]] N gpuHoursEstimate(
    const N& paramsMillion, const N& datasetGb, const N& epochs, const N& throughputFactor, bool mixedPrecision)
{
    const N t4Rate = constant<N>(100, "Mparam*GB*epoch/(GPU*h)", "work of a T4 in an hour");
    const N hours = paramsMillion * datasetGb * epochs / (t4Rate * throughputFactor);
    return mixedPrecision ? hours / constant<N>(1.5, "", "speed-up of mixed precision") : hours;
}

template <class N>
struct ExperimentEstimate {
    N gpuHours; // [GPU·h]
    N hpoGpuHours; // [GPU·h]
    N trainingUsd;
    N hpoUsd;
    N storageUsd;
    N totalUsd;
};
// [Mparam], [GB], [epoch], factor against a T4 [], [USD/(GPU·h)], trials [trial], [month]. A trial takes 30 % of a run;
// the data are kept twice.
template <class N>
[[nodiscard]] ExperimentEstimate<N> experimentEstimate(const N& paramsMillion, const N& datasetGb, const N& epochs,
    const N& throughputFactor, const N& usdPerGpuHour, const N& hpoTrials, const N& storageMonths)
{
    ExperimentEstimate<N> e;
    e.gpuHours = gpuHoursEstimate(paramsMillion, datasetGb, epochs, throughputFactor, false);
    e.hpoGpuHours = e.gpuHours * hpoTrials * constant<N>(0.3, "1/trial", "share of a run in a trial");
    e.trainingUsd = e.gpuHours * usdPerGpuHour;
    e.hpoUsd = e.hpoGpuHours * usdPerGpuHour;
    e.storageUsd = datasetGb * constant<N>(2, "", "copies of the data")
        * constant<N>(0.023, "USD/(GB*month)", "storage price") * storageMonths;
    e.totalUsd = e.trainingUsd + e.hpoUsd + e.storageUsd;
    return e;
}

template <class N>
struct SessionCost {
    N trainingUsd;
    N totalUsd;
};
// hours [h], price [USD/h], the rest [USD].
template <class N>
[[nodiscard]] SessionCost<N> sessionCost(
    const N& hours, const N& usdPerHour, const N& prepUsd, const N& uploadUsd, const N& downloadUsd)
{
    SessionCost<N> cost;
    cost.trainingUsd = hours * usdPerHour;
    cost.totalUsd = prepUsd + uploadUsd + cost.trainingUsd + downloadUsd;
    return cost;
}

// base [s/epoch] at hidden size 128 and batch 32, epochs [epoch] -> [s]. A rough guess: recurrent cost grows faster
// than the hidden size, and large batches saturate.
template <class N>
[[nodiscard]] N trainingTimeEstimate(const N& secondsPerEpoch, const N& hiddenSize, const N& batchSize, const N& epochs)
{
    return secondsPerEpoch * (hiddenSize / constant<N>(128, "", "reference hidden size"))
        * (constant<N>(32, "", "reference batch") / batchSize) * epochs;
}

template <class N>
struct CostSummary {
    N totalUsd;
    N dailyUsd; // [USD/day]
    N usdPerEfficiencyPoint;
};
// elapsed [s], price [USD/h], mean efficiency 0..1.
template <class N>
[[nodiscard]] CostSummary<N> costSummary(const N& elapsedS, const N& usdPerHour, const N& meanEfficiency)
{
    CostSummary<N> s;
    s.totalUsd = secondsAsHours(elapsedS) * usdPerHour;
    s.dailyUsd = constant<N>(24, "h/day", "hours per day") * usdPerHour;
    s.usdPerEfficiencyPoint = s.totalUsd / maxOf(meanEfficiency, constant<N>(0.01, "", "least efficiency"));
    return s;
}

// cost [USD], error [MSE] -> [USD/MSE]. Rises when the model improves: shown for comparison with older reports.
template <class N>
[[nodiscard]] N costPerMse(const N& trainingUsd, const N& finalMse)
{
    return trainingUsd / maxOf(finalMse, constant<N>(1e-6, "MSE", "least error"));
}

template <class N>
struct ModelSize {
    N bytes; // [B]
    N mib; // [MiB]
    N mb; // [MB]
};
// parameters [parameter], [B/parameter], buffers [B].
template <class N>
[[nodiscard]] ModelSize<N> modelSize(const N& parameters, const N& bytesPerParameter, const N& bufferBytes)
{
    ModelSize<N> size;
    size.bytes = parameters * bytesPerParameter + bufferBytes;
    size.mib = size.bytes / constant<N>(1048576, "B/MiB", "bytes per MiB");
    size.mb = size.bytes / constant<N>(1e6, "B/MB", "bytes per MB");
    return size;
}

// throughput [sample/s], price [USD/h] -> [sample/USD].
template <class N>
[[nodiscard]] N costEfficiency(const N& throughputSamplesPerS, const N& usdPerHour)
{
    return throughputSamplesPerS * constant<N>(3600, "s/h", "seconds per hour") / usdPerHour;
}

} // namespace runcost::formulas
