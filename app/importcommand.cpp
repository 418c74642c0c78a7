#include "commandio.h"
#include "commands.h"

#include "core/format.h"
#include "export/jsontext.h"
#include "import/importjob.h"

#include <QCoreApplication>
#include <QTimeZone>

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
        }
        ~ProgressLine() { clear(); }
        void show(qint64 done, qint64 total, const QString& what)
        {
            const int percent = total > 0 ? static_cast<int>(std::min<qint64>(100, done * 100 / total)) : -1;
            if (!m_active || percent == m_percent)
                return;
            m_percent = percent;
            const QByteArray line = "\r\033[K" + QByteArray::number(percent) + " %  " + format::escapedForTerminal(what.left(60));
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
        int m_percent = -2;
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
        return text.arg(QString::number(summary.added()), QString::number(summary.updated()), QString::number(summary.unchanged()),
                       QString::number(summary.rejected()))
            .toUtf8();
    }

    // An empty text means that the options make sense.
    QString readOptions(const Words& words, ImportRequest& request)
    {
        request.dryRun = words.has("--dry-run");
        request.format = words.value("--format");
        request.options.project = words.value("--project").left(500);
        request.options.timeZone = words.value("--zone").toUtf8();
        if (!request.format.isEmpty() && !readerForFormat(request.format))
            return tr("There is no format “%1”.").arg(request.format);
        if (!request.options.timeZone.isEmpty() && !QTimeZone::availableTimeZoneIds().contains(request.options.timeZone))
            return tr("There is no time zone “%1”.").arg(words.value("--zone"));
        for (const QString& tag : words.values("--tag")) {
            const qsizetype equals = tag.indexOf(u'=');
            if (equals <= 0)
                return tr("--tag is of the form NAME=VALUE.");
            request.options.tags.insert(tag.left(equals).trimmed(), tag.mid(equals + 1));
        }
        for (const QByteArray& path : words.plain())
            request.paths.emplace_back(path.toStdString());
        if (request.paths.empty() && !words.has("--samples"))
            return tr("No file or folder is named.");
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
    "                      [--dry-run] [--json] [--store FILE]\n",
    "  PATH           a file, an experiment folder, or any folder with such things in it\n"
    "  --samples      also stores the sample runs that come with RunCost, marked as such\n"
    "  --format F     cost_analysis, results_summary, codecarbon, boamps or report, whatever the file looks like\n"
    "  --project P    for runs whose file names no project\n"
    "  --tag N=V      adds a tag to every run\n"
    "  --zone ZONE    where stamps without a zone were written, such as Europe/Paris; else this machine's zone\n"
    "  --dry-run      reads and compares, stores nothing\n"
    "  --json         the summary as JSON\n"
    "Importing the same file again adds nothing.\n",
    runImport };

int runImport(const CommandWords& command)
{
    Words words(command.words);
    ImportRequest request;
    request.storePath = command.storePath;
    QString wrong = words.parse({ "--format", "--project", "--tag", "--zone" }, { "--samples", "--dry-run", "--json" });
    if (wrong.isEmpty())
        wrong = readOptions(words, request);
    if (!wrong.isEmpty())
        return wrongUsage(wrong, importInfo.usage);
    return importAndTell(request, words);
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
