#pragma once

#include "core/sqlite.h"
#include "store/runstore.h"

namespace runcost {

// Opens the file of a store: looks first, without touching it, and hands out a connection only to a sound store of ours.
// A missing file is made in mode Create, readable by its owner alone. An empty file counts as an empty store.
// A store of an older version is brought up when it is opened for writing, after a copy of it was put beside it, whose
// path goes to `backup`; opened for reading only it stays as it is.
[[nodiscard]] Result<sqlite::Database> openStoreFile(
    const QString& path, RunStore::Mode mode, int busyTimeoutMs, QString* backup = nullptr);

} // namespace runcost
