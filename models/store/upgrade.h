#pragma once

#include "core/sqlite.h"

namespace runcost {

// Brings an older store to the present version. First a copy of the file is made beside it, whole and on the disk, for
// its owner alone; without one nothing is changed. The path of the copy goes to `backup`, which may be null.
[[nodiscard]] Status upgradeStoreFile(sqlite::Database& database, const QString& path, quint32 fileVersion, QString* backup);

} // namespace runcost
