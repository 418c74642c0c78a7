#pragma once

#include "import/reader.h"

namespace runcost {

// Cost and usage tables of FOCUS 1.0 to 1.2: charges, not runs.
class FocusReader final : public Reader {
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("focus"); }
    [[nodiscard]] QString label() const override { return QStringLiteral("FOCUS"); }
    [[nodiscard]] bool recognises(const Probe& probe) const override;
    [[nodiscard]] Result<ReadResult> read(
        const Probe& probe, const ReadOptions& options, const Progress& progress) const override;
};

} // namespace runcost
