// The part of DashboardSession that changes the catalog and the prices of runs.
#include "session/dashboardsession.h"
#include "session/historystep.h"
#include "catalog/samerules.h"
#include "import/rescore.h"
#include "store/reprice.h"

#include <QSet>

namespace runcost {

bool DashboardSession::hasNewerPrices() const
{
    return m_data && !m_detached && m_data->baseline.catalogVersion != m_catalog.version();
}

// Another file of own rows may have been written since; only the rows of the change are touched.
Status DashboardSession::useCatalog(const std::vector<OverlayChange>& changes)
{
    Result<Overlay> overlay = Overlay::load(m_catalogPath);
    if (!overlay)
        return overlay.error();
    Result<Catalog> catalog = overlay->apply(changes);
    if (!catalog)
        return catalog.error();
    // The runs that were priced at the present one must find it again.
    if (m_store && !m_store->isReadOnly() && m_runs->size() > 0)
        if (const Status kept = m_store->keepCatalog(m_catalog.version(), m_catalog.snapshot()); !kept)
            return kept;
    if (const Status saved = overlay->save(m_catalogPath); !saved)
        return saved;
    m_inUse = nullptr;
    m_catalog = withRulesOf(*catalog, m_catalog);
    if (m_store)
        m_shelf = std::make_unique<CatalogShelf>(m_store.get(), m_catalog);
    emit catalogChanged();
    if (m_data)
        analyse(true);
    return ok();
}

void DashboardSession::showAgain()
{
    emit runsChanged();
    emit selectionChanged();
    emit scenarioChanged();
    if (m_data)
        analyse(true); // reasons of recommendations and of differences hold amounts
    emit catalogChanged();
}

Status DashboardSession::changeCatalog(const std::vector<OverlayChange>& changes, const QString& undoText)
{
    if (changes.empty())
        return ok();
    if (const Status used = useCatalog(changes); !used)
        return used;
    Step step;
    step.kind = Step::Kind::Catalog;
    step.text = undoText;
    step.rows = changes;
    push(std::move(step), 0);
    return ok();
}

Result<std::vector<Repricing>> DashboardSession::findRepricings(const std::vector<qint64>& runIds) const
{
    if (const Status open = needsStore(); !open)
        return open.error();
    std::vector<qint64> ids = runIds;
    if (ids.empty()) {
        Result<std::vector<qint64>> all = m_store->idsNotPricedAt(m_catalog.version(), qint64(repriceableRuns) + 1);
        if (!all)
            return all.error();
        ids = *std::move(all);
    }
    if (ids.size() > repriceableRuns)
        return Error { ErrorCode::TooLarge,
            tr("More than %1 runs have other prices; `runcost reprice --all` on the command line takes them all.").arg(repriceableRuns), {} };
    return repricings(*m_store, ids, m_catalog);
}

Status DashboardSession::reprice(const std::vector<Repricing>& runs)
{
    if (const Status open = needsStore(); !open)
        return open;
    if (runs.empty())
        return ok();
    Step step;
    step.kind = Step::Kind::Pricing;
    step.text = runs.size() == 1 ? tr("Re-price one run") : tr("Re-price %1 runs").arg(runs.size());
    QSet<QString> projects;
    for (const Repricing& run : runs) {
        step.ids.push_back(run.before.id);
        if (!run.project.isEmpty())
            projects.insert(run.project);
        step.pricesBefore.push_back(run.before);
        step.pricesAfter.push_back(run.after);
    }
    if (const Status done = replayPrices(step, true); !done)
        return done;
    if (const Status rescored = rescoreProjects(*m_store, projects, m_catalog); !rescored)
        emit failed(rescored.error().text);
    push(std::move(step), 0);
    return ok();
}

Status DashboardSession::replayPrices(const Step& step, bool forward)
{
    if (step.kind == Step::Kind::Catalog)
        return useCatalog(forward ? step.rows : reversed(step.rows));
    if (const Status open = needsStore(); !open)
        return open;
    // What comes back must be found under its version: the catalogs of both sides are kept.
    if (const Status kept = m_store->keepCatalog(m_catalog.version(), m_catalog.snapshot()); !kept)
        return kept;
    if (const Status stored = m_store->setPricing(forward ? step.pricesAfter : step.pricesBefore); !stored)
        return stored;
    return reload();
}

} // namespace runcost
