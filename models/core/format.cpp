#include "core/format.h"

#include "core/currency.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>
#include <cmath>

namespace runcost::format {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Format", text); }

    QString signedText(double value, const QString& magnitude, const QString& prefix = {})
    {
        const bool zero = magnitude.count(QLatin1Char('0')) + magnitude.count(QLatin1Char('.'))
                + magnitude.count(QLatin1Char(','))
            == magnitude.size();
        return (value < 0 && !zero ? QString(minus) : QString()) + prefix + magnitude;
    }

    QString grouped(double magnitude, int decimals, const QLocale& locale)
    {
        return locale.toString(magnitude, 'f', decimals);
    }

    // Decimals so that `digits` significant digits show; large values are rounded to them and grouped.
    QString significantMagnitude(double magnitude, int digits, const QLocale& locale)
    {
        if (magnitude == 0)
            return QStringLiteral("0");
        int exponent = static_cast<int>(std::floor(std::log10(magnitude)));
        double step = std::pow(10.0, exponent - digits + 1);
        double rounded = std::round(magnitude / step) * step;
        if (rounded >= std::pow(10.0, exponent + 1))
            ++exponent;
        const int decimals = std::clamp(digits - 1 - exponent, 0, 15);
        return grouped(rounded, decimals, locale);
    }

    QString moneyMagnitude(double magnitude, const QLocale& locale)
    {
        if (magnitude == 0)
            return grouped(0, 2, locale);
        if (magnitude < 0.00995)
            return significantMagnitude(magnitude, 2, locale);
        if (magnitude < 99.995)
            return grouped(magnitude, 2, locale);
        if (magnitude < 9999.5)
            return grouped(magnitude, 0, locale);
        return significantMagnitude(magnitude, 3, locale);
    }

    bool usable(const std::optional<double>& value) { return value && std::isfinite(*value); }

} // namespace

QString unknown() { return QString(enDash); }

QString money(std::optional<double> usd, const QLocale& locale)
{
    if (!usable(usd))
        return unknown();
    const double amount = inCurrency(*usd);
    return signedText(amount, moneyMagnitude(std::abs(amount), locale), currencyPrefix());
}

QString moneyCents(std::optional<double> usd, const QLocale& locale)
{
    if (!usable(usd))
        return unknown();
    const double amount = inCurrency(*usd);
    const double magnitude = std::abs(amount);
    const QString text = magnitude > 0 && magnitude < 0.00995 ? significantMagnitude(magnitude, 2, locale)
                                                              : grouped(magnitude, 2, locale);
    return signedText(amount, text, currencyPrefix());
}

QString moneyPlain(std::optional<double> usd, const QLocale& locale)
{
    if (!usable(usd))
        return unknown();
    const double amount = inCurrency(*usd);
    return signedText(amount, moneyMagnitude(std::abs(amount), locale));
}

QString moneyRange(double low, double high, const QLocale& locale)
{
    return money(low, locale) + QStringLiteral(" %1 ").arg(enDash) + moneyPlain(high, locale);
}

QString significant(std::optional<double> value, int digits, const QLocale& locale)
{
    if (!usable(value))
        return unknown();
    return signedText(*value, significantMagnitude(std::abs(*value), digits, locale));
}

QString count(std::optional<double> value, const QLocale& locale)
{
    if (!usable(value))
        return unknown();
    const double magnitude = std::abs(*value);
    QString text;
    if (magnitude < 999'999.5)
        text = grouped(magnitude, magnitude == std::floor(magnitude) ? 0 : (magnitude < 10 ? 2 : magnitude < 100 ? 1 : 0), locale);
    else if (magnitude < 999.95e6)
        text = grouped(magnitude / 1e6, 1, locale) + tr(" M");
    else
        text = grouped(magnitude / 1e9, 1, locale) + tr(" B");
    return signedText(*value, text);
}

QString hours(std::optional<double> h, const QLocale& locale)
{
    if (!usable(h))
        return unknown();
    const double magnitude = std::abs(*h);
    QString text;
    if (magnitude < 1.0 / 60)
        text = significantMagnitude(magnitude * 3600, 2, locale) + tr(" s");
    else if (magnitude < 0.995)
        text = significantMagnitude(magnitude * 60, 2, locale) + tr(" min");
    else if (magnitude < 47.95)
        text = grouped(magnitude, 1, locale) + tr(" h");
    else
        text = significantMagnitude(magnitude / 24, magnitude < 240 ? 2 : 3, locale) + tr(" d");
    return signedText(*h, text);
}

QString hoursProse(std::optional<double> h, const QLocale& locale)
{
    if (!usable(h) || *h < 0.995 || *h >= 47.95)
        return hours(h, locale);
    const qint64 minutes = std::llround(*h * 60);
    if (minutes % 60 == 0)
        return tr("%1 h").arg(minutes / 60);
    return tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString percent(std::optional<double> fraction, int decimals, const QLocale& locale)
{
    if (!usable(fraction))
        return unknown();
    return signedText(*fraction, grouped(std::abs(*fraction) * 100, decimals, locale)) + QStringLiteral(" %");
}

QString delta(std::optional<double> from, std::optional<double> to, const QLocale& locale)
{
    if (!usable(from) || !usable(to) || (*from == 0 && *to != 0))
        return unknown();
    if (*from == *to)
        return QStringLiteral("= 0 %");
    const double change = (*to - *from) / std::abs(*from);
    if (std::abs(change) < 0.005)
        return QStringLiteral("= 0 %");
    const QString triangle = change < 0 ? QStringLiteral("\u25BC ") : QStringLiteral("\u25B2 ");
    if (change < -0.995 && change > -1) // nearly all is not all
        return triangle + QStringLiteral(">99 %");
    if (std::abs(change) > 9.995)
        return triangle + significantMagnitude(std::abs(*to / *from), 2, locale) + QChar(0x00D7);
    return triangle + grouped(std::abs(change) * 100, 0, locale) + QStringLiteral(" %");
}

QString mass(std::optional<double> kg, const QLocale& locale)
{
    if (!usable(kg))
        return unknown();
    const double magnitude = std::abs(*kg);
    if (magnitude == 0 || magnitude >= 0.1)
        return significant(kg, 3, locale) + QStringLiteral(" kg");
    return magnitude >= 1e-4 ? significant(*kg * 1e3, 3, locale) + QStringLiteral(" g")
                             : significant(*kg * 1e6, 3, locale) + QStringLiteral(" mg");
}

QString mebibytes(std::optional<double> mib, const QLocale& locale)
{
    if (!usable(mib))
        return unknown();
    const std::array units { "MiB", "GiB", "TiB" };
    double value = *mib;
    std::size_t unit = 0;
    while (std::abs(value) >= 1024 && unit + 1 < units.size()) {
        value /= 1024;
        ++unit;
    }
    return significant(value, 3, locale) + QLatin1Char(' ') + QLatin1String(units[unit]);
}

QString day(std::optional<qint64> utcMs, const QLocale& locale)
{
    if (!utcMs)
        return unknown();
    return locale.toString(QDateTime::fromMSecsSinceEpoch(*utcMs, Qt::UTC).date(),
        //: A date without its year, as QDate formats it: d day, dd with a leading 0, MMM short name of the month, M number
        tr("dd MMM"));
}

QString dateTime(std::optional<qint64> utcMs, const QLocale& locale)
{
    if (!utcMs)
        return unknown();
    return locale.toString(QDateTime::fromMSecsSinceEpoch(*utcMs, Qt::UTC),
        //: A date and time, as QDateTime formats them
        tr("dd MMM yyyy HH:mm"));
}

QString listed(const QStringList& parts)
{
    //: Between the parts of a list: "AWS, spot, us-east-1"
    return parts.join(tr(", "));
}

QByteArray escapedForTerminal(const QString& text)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        char32_t point = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            point = QChar::surrogateToUcs4(c, text[++i]);
        const QChar::Category category = QChar::category(point);
        const bool hostile = category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Other_Surrogate || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph;
        const QByteArray bytes
            = category == QChar::Other_Surrogate ? QByteArray("\xEF\xBF\xBD") : QString::fromUcs4(&point, 1).toUtf8();
        if (!hostile) {
            out += bytes;
            continue;
        }
        for (const char byte : bytes)
            out += "\\x" + QByteArray(1, byte).toHex().toUpper();
    }
    return out;
}

} // namespace runcost::format
