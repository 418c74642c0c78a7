#pragma once

#include "dashboard/panelpicture.h"
#include "export/reportcontent.h"
#include "report/reportcanvas.h"

#include <QSizeF>

namespace runcost {

enum class ReportPaper { A4, Letter };
[[nodiscard]] QSizeF paperSize(ReportPaper paper); // in 1/96 inch
[[nodiscard]] std::optional<ReportPaper> paperFromName(const QString& name);

inline constexpr int reportPageCount = 2; // besides the notes

// The report of one run: two pages and one of notes, always light, the same code for screen, PDF and picture.
struct Report {
    const DashboardData& data;
    ReportContent content;
    int firstPage = 1; // number in the footer
    int pageTotal = reportPageCount;
};

[[nodiscard]] Report makeReport(const DashboardData& data, const ReportTexts& texts, const Catalog* catalog);
[[nodiscard]] int reportPages(const ReportContent& content); // 3 with notes
// `page` counts from 0; the notes are the last one.
void paintReportPage(ReportCanvas& canvas, const Report& report, int page, const QSizeF& size);

} // namespace runcost
