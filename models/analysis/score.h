#pragma once

#include "analysis/analysis.h"
#include "analysis/costmodel.h"

namespace runcost {

// What training costs where the run was and where it is cheapest, in USD; absent = unknown.
struct TrainingPrices {
    std::optional<double> present;
    std::optional<double> cheapest;
};

// The four benchmark rows: training time, latency, model size, peak memory. Own medians of the project come first.
[[nodiscard]] std::vector<ResourceRow> compareResources(const Run& run,
    std::optional<double> hours, std::optional<double> latencyMs, const Catalog& catalog, const ProjectContext& project);

// The efficiency score over what is known; see docs/manual for the four parts.
[[nodiscard]] Score scoreRun(const Run& run, const std::vector<Offer>& offers, const std::vector<ResourceRow>& resources,
    std::optional<double> totalUsd, const ProjectContext& project);

// The value alone, without words: for tables of many runs.
[[nodiscard]] std::optional<double> scoreValue(const Run& run, const TrainingPrices& prices,
    const ModelResult<double>& result, const Catalog& catalog, const ProjectContext& project);

} // namespace runcost
