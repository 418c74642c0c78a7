#pragma once

#include "import/reader.h"

namespace runcost {

// emissions.csv of every version, its .bak files, task files and the export of the dashboard.
class CodeCarbonReader final : public Reader {
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("codecarbon"); }
    [[nodiscard]] QString label() const override { return QStringLiteral("CodeCarbon"); }
    [[nodiscard]] bool recognises(const Probe& probe) const override;
    [[nodiscard]] Result<ReadResult> read(
        const Probe& probe, const ReadOptions& options, const Progress& progress) const override;
};

} // namespace runcost
