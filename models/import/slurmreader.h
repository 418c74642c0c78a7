#pragma once

#include "import/reader.h"

namespace runcost {

// What `sacct --parsable2` or `--parsable` lists, with its header line, whatever separates the cells. Jobs are runs;
// their steps are put into them.
class SlurmReader final : public Reader {
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("slurm"); }
    [[nodiscard]] QString label() const override;
    [[nodiscard]] bool recognises(const Probe& probe) const override;
    [[nodiscard]] Result<ReadResult> read(
        const Probe& probe, const ReadOptions& options, const Progress& progress) const override;
};

// What `sacct --json` lists: Slurm 21.08 to 25.05.
class SlurmJsonReader final : public Reader {
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("slurm_json"); }
    [[nodiscard]] QString label() const override;
    [[nodiscard]] bool recognises(const Probe& probe) const override;
    [[nodiscard]] Result<ReadResult> read(
        const Probe& probe, const ReadOptions& options, const Progress& progress) const override;
};

} // namespace runcost
