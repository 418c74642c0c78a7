#include "advicerecord.h"

#include "runargument.h"

namespace runcost {

AdviceRecord adviceRecord(RunArguments& arguments, const Run& run, const AdviceReport& report, const Catalog& catalog)
{
    AdviceRecord record;
    if (run.id == 0)
        return record;
    if (Result<std::vector<AdviceNote>> notes = arguments.adviceNotes(run.id))
        record.notes = std::move(*notes);
    const std::vector<Run> others = arguments.othersOfProject(run);
    if (others.empty())
        return record;
    for (const Advice& advice : report.shown) {
        const Recommendation& r = advice.recommendation;
        if (std::vector<FollowUp> found = followUps(run, r.delta, others, catalog); !found.empty())
            record.followUps.insert(r.id, std::move(found));
    }
    return record;
}

} // namespace runcost
