#pragma once

#include "dashboard/panelpicture.h"

#include <QStringList>

#include <array>

namespace runcost {

// In which order the panels of the dashboard stand, and which of them are shown.
class PanelArrangement {
public:
    PanelArrangement(); // as shipped: all, by PanelKind

    // As Settings keeps it: "breakdown", "-score" for a hidden one. What is missing or unknown does no harm.
    [[nodiscard]] static PanelArrangement fromWords(const QStringList& words);
    [[nodiscard]] QStringList words() const; // empty when as shipped

    [[nodiscard]] const std::array<PanelKind, panelCount>& order() const { return m_order; }
    [[nodiscard]] std::vector<PanelKind> shown() const; // in order
    [[nodiscard]] bool isShown(PanelKind kind) const { return m_shown[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] bool isShipped() const { return *this == PanelArrangement(); }

    void setShown(PanelKind kind, bool shown);
    // To the left or right of the next panel that is shown; false at the end of the line.
    bool move(PanelKind kind, int step);
    void moveTo(PanelKind kind, PanelKind place); // takes the place of that one, which makes room

    bool operator==(const PanelArrangement&) const = default;

private:
    std::array<PanelKind, panelCount> m_order;
    std::array<bool, panelCount> m_shown;
};

// The places of the shown panels on a page of this size, by PanelKind; a hidden one gets an empty rectangle. As shipped it
// is that of panelLayout(); otherwise rows are filled in order, and the recommendations get one of their own where the
// page has room for no more than three columns.
[[nodiscard]] std::vector<QRectF> arrangedPanels(const PanelArrangement& arrangement, const QSizeF& page, const PanelHeights& needed = {});
[[nodiscard]] double arrangedHeight(const std::vector<QRectF>& rects); // with the margin below

} // namespace runcost
