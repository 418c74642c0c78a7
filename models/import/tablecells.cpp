#include "import/tablecells.h"

#include "import/textdecoder.h"

#include <QDateTime>

#include <array>
#include <charconv>
#include <cmath>

namespace runcost::table {
namespace {

    using Kind = ParsedNumber::Kind;

    bool isDigit(char c) { return c >= '0' && c <= '9'; }
    char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

    // Signs of money before a number; UTF-8.
    constexpr std::array<std::string_view, 6> moneySigns { "us$", "$", "€", "£", "¥", "₹" };

    struct Lowered {
        std::array<char, 24> text {};
        std::size_t size = 0;
        explicit Lowered(std::string_view from)
        {
            for (; size < std::min(from.size(), text.size()); ++size)
                text[size] = lower(from[size]);
        }
        [[nodiscard]] std::string_view view() const { return { text.data(), size }; }
    };

    std::string_view trimmedView(std::string_view text)
    {
        const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
        while (!text.empty() && blank(text.front()))
            text.remove_prefix(1);
        while (!text.empty() && blank(text.back()))
            text.remove_suffix(1);
        return text;
    }

    // Writes the number at the front of `text` in C style into `to` and gives how much of `text` it took. Groups of
    // three are understood, and the decimal comma where the table has one.
    std::size_t normalised(std::string_view text, bool decimalComma, std::array<char, 64>& to, std::size_t& size)
    {
        const char point = decimalComma ? ',' : '.';
        const char group = decimalComma ? '.' : ',';
        std::size_t at = 0;
        size = 0;
        const auto put = [&](char c) {
            if (size < to.size())
                to[size++] = c;
        };
        if (at < text.size() && (text[at] == '-' || text[at] == '+')) {
            if (text[at] == '-')
                put('-');
            ++at;
        }
        const std::size_t digitsBegin = at;
        while (at < text.size() && isDigit(text[at]))
            put(text[at++]);
        const auto isGroup = [&](std::size_t from, char mark) {
            return from + 3 < text.size() && text[from] == mark && isDigit(text[from + 1]) && isDigit(text[from + 2])
                && isDigit(text[from + 3]) && (from + 4 >= text.size() || !isDigit(text[from + 4]));
        };
        if (const std::size_t lead = at - digitsBegin; lead >= 1 && lead <= 3) {
            // With a decimal comma "1.234" stays 1.234 unless a comma follows: the C reading comes first.
            std::size_t groups = 0;
            std::size_t end = at;
            for (const char mark : { group, '\'', '_' }) {
                end = at;
                groups = 0;
                while (isGroup(end, mark)) {
                    end += 4;
                    ++groups;
                }
                if (groups > 0 && mark == '.' && groups == 1 && !(end < text.size() && text[end] == ','))
                    groups = 0;
                if (groups > 0)
                    break;
            }
            if (groups > 0) {
                for (; at < end; ++at)
                    if (isDigit(text[at]))
                        put(text[at]);
            }
        }
        const bool pointHere = at < text.size() && (text[at] == point || text[at] == '.');
        if (pointHere) {
            put('.');
            ++at;
            while (at < text.size() && isDigit(text[at]))
                put(text[at++]);
        }
        if (at + 1 < text.size() && (text[at] == 'e' || text[at] == 'E')) {
            std::size_t next = at + 1;
            if (text[next] == '+' || text[next] == '-')
                ++next;
            if (next < text.size() && isDigit(text[next])) {
                put('e');
                if (text[at + 1] == '-')
                    put('-');
                at = next;
                while (at < text.size() && isDigit(text[at]))
                    put(text[at++]);
            }
        }
        return at;
    }

    ParsedNumber plainNumber(const char* begin, const char* end, bool& whole)
    {
        double value = 0;
        const auto [stop, failed] = std::from_chars(begin, end, value);
        whole = stop == end && failed == std::errc {};
        if (!whole)
            return { Kind::Bad, 0 };
        if (!std::isfinite(value))
            return { Kind::NotFinite, 0 };
        if (std::abs(value) > largestNumber)
            return { Kind::TooLarge, 0 };
        return { Kind::Value, value == 0 ? 0 : value };
    }

    std::string_view unitWord(std::string_view rest)
    {
        thread_local Lowered kept { std::string_view() };
        kept = Lowered(trimmedView(rest));
        return kept.view();
    }

    CellNumber slowCell(std::string_view text, bool decimalComma)
    {
        CellNumber cell;
        const Lowered head(text);
        for (const std::string_view sign : moneySigns) {
            if (!head.view().starts_with(sign) || text.size() == sign.size())
                continue;
            text = trimmedView(text.substr(sign.size()));
            cell.unit = sign;
            cell.signedMoney = true;
            break;
        }
        std::array<char, 64> digits {};
        std::size_t size = 0;
        const std::size_t used = normalised(text, decimalComma, digits, size);
        if (used == 0 || size >= digits.size()) {
            cell.number = parseNumber(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())), decimalComma);
            return cell;
        }
        cell.number = parseNumber(QByteArrayView(digits.data(), static_cast<qsizetype>(size)));
        const std::string_view rest = trimmedView(text.substr(used));
        if (rest.empty())
            return cell;
        // "1.2.3" and "5abc1" are no numbers with a unit.
        const bool word = rest.size() <= 20 && std::none_of(rest.begin(), rest.end(), [](char c) { return isDigit(c) || c == '.' || c == ',' || c == ':'; });
        if (!word || cell.signedMoney || cell.number.kind != Kind::Value)
            cell.number = { Kind::Bad, 0 };
        else
            cell.unit = unitWord(rest);
        return cell;
    }

    struct StatusWord {
        std::string_view word;
        RunStatus status;
    };
    constexpr std::array<StatusWord, 26> statusWords { {
        { "finished", RunStatus::Finished }, { "completed", RunStatus::Finished }, { "complete", RunStatus::Finished },
        { "success", RunStatus::Finished }, { "succeeded", RunStatus::Finished }, { "done", RunStatus::Finished },
        { "ok", RunStatus::Finished }, { "passed", RunStatus::Finished }, { "running", RunStatus::Running },
        { "started", RunStatus::Running }, { "in_progress", RunStatus::Running }, { "active", RunStatus::Running },
        { "failed", RunStatus::Failed }, { "fail", RunStatus::Failed }, { "failure", RunStatus::Failed },
        { "error", RunStatus::Failed }, { "crashed", RunStatus::Failed }, { "oom", RunStatus::Failed },
        { "out_of_memory", RunStatus::Failed }, { "killed", RunStatus::Killed }, { "cancelled", RunStatus::Killed },
        { "canceled", RunStatus::Killed }, { "preempted", RunStatus::Killed }, { "timeout", RunStatus::Killed },
        { "aborted", RunStatus::Killed }, { "stopped", RunStatus::Killed },
    } };

} // namespace

bool isUnknownCell(QByteArrayView cell)
{
    if (cell.isEmpty())
        return true;
    return cell.size() <= 7 && !isDigit(cell.front()) && parseNumber(cell).kind == Kind::Unknown;
}

CellNumber readCell(QByteArrayView cell, bool decimalComma)
{
    if (cell.isEmpty())
        return { { Kind::Unknown, 0 }, {}, false };
    if (isDigit(cell.front()) || cell.front() == '-') {
        bool whole = false;
        const ParsedNumber number = plainNumber(cell.begin(), cell.end(), whole);
        if (whole)
            return { number, {}, false };
    }
    const ParsedNumber exact = parseNumber(cell);
    if (exact.kind != Kind::Bad)
        return { exact, {}, false };
    return slowCell(trimmedView({ cell.data(), static_cast<std::size_t>(cell.size()) }), decimalComma);
}

ParsedNumber readField(QByteArrayView cell, RunField field, double factor, bool decimalComma, bool* signedMoney)
{
    CellNumber read = readCell(cell, decimalComma);
    if (read.number.kind == Kind::Bad && field == RunField::DurationS)
        if (const std::optional<double> clock = readClock(cell))
            return { Kind::Value, *clock };
    if (read.number.kind != Kind::Value)
        return read.number;
    if (!read.unit.empty()) {
        const Unit* const unit = unitsOf(field).byWord(read.unit);
        if (!unit)
            return { Kind::Bad, 0 };
        if (unit->factor > 0)
            factor = unit->factor;
        if (read.signedMoney && signedMoney)
            *signedMoney = true;
    }
    const double value = read.number.value * factor;
    return std::abs(value) > largestNumber ? ParsedNumber { Kind::TooLarge, 0 } : ParsedNumber { Kind::Value, value };
}

std::optional<double> readClock(QByteArrayView cell)
{
    std::string_view text = trimmedView({ cell.data(), static_cast<std::size_t>(cell.size()) });
    double total = 0;
    bool any = false;
    const auto number = [&text]() -> std::optional<double> {
        double value = 0;
        if (text.empty() || !isDigit(text.front()))
            return std::nullopt;
        const auto [stop, failed] = std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
        if (failed != std::errc {})
            return std::nullopt;
        text.remove_prefix(static_cast<std::size_t>(stop - text.data()));
        return value;
    };
    while (!text.empty()) {
        const std::optional<double> value = number();
        if (!value)
            return std::nullopt;
        if (!text.empty() && text.front() == ':') {
            double clock = *value;
            int parts = 1;
            while (!text.empty() && text.front() == ':' && parts < 3) {
                text.remove_prefix(1);
                const std::optional<double> next = number();
                if (!next || *next >= 60)
                    return std::nullopt;
                clock = clock * 60 + *next;
                ++parts;
            }
            return text.empty() ? std::optional(total + clock) : std::nullopt;
        }
        if (!text.empty() && text.front() == '-' && !any) { // days of a batch system
            total = *value * 86400;
            text.remove_prefix(1);
            any = true;
            if (text.find(':') == std::string_view::npos)
                return std::nullopt;
            continue;
        }
        text = trimmedView(text);
        std::size_t end = 0;
        while (end < text.size() && ((lower(text[end]) >= 'a' && lower(text[end]) <= 'z')))
            ++end;
        const Unit* const unit = unitsOf(RunField::DurationS).byWord(Lowered(text.substr(0, end)).view());
        if (!unit)
            return std::nullopt;
        total += *value * unit->factor;
        any = true;
        text = trimmedView(text.substr(end));
        if (!text.empty() && text.front() == ',')
            text = trimmedView(text.substr(1));
    }
    return any ? std::optional(total) : std::nullopt;
}

std::optional<qint64> unixMs(double value)
{
    constexpr double first = 315532800; // 1980
    constexpr double last = 4102444800; // 2100
    for (const double scale : { 1.0, 1e3, 1e6, 1e9 })
        if (value >= first * scale && value <= last * scale)
            return static_cast<qint64>(std::llround(value / scale * 1000));
    return std::nullopt;
}

std::optional<ParsedStamp> CellStampReader::read(QByteArrayView cell, std::string_view unit)
{
    cell = cell.trimmed();
    if (cell.isEmpty())
        return std::nullopt;
    if (!unit.starts_with("unix")) {
        if (unit == "iso")
            if (std::optional<ParsedStamp> stamp = m_stamps.read(cell))
                return stamp;
        return readDate(cell, unit);
    }
    const ParsedNumber number = parseNumber(cell);
    if (number.kind != Kind::Value) {
        // Nanoseconds are beyond what a figure may be.
        bool good = false;
        const qint64 whole = cell.toByteArray().toLongLong(&good);
        if (!good || number.kind != Kind::TooLarge)
            return std::nullopt;
        const std::optional<qint64> ms = unixMs(static_cast<double>(whole));
        return ms ? std::optional(ParsedStamp { *ms, false }) : std::nullopt;
    }
    const double scale = unit == "unix_s" ? 1 : unit == "unix_ms" ? 1e3 : unit == "unix_us" ? 1e6 : unit == "unix_ns" ? 1e9 : 0;
    if (scale == 0) {
        const std::optional<qint64> ms = unixMs(number.value);
        return ms ? std::optional(ParsedStamp { *ms, false }) : std::nullopt;
    }
    const double seconds = number.value / scale;
    if (seconds < 0 || seconds > 253402300799.0)
        return std::nullopt;
    return ParsedStamp { static_cast<qint64>(std::llround(seconds * 1000)), false };
}

// Dates without a strict form: 2025-11-01, 2025/11/01 02:13, 19.11.2026 20:05, 11/19/2026 8:05 PM.
std::optional<ParsedStamp> CellStampReader::readDate(QByteArrayView cell, std::string_view order)
{
    std::array<int, 3> date {};
    std::string_view text { cell.data(), static_cast<std::size_t>(cell.size()) };
    const auto number = [&text](std::size_t most) -> std::optional<int> {
        int value = 0;
        std::size_t used = 0;
        while (used < most && used < text.size() && isDigit(text[used]))
            value = value * 10 + (text[used++] - '0');
        if (used == 0 || (used < text.size() && isDigit(text[used])))
            return std::nullopt;
        text.remove_prefix(used);
        return value;
    };
    for (std::size_t i = 0; i < 3; ++i) {
        if (i > 0) {
            if (text.empty() || (text.front() != '-' && text.front() != '/' && text.front() != '.'))
                return std::nullopt;
            text.remove_prefix(1);
        }
        const std::optional<int> part = number(i == 1 ? 2 : 4);
        if (!part)
            return std::nullopt;
        date[i] = *part;
    }
    const bool yearFirst = date[0] > 31;
    const bool monthFirst = order == "mdy";
    int year = yearFirst ? date[0] : date[2];
    const int month = yearFirst ? date[1] : monthFirst ? date[0] : date[1];
    const int day = yearFirst ? date[2] : monthFirst ? date[1] : date[0];
    if (year < 100)
        year += 2000;
    std::array<int, 3> clock {};
    double fraction = 0;
    if (!text.empty()) {
        if (text.front() != ' ' && text.front() != 'T' && text.front() != ',')
            return std::nullopt;
        text = trimmedView(text.substr(1));
        for (std::size_t i = 0; i < 3; ++i) {
            if (i > 0) {
                if (text.empty() || text.front() != ':')
                    break;
                text.remove_prefix(1);
            }
            const std::optional<int> part = number(2);
            if (!part)
                return std::nullopt;
            clock[i] = *part;
        }
        if (!text.empty() && text.front() == '.') {
            const auto [stop, failed] = std::from_chars(text.data(), text.data() + text.size(), fraction, std::chars_format::fixed);
            if (failed != std::errc {})
                return std::nullopt;
            text.remove_prefix(static_cast<std::size_t>(stop - text.data()));
        }
        const Lowered rest(trimmedView(text));
        if (rest.view() == "pm" && clock[0] < 12)
            clock[0] += 12;
        else if (rest.view() == "am" && clock[0] == 12)
            clock[0] = 0;
        else if (rest.view() != "am" && rest.view() != "pm" && !rest.view().empty() && rest.view() != "utc" && rest.view() != "z")
            return std::nullopt;
        if (rest.view() == "utc" || rest.view() == "z")
            order = "utc";
    }
    const QDate parsedDate(year, month, day);
    const QTime parsedTime(clock[0], clock[1], std::min(clock[2], 59));
    if (!parsedDate.isValid() || !parsedTime.isValid() || year < 1970 || year > 9998)
        return std::nullopt;
    const qint64 localMs = (parsedDate.toJulianDay() - 2'440'588) * 86'400'000 + parsedTime.msecsSinceStartOfDay()
        + static_cast<qint64>(fraction * 1000);
    if (order == "utc")
        return ParsedStamp { localMs, false };
    return ParsedStamp { m_stamps.localToUtcMs(localMs), true };
}

std::optional<std::vector<double>> readList(QByteArrayView cell)
{
    std::string_view text = trimmedView({ cell.data(), static_cast<std::size_t>(cell.size()) });
    if (text.size() < 2 || text.front() != '[' || text.back() != ']')
        return std::nullopt;
    text = trimmedView(text.substr(1, text.size() - 2));
    std::vector<double> values;
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        const std::string_view part = trimmedView(text.substr(0, comma));
        const ParsedNumber number = parseNumber(QByteArrayView(part.data(), static_cast<qsizetype>(part.size())));
        if (number.kind == Kind::Bad || (part.empty() && comma < text.size()))
            return std::nullopt;
        values.push_back(number.kind == Kind::Value ? number.value : std::nan(""));
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return values;
}

std::optional<RunStatus> readStatus(QByteArrayView cell)
{
    const Lowered word(trimmedView({ cell.data(), static_cast<std::size_t>(cell.size()) }));
    for (const StatusWord& each : statusWords)
        if (each.word == word.view())
            return each.status;
    return std::nullopt;
}

} // namespace runcost::table
