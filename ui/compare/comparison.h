#pragma once

#include "analysis/findings.h"
#include "session/dashboardsession.h"

#include <QLocale>

namespace runcost {

inline constexpr std::size_t mostCompared = 8;

// One column: a run as it was, or under a scenario.
struct ComparedLook {
    QString title;
    QString subtitle; // the project or the scenario; may be empty
    std::shared_ptr<const DashboardData> look;
};

struct ComparedCell {
    QString text; // printed
    QString change; // against the reference: "▼ 4 %"; empty in the reference column
    int judgement = 0; // of the change: 1 better, -1 worse
    bool best = false; // the only best one of its row
    bool changed = false; // an assumption that the scenario sets
    bool comparable = true; // false: another part of the cost is unknown than in the reference
    std::optional<double> value;
};

struct ComparedRow {
    enum class Kind { Assumption, Total, Component, Result };
    Kind kind = Kind::Result;
    Component component = Component::Training; // of a component row
    QString label;
    QString figure; // key for explanation(); empty for assumptions
    std::optional<Lever> lever; // of an assumption
    std::vector<ComparedCell> cells; // by column
};

// Runs or scenarios beside each other: first what they assume, then what comes of it.
struct Comparison {
    std::vector<ComparedLook> columns;
    std::size_t reference = 0;
    std::vector<ComparedRow> assumptions; // those that differ, or all
    int sameAssumptions = 0; // left out, because they are the same in all columns
    std::vector<ComparedRow> results;
    Finding finding;
};

[[nodiscard]] QString columnLetter(std::size_t column); // "A"
[[nodiscard]] Comparison compareLooks(
    const std::vector<ComparedLook>& columns, std::size_t reference, bool allAssumptions, const QLocale& locale);
// Header first; figures and changes as printed.
[[nodiscard]] std::vector<QStringList> comparisonTable(const Comparison& comparison);

} // namespace runcost
