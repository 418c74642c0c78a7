#pragma once

#include "import/reader.h"

namespace runcost {

// A store of RunCost, as `runcost export --format runcost` makes it: its runs come in under their own identities, so that
// those already here are not doubled. A private copy is read: the file may be anybody's, and may be in use.
class StoreReader final : public Reader {
public:
    [[nodiscard]] QString format() const override;
    [[nodiscard]] QString label() const override;
    [[nodiscard]] bool recognises(const Probe& probe) const override;
    [[nodiscard]] Result<ReadResult> read(
        const Probe& probe, const ReadOptions& options, const Progress& progress) const override;
};

// By its first bytes.
[[nodiscard]] bool looksLikeStore(const QByteArray& head);

} // namespace runcost
