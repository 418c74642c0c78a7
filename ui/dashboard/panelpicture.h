#pragma once

#include "analysis/findings.h"
#include "core/format.h"
#include "session/dashboardsession.h"
#include "theme/theme.h"

#include <QLocale>
#include <QPainterPath>
#include <QRectF>
#include <QSizeF>

#include <vector>

class QPainter;

namespace runcost::charts {
class Sketch;
}

namespace runcost {

enum class PanelKind { Breakdown, Providers, Score, Resources, Environment, Recommendations };
inline constexpr int panelCount = 6;
[[nodiscard]] QString panelTitle(PanelKind kind);
[[nodiscard]] Finding panelFinding(PanelKind kind, const DashboardData& data);

// Anything in a picture that can be hovered, focused and explained.
struct Mark {
    QRectF rect; // hit area, in the picture's coordinates
    QString figure; // key for explanation(); empty = nothing to explain
    QString name; // accessible: "Training, $157, 65 %, down 38 %"
    // What a click does instead of Explain: "apply:ID", "unapply:ID", "more" (show all rows), "menu", "list", "matrix".
    QString action;
};

// A printed text and its box: tests look for overlaps.
struct PlacedLabel {
    QRectF rect;
    QString text;
};

struct PictureStyle {
    theme::Tokens tokens = theme::light();
    QLocale locale = format::defaultLocale();
    double textScale = 1; // of every font size
    bool report = false; // on paper: no buttons, no hover
    QPointF hover { -1, -1 }; // pointer position in the picture, for the dotted underline
    int focusedMark = -1; // gets the focus ring
    bool listOnly = false; // panel 6 in a small window: list or matrix
    bool matrixOnly = false;
    bool frameOnly = false; // title and finding without the picture: a table lies over it
    // While values change, bars, arcs and needle are on their way from this look; texts say the new values at once.
    const DashboardData* from = nullptr;
    double progress = 1; // 0..1, of that way
    std::vector<PlacedLabel>* texts = nullptr; // gets every text with its place
    charts::Sketch* sketch = nullptr; // learns what is drawn, and says what need not be
};

// Draws the picture below title and finding (both drawn by the caller) into `area`, and returns its marks.
// painter == nullptr lays out without drawing. The same code serves screen, PNG, SVG and PDF.
std::vector<Mark> paintPicture(
    PanelKind kind, QPainter* painter, const QRectF& area, const DashboardData& data, const PictureStyle& style);

// A panel: frame, title, finding, legend and picture as on the dashboard. Marks are in the painter's coordinates.
std::vector<Mark> paintPanel(
    PanelKind kind, QPainter* painter, const QRectF& area, const DashboardData& data, const PictureStyle& style);

// The run header of the dashboard (name, badge, facts, total, range, CO2e), 76 px high, or 46 px in one line.
std::vector<Mark> paintRunHeader(QPainter* painter, const QRectF& area, const DashboardData& data, const PictureStyle& style);

// Panels that must be taller than usual, in px; 0 = as usual.
struct PanelHeights {
    double providers = 0;
    double recommendations = 0;
};
// The height of a panel that shows all its rows.
[[nodiscard]] double wholePanelHeight(PanelKind kind, const DashboardData& data);

// Where the six panels go on a page of this size (below the header, margins included).
[[nodiscard]] std::vector<QRectF> panelLayout(const QSizeF& page, const PanelHeights& needed = {}); // by PanelKind; may be taller than the page
[[nodiscard]] double panelLayoutHeight(const QSizeF& page, const PanelHeights& needed = {});
[[nodiscard]] double runHeaderHeight(const QSizeF& page); // 76, or 46 on a low page; `page` with the header

// Header and panels on the window colour: the PNG of the dashboard, and what golden pictures compare.
void paintDashboard(QPainter& painter, const QSizeF& size, const DashboardData& data, const PictureStyle& style);

} // namespace runcost
