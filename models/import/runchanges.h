#pragma once

#include "runs/run.h"

namespace runcost {

// One value of a stored run that an import replaces.
struct RunChange {
    QString key; // "energy_kwh", "gpu_type", "series"
    QString label; // for the eye
    QString unit;
    std::optional<double> before; // numbers in the unit of the field; a text otherwise
    std::optional<double> after;
    QString beforeText; // empty = unknown
    QString afterText;
    bool isNumber = false;

    bool operator==(const RunChange&) const = default;
};

// Field by field what differs, in the order of the fields. Tags and notes are the user's and are not compared.
[[nodiscard]] std::vector<RunChange> runChanges(const Run& before, const Run& after);
// One name for a run whatever file it comes from.
[[nodiscard]] QString runKey(const Run& run);

} // namespace runcost
