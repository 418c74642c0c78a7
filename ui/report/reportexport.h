#pragma once

#include "core/translation.h"
#include "export/comparisoncontent.h"
#include "export/periodcontent.h"
#include "report/dashboardpicture.h"
#include "report/reportpages.h"

#include <QDateTime>

#include <memory>

namespace runcost {

enum class ReportFormat { Pdf, Png, Svg, Html, Json, Csv, Markdown };
[[nodiscard]] std::optional<ReportFormat> reportFormatOfFile(const QString& path); // by its ending
[[nodiscard]] QString reportSuffix(ReportFormat format); // "pdf"
// PNG and SVG hold one run, the others several.
[[nodiscard]] bool holdsManyRuns(ReportFormat format);

struct ReportOptions {
    ReportFormat format = ReportFormat::Pdf;
    QString title; // empty = made from the run
    QString author;
    QDate date; // printed, and the time stamp of a PDF when fixedStamp; invalid = none
    bool fixedStamp = false; // same figures and date, same bytes
    ReportPaper paper = ReportPaper::A4;
    bool grey = false; // for printers without colour: pages, pictures and web pages, which are light then
    ReportSections sections {}; // in this order; empty = the usual ones for the number of runs
    ComparisonWeights weights {};
    std::optional<Language> language {}; // absent = that of the process
    DashboardPictureOptions picture;
};

// The language of a report, until the end of the scope; without a word to the widgets.
class ReportLanguage {
public:
    explicit ReportLanguage(const std::optional<Language>& language)
    {
        if (language && *language != currentLanguage())
            m_scope.emplace(*language);
    }

private:
    std::optional<LanguageScope> m_scope;
};

using DashboardList = std::vector<std::shared_ptr<const DashboardData>>;

[[nodiscard]] DashboardPictureOptions pictureOf(const ReportOptions& options); // of the dashboard, grey when asked for

// Dated today, on the paper of the system's country.
[[nodiscard]] ReportOptions usualReportOptions();

// The whole file in memory. The same function serves the dialog and the command line.
[[nodiscard]] Result<QByteArray> reportBytes(const DashboardList& runs, const Catalog* catalog, const ReportOptions& options);
[[nodiscard]] Status writeReport(
    const QString& path, const DashboardList& runs, const Catalog* catalog, const ReportOptions& options);

// The same for a period: PDF, HTML, Markdown and JSON hold one.
[[nodiscard]] bool holdsPeriod(ReportFormat format);
[[nodiscard]] Result<QByteArray> periodBytes(const PeriodContent& period, const ReportOptions& options);
[[nodiscard]] Status writePeriod(const QString& path, const PeriodContent& period, const ReportOptions& options);

// A file name from a run's name: no separators, no leading dot, no reserved device name, at most 80 characters.
[[nodiscard]] QString reportFileName(const DashboardData& data, ReportFormat format);
[[nodiscard]] QString reportFileName(const QString& title, ReportFormat format);

} // namespace runcost
