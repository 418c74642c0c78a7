#include "runs/runsummary.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace runcost {
namespace {

    std::vector<qsizetype> countWords(const RunColumns& columns, const std::vector<std::uint32_t>& column)
    {
        std::vector<qsizetype> counts(columns.words.size());
        for (const std::uint32_t index : column)
            ++counts[index];
        return counts;
    }

    // Sums of one column. Without a branch: which runs have a value cannot be guessed.
    struct ColumnSum {
        double sum = 0;
        double largest = 0;
        qsizetype unknown = 0;

        void take(double value, bool counts)
        {
            const std::uint64_t isNumber = value == value;
            const auto counted = std::bit_cast<double>(std::bit_cast<std::uint64_t>(value) & (0 - isNumber));
            sum += counted;
            largest = std::max(largest, counted);
            unknown += static_cast<qsizetype>(counts & ~isNumber & 1);
        }
    };

    // The rows of one block that a mask keeps: few enough to stay in the nearest cache.
    constexpr std::size_t blockRows = 2048;
    struct Block {
        std::array<std::uint32_t, blockRows + 1> rows;
        std::size_t count = 0;

        void take(const std::vector<std::uint8_t>& mask, std::size_t from, std::size_t to)
        {
            count = 0;
            for (std::size_t row = from; row < to; ++row) {
                rows[count] = static_cast<std::uint32_t>(row);
                count += mask[row];
            }
        }
    };

    // See container.h: the rows carry no flags.
    bool isContainerRow(const RunColumns& columns, std::size_t row)
    {
        return columns.unknownParts[row] == 0 && std::isnan(columns.costUsd[row]) && std::isnan(columns.energyKwh[row])
            && std::isnan(columns.carbonKg[row]);
    }

    std::vector<Facet> sorted(std::vector<Facet> list)
    {
        std::sort(list.begin(), list.end(), [](const Facet& a, const Facet& b) {
            if (a.value.isEmpty() != b.value.isEmpty())
                return b.value.isEmpty();
            return a.count != b.count ? a.count > b.count : a.value < b.value;
        });
        return list;
    }

} // namespace

RunTotals RunTotals::of(const RunColumns& columns, const std::vector<std::uint8_t>& mask)
{
    RunTotals totals;
    ColumnSum cost;
    ColumnSum energy;
    ColumnSum carbon;
    Block block;
    for (std::size_t from = 0; from < mask.size(); from += blockRows) {
        block.take(mask, from, std::min(mask.size(), from + blockRows));
        totals.runs += static_cast<qsizetype>(block.count);
        for (std::size_t i = 0; i < block.count; ++i) {
            const std::size_t row = block.rows[i];
            const double usd = columns.costUsd[row];
            const double kwh = columns.energyKwh[row];
            const double kg = columns.carbonKg[row];
            const bool hasUnknown = columns.unknownParts[row] > 0;
            const bool counts = hasUnknown | (usd == usd) | (kwh == kwh) | (kg == kg); // no container
            cost.take(usd, counts);
            energy.take(kwh, counts);
            carbon.take(kg, counts);
            totals.partlyPriced += hasUnknown & (usd == usd);
        }
    }
    totals.costUsd = cost.sum;
    totals.energyKwh = energy.sum;
    totals.carbonKg = carbon.sum;
    totals.unpriced = cost.unknown;
    totals.unknownEnergy = energy.unknown;
    totals.unknownCarbon = carbon.unknown;
    totals.largestCostUsd = cost.largest;
    totals.largestEnergyKwh = energy.largest;
    totals.largestCarbonKg = carbon.largest;
    return totals;
}

void RunTotals::add(const RunColumns& columns, std::size_t row)
{
    const auto addKnown = [](double value, double& sum, qsizetype& unknown, double& largest) {
        if (std::isnan(value)) {
            ++unknown;
            return;
        }
        sum += value;
        largest = std::max(largest, value);
    };
    ++runs;
    if (isContainerRow(columns, row))
        return;
    addKnown(columns.costUsd[row], costUsd, unpriced, largestCostUsd);
    addKnown(columns.energyKwh[row], energyKwh, unknownEnergy, largestEnergyKwh);
    addKnown(columns.carbonKg[row], carbonKg, unknownCarbon, largestCarbonKg);
    if (columns.unknownParts[row] > 0 && !std::isnan(columns.costUsd[row]))
        ++partlyPriced;
}

std::vector<Facet> facets(const RunColumns& columns, const std::vector<std::uint32_t>& column)
{
    const std::vector<qsizetype> counts = countWords(columns, column);
    std::vector<Facet> list;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0)
            list.push_back({ columns.words[i], counts[i] });
    return sorted(std::move(list));
}

std::vector<Facet> tagFacets(const RunColumns& columns)
{
    const std::vector<qsizetype> counts = countWords(columns, columns.tags);
    QHash<QString, qsizetype> byTag;
    for (std::size_t i = 1; i < counts.size(); ++i)
        if (counts[i] > 0)
            for (const QString& tag : columns.words[i].split(QLatin1Char('\n')))
                byTag[tag] += counts[i];
    std::vector<Facet> list;
    for (auto it = byTag.begin(); it != byTag.end(); ++it)
        list.push_back({ it.key(), it.value() });
    return sorted(std::move(list));
}

} // namespace runcost
