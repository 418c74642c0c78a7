#pragma once

#include "analysis/analysis.h"
#include "analysis/lossstop.h"

namespace runcost {

// One thing that a trigger looked at.
struct AdviceFact {
    QString text; // "training time 15.6 h"
    QString wanted; // "at least 1 h"; "so" of a plain statement
    bool holds = false;
};

// A recommendation with everything that its detail view says.
struct Advice {
    Recommendation recommendation;
    std::vector<AdviceFact> facts; // of the trigger, in its order
    Quantity savingUsd; // with its 90 % range; the reason where there is none
    Quantity savingKg;
    std::optional<LossStop> stop; // of early stopping, where the run recorded its losses
    QStringList notes; // what to keep in mind with these figures
    QString reason; // why it is not recommended; empty for those that are
    QString source;
    QString asOf;
    bool own = false; // from the user's rules file
};

struct AdviceReport {
    std::vector<Advice> shown; // as Analysis::recommendations
    std::vector<Advice> whyNot; // would cost more, or the trigger is false
};

// Everything about every rule for this run under this scenario. Pure, as analyze() is; takes some milliseconds.
[[nodiscard]] AdviceReport adviseOn(const Run& run, const Scenario& scenario, const Catalog& catalog, const Analysis& analysis);

// Takes these out of an analysis, for those that the user dismissed; the rest is numbered anew.
std::vector<Recommendation> takeRecommendations(Analysis& analysis, const QStringList& ids);

// A later run of the same project that has the change.
struct FollowUp {
    qint64 runId = 0;
    QString runName;
    std::optional<qint64> startedAtMs;
    std::optional<double> usdBefore; // totals of both baselines
    std::optional<double> usdAfter;
    std::optional<double> kgBefore;
    std::optional<double> kgAfter;
    std::optional<double> metricBefore; // where both have the same metric
    std::optional<double> metricAfter;
    [[nodiscard]] std::optional<double> savedUsd() const
    {
        return usdBefore && usdAfter ? std::optional(*usdBefore - *usdAfter) : std::nullopt;
    }
};
// Whether `later` has what `delta` changes in `run`, as far as runs record it; false where they do not.
[[nodiscard]] bool hasChange(const Run& run, const Run& later, const Scenario& delta, const Catalog& catalog);
// The runs among `others` that started later and have the change, oldest first. What they saved is the difference of the
// totals: other changes between the two runs are in it.
[[nodiscard]] std::vector<FollowUp> followUps(
    const Run& run, const Scenario& delta, const std::vector<Run>& others, const Catalog& catalog);

} // namespace runcost
