#pragma once

#include "formulas/shares.h"

// Offers: value, price per GPU, managed services, commitments. See training.h for what an offer costs.
namespace runcost::formulas {

// How much cheaper than the best offer running here is, in percent of that offer; undefined for a free offer.
template <class N>
[[nodiscard]] N localSavingPct(const N& cheapestUsd, const N& localUsd)
{
    return savingPct(cheapestUsd, localUsd);
}

// relative speed [], reliability 0..1, price [USD/h] -> [h/USD].
template <class N>
[[nodiscard]] N valueScore(const N& performanceFactor, const N& reliability, const N& usdPerHour)
{
    return performanceFactor * reliability / usdPerHour;
}

// [USD/(instance·h)], [GPU/instance] -> [USD/(GPU·h)].
template <class N>
[[nodiscard]] N perGpuPrice(const N& usdPerInstanceHour, const N& gpuCount)
{
    return usdPerInstanceHour / gpuCount;
}

// price [any], markup [%] -> the same unit as the price.
template <class N>
[[nodiscard]] N managedPrice(const N& rawUsdPerHour, const N& markupPct)
{
    return rawUsdPerHour * (constant<N>(1) + fractionOfPercent(markupPct));
}

template <class N>
struct Commitment {
    N committedUsdPerHour;
    N onDemandUsd;
    N committedUsd;
    N breakEvenUtilisation; // share of the term from which on committing pays
};
// [USD/h], saving [%], [h], [h].
template <class N>
[[nodiscard]] Commitment<N> commitment(
    const N& onDemandUsdPerHour, const N& savingPercent, const N& usedHours, const N& termHours)
{
    Commitment<N> c;
    c.breakEvenUtilisation = constant<N>(1) - fractionOfPercent(savingPercent);
    c.committedUsdPerHour = onDemandUsdPerHour * c.breakEvenUtilisation;
    c.onDemandUsd = onDemandUsdPerHour * usedHours;
    c.committedUsd = c.committedUsdPerHour * termHours;
    return c;
}

} // namespace runcost::formulas
