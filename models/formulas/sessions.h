#pragma once

#include "formulas/shares.h"

// Sessions that hold several jobs.
namespace runcost::formulas {

template <class N>
struct PackSaving {
    N separateUsd;
    N batchedUsd;
    N savingUsd;
};
// jobs [s], price [USD/h], set-up of a session [s]. No jobs: 0.
template <class N>
[[nodiscard]] PackSaving<N> packSaving(const std::vector<N>& jobS, const N& usdPerHour, const N& setupS)
{
    if (jobS.empty())
        return { constant<N>(0), constant<N>(0), constant<N>(0) };
    const N jobCount = constant<N>(static_cast<double>(jobS.size()), "", "jobs");
    PackSaving<N> p;
    p.separateUsd = secondsAsHours(sumOf(jobS) + jobCount * setupS) * usdPerHour;
    p.batchedUsd = secondsAsHours(sumOf(jobS) + setupS) * usdPerHour;
    p.savingUsd = p.separateUsd - p.batchedUsd;
    return p;
}

} // namespace runcost::formulas
