#include "commandio.h"
#include "commands.h"
#include "runargument.h"
#include "runselection.h"

#include "catalog/catalog.h"
#include "export/runexport.h"
#include "export/savefile.h"
#include "store/sharefile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("ExportCommand", text); }

    struct ExportRequest {
        std::optional<RunExportFormat> format; // none = a store
        QString output; // "-" = standard output
        bool redact = false;
        RunChoice runs;
        QString storePath;
    };

    // Where the bytes go, in pieces.
    class Sink {
    public:
        static Result<Sink> open(const QString& output)
        {
            Sink sink;
            if (output == QLatin1String("-"))
                return sink;
            Result<SaveStream> file = SaveStream::open(output);
            if (!file)
                return file.error();
            sink.m_file = std::make_unique<SaveStream>(*std::move(file));
            return sink;
        }
        Status write(const QByteArray& bytes)
        {
            m_buffer += bytes;
            return m_buffer.size() < (1 << 20) ? ok() : flush();
        }
        Status finish()
        {
            if (const Status flushed = flush(); !flushed)
                return flushed;
            return m_file ? m_file->commit() : ok();
        }

    private:
        Status flush()
        {
            const QByteArray bytes = std::exchange(m_buffer, {});
            if (m_file)
                return m_file->write(bytes);
            return writeAnswer(bytes) ? ok() : Status(Error { ErrorCode::NotWritable, {}, {} }); // the line is already written
        }
        std::unique_ptr<SaveStream> m_file;
        QByteArray m_buffer;
    };

    Status interrupted() { return Error { ErrorCode::Cancelled, tr("Cancelled; nothing was written."), {} }; }

    Status exportText(const ExportRequest& request, ChosenRuns& runs, const Catalog& catalog, int& leftOut)
    {
        Result<Sink> sink = Sink::open(request.output);
        if (!sink)
            return sink.error();
        const std::unique_ptr<RunWriter> writer = makeRunWriter(*request.format, catalog, request.redact);
        Status done = sink->write(writer->begin());
        const Status read = runs.each([&](const StoredRun& run) {
            if (wasInterrupted())
                return interrupted();
            return sink->write(writer->add({ run.run, run.totals, run.catalogVersion }));
        });
        if (done && !read)
            done = read;
        if (done)
            done = sink->write(writer->end());
        leftOut = writer->leftOut();
        return done ? sink->finish() : done;
    }

    Status exportStore(const ExportRequest& request, ChosenRuns& runs)
    {
        Result<ShareFile> file = ShareFile::create(request.output);
        if (!file)
            return file.error();
        const Redaction redaction = Redaction::forThisMachine();
        const Status read = runs.each([&](StoredRun run) {
            if (wasInterrupted())
                return interrupted();
            if (request.redact)
                run.run = redaction.redacted(run.run);
            return file->add(run);
        });
        return read ? file->finish() : read;
    }

    bool isSameFile(const QString& a, const QString& b)
    {
        return QFileInfo(a).canonicalFilePath() == QFileInfo(b).canonicalFilePath() && QFileInfo::exists(a);
    }

    QString readExportOptions(const Words& words, ExportRequest& request)
    {
        request.redact = words.has("--redact");
        request.output = words.value("-o", words.value("--output"));
        request.runs.filter = words.value("--filter");
        for (const QByteArray& word : words.plain())
            request.runs.arguments << QString::fromLocal8Bit(word);
        if (!request.runs.arguments.isEmpty() && words.has("--filter"))
            return tr("RUN and --filter do not go together.");
        if (request.output.isEmpty())
            return tr("-o FILE is missing; -o - is standard output.");
        QString key = words.value("--format");
        if (key.isEmpty())
            key = request.output == QLatin1String("-") ? QStringLiteral("csv") : QFileInfo(request.output).suffix().toLower();
        request.format = runExportFromKey(key);
        if (!request.format && key != QLatin1String("runcost"))
            return tr("The format is csv, json, jsonl, md, focus or runcost.");
        if (!request.format && request.output == QLatin1String("-"))
            return tr("A store cannot go to standard output.");
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
    if (isSameFile(request.output, request.storePath)) {
        complain(request.output, tr("It is the store itself."));
        return exitstatus::rejected;
    }
    if (request.output != QLatin1String("-") && QFileInfo::exists(request.output) && !words.has("--force")) {
        complain(request.output, tr("The file exists; --force replaces it."));
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
    int leftOut = 0;
    const Status done = request.format ? exportText(request, runs, *catalog, leftOut) : exportStore(request, runs);
    if (!done) {
        if (!done.error().text.isEmpty())
            complain(request.output, done.error().text);
        return done.error().code == ErrorCode::Cancelled ? exitstatus::cancelled : exitstatus::rejected;
    }
    if (leftOut > 0)
        complain(request.output, tr("%1 runs without a time or a price were left out.").arg(QString::number(leftOut)));
    return leftOut > 0 ? exitstatus::findings : exitstatus::done;
}

} // namespace runcost
