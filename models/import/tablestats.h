#pragma once

#include "import/tablecells.h"
#include "import/tablesource.h"

#include <QHash>

namespace runcost::table {

// What the first values of a column look like.
struct ColumnStats {
    qint64 filled = 0;
    qint64 unknown = 0; // empty, N/A, nan
    qint64 numbers = 0;
    qint64 whole = 0; // of numbers
    qint64 negative = 0;
    qint64 atMostOne = 0; // of numbers that are not 0
    qint64 aboveOne = 0;
    qint64 commaNumbers = 0; // "18,2"
    qint64 pointNumbers = 0; // "18.2"
    qint64 stamps = 0; // ISO
    qint64 dates = 0; // day and month first or year first, not ISO
    qint64 dayFirst = 0; // surely
    qint64 monthFirst = 0; // surely
    qint64 unixTimes = 0;
    qint64 clocks = 0; // 1:02:03, 2h 5min
    qint64 lists = 0;
    qint64 words = 0; // text that is none of these
    double least = 0;
    double most = 0;
    QHash<QByteArray, int> units; // of numbers: "h", "w", "$"
    QHash<QByteArray, int> values; // distinct ones, at most 200
    bool manyValues = false;
    QStringList samples; // first three

    void add(QByteArrayView cell, bool decimalComma);
    [[nodiscard]] bool mostly(qint64 count) const { return filled > 0 && 10 * count >= 9 * filled; }
    [[nodiscard]] QByteArray commonUnit() const; // in most numbers; empty when there is none
};

struct TableStats {
    std::vector<ColumnStats> columns;
    std::vector<std::vector<QByteArray>> rows; // the first ones as they stand, for histories
    qint64 rowCount = 0;
    qint64 problems = 0;
};

inline constexpr qint64 statisticRows = 500;
[[nodiscard]] Result<TableStats> takeStats(Source& source);
// Half of the numbers with a mark have a comma for a point.
[[nodiscard]] bool usesDecimalComma(const TableStats& stats, char separator);

} // namespace runcost::table
