#pragma once

#include "core/result.h"

#include <QStringList>

namespace runcost {

class Catalog;
class RunStore;

// `runcost track` that was killed with its machine or by SIGKILL leaves a run that is marked as running. This marks it as
// killed, with what was known of it last; the names of such runs. One transaction.
[[nodiscard]] Result<QStringList> markDeadRuns(RunStore& store, const Catalog& catalog, qint64 nowMs);

} // namespace runcost
