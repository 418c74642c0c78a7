#pragma once

#include "import/tableunits.h"
#include "import/values.h"

namespace runcost::table {

// A number with what people write around it: "18,2", "1,234.5", "$5.20", "250 W", "71 %". The fast way is for the plain
// ones.
struct CellNumber {
    ParsedNumber number; // Bad when there is anything that is not understood
    std::string_view unit; // lower-case word behind or sign before it; a view of static or thread-local text
    bool signedMoney = false; // "$5"
};
[[nodiscard]] CellNumber readCell(QByteArrayView cell, bool decimalComma);

// As it comes out in the unit of the field. A unit in the cell goes before that of the column; one that does not belong
// to the field makes the cell Bad. `factor` is that of the column's unit.
[[nodiscard]] ParsedNumber readField(
    QByteArrayView cell, RunField field, double factor, bool decimalComma, bool* signedMoney = nullptr);

// "1:02:03", "1-02:03:04", "1 day, 2:03:04.5", "2h 5min": seconds.
[[nodiscard]] std::optional<double> readClock(QByteArrayView cell);

// A moment in one of stampUnits().
class CellStampReader {
public:
    explicit CellStampReader(const QByteArray& timeZone)
        : m_stamps(timeZone)
    {
    }
    [[nodiscard]] std::optional<ParsedStamp> read(QByteArrayView cell, std::string_view unit);

private:
    [[nodiscard]] std::optional<ParsedStamp> readDate(QByteArrayView cell, std::string_view order);
    StampReader m_stamps;
};
// s, ms, µs or ns since 1970 by the size of the number; absent outside 1980..2100.
[[nodiscard]] std::optional<qint64> unixMs(double value);

[[nodiscard]] bool isUnknownCell(QByteArrayView cell);
// "[1, 2.5, null]": absent when it is no list of numbers. Unknown entries are NaN.
[[nodiscard]] std::optional<std::vector<double>> readList(QByteArrayView cell);

[[nodiscard]] std::optional<RunStatus> readStatus(QByteArrayView cell);

} // namespace runcost::table
