#include "formulas/entries.h"

#include "formulas/returns.h"

namespace runcost::formulas {

static constexpr const char* group = QT_TRANSLATE_NOOP("Formulas", "Return on investment");

static std::vector<Input> roiInputs()
{
    return { number("cloud_usd", "USD"), number("cloud_h", "h"), number("local_h", "h"),
        flag("local_feasible").orElse("true"), number("attended_fraction").orElse("1").atMost(1),
        number("local_power_w", "W").orElse("200"), number("electricity_usd_per_kwh", "USD/kWh").orElse("0.12"),
        number("time_value_usd_per_hour", "USD/h").orElse("50") };
}

static Roi<double> roiOf(const Inputs& run)
{
    const auto get = [&](const char* name) { return run[name].get<double>(); };
    return roi(get("cloud_usd"), get("cloud_h"), get("local_h"), get("attended_fraction"), get("local_power_w"),
        get("electricity_usd_per_kwh"), get("time_value_usd_per_hour"));
}

static Json roiPortfolio(const Inputs& in)
{
    std::vector<double> invested;
    std::vector<double> saved;
    int excluded = 0;
    for (const Inputs& run : in["runs"]) {
        if (!run["local_feasible"].get<bool>()) {
            ++excluded;
            continue;
        }
        invested.push_back(run["cloud_usd"].get<double>());
        saved.push_back(roiOf(run).netSavingUsd);
    }
    const double total = sumOf(invested);
    const double net = sumOf(saved);
    Json percent = nullptr;
    if (total > 0)
        percent = percentOf(net, total);
    Json mean = nullptr;
    if (!saved.empty())
        mean = meanOf(saved);
    return { { "invested_usd", total }, { "net_saving_usd", net }, { "roi_pct", percent }, { "mean_net_usd", mean },
        { "excluded_infeasible", excluded } };
}

void addReturns(Formulas& all)
{
    addFormula(all, group,
        { "roi", QT_TRANSLATE_NOOP("Formulas", "Return of a rented run"), roiInputs(),
            { { "cloud_total_usd", "USD" }, { "local_total_usd", "USD", "number or null" },
                { "net_saving_usd", "USD", "number or null" }, { "time_saved_h", "h", "number or null" },
                { "roi_ratio", "", "number or null" }, { "status", "", "text" } },
            cloudSource,
            QT_TRANSLATE_NOOP("Formulas",
                "attended_fraction is the share of the time that somebody waits; 1 bills every machine hour.") },
        [](const auto& in, auto& out) {
            const auto r = roi(in[0], in[1], in[2], in[4], in[5], in[6], in[7]);
            out.number(r.cloudTotalUsd);
            if (!in.flag(3)) {
                out.undefined().undefined().undefined().undefined().word("local_infeasible");
                return;
            }
            out.number(r.localTotalUsd).number(r.netSavingUsd).number(r.timeSavedH);
            out.numberIf(valueOf(in[0]) > 0, [&] { return roiRatio(r.netSavingUsd, in[0]); }).word("ok");
        });
    addAlgorithm(all, group,
        { "roi_portfolio", QT_TRANSLATE_NOOP("Formulas", "Return of several rented runs"),
            { rows("runs", roiInputs()) },
            { { "invested_usd", "USD" }, { "net_saving_usd", "USD" }, { "roi_pct", "%", "number or null" },
                { "mean_net_usd", "USD", "number or null" }, { "excluded_infeasible" } },
            cloudSource, QT_TRANSLATE_NOOP("Formulas", "Runs that cannot be done locally are in none of the sums.") },
        roiPortfolio);
    addFormula(all, group,
        { "combined_saving", QT_TRANSLATE_NOOP("Formulas", "Savings applied one after the other"),
            { numbers("saving_pct", "%").atMost(100) }, { { "combined_pct", "%" }, { "naive_sum_pct", "%" } },
            ownSource, QT_TRANSLATE_NOOP("Formulas", "Savings that overlap give less.") },
        [](const auto& in, auto& out) {
            const auto c = combinedSaving(in.list(0));
            out.number(c.combinedPct).number(c.naiveSumPct);
        });
}

} // namespace runcost::formulas
