#pragma once

#include <algorithm>
#include <cmath>

// The helpers that every formula may use. Each number type (double here, Slope and Trace in their own headers)
// offers the same set, so that a formula is written once and read three ways.
namespace runcost::formulas {

inline constexpr double tolerance = 1e-9; // a value this near (relative) to a limit counts as equal to it

// A number that carries a unit, such as the 1000 W/kW between watts and kilowatts. `name` is for Explain.
template <class N>
[[nodiscard]] N constant(double value, const char* unit = "", const char* name = "");
template <>
[[nodiscard]] inline double constant<double>(double value, const char*, const char*)
{
    return value;
}

// Marks a step of a derivation with its name and declared unit; a trace fails when the unit is another.
[[nodiscard]] inline double named(double value, const char*, const char*) { return value; }

[[nodiscard]] inline double valueOf(double value) { return value; }
[[nodiscard]] inline double maxOf(double a, double b) { return std::max(a, b); }
[[nodiscard]] inline double minOf(double a, double b) { return std::min(a, b); }
[[nodiscard]] inline double powOf(double base, double exponent) { return std::pow(base, exponent); }
[[nodiscard]] inline double sqrtOf(double x) { return std::sqrt(x); }

// Floor and ceiling take a value within 1e-9 of an integer as that integer.
[[nodiscard]] inline double ceilOf(double x)
{
    const double nearest = std::round(x);
    return std::abs(x - nearest) <= tolerance * std::max(1.0, std::abs(x)) ? nearest : std::ceil(x);
}
[[nodiscard]] inline double floorOf(double x)
{
    const double nearest = std::round(x);
    return std::abs(x - nearest) <= tolerance * std::max(1.0, std::abs(x)) ? nearest : std::floor(x);
}

// Comparisons of a computed value with a limit: one that is nearly at the limit is at it.
[[nodiscard]] inline bool isAt(double value, double limit) { return std::abs(value - limit) <= tolerance * std::abs(limit); }
[[nodiscard]] inline bool isAbove(double value, double limit) { return value > limit && !isAt(value, limit); }
[[nodiscard]] inline bool isBelow(double value, double limit) { return value < limit && !isAt(value, limit); }

template <class N>
[[nodiscard]] N max0(const N& x)
{
    return maxOf(x, constant<N>(0.0));
}
template <class N>
[[nodiscard]] N select(bool condition, const N& whenTrue, const N& whenFalse)
{
    return condition ? whenTrue : whenFalse;
}

} // namespace runcost::formulas
