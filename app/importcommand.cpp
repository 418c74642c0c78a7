#include "columnmap.h"
#include "commandio.h"
#include "commands.h"
#include "readwords.h"

#include "core/format.h"
#include "core/progresstext.h"
#include "export/jsontext.h"
#include "import/attachlog.h"
#include "import/importjob.h"
#include "import/inputfile.h"
#include "runargument.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <unistd.h>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("ImportCommand", text); }

    // A line that is rewritten in place, on a terminal only.
    class ProgressLine {
    public:
        ProgressLine()
            : m_active(::isatty(STDERR_FILENO) == 1)
        {
            m_clock.start();
        }
        ~ProgressLine() { clear(); }
        void show(qint64 done, qint64 total, const QString& what)
        {
            const qint64 now = m_clock.elapsed();
            if (!m_active || total <= 0 || (m_shown && now - m_lastMs < shownEveryMs))
                return;
            m_lastMs = now;
            const int percent = static_cast<int>(std::min<qint64>(100, done * 100 / total));
            const QByteArray line = "\r\033[K" + QByteArray::number(percent) + " %  " + progressText(done, total, now).toUtf8() + "  "
                + format::escapedForTerminal(what.left(22));
            std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
            m_shown = true;
        }
        void clear()
        {
            if (std::exchange(m_shown, false))
                std::fputs("\r\033[K", stderr);
        }

    private:
        const bool m_active;
        bool m_shown = false;
        qint64 m_lastMs = 0;
        QElapsedTimer m_clock;
        static constexpr qint64 shownEveryMs = 150;
    };

    // One line for each file that has something to tell: why it was refused, what was left out, what to know.
    void complainAbout(const FileReport& file)
    {
        if (!file.reason.isEmpty()) {
            complain(file.path, file.reason);
            return;
        }
        int count = 0;
        const ImportIssue* first = nullptr;
        for (const ImportIssue& issue : file.issues)
            if (issue.severity != ImportIssue::Severity::Note) {
                first = first ? first : &issue;
                ++count;
            }
        if (!first)
            return;
        const QString more = count > 1 ? tr(" (and %1 more)").arg(QString::number(count - 1)) : QString();
        complain(file.path, issueText(*first) + more);
    }

    QByteArray plainSummary(const ImportSummary& summary, bool dryRun)
    {
        const QString text = dryRun ? tr("Would add %1, update %2, leave %3 as they are; %4 rejected.\n")
                                    : tr("%1 added, %2 updated, %3 unchanged, %4 rejected.\n");
        QByteArray lines = text.arg(QString::number(summary.added()), QString::number(summary.updated()), QString::number(summary.unchanged()),
                                   QString::number(summary.rejected()))
                               .toUtf8();
        int charges = 0;
        int fresh = 0;
        QString ledger;
        QByteArray restated;
        for (const FileReport& file : summary.files) {
            charges += file.charges;
            fresh += file.newCharges;
            for (const ImportIssue& issue : file.issues)
                if (issue.code == QLatin1String("ledger"))
                    ledger = issue.text;
                else if (issue.code == QLatin1String("restated"))
                    restated += format::escapedForTerminal(issue.text) + '\n';
        }
        if (charges > 0 && dryRun)
            lines += tr("Charges: %1 read.\n").arg(QString::number(charges)).toUtf8();
        else if (charges > 0)
            lines += tr("Charges: %1 added, %2 known.\n").arg(QString::number(fresh), QString::number(charges - fresh)).toUtf8();
        lines += restated;
        if (!ledger.isEmpty())
            lines += ledger.toUtf8() + '\n';
        return lines;
    }

    // An empty text means that the options make sense.
    QString readOptions(const Words& words, ImportRequest& request)
    {
        request.dryRun = words.has("--dry-run");
        request.options.includeDeleted = words.has("--include-deleted");
        request.joinRecords = words.has("--join");
        request.keepHistory = !words.has("--no-history");
        request.format = words.value("--format");
        if (words.has("--cost")) {
            const std::optional<CostBasis> basis = costBasisFromKey(words.value("--cost"));
            if (!basis)
                return tr("--cost is billed or effective.");
            request.options.costBasis = *basis;
        }
        if (!request.format.isEmpty() && !readerForFormat(request.format))
            return tr("There is no format “%1”.").arg(request.format);
        if (const QString wrong = readReadOptions(words, request.options); !wrong.isEmpty())
            return wrong;
        for (const QByteArray& path : words.plain())
            request.paths.emplace_back(path.toStdString());
        if (request.paths.empty() && !words.has("--samples"))
            return tr("No file or folder is named.");
        if (words.has("--attach") && (request.paths.size() != 1 || words.has("--samples") || words.has("--json") || request.dryRun))
            return tr("--attach takes one log and goes with --zone only.");
        if (words.has("--samples") && request.dryRun)
            return tr("--samples and --dry-run do not go together.");
        return {};
    }

    Result<ImportSummary> importAll(const ImportRequest& request, const Words& words, const Catalog& catalog)
    {
        ImportSummary all;
        if (words.has("--samples")) {
            Result<ImportSummary> samples = importSamples(request.storePath, catalog);
            if (!samples || request.paths.empty())
                return samples;
            all = std::move(*samples);
        }
        ProgressLine line;
        Progress progress = interruptible();
        progress.report = [&line](qint64 done, qint64 total, const QString& what) { line.show(done, total, what); };
        Result<ImportSummary> read = importRuns(request, catalog, progress);
        if (!read)
            return read;
        read->files.insert(read->files.begin(), all.files.begin(), all.files.end());
        return read;
    }

    // A log of nvidia-smi becomes the power of a run that is stored.
    Result<AttachedLog> attach(const ImportRequest& request, const QString& argument, const Catalog& catalog)
    {
        RunArguments runs(request.storePath);
        const Result<NamedRun> named = runs.resolve(argument);
        if (!named)
            return named.error();
        if (named->run.id <= 0)
            return Error { ErrorCode::NotFound, tr("“%1” is a file; name a run of the store.").arg(argument), {} };
        const auto store = RunStore::open(request.storePath, RunStore::Mode::ReadWrite);
        if (!store)
            return store.error();
        return attachLog(**store, named->run.id, request.paths.front(), request.options, catalog, interruptible());
    }

    int attachAndTell(const ImportRequest& request, const QString& argument)
    {
        const Result<Catalog> catalog = Catalog::forUser();
        if (!catalog) {
            complain(tr("catalog"), catalog.error().text);
            return exitstatus::rejected;
        }
        watchSignals();
        const QString path = displayPath(request.paths.front());
        const Result<AttachedLog> attached = attach(request, argument, *catalog);
        if (!attached && attached.error().code == ErrorCode::Cancelled)
            return exitstatus::cancelled;
        if (!attached) {
            complain(path, attached.error().text);
            return exitstatus::rejected;
        }
        bool rejected = false;
        for (const ImportIssue& issue : attached->issues) {
            rejected = rejected || issue.severity == ImportIssue::Severity::Rejected;
            if (issue.severity != ImportIssue::Severity::Note)
                complain(path, issueText(issue));
        }
        const PowerSummary& summary = attached->summary;
        const auto number = [](std::optional<double> value, int decimals) { return value ? QString::number(*value, 'f', decimals) : tr("unknown"); };
        const QString text = tr("Attached to “%1”: %2 s of %3 GPUs, mean %4 W each, %5 kWh; %6 % of the run.\n")
                                 .arg(attached->runName, QString::number(summary.toS - summary.fromS, 'f', 1), QString::number(summary.gpus),
                                     number(summary.wattsPerGpu, 1), number(summary.kwh, 6), QString::number(attached->runShare * 100, 'f', 0));
        return answer(text.toUtf8(), rejected ? exitstatus::findings : exitstatus::done);
    }

    int importAndTell(const ImportRequest& request, const Words& words)
    {
        const Result<Catalog> catalog = Catalog::forUser();
        if (!catalog) {
            complain(tr("catalog"), catalog.error().text);
            return exitstatus::rejected;
        }
        watchSignals();
        const Result<ImportSummary> summary = importAll(request, words, *catalog);
        if (!summary)
            return storeFailed(request.storePath, summary.error());
        for (const FileReport& file : summary->files)
            complainAbout(file);
        if (!summary->storeBackup.isEmpty())
            complain(request.storePath,
                tr("The store was brought to the present version; a copy of the old one is “%1”.").arg(summary->storeBackup));
        if (summary->cancelled)
            complain(tr("import"), tr("Cancelled; files that were imported whole stay."));
        const QByteArray text = words.has("--json") ? jsonText(summary->toJson()) : plainSummary(*summary, request.dryRun);
        return answer(text, summary->exitStatus());
    }

} // namespace

const CommandInfo importInfo { "import", "read runs of files and folders into the store",
    "usage: runcost import [--samples] PATH... [--format F] [--project P] [--tag NAME=VALUE]... [--zone ZONE]\n"
    "                      [--cost billed|effective] [--include-deleted] [--map COLUMN=FIELD[:UNIT]]... [--profile NAME]\n"
    "                      [--save-profile NAME] [--join] [--no-history] [--dry-run] [--json] [--store FILE]\n"
    "       runcost import LOG --attach RUN [--zone ZONE] [--store FILE]\n",
    "  PATH           a file, an experiment folder, or any folder with such things in it\n"
    "  --samples      also stores the sample runs that come with RunCost, marked as such\n"
    "  --format F     cost_analysis, results_summary, codecarbon, boamps, report, runcost, slurm, slurm_json,\n"
    "                 nvidia_smi, focus, mlflow, mlflow_files, wandb or table, whatever the file looks like\n"
    "  --project P    for runs whose file names no project\n"
    "  --tag N=V      adds a tag to every run\n"
    "  --zone ZONE    where stamps without a zone were written, such as Europe/Paris; else this machine's zone\n"
    "  --cost WHICH   of a FOCUS bill: the cost that runs get, effective (amortised, as at first) or billed (cash)\n"
    "  --attach RUN   LOG, a log of nvidia-smi, becomes the power of a stored run, for the time of the run\n"
    "  --include-deleted  also runs that were deleted in MLflow\n"
    "  --map C=F:U    column C of a plain table is field F in unit U: runtime=duration_s:h, eur=reported_cost_usd:eur@1.08\n"
    "  --profile N    reads the tables with the column mapping saved as N\n"
    "  --save-profile N  saves the column mapping of the table as N\n"
    "  --join         records of one run by several tools, of the same time and name, become one run\n"
    "  --no-history   what changed runs said before is not kept\n"
    "  --dry-run      reads and compares, stores nothing\n"
    "  --json         the summary as JSON\n"
    "Importing the same file again adds nothing.\n",
    runImport };

int runImport(const CommandWords& command)
{
    Words words(command.words);
    ImportRequest request;
    request.storePath = command.storePath;
    QString wrong = words.parse({ "--format", "--project", "--tag", "--zone", "--cost", "--attach", "--map", "--profile", "--save-profile" },
        { "--samples", "--include-deleted", "--join", "--no-history", "--dry-run", "--json" });
    if (wrong.isEmpty())
        wrong = readOptions(words, request);
    if (wrong.isEmpty())
        wrong = mapColumns(words, request);
    if (!wrong.isEmpty())
        return wrongUsage(wrong, importInfo.usage);
    return words.has("--attach") ? attachAndTell(request, words.value("--attach")) : importAndTell(request, words);
}

const CommandInfo mergeInfo { "merge", "take the runs of other stores into this one",
    "usage: runcost merge FILE... [--tag NAME=VALUE]... [--dry-run] [--json] [--store FILE]\n",
    "  FILE           a store, as `runcost export --format runcost` writes it; it is only read\n"
    "  --tag N=V      adds a tag to every run\n"
    "  --dry-run      reads and compares, stores nothing\n"
    "  --json         the summary as JSON\n"
    "A run that is here already is not doubled; where its values differ, they are updated.\n",
    runMerge };

int runMerge(const CommandWords& command)
{
    Words words(command.words);
    ImportRequest request;
    request.storePath = command.storePath;
    QString wrong = words.parse({ "--tag" }, { "--dry-run", "--json" });
    if (wrong.isEmpty())
        wrong = readOptions(words, request);
    if (!wrong.isEmpty())
        return wrongUsage(wrong, mergeInfo.usage);
    request.format = QStringLiteral("runcost");
    return importAndTell(request, words);
}

} // namespace runcost
