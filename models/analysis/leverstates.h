#pragma once

#include "analysis/analysis.h"
#include "analysis/costmodel.h"

namespace runcost {

// The state of every slider: baseline, value in force, what one step does (slope × step), and remarks.
[[nodiscard]] std::array<LeverState, leverCount> leverStates(const Run& run, const Scenario& scenario, const ModelInputs& baseline,
    const ModelInputs& inputs, const ModelResult<formulas::Slope>& slopes, const std::vector<Offer>& offers, const Catalog& catalog);

} // namespace runcost
