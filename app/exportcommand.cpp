#include "commandio.h"
#include "commands.h"
#include "runargument.h"
#include "runselection.h"

#include "catalog/catalog.h"
#include "session/runfiles.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("ExportCommand", text); }

    struct ExportRequest {
        RunFileRequest file; // path "-" = standard output
        RunChoice runs;
        QString storePath;
    };

    Result<RunFileSummary> writeChosen(const ExportRequest& request, ChosenRuns& runs, const Catalog& catalog)
    {
        const RunSource source = [&runs](const std::function<Status(StoredRun run)>& take) {
            return runs.each([&take](StoredRun run) {
                return wasInterrupted() ? Status(Error { ErrorCode::Cancelled, tr("Cancelled; nothing was written."), {} })
                                        : take(std::move(run));
            });
        };
        ByteSink sink;
        if (request.file.path == QLatin1String("-"))
            sink = [](const QByteArray& bytes) {
                return writeAnswer(bytes) ? ok() : Status(Error { ErrorCode::NotWritable, {}, {} }); // the line is already written
            };
        return writeRuns(source, request.file, catalog, sink, runs.ledger());
    }

    bool isSameFile(const QString& a, const QString& b)
    {
        return QFileInfo(a).canonicalFilePath() == QFileInfo(b).canonicalFilePath() && QFileInfo::exists(a);
    }

    QString readExportOptions(const Words& words, ExportRequest& request)
    {
        request.file.redact = words.has("--redact");
        request.file.path = words.value("-o", words.value("--output"));
        request.runs.filter = words.value("--filter");
        for (const QByteArray& word : words.plain())
            request.runs.arguments << QString::fromLocal8Bit(word);
        if (!request.runs.arguments.isEmpty() && words.has("--filter"))
            return tr("RUN and --filter do not go together.");
        if (request.file.path.isEmpty())
            return tr("-o FILE is missing; -o - is standard output.");
        const bool toOutput = request.file.path == QLatin1String("-");
        QString key = words.value("--format");
        if (key.isEmpty())
            key = toOutput ? QStringLiteral("csv") : QFileInfo(request.file.path).suffix().toLower();
        const std::optional<RunFileFormat> format = runFileFromKey(key);
        if (!format || *format == RunFileFormat::Prometheus)
            return tr("The format is csv, json, jsonl, md, focus or runcost.");
        if (*format == RunFileFormat::Store && toOutput)
            return tr("A store cannot go to standard output.");
        request.file.format = *format;
        return {};
    }

} // namespace

const CommandInfo exportInfo { "export", "write runs to a file, for other programs and other people",
    "usage: runcost export [RUN... | --filter TEXT] [--format csv|json|jsonl|md|focus|runcost] -o FILE|-\n"
    "                      [--redact] [--force] [--store FILE]\n",
    "  RUN            an id, a unique name, `latest`, or a file; without any, all runs\n"
    "  --filter TEXT  runs with every word of TEXT in name, project, tags or note\n"
    "  --format F     csv      a row a run, safe to open in a spreadsheet\n"
    "                 json     everything about the runs; jsonl the same, a line a run\n"
    "                 md       a table for an issue or a wiki\n"
    "                 focus    the estimated charges in the columns of FOCUS 1.0\n"
    "                 runcost  a store in one file, for `runcost merge`\n"
    "                 without it the ending of FILE decides\n"
    "  --redact       takes out paths, host and user names, addresses and places\n"
    "  --force        replaces a file that is there\n"
    "Exit status 3: some runs have no place in the format (a charge needs a time and a price).\n",
    runExport };

int runExport(const CommandWords& command)
{
    Words words(command.words);
    ExportRequest request;
    request.storePath = command.storePath;
    QString wrong = words.parse({ "--filter", "--format", "-o", "--output" }, { "--redact", "--force" });
    if (wrong.isEmpty())
        wrong = readExportOptions(words, request);
    if (!wrong.isEmpty())
        return wrongUsage(wrong, exportInfo.usage);
    if (isSameFile(request.file.path, request.storePath)) {
        complain(request.file.path, tr("It is the store itself."));
        return exitstatus::rejected;
    }
    if (request.file.path != QLatin1String("-") && QFileInfo::exists(request.file.path) && !words.has("--force")) {
        complain(request.file.path, tr("The file exists; --force replaces it."));
        return exitstatus::rejected;
    }
    const Result<Catalog> catalog = Catalog::forUser();
    if (!catalog) {
        complain(tr("catalog"), catalog.error().text);
        return exitstatus::rejected;
    }
    watchSignals();
    ChosenRuns runs(request.storePath, *catalog);
    if (const Status chosen = runs.choose(request.runs); !chosen) {
        complain(runs.subject(), chosen.error().text);
        return runs.exitStatus();
    }
    const Result<RunFileSummary> done = writeChosen(request, runs, *catalog);
    if (!done) {
        if (!done.error().text.isEmpty())
            complain(request.file.path, done.error().text);
        return done.error().code == ErrorCode::Cancelled ? exitstatus::cancelled : exitstatus::rejected;
    }
    if (done->leftOut > 0)
        complain(request.file.path, tr("%1 runs without a time or a price were left out.").arg(QString::number(done->leftOut)));
    return done->leftOut > 0 ? exitstatus::findings : exitstatus::done;
}

} // namespace runcost
