#pragma once

#include <QRectF>
#include <QSizeF>

#include <functional>
#include <vector>

namespace runcost {

class ReportCanvas;

// A part of a page. Heights in 1/96 inch.
struct ReportBlock {
    double gap = 0; // above it, when something is above it; shrinks to about half where room is short
    double minimum = 0;
    double preferred = 0;
    int across = 1; // how many such blocks stand beside each other in its line
    bool ownPage = false; // takes a page alone, without header
    bool newPage = false; // begins a page
    bool leavesTitle = false; // begins the next page when the one with the title is more than half full
    // A table that may go on on the next page: that many rows below a head, which is repeated.
    int rows = 0;
    double head = 0;
    double rowHeight = 0;
    // The area, and for tables which rows.
    std::function<void(ReportCanvas&, const QRectF& area, int firstRow, int rowCount)> paint;
};

struct FlowedBlock {
    std::size_t block = 0;
    QRectF area;
    int firstRow = 0;
    int rowCount = 0;
};
struct FlowedPage {
    std::vector<FlowedBlock> blocks;
    bool bare = false; // no page header
};

// Puts the blocks on pages, in order. `top` is where a page with a header begins; the first page begins at `firstTop`.
[[nodiscard]] std::vector<FlowedPage> flowBlocks(const std::vector<ReportBlock>& blocks, const QSizeF& size, double firstTop);

} // namespace runcost
