#pragma once

#include <QString>

namespace runcost {

// "18 MB of 120 MB · 41 MB/s · about 3 s left"; rate and rest only when there was time enough to measure them. Empty while
// the total is not known.
[[nodiscard]] QString progressText(qint64 doneBytes, qint64 totalBytes, qint64 elapsedMs);

} // namespace runcost
