#pragma once

#include "formulas/shares.h"

// Serving a model: instances, serverless, and what an optimisation may cost.
namespace runcost::formulas {

inline constexpr double hoursPerMonth = 730;

// latency of a batch [ms], batch [sample] -> [sample/s].
template <class N>
[[nodiscard]] N throughputFromLatency(const N& latencyMs, const N& batchSize)
{
    return batchSize * constant<N>(1000, "ms/s", "milliseconds per second") / latencyMs;
}

template <class N>
struct InferenceMonthly {
    N meanInstances; // [instance]
    N instances;
    N monthlyUsd; // [USD/month]
    N monthlyPredictions; // [prediction/month]
};
// rate [prediction/s], latency of a batch [s], batch [prediction/batch], batches at once [batch/instance],
// price [USD/(instance·h)], least instances [instance], target utilisation 0..1. Little's law.
template <class N>
[[nodiscard]] InferenceMonthly<N> inferenceMonthly(const N& requestsPerS, const N& latencyS, const N& batchSize,
    const N& maxConcurrentBatches, const N& usdPerInstanceHour, const N& minReplicas, const N& targetUtilisation)
{
    const N month = constant<N>(hoursPerMonth, "h/month", "hours per month");
    InferenceMonthly<N> m;
    m.meanInstances = requestsPerS * latencyS / batchSize / (maxConcurrentBatches * targetUtilisation);
    m.instances = maxOf(minReplicas, ceilOf(m.meanInstances));
    m.monthlyUsd = m.instances * usdPerInstanceHour * month;
    m.monthlyPredictions = requestsPerS * constant<N>(3600, "s/h", "seconds per hour") * month;
    return m;
}

// [USD/month], [prediction/month] -> [USD] for a thousand; predictions are not 0.
template <class N>
[[nodiscard]] N costPer1000(const N& monthlyUsd, const N& monthlyPredictions)
{
    return monthlyUsd / monthlyPredictions * constant<N>(1000, "prediction", "a thousand predictions");
}

template <class N>
struct BreakEvenOptimisation {
    N monthlySavingUsd; // [USD/month], may be negative
    N maxSpendUsd; // may be negative
};
// [USD/prediction], [USD/prediction], [prediction/month], months granted [month].
template <class N>
[[nodiscard]] BreakEvenOptimisation<N> breakEvenOptimisation(const N& currentUsdPerPrediction,
    const N& optimisedUsdPerPrediction, const N& monthlyPredictions, const N& paybackMonths)
{
    BreakEvenOptimisation<N> b;
    b.monthlySavingUsd = (currentUsdPerPrediction - optimisedUsdPerPrediction) * monthlyPredictions;
    b.maxSpendUsd = b.monthlySavingUsd * paybackMonths;
    return b;
}
// [USD], [USD/month] -> [month]; undefined without a saving.
template <class N>
[[nodiscard]] N paybackMonths(const N& spendUsd, const N& monthlySavingUsd)
{
    return spendUsd / monthlySavingUsd;
}

// [ms/request], [GB] -> [GB·s/request]. Billed by the started millisecond.
template <class N>
[[nodiscard]] N billedGbSeconds(const N& billedMs, const N& memoryGb)
{
    return billedMs / constant<N>(1000, "ms/s", "milliseconds per second") * memoryGb;
}
// [USD/Mrequest] -> [USD/request].
template <class N>
[[nodiscard]] N usdPerRequest(const N& usdPerMillionRequests)
{
    return usdPerMillionRequests / constant<N>(1e6, "request/Mrequest", "requests per million");
}

template <class N>
struct Serverless {
    N billedMs; // [ms/request]
    N gbSeconds; // [GB·s], before the free amount
    N durationUsd;
    N requestUsd;
    N totalUsd;
};
// invocations [request], [ms/request], [GB], [USD/(GB·s)], [USD/Mrequest], free [request], free [GB·s]. Billed by the
// started millisecond.
template <class N>
[[nodiscard]] Serverless<N> serverless(const N& invocations, const N& durationMs, const N& memoryGb,
    const N& usdPerGbSecond, const N& usdPerMillionRequests, const N& freeRequests, const N& freeGbSeconds)
{
    Serverless<N> s;
    s.billedMs = ceilOf(durationMs);
    s.gbSeconds = invocations * billedGbSeconds(s.billedMs, memoryGb);
    s.durationUsd = max0(s.gbSeconds - freeGbSeconds) * usdPerGbSecond;
    s.requestUsd = max0(invocations - freeRequests) * usdPerRequest(usdPerMillionRequests);
    s.totalUsd = s.durationUsd + s.requestUsd;
    return s;
}
// The cost of a thousand calls; invocations are not 0. [USD], [request] -> [USD].
template <class N>
[[nodiscard]] N serverlessPer1000(const N& totalUsd, const N& invocations)
{
    return totalUsd / invocations * constant<N>(1000, "request", "a thousand requests");
}

// One call without any free amount -> [USD/request].
template <class N>
[[nodiscard]] N usdPerInvocation(
    const N& durationMs, const N& memoryGb, const N& usdPerGbSecond, const N& usdPerMillionRequests)
{
    return billedGbSeconds(ceilOf(durationMs), memoryGb) * usdPerGbSecond + usdPerRequest(usdPerMillionRequests);
}
// price [USD/h], [USD/request] -> [request/month]; undefined for a free call.
template <class N>
[[nodiscard]] N breakEvenInvocations(const N& instanceUsdPerHour, const N& usdPerCall)
{
    return instanceUsdPerHour * constant<N>(hoursPerMonth, "h/month", "hours per month") / usdPerCall;
}

} // namespace runcost::formulas
