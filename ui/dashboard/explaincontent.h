#pragma once

#include "analysis/explanation.h"
#include "charts/canvas.h"

#include <QLocale>

namespace runcost {

inline constexpr double explainWidth = 602;

struct ExplainStyle {
    bool scenario = false; // the figure is that of a scenario
    QColor accent; // of its component; invalid = none
    QLocale locale;
    double tallest = 700; // rows that do not fit are counted instead
};

// Draws everything of the popover but its buttons, from 0, 0; returns the height above them.
double paintExplanation(charts::Canvas& canvas, const Explanation& explanation, const ExplainStyle& style);

} // namespace runcost
