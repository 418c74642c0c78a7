#pragma once

#include "import/reader.h"

namespace runcost {

// boamps_report_<run_id>.json. One that CodeCarbon made is the same run as its row of emissions.csv.
class BoampsReader final : public Reader {
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("boamps"); }
    [[nodiscard]] QString label() const override;
    [[nodiscard]] bool recognises(const Probe& probe) const override;
    [[nodiscard]] Result<ReadResult> read(
        const Probe& probe, const ReadOptions& options, const Progress& progress) const override;
};

} // namespace runcost
