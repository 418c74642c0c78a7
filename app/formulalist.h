#pragma once

#include <QByteArray>
#include <QString>

#include <string>

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
// What is wrong with an input, in one sentence: its name, the value given and the domain. `given` is JSON, or empty when
// the input is missing.
[[nodiscard]] QString inputErrorText(
    const formulas::Formula& formula, const std::string& code, const std::string& field, const QString& given);

} // namespace runcost
