#pragma once

#include "formulas/reading.h"

#include <nlohmann/json_fwd.hpp>

#include <limits>
#include <string_view>

// Every formula and algorithm once, by id: what goes in, what comes out, in which unit, and who says so. The command
// line, the tests and the manual read it.
namespace runcost::formulas {

using Json = nlohmann::ordered_json; // of answers: in the order of the outputs
using Inputs = nlohmann::json; // quick to look a name up in, however large the maps

enum class InputType { Number, Flag, Text, Numbers, Pairs, Rows, NumberMap, RowMap };

// One input and its domain. Built by the functions below: number("pue").orElse("1").atLeast(1).
struct Input {
    const char* name = "";
    const char* unit = ""; // as Unit reads it; of every number of a list or map
    InputType type = InputType::Number;
    const char* defaultJson = nullptr; // required without
    double least = 0;
    double most = std::numeric_limits<double>::infinity();
    bool aboveLeast = false; // `least` itself is outside
    bool divisor = false; // 0 is zero_divisor
    bool whole = false;
    bool nonEmpty = false;
    bool nullEach = false; // a number of a map may be null
    std::size_t length = 0; // of a list; 0 = any
    const char* notAbove = nullptr; // another input that this one does not exceed
    const char* unless = nullptr; // absent only when this other input is given
    std::vector<const char*> words; // that a text may be; none = any
    std::vector<double> mostEach; // limit of each number of a list
    std::vector<Input> fields; // of a row

    [[nodiscard]] bool isRequired() const { return defaultJson == nullptr; }
    [[nodiscard]] bool isSigned() const { return least < 0; }

    Input orElse(const char* json) const;
    Input orNull() const { return orElse("null"); }
    Input atLeast(double limit) const;
    Input above(double limit) const;
    Input atMost(double limit) const;
    Input dividing() const;
    Input wholeNumber() const;
    Input anySign() const;
    Input notEmpty() const;
    Input eachOrNull() const;
    Input ofLength(std::size_t count) const;
    Input notAboveInput(const char* other) const;
    Input unlessGiven(const char* other) const;
    Input eachAtMost(std::vector<double> limits) const;
};
[[nodiscard]] Input number(const char* name, const char* unit = "");
[[nodiscard]] Input flag(const char* name); // false by default
[[nodiscard]] Input text(const char* name);
[[nodiscard]] Input word(const char* name, std::vector<const char*> words);
[[nodiscard]] Input numbers(const char* name, const char* unit = "");
[[nodiscard]] Input pairs(const char* name, const char* unit = "");
[[nodiscard]] Input rows(const char* name, std::vector<Input> fields);
[[nodiscard]] Input numberMap(const char* name, const char* unit = "");
[[nodiscard]] Input rowMap(const char* name, std::vector<Input> fields);

struct Output {
    const char* name = "";
    const char* unit = "";
    const char* type = "number"; // or number or null, text, flag, list, object
};

struct Formula {
    const char* id = "";
    const char* title = ""; // English source text
    const char* group = "";
    std::vector<Input> inputs;
    std::vector<Output> outputs;
    const char* source = "";
    const char* note = ""; // what to keep in mind, one sentence or nothing
    Reading reading; // of a formula
    std::function<Json(const Inputs&)> algorithm; // of an algorithm: from checked inputs, with the defaults filled in

    [[nodiscard]] bool isFormula() const { return static_cast<bool>(reading.value); }
};

[[nodiscard]] const std::vector<Formula>& allFormulas();
[[nodiscard]] const Formula* findFormula(std::string_view id);
[[nodiscard]] QString formulaTitle(const Formula& formula); // translated
[[nodiscard]] QString groupTitle(const Formula& formula); // translated
[[nodiscard]] QString formulaNote(const Formula& formula); // translated, or empty

// An input that is outside its domain. Codes: negative, out_of_range, zero_divisor, unknown_key, empty.
struct InputError {
    const char* code = "";
    std::string field;
};
// Why a number is no value of an input, or nothing.
[[nodiscard]] const char* numberProblem(const Input& input, double value);
// Checks the inputs in their listed order; `checked` becomes the inputs with the defaults filled in.
[[nodiscard]] std::optional<InputError> checkInputs(const Formula& formula, const Inputs& inputs, Inputs& checked);
[[nodiscard]] Json errorAnswer(const InputError& error);

// The outputs, or {"error": code, "field": name}.
[[nodiscard]] Json evaluate(std::string_view id, const Inputs& inputs);
[[nodiscard]] Json evaluate(const Formula& formula, const Inputs& inputs);

// Checked inputs of a formula (no algorithm) as one of the number types. Slopes number the inputs in order, list by list.
template <class N>
[[nodiscard]] Arguments<N> argumentsOf(const Formula& formula, const Inputs& checked);
// The derivation of every defined number among the outputs, each in terms of those before it; empty for an algorithm.
struct Derivation {
    std::string output;
    Trace trace;
    QString formula;
    QString numbers;
};
[[nodiscard]] std::vector<Derivation> derivations(
    const Formula& formula, const Inputs& checked, bool withIdleFloors = false);

// The name of an input or output for people: "training_time_s" as "training time".
[[nodiscard]] QString inputLabel(const char* name);

} // namespace runcost::formulas
