#include "store/runstore.h"
#include "store/runstore_p.h"

namespace runcost {

Result<qint64> RunStore::dataVersion() const
{
    qint64 number = 0;
    const Status done = eachRow(d->queries, Query::DataVersion, [&](const auto& s) { number = s.integer(0); });
    return done ? Result<qint64>(number) : Result<qint64>(done.error());
}

Result<std::vector<qint64>> RunStore::trackedRunningIds() const
{
    std::vector<qint64> ids;
    const Status done = eachRow(d->queries, Query::TrackedRunning, [&](const auto& s) { ids.push_back(s.integer(0)); });
    return done ? Result<std::vector<qint64>>(std::move(ids)) : Result<std::vector<qint64>>(done.error());
}

} // namespace runcost
