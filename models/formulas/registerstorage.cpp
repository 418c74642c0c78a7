#include "formulas/entries.h"

#include "formulas/storage.h"

namespace runcost::formulas {

static constexpr const char* group = QT_TRANSLATE_NOOP("Formulas", "Storage");

static Json storageTiering(const Inputs& in)
{
    const Inputs& prices = in["usd_by_tier"];
    std::vector<double> sizes;
    std::vector<double> costs;
    for (const auto& [tier, gb] : in["gb_by_tier"].items()) {
        if (!prices.contains(tier))
            return errorAnswer({ "unknown_key", tier });
        sizes.push_back(gb.get<double>());
        costs.push_back(storagePerMonth(sizes.back(), prices[tier].get<double>()));
    }
    if (!prices.contains("hot"))
        return errorAnswer({ "unknown_key", "hot" });
    const double tiered = sumOf(costs);
    const double untiered = storagePerMonth(sumOf(sizes), prices["hot"].get<double>());
    Json saving = nullptr;
    if (untiered > 0)
        saving = savingPct(untiered, tiered);
    return { { "tiered_usd_per_month", tiered }, { "untiered_usd_per_month", untiered }, { "saving_pct", saving } };
}

static Json lifecycleCost(const Inputs& in)
{
    const Inputs& steps = in["steps"];
    const double end = in["delete_after_days"].get<double>();
    std::vector<double> costs;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const double from = steps[i]["from_day"].get<double>();
        const double next = i + 1 < steps.size() ? steps[i + 1]["from_day"].get<double>() : end;
        if (i + 1 < steps.size() && next < from)
            return errorAnswer({ "out_of_range", "steps" });
        const double days = max0(minOf(next, end) - from);
        const double billed = days > 0 ? maxOf(days, steps[i]["min_billed_days"].get<double>()) : 0;
        costs.push_back(lifecycleStepCost(in["gb"].get<double>(), steps[i]["usd_per_gb_month"].get<double>(), billed));
    }
    return { { "usd", sumOf(costs) }, { "per_step_usd", costs } };
}

void addStorage(Formulas& all)
{
    addFormula(all, group,
        { "storage_cost", QT_TRANSLATE_NOOP("Formulas", "Storage"),
            { number("gb", "GB"), number("usd_per_gb_month", "USD/(GB·month)"), number("months", "month") },
            { { "usd", "USD" } }, referenceSource },
        [](const auto& in, auto& out) { out.number(storageCost(in[0], in[1], in[2])); });
    addAlgorithm(all, group,
        { "storage_tiering", QT_TRANSLATE_NOOP("Formulas", "Storage in tiers"),
            { numberMap("gb_by_tier", "GB"), numberMap("usd_by_tier", "USD/(GB·month)") },
            { { "tiered_usd_per_month", "USD/month" }, { "untiered_usd_per_month", "USD/month" },
                { "saving_pct", "%", "number or null" } },
            referenceSource,
            QT_TRANSLATE_NOOP("Formulas", "Fees for reading and requests, and minimum durations, are not counted.") },
        storageTiering);
    addAlgorithm(all, group,
        { "lifecycle_cost", QT_TRANSLATE_NOOP("Formulas", "Storage over a life cycle"),
            { number("gb", "GB"),
                rows("steps",
                    { number("from_day", "day"), number("usd_per_gb_month", "USD/(GB·month)"),
                        number("min_billed_days", "day").orElse("0") })
                    .notEmpty(),
                number("delete_after_days", "day") },
            { { "usd", "USD" }, { "per_step_usd", "USD", "list" } }, referenceSource },
        lifecycleCost);
}

} // namespace runcost::formulas
