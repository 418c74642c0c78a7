#pragma once

#include "runs/run.h"

namespace runcost {

// When a run took place, and the names by which other tools may know it.
struct RunSpan {
    qint64 id = 0;
    QString sourceKind;
    QString name;
    QString project;
    qint64 startMs = 0; // UTC
    qint64 endMs = 0;
};

// Its end, or its beginning and how long it took; nothing where neither is known.
[[nodiscard]] std::optional<qint64> endOfRun(qint64 startMs, std::optional<qint64> endMs, std::optional<double> durationS);
// Nothing without a beginning or an end, and for samples.
[[nodiscard]] std::optional<RunSpan> spanOf(const Run& run);

} // namespace runcost
