#pragma once

#include <QStringView>

#include <optional>
#include <vector>

namespace runcost {

// How well typed letters fit a text, and which of its letters they hit. Higher is better.
struct FuzzyMatch {
    int score = 0;
    std::vector<int> positions; // ascending, in UTF-16 units of the text
};

// Best first: prefix, start of a word, run of letters, all words in any order, letters in order with gaps.
// Empty pattern: matches everything with score 0. No match: nothing.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

} // namespace runcost
