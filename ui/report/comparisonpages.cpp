#include "report/comparisonpages.h"

#include "charts/svgtext.h"
#include "report/comparisonparts.h"

#include <QPainter>

namespace runcost {
namespace {

    report::PageTexts textsOf(const SummaryContent& s) { return { s.title, s.facts, s.date, s.author, s.sample, s.madeBy, s.prices }; }

    std::vector<ReportBlock> blocksOf(const ComparisonContent& content, const QSizeF& size)
    {
        std::vector<ReportBlock> blocks;
        ReportBlock head;
        head.minimum = head.preferred = report::titleHeight + 15.5 + report::headlinesHeight;
        head.paint = [&content, size](ReportCanvas& canvas, const QRectF& area, int, int) {
            report::paintTitle(canvas, textsOf(content.summary), size);
            report::paintHeadlines(canvas, content.summary.headlines, area.adjusted(0, report::titleHeight + 15.5, 0, 0));
        };
        blocks.push_back(head);
        if (!content.summary.findings.isEmpty())
            blocks.push_back(report::findingsBlock(content.summary.findings));
        int number = 0;
        const double tallest = report::isSlide(size) ? 340 : report::tallestHalf;
        if (content.runs.size() <= report::mostColumns) {
            blocks.push_back(report::costBarsBlock(content, ++number));
            blocks.push_back(report::sideBySideBlock(content, ++number));
        } else {
            blocks.push_back(report::comparisonTableBlock(content, ++number));
        }
        if (!content.points.empty())
            blocks.push_back(report::scatterBlock(content, ++number, tallest));
        blocks.push_back(report::decisionBlock(content, ++number, tallest));
        blocks.push_back(report::noteBlock(content.summary.note, size));
        return blocks;
    }

} // namespace

int comparisonPages(const ComparisonContent& content, const QSizeF& size)
{
    return static_cast<int>(flowBlocks(blocksOf(content, size), size, report::topMargin(size)).size());
}

void paintComparisonPage(ReportCanvas& canvas, const ComparisonContent& content, int page, int number, int total, const QSizeF& size)
{
    report::paintPageOf(canvas, blocksOf(content, size), textsOf(content.summary), page, number, total, size);
}

QByteArray comparisonSvg(const ComparisonContent& content, const theme::Tokens& tokens)
{
    constexpr double width = 720;
    constexpr double margin = 16;
    std::vector<ReportBlock> blocks;
    if (content.runs.size() <= report::mostColumns)
        blocks.push_back(report::costBarsBlock(content, 1));
    else
        blocks.push_back(report::comparisonTableBlock(content, 1));
    if (!content.points.empty())
        blocks.push_back(report::scatterBlock(content, 2));
    double height = margin;
    for (const ReportBlock& block : blocks)
        height += block.rows > 0 ? block.head + block.rows * block.rowHeight + block.gap : block.preferred + block.gap;
    const QSizeF size(width + 2 * margin, height);
    return charts::svgDrawing(size, content.summary.title, [&](QPainter& painter) {
        ReportCanvas canvas(&painter, tokens);
        canvas.box(QRectF(QPointF(), size), canvas.tokens().panel);
        double y = margin;
        for (const ReportBlock& block : blocks) {
            const double own = block.rows > 0 ? block.head + block.rows * block.rowHeight : block.preferred;
            block.paint(canvas, { margin, y, width, own }, 0, block.rows);
            y += own + block.gap;
        }
    });
}

} // namespace runcost
