#pragma once

#include "analysis/modelinputs.h"
#include "analysis/analysis.h"

namespace runcost {

enum class TornadoFigure { Cost, Energy, Carbon };
[[nodiscard]] QString tornadoFigureKey(TornadoFigure figure); // "total_usd", as Explain names it
[[nodiscard]] QString tornadoUnit(TornadoFigure figure); // "USD"

// One uncertain input: the figure with it at its low and at its high end, all others where they are. Both ends are
// evaluated by the model, not by its slope, so that a bend shows as an uneven bar.
struct TornadoBar {
    ModelInput input = ModelInput::RunTime;
    QString name;
    QString unit;
    Figure figure; // value and half-range
    double lowInput = 0; // kept inside what the input can be
    double highInput = 0;
    double atLow = 0; // of the figure
    double atHigh = 0;
    double share = 0; // of the sum of the squared swings

    [[nodiscard]] double swing() const { return std::abs(atHigh - atLow); }
};

struct Tornado {
    TornadoFigure figure = TornadoFigure::Cost;
    Quantity value; // in this scenario
    std::optional<double> baseline; // without it
    std::vector<TornadoBar> bars; // widest first
    int unknownParts = 0; // of the cost
};

// The inputs that make the figure uncertain: those with a range and a slope.
[[nodiscard]] Result<Tornado> tornado(const Run& run, const Scenario& scenario, const Catalog& catalog, TornadoFigure figure);

// What the bars say, in words made of their figures.
struct TornadoSummary {
    int named = 0; // inputs that the sentence names
    double share = 0; // of the spread that they explain, 0..1
    QStringList names; // of these
    int assumed = 0; // of these: assumed or estimated
    QString advice; // what would narrow the range most; empty when nothing is uncertain
    double narrowedLow = 0; // the 90 % range with the widest input known exactly
    double narrowedHigh = 0;
};
[[nodiscard]] TornadoSummary summarise(const Tornado& tornado);

} // namespace runcost
