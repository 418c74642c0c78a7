#pragma once

#include "formulas/shares.h"

// Moving data, and compressing it first.
namespace runcost::formulas {

// [GB], [USD/GB] -> [USD].
template <class N>
[[nodiscard]] N transferCost(const N& gb, const N& usdPerGb)
{
    return gb * usdPerGb;
}

template <class N>
struct Compression {
    N ratio;
    N savedGb; // negative when it grew
    N savedUsd;
};
// [GB], [GB], [USD/GB]. The reduction in percent is savingPct(original, optimised) of shares.h.
template <class N>
[[nodiscard]] Compression<N> compression(const N& originalGb, const N& optimisedGb, const N& usdPerGb)
{
    Compression<N> c;
    c.ratio = originalGb / optimisedGb;
    c.savedGb = originalGb - optimisedGb;
    c.savedUsd = transferCost(c.savedGb, usdPerGb);
    return c;
}

} // namespace runcost::formulas
