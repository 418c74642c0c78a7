#pragma once

#include "import/powerlog.h"
#include "import/reader.h"

namespace runcost {

// Whether the header is that of nvidia-smi --query-gpu, or of a logger that writes the same under names of its own.
[[nodiscard]] bool isPowerLogHead(const QByteArray& head);

// Reads the samples of a log. Rows that cannot be read are in the issues; NotRecognised when it is no such log.
[[nodiscard]] Result<PowerLog> readPowerLog(const Probe& probe, const ReadOptions& options, const Progress& progress);

} // namespace runcost
