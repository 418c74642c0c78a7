#include "report/reportpdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>

namespace runcost {
namespace {

    constexpr int resolution = 960; // ten device units to the 1/96 inch of the layout

    QByteArray xmp(const ReportPdfOptions& options)
    {
        const QString created = options.created.toUTC().toString(Qt::ISODate);
        return QStringLiteral(
            "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
            "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">"
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
            "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>"
            "<xmp:CreatorTool>RunCost %3</xmp:CreatorTool><xmp:CreateDate>%4</xmp:CreateDate>"
            "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>")
            .arg(options.title.toHtmlEscaped(), options.author.toHtmlEscaped(), QStringLiteral(RUNCOST_VERSION), created)
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

Result<QByteArray> reportPdf(
    std::vector<Report> reports, const ReportPdfOptions& options, const std::vector<QByteArray>& payloads)
{
    int total = 0;
    for (Report& report : reports) {
        report.firstPage = total + 1;
        total += reportPages(report.content);
    }
    const QSizeF size = paperSize(options.paper);
    const FixedHashSeed seed(options.created.isValid());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(options.paper == ReportPaper::A4 ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(resolution);
        writer.setTitle(options.title);
        writer.setCreator(QStringLiteral("RunCost %1").arg(QStringLiteral(RUNCOST_VERSION)));
        if (options.created.isValid())
            writer.setDocumentXmpMetadata(xmp(options));
        for (std::size_t i = 0; i < payloads.size(); ++i)
            writer.addFileAttachment(i == 0 ? QStringLiteral("runcost.json") : QStringLiteral("runcost-%1.json").arg(i + 1),
                payloads[i], QStringLiteral("application/json"));
        QPainter painter;
        if (!painter.begin(&writer))
            return Error { ErrorCode::Internal, QCoreApplication::translate("Report", "The PDF cannot be made."), {} };
        for (std::size_t i = 0; i < reports.size(); ++i) {
            reports[i].pageTotal = total;
            for (int page = 0; page < reportPages(reports[i].content); ++page) {
                if (i > 0 || page > 0)
                    writer.newPage();
                painter.save();
                painter.scale(resolution / 96.0, resolution / 96.0);
                ReportCanvas canvas(&painter);
                paintReportPage(canvas, reports[i], page, size);
                painter.restore();
            }
        }
        painter.end();
    }
    QByteArray pdf = buffer.data();
    if (options.created.isValid())
        stampDate(pdf, options.created);
    return pdf;
}

} // namespace runcost
