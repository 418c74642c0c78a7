#pragma once

#include "formulas/energy.h"

// What a rented machine gives back, and savings that stack.
namespace runcost::formulas {

template <class N>
struct Roi {
    N cloudTotalUsd;
    N localTotalUsd;
    N netSavingUsd; // may be negative
    N timeSavedH;
};
// fee [USD], [h], [h], attended share 0..1, local power [W], [USD/kWh], value of an hour [USD/h].
template <class N>
[[nodiscard]] Roi<N> roi(const N& cloudUsd, const N& cloudH, const N& localH, const N& attendedFraction,
    const N& localPowerW, const N& electricityUsdPerKwh, const N& timeValueUsdPerHour)
{
    Roi<N> r;
    r.cloudTotalUsd = cloudUsd + cloudH * timeValueUsdPerHour * attendedFraction;
    r.localTotalUsd = energyCost(energyOfPower(localPowerW, localH), electricityUsdPerKwh)
        + localH * timeValueUsdPerHour * attendedFraction;
    r.netSavingUsd = r.localTotalUsd - r.cloudTotalUsd;
    r.timeSavedH = localH - cloudH;
    return r;
}
// Net saving per dollar of fee; undefined for fee 0.
template <class N>
[[nodiscard]] N roiRatio(const N& netSavingUsd, const N& cloudUsd)
{
    return netSavingUsd / cloudUsd;
}

template <class N>
struct CombinedSaving {
    N combinedPct;
    N naiveSumPct;
};
// Savings [%] applied one after the other, beside their plain sum.
template <class N>
[[nodiscard]] CombinedSaving<N> combinedSaving(const std::vector<N>& savingPercents)
{
    if (savingPercents.empty())
        return { constant<N>(0), constant<N>(0) };
    const auto kept = [](const N& percent) { return constant<N>(1) - fractionOfPercent(percent); };
    N left = kept(savingPercents.front());
    for (std::size_t i = 1; i < savingPercents.size(); ++i)
        left = left * kept(savingPercents[i]);
    return { savingPct(constant<N>(1), left), sumOf(savingPercents) };
}

} // namespace runcost::formulas
