#pragma once

#include "import/reader.h"

namespace runcost {

inline constexpr qint64 probeBytes = 64 << 10;

// The whole content; a small file that the probe holds already is not read again.
[[nodiscard]] Result<QByteArray> readWholeFile(const Probe& probe, qint64 maximumBytes);
[[nodiscard]] Result<QByteArray> readWholeFile(const std::filesystem::path& path, qint64 maximumBytes);

} // namespace runcost
