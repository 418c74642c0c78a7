#pragma once

#include "analysis/costmodel.h"

namespace runcost {

// What the file states beside what RunCost makes of it, without a scenario, and why the two differ: found by the numbers
// (a factor of 3600 is a wrong unit, a factor of the PUE is a PUE). `in` are the inputs of the baseline.
[[nodiscard]] std::vector<ReportedFigure> compareReported(
    const Run& run, const ModelInputs& in, const Catalog& catalog, SourceTexts texts = SourceTexts::Yes);

// The largest difference over 5 %, in percent of the reported figure; at most 1,000,000. Absent when all agree.
[[nodiscard]] std::optional<double> largestDisagreement(const std::vector<ReportedFigure>& figures);
// The same without the search for reasons, for tables of many runs; `now` is the result of the inputs.
[[nodiscard]] std::optional<double> largestDisagreement(
    const Run& run, ModelInputs&& in, const ModelResult<double>& now, const Catalog& catalog);

// One factor that may be part of a difference.
struct DifferenceFactor {
    double factor = 1; // recomputed / reported, were it the only one
    DifferenceReason reason = DifferenceReason::Unknown;
    QString text;
};
// The fewest factors whose product is the ratio within the tolerance (0.02 = 2 %), the nearest of those; empty when none is.
[[nodiscard]] std::vector<DifferenceFactor> factorsOf(
    double ratio, const std::vector<DifferenceFactor>& candidates, double tolerance);

} // namespace runcost
