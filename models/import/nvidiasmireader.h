#pragma once

#include "import/powerlog.h"
#include "import/reader.h"

namespace runcost {

// A log of nvidia-smi --query-gpu=... --format=csv: one run, with the power over time.
class NvidiaSmiReader final : public Reader {
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("nvidia_smi"); }
    [[nodiscard]] QString label() const override;
    [[nodiscard]] bool recognises(const Probe& probe) const override;
    [[nodiscard]] Result<ReadResult> read(
        const Probe& probe, const ReadOptions& options, const Progress& progress) const override;
};

// What a log says about the run that it was written for: figures of power, use and memory, and the series "power".
// `what` names the log in the sources of the figures. Warnings about gaps and silent GPUs go to the issues.
void setPowerFigures(Run& run, const PowerLog& log, const PowerSummary& summary, const QString& what, IssueList& issues);

} // namespace runcost
