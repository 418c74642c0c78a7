#include "runs/runsummary.h"

#include <QHash>

#include <algorithm>
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

    struct ColumnSum {
        double sum = 0;
        double largest = 0;
        qsizetype unknown = 0;

        // Without a branch: which runs a filter keeps cannot be guessed.
        void take(double value, std::uint8_t kept)
        {
            const std::uint64_t isNumber = value == value;
            const auto counted = std::bit_cast<double>(std::bit_cast<std::uint64_t>(value) & (0 - (isNumber & kept)));
            sum += counted;
            largest = std::max(largest, counted);
            unknown += static_cast<qsizetype>(kept & ~isNumber & 1);
        }
        void join(const ColumnSum& other)
        {
            sum += other.sum;
            largest = std::max(largest, other.largest);
            unknown += other.unknown;
        }
    };

    // Four sums side by side, so that an addition need not wait for the one before.
    ColumnSum sumKnown(const std::vector<double>& column, const std::vector<std::uint8_t>& mask)
    {
        ColumnSum a, b, c, d;
        std::size_t row = 0;
        for (; row + 4 <= column.size(); row += 4) {
            a.take(column[row], mask[row]);
            b.take(column[row + 1], mask[row + 1]);
            c.take(column[row + 2], mask[row + 2]);
            d.take(column[row + 3], mask[row + 3]);
        }
        for (; row < column.size(); ++row)
            a.take(column[row], mask[row]);
        for (const ColumnSum& lane : { b, c, d })
            a.join(lane);
        return a;
    }

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
    const ColumnSum cost = sumKnown(columns.costUsd, mask);
    const ColumnSum energy = sumKnown(columns.energyKwh, mask);
    const ColumnSum carbon = sumKnown(columns.carbonKg, mask);
    RunTotals totals { 0, cost.sum, energy.sum, carbon.sum, cost.unknown, 0, energy.unknown, carbon.unknown, cost.largest,
        energy.largest, carbon.largest };
    for (std::size_t row = 0; row < mask.size() && cost.unknown > 0; ++row)
        if (mask[row] != 0 && isContainerRow(columns, row)) {
            --totals.unpriced;
            --totals.unknownEnergy;
            --totals.unknownCarbon;
        }
    for (std::size_t row = 0; row < mask.size(); ++row) {
        totals.runs += mask[row];
        totals.partlyPriced += mask[row] & static_cast<std::uint8_t>(columns.unknownParts[row] > 0);
    }
    // Runs without any cost have unknown parts too, but are counted as unpriced.
    for (std::size_t row = 0; row < mask.size() && totals.unpriced > 0; ++row)
        totals.partlyPriced -= mask[row] & static_cast<std::uint8_t>(columns.unknownParts[row] > 0 && std::isnan(columns.costUsd[row]));
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
