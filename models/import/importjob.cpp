#include "import/importjob.h"

#include "import/chargeledger.h"
#include "import/columnmapping.h"
#include "import/folderclaims.h"
#include "import/importwriter.h"
#include "import/inputfile.h"
#include "import/rescore.h"
#include "import/storereader.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <sys/stat.h>

namespace runcost {
namespace {

    namespace fs = std::filesystem;
    using Outcome = FileReport::Outcome;

    constexpr qsizetype mostRescoredProjects = 50;
    constexpr int mostUnknownTables = 20;

    QString tr(const char* text) { return QCoreApplication::translate("ImportJob", text); }

    // Small: there may be a million.
    struct Item {
        WalkedItem place;
        bool named = false;
        bool walked = false; // a walk has found it, and says what it is
        std::shared_ptr<const Error> problem; // of the walk
        qint64 weight = 0; // its share of the progress, about its bytes
    };

    // Empty when it is gone.
    fs::path currentFolder()
    {
        std::error_code failed;
        fs::path here = fs::current_path(failed);
        return failed ? fs::path() : here;
    }

    // Opening a file takes time too: small ones count as 16 KiB.
    qint64 weightOf(const Item& item)
    {
        struct stat status = {};
        const bool isFile = !item.place.isFolder && ::stat(item.place.native.c_str(), &status) == 0 && S_ISREG(status.st_mode);
        return (isFile ? static_cast<qint64>(status.st_size) : 0) + (16 << 10);
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
            for (Item& item : m_items)
                m_total += item.weight = weightOf(item);
            m_writer->setManyFiles(m_items.size() > 1);
            for (std::size_t i = 0; i < m_items.size() && !m_summary.cancelled && !m_stopped; ++i) {
                if (m_progress.cancelled())
                    m_summary.cancelled = true;
                else
                    importItem(m_items[i]);
                m_done += m_items[i].weight;
            }
            reportEmptyFolders();
            matchCharges();
            rescore();
            m_summary.addedIds = m_writer->addedIds();
            m_summary.replaced = m_writer->replaced();
            m_summary.ledger = m_writer->ledger();
            m_progress(m_total, m_total);
            return std::move(m_summary);
        }

    private:
        // A dry run makes no store: without one everything is new.
        Status openStore()
        {
            const RunStore::Mode mode = m_request.dryRun ? RunStore::Mode::ReadOnly : RunStore::Mode::Create;
            auto opened = RunStore::open(m_request.storePath, mode);
            if (opened) {
                m_store = std::move(*opened);
                m_summary.storeBackup = m_store->backupPath();
            } else if (!m_request.dryRun || opened.error().code != ErrorCode::NotFound)
                return opened.error();
            const Result<qint64> count = m_store ? m_store->runCount() : Result<qint64>(qint64(0));
            if (!count)
                return count.error();
            m_writer.emplace(m_store.get(), *count > 0, m_catalog, m_request, m_progress);
            return ok();
        }

        void expand(const fs::path& path)
        {
            std::error_code failed;
            if (!fs::is_directory(path, failed) || claimFolder(path).isItem) {
                m_items.push_back({ { path.native(), false, 0 }, m_request.named, false, {}, 0 });
                return;
            }
            if (fs::canonical(path, failed) == fs::path("/")) {
                addProblem(path, true, { ErrorCode::NotRecognised, tr("The whole disk is no folder of runs."), {} });
                return;
            }
            WalkResult walk = walkFolder(path, claimWalked, m_request.maximumFiles, m_progress);
            m_summary.cancelled = m_summary.cancelled || walk.cancelled;
            m_summary.skippedNames += walk.oddNames;
            for (auto& [place, error] : walk.problems)
                addProblem(place, false, std::move(error));
            for (WalkedItem& item : walk.items)
                m_items.push_back({ std::move(item), false, true, {}, 0 });
            if (walk.tooMany)
                addProblem(path, true,
                    { ErrorCode::TooLarge,
                        tr("The folder holds more than %1 files; the rest was not looked at.")
                            .arg(QString::number(m_request.maximumFiles)),
                        {} });
            m_folders.push_back(path);
        }

        void addProblem(const fs::path& place, bool named, Error error)
        {
            Item& item = m_items.emplace_back();
            item.place.native = place.native();
            item.named = named;
            item.problem = std::make_shared<const Error>(std::move(error));
        }

        void importItem(const Item& item)
        {
            FileReport report;
            const fs::path path = item.place.path();
            report.path = displayPath(path);
            if (!m_request.dryRun && m_request.files.value(report.path).skip)
                return;
            m_progress(m_done, m_total, displayName(path));
            report.file = path;
            report.named = item.named;
            m_writer->start(report, static_cast<int>(m_summary.files.size()), displayPath(m_here / path));
            Result<ReadResult> read = item.problem ? Result<ReadResult>(*item.problem) : readItem(path, item);
            if (const Status stored = m_writer->settleStream(); !stored && read)
                read = stored.error();
            if (read) {
                report.format = read->format;
                report.formatLabel = read->formatLabel;
                report.isTable = read->format == QLatin1String("table");
                report.issues.insert(report.issues.end(), read->issues.begin(), read->issues.end());
                report.rejected += read->rejectedRows;
            }
            const Status done = read ? m_writer->finish(*read) : Status(read.error());
            m_writer->drop();
            // A full disk or a lost store fails every file that follows: one line is enough.
            m_stopped = m_writer->storeFailed();
            if (done)
                conclude(report);
            else if (done.error().code == ErrorCode::Cancelled)
                m_summary.cancelled = true;
            else
                refuse(report, done.error());
            const bool unknown = !done && done.error().code == ErrorCode::NotRecognised;
            if (unknown && m_request.listTables && isUnknownTable(path, item.named))
                report.isTable = true;
            const bool passedOver = unknown && !item.named && !report.isTable;
            if (!m_summary.cancelled && !passedOver)
                list(std::move(report));
        }

        void list(FileReport&& report)
        {
            const bool nothingToSay = !m_request.dryRun && report.outcome == Outcome::Imported && report.issues.empty() && report.charges == 0;
            if (m_summary.files.size() < m_request.mostListed || !nothingToSay) {
                m_summary.files.push_back(std::move(report));
                return;
            }
            ++m_summary.otherFiles;
            FileReport& others = m_summary.others;
            others.added += report.added;
            others.updated += report.updated;
            others.unchanged += report.unchanged;
            others.joined += report.joined;
            others.joinedUpdated += report.joinedUpdated;
            others.leftOut += report.leftOut;
            others.zonesAssumed += report.zonesAssumed;
        }

        // Cells under a header which no reader takes. Of a folder, tables by their name only, and not all of thousands.
        bool isUnknownTable(const fs::path& path, bool named)
        {
            static const QSet<QString> names { QStringLiteral(".csv"), QStringLiteral(".tsv"), QStringLiteral(".jsonl") };
            std::error_code failed;
            if (!m_request.dryRun || !fs::is_regular_file(path, failed) || m_unknownTables >= mostUnknownTables)
                return false;
            if (!named && !names.contains(QString::fromStdString(path.extension().string()).toLower()))
                return false;
            const Result<TableGuess> guess = guessMapping(path, &m_catalog);
            if (!guess || guess->mapping.columns.size() < 2)
                return false;
            ++m_unknownTables;
            return true;
        }

        Result<ReadResult> readItem(const fs::path& path, const Item& item)
        {
            const Result<Probe> found = item.walked ? probe(item.place) : probe(path);
            if (!found)
                return found.error();
            Progress progress = m_progress;
            if (m_progress.report)
                progress.report = [this, &path, &item](qint64 done, qint64 total, const QString& what) {
                    const double share = total > 0 ? std::clamp(static_cast<double>(done) / static_cast<double>(total), 0.0, 1.0) : 0;
                    m_progress(m_done + static_cast<qint64>(share * static_cast<double>(item.weight)), m_total,
                        what.isEmpty() ? displayName(path) : what);
                };
            // A folder may hold backups, and the store itself: only a store that is named is merged.
            if (!item.named && !found->isFolder && looksLikeStore(found->head))
                return Error { ErrorCode::NotRecognised, {}, {} };
            const FileChoice choice = m_request.files.value(displayPath(path));
            const QString& format = choice.format.isEmpty() ? m_request.format : choice.format;
            const Reader* const forced = format.isEmpty() ? nullptr : readerForFormat(format);
            if (forced && !item.named && choice.format.isEmpty() && !forced->recognises(*found))
                return Error { ErrorCode::NotRecognised, {}, {} };
            ReadOptions options = m_request.options;
            options.sink = &*m_writer;
            if (const auto own = m_request.mappings.find(path); own != m_request.mappings.end())
                options.mapping = own->second;
            options.timeZone = choice.timeZone.value_or(options.timeZone);
            if (options.timeZone.isEmpty())
                options.timeZone = m_systemZone;
            // Who maps the columns of a file says that it is a table.
            const bool mapped = options.mapping && item.named && !found->isFolder && format.isEmpty();
            return readProbe(*found, options, progress, mapped ? QStringLiteral("table") : format);
        }

        static void refuse(FileReport& report, const Error& error)
        {
            report.added = report.updated = report.unchanged = report.joined = report.joinedUpdated = 0;
            report.outcome = Outcome::Rejected;
            report.reason = error.text;
        }

        static void conclude(FileReport& report)
        {
            const auto first = std::find_if(report.issues.begin(), report.issues.end(),
                [](const ImportIssue& issue) { return issue.severity == ImportIssue::Severity::Rejected; });
            const QString why = first == report.issues.end() ? QString() : issueText(*first);
            const int taken = report.added + report.updated + report.unchanged + report.charges;
            if (taken == 0 && report.leftOut > 0) {
                report.outcome = Outcome::Empty;
                report.reason = tr("None of its runs was wanted.");
            } else if (taken == 0 && report.rejected == 0) {
                report.outcome = Outcome::Empty;
                report.reason = tr("The file holds no runs.");
            } else if (taken == 0) {
                report.outcome = Outcome::Rejected;
                report.reason = why;
            } else if (report.rejected > 0) {
                report.outcome = Outcome::Partial;
                report.reason = tr("%1 imported, %2 left out. %3").arg(QString::number(taken), QString::number(report.rejected), why);
            } else {
                report.outcome = Outcome::Imported;
            }
        }

        // New charges may belong to runs that are here, and new runs to charges that are here.
        void matchCharges()
        {
            const bool changed = m_writer->hasNewCharges() || !m_writer->changedProjects().isEmpty();
            if (!changed || m_stopped || m_request.dryRun)
                return;
            const Result<LedgerResult> ledger = matchLedger(*m_store, m_catalog);
            if (ledger)
                m_ledgerProjects = ledger->projects;
            for (FileReport& report : m_summary.files) {
                if (report.newCharges + report.replacedCharges == 0)
                    continue;
                ImportIssue issue;
                issue.severity = ledger ? ImportIssue::Severity::Note : ImportIssue::Severity::Warning;
                issue.code = ledger ? QStringLiteral("ledger") : QStringLiteral("not_matched");
                issue.text = ledger ? ledger->summary : tr("The charges are stored, but not yet matched to runs: %1").arg(ledger.error().text);
                report.issues.push_back(std::move(issue));
            }
        }

        // Scores compare runs of a project. An import of thousands of projects leaves them as they are at first sight.
        void rescore()
        {
            const QSet<QString> projects = m_writer->changedProjects() | m_ledgerProjects;
            if (projects.isEmpty() || projects.size() > mostRescoredProjects || m_stopped)
                return;
            // The runs are stored; a score that cannot be written now is written after the next import.
            (void)rescoreProjects(*m_store, projects, m_catalog).hasValue();
        }

        // A folder without a single run is an answer of its own.
        void reportEmptyFolders()
        {
            if (m_summary.cancelled || m_stopped)
                return;
            for (const fs::path& folder : m_folders) {
                const QString prefix = displayPath(folder / "");
                const bool any = m_summary.otherFiles > 0 || std::any_of(m_summary.files.begin(), m_summary.files.end(),
                    [&prefix](const FileReport& file) { return file.path.startsWith(prefix); });
                if (any)
                    continue;
                FileReport report;
                report.path = displayPath(folder);
                report.named = true;
                refuse(report, { ErrorCode::NotRecognised, tr("The folder holds no runs that RunCost knows."), {} });
                m_summary.files.push_back(std::move(report));
            }
        }

        const ImportRequest& m_request;
        const Catalog& m_catalog;
        const Progress& m_progress;
        std::unique_ptr<RunStore> m_store;
        std::optional<ImportWriter> m_writer;
        const fs::path m_here = currentFolder();
        const QByteArray m_systemZone = QTimeZone::systemTimeZoneId(); // each question reads three files
        bool m_stopped = false;
        QSet<QString> m_ledgerProjects; // of runs that the ledger gave other costs
        std::vector<Item> m_items;
        qint64 m_total = 0; // weights of all items
        int m_unknownTables = 0;
        qint64 m_done = 0; // of those before the present one
        std::vector<fs::path> m_folders;
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
    if (const Status kept = (*store)->keepCatalog(catalog.version(), catalog.snapshot()); !kept)
        return kept.error();
    ImportSummary summary;
    FileReport report;
    report.path = report.format = QStringLiteral("samples");
    report.formatLabel = tr("Samples");
    report.outcome = Outcome::Imported;
    QSet<QString> projects;
    for (Run& run : sampleRuns()) {
        projects.insert(run.project);
        const Result<PutOutcome> put = import->put(run, analyzeTotals(run, Scenario {}, catalog), catalog.version());
        if (!put)
            return put.error();
        report.added += *put == PutOutcome::Added ? 1 : 0;
        report.updated += *put == PutOutcome::Updated ? 1 : 0;
        report.unchanged += *put == PutOutcome::Unchanged ? 1 : 0;
        if (*put == PutOutcome::Added)
            summary.addedIds.add(run.id);
    }
    if (const Status committed = import->commit({}); !committed)
        return committed.error();
    if (const Status scored = rescoreProjects(**store, projects, catalog); !scored)
        return scored.error();
    summary.files.push_back(std::move(report));
    return summary;
}

} // namespace runcost
