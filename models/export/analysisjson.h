#pragma once

#include "analysis/explanation.h"

#include <QJsonObject>

namespace runcost {

// The whole analysis; unknown is null. Under "cost_breakdown" and "recommendations" stand the keys of the classic
// cost_analysis.json, so that scripts which read that file go on working. See resources/schema/analyze.json.
[[nodiscard]] QJsonObject analysisToJson(const Run& run, const Scenario& scenario, const Analysis& analysis);
[[nodiscard]] QJsonObject explanationToJson(const Explanation& explanation);

// A reported figure beside the recomputed one.
[[nodiscard]] QJsonObject reportedToJson(const ReportedFigure& figure);

} // namespace runcost
