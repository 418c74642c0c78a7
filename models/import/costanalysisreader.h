#pragma once

#include "import/reader.h"

namespace runcost {

// cost_analysis.json of the LSTM project, alone or in its experiment folder; a folder with config.yaml alone is a run
// whose cost is unknown.
class CostAnalysisReader final : public Reader {
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("cost_analysis"); }
    [[nodiscard]] QString label() const override;
    [[nodiscard]] bool recognises(const Probe& probe) const override;
    [[nodiscard]] Result<ReadResult> read(
        const Probe& probe, const ReadOptions& options, const Progress& progress) const override;
};

// results_summary.json of its sequence length comparison: one run a length, with loss over epochs.
class ResultsSummaryReader final : public Reader {
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("results_summary"); }
    [[nodiscard]] QString label() const override;
    [[nodiscard]] bool recognises(const Probe& probe) const override;
    [[nodiscard]] Result<ReadResult> read(
        const Probe& probe, const ReadOptions& options, const Progress& progress) const override;
};

} // namespace runcost
