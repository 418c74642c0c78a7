#include "import/importjob.h"

#include "import/experimentfolder.h"
#include "import/folderwalk.h"
#include "import/inputfile.h"
#include "import/rescore.h"
#include "import/runmerge.h"
#include "store/runstore.h"

#include <QCoreApplication>
#include <QDateTime>

namespace runcost {
namespace {

    namespace fs = std::filesystem;
    using Outcome = FileReport::Outcome;

    constexpr qsizetype mostRescoredProjects = 50;

    QString tr(const char* text) { return QCoreApplication::translate("ImportJob", text); }

    struct Item {
        fs::path path;
        bool named = false;
        std::optional<Error> problem; // of the walk
    };

    bool isStoreFailure(ErrorCode code)
    {
        return code == ErrorCode::NotWritable || code == ErrorCode::StoreBusy || code == ErrorCode::StoreDamaged
            || code == ErrorCode::Internal;
    }

    class ImportJob {
    public:
        ImportJob(const ImportRequest& request, const Catalog& catalog, const Progress& progress)
            : m_request(request)
            , m_catalog(catalog)
            , m_progress(progress)
        {
        }

        Result<ImportSummary> run()
        {
            if (const Status opened = openStore(); !opened)
                return opened.error();
            for (const fs::path& path : m_request.paths)
                expand(path);
            for (std::size_t i = 0; i < m_items.size() && !m_summary.cancelled && !m_stopped; ++i) {
                if (m_progress.cancelled())
                    m_summary.cancelled = true;
                else
                    importItem(m_items[i], i);
            }
            reportEmptyFolders();
            rescore();
            m_progress(static_cast<qint64>(m_items.size()), static_cast<qint64>(m_items.size()));
            return std::move(m_summary);
        }

    private:
        // A dry run makes no store: without one everything is new.
        Status openStore()
        {
            const RunStore::Mode mode = m_request.dryRun ? RunStore::Mode::ReadOnly : RunStore::Mode::Create;
            auto opened = RunStore::open(m_request.storePath, mode);
            if (opened)
                m_store = std::move(*opened);
            else if (!m_request.dryRun || opened.error().code != ErrorCode::NotFound)
                return opened.error();
            const Result<qint64> count = m_store ? m_store->runCount() : Result<qint64>(qint64(0));
            if (!count)
                return count.error();
            m_storeHadRuns = *count > 0;
            return ok();
        }

        void expand(const fs::path& path)
        {
            std::error_code failed;
            if (!fs::is_directory(path, failed) || !experimentFiles(path).empty()) {
                m_items.push_back({ path, true, {} });
                return;
            }
            if (fs::canonical(path, failed) == fs::path("/")) {
                m_items.push_back({ path, true, Error { ErrorCode::NotRecognised, tr("The whole disk is no folder of runs."), {} } });
                return;
            }
            WalkResult walk = walkFolder(path, experimentFiles, m_request.maximumFiles, m_progress);
            m_summary.cancelled = m_summary.cancelled || walk.cancelled;
            m_summary.skippedNames += walk.oddNames;
            for (auto& [place, error] : walk.problems)
                m_items.push_back({ place, false, std::move(error) });
            for (WalkedItem& item : walk.items)
                m_items.push_back({ std::move(item.path), false, {} });
            if (walk.tooMany)
                m_items.push_back({ path, true,
                    Error { ErrorCode::TooLarge,
                        tr("The folder holds more than %1 files; the rest was not looked at.")
                            .arg(QString::number(m_request.maximumFiles)),
                        {} } });
            m_folders.push_back(path);
        }

        void importItem(const Item& item, std::size_t index)
        {
            const auto total = static_cast<qint64>(m_items.size());
            if (total > 1)
                m_progress(static_cast<qint64>(index), total, displayName(item.path));
            Result<ReadResult> read = item.problem ? Result<ReadResult>(*item.problem) : readItem(item);
            if (read)
                return take(item, std::move(*read));
            if (read.error().code == ErrorCode::Cancelled)
                m_summary.cancelled = true;
            else if (item.named || read.error().code != ErrorCode::NotRecognised)
                m_summary.files.push_back(rejected(item, read.error()));
        }

        Result<ReadResult> readItem(const Item& item)
        {
            const Result<Probe> found = probe(item.path);
            if (!found)
                return found.error();
            // A single file tells how far it is in bytes; of many files each is one step.
            Progress progress = m_progress;
            if (m_items.size() > 1)
                progress.report = nullptr;
            const Reader* const forced = m_request.format.isEmpty() ? nullptr : readerForFormat(m_request.format);
            if (forced && !item.named && !forced->recognises(*found))
                return Error { ErrorCode::NotRecognised, {}, {} };
            return readProbe(*found, m_request.options, progress, m_request.format);
        }

        static FileReport rejected(const Item& item, const Error& error)
        {
            FileReport report;
            report.path = displayPath(item.path);
            report.named = item.named;
            report.outcome = Outcome::Rejected;
            report.reason = error.text;
            return report;
        }

        void take(const Item& item, ReadResult&& read)
        {
            FileReport report;
            report.path = displayPath(item.path);
            report.named = item.named;
            report.format = read.format;
            report.formatLabel = read.formatLabel;
            report.issues = std::move(read.issues);
            report.rejected = read.rejectedRows;
            m_addedHere.clear();
            const Status stored = m_request.dryRun ? compare(read, report) : store(item, read, report);
            if (!stored) {
                if (stored.error().code == ErrorCode::Cancelled) {
                    m_summary.cancelled = true;
                    return;
                }
                report.added = report.updated = report.unchanged = 0;
                report.outcome = Outcome::Rejected;
                report.reason = stored.error().text;
                // A full disk or a lost store fails every file that follows: one line is enough.
                m_stopped = isStoreFailure(stored.error().code);
            } else {
                m_summary.addedIds.insert(m_summary.addedIds.end(), m_addedHere.begin(), m_addedHere.end());
                conclude(report, read);
            }
            m_summary.files.push_back(std::move(report));
        }

        static void conclude(FileReport& report, const ReadResult& read)
        {
            const auto first = std::find_if(report.issues.begin(), report.issues.end(),
                [](const ImportIssue& issue) { return issue.severity == ImportIssue::Severity::Rejected; });
            const QString why = first == report.issues.end() ? QString() : issueText(*first);
            const int taken = report.added + report.updated + report.unchanged;
            if (taken == 0 && report.rejected == 0) {
                report.outcome = Outcome::Empty;
                report.reason = tr("The file holds no runs.");
            } else if (taken == 0) {
                report.outcome = Outcome::Rejected;
                report.reason = why;
            } else if (report.rejected > 0) {
                report.outcome = Outcome::Partial;
                report.reason = tr("%1 imported, %2 left out. %3")
                                    .arg(QString::number(read.runs.size()), QString::number(report.rejected), why);
            } else {
                report.outcome = Outcome::Imported;
            }
        }

        // A run that is known already, from another file or an earlier row.
        Result<std::optional<Run>> known(const Run& run, bool lookup)
        {
            if (!m_store || !lookup)
                return std::optional<Run>();
            return m_store->find(run.sourceKind, run.sourceId);
        }

        Status store(const Item& item, ReadResult& read, FileReport& report)
        {
            if (read.runs.empty())
                return ok();
            const Result<bool> seen = read.sha256.isEmpty() ? Result<bool>(false) : m_store->hasSource(read.sha256);
            if (!seen)
                return seen.error();
            if (*seen) {
                report.unchanged = static_cast<int>(read.runs.size());
                return ok();
            }
            Result<RunStore::Import> import = m_store->beginImport();
            if (!import)
                return import.error();
            // Another program may have stored runs since: asked within the transaction.
            const Result<qint64> count = m_storeHadRuns ? Result<qint64>(qint64(1)) : m_store->runCount();
            if (!count)
                return count.error();
            for (std::size_t i = 0; i < read.runs.size(); ++i) {
                if ((i & 255) == 255 && m_progress.cancelled())
                    return Error { ErrorCode::Cancelled, tr("Cancelled."), {} };
                if (const Status put = putRun(*import, read.runs[i], read.lines[i], *count > 0, report); !put)
                    return put;
            }
            std::error_code failed;
            const fs::path absolute = fs::absolute(item.path, failed);
            const Status committed = import->commit({ displayPath(failed ? item.path : absolute), read.sha256, read.format,
                QDateTime::currentMSecsSinceEpoch(), static_cast<int>(read.runs.size()) });
            if (!committed)
                return committed;
            m_storeHadRuns = true;
            saveScenarios(read, report);
            return ok();
        }

        Status putRun(RunStore::Import& import, Run& run, qint64 line, bool lookup, FileReport& report)
        {
            Result<std::optional<Run>> stored = known(run, lookup);
            if (!stored)
                return stored.error();
            if (*stored)
                run = mergedRun(**stored, run);
            const Result<PutOutcome> put
                = import.put(run, analyzeTotals(run, Scenario {}, m_catalog), m_catalog.version());
            if (!put && put.error().code == ErrorCode::OutOfRange) {
                ++report.rejected;
                report.issues.push_back({ ImportIssue::Severity::Rejected, line, 0, {}, QStringLiteral("out_of_range"), put.error().text, {} });
                return ok();
            }
            if (!put)
                return put.error();
            count(*put, report);
            if (*put != PutOutcome::Unchanged)
                m_changedProjects.insert(run.project);
            if (*put == PutOutcome::Added)
                m_addedHere.push_back(run.id);
            return ok();
        }

        static void count(PutOutcome outcome, FileReport& report)
        {
            report.added += outcome == PutOutcome::Added ? 1 : 0;
            report.updated += outcome == PutOutcome::Updated ? 1 : 0;
            report.unchanged += outcome == PutOutcome::Unchanged ? 1 : 0;
        }

        void saveScenarios(const ReadResult& read, FileReport& report)
        {
            for (const Scenario& scenario : read.scenarios)
                if (const Status saved = m_store->saveScenario(scenario); !saved)
                    report.issues.push_back({ ImportIssue::Severity::Warning, 0, 0, {}, QStringLiteral("scenario_not_saved"),
                        saved.error().text, {} });
        }

        // What storing would do; nothing is stored.
        Status compare(ReadResult& read, FileReport& report)
        {
            for (Run& run : read.runs) {
                const Result<std::optional<Run>> stored = known(run, true);
                if (!stored)
                    return stored.error();
                PutOutcome outcome = PutOutcome::Added;
                if (*stored) {
                    Run merged = mergedRun(**stored, run);
                    // Tags and notes of a known run are the user's.
                    merged.tags = (*stored)->tags;
                    merged.note = (*stored)->note;
                    outcome = merged == **stored ? PutOutcome::Unchanged : PutOutcome::Updated;
                }
                count(outcome, report);
                report.marks.push_back(static_cast<int>(outcome));
            }
            report.runs = read.runs;
            report.lines = read.lines;
            return ok();
        }

        // Scores compare runs of a project. An import of thousands of projects leaves them as they are at first sight.
        void rescore()
        {
            if (m_changedProjects.isEmpty() || m_changedProjects.size() > mostRescoredProjects || m_stopped)
                return;
            // The runs are stored; a score that cannot be written now is written after the next import.
            (void)rescoreProjects(*m_store, m_changedProjects, m_catalog).hasValue();
        }

        // A folder without a single run is an answer of its own.
        void reportEmptyFolders()
        {
            if (m_summary.cancelled || m_stopped)
                return;
            for (const fs::path& folder : m_folders) {
                const QString prefix = displayPath(folder / "");
                const bool any = std::any_of(m_summary.files.begin(), m_summary.files.end(),
                    [&prefix](const FileReport& file) { return file.path.startsWith(prefix); });
                if (!any)
                    m_summary.files.push_back(rejected({ folder, true, {} },
                        { ErrorCode::NotRecognised, tr("The folder holds no runs that RunCost knows."), {} }));
            }
        }

        const ImportRequest& m_request;
        const Catalog& m_catalog;
        const Progress& m_progress;
        std::unique_ptr<RunStore> m_store;
        bool m_storeHadRuns = false;
        bool m_stopped = false;
        std::vector<Item> m_items;
        std::vector<fs::path> m_folders;
        std::vector<qint64> m_addedHere;
        QSet<QString> m_changedProjects;
        ImportSummary m_summary;
    };

} // namespace

Result<ImportSummary> importRuns(const ImportRequest& request, const Catalog& catalog, const Progress& progress)
{
    return ImportJob(request, catalog, progress).run();
}

Result<ImportSummary> importSamples(const QString& storePath, const Catalog& catalog)
{
    auto store = RunStore::open(storePath, RunStore::Mode::Create);
    if (!store)
        return store.error();
    Result<RunStore::Import> import = (*store)->beginImport();
    if (!import)
        return import.error();
    ImportSummary summary;
    FileReport report;
    report.path = report.format = QStringLiteral("samples");
    report.formatLabel = tr("Samples");
    report.outcome = Outcome::Imported;
    for (Run& run : sampleRuns()) {
        const Result<PutOutcome> put = import->put(run, analyzeTotals(run, Scenario {}, catalog), catalog.version());
        if (!put)
            return put.error();
        report.added += *put == PutOutcome::Added ? 1 : 0;
        report.updated += *put == PutOutcome::Updated ? 1 : 0;
        report.unchanged += *put == PutOutcome::Unchanged ? 1 : 0;
        if (*put == PutOutcome::Added)
            summary.addedIds.push_back(run.id);
    }
    if (const Status committed = import->commit({}); !committed)
        return committed.error();
    summary.files.push_back(std::move(report));
    return summary;
}

} // namespace runcost
