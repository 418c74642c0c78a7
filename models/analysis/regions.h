#pragma once

#include "analysis/analysis.h"
#include "catalog/catalog.h"

namespace runcost {

[[nodiscard]] RegionRow regionRow(const GridRow& row, const std::optional<double>& energyKwh); // CO2e of that energy there

// Regions to compare a run with, by grid intensity: those of its provider, or of all providers where it has none, in the
// data set of its own figure. Where there are more than `most`, an even choice that holds the cleanest, the dirtiest and
// the run's own. CO2e is that of `energyKwh`.
[[nodiscard]] std::vector<RegionRow> comparedRegions(
    const Run& run, const Environment& baseline, const Catalog& catalog, const std::optional<double>& energyKwh, std::size_t most);

// One of those regions by its name.
[[nodiscard]] std::optional<RegionRow> comparedRegion(
    const QString& name, const Run& run, const Environment& baseline, const Catalog& catalog, const std::optional<double>& energyKwh);

} // namespace runcost
