#pragma once

#include "formulas/registry.h"

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QString>

namespace runcost {

// VALUE of INPUT=VALUE as JSON; a bare word is text. Nothing when it begins like JSON and is not.
[[nodiscard]] std::optional<formulas::Inputs> jsonOfWord(const QByteArray& word);

// The JSON object of inputs in a file, "-" being standard input.
struct InputsOfFile {
    formulas::Inputs inputs;
    QString problem; // why there are none; empty when there are
    std::string overflowed; // the input whose number is beyond what a double holds, or nothing
};
[[nodiscard]] InputsOfFile readInputs(const QString& path);

} // namespace runcost
