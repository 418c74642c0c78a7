#pragma once

#include "analysis/analysis.h"
#include "analysis/costmodel.h"
#include "analysis/score.h"

namespace runcost {

// Where else the run could train: its own place first, then the cheapest fitting offer of each provider by cost.
[[nodiscard]] std::vector<Offer> findOffers(
    const Run& run, const ModelInputs& inputs, const ModelResult<double>& result, const Catalog& catalog);

// Of these offers the prices that the score needs, without the words: for tables of many runs.
[[nodiscard]] TrainingPrices trainingPrices(
    const Run& run, const ModelInputs& inputs, const ModelResult<double>& result, const Catalog& catalog);

// GB that training needs on one GPU; nothing when neither a measurement nor the model size is known.
[[nodiscard]] std::optional<double> neededGbPerGpu(const Run& run, const ModelInputs& inputs);

} // namespace runcost
