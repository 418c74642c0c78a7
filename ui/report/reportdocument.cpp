#include "report/reportdocument.h"

#include "report/comparisonpages.h"
#include "report/periodpages.h"

#include <algorithm>

namespace runcost {

ReportSections sectionsOf(const ReportOptions& options, std::size_t runs)
{
    return options.sections.empty() ? usualReportSections(runs) : options.sections;
}

bool hasComparison(const ReportOptions& options, std::size_t runs)
{
    return runs > 1 && contains(sectionsOf(options, runs), ReportSection::Comparison);
}

ComparisonContent comparisonOf(const DashboardList& runs, const ReportOptions& options)
{
    std::vector<ReportSubject> subjects;
    for (const auto& data : runs)
        subjects.push_back({ data->run, data->scenario, data->baseline, data->analysis, nullptr });
    return comparisonContent(subjects, { options.title, options.author, options.date, format::defaultLocale() }, options.weights);
}

ReportDocument::ReportDocument(DashboardList runs, const Catalog* catalog, const ReportOptions& options)
    : m_runs(std::move(runs))
    , m_language(options.language)
    , m_paper(options.paper)
    , m_grey(options.grey)
    , m_size(runcost::layoutSize(options.paper))
{
    const ReportLanguage scope(m_language);
    const std::size_t count = m_runs.size();
    if (hasComparison(options, count)) {
        m_comparison = comparisonOf(m_runs, options);
        m_title = m_comparison->summary.title;
        addPages(-1, comparisonPages(*m_comparison, m_size));
    }
    ReportSections sections = sectionsOf(options, count);
    std::erase(sections, ReportSection::Comparison);
    if (sections.empty() && !m_comparison)
        sections = { ReportSection::Headline };
    // One title for several runs would hide which page is about which.
    const ReportTexts texts { count == 1 ? options.title : QString(), options.author, options.date, format::defaultLocale() };
    if (!sections.empty())
        for (const auto& data : m_runs) {
            m_reports.push_back(makeReport(*data, texts, catalog));
            m_reports.back().sections = sections;
            m_reports.back().firstPage = pageCount() + 1;
            addPages(static_cast<int>(m_reports.size()) - 1, reportPages(m_reports.back(), m_size));
        }
    for (Report& report : m_reports)
        report.pageTotal = pageCount();
    if (m_title.isEmpty() && !m_reports.empty())
        m_title = options.title.isEmpty() ? m_reports.front().content.title : options.title;
}

ReportDocument::ReportDocument(PeriodContent period, const ReportOptions& options)
    : m_period(std::move(period))
    , m_language(options.language)
    , m_paper(options.paper)
    , m_grey(options.grey)
    , m_size(runcost::layoutSize(options.paper))
    , m_title(m_period->summary.title)
{
    const ReportLanguage scope(m_language);
    addPages(-1, periodPages(*m_period, m_size));
}

void ReportDocument::addPages(int report, int count)
{
    for (int page = 0; page < count; ++page)
        m_pages.push_back({ report, page });
}

void ReportDocument::paint(QPainter& painter, int page) const
{
    painter.save();
    painter.scale(pageSize().width() / m_size.width(), pageSize().height() / m_size.height());
    ReportCanvas canvas(&painter, tokens());
    paint(canvas, page);
    painter.restore();
}

void ReportDocument::paint(ReportCanvas& canvas, int page) const
{
    if (page < 0 || page >= pageCount())
        return;
    const ReportLanguage scope(m_language);
    const PageOf& shown = m_pages[static_cast<std::size_t>(page)];
    if (shown.report >= 0)
        paintReportPage(canvas, m_reports[static_cast<std::size_t>(shown.report)], shown.page, m_size);
    else if (m_comparison)
        paintComparisonPage(canvas, *m_comparison, shown.page, page + 1, pageCount(), m_size);
    else
        paintPeriodPage(canvas, *m_period, shown.page, page + 1, pageCount(), m_size);
}

} // namespace runcost
