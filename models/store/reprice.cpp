#include "store/reprice.h"

#include "catalog/catalog.h"

#include <QCoreApplication>

#include <cmath>

namespace runcost {

Result<std::vector<Repricing>> repricings(
    const RunStore& store, const std::vector<qint64>& ids, const Catalog& catalog, const Progress& progress)
{
    std::vector<Repricing> list;
    for (const qint64 id : ids) {
        if (progress.cancelled())
            return Error { ErrorCode::Cancelled, QCoreApplication::translate("Reprice", "Cancelled."), {} };
        const Result<RunPricing> before = store.pricing(id);
        if (!before)
            return before.error();
        if (before->catalogVersion == catalog.version())
            continue;
        const Result<Run> run = store.run(id);
        if (!run)
            return run.error();
        const Result<ProjectContext> context = store.projectContext(*run);
        if (!context)
            return context.error();
        list.push_back({ run->name.isEmpty() ? run->sourceId : run->name, run->project, *before,
            { id, analyzeTotals(*run, {}, catalog, *context), catalog.version() } });
    }
    return list;
}

RepricingSum sumOf(const std::vector<Repricing>& runs)
{
    RepricingSum sum;
    for (const Repricing& run : runs) {
        ++sum.runs;
        const std::optional<double>& before = run.before.totals.costUsd;
        const std::optional<double>& after = run.after.totals.costUsd;
        if (!before || !after) {
            ++sum.unpriced;
            sum.changed += before.has_value() != after.has_value() ? 1 : 0;
            continue;
        }
        sum.beforeUsd = sum.beforeUsd.value_or(0) + *before;
        sum.afterUsd = sum.afterUsd.value_or(0) + *after;
        sum.changed += std::abs(*after - *before) > 1e-9 * std::max(1.0, std::abs(*before)) ? 1 : 0;
    }
    return sum;
}

} // namespace runcost
