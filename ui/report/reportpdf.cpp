#include "report/reportpdf.h"

#include "report/pdfcompact.h"
#include "report/reportdocument.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>

namespace runcost {
namespace {

    constexpr int resolution = 960; // ten device units to the 1/96 inch of the layout

    QByteArray xmp(const ReportDocument& document, const ReportPdfOptions& options)
    {
        const QString created = (options.created.isValid() ? options.created : QDateTime::currentDateTimeUtc()).toUTC().toString(Qt::ISODate);
        return QStringLiteral(
            "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
            "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">"
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
            "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>"
            "<xmp:CreatorTool>RunCost %3</xmp:CreatorTool><xmp:CreateDate>%4</xmp:CreateDate>"
            "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>")
            .arg(document.title().toHtmlEscaped(), options.author.toHtmlEscaped(), QStringLiteral(RUNCOST_VERSION), created)
            .toUtf8();
    }

    // Fonts and images of a page are written in the order of a hash table. With a date given the same report shall be the
    // same file, so the seed is fixed while it is written.
    class FixedHashSeed {
    public:
        explicit FixedHashSeed(bool fixed)
            : m_fixed(fixed)
        {
            if (m_fixed)
                QHashSeed::setDeterministicGlobalSeed();
        }
        ~FixedHashSeed()
        {
            if (m_fixed)
                QHashSeed::resetRandomGlobalSeed();
        }
        Q_DISABLE_COPY_MOVE(FixedHashSeed)

    private:
        bool m_fixed;
    };

    // Qt stamps the time of writing; the same length keeps every offset of the file right.
    void stampDate(QByteArray& pdf, const QDateTime& created)
    {
        const QByteArray key("/CreationDate (D:");
        const qsizetype at = pdf.indexOf(key);
        const qsizetype end = at < 0 ? -1 : pdf.indexOf(')', at);
        if (end < 0)
            return;
        const qsizetype begin = at + key.size();
        const QByteArray stamp = created.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
        QByteArray zone = pdf.mid(begin + stamp.size(), end - begin - stamp.size());
        if (!zone.startsWith('Z'))
            zone = zone.size() >= 6 ? QByteArrayLiteral("+00'00'").left(zone.size()) : zone;
        if (stamp.size() == 14 && end - begin >= 14)
            pdf.replace(begin, end - begin, stamp + zone);
    }

} // namespace

Result<QByteArray> reportPdf(const ReportDocument& document, const ReportPdfOptions& options, const std::vector<QByteArray>& payloads)
{
    const QSizeF size = document.pageSize();
    const FixedHashSeed seed(options.created.isValid());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        const QSizeF points = size * 72 / 96;
        writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::FuzzyMatch));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(resolution);
        writer.setTitle(document.title());
        writer.setCreator(QStringLiteral("RunCost %1").arg(QStringLiteral(RUNCOST_VERSION)));
        writer.setDocumentXmpMetadata(xmp(document, options));
        for (std::size_t i = 0; i < payloads.size(); ++i)
            writer.addFileAttachment(i == 0 ? QStringLiteral("runcost.json") : QStringLiteral("runcost-%1.json").arg(i + 1),
                payloads[i], QStringLiteral("application/json"));
        QPainter painter;
        if (!painter.begin(&writer))
            return Error { ErrorCode::Internal, QCoreApplication::translate("Report", "The PDF cannot be made."), {} };
        for (int page = 0; page < document.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            painter.save();
            painter.scale(resolution / 96.0, resolution / 96.0);
            document.paint(painter, page);
            painter.restore();
        }
        painter.end();
    }
    QByteArray pdf = buffer.data();
    if (options.created.isValid())
        stampDate(pdf, options.created);
    return compactPdf(pdf, options.author);
}

} // namespace runcost
