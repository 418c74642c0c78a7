#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace runcost {

// One page of the help: a section of the manual, or a formula of the registry.
struct HelpTopic {
    QString id; // "manual:keyboard", "formula:carbon"
    QString group; // "Manual", or the group of the formula
    QString title;
    QString markdown;
};

// The manual in its order, then all formulas by group: the index comes from the registry, the text is the page that was
// generated from it.
[[nodiscard]] const std::vector<HelpTopic>& helpTopics();
// Where a link between pages leads: "#tables-of-your-own", "formulas.md#carbon".
struct HelpPlace {
    QString topic; // id
    QString heading; // within it; empty = its beginning
};
[[nodiscard]] std::optional<HelpPlace> findHelpLink(const QString& link);
// Those that hold every word of the query, in title, id or text; titles before texts.
[[nodiscard]] std::vector<const HelpTopic*> findHelp(const QString& query);

} // namespace runcost
