#include "session/catalogeffects.h"

#include "analysis/analysis.h"
#include "analysis/usedrows.h"
#include "store/runstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace runcost {
namespace {

    Error cancelled() { return { ErrorCode::Cancelled, QCoreApplication::translate("CatalogEffects", "Cancelled."), {} }; }

    QString cheapestPlace(const Run& run, const Catalog& catalog)
    {
        const Result<Analysis> analysis = analyze(run, {}, catalog);
        if (analysis)
            for (const Offer& offer : analysis->offers)
                if (offer.cheapest)
                    return offer.label;
        return {};
    }

} // namespace

Result<std::shared_ptr<const CatalogRuns>> readCatalogRuns(const QString& storePath, const Catalog& catalog, const Progress& progress)
{
    auto result = std::make_shared<CatalogRuns>();
    const Result<std::unique_ptr<RunStore>> store = RunStore::open(storePath, RunStore::Mode::ReadOnly);
    if (!store)
        return store.error();
    const Result<RunColumns> columns = (*store)->columns(progress);
    if (!columns)
        return columns.error();
    result->complete = columns->size() <= mostCatalogRuns;
    const std::size_t first = result->complete ? 0 : columns->size() - mostCatalogRuns;
    for (std::size_t row = first; row < columns->size(); ++row) {
        if (progress.cancelled())
            return cancelled();
        Result<Run> run = (*store)->run(columns->id[row]);
        if (!run)
            return run.error();
        run->series.clear();
        for (const QString& key : usedCatalogRows(*run, catalog))
            ++result->used[key];
        result->runs.push_back(*std::move(run));
    }
    return std::shared_ptr<const CatalogRuns>(std::move(result));
}

Result<CatalogEffect> catalogEffect(
    const CatalogRuns& runs, const Catalog& present, Overlay overlay, const std::vector<OverlayChange>& change, const Progress& progress)
{
    const Result<Catalog> next = overlay.apply(change);
    if (!next)
        return next.error();
    CatalogEffect effect;
    const Run* most = nullptr;
    for (const Run& run : runs.runs) {
        if (progress.cancelled())
            return cancelled();
        const Totals before = analyzeTotals(run, {}, present);
        const Totals after = analyzeTotals(run, {}, *next);
        if (!before.costUsd || !after.costUsd)
            continue;
        const double delta = *after.costUsd - *before.costUsd;
        if (std::abs(delta) <= 1e-9 * std::max(1.0, std::abs(*before.costUsd)))
            continue;
        const double hours = run.value(RunField::DurationS).value_or(0) / 3600 * run.value(RunField::GpuCount).value_or(1);
        effect.runs.push_back({ run.id, run.name.isEmpty() ? run.sourceId : run.name, hours, delta });
        effect.deltaUsd += delta;
        effect.gpuHours += hours;
        if (most == nullptr || std::abs(delta) > std::abs(effect.runs.front().deltaUsd)) {
            most = &run;
            std::swap(effect.runs.front(), effect.runs.back());
        }
    }
    std::sort(effect.runs.begin(), effect.runs.end(), [](const auto& a, const auto& b) { return std::abs(a.deltaUsd) > std::abs(b.deltaUsd); });
    if (most != nullptr) {
        effect.cheapestBefore = cheapestPlace(*most, present);
        effect.cheapestAfter = cheapestPlace(*most, *next);
    }
    return effect;
}

} // namespace runcost
