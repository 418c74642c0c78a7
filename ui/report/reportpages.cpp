#include "report/reportpages.h"

#include "report/reportparts.h"

namespace runcost {

QSizeF paperSize(ReportPaper paper)
{
    return paper == ReportPaper::A4 ? QSizeF(210 / 25.4 * 96, 297 / 25.4 * 96) : QSizeF(8.5 * 96, 11.0 * 96);
}

std::optional<ReportPaper> paperFromName(const QString& name)
{
    if (name.compare(QLatin1String("a4"), Qt::CaseInsensitive) == 0)
        return ReportPaper::A4;
    if (name.compare(QLatin1String("letter"), Qt::CaseInsensitive) == 0)
        return ReportPaper::Letter;
    return std::nullopt;
}

Report makeReport(const DashboardData& data, const ReportTexts& texts, const Catalog* catalog)
{
    Report report { data, reportContent({ data.run, data.scenario, data.baseline, data.analysis, catalog }, texts) };
    report.pageTotal = reportPages(report.content);
    return report;
}

int reportPages(const ReportContent& content) { return content.notes.empty() ? reportPageCount : reportPageCount + 1; }

void paintReportPage(ReportCanvas& canvas, const Report& report, int page, const QSizeF& size)
{
    canvas.box(QRectF(QPointF(), size), canvas.tokens().panel);
    if (page == 0)
        report::paintFirstPage(canvas, report, size);
    else if (page == reportPageCount)
        report::paintNotesPage(canvas, report, size);
    else
        report::paintSecondPage(canvas, report, size);
    report::paintFooter(canvas, report, page, size);
}

} // namespace runcost
