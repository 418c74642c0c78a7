#pragma once

#include "import/issuelist.h"

namespace runcost {

// What the free names under which people log things ("num_gpus", "train/batchSize", "energy_consumed") mean for a run.

// "train/batchSize [W]" -> "train_batch_size_w".
[[nodiscard]] QString plainName(const QString& name);

// Puts a hyper-parameter to where it belongs; what the run knows already stays. False: the name or its value says nothing.
bool applyParameter(Run& run, const QString& name, const QString& text, const QString& source);

// Puts the last value of a metric to where it belongs (energy, emissions, cost, time, memory); what is known stays.
// A negative value is named in the issues and left out. False: the name is none of these.
bool applyMetric(Run& run, const QString& name, double value, const QString& source, const QString& date, IssueList& issues);

// The one metric that tells how good the run is: accuracy before error before loss, of test before validation before training.
struct QualityMetric {
    QString name;
    bool higherIsBetter = false;
    int rank = 0; // the least is the best choice
};
// Nothing for a metric whose better direction is not known by its name.
[[nodiscard]] std::optional<QualityMetric> qualityMetric(const QString& name);
[[nodiscard]] bool isLossName(const QString& name); // "train/loss", "val_log_loss"

// One line without control characters, cut to a length: for names and tags.
[[nodiscard]] QString tidyText(const QString& text, qsizetype most);

} // namespace runcost
