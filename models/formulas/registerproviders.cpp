#include "formulas/entries.h"

#include "formulas/providers.h"
#include "formulas/selection.h"
#include "formulas/training.h"

namespace runcost::formulas {

static constexpr const char* group = QT_TRANSLATE_NOOP("Formulas", "Providers");

static Json providerComparison(const Inputs& in)
{
    const Inputs& offers = in["offers"];
    std::vector<double> costs;
    for (const Inputs& offer : offers)
        costs.push_back(
            trainingCloudCost(in["training_time_s"].get<double>(), offer["usd_per_hour"].get<double>(), 1.0));
    Json order = Json::array();
    Json byName = Json::object();
    const std::vector<int> positions = orderByCost(costs);
    for (const int i : positions) {
        const std::string name = offers[static_cast<std::size_t>(i)]["name"];
        order.push_back(name);
        byName[name] = costs[static_cast<std::size_t>(i)];
    }
    const double cheapest = costs[static_cast<std::size_t>(positions.front())];
    const std::optional<double> local = optionalNumber(in["local_usd"]);
    Json saving = nullptr;
    if (local && cheapest > 0)
        saving = localSavingPct(cheapest, *local);
    const Json first = order.front();
    return { { "order", order }, { "cheapest", first }, { "cheapest_usd", cheapest }, { "costs_usd", byName },
        { "local_saving_pct", saving } };
}

static Json cheapestRegionAnswer(const Inputs& in)
{
    std::vector<RegionPrice> prices;
    for (const Inputs& row : in["prices"])
        prices.push_back({ qstringOf(row["region"]), row["spot"].get<double>() });
    const RegionPrice& best = prices[static_cast<std::size_t>(cheapestRegion(prices))];
    return { { "region", best.region.toStdString() },
        { "usd", rentalCost(in["hours"].get<double>(), best.spotUsdPerHour, 1.0) },
        { "usd_per_hour", best.spotUsdPerHour } };
}

static void addComparisons(Formulas& all)
{
    addAlgorithm(all, group,
        { "provider_comparison", QT_TRANSLATE_NOOP("Formulas", "Offers compared"),
            { number("training_time_s", "s"),
                rows("offers", { text("name"), number("usd_per_hour", "USD/h") }).notEmpty(),
                number("local_usd", "USD").orNull() },
            { { "order", "", "list" }, { "cheapest", "", "text" }, { "cheapest_usd", "USD" },
                { "costs_usd", "USD", "object" }, { "local_saving_pct", "%", "number or null" } },
            guideSource },
        providerComparison);
    addAlgorithm(all, group,
        { "cheapest_region", QT_TRANSLATE_NOOP("Formulas", "Region with the lowest spot price"),
            { rows("prices", { text("region"), number("spot", "USD/h"), number("on_demand", "USD/h").orNull() })
                    .notEmpty(),
                number("hours", "h") },
            { { "region", "", "text" }, { "usd", "USD" }, { "usd_per_hour", "USD/h" } }, scaleSource,
            QT_TRANSLATE_NOOP("Formulas", "Spot price alone: transfer and the risk of interruption are not counted.") },
        cheapestRegionAnswer);
}

void addProviders(Formulas& all)
{
    addComparisons(all);
    addFormula(all, group,
        { "value_score", QT_TRANSLATE_NOOP("Formulas", "Value of an offer"),
            { number("performance_factor"), number("reliability").atMost(1),
                number("usd_per_hour", "USD/h").dividing() },
            { { "score", "h/USD" } }, cloudSource },
        [](const auto& in, auto& out) { out.number(valueScore(in[0], in[1], in[2])); });
    addFormula(all, group,
        { "per_gpu_price", QT_TRANSLATE_NOOP("Formulas", "Price per GPU"),
            { number("usd_per_instance_hour", "USD/(instance·h)"), number("gpu_count", "GPU/instance").dividing() },
            { { "usd_per_gpu_hour", "USD/(GPU·h)" } }, referenceSource },
        [](const auto& in, auto& out) { out.number(perGpuPrice(in[0], in[1])); });
    addFormula(all, group,
        { "managed_price", QT_TRANSLATE_NOOP("Formulas", "Price on a managed platform"),
            { number("raw_usd_per_hour", "USD/h"), number("markup_pct", "%") }, { { "usd_per_hour", "USD/h" } },
            referenceSource },
        [](const auto& in, auto& out) { out.number(managedPrice(in[0], in[1])); });
    addFormula(all, group,
        { "commitment", QT_TRANSLATE_NOOP("Formulas", "Commitment against on demand"),
            { number("on_demand_usd_per_hour", "USD/h"), number("saving_pct", "%").atMost(100),
                number("used_hours", "h").notAboveInput("term_hours"), number("term_hours", "h") },
            { { "committed_usd_per_hour", "USD/h" }, { "on_demand_usd", "USD" }, { "committed_usd", "USD" },
                { "break_even_utilisation" }, { "commit", "", "flag" } },
            referenceSource },
        [](const auto& in, auto& out) {
            const auto c = commitment(in[0], in[1], in[2], in[3]);
            out.number(c.committedUsdPerHour).number(c.onDemandUsd).number(c.committedUsd);
            out.number(c.breakEvenUtilisation).flag(isBelow(valueOf(c.committedUsd), valueOf(c.onDemandUsd)));
        });
}

} // namespace runcost::formulas
