#pragma once

#include <QString>

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace runcost::formulas {

// A product of symbols with whole exponents: "USD/(GPU·h)" is USD^1 GPU^-1 h^-1. Symbols are not scaled into each
// other: kW and W differ, and a constant such as 1000 W/kW converts. "kWh" reads as kW·h, "GPU-h" as GPU·h.
class Unit {
public:
    Unit() = default;
    [[nodiscard]] static Unit parse(std::string_view text);
    [[nodiscard]] QString toString() const; // "USD/(GPU·h)"; empty when plain
    [[nodiscard]] bool isPlain() const { return m_powers.empty(); }
    [[nodiscard]] Unit power(int exponent) const;
    [[nodiscard]] std::optional<Unit> root() const; // nothing when an exponent is odd

    friend Unit operator*(const Unit& a, const Unit& b);
    friend Unit operator/(const Unit& a, const Unit& b) { return a * b.power(-1); }
    bool operator==(const Unit&) const = default;

private:
    std::map<std::string, int> m_powers;
};

// "4", "18.4 h", "$3.43/(GPU·h)", "60 %": a value with its unit as Explain prints it.
[[nodiscard]] QString valueWithUnit(double value, const QString& unit);

} // namespace runcost::formulas
