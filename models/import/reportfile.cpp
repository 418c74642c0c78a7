#include "import/reportfile.h"

#include "analysis/scenariojson.h"
#include "runs/runjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QtEndian>

#include <zlib.h>

#include <optional>

namespace runcost {
namespace {

    constexpr qint64 maximumFileBytes = qint64(256) << 20;
    constexpr qsizetype maximumPayloadBytes = qsizetype(16) << 20;
    constexpr int maximumAttachments = 64;
    const QByteArray pngSignature = QByteArrayLiteral("\x89PNG\r\n\x1a\n");

    QString tr(const char* text) { return QCoreApplication::translate("ReportFile", text); }
    Error error(ErrorCode code, const QString& text) { return { code, text, {} }; }
    Error noReport() { return error(ErrorCode::NotRecognised, tr("This file carries no RunCost report.")); }

    // Unpacks a zlib stream and stops at the limit, whatever the stream claims about itself.
    std::optional<QByteArray> inflated(const char* data, qsizetype size)
    {
        z_stream stream {};
        if (inflateInit(&stream) != Z_OK)
            return std::nullopt;
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(data));
        stream.avail_in = static_cast<uInt>(std::min<qsizetype>(size, maximumFileBytes));
        QByteArray out;
        int state = Z_OK;
        while (state == Z_OK && out.size() < maximumPayloadBytes) {
            const qsizetype before = out.size();
            out.resize(std::min(maximumPayloadBytes, before + (qsizetype(64) << 10)));
            stream.next_out = reinterpret_cast<Bytef*>(out.data() + before);
            stream.avail_out = static_cast<uInt>(out.size() - before);
            state = inflate(&stream, Z_NO_FLUSH);
            out.resize(out.size() - stream.avail_out);
            if (out.size() == before && state == Z_OK)
                break;
        }
        inflateEnd(&stream);
        return state == Z_STREAM_END ? std::optional(out) : std::nullopt;
    }

    // keyword \0 packed method language \0 translated keyword \0 text
    std::optional<QByteArray> textOfChunk(const QByteArray& chunk)
    {
        if (!chunk.startsWith(QByteArrayLiteral("runcost\0")) || chunk.size() < 12)
            return std::nullopt;
        const bool packed = chunk[8] == 1;
        const qsizetype language = chunk.indexOf('\0', 10);
        const qsizetype keyword = language < 0 ? -1 : chunk.indexOf('\0', language + 1);
        if (keyword < 0)
            return std::nullopt;
        const char* text = chunk.constData() + keyword + 1;
        const qsizetype size = chunk.size() - keyword - 1;
        return packed ? inflated(text, size) : QByteArray(text, size);
    }

    std::vector<QByteArray> payloadsOfPng(QFile& file)
    {
        std::vector<QByteArray> payloads;
        qint64 position = pngSignature.size();
        for (int chunks = 0; chunks < 100'000 && file.seek(position); ++chunks) {
            const QByteArray head = file.read(8);
            if (head.size() < 8)
                break;
            const qint64 length = qFromBigEndian<quint32>(head.constData());
            const QByteArray type = head.mid(4);
            if (type == "iTXt" && length <= maximumPayloadBytes) {
                if (auto text = textOfChunk(file.read(length)))
                    payloads.push_back(*std::move(text));
            }
            if (type == "IEND")
                break;
            position += 12 + length;
        }
        return payloads;
    }

    // The stream of the object whose dictionary holds the word at `position`.
    std::optional<QByteArray> streamAfter(const QByteArray& pdf, qsizetype position)
    {
        const qsizetype stream = pdf.indexOf("stream", position);
        if (stream < 0 || stream - position > 4096)
            return std::nullopt;
        const qsizetype object = pdf.lastIndexOf("obj", position);
        const QByteArray dictionary = pdf.mid(object < 0 ? position : object, stream - std::max<qsizetype>(object, 0));
        qsizetype begin = stream + 6;
        if (begin < pdf.size() && pdf[begin] == '\r')
            ++begin;
        if (begin < pdf.size() && pdf[begin] == '\n')
            ++begin;
        if (dictionary.contains("/FlateDecode"))
            return inflated(pdf.constData() + begin, pdf.size() - begin);
        const qsizetype end = pdf.indexOf("endstream", begin);
        if (end < 0 || end - begin > maximumPayloadBytes)
            return std::nullopt;
        return pdf.mid(begin, end - begin);
    }

    std::vector<QByteArray> payloadsOfPdf(QFile& file)
    {
        const QByteArray pdf = file.read(maximumFileBytes);
        std::vector<QByteArray> payloads;
        qsizetype position = 0;
        for (int i = 0; i < maximumAttachments; ++i) {
            position = pdf.indexOf("/EmbeddedFile", position);
            if (position < 0)
                break;
            position += 13;
            if (position < pdf.size() && pdf[position] == 's') // the name tree, not a file
                continue;
            if (auto stream = streamAfter(pdf, position))
                payloads.push_back(*std::move(stream));
        }
        return payloads;
    }

} // namespace

bool mayCarryReport(const QByteArray& head)
{
    if (head.startsWith(pngSignature))
        return head.contains(QByteArrayLiteral("iTXtruncost\0"));
    return head.startsWith("%PDF-");
}

Result<RestoredReport> reportFromPayload(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(QLatin1String("format")).toString() != QLatin1String("runcost-report"))
        return noReport();
    if (object.value(QLatin1String("version")).toInt() != 1)
        return error(ErrorCode::Malformed, tr("The report was written by a newer version of RunCost."));
    Result<Run> run = runFromJson(object.value(QLatin1String("run")).toObject());
    if (!run)
        return run.error();
    Result<Scenario> scenario = scenarioFromObject(object.value(QLatin1String("scenario")).toObject());
    if (!scenario)
        return scenario.error();
    return RestoredReport { *std::move(run), *std::move(scenario),
        object.value(QLatin1String("catalog_version")).toString() };
}

Result<std::vector<RestoredReport>> restoreReports(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return error(ErrorCode::NotReadable, tr("The report cannot be read."));
    if (file.size() > maximumFileBytes)
        return error(ErrorCode::TooLarge, tr("The file is larger than a report can be."));
    const QByteArray head = file.peek(8);
    std::vector<QByteArray> payloads;
    if (head == pngSignature)
        payloads = payloadsOfPng(file);
    else if (head.startsWith("%PDF-"))
        payloads = payloadsOfPdf(file);
    std::vector<RestoredReport> reports;
    std::optional<Error> firstError;
    for (const QByteArray& payload : payloads) {
        Result<RestoredReport> report = reportFromPayload(payload);
        if (report)
            reports.push_back(*std::move(report));
        else if (report.error().code != ErrorCode::NotRecognised && !firstError)
            firstError = report.error();
    }
    if (!reports.empty())
        return reports;
    return firstError ? *firstError : noReport();
}

Result<RestoredReport> restoreReport(const QString& path)
{
    Result<std::vector<RestoredReport>> reports = restoreReports(path);
    if (!reports)
        return reports.error();
    return std::move(reports->front());
}

} // namespace runcost
