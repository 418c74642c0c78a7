#pragma once

#include "formulas/number.h"

#include <array>
#include <cstddef>

namespace runcost::formulas {

// A value with its derivative by every input (forward mode). Inputs are numbered 0 .. slopeWidth-1 by the caller.
inline constexpr std::size_t slopeWidth = 40;

class Slope {
public:
    Slope(double value = 0)
        : m_value(value)
    {
    }
    // The input with this number: its derivative by itself is 1.
    [[nodiscard]] static Slope input(double value, std::size_t index)
    {
        Slope s(value);
        s.m_d[index] = 1;
        return s;
    }
    [[nodiscard]] double value() const { return m_value; }
    [[nodiscard]] double by(std::size_t index) const { return m_d[index]; }

    // f(value) with derivative f' = outer.
    [[nodiscard]] Slope chained(double value, double outer) const
    {
        Slope s(value);
        for (std::size_t i = 0; i < slopeWidth; ++i)
            s.m_d[i] = outer * m_d[i];
        return s;
    }
    // f(a, b) with partial derivatives fa and fb.
    [[nodiscard]] static Slope joined(double value, const Slope& a, double fa, const Slope& b, double fb)
    {
        Slope s(value);
        for (std::size_t i = 0; i < slopeWidth; ++i)
            s.m_d[i] = fa * a.m_d[i] + fb * b.m_d[i];
        return s;
    }

    friend Slope operator+(const Slope& a, const Slope& b) { return joined(a.m_value + b.m_value, a, 1, b, 1); }
    friend Slope operator-(const Slope& a, const Slope& b) { return joined(a.m_value - b.m_value, a, 1, b, -1); }
    friend Slope operator*(const Slope& a, const Slope& b)
    {
        return joined(a.m_value * b.m_value, a, b.m_value, b, a.m_value);
    }
    friend Slope operator/(const Slope& a, const Slope& b)
    {
        return joined(a.m_value / b.m_value, a, 1 / b.m_value, b, -a.m_value / (b.m_value * b.m_value));
    }

private:
    double m_value = 0;
    std::array<double, slopeWidth> m_d {};
};

template <>
[[nodiscard]] inline Slope constant<Slope>(double value, const char*, const char*)
{
    return Slope(value);
}
[[nodiscard]] inline Slope named(const Slope& value, const char*, const char*) { return value; }
[[nodiscard]] inline double valueOf(const Slope& s) { return s.value(); }
[[nodiscard]] inline Slope maxOf(const Slope& a, const Slope& b) { return a.value() < b.value() ? b : a; }
[[nodiscard]] inline Slope minOf(const Slope& a, const Slope& b) { return b.value() < a.value() ? b : a; }
[[nodiscard]] inline Slope powOf(const Slope& base, const Slope& exponent)
{
    const double value = std::pow(base.value(), exponent.value());
    const double byExponent = base.value() > 0 ? value * std::log(base.value()) : 0;
    const double byBase = exponent.value() == 0 ? 0 : exponent.value() * std::pow(base.value(), exponent.value() - 1);
    return Slope::joined(value, base, byBase, exponent, byExponent);
}
[[nodiscard]] inline Slope sqrtOf(const Slope& x)
{
    const double root = std::sqrt(x.value());
    return x.chained(root, root > 0 ? 0.5 / root : 0);
}
// A staircase takes the slope of its ramp: 0 (its own slope between two steps) would say that a millisecond more or an
// hour less never matters, and would hide it from every range.
[[nodiscard]] inline Slope ceilOf(const Slope& x) { return x.chained(ceilOf(x.value()), 1); }
[[nodiscard]] inline Slope floorOf(const Slope& x) { return x.chained(floorOf(x.value()), 1); }

} // namespace runcost::formulas
