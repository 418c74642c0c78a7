#pragma once

#include "runs/run.h"

namespace runcost {

// The texts and the yes-or-no facts of a run under their keys, in JSON and in tables.
struct RunTextKey {
    const char* key;
    QString Run::* member;
};
inline constexpr std::array<RunTextKey, 14> runTextKeys { {
    { "source", &Run::sourceKind },
    { "source_id", &Run::sourceId },
    { "name", &Run::name },
    { "project", &Run::project },
    { "device_class", &Run::deviceClass },
    { "gpu_type", &Run::gpuType },
    { "provider", &Run::provider },
    { "instance", &Run::instance },
    { "region", &Run::region },
    { "country", &Run::country },
    { "precision", &Run::precision },
    { "pricing_model", &Run::pricingModel },
    { "metric_name", &Run::metricName },
    { "note", &Run::note },
} };
struct RunFlagKey {
    const char* key;
    bool Run::* member;
};
inline constexpr std::array<RunFlagKey, 4> runFlagKeys { {
    { "zone_assumed", &Run::zoneAssumed },
    { "higher_is_better", &Run::higherIsBetter },
    { "pue_included", &Run::pueIncluded },
    { "sample", &Run::sample },
} };

} // namespace runcost
