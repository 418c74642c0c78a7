#pragma once

#include "export/comparisoncontent.h"

#include <QDate>

namespace runcost {

// What was decided among compared runs, or among the scenarios of one run.
struct Decision {
    std::size_t chosen = 0; // index into the runs of the comparison
    QString reason; // in the words of who decided; may be empty
    QString scenario; // that all runs were compared under; empty = as they ran
    QDate date;
};

// One line for the note of the chosen run: who it was chosen over, with the scores and the weights that led to it.
[[nodiscard]] QString decisionNote(const ComparisonContent& content, const Decision& decision, const QLocale& locale);
// One line for the note of another one.
[[nodiscard]] QString passedOverNote(const ComparisonContent& content, const Decision& decision, std::size_t run, const QLocale& locale);
// The same for a run whose scenarios were compared.
[[nodiscard]] QString scenarioNote(const ComparisonContent& content, const Decision& decision, const QLocale& locale);

// To hand on: what was chosen, then each criterion with its weight and the score of every column.
[[nodiscard]] QString decisionMarkdown(const ComparisonContent& content, const Decision& decision, const QLocale& locale);
[[nodiscard]] QString decisionText(const ComparisonContent& content, const Decision& decision, const QLocale& locale);

[[nodiscard]] QString criterionName(const WeighedCriterion& criterion); // "Top1", "Total cost"
// As comparisonWeightsFromText() reads them.
[[nodiscard]] QString comparisonWeightsText(const ComparisonWeights& weights);

} // namespace runcost
