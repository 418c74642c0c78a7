#pragma once

#include "import/reader.h"

namespace runcost {

// Tables and JSON that `runcost export` wrote: the runs come back under their own identities. Figures that RunCost had
// computed beside them are not taken: they are computed anew.
class RuncostReader final : public Reader {
public:
    [[nodiscard]] QString format() const override;
    [[nodiscard]] QString label() const override;
    [[nodiscard]] bool recognises(const Probe& probe) const override;
    [[nodiscard]] Result<ReadResult> read(
        const Probe& probe, const ReadOptions& options, const Progress& progress) const override;
};

// The parts, for tests and fuzzing. `bytes` is a whole file.
void readExportedCsv(const QByteArray& bytes, ReadResult& result);
[[nodiscard]] Status readExportedJson(const QByteArray& bytes, ReadResult& result);
[[nodiscard]] Status readExportedJsonLines(const QByteArray& bytes, ReadResult& result, const Progress& progress);

} // namespace runcost
