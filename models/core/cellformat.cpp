#include "core/cellformat.h"

#include "core/currency.h"

#include <cmath>

namespace runcost::format {
namespace {

    bool isTiny(const std::optional<double>& value) { return value && std::abs(*value) > 0 && std::abs(*value) < 0.0005; }

    QString tiny(const QLocale& locale) { return QLatin1Char('<') + locale.toString(0.001, 'f', 3); }

} // namespace

QString cell(std::optional<double> value, const QLocale& locale)
{
    return isTiny(value) ? tiny(locale) : significant(value, value && std::abs(*value) < 1 ? 2 : 3, locale);
}

QString moneyCell(std::optional<double> usd, const QLocale& locale)
{
    return usd && isTiny(inCurrency(*usd)) ? tiny(locale) : moneyPlain(usd, locale);
}

QString atLeast(const QString& text)
{
    return QStringLiteral("\u2265 ") + (text.startsWith(QLatin1Char('<')) ? QStringLiteral("0") : text);
}

} // namespace runcost::format
