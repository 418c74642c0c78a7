#pragma once

#include "analysis/analysis.h"

namespace runcost {

// One run of text; the bold ones are the figures of a finding. Plain text: never markup.
struct TextSpan {
    QString text;
    bool bold = false;
};
using Finding = std::vector<TextSpan>;
[[nodiscard]] QString plainText(const Finding& finding);

// The one sentence of each panel, made from the figures. `baseline` and `scenario` are the same when nothing is changed.
[[nodiscard]] Finding breakdownFinding(const Analysis& baseline, const Analysis& scenario);
[[nodiscard]] Finding providersFinding(const Analysis& scenario);
[[nodiscard]] Finding scoreFinding(const Analysis& scenario);
[[nodiscard]] Finding resourcesFinding(const Analysis& scenario);
[[nodiscard]] Finding environmentFinding(const Analysis& scenario);
[[nodiscard]] Finding recommendationsFinding(const Analysis& baseline, const Analysis& scenario);

} // namespace runcost
