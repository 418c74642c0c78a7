#pragma once

#include "import/reader.h"

namespace runcost {

// What importing a run would do to the store.
enum class StoredMark { New, Same, Changed };

// One for each run. Where there is no store that can be read, all are new: the import itself says why it fails.
[[nodiscard]] std::vector<StoredMark> storedMarks(const QString& storePath, const std::vector<Run>& runs, const ReadOptions& options);

} // namespace runcost
