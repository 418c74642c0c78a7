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

    // Unpacks a zlib stream and stops at the limit, whatever the stream claims about itself. nullopt when it is no whole
    // stream, unless the caller only wants its beginning.
    std::optional<QByteArray> inflated(const char* data, qsizetype size, qsizetype limit, bool beginning = false)
    {
        z_stream stream {};
        if (inflateInit(&stream) != Z_OK)
            return std::nullopt;
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(data));
        stream.avail_in = static_cast<uInt>(std::min<qsizetype>(size, maximumFileBytes));
        QByteArray out;
        int state = Z_OK;
        while (state == Z_OK && out.size() < limit) {
            const qsizetype before = out.size();
            out.resize(std::min(limit, before + (qsizetype(64) << 10)));
            stream.next_out = reinterpret_cast<Bytef*>(out.data() + before);
            stream.avail_out = static_cast<uInt>(out.size() - before);
            state = inflate(&stream, Z_NO_FLUSH);
            out.resize(out.size() - stream.avail_out);
            if (out.size() == before && state == Z_OK)
                break;
        }
        inflateEnd(&stream);
        return beginning || state == Z_STREAM_END ? std::optional(out) : std::nullopt;
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
        return packed ? inflated(text, size, maximumPayloadBytes) : QByteArray(text, size);
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

    // Attached files are streams of the document, packed or plain. Whether the table of attachments is plain text depends
    // on the program that wrote the file last, so every stream that begins like our JSON is looked at instead.
    std::optional<QByteArray> jsonStream(const QByteArray& pdf, qsizetype begin)
    {
        const char* data = pdf.constData() + begin;
        const qsizetype size = pdf.size() - begin;
        if (size > 2 && data[0] == '{') {
            const qsizetype end = pdf.indexOf("endstream", begin);
            return end < 0 || end - begin > maximumPayloadBytes ? std::nullopt : std::optional(pdf.mid(begin, end - begin));
        }
        if (size < 2 || (data[0] & 0x0F) != 8) // not what zlib begins with
            return std::nullopt;
        const auto first = inflated(data, size, 16, true);
        return first && first->startsWith('{') ? inflated(data, size, maximumPayloadBytes) : std::nullopt;
    }

    std::vector<QByteArray> payloadsOfPdf(QFile& file)
    {
        const QByteArray pdf = file.read(maximumFileBytes);
        std::vector<QByteArray> payloads;
        qsizetype position = 0;
        while (int(payloads.size()) < maximumAttachments && (position = pdf.indexOf("stream", position)) >= 0) {
            const bool isEnd = position >= 3 && pdf.mid(position - 3, 3) == "end";
            position += 6;
            if (isEnd)
                continue;
            qsizetype begin = position;
            if (begin < pdf.size() && pdf[begin] == '\r')
                ++begin;
            if (begin < pdf.size() && pdf[begin] == '\n')
                ++begin;
            if (auto json = jsonStream(pdf, begin))
                payloads.push_back(*std::move(json));
        }
        return payloads;
    }

    std::vector<QByteArray> payloadsOfHtml(QFile& file)
    {
        const QByteArray html = file.read(maximumFileBytes);
        const QByteArray mark = QByteArrayLiteral("<meta name=\"runcost-report\" content=\"");
        std::vector<QByteArray> payloads;
        qsizetype position = 0;
        while (int(payloads.size()) < maximumAttachments && (position = html.indexOf(mark, position)) >= 0) {
            position += mark.size();
            const qsizetype end = html.indexOf('"', position);
            if (end < 0)
                break;
            const QByteArray packed = QByteArray::fromBase64(html.mid(position, std::min(end - position, 2 * maximumPayloadBytes)));
            if (auto json = inflated(packed.constData(), packed.size(), maximumPayloadBytes))
                payloads.push_back(*std::move(json));
        }
        return payloads;
    }

    bool isHtml(const QByteArray& head) { return head.startsWith("<!DOCTYPE html>"); }

} // namespace

bool mayCarryReport(const QByteArray& head)
{
    if (head.startsWith(pngSignature))
        return head.contains(QByteArrayLiteral("iTXtruncost\0"));
    return head.startsWith("%PDF-") || (isHtml(head) && head.contains("<meta name=\"runcost-report\""));
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
    const QByteArray head = file.peek(16);
    std::vector<QByteArray> payloads;
    if (head.startsWith(pngSignature))
        payloads = payloadsOfPng(file);
    else if (head.startsWith("%PDF-"))
        payloads = payloadsOfPdf(file);
    else if (isHtml(head))
        payloads = payloadsOfHtml(file);
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
