#pragma once

#include "store/queries.h"
#include "store/runstore.h"

namespace runcost::runhistory {

inline constexpr int mostEntries = 200; // of one run; the oldest go first

// Keeps what the stored run says now, for it is about to be changed. Within the transaction of the change.
[[nodiscard]] Status keep(Queries& queries, const StoredRun& stored, const QString& source);
[[nodiscard]] Result<Totals> totals(Queries& queries, qint64 id, QString& catalogVersion);

} // namespace runcost::runhistory
