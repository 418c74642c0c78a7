#pragma once

#include "analysis/analysis.h"
#include "analysis/modelinputs.h"

namespace runcost {

struct Recommendations {
    std::vector<Recommendation> shown; // applied first, then by saving, then advice; numbered
    std::vector<Recommendation> whyNot; // would cost more here
};

// Rules of the catalog whose trigger holds without their own change. Savings come from the cost model itself, so that
// they always agree with the sliders.
[[nodiscard]] Recommendations recommend(const Run& run, const Scenario& scenario, const Analysis& analysis, const Catalog& catalog);

// A text of a rule in the language of the process; those of the user's own rules stay as they are.
[[nodiscard]] QString ruleText(const QString& text);

} // namespace runcost
