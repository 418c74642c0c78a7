#include "formulas/entries.h"

#include "formulas/budget.h"
#include "formulas/history.h"

namespace runcost::formulas {

static constexpr const char* group = QT_TRANSLATE_NOOP("Formulas", "Budget");

static Json budgetAlertsAnswer(const Inputs& in)
{
    const BudgetAlerts alerts
        = budgetAlerts(in["spent_usd"].get<double>(), in["budget_usd"].get<double>(), numbersOf(in["thresholds"]));
    Json severity = nullptr;
    if (alerts.severity != nullptr)
        severity = alerts.severity;
    return { { "used_fraction", alerts.usedFraction }, { "crossed", alerts.crossed }, { "severity", severity } };
}

static Json projectionAnswer(const Inputs& in)
{
    std::vector<DatedCost> costs;
    for (const Inputs& row : in["costs"])
        costs.push_back({ row["age_days"].get<double>(), row["usd"].get<double>() });
    const Projection p = projection(costs, in["history_days"].get<double>());
    return { { "daily_usd", p.dailyUsd }, { "monthly_usd", p.monthlyUsd },
        { "source_monthly_usd", p.sourceMonthlyUsd } };
}

static Json costAlertsAnswer(const Inputs& in)
{
    return { { "alerts",
        costAlerts(in["cost_usd"].get<double>(), numbersOf(in["efficiencies"]), in["max_cost_usd"].get<double>(),
            in["min_efficiency"].get<double>()) } };
}

static Json costAdvisorAnswer(const Inputs& in)
{
    std::vector<PastSession> sessions;
    for (const Inputs& row : in["sessions"])
        sessions.push_back({ row["usd"].get<double>(), row["optimal_h"].get<double>(), row["actual_h"].get<double>() });
    const CostAdvice advice
        = costAdvisor(sessions, optionalNumber(in["mean_paid_multiplier"]), optionalNumber(in["cheapest_multiplier"]));
    return { { "recommendations", advice.recommendations }, { "mean_efficiency", orNull(advice.meanEfficiency) } };
}

static Json anomalyAnswer(const Inputs& in)
{
    const Anomaly a = anomaly(numbersOf(in["history_usd"]), in["value_usd"].get<double>());
    return { { "status", a.status }, { "anomaly", a.anomaly }, { "z", orNull(a.z) } };
}

static void addAlerts(Formulas& all)
{
    addAlgorithm(all, group,
        { "budget_alerts", QT_TRANSLATE_NOOP("Formulas", "Thresholds of a budget that are crossed"),
            { number("spent_usd", "USD"), number("budget_usd", "USD").dividing(),
                numbers("thresholds").orElse("[0.5, 0.75, 0.8, 0.9, 1]") },
            { { "used_fraction" }, { "crossed", "", "list" }, { "severity", "", "text or null" } }, cloudSource },
        budgetAlertsAnswer);
    addFormula(all, group,
        { "budget_guard", QT_TRANSLATE_NOOP("Formulas", "Guard of a budget"),
            { number("spent_usd", "USD"), number("budget_usd", "USD").dividing() },
            { { "used_pct", "%" }, { "state", "", "text" } }, referenceSource },
        [](const auto& in, auto& out) {
            const auto used = percentOf(in[0], in[1]);
            out.number(used).word(budgetGuard(valueOf(used)));
        });
    addAlgorithm(all, group,
        { "cost_alerts", QT_TRANSLATE_NOOP("Formulas", "Alerts of a running session"),
            { number("cost_usd", "USD"), numbers("efficiencies"), number("max_cost_usd", "USD").orElse("1000"),
                number("min_efficiency").orElse("0.7") },
            { { "alerts", "", "list" } }, scaleSource },
        costAlertsAnswer);
    addAlgorithm(all, group,
        { "cost_advisor", QT_TRANSLATE_NOOP("Formulas", "Advice from the last sessions"),
            { rows("sessions", { number("usd", "USD"), number("optimal_h", "h"), number("actual_h", "h") }),
                number("mean_paid_multiplier").orNull(), number("cheapest_multiplier").orNull() },
            { { "recommendations", "", "list" }, { "mean_efficiency", "", "number or null" } }, cloudSource },
        costAdvisorAnswer);
    addAlgorithm(all, group,
        { "anomaly", QT_TRANSLATE_NOOP("Formulas", "Is a cost unusual?"),
            { numbers("history_usd", "USD").anySign(), number("value_usd", "USD").anySign() },
            { { "status", "", "text" }, { "anomaly", "", "flag" }, { "z", "", "number or null" } },
            "B. Iglewicz and D. C. Hoaglin, 1993" },
        anomalyAnswer);
}

static void addForecasts(Formulas& all)
{
    addAlgorithm(all, group,
        { "projection", QT_TRANSLATE_NOOP("Formulas", "Month projected from the last week"),
            { rows("costs", { number("age_days", "day"), number("usd", "USD").anySign() }),
                number("history_days", "day") },
            { { "daily_usd", "USD/day" }, { "monthly_usd", "USD/month" }, { "source_monthly_usd", "USD/month" } },
            cloudSource,
            QT_TRANSLATE_NOOP("Formulas",
                "source_monthly_usd divides by sessions instead of days, as published; for comparison only.") },
        projectionAnswer);
    addFormula(all, group,
        { "month_end_forecast", QT_TRANSLATE_NOOP("Formulas", "Forecast for the end of the month"),
            { number("spent_usd", "USD"), number("daily_usd", "USD/day"), number("days_left", "day"),
                number("budget_usd", "USD").dividing() },
            { { "forecast_usd", "USD" }, { "over_usd", "USD" }, { "used_pct", "%" } }, ownSource },
        [](const auto& in, auto& out) {
            const auto f = monthEndForecast(in[0], in[1], in[2], in[3]);
            out.number(f.forecastUsd).number(f.overUsd).number(f.usedPct);
        });
}

void addBudget(Formulas& all)
{
    addFormula(all, group,
        { "allocation", QT_TRANSLATE_NOOP("Formulas", "Budget split by purpose"), { number("budget_usd", "USD") },
            { { "experimental_training_usd", "USD" }, { "production_training_usd", "USD" },
                { "data_storage_usd", "USD" }, { "buffer_usd", "USD" } },
            cloudSource },
        [](const auto& in, auto& out) {
            const auto a = allocation(in[0]);
            out.number(a.experimentalTrainingUsd).number(a.productionTrainingUsd);
            out.number(a.dataStorageUsd).number(a.bufferUsd);
        });
    addFormula(all, group,
        { "cost_allocation", QT_TRANSLATE_NOOP("Formulas", "Total cost and its unit costs"),
            { number("training_usd", "USD"), number("inference_usd", "USD"), number("platform_usd", "USD"),
                number("data_usd", "USD"), number("predictions", "prediction"), number("experiments", "experiment") },
            { { "total_usd", "USD" }, { "usd_per_prediction", "USD/prediction", "number or null" },
                { "usd_per_experiment", "USD/experiment", "number or null" } },
            referenceSource,
            QT_TRANSLATE_NOOP("Formulas", "Count storage and transfer once: in training or in data.") },
        [](const auto& in, auto& out) {
            out.number(costAllocationTotal(in[0], in[1], in[2], in[3]));
            out.numberIf(valueOf(in[4]) > 0, [&] { return costPerItem(in[1], in[4]); });
            out.numberIf(valueOf(in[5]) > 0, [&] { return costPerItem(in[0], in[5]); });
        });
    addFormula(all, group,
        { "cost_regression_gate", QT_TRANSLATE_NOOP("Formulas", "Gate against a growing cost"),
            { number("current_usd", "USD").dividing(), number("candidate_usd", "USD"), number("limit_pct", "%") },
            { { "increase_pct", "%" }, { "reject", "", "flag" } }, referenceSource },
        [](const auto& in, auto& out) {
            const auto increase = increasePct(in[0], in[1]);
            out.number(increase).flag(isAbove(valueOf(increase), valueOf(in[2])));
        });
    addAlerts(all);
    addForecasts(all);
}

} // namespace runcost::formulas
