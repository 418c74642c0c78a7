#pragma once

#include "formulas/shares.h"

// Budgets, forecasts and the split of a bill.
namespace runcost::formulas {

template <class N>
struct Allocation {
    N experimentalTrainingUsd;
    N productionTrainingUsd;
    N dataStorageUsd;
    N bufferUsd;
};
template <class N>
[[nodiscard]] Allocation<N> allocation(const N& budgetUsd)
{
    const N tenth = constant<N>(0.1, "", "share");
    return { budgetUsd * constant<N>(0.3, "", "share"), budgetUsd * constant<N>(0.5, "", "share"), budgetUsd * tenth,
        budgetUsd * tenth };
}

// [USD], [USD] -> [].
template <class N>
[[nodiscard]] N usedFraction(const N& spentUsd, const N& budgetUsd)
{
    return spentUsd / budgetUsd;
}

// money of the window [USD], days that it covers [day] -> [USD/day].
template <class N>
[[nodiscard]] N dailyRate(const N& usd, const N& days)
{
    return usd / days;
}
// [USD/day] -> [USD/month], with the 30 days of a projection.
template <class N>
[[nodiscard]] N projectedMonth(const N& dailyUsd)
{
    return dailyUsd * constant<N>(30, "day/month", "days of a projected month");
}

template <class N>
struct MonthEndForecast {
    N forecastUsd;
    N overUsd;
    N usedPct;
};
// [USD], [USD/day], [day], [USD].
template <class N>
[[nodiscard]] MonthEndForecast<N> monthEndForecast(
    const N& spentUsd, const N& dailyUsd, const N& daysLeft, const N& budgetUsd)
{
    MonthEndForecast<N> f;
    f.forecastUsd = spentUsd + dailyUsd * daysLeft;
    f.overUsd = max0(f.forecastUsd - budgetUsd);
    f.usedPct = percentOf(f.forecastUsd, budgetUsd);
    return f;
}

// [USD] each; storage and transfer count once, in training or in data.
template <class N>
[[nodiscard]] N costAllocationTotal(const N& trainingUsd, const N& inferenceUsd, const N& platformUsd, const N& dataUsd)
{
    return trainingUsd + inferenceUsd + platformUsd + dataUsd;
}
// [USD], [x] -> [USD/x]; the count is not 0.
template <class N>
[[nodiscard]] N costPerItem(const N& usd, const N& count)
{
    return usd / count;
}

} // namespace runcost::formulas
