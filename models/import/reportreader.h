#pragma once

#include "import/reader.h"

namespace runcost {

// A PNG or PDF report of RunCost: brings the run back under its original identity, and its scenario as a saved one.
class ReportReader final : public Reader {
public:
    [[nodiscard]] QString format() const override;
    [[nodiscard]] QString label() const override;
    [[nodiscard]] bool recognises(const Probe& probe) const override;
    [[nodiscard]] Result<ReadResult> read(
        const Probe& probe, const ReadOptions& options, const Progress& progress) const override;
};

} // namespace runcost
