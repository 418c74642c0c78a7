#include "report/reportpages.h"

#include "report/reportparts.h"

namespace runcost {
namespace {

    std::optional<PanelKind> panelOf(ReportSection section)
    {
        switch (section) {
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

    ReportBlock notesBlock(const Report& report, const QSizeF& size)
    {
        ReportBlock block;
        block.ownPage = true;
        block.paint = [&report, size](ReportCanvas& canvas, const QRectF&, int, int) { report::paintNotesPage(canvas, report, size); };
        return block;
    }

    // The blocks of the sections in their order. The list of recommendations stands below the line of its chart.
    class RunBlocks {
    public:
        RunBlocks(const Report& report, const QSizeF& size)
            : m_report(report)
            , m_size(size)
            , m_width(size.width() - 2 * report::sideMargin)
            , m_half((m_width - 34) / 2)
        {
        }

        std::vector<ReportBlock> make()
        {
            for (const ReportSection section : m_report.sections)
                add(section);
            addWaitingList();
            return std::move(m_blocks);
        }

    private:
        void add(ReportSection section)
        {
            if (const auto panel = panelOf(section)) {
                if (halvesInLine() % 2 == 0)
                    addWaitingList();
                m_blocks.push_back(report::panelBlock(m_report, *panel, m_half, ++m_number));
                m_listWaits = m_listWaits || (section == ReportSection::Recommendations && !m_report.data.analysis.recommendations.empty());
                return;
            }
            addWaitingList();
            switch (section) {
            case ReportSection::Headline:
                m_blocks.push_back(report::headlineBlock(m_report, m_size, m_blocks.empty()));
                if (!m_report.content.findings.isEmpty())
                    m_blocks.push_back(report::findingsBlock(m_report.content.findings));
                break;
            case ReportSection::Actions:
                m_blocks.push_back(report::actionsBlock(m_report));
                break;
            case ReportSection::Breakdown:
                m_blocks.push_back(report::breakdownBlock(m_report, m_width, ++m_number));
                break;
            case ReportSection::Providers:
                m_blocks.push_back(report::providersBlock(m_report, m_width, ++m_number));
                break;
            case ReportSection::Assumptions:
                m_blocks.push_back(report::assumptionsBlock(m_report));
                break;
            case ReportSection::Notes:
                if (!m_report.content.notes.empty())
                    m_blocks.push_back(notesBlock(m_report, m_size));
                break;
            case ReportSection::Prices:
                if (!m_report.data.analysis.offers.empty())
                    m_blocks.push_back(report::pricesBlock(m_report));
                break;
            default:
                break; // the comparison is no section of one run
            }
        }

        [[nodiscard]] int halvesInLine() const
        {
            int count = 0;
            for (auto block = m_blocks.rbegin(); block != m_blocks.rend() && block->isHalf; ++block)
                ++count;
            return count;
        }

        void addWaitingList()
        {
            if (m_listWaits)
                m_blocks.push_back(report::recommendationsBlock(m_report));
            m_listWaits = false;
        }

        const Report& m_report;
        QSizeF m_size;
        double m_width;
        double m_half;
        int m_number = 0;
        bool m_listWaits = false;
        std::vector<ReportBlock> m_blocks;
    };

    bool beginsWithTitle(const Report& report) { return !report.sections.empty() && report.sections.front() == ReportSection::Headline; }

    std::vector<FlowedPage> flowed(const Report& report, const std::vector<ReportBlock>& blocks, const QSizeF& size)
    {
        return flowBlocks(blocks, size, report::topMargin + (beginsWithTitle(report) ? 0 : report::pageHeaderHeight));
    }

} // namespace

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
