#pragma once

#include "runs/run.h"

namespace runcost {

// Flags of runs that were put together from something less than the tool's own total row.
inline const QString runFromTasks = QStringLiteral("from_tasks");
inline const QString runFromConfig = QStringLiteral("config_only");
inline const QString runFromReport = QStringLiteral("from_report");

// "2 x NVIDIA A100" or "1 x A, 2 x B" as the tool writes it, taken apart.
struct GpuModel {
    QString name; // "NVIDIA A100", "A, B"
    int count = 0; // 0 = not stated
    [[nodiscard]] QString deviceClass() const; // "cuda", "mps"; "cpu" when there is no GPU
};
[[nodiscard]] GpuModel gpuModel(const QString& text);

// "paper ef38bcc2": a project's runs have no names of their own.
[[nodiscard]] QString nameWithId(const QString& name, const QString& id);

// Mean power of one device out of energy and run time, where both are known.
void setImpliedPower(Run& run);

// Whether `read` is of an older copy of the tool's own record than `stored`: its curves stop earlier, it has no end yet, or
// an earlier one. For tools that go on writing about a run; a table may be mended to say anything.
[[nodiscard]] bool isOlderReading(const Run& read, const Run& stored);

// Two readings of the same run (same kind and id): which figures count. A total row counts more than a report, a report
// more than a sum of tasks; of two equal rows of CodeCarbon the longer one, because it writes cumulative rows. Tags of
// both stay.
// The answer does not depend on which of them was there first.
[[nodiscard]] Run mergedRun(const Run& stored, const Run& read);

} // namespace runcost
