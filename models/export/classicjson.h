#pragma once

#include "analysis/analysis.h"

#include <QJsonObject>

namespace runcost {

// The part "cost_breakdown" as the original tool wrote it, filled from the analysis.
[[nodiscard]] QJsonObject classicBreakdown(const Run& run, const Analysis& analysis);
// One entry of "recommendations" with the original keys and RunCost's own.
[[nodiscard]] QJsonObject classicRecommendation(const Recommendation& recommendation, const Quantity& total);

} // namespace runcost
