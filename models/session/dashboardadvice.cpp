// The part of DashboardSession that keeps what the user decided about recommendations.
#include "analysis/advice.h"
#include "session/dashboardsession.h"
#include "session/historystep.h"
#include "store/runstore.h"

#include <QDateTime>

namespace runcost {
namespace {

    constexpr std::size_t mostLaterRuns = 60;

} // namespace

std::vector<AdviceNote> DashboardSession::adviceNotes() const
{
    if (!m_store || m_detached || m_selection.empty())
        return {};
    Result<std::vector<AdviceNote>> notes = m_store->adviceNotes(m_selection.front());
    return notes ? std::move(*notes) : std::vector<AdviceNote>();
}

void DashboardSession::readDismissed()
{
    m_dismissed.clear();
    for (const AdviceNote& note : adviceNotes())
        if (note.state == AdviceNote::State::Dismissed)
            m_dismissed << note.recommendation;
}

void DashboardSession::hideDismissed(DashboardData& data) const
{
    (void)takeRecommendations(data.baseline, m_dismissed);
    data.dismissed = takeRecommendations(data.analysis, m_dismissed);
}

Status DashboardSession::writeNote(qint64 runId, const QString& id, const std::optional<AdviceNote>& note)
{
    if (const Status open = needsStore(); !open)
        return open;
    const Status done = note ? m_store->setAdviceNote(runId, *note) : m_store->removeAdviceNote(runId, id);
    if (done && !m_selection.empty() && m_selection.front() == runId)
        analyse(true);
    return done;
}

Status DashboardSession::noteAdvice(const QString& id, const std::optional<AdviceNote>& note, const QString& undoText)
{
    if (const Status open = needsStore(); !open)
        return open;
    if (m_detached || m_selection.empty())
        return Error { ErrorCode::NotFound, tr("The run is not in the store; import it first."), {} };
    Step step;
    step.kind = Step::Kind::Advice;
    step.text = undoText;
    step.ids = { m_selection.front() };
    step.recommendation = id;
    for (const AdviceNote& known : adviceNotes())
        if (known.recommendation == id)
            step.noteBefore = known;
    step.noteAfter = note;
    if (const Status written = writeNote(m_selection.front(), id, note); !written)
        return written;
    push(std::move(step), 0);
    return ok();
}

Status DashboardSession::dismissRecommendation(const QString& id, const QString& reason)
{
    return noteAdvice(id, AdviceNote { id, AdviceNote::State::Dismissed, reason.trimmed(), QDateTime::currentMSecsSinceEpoch() },
        tr("Dismiss a recommendation"));
}

Status DashboardSession::markRecommendationDone(const QString& id)
{
    return noteAdvice(id, AdviceNote { id, AdviceNote::State::Applied, {}, QDateTime::currentMSecsSinceEpoch() },
        tr("Mark a recommendation as done"));
}

Status DashboardSession::restoreRecommendation(const QString& id)
{
    return noteAdvice(id, std::nullopt, tr("Restore a recommendation"));
}

std::vector<Run> DashboardSession::laterRuns() const
{
    std::vector<Run> later;
    if (!m_store || m_detached || !m_data || m_data->run.project.isEmpty())
        return later;
    const Result<std::vector<qint64>> ids = m_store->projectIds(m_data->run.project);
    if (!ids)
        return later;
    for (const qint64 id : *ids) {
        if (later.size() >= mostLaterRuns || id == m_data->run.id)
            continue;
        Result<Run> run = m_store->run(id);
        if (run && run->startedAtMs && m_data->run.startedAtMs && *run->startedAtMs > *m_data->run.startedAtMs)
            later.push_back(std::move(*run));
    }
    return later;
}

void DashboardSession::useRules(const std::vector<Rule>& rules)
{
    m_inUse = nullptr;
    m_catalog = m_catalog.withRules(rules);
    if (m_store)
        m_shelf = std::make_unique<CatalogShelf>(m_store.get(), m_catalog);
    analyse(true);
}

} // namespace runcost
