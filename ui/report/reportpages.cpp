#include "report/reportpages.h"

#include "report/reportparts.h"

#include <algorithm>
#include <utility>

namespace runcost {
namespace {

    std::optional<PanelKind> panelOf(ReportSection section)
    {
        switch (section) {
        case ReportSection::Breakdown:
            return PanelKind::Breakdown;
        case ReportSection::Providers:
            return PanelKind::Providers;
        case ReportSection::Score:
            return PanelKind::Score;
        case ReportSection::Resources:
            return PanelKind::Resources;
        case ReportSection::Environment:
            return PanelKind::Environment;
        case ReportSection::Recommendations:
            return PanelKind::Recommendations;
        default:
            return std::nullopt;
        }
    }

    // The blocks of the sections in their order. The list of recommendations stands below the line of its chart.
    class RunBlocks {
    public:
        RunBlocks(const Report& report, const QSizeF& size)
            : m_report(report)
            , m_size(size)
            , m_width(report::columnWidth(size, 1))
            , m_half(report::columnWidth(size, 2))
        {
        }

        std::vector<ReportBlock> make()
        {
            for (const ReportSection section : m_report.sections)
                add(section);
            addPanels();
            addWaitingList();
            return std::move(m_blocks);
        }

    private:
        void add(ReportSection section)
        {
            const auto panel = panelOf(section);
            if (panel && report::isSlide(m_size)) {
                m_panels.push_back(*panel);
                return;
            }
            addPanels();
            if (panel && *panel != PanelKind::Breakdown && *panel != PanelKind::Providers) {
                if (halvesInLine() % 2 == 0)
                    addWaitingList();
                m_blocks.push_back(report::panelBlock(m_report, *panel, m_half, ++m_number));
                expectList(*panel);
                return;
            }
            addWaitingList();
            addWide(section);
        }

        void addWide(ReportSection section)
        {
            switch (section) {
            case ReportSection::Headline:
                m_blocks.push_back(report::headlineBlock(m_report, m_size, m_blocks.empty()));
                m_actionsBeside = actionsFollow() && report::isSlide(m_size) && !m_report.content.findings.isEmpty();
                if (!m_report.content.findings.isEmpty())
                    m_blocks.push_back(m_actionsBeside ? report::slideFindingsBlock(m_report.content.findings) : report::findingsBlock(m_report.content.findings));
                break;
            case ReportSection::Actions:
                m_blocks.push_back(m_actionsBeside ? report::slideActionsBlock(m_report) : report::actionsBlock(m_report));
                break;
            case ReportSection::Breakdown:
                m_blocks.push_back(report::breakdownBlock(m_report, m_width, ++m_number));
                break;
            case ReportSection::Providers:
                m_blocks.push_back(report::providersBlock(m_report, m_width, ++m_number));
                break;
            case ReportSection::Assumptions:
                m_blocks.push_back(report::assumptionsBlock(m_report, m_width));
                break;
            case ReportSection::Notes:
                if (!m_report.content.notes.empty())
                    for (ReportBlock& block : report::notesBlocks(m_report, m_size))
                        m_blocks.push_back(std::move(block));
                break;
            case ReportSection::Prices:
                if (!m_report.data.analysis.offers.empty())
                    m_blocks.push_back(report::pricesBlock(m_report));
                break;
            default:
                break; // the comparison is no section of one run
            }
        }

        [[nodiscard]] bool actionsFollow() const
        {
            const auto headline = std::find(m_report.sections.begin(), m_report.sections.end(), ReportSection::Headline);
            return headline + 1 != m_report.sections.end() && *(headline + 1) == ReportSection::Actions;
        }

        // The panels that follow each other on a slide: up to three in a line, four and more on a slide of their own.
        void addPanels()
        {
            const std::vector<PanelKind> panels = std::exchange(m_panels, {});
            if (panels.empty())
                return;
            addWaitingList();
            const std::size_t count = panels.size();
            const std::size_t above = count > 3 ? count / 2 : count;
            for (std::size_t from = 0; from < count;) {
                const std::size_t across = from == 0 ? above : count - above;
                double heading = 0;
                for (std::size_t i = from; i < from + across; ++i)
                    heading = std::max(heading, report::measuredHeading(report::columnWidth(m_size, static_cast<int>(across)), panels[i], m_report.data));
                for (std::size_t i = from; i < from + across; ++i) {
                    m_blocks.push_back(report::slidePanelBlock(m_report, panels[i], static_cast<int>(across), count > 3 ? 2 : 1, heading, ++m_number));
                    m_blocks.back().newPage = i == 0 && count > 3;
                    expectList(panels[i]);
                    if (panels[i] == PanelKind::Recommendations)
                        m_listNumber = count > 3 ? m_number : 0;
                }
                from += across;
            }
        }

        [[nodiscard]] int halvesInLine() const
        {
            int count = 0;
            for (auto block = m_blocks.rbegin(); block != m_blocks.rend() && block->across == 2; ++block)
                ++count;
            return count;
        }

        void expectList(PanelKind panel)
        {
            m_listWaits = m_listWaits || (panel == PanelKind::Recommendations && !m_report.data.analysis.recommendations.empty());
        }

        void addWaitingList()
        {
            if (m_listWaits)
                m_blocks.push_back(report::recommendationsBlock(m_report, report::isSlide(m_size) ? 3 : 2, m_listNumber));
            m_listWaits = false;
        }

        const Report& m_report;
        QSizeF m_size;
        double m_width;
        double m_half;
        int m_number = 0;
        bool m_listWaits = false;
        int m_listNumber = 0; // of its heading, where it stands on the next slide
        bool m_actionsBeside = false; // the findings, on a slide
        std::vector<PanelKind> m_panels; // of a slide, not yet placed
        std::vector<ReportBlock> m_blocks;
    };

    bool beginsWithTitle(const Report& report) { return !report.sections.empty() && report.sections.front() == ReportSection::Headline; }

    std::vector<FlowedPage> flowed(const Report& report, const std::vector<ReportBlock>& blocks, const QSizeF& size)
    {
        return flowBlocks(blocks, size, report::topMargin(size) + (beginsWithTitle(report) ? 0 : report::pageHeaderHeight));
    }

} // namespace

QSizeF paperSize(ReportPaper paper)
{
    switch (paper) {
    case ReportPaper::A4:
        return { 210 / 25.4 * 96, 297 / 25.4 * 96 };
    case ReportPaper::Letter:
        return { 8.5 * 96, 11.0 * 96 };
    case ReportPaper::Slide:
        return { 40.0 / 3 * 96, 7.5 * 96 };
    }
    return {};
}

QSizeF layoutSize(ReportPaper paper)
{
    constexpr double enlarged = 1.2;
    return paper == ReportPaper::Slide ? paperSize(paper) / enlarged : paperSize(paper);
}

std::optional<ReportPaper> paperFromName(const QString& name)
{
    for (const ReportPaper paper : { ReportPaper::A4, ReportPaper::Letter, ReportPaper::Slide })
        if (name.compare(paperName(paper), Qt::CaseInsensitive) == 0)
            return paper;
    return std::nullopt;
}

QString paperName(ReportPaper paper)
{
    return paper == ReportPaper::A4 ? QStringLiteral("a4") : paper == ReportPaper::Letter ? QStringLiteral("letter") : QStringLiteral("slide");
}

Report makeReport(const DashboardData& data, const ReportTexts& texts, const Catalog* catalog)
{
    Report report { data, reportContent({ data.run, data.scenario, data.baseline, data.analysis, catalog }, texts) };
    // The comparison stands before the runs, not among their sections.
    std::erase(report.sections, ReportSection::Comparison);
    report.pageTotal = reportPages(report, paperSize(ReportPaper::A4));
    return report;
}

int reportPages(const Report& report, const QSizeF& size)
{
    const std::vector<ReportBlock> blocks = RunBlocks(report, size).make();
    return static_cast<int>(flowed(report, blocks, size).size());
}

void paintReportPage(ReportCanvas& canvas, const Report& report, int page, const QSizeF& size)
{
    canvas.box(QRectF(QPointF(), size), canvas.tokens().panel);
    const std::vector<ReportBlock> blocks = RunBlocks(report, size).make();
    const std::vector<FlowedPage> pages = flowed(report, blocks, size);
    if (page < 0 || page >= static_cast<int>(pages.size()))
        return;
    const FlowedPage& shown = pages[static_cast<std::size_t>(page)];
    const bool hasHeader = !shown.bare && !(page == 0 && beginsWithTitle(report));
    report::paintFlowedPage(canvas, blocks, shown, report::pageTexts(report.content), hasHeader, report.firstPage + page, report.pageTotal, size);
}

} // namespace runcost
