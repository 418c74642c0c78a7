#pragma once

#include "export/summarycontent.h"

namespace runcost {

// How much each criterion counts in the weighted score, relative to each other; none is negative.
struct ComparisonWeights {
    double quality = 40;
    double cost = 30;
    double latency = 15;
    double carbon = 15;
};
// "quality=50,cost=50": those that are not named count nothing.
[[nodiscard]] Result<ComparisonWeights> comparisonWeightsFromText(const QString& text);

// CostPerPoint: USD for a hundredth of a metric that is a share, such as an accuracy.
enum class ComparedFigure { Cost, Metric, CostPerPoint, Hours, Energy, Carbon, Latency, Score };
inline constexpr std::size_t comparedFigureCount = 8;

struct ComparedRun {
    QString letter; // "A"
    QString name;
    std::array<std::optional<double>, componentCount> components; // USD
    std::array<std::optional<double>, comparedFigureCount> figures; // USD, plain, USD, h, kWh, kg, ms, 0..100
    double lowUsd = 0; // 90 % range of the cost
    double highUsd = 0;
    bool isLowerBound = false; // parts of the cost are unknown
    bool costCompares = false; // the same parts are known as of the others that compare
    std::optional<double> weighted; // 0..100
    [[nodiscard]] std::optional<double> figure(ComparedFigure f) const { return figures[static_cast<std::size_t>(f)]; }
};

struct ComparisonCell {
    QString value;
    QString change; // against the reference; empty in its own column
    ReportTone tone = ReportTone::Plain;
    bool isBest = false;
};

struct ComparisonRow {
    ComparedFigure figure = ComparedFigure::Cost;
    QString label;
    QString shortLabel; // for a narrow column
    std::vector<ComparisonCell> cells; // one a run
};

struct ComparedPoint {
    std::size_t run = 0;
    double costUsd = 0;
    double other = 0; // the metric, or hours
    bool onFront = false; // no run is better in both
};

// What a criterion of the decision makes of each run.
struct WeighedCriterion {
    ComparedFigure figure = ComparedFigure::Cost;
    QString label;
    double weight = 0; // fraction of all weights; 0 = does not count
    bool higherIsBetter = false;
    std::vector<std::optional<double>> scores; // 0..100, one a run; absent for runs that are not ranked
};

// Several runs beside each other. The first is the reference.
struct ComparisonContent {
    SummaryContent summary;
    std::vector<ComparedRun> runs;
    std::vector<ComparisonRow> rows; // those that some run knows
    std::optional<std::size_t> recommended; // highest weighted score; absent when nothing can be ranked
    bool costsCompare = true; // the reference and at least one other know the same parts of the cost
    QString metricName; // empty = the runs have no common one
    bool metricHigherIsBetter = true;
    bool metricIsShare = false; // an accuracy, which changes by points
    std::vector<ComparedPoint> points; // by cost
    QString costFinding;
    QString tableFinding;
    QString pointsFinding;
    QString decisionFinding;
    std::vector<WeighedCriterion> criteria; // those that every ranked run knows, also without weight
    std::vector<std::pair<QString, double>> weights; // of the criteria that count, as fractions
    std::vector<std::size_t> ranking; // by weighted score
};

[[nodiscard]] ComparisonContent comparisonContent(
    const std::vector<ReportSubject>& runs, const ReportTexts& texts, const ComparisonWeights& weights = {});

[[nodiscard]] QString comparisonLetter(std::size_t index); // "A" to "Z", then "AA"
// Its sentences, in a file of their own.
[[nodiscard]] QStringList comparisonFindings(const ComparisonContent& content, const QLocale& locale);
[[nodiscard]] QString decisionSentence(const ComparisonContent& content, const ComparisonWeights& weights, const QLocale& locale);
// Whether the values are shares of one, so that they change by points.
[[nodiscard]] bool isShare(const std::vector<double>& metrics, bool higherIsBetter);
// A metric as the run states it, with three significant digits.
[[nodiscard]] QString metricText(std::optional<double> value, const QLocale& locale);

} // namespace runcost
