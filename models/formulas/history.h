#pragma once

#include <optional>
#include <vector>

// What a series of past costs says: unusual values, projections, alerts, advice. Words are stable keys.
namespace runcost::formulas {

[[nodiscard]] double medianOf(std::vector<double> values); // of a list that is not empty

struct Anomaly {
    const char* status = "insufficient"; // ok, constant_history
    bool anomaly = false;
    std::optional<double> z;
};
// Modified z-score by the median absolute deviation; needs five values.
[[nodiscard]] Anomaly anomaly(const std::vector<double>& historyUsd, double valueUsd);

struct DatedCost {
    double ageDays = 0;
    double usd = 0;
};
struct Projection {
    double dailyUsd = 0;
    double monthlyUsd = 0;
    double sourceMonthlyUsd = 0; // as published, by number of sessions: for comparison only
};
[[nodiscard]] Projection projection(const std::vector<DatedCost>& costs, double historyDays);

struct BudgetAlerts {
    double usedFraction = 0;
    std::vector<double> crossed; // ascending
    const char* severity = nullptr; // warning, critical; none when nothing is crossed
};
[[nodiscard]] BudgetAlerts budgetAlerts(double spentUsd, double budgetUsd, std::vector<double> thresholds);
// stop, warn, ok.
[[nodiscard]] const char* budgetGuard(double usedPct);

// cost, efficiency: those that fire, in this order.
[[nodiscard]] std::vector<const char*> costAlerts(
    double costUsd, const std::vector<double>& efficiencies, double maxCostUsd, double minEfficiency);

struct PastSession {
    double usd = 0;
    double optimalH = 0;
    double actualH = 0;
};
struct CostAdvice {
    std::vector<const char*> recommendations; // expensive_sessions, low_efficiency, cheaper_time
    std::optional<double> meanEfficiency;
};
// Of the last 20 sessions, oldest first.
[[nodiscard]] CostAdvice costAdvisor(const std::vector<PastSession>& sessions,
    std::optional<double> meanPaidMultiplier, std::optional<double> cheapestMultiplier);

struct InterruptionRisk {
    std::optional<double> risk; // unknown without any record
    bool acceptable = false;
};
// The share of recorded interruptions that came before the job would have ended. Biased high: runs that were never
// interrupted are in no such record.
[[nodiscard]] InterruptionRisk interruptionRisk(const std::vector<double>& interruptedAfterH, double jobH);

struct Maturity {
    int level = 0; // 0..3
    std::vector<double> shares;
};
// The highest level of which, and of all levels below it, at least 75 % of the practices are adopted.
[[nodiscard]] Maturity maturity(const std::vector<double>& adopted, const std::vector<double>& practices);

} // namespace runcost::formulas
