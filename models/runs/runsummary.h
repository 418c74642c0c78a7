#pragma once

#include "runs/runcolumns.h"

namespace runcost {

// Sums over runs, of what is known, with how many are not. Containers (container.h) count as runs, but as nothing unknown.
struct RunTotals {
    qsizetype runs = 0;
    double costUsd = 0;
    double energyKwh = 0;
    double carbonKg = 0;
    qsizetype unpriced = 0; // without any cost
    qsizetype partlyPriced = 0; // some part of the cost is unknown: the sum is a lower bound
    qsizetype unknownEnergy = 0;
    qsizetype unknownCarbon = 0;
    double largestCostUsd = 0; // 0 when none is larger
    double largestEnergyKwh = 0;
    double largestCarbonKg = 0;

    [[nodiscard]] static RunTotals of(const RunColumns& columns, const std::vector<std::uint8_t>& mask); // 1 = counts
    void add(const RunColumns& columns, std::size_t row);
    [[nodiscard]] bool costIsLowerBound() const { return unpriced > 0 || partlyPriced > 0; }
    bool operator==(const RunTotals&) const = default;
};

// One entry of a filter list: a value that runs have, and how many have it.
struct Facet {
    QString value; // empty = without
    qsizetype count = 0;
    bool operator==(const Facet&) const = default;
};

// Most frequent first, then by name; the runs without a value come last.
[[nodiscard]] std::vector<Facet> facets(const RunColumns& columns, const std::vector<std::uint32_t>& column);
[[nodiscard]] std::vector<Facet> tagFacets(const RunColumns& columns); // "key=value"

} // namespace runcost
