#include "runs/runsummary.h"

#include <QHash>

#include <algorithm>
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

void RunTotals::add(const RunColumns& columns, std::size_t row)
{
    const auto addKnown = [](double value, double& sum, qsizetype& unknown) {
        if (std::isnan(value))
            ++unknown;
        else
            sum += value;
    };
    ++runs;
    addKnown(columns.costUsd[row], costUsd, unpriced);
    addKnown(columns.energyKwh[row], energyKwh, unknownEnergy);
    addKnown(columns.carbonKg[row], carbonKg, unknownCarbon);
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
