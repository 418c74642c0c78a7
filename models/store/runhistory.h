#pragma once

#include "store/queries.h"
#include "store/runstore.h"

namespace runcost::runhistory {

inline constexpr int mostEntries = 200; // of one run; the oldest go first

// Keeps what the stored run says now, for it is about to be changed. Within the transaction of the change.
[[nodiscard]] Status keep(Queries& queries, const StoredRun& stored, const QString& source);
// The old values of a run as they are kept, and putting them back for one that has none.
[[nodiscard]] Status readRows(Queries& queries, qint64 id, std::vector<HistoryRow>& rows);
[[nodiscard]] Status writeRows(Queries& queries, qint64 id, const std::vector<HistoryRow>& rows);
[[nodiscard]] Result<Totals> totals(Queries& queries, qint64 id, QString& catalogVersion);

} // namespace runcost::runhistory
