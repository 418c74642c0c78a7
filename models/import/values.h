#pragma once

#include <QByteArrayView>
#include <QString>
#include <QTimeZone>

#include <array>
#include <limits>
#include <optional>

namespace runcost {

// What a cell that should hold a number holds. Locale plays no part.
struct ParsedNumber {
    enum class Kind {
        Value,
        Unknown, // empty, NULL, N/A, None, Unknown, -
        NotFinite, // nan, inf: unknown as well, and never part of a sum
        Bad,
        TooLarge, // beyond what a store keeps (1e15)
    };
    Kind kind = Kind::Unknown;
    double value = 0;
};
inline constexpr double largestNumber = 1e15;
// A decimal comma only where the delimiter is none.
[[nodiscard]] ParsedNumber parseNumber(QByteArrayView text, bool decimalComma = false);

struct ParsedStamp {
    qint64 utcMs = 0;
    bool zoneAssumed = false;
};

// Reads "2024-05-31T10:39:13.5", with a blank for the T, with or without "Z" or "+02:00". A stamp without a zone is in the
// zone given. In the hour that a clock change repeats it is the earlier one; in the hour that it skips, the offset
// before the change counts. Same answers on every machine.
class StampReader {
public:
    // IANA name; empty or unknown = the system's zone.
    explicit StampReader(const QByteArray& timeZone);
    [[nodiscard]] std::optional<ParsedStamp> read(QByteArrayView text);
    [[nodiscard]] qint64 localToUtcMs(qint64 localMs);
    // Whether the local time of this moment comes a second time an hour later.
    [[nodiscard]] bool comesTwice(qint64 utcMs) const;

private:
    struct Day {
        qint64 day = std::numeric_limits<qint64>::min();
        int before = 0; // offsets in s around it
        int after = 0;
    };
    QTimeZone m_zone;
    std::array<Day, 32> m_days; // by the low bits of the day: files are mostly in order, but not always
};

// "2024-05-31" of a moment: for Figure::date.
[[nodiscard]] QString isoDay(std::optional<qint64> utcMs);

} // namespace runcost
