#pragma once

#include "dashboard/meaning.h"
#include "report/reportpages.h"

// What both pages of a report share: margins, headings, footer, table cells.
namespace runcost::report {

inline constexpr double sideMargin = 56;
inline constexpr double topMargin = 46;

// Where the baseline of a line of text is, counted from the top of the line.
[[nodiscard]] double baseline(double px, double lineHeight);

[[nodiscard]] double footerTop(const QSizeF& size);
void paintFooter(ReportCanvas& canvas, const Report& report, int page, const QSizeF& size);
void paintSampleMark(ReportCanvas& canvas, QPointF topRight);

// A rule, "1 Cost breakdown" and the finding under it. Returns the height: 46, or more when the finding needs two lines.
double paintHeading(ReportCanvas& canvas, const QRectF& area, int number, PanelKind kind, const DashboardData& data);
inline constexpr double headingHeight = 46;

// Draws a chart of the dashboard into an area of the page.
void paintChart(ReportCanvas& canvas, PanelKind kind, const QRectF& area, const Report& report);

// A figure at the right edge of its column, smaller when it would not fit.
void paintFigure(ReportCanvas& canvas, QPointF rightBaseline, const QString& text, const InkStyle& style, double maximum);

void paintFirstPage(ReportCanvas& canvas, const Report& report, const QSizeF& size);
void paintSecondPage(ReportCanvas& canvas, const Report& report, const QSizeF& size);
void paintNotesPage(ReportCanvas& canvas, const Report& report, const QSizeF& size);
// The small number that leads to a note, right of a figure that ends at `at`.
void paintReference(ReportCanvas& canvas, QPointF at, int note);

} // namespace runcost::report
