#pragma once

#include "formulas/number.h"

#include <vector>

// Percentages, sums and means: the small change of the other headers.
namespace runcost::formulas {

// 60 % as 0.6.
template <class N>
[[nodiscard]] N fractionOfPercent(const N& percent)
{
    return percent / constant<N>(100, "%", "percent");
}
// The part in percent of the whole; the whole is not 0.
template <class N>
[[nodiscard]] N percentOf(const N& part, const N& whole)
{
    return part / whole * constant<N>(100, "%", "percent");
}
// The growth from one value to another in percent of the first.
template <class N>
[[nodiscard]] N increasePct(const N& from, const N& to)
{
    return percentOf(to - from, from);
}
// The saving from one value to another in percent of the first; negative when it grows.
template <class N>
[[nodiscard]] N savingPct(const N& from, const N& to)
{
    return percentOf(from - to, from);
}
template <class N>
[[nodiscard]] N sumOf(const std::vector<N>& values)
{
    if (values.empty())
        return constant<N>(0);
    N sum = values.front();
    for (std::size_t i = 1; i < values.size(); ++i)
        sum = sum + values[i];
    return sum;
}
// Of a list that is not empty.
template <class N>
[[nodiscard]] N meanOf(const std::vector<N>& values)
{
    return sumOf(values) / constant<N>(static_cast<double>(values.size()), "", "count");
}
template <class N>
[[nodiscard]] N secondsAsHours(const N& seconds)
{
    return seconds / constant<N>(3600, "s/h", "seconds per hour");
}

} // namespace runcost::formulas
