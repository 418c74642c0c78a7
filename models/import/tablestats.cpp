#include "import/tablestats.h"

#include "import/textdecoder.h"

#include <algorithm>
#include <cmath>

namespace runcost::table {
namespace {

    using Kind = ParsedNumber::Kind;

    constexpr qsizetype mostValues = 200;
    constexpr qsizetype keptCell = 256;

    bool isDigit(char c) { return c >= '0' && c <= '9'; }

    // "18,2" but not "1,234": a comma with one, two or more than three digits behind, and digits before.
    bool hasDecimalComma(QByteArrayView cell)
    {
        const qsizetype comma = cell.lastIndexOf(',');
        if (comma <= 0 || comma + 1 >= cell.size() || !isDigit(cell[comma - 1]) || cell.indexOf(',') != comma)
            return false;
        qsizetype end = comma + 1;
        while (end < cell.size() && isDigit(cell[end]))
            ++end;
        const qsizetype digits = end - comma - 1;
        return digits > 0 && (digits != 3 || cell.front() == '0');
    }

    // Two numbers of one or two digits in front, then a year.
    void countOrder(QByteArrayView cell, ColumnStats& stats)
    {
        const auto number = [&cell](qsizetype from) {
            int value = 0;
            for (qsizetype i = from; i < cell.size() && i < from + 2 && isDigit(cell[i]); ++i)
                value = value * 10 + (cell[i] - '0');
            return value;
        };
        qsizetype second = 0;
        while (second < cell.size() && isDigit(cell[second]))
            ++second;
        if (second > 2 || second + 1 >= cell.size())
            return;
        stats.dayFirst += number(0) > 12 || cell[second] == '.' ? 1 : 0;
        stats.monthFirst += number(second + 1) > 12 && cell[second] != '.' ? 1 : 0;
    }

} // namespace

void ColumnStats::add(QByteArrayView cell, bool decimalComma)
{
    if (isUnknownCell(cell) || parseNumber(cell).kind == Kind::NotFinite) {
        ++unknown;
        return;
    }
    ++filled;
    if (samples.size() < 3)
        samples << cellText(cell.first(std::min<qsizetype>(cell.size(), 200))).simplified().left(60);
    if (values.size() < mostValues || values.contains(cell.toByteArray()))
        ++values[cell.first(std::min(cell.size(), keptCell)).toByteArray()];
    else
        manyValues = true;
    static thread_local CellStampReader stampReader("UTC");
    if (cell.front() == '[' && readList(cell)) {
        ++lists;
        return;
    }
    const bool digits = isDigit(cell.front()) || cell.front() == '-' || cell.front() == '.' || cell.front() == '+';
    if (digits && cell.size() >= 8 && stampReader.read(cell, "iso")) {
        if (cell.size() > 4 && cell[4] == '-')
            ++stamps;
        else
            ++dates;
        countOrder(cell, *this);
        return;
    }
    if (digits && cell.size() >= 8 && stampReader.read(cell, "mdy")) {
        ++dates;
        countOrder(cell, *this);
        return;
    }
    const bool comma = hasDecimalComma(cell);
    const CellNumber read = readCell(cell, decimalComma || comma);
    if (read.number.kind == Kind::Value || read.number.kind == Kind::TooLarge) {
        commaNumbers += comma ? 1 : 0;
        pointNumbers += !comma && cell.contains('.') ? 1 : 0;
        const double value = read.number.value;
        if (read.number.kind == Kind::TooLarge) {
            unixTimes += cell.size() == 19 ? 1 : 0;
            ++numbers;
            return;
        }
        unixTimes += unixMs(value).has_value() && read.unit.empty() ? 1 : 0;
        least = numbers == 0 ? value : std::min(least, value);
        most = numbers == 0 ? value : std::max(most, value);
        ++numbers;
        whole += value == std::floor(value) ? 1 : 0;
        negative += value < 0 ? 1 : 0;
        atMostOne += value > 0 && value <= 1 ? 1 : 0;
        aboveOne += value > 1 ? 1 : 0;
        if (!read.unit.empty())
            ++units[QByteArray(read.unit.data(), static_cast<qsizetype>(read.unit.size()))];
        return;
    }
    if (readClock(cell))
        ++clocks;
    else
        ++words;
}

QByteArray ColumnStats::commonUnit() const
{
    for (auto it = units.begin(); it != units.end(); ++it)
        if (2 * it.value() > numbers)
            return it.key();
    return {};
}

Result<TableStats> takeStats(Source& source)
{
    TableStats stats;
    Row row;
    while (stats.rowCount < statisticRows) {
        const Result<bool> found = source.next(row);
        if (!found)
            return found.error();
        if (!*found)
            break;
        ++stats.rowCount;
        stats.columns.resize(source.columns().size());
        if (!row.problem.isEmpty()) {
            ++stats.problems;
            continue;
        }
        std::vector<QByteArray> kept;
        for (const QByteArrayView cell : row.cells)
            kept.push_back(cell.first(std::min(cell.size(), keptCell)).toByteArray());
        stats.rows.push_back(std::move(kept));
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            stats.columns[i].add(row.cells[i], false);
    }
    stats.columns.resize(source.columns().size());
    return stats;
}

bool usesDecimalComma(const TableStats& stats, char separator)
{
    if (separator == ',' || separator == 0)
        return false;
    qint64 comma = 0;
    qint64 point = 0;
    for (const ColumnStats& column : stats.columns) {
        comma += column.commaNumbers;
        point += column.pointNumbers;
    }
    return comma > point;
}

} // namespace runcost::table
