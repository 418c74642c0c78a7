// The part of DashboardSession that changes the store, and the undo list.
#include "session/dashboardsession.h"
#include "session/historystep.h"
#include "import/chargeledger.h"
#include "import/rescore.h"
#include "store/runstore.h"

#include <QSet>

namespace runcost {
namespace {

    constexpr std::size_t mostSteps = 200;
    constexpr qint64 mostMatchedAtOnce = 100'000; // charges, while the window waits

    // Runs that came or went may bear other parts of the charges. Of a huge ledger the next import finds that out.
    Status matchAgain(RunStore& store, const Catalog& catalog, bool emptied)
    {
        const Result<qint64> charges = store.chargeCount();
        if (!charges)
            return charges.error();
        if (*charges > mostMatchedAtOnce)
            return ok();
        const Result<LedgerResult> matched = matchLedger(store, catalog, {}, emptied);
        return matched ? ok() : Status(matched.error());
    }

} // namespace

Status DashboardSession::removeFromStore(const std::vector<qint64>& runIds, std::vector<StoredRun>* kept)
{
    if (kept) {
        kept->clear();
        for (const qint64 id : runIds) {
            Result<StoredRun> stored = m_store->stored(id);
            if (stored)
                kept->push_back(std::move(*stored));
            else if (stored.error().code != ErrorCode::NotFound) // another window may have been faster
                return stored.error();
        }
    }
    return m_store->remove(runIds);
}

void DashboardSession::rescore(const std::vector<StoredRun>& changed)
{
    QSet<QString> projects;
    for (const StoredRun& stored : changed)
        if (!stored.run.project.isEmpty())
            projects.insert(stored.run.project);
    if (const Status rescored = rescoreProjects(*m_store, projects, m_catalog); !rescored)
        emit failed(rescored.error().text);
}

Status DashboardSession::deleteRuns(const std::vector<qint64>& runIds)
{
    return deleteRunsAs(runIds, runIds.size() == 1 ? tr("Delete one run") : tr("Delete %1 runs").arg(runIds.size()));
}

Status DashboardSession::removeSamples()
{
    if (const Status open = needsStore(); !open)
        return open;
    const Result<std::vector<qint64>> ids = m_store->sampleIds();
    return ids ? deleteRunsAs(*ids, tr("Remove the sample runs")) : Status(ids.error());
}

Status DashboardSession::deleteRunsAs(const std::vector<qint64>& runIds, const QString& undoText)
{
    if (const Status open = needsStore(); !open)
        return open;
    if (runIds.empty())
        return ok();
    Step step;
    step.kind = Step::Kind::Removal;
    step.text = undoText;
    step.ids = runIds;
    step.selection = m_selection;
    const bool undoable = runIds.size() <= undoableRuns;
    if (const Status removed = removeFromStore(runIds, undoable ? &step.runs : nullptr); !removed)
        return removed;
    if (const Status matched = matchLedgerAgain(); !matched)
        emit failed(matched.error().text);
    rescore(step.runs);
    if (undoable)
        push(std::move(step), 0);
    return reload();
}

bool DashboardSession::recordImport(const std::vector<qint64>& runIds, const QString& undoText,
    const std::shared_ptr<const std::vector<StoredRun>>& replaced, const std::shared_ptr<const LedgerChange>& ledger)
{
    const std::size_t changed = replaced ? replaced->size() : 0;
    if ((runIds.size() + changed == 0 && !ledger) || runIds.size() + changed > undoableRuns)
        return false;
    Step step;
    step.kind = Step::Kind::Import;
    step.text = undoText;
    step.ids = runIds;
    if (replaced)
        step.replaced = *replaced;
    if (ledger)
        step.ledger = *ledger;
    push(std::move(step), 0);
    return true;
}

void DashboardSession::push(Step step, int gesture)
{
    const bool continues = gesture != 0 && gesture == m_gesture && m_position == m_history.size() && m_position > 0
        && m_history.back().kind == Step::Kind::Scenario && step.kind == Step::Kind::Scenario;
    m_gesture = gesture;
    if (continues) {
        m_history.back().after = step.after;
        if (m_history.back().before != step.after)
            return;
        m_history.pop_back(); // moved back to where it began
        m_position = m_history.size();
        m_gesture = 0;
        emit historyChanged();
        return;
    }
    m_history.resize(m_position);
    m_history.push_back(std::move(step));
    // Old steps go first when the history has become long or heavy.
    std::size_t runs = 0;
    std::size_t keep = 0;
    for (auto it = m_history.rbegin(); it != m_history.rend() && keep < mostSteps; ++it, ++keep)
        if ((runs += it->ids.size() + it->replaced.size()) > undoableRuns)
            break;
    m_history.erase(m_history.begin(), m_history.end() - static_cast<std::ptrdiff_t>(keep));
    m_position = m_history.size();
    emit historyChanged();
}

bool DashboardSession::canUndo() const { return m_position > 0; }
bool DashboardSession::canRedo() const { return m_position < m_history.size(); }
QString DashboardSession::undoText() const { return canUndo() ? m_history[m_position - 1].text : QString(); }
QString DashboardSession::redoText() const { return canRedo() ? m_history[m_position].text : QString(); }

void DashboardSession::undo()
{
    if (canUndo())
        replay(false);
}

void DashboardSession::redo()
{
    if (canRedo())
        replay(true);
}

void DashboardSession::replay(bool forward)
{
    m_gesture = 0;
    Step& step = m_history[forward ? m_position : m_position - 1];
    if (step.kind == Step::Kind::Advice) {
        if (const Status done = writeNote(step.ids.front(), step.recommendation, forward ? step.noteAfter : step.noteBefore); !done) {
            emit failed(done.error().text);
            return;
        }
        m_position = forward ? m_position + 1 : m_position - 1;
        emit historyChanged();
        return;
    }
    if (step.kind == Step::Kind::SavedScenario) {
        const Status done = forward ? keepScenario(step.savedBefore, step.savedAfter) : keepScenario(step.savedAfter, step.savedBefore);
        if (!done) {
            emit failed(done.error().text);
            return;
        }
        m_position = forward ? m_position + 1 : m_position - 1;
        showScenario(forward ? step.after : step.before);
        emit savedScenariosChanged();
        emit historyChanged();
        return;
    }
    if (step.kind != Step::Kind::Scenario) {
        const bool putBack = step.kind == Step::Kind::Removal ? !forward : forward;
        const bool ofPrices = step.kind == Step::Kind::Catalog || step.kind == Step::Kind::Pricing;
        if (const Status done = ofPrices ? replayPrices(step, forward) : replayRuns(step, putBack); !done) {
            emit failed(done.error().text);
            return;
        }
    }
    m_position = forward ? m_position + 1 : m_position - 1;
    if (step.kind == Step::Kind::Scenario)
        showScenario(forward ? step.after : step.before);
    emit historyChanged();
}

Status DashboardSession::replayRuns(Step& step, bool putBack)
{
    if (step.kind == Step::Kind::Edit) {
        if (const Status replaced = m_store->replace(putBack ? step.edited : step.runs); !replaced)
            return replaced;
        rescore(step.runs);
        return reload();
    }
    const bool nothingCame = step.kind == Step::Kind::Import && step.ids.empty();
    const Status done = nothingCame ? ok() : putBack ? m_store->restore(step.runs) : removeFromStore(step.ids, &step.runs);
    if (!done)
        return done;
    if (const Status swapped = swapReplaced(step); !swapped)
        return swapped;
    if (const Status swapped = swapLedger(step); !swapped)
        return swapped;
    if (const Status matched = matchAgain(*m_store, m_catalog, !step.ledger.isEmpty()); !matched)
        return matched;
    rescore(step.runs);
    const Status reloaded = reload();
    if (reloaded && putBack && !step.selection.empty() && !m_loading)
        select(step.selection);
    return reloaded;
}

Status DashboardSession::swapLedger(Step& step)
{
    if (step.ledger.isEmpty())
        return ok();
    Result<LedgerChange> back = m_store->changeLedger(step.ledger);
    if (!back)
        return back.error();
    step.ledger = *std::move(back);
    return ok();
}

Status DashboardSession::matchLedgerAgain() { return matchAgain(*m_store, m_catalog, false); }

// The step keeps what the runs said until now, so that it can be taken back in turn.
Status DashboardSession::swapReplaced(Step& step)
{
    if (step.replaced.empty())
        return ok();
    std::vector<StoredRun> present;
    for (const StoredRun& entry : step.replaced) {
        Result<StoredRun> now = m_store->stored(entry.run.id);
        if (now)
            present.push_back(*std::move(now));
        else if (now.error().code != ErrorCode::NotFound)
            return now.error();
    }
    const Status done = m_store->putBack(step.replaced);
    if (done)
        step.replaced = std::move(present);
    return done;
}

} // namespace runcost
