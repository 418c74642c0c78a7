#include "import/runcostreader.h"

#include "core/sha256.h"
#include "import/inputfile.h"
#include "import/issuelist.h"
#include "import/probefile.h"
#include "runs/runjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace runcost {
namespace {

    constexpr qint64 longestExportLine = qint64(64) << 20; // a run with long series

    QString tr(const char* text) { return QCoreApplication::translate("RuncostReader", text); }

    QByteArray compactHead(const QByteArray& head)
    {
        QByteArray text = head.left(200);
        if (text.startsWith("\xEF\xBB\xBF"))
            text.remove(0, 3);
        return text.replace(' ', "").replace('\n', "").replace('\r', "").replace('\t', "");
    }

    enum class ExportKind { Foreign, Csv, Json, JsonLines };

    ExportKind exportKind(const QByteArray& head)
    {
        const QByteArray text = compactHead(head);
        if (text.startsWith("{\"format\":\"runcost-runs\""))
            return ExportKind::Json;
        if (text.startsWith("{\"format\":\"runcost-run\""))
            return ExportKind::JsonLines;
        if (text.startsWith("id,status,started_at,ended_at,source,source_id,"))
            return ExportKind::Csv;
        return ExportKind::Foreign;
    }

    // False (with its issue) when the entry is no run that can be stored.
    bool takeRun(const QJsonValue& value, qint64 line, ReadResult& result, IssueList& issues)
    {
        const Result<Run> run = value.isObject() ? runFromJson(value.toObject())
                                                 : Result<Run>(Error { ErrorCode::Malformed, tr("It is no run."), {} });
        if (!run) {
            issues.reject({ line, 0 }, {}, QStringLiteral("not_a_run"), run.error().text);
            return false;
        }
        if (run->sourceKind.isEmpty() || run->sourceId.isEmpty()) {
            issues.reject({ line, 0 }, QStringLiteral("source_id"), QStringLiteral("no_identity"), tr("The run has no identity."));
            return false;
        }
        result.runs.push_back(*run);
        result.runs.back().id = 0;
        result.lines.push_back(line);
        return true;
    }

    void finishIssues(ReadResult& result, const IssueList& issues)
    {
        result.issues.insert(result.issues.end(), issues.issues().begin(), issues.issues().end());
        result.rejectedRows += issues.rejected();
    }

} // namespace

Status readExportedJson(const QByteArray& bytes, ReadResult& result)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error { ErrorCode::Malformed, tr("Byte %1: %2.").arg(QString::number(problem.offset), problem.errorString()), {} };
    const QJsonValue runs = document.object().value(QLatin1String("runs"));
    if (!runs.isArray())
        return Error { ErrorCode::Malformed, tr("It has no list of runs."), {} };
    if (document.object().value(QLatin1String("schema_version")).toInt() > 1)
        return Error { ErrorCode::NotRecognised, tr("It was written by a newer RunCost."), {} };
    IssueList issues;
    for (const QJsonValue& value : runs.toArray())
        takeRun(value, 0, result, issues);
    finishIssues(result, issues);
    return ok();
}

Status readExportedJsonLines(const QByteArray& bytes, ReadResult& result, const Progress& progress)
{
    IssueList issues;
    qint64 number = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        const QByteArray line = QByteArray::fromRawData(bytes.constData() + at, end - at).trimmed();
        at = end + 1;
        ++number;
        if (line.isEmpty())
            continue;
        if (progress.cancelled())
            return Error { ErrorCode::Cancelled, tr("Cancelled."), {} };
        if (line.size() > longestExportLine) {
            issues.reject({ number, 0 }, {}, QStringLiteral("too_long"), tr("The line is longer than 64 MiB."));
            continue;
        }
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
        if (problem.error != QJsonParseError::NoError)
            issues.reject({ number, problem.offset + 1 }, {}, QStringLiteral("not_json"), tr("It is no JSON: %1.").arg(problem.errorString()),
                QString::fromUtf8(line.left(200)));
        else
            takeRun(document.object(), number, result, issues);
        progress(at, bytes.size());
    }
    finishIssues(result, issues);
    return ok();
}

QString RuncostReader::format() const { return QStringLiteral("runcost_export"); }

QString RuncostReader::label() const { return tr("RunCost export"); }

bool RuncostReader::recognises(const Probe& probe) const
{
    return !probe.isFolder && exportKind(probe.head) != ExportKind::Foreign;
}

Result<ReadResult> RuncostReader::read(const Probe& probe, const ReadOptions& options, const Progress& progress) const
{
    const ExportKind kind = exportKind(probe.head);
    if (probe.isFolder || kind == ExportKind::Foreign)
        return Error { ErrorCode::NotRecognised, tr("It is no export of RunCost."), {} };
    const Result<QByteArray> bytes = readWholeFile(probe, options.maximumBytes);
    if (!bytes)
        return bytes.error();
    ReadResult result;
    result.format = format();
    result.formatLabel = label();
    result.files.push_back(probe.path);
    result.sha256 = Sha256::of(*bytes);
    Status done = ok();
    if (kind == ExportKind::Csv)
        readExportedCsv(*bytes, result);
    else
        done = kind == ExportKind::Json ? readExportedJson(*bytes, result) : readExportedJsonLines(*bytes, result, progress);
    return done ? Result<ReadResult>(std::move(result)) : Result<ReadResult>(done.error());
}

} // namespace runcost
