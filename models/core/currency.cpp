#include "core/currency.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <mutex>
#include <utility>

namespace runcost {
namespace {

    // Signs that are read without doubt; "A$" and "CA$" because "$" alone is the US dollar here.
    constexpr std::array<std::pair<const char*, const char*>, 14> signs { { { "USD", "$" }, { "EUR", "\u20AC" },
        { "GBP", "\u00A3" }, { "JPY", "\u00A5" }, { "CNY", "CN\u00A5" }, { "INR", "\u20B9" }, { "KRW", "\u20A9" },
        { "AUD", "A$" }, { "CAD", "CA$" }, { "NZD", "NZ$" }, { "BRL", "R$" }, { "MXN", "MX$" }, { "ILS", "\u20AA" },
        { "UAH", "\u20B4" } } };

    std::mutex& lock()
    {
        static std::mutex mutex;
        return mutex;
    }

    Currency& present()
    {
        static Currency currency;
        return currency;
    }

} // namespace

QString Currency::sign() const
{
    for (const auto& [known, sign] : signs)
        if (code == QLatin1String(known))
            return QString::fromUtf8(sign);
    return code;
}

bool Currency::isValid() const
{
    const auto isCapital = [](QChar c) { return c >= QLatin1Char('A') && c <= QLatin1Char('Z'); };
    if (code.size() != 3 || !std::all_of(code.begin(), code.end(), isCapital) || !std::isfinite(perUsd))
        return false;
    return isUsd() ? perUsd == 1 : perUsd >= 1e-6 && perUsd <= 1e9;
}

namespace format {

    Currency currency()
    {
        const std::lock_guard guard(lock());
        return present();
    }

    void setCurrency(const Currency& currency)
    {
        const std::lock_guard guard(lock());
        present() = currency.isValid() ? currency : Currency {};
    }

    double inCurrency(double usd)
    {
        const std::lock_guard guard(lock());
        return usd * present().perUsd;
    }

    QString currencyPrefix()
    {
        const QString sign = currency().sign();
        return sign.back().isLetter() ? sign + QChar(0x00A0) : sign;
    }

    QString currencyUnit(QString unit)
    {
        const QString sign = currency().sign();
        if (unit.startsWith(QLatin1String("USD")))
            return unit.replace(0, 3, sign);
        if (unit.startsWith(QLatin1Char('$')))
            return unit.replace(0, 1, sign);
        return unit;
    }

    bool isMoneyUnit(const QString& unit)
    {
        return unit.startsWith(QLatin1String("USD")) && (unit.size() == 3 || !unit.at(3).isLetter());
    }

    QString currencyNote()
    {
        const Currency now = currency();
        if (now.isUsd())
            return {};
        const QString rate = QString::number(now.perUsd, 'g', 8);
        //: %1 "EUR", %2 "0.92", %3 "ECB reference rate", %4 "2026-11-20"
        return QCoreApplication::translate("Format", "Shown in %1 at %2 per USD (%3, %4).").arg(now.code, rate, now.source, now.date);
    }

} // namespace format
} // namespace runcost
