#pragma once

#include "core/progress.h"
#include "store/runstore.h"

namespace runcost {

class Catalog;

// What a run costs at the catalog it has, and what it would cost at another.
struct Repricing {
    QString name; // of the run, or its source id
    QString project;
    RunPricing before;
    RunPricing after;
};

// Of those runs, the ones that another catalog than this one priced. Nothing is stored; RunStore::setPricing does that.
[[nodiscard]] Result<std::vector<Repricing>> repricings(
    const RunStore& store, const std::vector<qint64>& ids, const Catalog& catalog, const Progress& progress = {});

struct RepricingSum {
    std::optional<double> beforeUsd; // of the runs with a price on both sides
    std::optional<double> afterUsd;
    qsizetype runs = 0;
    qsizetype changed = 0; // whose cost moves by more than a rounding error
    qsizetype unpriced = 0; // without a price before or after
};
[[nodiscard]] RepricingSum sumOf(const std::vector<Repricing>& runs);

} // namespace runcost
