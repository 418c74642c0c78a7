#include "formulas/unit.h"

#include "core/currency.h"
#include "core/format.h"

#include <cmath>
#include <set>

namespace runcost::formulas {
namespace {

    void addSymbol(std::map<std::string, int>& powers, const std::string& symbol, int exponent)
    {
        if (symbol.empty() || symbol == "1")
            return;
        if (symbol == "kWh") {
            addSymbol(powers, "kW", exponent);
            addSymbol(powers, "h", exponent);
            return;
        }
        if (const std::size_t dash = symbol.find('-'); dash != std::string::npos) {
            addSymbol(powers, symbol.substr(0, dash), exponent);
            addSymbol(powers, symbol.substr(dash + 1), exponent);
            return;
        }
        if ((powers[symbol] += exponent) == 0)
            powers.erase(symbol);
    }

    QString product(const std::map<std::string, int>& powers, int sign, int& factors)
    {
        // Time comes last, as one says "per instance and hour".
        static const std::set<std::string> times { "day", "h", "min", "month", "ms", "s", "year" };
        QStringList parts;
        QStringList timeParts;
        for (const auto& [symbol, exponent] : powers) {
            if (exponent * sign <= 0)
                continue;
            const int shown = exponent * sign;
            (times.contains(symbol) ? timeParts : parts)
                << QString::fromStdString(symbol) + (shown == 1 ? QString() : QStringLiteral("^%1").arg(shown));
        }
        parts += timeParts;
        factors = static_cast<int>(parts.size());
        return parts.join(QChar(0x00B7));
    }

} // namespace

Unit Unit::parse(std::string_view text)
{
    Unit unit;
    int sign = 1;
    bool inParentheses = false;
    std::string symbol;
    auto flush = [&] {
        int exponent = 1;
        if (const std::size_t caret = symbol.find('^'); caret != std::string::npos) {
            exponent = std::stoi(symbol.substr(caret + 1));
            symbol.resize(caret);
        }
        addSymbol(unit.m_powers, symbol, sign * exponent);
        symbol.clear();
        if (!inParentheses)
            sign = 1;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '*' || text.substr(i, 2) == "\xC2\xB7") {
            flush();
            i += c == '*' ? 0 : 1;
        } else if (c == '/') {
            flush();
            sign = -1;
        } else if (c == '(') {
            inParentheses = true;
        } else if (c == ')') {
            flush();
            inParentheses = false;
            sign = 1;
        } else if (c != ' ') {
            symbol += c;
        }
    }
    flush();
    return unit;
}

Unit Unit::power(int exponent) const
{
    Unit result;
    for (const auto& [symbol, own] : m_powers)
        addSymbol(result.m_powers, symbol, own * exponent);
    return result;
}

std::optional<Unit> Unit::root() const
{
    Unit result;
    for (const auto& [symbol, own] : m_powers) {
        if (own % 2 != 0)
            return {};
        result.m_powers[symbol] = own / 2;
    }
    return result;
}

Unit operator*(const Unit& a, const Unit& b)
{
    Unit result = a;
    for (const auto& [symbol, exponent] : b.m_powers)
        addSymbol(result.m_powers, symbol, exponent);
    return result;
}

QString Unit::toString() const
{
    std::map<std::string, int> powers = m_powers;
    // kW·h reads better in its usual spelling.
    for (const int sign : { 1, -1 })
        if (powers.contains("kW") && powers.contains("h") && powers["kW"] * sign > 0 && powers["h"] * sign > 0) {
            powers["kWh"] += sign;
            for (const char* symbol : { "kW", "h" })
                if ((powers[symbol] -= sign) == 0)
                    powers.erase(symbol);
        }
    int above = 0;
    int below = 0;
    const QString top = product(powers, 1, above);
    const QString bottom = product(powers, -1, below);
    if (below == 0)
        return top;
    return (above == 0 ? QStringLiteral("1") : top) + QLatin1Char('/')
        + (below > 1 ? QLatin1Char('(') + bottom + QLatin1Char(')') : bottom);
}

namespace {
    // Up to `digits` significant digits without trailing zeros: 4, 18.4, 0.85.
    QString trimmed(double value, int digits)
    {
        QString text = format::significant(value, digits);
        const QString point = format::defaultLocale().decimalPoint();
        if (text.contains(point)) {
            while (text.endsWith(QLatin1Char('0')))
                text.chop(1);
            if (text.endsWith(point))
                text.chop(point.size());
        }
        return text;
    }
} // namespace

QString valueWithUnit(double value, const QString& unit)
{
    const int digits = std::abs(value) >= 1000 && std::abs(value) < 1e7 ? 7 : 4;
    if (unit.startsWith(QLatin1String("USD"))) {
        const double amount = format::inCurrency(value);
        const QString money = std::abs(amount) >= 0.1 || value == 0 ? format::moneyCents(value)
                                                                    : format::currencyPrefix() + trimmed(amount, 6);
        return money + unit.mid(3);
    }
    const QString text = trimmed(value, digits);
    return unit.isEmpty() ? text : text + QLatin1Char(' ') + unit;
}

} // namespace runcost::formulas
