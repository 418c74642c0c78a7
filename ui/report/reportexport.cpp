#include "report/reportexport.h"

#include "export/analysiscsv.h"
#include "export/analysisjson.h"
#include "export/jsontext.h"
#include "export/reporthtml.h"
#include "export/reportmarkdown.h"
#include "export/reportpayload.h"
#include "export/periodjson.h"
#include "export/savefile.h"
#include "report/comparisonpages.h"
#include "report/periodpages.h"
#include "report/reportdocument.h"
#include "report/reportpdf.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace runcost {
namespace {

    struct Suffix {
        ReportFormat format;
        const char* suffix;
    };
    constexpr std::array suffixes { Suffix { ReportFormat::Pdf, "pdf" }, Suffix { ReportFormat::Png, "png" },
        Suffix { ReportFormat::Svg, "svg" }, Suffix { ReportFormat::Html, "html" }, Suffix { ReportFormat::Json, "json" }, Suffix { ReportFormat::Csv, "csv" },
        Suffix { ReportFormat::Markdown, "md" } };

    ReportTexts textsOf(const ReportOptions& options, std::size_t runCount)
    {
        // One title for several runs would hide which page is about which.
        return { runCount == 1 ? options.title : QString(), options.author, options.date, format::defaultLocale() };
    }

    ReportSubject subjectOf(const DashboardData& data, const Catalog* catalog)
    {
        return { data.run, data.scenario, data.baseline, data.analysis, catalog };
    }

    QByteArray payloadOf(const DashboardData& data)
    {
        return reportPayload(data.run, data.scenario, data.analysis.catalogVersion);
    }

    QDateTime stampOf(const ReportOptions& options)
    {
        return options.fixedStamp && options.date.isValid() ? QDateTime(options.date, QTime(0, 0), Qt::UTC) : QDateTime();
    }

    Result<QByteArray> pdfBytes(const DashboardList& runs, const Catalog* catalog, const ReportOptions& options)
    {
        std::vector<QByteArray> payloads;
        for (const auto& data : runs)
            payloads.push_back(payloadOf(*data));
        return reportPdf(ReportDocument(runs, catalog, options), { options.author, stampOf(options) }, payloads);
    }

    QByteArray markdownBytes(const DashboardList& runs, const Catalog* catalog, const ReportOptions& options)
    {
        QByteArray text;
        if (hasComparison(options, runs.size()))
            text = summaryMarkdown(comparisonOf(runs, options).summary);
        for (const auto& data : runs) {
            if (!text.isEmpty())
                text += "\n---\n\n";
            text += reportMarkdown(subjectOf(*data, catalog), textsOf(options, runs.size()));
        }
        return text;
    }

    // Pages are light, whatever the picture of the dashboard is.
    const theme::Tokens& pageTokens(const ReportOptions& options) { return options.grey ? theme::grey() : theme::light(); }

    QByteArray htmlBytes(const DashboardList& runs, const Catalog* catalog, const ReportOptions& options)
    {
        DashboardPictureOptions picture = options.picture;
        picture.tokens = pageTokens(options);
        QString first;
        QString title = options.title;
        if (hasComparison(options, runs.size())) {
            const ComparisonContent comparison = comparisonOf(runs, options);
            first = summaryHtml(comparison.summary, comparisonSvg(comparison, picture.tokens));
            title = comparison.summary.title;
        }
        std::vector<ReportHtmlPart> parts;
        for (const auto& data : runs)
            parts.push_back({ subjectOf(*data, catalog), textsOf(options, runs.size()), dashboardSvg(*data, picture), payloadOf(*data) });
        return reportHtml(parts, title.isEmpty() ? reportTitle(runs.front()->run) : title, first, options.grey);
    }

    // One run as `analyze --json` gives it; several as a list of those.
    QByteArray analysesJson(const DashboardList& runs)
    {
        QJsonArray analyses;
        for (const auto& data : runs)
            analyses.append(analysisToJson(data->run, data->scenario, data->analysis));
        if (analyses.size() == 1)
            return jsonText(analyses.first().toObject());
        return jsonText({ { QStringLiteral("schema_version"), 1 }, { QStringLiteral("analyses"), analyses } });
    }

} // namespace

DashboardPictureOptions pictureOf(const ReportOptions& options)
{
    DashboardPictureOptions picture = options.picture;
    if (options.grey)
        picture.tokens = theme::grey();
    return picture;
}

std::optional<ReportFormat> reportFormatOfFile(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const Suffix& entry : suffixes)
        if (suffix == QLatin1String(entry.suffix))
            return entry.format;
    return std::nullopt;
}

QString reportSuffix(ReportFormat format)
{
    for (const Suffix& entry : suffixes)
        if (entry.format == format)
            return QLatin1String(entry.suffix);
    return {};
}

ReportOptions usualReportOptions()
{
    ReportOptions options;
    options.date = QDate::currentDate();
    const bool letter = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    options.paper = letter ? ReportPaper::Letter : ReportPaper::A4;
    return options;
}

bool holdsManyRuns(ReportFormat format) { return format != ReportFormat::Png && format != ReportFormat::Svg; }

Result<QByteArray> reportBytes(const DashboardList& runs, const Catalog* catalog, const ReportOptions& options)
{
    if (runs.empty() || (runs.size() > 1 && !holdsManyRuns(options.format)))
        return Error { ErrorCode::OutOfRange, QCoreApplication::translate("Report", "This kind of file shows one run."), {} };
    const ReportLanguage language(options.language);
    std::vector<ReportSubject> subjects;
    for (const auto& data : runs)
        subjects.push_back(subjectOf(*data, catalog));
    switch (options.format) {
    case ReportFormat::Pdf:
        return pdfBytes(runs, catalog, options);
    case ReportFormat::Png:
        return dashboardPng(*runs.front(), pictureOf(options), payloadOf(*runs.front()));
    case ReportFormat::Svg:
        return dashboardSvg(*runs.front(), pictureOf(options));
    case ReportFormat::Html:
        return htmlBytes(runs, catalog, options);
    case ReportFormat::Json:
        return analysesJson(runs);
    case ReportFormat::Csv:
        return analysisCsv(subjects);
    case ReportFormat::Markdown:
        return markdownBytes(runs, catalog, options);
    }
    return QByteArray();
}

Status writeReport(const QString& path, const DashboardList& runs, const Catalog* catalog, const ReportOptions& options)
{
    const Result<QByteArray> bytes = reportBytes(runs, catalog, options);
    if (!bytes)
        return bytes.error();
    return saveFile(path, *bytes);
}

bool holdsPeriod(ReportFormat format)
{
    return format == ReportFormat::Pdf || format == ReportFormat::Html || format == ReportFormat::Markdown || format == ReportFormat::Json;
}

Result<QByteArray> periodBytes(const PeriodContent& period, const ReportOptions& options)
{
    switch (options.format) {
    case ReportFormat::Pdf:
        return reportPdf(ReportDocument(period, options), { options.author, stampOf(options) }, {});
    case ReportFormat::Html:
        return reportHtml({}, period.summary.title, summaryHtml(period.summary, periodSvg(period, pageTokens(options))), options.grey);
    case ReportFormat::Markdown:
        return summaryMarkdown(period.summary);
    case ReportFormat::Json:
        return periodJson(period);
    default:
        return Error { ErrorCode::OutOfRange, QCoreApplication::translate("Report", "This kind of file shows one run."), {} };
    }
}

Status writePeriod(const QString& path, const PeriodContent& period, const ReportOptions& options)
{
    const Result<QByteArray> bytes = periodBytes(period, options);
    if (!bytes)
        return bytes.error();
    return saveFile(path, *bytes);
}

QString reportFileName(const DashboardData& data, ReportFormat format) { return reportFileName(data.title, format); }

QString reportFileName(const QString& title, ReportFormat format)
{
    QString name;
    for (const QChar c : title.left(80)) {
        const bool plain = c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_') || c == QLatin1Char('.');
        name += plain ? c : QLatin1Char('-');
    }
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char('-')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char('-')))
        name.chop(1);
    // The names that Windows keeps for devices, whatever follows the first dot.
    static const QRegularExpression device(
        QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"), QRegularExpression::CaseInsensitiveOption);
    if (name.isEmpty() || device.match(name).hasMatch())
        name.prepend(QStringLiteral("run-"));
    return name + (format == ReportFormat::Pdf ? QStringLiteral("-report.") : QStringLiteral(".")) + reportSuffix(format);
}

} // namespace runcost
