#include "import/values.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace runcost {
namespace {

    constexpr qint64 dayMs = 86'400'000;
    constexpr qint64 epochJulianDay = 2'440'588; // 1970-01-01

    qint64 dayOf(qint64 ms) { return ms >= 0 ? ms / dayMs : (ms + 1) / dayMs - 1; }

    bool isUnknownWord(QByteArrayView text)
    {
        static constexpr std::array words { "null", "none", "n/a", "na", "unknown", "-", "--", "<na>", "nat", "n.a.",
            "\xE2\x80\x93", "\xE2\x80\x94" }; // en and em dash
        return text.isEmpty()
            || std::any_of(words.begin(), words.end(), [text](const char* word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
    }

    // from_chars says "out of range" both for 1e400 and for 1e-400; the latter is 0 as far as a double goes.
    bool isUnderflow(QByteArrayView text)
    {
        return text.contains("e-") || text.contains("E-") || text.startsWith("0.") || text.startsWith('.');
    }

    // Digits at a fixed place of a stamp.
    class Digits {
    public:
        explicit Digits(QByteArrayView text)
            : m_text(text)
        {
        }
        std::optional<int> number(int count)
        {
            int value = 0;
            for (int i = 0; i < count; ++i, ++m_at) {
                if (m_at >= m_text.size() || m_text[m_at] < '0' || m_text[m_at] > '9')
                    return std::nullopt;
                value = value * 10 + (m_text[m_at] - '0');
            }
            return value;
        }
        bool skip(const char* oneOf)
        {
            if (m_at >= m_text.size() || !QByteArrayView(oneOf).contains(m_text[m_at]))
                return false;
            ++m_at;
            return true;
        }
        char last() const { return m_text[m_at - 1]; }
        bool atEnd() const { return m_at == m_text.size(); }

    private:
        QByteArrayView m_text;
        qsizetype m_at = 0;
    };

    // "2024-05-31T10:39:13" as seconds since 1970, no zone looked at.
    std::optional<qint64> readSeconds(QByteArrayView text)
    {
        Digits digits(text);
        std::array<int, 6> parts {};
        constexpr std::array separators { "", "-", "-", "T ", ":", ":" };
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (i > 0 && !digits.skip(separators[i]))
                return std::nullopt;
            const std::optional<int> number = digits.number(i == 0 ? 4 : 2);
            if (!number)
                return std::nullopt;
            parts[i] = *number;
        }
        const QDate date(parts[0], parts[1], parts[2]);
        // A leap second is read as the second before it: Qt knows none.
        const QTime time(parts[3], parts[4], std::min(parts[5], 59));
        if (!date.isValid() || !time.isValid() || parts[5] > 60 || parts[0] < 1970)
            return std::nullopt;
        return (date.toJulianDay() - epochJulianDay) * 86'400 + time.msecsSinceStartOfDay() / 1000;
    }

    // "Z", "+02:00", "+0200" or "+02".
    std::optional<qint64> readOffsetMs(QByteArrayView text)
    {
        if (text.compare("Z", Qt::CaseInsensitive) == 0)
            return 0;
        Digits digits(text);
        if (!digits.skip("+-"))
            return std::nullopt;
        const int sign = digits.last() == '-' ? -1 : 1;
        const std::optional<int> hours = digits.number(2);
        digits.skip(":");
        const std::optional<int> minutes = digits.atEnd() ? 0 : digits.number(2);
        if (!hours || !minutes || !digits.atEnd() || *hours > 14 || *minutes > 59)
            return std::nullopt;
        return sign * (*hours * 60LL + *minutes) * 60'000;
    }

} // namespace

ParsedNumber parseNumber(QByteArrayView text, bool decimalComma)
{
    using Kind = ParsedNumber::Kind;
    text = text.trimmed();
    if (isUnknownWord(text))
        return { Kind::Unknown, 0 };
    QByteArray changed;
    if (decimalComma && text.count(',') == 1 && !text.contains('.')) {
        changed = text.toByteArray();
        changed.replace(',', '.');
        text = changed;
    }
    if (text.startsWith('+') && text.size() > 1 && text[1] != '-')
        text = text.sliced(1);
    double value = 0;
    const auto [end, failed] = std::from_chars(text.begin(), text.end(), value);
    if (end != text.end() || failed == std::errc::invalid_argument)
        return { Kind::Bad, 0 };
    if (failed == std::errc::result_out_of_range)
        return isUnderflow(text) ? ParsedNumber { Kind::Value, 0 } : ParsedNumber { Kind::TooLarge, 0 };
    if (!std::isfinite(value))
        return { Kind::NotFinite, 0 };
    if (std::abs(value) > largestNumber)
        return { Kind::TooLarge, 0 };
    return { Kind::Value, value == 0 ? 0 : value }; // no negative zero
}

StampReader::StampReader(const QByteArray& timeZone)
    : m_zone(timeZone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(timeZone))
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::systemTimeZone();
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
}

qint64 StampReader::localToUtcMs(qint64 localMs)
{
    const auto offset = [this](qint64 utcMs) {
        return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC));
    };
    const qint64 day = dayOf(localMs);
    Day& known = m_days[static_cast<std::size_t>(day) % m_days.size()];
    if (known.day != day)
        known = { day, offset((day - 1) * dayMs), offset((day + 2) * dayMs) };
    const qint64 early = localMs - qint64(known.before) * 1000;
    if (known.before == known.after || offset(early) == known.before)
        return early;
    const qint64 late = localMs - qint64(known.after) * 1000;
    return offset(late) == known.after ? late : early;
}

bool StampReader::comesTwice(qint64 utcMs) const
{
    const auto offset = [this](qint64 ms) { return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)); };
    return offset(utcMs) - offset(utcMs + 3'600'000) == 3600;
}

std::optional<ParsedStamp> StampReader::read(QByteArrayView text)
{
    text = text.trimmed();
    const std::optional<qint64> seconds = readSeconds(text.first(std::min<qsizetype>(19, text.size())));
    if (!seconds)
        return std::nullopt;
    QByteArrayView rest = text.sliced(19);
    qint64 fractionMs = 0;
    if (rest.startsWith('.') || rest.startsWith(',')) {
        qsizetype end = 1;
        while (end < rest.size() && rest[end] >= '0' && rest[end] <= '9')
            ++end;
        if (end == 1 || end > 10)
            return std::nullopt;
        fractionMs = (rest.sliced(1, end - 1).toByteArray() + "00").left(3).toInt();
        rest = rest.sliced(end);
    }
    const qint64 localMs = *seconds * 1000 + fractionMs;
    if (rest.isEmpty())
        return ParsedStamp { localToUtcMs(localMs), true };
    const std::optional<qint64> offset = readOffsetMs(rest);
    return offset ? std::optional(ParsedStamp { localMs - *offset, false }) : std::nullopt;
}

QString isoDay(std::optional<qint64> utcMs)
{
    if (!utcMs)
        return {};
    const QDate date = QDate::fromJulianDay(epochJulianDay + dayOf(*utcMs));
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (year < 1000 || year > 9999)
        return date.toString(Qt::ISODate);
    // Each row of a file has one, and toString() goes through printf.
    const auto digit = [](int value, int unit) { return QChar(u'0' + value / unit % 10); };
    const std::array<QChar, 10> text { digit(year, 1000), digit(year, 100), digit(year, 10), digit(year, 1), u'-', digit(month, 10),
        digit(month, 1), u'-', digit(day, 10), digit(day, 1) };
    return QString(text.data(), text.size());
}

} // namespace runcost
