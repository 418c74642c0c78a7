// The part of DashboardSession that keeps what people say about runs.
#include "session/dashboardsession.h"
#include "session/historystep.h"

namespace runcost {
namespace {

    constexpr qsizetype longestNote = 20'000; // characters

} // namespace

// Totals stay: nothing that is said about a run changes what it cost.
Status DashboardSession::editRuns(std::vector<StoredRun> before, std::vector<StoredRun> after, const QString& undoText)
{
    if (const Status replaced = m_store->replace(after); !replaced)
        return replaced;
    Step step;
    step.kind = Step::Kind::Edit;
    step.text = undoText;
    for (const StoredRun& stored : before)
        step.ids.push_back(stored.run.id);
    step.runs = std::move(before);
    step.edited = std::move(after);
    push(std::move(step), 0);
    return reload();
}

Status DashboardSession::markRuns(const std::vector<RunMark>& marks, const QString& undoText)
{
    if (const Status open = needsStore(); !open)
        return open;
    std::vector<StoredRun> before;
    std::vector<StoredRun> after;
    for (const RunMark& mark : marks) {
        Result<StoredRun> stored = m_store->stored(mark.runId);
        if (!stored)
            return stored.error();
        StoredRun marked = *stored;
        QString& note = marked.run.note;
        if (!mark.line.isEmpty() && !note.split(u'\n').contains(mark.line))
            note += (note.isEmpty() || note.endsWith(u'\n') ? QString() : QStringLiteral("\n")) + mark.line;
        if (note.size() > longestNote)
            return Error { ErrorCode::OutOfRange,
                tr("The note of “%1” is full: shorten it, then try again.").arg(marked.run.name.isEmpty() ? marked.run.sourceId : marked.run.name), {} };
        for (auto tag = mark.tags.cbegin(); tag != mark.tags.cend(); ++tag)
            marked.run.tags.insert(tag.key(), tag.value());
        if (marked.run == stored->run)
            continue;
        before.push_back(*std::move(stored));
        after.push_back(std::move(marked));
    }
    return after.empty() ? ok() : editRuns(std::move(before), std::move(after), undoText);
}

Status DashboardSession::setNote(qint64 runId, const QString& note)
{
    if (const Status open = needsStore(); !open)
        return open;
    Result<StoredRun> before = m_store->stored(runId);
    if (!before)
        return before.error();
    if (note.size() > longestNote)
        return Error { ErrorCode::OutOfRange, tr("A note has at most %1 characters.").arg(longestNote), {} };
    StoredRun after = *before;
    after.run.note = note.trimmed();
    if (after.run.note == before->run.note)
        return ok();
    return editRuns({ *std::move(before) }, { std::move(after) }, tr("Change a note"));
}

} // namespace runcost
