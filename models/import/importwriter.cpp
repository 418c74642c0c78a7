#include "import/importwriter.h"

#include "import/runmerge.h"

#include <QCoreApplication>
#include <QDateTime>

namespace runcost {
namespace {

    constexpr std::size_t mostShown = 10'000; // runs of one file that a dry run keeps for the preview

    QString tr(const char* text) { return QCoreApplication::translate("ImportJob", text); }

} // namespace

ImportWriter::ImportWriter(RunStore* store, bool storeHasRuns, const Catalog& catalog, bool dryRun, const Progress& progress)
    : m_store(store)
    , m_storeHasRuns(storeHasRuns)
    , m_catalog(catalog)
    , m_dryRun(dryRun)
    , m_progress(progress)
{
}

void ImportWriter::start(FileReport& report)
{
    drop();
    m_report = &report;
}

void ImportWriter::drop()
{
    m_import.reset();
    m_addedHere.clear();
    m_projectsHere.clear();
}

// A full disk or a lost store fails every file that follows.
Error ImportWriter::noted(const Error& error)
{
    m_storeFailed = error.code != ErrorCode::Cancelled;
    return error;
}

void ImportWriter::count(PutOutcome outcome)
{
    m_report->added += outcome == PutOutcome::Added ? 1 : 0;
    m_report->updated += outcome == PutOutcome::Updated ? 1 : 0;
    m_report->unchanged += outcome == PutOutcome::Unchanged ? 1 : 0;
}

Result<bool> ImportWriter::begin(const QByteArray& sha256, qint64 runs)
{
    if (m_dryRun)
        return true;
    const Result<bool> seen = sha256.isEmpty() ? Result<bool>(false) : m_store->hasSource(sha256);
    if (!seen)
        return noted(seen.error());
    if (*seen) {
        m_report->unchanged = static_cast<int>(runs);
        return false;
    }
    Result<RunStore::Import> import = m_store->beginImport();
    if (!import)
        return noted(import.error());
    m_import.emplace(*std::move(import));
    // Another program may have stored runs since: asked within the transaction.
    const Result<qint64> stored = m_storeHasRuns ? Result<qint64>(qint64(1)) : m_store->runCount();
    if (!stored)
        return noted(stored.error());
    m_storeHasRuns = *stored > 0;
    return true;
}

Status ImportWriter::take(Run&& run, qint64 line)
{
    if ((++m_steps & 255) == 0 && m_progress.cancelled())
        return Error { ErrorCode::Cancelled, tr("Cancelled."), {} };
    return m_dryRun ? compare(run, line) : put(run, line);
}

// The same run out of another file or an earlier import.
Result<std::optional<Run>> ImportWriter::known(const Run& run) const
{
    if (!m_store || !m_storeHasRuns)
        return std::optional<Run>();
    return m_store->find(run.sourceKind, run.sourceId);
}

Status ImportWriter::put(Run& run, qint64 line)
{
    const Result<std::optional<Run>> stored = known(run);
    if (!stored)
        return noted(stored.error());
    if (*stored)
        run = mergedRun(**stored, run);
    const Result<PutOutcome> outcome = m_import->put(run, analyzeTotals(run, Scenario {}, m_catalog), m_catalog.version());
    if (!outcome && outcome.error().code == ErrorCode::OutOfRange) {
        ++m_report->rejected;
        m_report->issues.push_back({ ImportIssue::Severity::Rejected, line, 0, {}, QStringLiteral("out_of_range"), outcome.error().text, {} });
        return ok();
    }
    if (!outcome)
        return noted(outcome.error());
    count(*outcome);
    if (*outcome != PutOutcome::Unchanged)
        m_projectsHere.insert(run.project);
    if (*outcome == PutOutcome::Added)
        m_addedHere.push_back(run.id);
    return ok();
}

// What storing would do; nothing is stored.
Status ImportWriter::compare(Run& run, qint64 line)
{
    const Result<std::optional<Run>> stored = known(run);
    if (!stored)
        return noted(stored.error());
    PutOutcome outcome = PutOutcome::Added;
    if (*stored) {
        Run merged = mergedRun(**stored, run);
        // Tags and notes of a known run are the user's.
        merged.tags = (*stored)->tags;
        merged.note = (*stored)->note;
        outcome = merged == **stored ? PutOutcome::Unchanged : PutOutcome::Updated;
    }
    count(outcome);
    if (m_report->runs.size() < mostShown) {
        m_report->marks.push_back(static_cast<int>(outcome));
        m_report->runs.push_back(std::move(run));
        m_report->lines.push_back(line);
    }
    return ok();
}

Status ImportWriter::finish(ReadResult& read, const QString& path)
{
    if (!read.runs.empty()) {
        const Result<bool> wanted = begin(read.sha256, static_cast<qint64>(read.runs.size()));
        if (!wanted)
            return wanted.error();
        for (std::size_t i = 0; *wanted && i < read.runs.size(); ++i)
            if (const Status taken = take(std::move(read.runs[i]), read.lines[i]); !taken)
                return taken;
    }
    return m_import ? commit(read, path) : ok();
}

Status ImportWriter::commit(const ReadResult& read, const QString& path)
{
    const int runs = m_report->added + m_report->updated + m_report->unchanged;
    const Status committed = m_import->commit({ path, read.sha256, read.format, QDateTime::currentMSecsSinceEpoch(), runs });
    if (!committed)
        return noted(committed.error());
    m_import.reset();
    m_storeHasRuns = true;
    m_addedIds.insert(m_addedIds.end(), m_addedHere.begin(), m_addedHere.end());
    m_changedProjects.unite(m_projectsHere);
    saveScenarios(read);
    return ok();
}

void ImportWriter::saveScenarios(const ReadResult& read)
{
    for (const Scenario& scenario : read.scenarios)
        if (const Status saved = m_store->saveScenario(scenario); !saved)
            m_report->issues.push_back({ ImportIssue::Severity::Warning, 0, 0, {}, QStringLiteral("scenario_not_saved"),
                saved.error().text, {} });
}

} // namespace runcost
