#pragma once

#include "store/queries.h"
#include "store/runstore.h"

// The table of records that went into a run of another tool.
namespace runcost::joinedrecords {

[[nodiscard]] Status put(Queries& queries, const JoinedRecord& record, qint64 runId); // one that is known stays where it is
[[nodiscard]] Status forget(Queries& queries, qint64 runId);

} // namespace runcost::joinedrecords
