#pragma once

#include "runs/run.h"

namespace runcost {

// A run that only holds other runs (the parent of a sweep): its time covers theirs, so it has no cost, energy or
// carbon of its own, and no total counts it as unknown. Its stored totals are unknown with no unknown parts.
inline const QString containerFlag = QStringLiteral("container");
[[nodiscard]] inline bool isContainer(const Run& run) { return run.flags.contains(containerFlag); }

} // namespace runcost
