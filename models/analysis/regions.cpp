#include "analysis/regions.h"

#include "catalog/catalog.h"
#include "formulas/energy.h"

#include <algorithm>
#include <cmath>

namespace runcost {
namespace {

    // Only rows of one scope are compared: that of the run's own row, else that of the greenest region.
    QString scopeOf(const Environment& baseline)
    {
        const bool isRow = baseline.present && !baseline.present->scope.isEmpty();
        return isRow ? baseline.present->scope : baseline.greenest ? baseline.greenest->scope : QString();
    }

    std::vector<const GridRow*> candidates(const Run& run, const Environment& baseline, const Catalog& catalog)
    {
        const QString scope = scopeOf(baseline);
        const bool anyProvider = std::none_of(catalog.grid().begin(), catalog.grid().end(), [&](const GridRow& row) {
            return !row.provider.isEmpty() && row.provider == run.provider && row.scope == scope;
        });
        std::vector<const GridRow*> rows;
        for (const GridRow& row : catalog.grid())
            if (!row.provider.isEmpty() && (anyProvider || row.provider == run.provider) && row.scope == scope && row.gPerKwh > 0)
                rows.push_back(&row);
        std::stable_sort(rows.begin(), rows.end(), [](const GridRow* a, const GridRow* b) { return a->gPerKwh < b->gPerKwh; });
        return rows;
    }

} // namespace

RegionRow regionRow(const GridRow& row, const std::optional<double>& energyKwh)
{
    RegionRow region { row.name, row.place, row.gPerKwh, {}, row.source, row.asOf, row.scope };
    if (energyKwh)
        region.carbonKg = formulas::carbon(*energyKwh, row.gPerKwh);
    return region;
}

std::vector<RegionRow> comparedRegions(
    const Run& run, const Environment& baseline, const Catalog& catalog, const std::optional<double>& energyKwh, std::size_t most)
{
    const std::vector<const GridRow*> rows = candidates(run, baseline, catalog);
    const std::size_t count = std::min(most, rows.size());
    std::vector<const GridRow*> chosen;
    for (std::size_t i = 0; i < count; ++i)
        chosen.push_back(rows[count > 1 ? i * (rows.size() - 1) / (count - 1) : 0]);
    const auto own = std::find_if(rows.begin(), rows.end(), [&](const GridRow* row) { return baseline.present && row->name == baseline.present->name; });
    if (own != rows.end() && count > 0 && std::find(chosen.begin(), chosen.end(), *own) == chosen.end()) {
        // In place of its nearest neighbour between the two ends.
        const auto first = chosen.begin() + (count > 2 ? 1 : 0);
        const auto last = chosen.end() - (count > 2 ? 1 : 0);
        *std::min_element(first, last, [&](const GridRow* a, const GridRow* b) {
            return std::abs(a->gPerKwh - (*own)->gPerKwh) < std::abs(b->gPerKwh - (*own)->gPerKwh);
        }) = *own;
        std::stable_sort(chosen.begin(), chosen.end(), [](const GridRow* a, const GridRow* b) { return a->gPerKwh < b->gPerKwh; });
    }
    std::vector<RegionRow> regions;
    for (const GridRow* row : chosen)
        regions.push_back(regionRow(*row, energyKwh));
    return regions;
}

std::optional<RegionRow> comparedRegion(
    const QString& name, const Run& run, const Environment& baseline, const Catalog& catalog, const std::optional<double>& energyKwh)
{
    for (const GridRow* row : candidates(run, baseline, catalog))
        if (row->name == name)
            return regionRow(*row, energyKwh);
    return std::nullopt;
}

} // namespace runcost
