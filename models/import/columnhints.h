#pragma once

#include "import/columnmapping.h"

namespace runcost::table {

// What the name of a column says about it.
struct Hint {
    ColumnTarget target; // Ignore: the name says nothing
    QString unit; // key of unitsFor(target); empty when the name states none
    double confidence = 0;
    bool unitNamed = false;
    bool perEpoch = false; // a time or energy of one epoch: not that of the run
    bool config = false; // "config.lr": a setting
};
[[nodiscard]] Hint hintForName(const QString& name);

// Of a quality by its name; losses and errors are better when they are low.
[[nodiscard]] bool isHigherBetter(const QString& metricName);
// Which of several metrics is the quality of a run: test before validation before training, accuracy before loss.
[[nodiscard]] int metricRank(const QString& metricName);
// "config.train loss" -> "train loss": the last part of a nested name.
[[nodiscard]] QString lastPart(const QString& name);

} // namespace runcost::table
