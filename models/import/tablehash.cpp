#include "import/tablehash.h"

#include "import/tablerun.h"

#include <array>

namespace runcost::table {

quint64 saltOf(const QString& column)
{
    return hashOf(column.toUtf8(), 0).low;
}

QString cellsHash(const Row& row, const std::vector<quint64>& salts, const std::vector<std::size_t>& cells)
{
    Hash128 sum;
    const auto add = [&](std::size_t i) {
        if (i < row.cells.size() && i < salts.size() && !row.cells[i].isEmpty())
            sum += hashOf(row.cells[i], salts[i]);
    };
    if (cells.empty())
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            add(i);
    else
        for (const std::size_t i : cells)
            add(i);
    std::array<QChar, 32> hex;
    for (std::size_t i = 0; i < 16; ++i) {
        hex[i] = QLatin1Char("0123456789abcdef"[(sum.high >> (60 - 4 * i)) & 15U]);
        hex[16 + i] = QLatin1Char("0123456789abcdef"[(sum.low >> (60 - 4 * i)) & 15U]);
    }
    return QString(hex.data(), 32);
}

} // namespace runcost::table
