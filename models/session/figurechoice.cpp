// The part of DashboardSession that is about reported and recomputed figures, and what moves them.
#include "session/dashboardsession.h"
#include "session/historystep.h"

namespace runcost {
namespace {

    constexpr std::size_t mostListed = 1000;

} // namespace

Result<Tornado> DashboardSession::drivers(TornadoFigure figure) const
{
    if (!m_data)
        return Error { ErrorCode::NotFound, tr("No run is selected."), {} };
    return tornado(m_data->run, m_data->scenario, catalogInUse(), figure);
}

bool DashboardSession::canUseFigure() const { return m_store && !isReadOnly() && !m_detached && !m_selection.empty() && m_data; }

Status DashboardSession::useFigure(ReportedKind kind, FigureUse use)
{
    if (!canUseFigure())
        return Error { ErrorCode::NotWritable, tr("The choice is kept with the run, and this run cannot be written."), {} };
    Result<StoredRun> before = m_store->stored(m_selection.front());
    if (!before)
        return before.error();
    if (figureUse(before->run, kind) == use)
        return ok();
    StoredRun after = *before;
    setFigureUse(after.run, kind, use);
    const Result<ProjectContext> context = m_store->projectContext(after.run);
    if (!context)
        return context.error();
    after.totals = analyzeTotals(after.run, {}, catalogInUse(), *context);
    if (const Status replaced = m_store->replace({ after }); !replaced)
        return replaced;
    Step step;
    step.kind = Step::Kind::Edit;
    step.text = use == FigureUse::Reported ? tr("Use the reported figure: %1").arg(reportedKindLabel(kind))
                                           : tr("Use the recomputed figure: %1").arg(reportedKindLabel(kind));
    step.ids = { before->run.id };
    step.runs = { std::move(*before) };
    step.edited = { after };
    push(std::move(step), 0);
    rescore({ after });
    return reload();
}

Result<std::vector<DisagreeingRun>> DashboardSession::disagreeing(double percent) const
{
    if (!m_store)
        return std::vector<DisagreeingRun>();
    return disagreeingRuns(*m_store, *m_runs, m_catalog, percent, mostListed);
}

} // namespace runcost
