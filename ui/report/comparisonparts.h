#pragma once

#include "export/comparisoncontent.h"
#include "report/reportparts.h"

// The charts and tables of the comparison pages.
namespace runcost::report {

inline constexpr std::size_t mostColumns = 4; // runs side by side; more become a table

inline constexpr double tallestHalf = headingHeight + 6 + 190; // of a block beside another one

// The letter of a run in a disc: black, or green for the recommended one, which has a ring where there is no green.
void paintLetter(ReportCanvas& canvas, QPointF centre, const QString& letter, bool recommended);

[[nodiscard]] ReportBlock costBarsBlock(const ComparisonContent& content, int number);
[[nodiscard]] ReportBlock sideBySideBlock(const ComparisonContent& content, int number);
[[nodiscard]] ReportBlock comparisonTableBlock(const ComparisonContent& content, int number); // bars and figures, one line a run
[[nodiscard]] ReportBlock scatterBlock(const ComparisonContent& content, int number, double tallest = tallestHalf);
[[nodiscard]] ReportBlock decisionBlock(const ComparisonContent& content, int number, double tallest = tallestHalf);
[[nodiscard]] ReportBlock noteBlock(const QString& note, const QSizeF& size);

[[nodiscard]] std::vector<double> roundMarks(double low, double high, int most); // inside [low, high], for an axis

// A stacked bar of the parts of a cost; parts that are wide enough carry their amount.
void paintParts(ReportCanvas& canvas, const ComparedRun& run, const QRectF& bar, double largestUsd, bool withAmounts);

} // namespace runcost::report
