#pragma once

#include "import/reader.h"

namespace runcost {

// Plain CSV, TSV, JSON and JSON Lines of runs: by a mapping that the user gave, else by a guess. It takes what no other
// reader knows, so it comes last. A table that is no table of runs is NotRecognised, with a sentence that says why.
class PlainReader final : public Reader {
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("table"); }
    [[nodiscard]] QString label() const override;
    [[nodiscard]] bool recognises(const Probe& probe) const override;
    [[nodiscard]] Result<ReadResult> read(
        const Probe& probe, const ReadOptions& options, const Progress& progress) const override;
};

} // namespace runcost
