#pragma once

#include <QByteArray>

namespace runcost::formulas {
struct Formula;
}

namespace runcost {

// The registry as text for people, as one JSON object, and as the page of the manual.
[[nodiscard]] QByteArray formulaListAsText();
[[nodiscard]] QByteArray formulaListAsJson();
[[nodiscard]] QByteArray formulaListAsMarkdown();
// One formula with its inputs, units and domains, for people.
[[nodiscard]] QByteArray formulaHelp(const formulas::Formula& formula);

} // namespace runcost
