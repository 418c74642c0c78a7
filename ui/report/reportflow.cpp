#include "report/reportflow.h"

#include "report/reportparts.h"

#include <algorithm>
#include <cmath>

namespace runcost {
namespace {

    constexpr double tightGap = 0.55; // of a gap, where room is short
    constexpr int fewestRows = 3; // of a table at the end of a page
    constexpr double titleFill = 0.6; // of the first page: small charts then begin the next one

    // Blocks beside each other, or a piece of a table.
    struct FlowLine {
        std::size_t first = 0;
        std::size_t last = 0;
        int firstRow = 0;
        int rowCount = 0;
        double gap = 0;
        double minimum = 0;
        double preferred = 0;
    };

    FlowLine lineOf(const std::vector<ReportBlock>& blocks, std::size_t index)
    {
        const ReportBlock& block = blocks[index];
        FlowLine line { index, index, 0, block.rows, block.gap, block.minimum, std::max(block.preferred, block.minimum) };
        if (block.rows > 0)
            line.minimum = line.preferred = block.head + block.rows * block.rowHeight;
        while (line.last + 1 - index < static_cast<std::size_t>(block.across) && line.last + 1 < blocks.size()
            && blocks[line.last + 1].across == block.across && !blocks[line.last + 1].newPage) {
            const ReportBlock& other = blocks[++line.last];
            line.gap = std::max(line.gap, other.gap);
            line.minimum = std::max(line.minimum, other.minimum);
            line.preferred = std::max(line.preferred, other.preferred);
        }
        return line;
    }

    class PageFiller {
    public:
        PageFiller(const std::vector<ReportBlock>& blocks, const QSizeF& size, double firstTop)
            : m_blocks(blocks)
            , m_size(size)
            , m_top(firstTop)
        {
        }

        std::vector<FlowedPage> fill()
        {
            for (std::size_t i = 0; i < m_blocks.size();) {
                const FlowLine line = lineOf(m_blocks, i);
                i = line.last + 1;
                const ReportBlock& block = m_blocks[line.first];
                if (block.ownPage) {
                    finishPage();
                    m_pages.push_back({ { { line.first, QRectF(QPointF(), m_size), 0, 0 } }, true });
                    continue;
                }
                const bool titlePageIsFull = m_pages.empty() && block.leavesTitle && m_used > titleFill * room();
                if (!m_lines.empty() && (block.newPage || titlePageIsFull))
                    finishPage();
                block.rows > 0 ? addTable(line) : add(line);
            }
            finishPage();
            return std::move(m_pages);
        }

    private:
        [[nodiscard]] double room() const { return report::footerTop(m_size) - (report::isSlide(m_size) ? 10 : 14) - m_top; }
        [[nodiscard]] double tightGapOf(const FlowLine& line) const { return m_lines.empty() ? 0 : line.gap * tightGap; }

        void add(const FlowLine& line)
        {
            if (!m_lines.empty() && m_used + tightGapOf(line) + line.minimum > room())
                finishPage();
            m_used += tightGapOf(line) + line.minimum;
            m_lines.push_back(line);
        }

        void addTable(FlowLine line)
        {
            const ReportBlock& block = m_blocks[line.first];
            int left = line.rowCount;
            while (left > 0) {
                const double free = room() - m_used - tightGapOf(line) - block.head;
                int fit = static_cast<int>(std::floor(free / block.rowHeight));
                if (!m_lines.empty() && fit < std::min(left, fewestRows)) {
                    finishPage();
                    continue;
                }
                fit = std::clamp(fit, 1, left);
                FlowLine piece = line;
                piece.firstRow = line.rowCount - left;
                piece.rowCount = fit;
                piece.minimum = piece.preferred = block.head + fit * block.rowHeight;
                m_used += tightGapOf(piece) + piece.minimum;
                m_lines.push_back(piece);
                left -= fit;
                if (left > 0)
                    finishPage();
            }
        }

        // What is left goes to the gaps first, then to the blocks that want more.
        void finishPage()
        {
            if (m_lines.empty())
                return;
            double extra = std::max(0.0, room() - m_used);
            double gaps = 0;
            double wants = 0;
            for (std::size_t i = 0; i < m_lines.size(); ++i) {
                gaps += i == 0 ? 0 : m_lines[i].gap * (1 - tightGap);
                wants += m_lines[i].preferred - m_lines[i].minimum;
            }
            const double gapFactor = tightGap + (gaps > 0 ? (1 - tightGap) * std::min(1.0, extra / gaps) : 0);
            extra = std::max(0.0, extra - gaps);
            const double wantFactor = wants > 0 ? std::min(1.0, extra / wants) : 0;
            FlowedPage page;
            double y = m_top;
            for (std::size_t i = 0; i < m_lines.size(); ++i) {
                const FlowLine& line = m_lines[i];
                y += i == 0 ? 0 : line.gap * gapFactor;
                const double height = line.minimum + (line.preferred - line.minimum) * wantFactor;
                place(page, line, y, height);
                y += height;
            }
            m_pages.push_back(std::move(page));
            m_lines.clear();
            m_used = 0;
            m_top = report::topMargin(m_size) + report::pageHeaderHeight;
        }

        void place(FlowedPage& page, const FlowLine& line, double y, double height) const
        {
            const double left = report::sideMargin(m_size);
            const int across = static_cast<int>(line.last - line.first) + 1;
            const double width = report::columnWidth(m_size, across);
            for (std::size_t i = line.first; i <= line.last; ++i)
                page.blocks.push_back({ i, { left + double(i - line.first) * (width + report::columnGap(across)), y, width, height }, line.firstRow, line.rowCount });
        }

        const std::vector<ReportBlock>& m_blocks;
        QSizeF m_size;
        double m_top;
        double m_used = 0; // by the lines of this page, with tight gaps
        std::vector<FlowLine> m_lines;
        std::vector<FlowedPage> m_pages;
    };

} // namespace

std::vector<FlowedPage> flowBlocks(const std::vector<ReportBlock>& blocks, const QSizeF& size, double firstTop)
{
    return PageFiller(blocks, size, firstTop).fill();
}

} // namespace runcost
