#include "core/cellformat.h"

#include "core/currency.h"

#include <QCoreApplication>

#include <cmath>

namespace runcost::format {
namespace {

    bool isTiny(const std::optional<double>& value) { return value && std::abs(*value) > 0 && std::abs(*value) < 0.0005; }

    constexpr double largest = 999'500; // that is written in full

    // 753 M, 1.07 B
    QString compact(double value, const QLocale& locale)
    {
        const bool millions = std::abs(value) < 999.5e6;
        return significant(value / (millions ? 1e6 : 1e9), 3, locale)
            + (millions ? QCoreApplication::translate("Format", " M") : QCoreApplication::translate("Format", " B"));
    }

    QString tiny(const QLocale& locale) { return QLatin1Char('<') + locale.toString(0.001, 'f', 3); }

} // namespace

QString cell(std::optional<double> value, const QLocale& locale)
{
    if (value && std::isfinite(*value) && std::abs(*value) >= largest)
        return compact(*value, locale);
    return isTiny(value) ? tiny(locale) : significant(value, value && std::abs(*value) < 1 ? 2 : 3, locale);
}

QString moneyCell(std::optional<double> usd, const QLocale& locale)
{
    if (usd && std::isfinite(*usd) && std::abs(inCurrency(*usd)) >= largest)
        return compact(inCurrency(*usd), locale);
    return usd && isTiny(inCurrency(*usd)) ? tiny(locale) : moneyPlain(usd, locale);
}

QString atLeast(const QString& text)
{
    return QStringLiteral("\u2265 ") + (text.startsWith(QLatin1Char('<')) ? QStringLiteral("0") : text);
}

} // namespace runcost::format
