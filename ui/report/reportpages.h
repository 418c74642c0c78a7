#pragma once

#include "dashboard/panelpicture.h"
#include "export/reportcontent.h"
#include "export/reportsections.h"
#include "report/reportcanvas.h"

#include <QSizeF>

namespace runcost {

enum class ReportPaper { A4, Letter, Slide }; // a slide is 16:9
[[nodiscard]] QSizeF paperSize(ReportPaper paper); // in 1/96 inch
// What the pages of this paper are laid out for: a slide is read from afar, so its page is smaller and drawn larger.
[[nodiscard]] QSizeF layoutSize(ReportPaper paper);
[[nodiscard]] std::optional<ReportPaper> paperFromName(const QString& name); // "a4", "letter", "slide"
[[nodiscard]] QString paperName(ReportPaper paper);

inline constexpr int reportPageCount = 2; // of the usual sections, besides the notes

// The report of one run, always light, the same code for screen, PDF and picture.
struct Report {
    const DashboardData& data;
    ReportContent content;
    int firstPage = 1; // number in the footer
    int pageTotal = reportPageCount;
    ReportSections sections = usualReportSections(1);
};

[[nodiscard]] Report makeReport(const DashboardData& data, const ReportTexts& texts, const Catalog* catalog);
// On this paper; the notes need a catalog, and a page of their own.
[[nodiscard]] int reportPages(const Report& report, const QSizeF& size);
// `page` counts from 0.
void paintReportPage(ReportCanvas& canvas, const Report& report, int page, const QSizeF& size);

} // namespace runcost
