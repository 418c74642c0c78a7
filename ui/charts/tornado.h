#pragma once

#include "charts/canvas.h"

namespace runcost::charts {

// One input of a tornado: what a figure is with it at its low and at its high end. Texts are ready to print.
struct TornadoRow {
    QString icon; // where the value comes from
    QColor iconColour;
    QString name;
    bool strong = false;
    QString value;
    QString unit;
    QString range; // of the input
    double low = 0; // of the figure, the lower of the two ends
    double high = 0;
    QString lowText;
    QString highText;
    QString bothText; // "$238 – 240": for a bar too short for two labels
    QString swing;
};

struct TornadoSpec {
    std::vector<TornadoRow> rows; // widest first
    double centre = 0; // the figure as it is
    QString centreText; // "$239, scenario"
    QString inputHead, valueHead, rangeHead, swingHead;
    std::vector<std::pair<double, QString>> ticks;
    double from = 0; // axis
    double to = 1;
    int current = -1; // row on accentbg
};

// Where everything goes in a picture `width` wide: the same for screen and paper.
struct TornadoLayout {
    double valueRight = 0;
    double unitLeft = 0;
    double rangeRight = 0; // 0 = no room for the ranges
    double axisLeft = 0;
    double axisRight = 0;
    double centreX = 0;
    double axisY = 0; // below the last row
    std::vector<QRectF> rows;
    std::vector<QRectF> lower; // bar on the side of the lower figure
    std::vector<QRectF> upper;
    [[nodiscard]] double x(const TornadoSpec& spec, double value) const
    {
        return axisLeft + (axisRight - axisLeft) * (value - spec.from) / (spec.to - spec.from);
    }
};

inline constexpr double tornadoRowHeight = 33;
[[nodiscard]] double tornadoHeight(std::size_t rows);
[[nodiscard]] TornadoLayout layoutTornado(const TornadoSpec& spec, double width);
// At the painter's origin.
void paintTornado(Canvas& canvas, const TornadoSpec& spec, const TornadoLayout& layout);
// About five round values that cover low … high; the ends are `from` and `to`.
[[nodiscard]] std::vector<double> roundTicks(double low, double high, double& from, double& to);

} // namespace runcost::charts
