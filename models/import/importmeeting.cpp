#include "import/importwriter.h"

#include <algorithm>

namespace runcost {
namespace {

    constexpr std::size_t mostPartners = 100'000; // runs of one file that later files may have records of

} // namespace

// The same run out of another file or an earlier import; or another tool's run that the record is about.
Result<ImportWriter::Meeting> ImportWriter::meet(const Run& run)
{
    Meeting meeting;
    // Of a million runs nobody asks for it.
    if (m_request.dryRun || m_request.joinRecords || !m_request.leftOut.isEmpty())
        meeting.key = runKey(run);
    if (const auto seen = m_manyFiles ? m_seen.constFind(meeting.key) : m_seen.cend(); seen != m_seen.cend())
        return Meeting { seen->run ? std::optional(*seen->run) : std::nullopt, meeting.key, seen->file, true, false };
    Result<std::optional<Run>> stored = known(run);
    if (!stored)
        return stored.error();
    if (!*stored && m_import && m_import->takesAllAsNew()) {
        m_tooManyToJoin = m_tooManyToJoin || (m_partners && !m_partners->isEmpty());
        return meeting;
    }
    if (!*stored)
        return meetPartner(run, std::move(meeting));
    meeting.isKnown = true;
    meeting.run = std::move(*stored);
    return meeting;
}

Result<ImportWriter::Meeting> ImportWriter::meetPartner(const Run& run, Meeting unknown)
{
    const auto asSeen = [this](Meeting meeting) {
        if (const auto seen = m_seen.constFind(meeting.key); seen != m_seen.cend()) {
            meeting.run = seen->run ? std::optional(*seen->run) : std::nullopt;
            meeting.file = seen->file;
        }
        return meeting;
    };
    if (m_store && !m_storeHasJoined) {
        const Result<bool> any = m_store->hasJoined();
        if (!any)
            return any.error();
        m_storeHasJoined = *any;
    }
    if (m_storeHasJoined.value_or(false)) {
        Result<std::optional<Run>> joined = m_store->findJoined(run.sourceKind, run.sourceId);
        if (!joined)
            return joined.error();
        if (*joined) {
            const QString key = runKey(**joined);
            return asSeen({ std::move(*joined), key, -1, true, true });
        }
    }
    if (!m_request.joinRecords)
        return unknown;
    if (const Status loaded = loadPartners(run.sourceKind); !loaded)
        return loaded.error();
    const std::optional<RunPartners::Partner> partner = m_partners->find(run);
    if (!partner)
        return unknown;
    Meeting meeting { std::nullopt, partner->key, -1, true, true };
    if (partner->id > 0 && m_store) {
        Result<Run> stored = m_store->run(partner->id);
        if (!stored)
            return stored.error();
        meeting.run = std::move(*stored);
        meeting.key = runKey(*meeting.run);
    } else if (!m_request.dryRun) {
        return meeting; // a run that is left out
    }
    // Two records of one tool are two runs.
    const Result<bool> taken = hasRecordOf(meeting, run.sourceKind);
    if (!taken)
        return taken.error();
    return *taken ? unknown : asSeen(std::move(meeting));
}

Result<bool> ImportWriter::hasRecordOf(const Meeting& meeting, const QString& sourceKind) const
{
    if (m_joinedKinds.contains(meeting.key + QChar(0x1F) + sourceKind))
        return true;
    if (!m_store || !meeting.run || meeting.run->id == 0)
        return false;
    const Result<std::vector<JoinedRecord>> records = m_store->joinedTo(meeting.run->id);
    if (!records)
        return records.error();
    return std::any_of(records->begin(), records->end(), [&](const JoinedRecord& record) { return record.sourceKind == sourceKind; });
}

// Once an import: it reads the moments of all runs.
Status ImportWriter::loadPartners(const QString& sourceKind)
{
    if (m_partners)
        return ok();
    m_partners.emplace();
    if (!m_store || !m_storeHasRuns)
        return ok();
    // With several files, runs of this kind may be met by records of another one.
    return m_store->eachRunSpan(m_manyFiles ? QString() : sourceKind, [this](const RunSpan& span) { m_partners->add(span); });
}

// Records of other tools in later files may be about this run.
void ImportWriter::notePartner(const Run& run, const QString& key)
{
    if (!m_request.joinRecords || !m_manyFiles || m_partnersHere.size() >= mostPartners)
        return;
    if (const std::optional<RunSpan> span = spanOf(run))
        m_partnersHere.emplace_back(*span, key);
}

} // namespace runcost
