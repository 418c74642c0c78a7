#include "formulas/history.h"

#include "formulas/budget.h"

namespace runcost::formulas {
namespace {

    constexpr double windowDays = 7;
    constexpr std::size_t advisedSessions = 20;
    constexpr std::size_t alertedEfficiencies = 10;

    template <class T>
    std::vector<T> lastOf(const std::vector<T>& values, std::size_t count)
    {
        return { values.end() - static_cast<std::ptrdiff_t>(std::min(count, values.size())), values.end() };
    }

} // namespace

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 != 0 ? values[middle] : values[middle - 1] / 2 + values[middle] / 2;
}

Anomaly anomaly(const std::vector<double>& historyUsd, double valueUsd)
{
    if (historyUsd.size() < 5)
        return {};
    const auto [least, most] = std::minmax_element(historyUsd.begin(), historyUsd.end());
    if (*least == *most)
        return { "constant_history", valueUsd != *least, {} };
    const double median = medianOf(historyUsd);
    std::vector<double> deviations;
    for (const double usd : historyUsd)
        deviations.push_back(std::abs(usd - median));
    const double mad = medianOf(deviations);
    const double z = mad > 0 ? 0.6745 * (valueUsd - median) / mad
                             : (valueUsd - median) / (1.253314 * meanOf(deviations));
    return { "ok", isAbove(std::abs(z), 3.5), z };
}

Projection projection(const std::vector<DatedCost>& costs, double historyDays)
{
    std::vector<double> recent;
    std::vector<double> published;
    for (const DatedCost& cost : costs) {
        if (cost.ageDays < windowDays)
            recent.push_back(cost.usd);
        if (cost.ageDays <= windowDays)
            published.push_back(cost.usd);
    }
    Projection p;
    p.dailyUsd = dailyRate(sumOf(recent), minOf(windowDays, maxOf(1, historyDays)));
    p.monthlyUsd = projectedMonth(p.dailyUsd);
    if (!published.empty())
        p.sourceMonthlyUsd
            = projectedMonth(dailyRate(sumOf(published), minOf(windowDays, static_cast<double>(published.size()))));
    return p;
}

BudgetAlerts budgetAlerts(double spentUsd, double budgetUsd, std::vector<double> thresholds)
{
    std::sort(thresholds.begin(), thresholds.end());
    BudgetAlerts alerts;
    alerts.usedFraction = usedFraction(spentUsd, budgetUsd);
    for (const double threshold : thresholds)
        if (!isBelow(alerts.usedFraction, threshold))
            alerts.crossed.push_back(threshold);
    if (!alerts.crossed.empty())
        alerts.severity = isBelow(alerts.usedFraction, 0.9) ? "warning" : "critical";
    return alerts;
}

const char* budgetGuard(double usedPct)
{
    if (!isBelow(usedPct, 100))
        return "stop";
    return isBelow(usedPct, 80) ? "ok" : "warn";
}

std::vector<const char*> costAlerts(
    double costUsd, const std::vector<double>& efficiencies, double maxCostUsd, double minEfficiency)
{
    std::vector<const char*> alerts;
    if (costUsd > maxCostUsd)
        alerts.push_back("cost");
    if (!efficiencies.empty() && isBelow(meanOf(lastOf(efficiencies, alertedEfficiencies)), minEfficiency))
        alerts.push_back("efficiency");
    return alerts;
}

CostAdvice costAdvisor(const std::vector<PastSession>& sessions, std::optional<double> meanPaidMultiplier,
    std::optional<double> cheapestMultiplier)
{
    const std::vector<PastSession> last = lastOf(sessions, advisedSessions);
    CostAdvice advice;
    double expensive = 0;
    std::vector<double> efficiencies;
    for (const PastSession& session : last) {
        expensive += session.usd > 5 ? 1 : 0;
        if (session.actualH > 0)
            efficiencies.push_back(minOf(session.optimalH / session.actualH, 1));
    }
    if (last.empty())
        return advice;
    if (isAbove(expensive / static_cast<double>(last.size()), 0.3))
        advice.recommendations.push_back("expensive_sessions");
    if (!efficiencies.empty()) {
        advice.meanEfficiency = meanOf(efficiencies);
        if (isBelow(*advice.meanEfficiency, 0.7))
            advice.recommendations.push_back("low_efficiency");
    }
    if (meanPaidMultiplier && cheapestMultiplier && !isAbove(*cheapestMultiplier, 0.9 * *meanPaidMultiplier))
        advice.recommendations.push_back("cheaper_time");
    return advice;
}

InterruptionRisk interruptionRisk(const std::vector<double>& interruptedAfterH, double jobH)
{
    if (interruptedAfterH.empty())
        return {};
    const auto below = std::count_if(
        interruptedAfterH.begin(), interruptedAfterH.end(), [jobH](double hours) { return hours < jobH; });
    const double risk = static_cast<double>(below) / static_cast<double>(interruptedAfterH.size());
    return { risk, isBelow(risk, 0.2) };
}

Maturity maturity(const std::vector<double>& adopted, const std::vector<double>& practices)
{
    Maturity m;
    bool unbroken = true;
    for (std::size_t i = 0; i < adopted.size(); ++i) {
        m.shares.push_back(adopted[i] / practices[i]);
        unbroken = unbroken && !isBelow(m.shares.back(), 0.75);
        m.level += unbroken ? 1 : 0;
    }
    return m;
}

} // namespace runcost::formulas
