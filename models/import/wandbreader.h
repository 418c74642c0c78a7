#pragma once

#include "import/reader.h"

namespace runcost {

// A run folder of Weights & Biases ("run-20260211_121423-kj3gdsjx", "offline-run-…", "latest-run"): the text files in
// it. Losses over time and the monitor's samples are in a binary log that is not read. Host, user, e-mail, arguments
// and paths are not taken.
[[nodiscard]] bool isWandbRun(const std::filesystem::path& folder);
[[nodiscard]] bool mayBeWandbRun(const std::filesystem::path& folder); // by the name in the path alone

class WandbReader final : public Reader {
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("wandb"); }
    [[nodiscard]] QString label() const override;
    [[nodiscard]] bool recognises(const Probe& probe) const override;
    [[nodiscard]] Result<ReadResult> read(const Probe& probe, const ReadOptions& options, const Progress& progress) const override;
};

} // namespace runcost
