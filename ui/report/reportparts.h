#pragma once

#include "dashboard/meaning.h"
#include "report/reportflow.h"
#include "report/reportpages.h"

// What all pages of a report share: margins, headings, footer, table cells.
namespace runcost::report {

[[nodiscard]] inline bool isSlide(const QSizeF& size) { return size.width() > size.height(); }
[[nodiscard]] inline double sideMargin(const QSizeF& size) { return isSlide(size) ? 44 : 56; }
[[nodiscard]] inline double topMargin(const QSizeF& size) { return isSlide(size) ? 32 : 46; }
inline constexpr double pageHeaderHeight = 25;
inline constexpr double titleHeight = 66; // with the rule below it
inline constexpr double rowHeight = 22;

// Where the baseline of a line of text is, counted from the top of the line.
[[nodiscard]] double baseline(double px, double lineHeight);

[[nodiscard]] double footerTop(const QSizeF& size);
// Of blocks beside each other.
[[nodiscard]] inline double columnGap(int across) { return across > 2 ? 26 : 34; }
[[nodiscard]] double columnWidth(const QSizeF& size, int across);

// What stands around the sections.
struct PageTexts {
    QString title;
    QString facts;
    QString date;
    QString author;
    bool sample = false;
    QString madeBy;
    QString prices;
};
[[nodiscard]] PageTexts pageTexts(const ReportContent& content);
void paintTitle(ReportCanvas& canvas, const PageTexts& texts, const QSizeF& size); // large, of the first page
void paintPageHeader(ReportCanvas& canvas, const PageTexts& texts, const QSizeF& size); // small, of the others
void paintFooter(ReportCanvas& canvas, const PageTexts& texts, int number, int total, const QSizeF& size);
// One page of blocks with what stands around them.
void paintFlowedPage(ReportCanvas& canvas, const std::vector<ReportBlock>& blocks, const FlowedPage& page, const PageTexts& texts, bool hasHeader,
    int number, int total, const QSizeF& size);
// The page of blocks that flow below the margin of every page; the first has its title among them.
void paintPageOf(ReportCanvas& canvas, const std::vector<ReportBlock>& blocks, const PageTexts& texts, int page, int number, int total, const QSizeF& size);
void paintSampleMark(ReportCanvas& canvas, QPointF topRight);

// The four figures below the title.
inline constexpr double headlinesHeight = 74.5;
void paintHeadlines(ReportCanvas& canvas, const std::array<ReportHeadline, 4>& headlines, const QRectF& area);
// As many sentences as the area holds.
[[nodiscard]] ReportBlock findingsBlock(const QStringList& findings);
// The same in larger letters, wrapped: for one side of a slide.
[[nodiscard]] ReportBlock slideFindingsBlock(const QStringList& findings);

// A rule, "1 Cost breakdown" and the finding under it. Returns the height: 46, or more when the finding needs two lines.
double paintHeading(ReportCanvas& canvas, const QRectF& area, int number, const QString& title, const Finding& finding);
double paintHeading(ReportCanvas& canvas, const QRectF& area, int number, PanelKind kind, const DashboardData& data);
inline constexpr double headingHeight = 46;
[[nodiscard]] double measuredHeading(double width, PanelKind kind, const DashboardData& data);

// Draws a chart of the dashboard into an area of the page.
void paintChart(ReportCanvas& canvas, PanelKind kind, const QRectF& area, const Report& report, double zoom = 1);

// A figure at the right edge of its column, smaller when it would not fit.
void paintFigure(ReportCanvas& canvas, QPointF rightBaseline, const QString& text, const InkStyle& style, double maximum);
// At an axis: "$0", "$200".
[[nodiscard]] QString axisMoney(double usd);
// The small number that leads to a note, right of a figure that ends at `at`.
void paintReference(ReportCanvas& canvas, QPointF at, int note);
// Lines of one style below each other; returns where the next one begins.
double paintLines(ReportCanvas& canvas, const QString& text, const InkStyle& style, double y, double left, double width, int most, double pitch);

// The sections of one run: those of reportfirstpage.cpp, reportsecondpage.cpp and reportnotespage.cpp.
[[nodiscard]] ReportBlock headlineBlock(const Report& report, const QSizeF& size, bool withTitle);
[[nodiscard]] ReportBlock actionsBlock(const Report& report);
[[nodiscard]] ReportBlock slideActionsBlock(const Report& report); // for one side of a slide
[[nodiscard]] ReportBlock breakdownBlock(const Report& report, double width, int number);
[[nodiscard]] ReportBlock providersBlock(const Report& report, double width, int number);
[[nodiscard]] ReportBlock panelBlock(const Report& report, PanelKind kind, double width, int number);
// `across` of them share a line of a slide, of one or two such lines; their charts begin below headings of the same height.
[[nodiscard]] ReportBlock slidePanelBlock(const Report& report, PanelKind kind, int across, int lines, double heading, int number);
// The list below the chart; with the number of its section, if it is not zero, where it begins a slide.
[[nodiscard]] ReportBlock recommendationsBlock(const Report& report, int columns, int number);
[[nodiscard]] ReportBlock assumptionsBlock(const Report& report, double width);
[[nodiscard]] ReportBlock pricesBlock(const Report& report);
// The notes, one page or several slides.
[[nodiscard]] std::vector<ReportBlock> notesBlocks(const Report& report, const QSizeF& size);

} // namespace runcost::report
