#include "runs/charge.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace runcost {
namespace {

    constexpr int decimals = 12;
    constexpr PicoSum largestAmount = std::numeric_limits<PicoMoney>::max();

    bool isUnknownMoney(QByteArrayView text)
    {
        static constexpr std::array words { "null", "none", "n/a", "nan", "na", "-" };
        return text.isEmpty()
            || std::any_of(words.begin(), words.end(), [text](const char* word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
    }

    bool isDigit(char c) { return c >= '0' && c <= '9'; }

    // Digits with the place of the point, as a text states them.
    struct Decimal {
        QByteArray digits; // without leading zeros
        qint64 exponent = 0; // value = digits * 10^exponent
        bool negative = false;
    };

    std::optional<Decimal> readDecimal(QByteArrayView text)
    {
        Decimal decimal;
        qsizetype at = 0;
        if (text[at] == '+' || text[at] == '-')
            decimal.negative = text[at++] == '-';
        bool anyDigit = false;
        bool point = false;
        for (; at < text.size() && (isDigit(text[at]) || (text[at] == '.' && !point)); ++at) {
            if (text[at] == '.') {
                point = true;
                continue;
            }
            anyDigit = true;
            decimal.exponent -= point ? 1 : 0;
            if (!decimal.digits.isEmpty() || text[at] != '0')
                decimal.digits += text[at];
        }
        if (!anyDigit)
            return std::nullopt;
        if (at == text.size())
            return decimal;
        if (text[at] != 'e' && text[at] != 'E')
            return std::nullopt;
        ++at;
        if (at < text.size() && text[at] == '+')
            ++at;
        int exponent = 0;
        const auto [end, failed] = std::from_chars(text.data() + at, text.data() + text.size(), exponent);
        if (end != text.data() + text.size() || (failed != std::errc() && failed != std::errc::result_out_of_range))
            return std::nullopt;
        if (failed == std::errc::result_out_of_range)
            exponent = text[at] == '-' ? -100'000 : 100'000;
        decimal.exponent += exponent;
        return decimal;
    }

} // namespace

ParsedMoney parseMoney(QByteArrayView text)
{
    using Kind = ParsedMoney::Kind;
    text = text.trimmed();
    if (isUnknownMoney(text))
        return { Kind::Unknown, 0, false };
    const std::optional<Decimal> decimal = text.size() <= 1000 ? readDecimal(text) : std::nullopt;
    if (!decimal)
        return { Kind::Bad, 0, false };
    ParsedMoney money { Kind::Value, 0, false };
    if (decimal->digits.isEmpty())
        return money;
    // How many of the digits are whole units of 1e-12; the next one decides the rounding.
    const qint64 whole = decimal->digits.size() + decimal->exponent + decimals;
    if (whole > 19)
        return { Kind::TooLarge, 0, false };
    PicoSum value = 0;
    for (qint64 i = 0; i < whole; ++i)
        value = value * 10 + (i < decimal->digits.size() ? decimal->digits[static_cast<qsizetype>(i)] - '0' : 0);
    const QByteArray rest = decimal->digits.mid(static_cast<qsizetype>(std::max<qint64>(0, whole)));
    money.rounded = std::any_of(rest.begin(), rest.end(), [](char c) { return c != '0'; });
    if (whole >= 0 && !rest.isEmpty() && rest[0] >= '5')
        ++value;
    if (value > largestAmount)
        return { Kind::TooLarge, 0, false };
    money.pico = static_cast<PicoMoney>(decimal->negative ? -value : value);
    return money;
}

QString moneyText(PicoSum pico)
{
    const bool negative = pico < 0;
    PicoSum rest = negative ? -pico : pico;
    QByteArray text;
    for (int place = 0; rest > 0 || place <= decimals; ++place, rest /= 10) {
        if (place == decimals)
            text.prepend('.');
        text.prepend(static_cast<char>('0' + static_cast<int>(rest % 10)));
    }
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return QString::fromLatin1(negative ? '-' + text : text);
}

double moneyValue(PicoSum pico)
{
    constexpr PicoSum unit = 1'000'000'000'000;
    return static_cast<double>(pico / unit) + static_cast<double>(pico % unit) / 1e12;
}

double moneyDifference(PicoSum a, PicoSum b)
{
    const auto size = [](PicoSum value) { return value < 0 ? -value : value; };
    const PicoSum larger = std::max(size(a), size(b));
    return larger == 0 ? 0 : static_cast<double>(size(a - b)) / static_cast<double>(larger);
}

QString costBasisKey(CostBasis basis)
{
    return basis == CostBasis::Billed ? QStringLiteral("billed") : QStringLiteral("effective");
}

std::optional<CostBasis> costBasisFromKey(const QString& key)
{
    for (const CostBasis basis : { CostBasis::Effective, CostBasis::Billed })
        if (costBasisKey(basis) == key)
            return basis;
    return std::nullopt;
}

std::vector<PicoMoney> shareAmounts(PicoMoney amount, const std::vector<ChargeShare>& shares)
{
    std::vector<PicoMoney> parts;
    double total = 0;
    PicoSum given = 0;
    std::size_t largest = 0;
    for (const ChargeShare& share : shares) {
        total += share.share;
        parts.push_back(static_cast<PicoMoney>(std::llround(static_cast<long double>(amount) * share.share)));
        given += parts.back();
        if (share.share > shares[largest].share)
            largest = parts.size() - 1;
    }
    if (!parts.empty() && total > 1 - 1e-9)
        parts[largest] += static_cast<PicoMoney>(amount - given);
    return parts;
}

} // namespace runcost
