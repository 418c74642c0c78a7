#include "session/storedmarks.h"

#include "import/runmerge.h"
#include "store/runstore.h"

namespace runcost {

std::vector<StoredMark> storedMarks(const QString& storePath, const std::vector<Run>& runs, const ReadOptions& options)
{
    std::vector<StoredMark> marks(runs.size(), StoredMark::New);
    const auto store = storePath.isEmpty() ? Result<std::unique_ptr<RunStore>>(Error { ErrorCode::NotFound, {}, {} })
                                           : RunStore::open(storePath, RunStore::Mode::ReadOnly);
    if (!store)
        return marks;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        Run read = runs[i];
        if (read.project.isEmpty())
            read.project = options.project;
        const Result<std::optional<Run>> stored = (*store)->find(read.sourceKind, read.sourceId);
        if (!stored || !*stored)
            continue;
        Run then = mergedRun(**stored, read);
        then.tags = (*stored)->tags; // those of a known run are the user's
        then.note = (*stored)->note;
        marks[i] = then == **stored ? StoredMark::Same : StoredMark::Changed;
    }
    return marks;
}

} // namespace runcost
