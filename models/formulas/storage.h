#pragma once

#include "formulas/shares.h"

// Keeping data.
namespace runcost::formulas {

// [GB], [USD/(GB·month)], [month] -> [USD].
template <class N>
[[nodiscard]] N storageCost(const N& gb, const N& usdPerGbMonth, const N& months)
{
    return gb * usdPerGbMonth * months;
}

// [GB], [USD/(GB·month)] -> [USD/month].
template <class N>
[[nodiscard]] N storagePerMonth(const N& gb, const N& usdPerGbMonth)
{
    return gb * usdPerGbMonth;
}

// One tier of a life cycle: [GB], [USD/(GB·month)], billed days [day] -> [USD].
template <class N>
[[nodiscard]] N lifecycleStepCost(const N& gb, const N& usdPerGbMonth, const N& billedDays)
{
    return storageCost(gb, usdPerGbMonth, billedDays / constant<N>(730.0 / 24.0, "day/month", "days per month"));
}

} // namespace runcost::formulas
