#pragma once

#include "analysis/analysis.h"

namespace runcost {

struct ExplainedInput {
    QString name;
    double value = 0;
    QString unit;
    Figure figure;
};

// A part of a formula that has a name of its own: "spot cost = …".
struct ExplainedStep {
    QString name;
    QString formulaNames;
    QString formulaNumbers;
    QString valueText;
};

// How one figure came about. The keys: total_usd, training_usd, inference_usd, storage_usd, transfer_usd,
// platform_usd, energy_kwh, carbon_kg, training_h, latency_ms, offset_usd, car_miles, phone_charges, tree_months, score,
// and offer:ID (training there, on demand), region:NAME (carbon there), recommendation:ID (its saving),
// sensitivity:LEVER (what one step of a slider adds to the total).
struct Explanation {
    QString figure; // the key
    QString title; // "Training cost"
    std::optional<double> value;
    QString unit; // "USD"
    QString valueText; // "$156.64"
    QString formulaNames; // "GPU count × run time × …"
    QString formulaNumbers; // "4 × 18.4 h × …"
    std::vector<ExplainedStep> steps; // named in the formula, written out here
    std::vector<ExplainedInput> inputs;
    double low = 0; // 90 % range
    double high = 0;
    QString widestDriver; // name of the input that widens the range most; empty when the range is a point
    double widestDriverHalf = 0; // its part of the range, in the figure's unit
    std::optional<double> baseline; // the figure without the scenario
    QString baselineNumbers; // its formula with numbers
    QString note; // why it is unknown, or a remark of the field
    QString source; // of the formula
};

[[nodiscard]] QStringList explainableFigures(const Analysis& analysis);
[[nodiscard]] Result<Explanation> explain(const Run& run, const Scenario& scenario, const Catalog& catalog,
    const QString& figure, const ProjectContext& project = {});
[[nodiscard]] QString explanationAsText(const Explanation& explanation);
[[nodiscard]] QString explanationAsMarkdown(const Explanation& explanation);
// An equation (amsmath), a sentence for the methods part of a paper with figures and ranges, and the sources.
[[nodiscard]] QString explanationAsLatex(const Explanation& explanation);
[[nodiscard]] QString latexEscaped(const QString& text);

} // namespace runcost
