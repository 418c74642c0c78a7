#include "formulas/registry.h"

#include <nlohmann/json.hpp>

// The domain of inputs: how it is declared and how it is checked.
namespace runcost::formulas {

Input Input::orElse(const char* json) const
{
    Input copy = *this;
    copy.defaultJson = json;
    return copy;
}
Input Input::atLeast(double limit) const
{
    Input copy = *this;
    copy.least = limit;
    return copy;
}
Input Input::above(double limit) const
{
    Input copy = atLeast(limit);
    copy.aboveLeast = true;
    return copy;
}
Input Input::atMost(double limit) const
{
    Input copy = *this;
    copy.most = limit;
    return copy;
}
Input Input::dividing() const
{
    Input copy = *this;
    copy.divisor = true;
    return copy;
}
Input Input::wholeNumber() const
{
    Input copy = *this;
    copy.whole = true;
    return copy;
}
Input Input::anySign() const { return atLeast(-std::numeric_limits<double>::infinity()); }
Input Input::notEmpty() const
{
    Input copy = *this;
    copy.nonEmpty = true;
    return copy;
}
Input Input::ofLength(std::size_t count) const
{
    Input copy = *this;
    copy.length = count;
    return copy;
}
Input Input::notAboveInput(const char* other) const
{
    Input copy = *this;
    copy.notAbove = other;
    return copy;
}
Input Input::unlessGiven(const char* other) const
{
    Input copy = orNull();
    copy.unless = other;
    return copy;
}
Input Input::eachAtMost(std::vector<double> limits) const
{
    Input copy = ofLength(limits.size());
    copy.mostEach = std::move(limits);
    return copy;
}

Input Input::eachOrNull() const
{
    Input copy = *this;
    copy.nullEach = true;
    return copy;
}

namespace {

    Input made(const char* name, const char* unit, InputType type)
    {
        Input input;
        input.name = name;
        input.unit = unit;
        input.type = type;
        return input;
    }
    Input withFields(Input input, std::vector<Input> fields)
    {
        input.fields = std::move(fields);
        return input;
    }

    const char* problem(const Input& input, const Inputs& value);

    const char* numbersProblem(const Input& input, const Inputs& value)
    {
        if (!value.is_array())
            return "out_of_range";
        if (value.empty() && input.nonEmpty)
            return "empty";
        if (input.length != 0 && value.size() != input.length)
            return "out_of_range";
        for (std::size_t i = 0; i < value.size(); ++i) {
            if (!value[i].is_number())
                return "out_of_range";
            const double number = value[i].get<double>();
            if (const char* code = numberProblem(input, number))
                return code;
            if (i < input.mostEach.size() && number > input.mostEach[i])
                return "out_of_range";
        }
        return nullptr;
    }

    const char* pairsProblem(const Input& input, const Inputs& value)
    {
        if (!value.is_array())
            return "out_of_range";
        for (const Inputs& pair : value) {
            if (!pair.is_array() || pair.size() != 2)
                return "out_of_range";
            if (const char* code = numbersProblem(input, pair))
                return code;
        }
        return nullptr;
    }

    const char* rowProblem(const Input& input, const Inputs& row)
    {
        if (!row.is_object())
            return "out_of_range";
        for (const Input& field : input.fields) {
            const auto found = row.find(field.name);
            if (found == row.end() || (found->is_null() && !field.isRequired())) {
                if (field.isRequired())
                    return "unknown_key";
            } else if (const char* code = problem(field, *found)) {
                return code;
            }
        }
        return nullptr;
    }

    const char* rowsProblem(const Input& input, const Inputs& value, bool named)
    {
        if (named ? !value.is_object() : !value.is_array())
            return "out_of_range";
        if (value.empty() && input.nonEmpty)
            return "empty";
        for (const Inputs& row : value)
            if (const char* code = rowProblem(input, row))
                return code;
        return nullptr;
    }

    const char* numberMapProblem(const Input& input, const Inputs& value)
    {
        if (!value.is_object())
            return "out_of_range";
        for (const Inputs& item : value) {
            if (item.is_null() && input.nullEach)
                continue;
            if (!item.is_number())
                return "out_of_range";
            if (const char* code = numberProblem(input, item.get<double>()))
                return code;
        }
        return nullptr;
    }

    const char* textProblem(const Input& input, const Inputs& value)
    {
        if (!value.is_string())
            return "out_of_range";
        const std::string& text = value.get_ref<const std::string&>();
        const bool known = input.words.empty()
            || std::any_of(input.words.begin(), input.words.end(), [&](const char* known_) { return text == known_; });
        return known ? nullptr : "unknown_key";
    }

    const char* problem(const Input& input, const Inputs& value)
    {
        switch (input.type) {
        case InputType::Number:
            return value.is_number() ? numberProblem(input, value.get<double>()) : "out_of_range";
        case InputType::Flag:
            return value.is_boolean() ? nullptr : "out_of_range";
        case InputType::Text:
            return textProblem(input, value);
        case InputType::Numbers:
            return numbersProblem(input, value);
        case InputType::Pairs:
            return pairsProblem(input, value);
        case InputType::Rows:
        case InputType::RowMap:
            return rowsProblem(input, value, input.type == InputType::RowMap);
        case InputType::NumberMap:
            return numberMapProblem(input, value);
        }
        return "out_of_range";
    }

    // A row with its declared fields only, the defaults filled in.
    Inputs completedRow(const Input& input, const Inputs& row)
    {
        Inputs copy = Inputs::object();
        for (const Input& field : input.fields) {
            const auto found = row.find(field.name);
            const bool given = found != row.end() && !(found->is_null() && !field.isRequired());
            copy[field.name] = given ? *found : Inputs::parse(field.defaultJson);
        }
        return copy;
    }

    Inputs completed(const Input& input, const Inputs& value)
    {
        if (input.type != InputType::Rows && input.type != InputType::RowMap)
            return value;
        Inputs copy = value.is_array() ? Inputs::array() : Inputs::object();
        for (const auto& [name, row] : value.items()) {
            if (value.is_array())
                copy.push_back(completedRow(input, row));
            else
                copy[name] = completedRow(input, row);
        }
        return copy;
    }

    bool isGiven(const Inputs& inputs, const char* name)
    {
        const auto found = inputs.find(name);
        return found != inputs.end() && !found->is_null();
    }

} // namespace

Input number(const char* name, const char* unit) { return made(name, unit, InputType::Number); }
Input flag(const char* name) { return made(name, "", InputType::Flag).orElse("false"); }
Input text(const char* name) { return made(name, "", InputType::Text); }
Input word(const char* name, std::vector<const char*> words)
{
    Input input = text(name);
    input.words = std::move(words);
    return input;
}
Input numbers(const char* name, const char* unit) { return made(name, unit, InputType::Numbers); }
Input pairs(const char* name, const char* unit) { return made(name, unit, InputType::Pairs); }
Input rows(const char* name, std::vector<Input> fields)
{
    return withFields(made(name, "", InputType::Rows), std::move(fields));
}
Input numberMap(const char* name, const char* unit) { return made(name, unit, InputType::NumberMap); }
Input rowMap(const char* name, std::vector<Input> fields)
{
    return withFields(made(name, "", InputType::RowMap), std::move(fields));
}

const char* numberProblem(const Input& input, double value)
{
    if (!std::isfinite(value))
        return "out_of_range";
    if (value < 0 && !input.isSigned())
        return "negative";
    if (value < input.least || (input.aboveLeast && value == input.least) || value > input.most)
        return "out_of_range";
    if (input.whole && value != std::floor(value))
        return "out_of_range";
    return input.divisor && value == 0 ? "zero_divisor" : nullptr;
}

std::optional<InputError> checkInputs(const Formula& formula, const Inputs& inputs, Inputs& checked)
{
    checked = Inputs::object();
    if (!inputs.is_object())
        return InputError { "out_of_range", "inputs" };
    for (const auto& entry : inputs.items())
        if (std::none_of(formula.inputs.begin(), formula.inputs.end(), [&](const Input& i) { return entry.key() == i.name; }))
            return InputError { "unknown_key", entry.key() };
    for (const Input& input : formula.inputs) {
        const auto found = inputs.find(input.name);
        const bool mayBeNull = input.defaultJson != nullptr && std::string_view(input.defaultJson) == "null";
        if (found == inputs.end() || (mayBeNull && found->is_null())) {
            if (input.isRequired() || (input.unless != nullptr && !isGiven(inputs, input.unless)))
                return InputError { "unknown_key", input.name };
            checked[input.name] = Inputs::parse(input.defaultJson);
            continue;
        }
        if (const char* code = problem(input, *found))
            return InputError { code, input.name };
        if (input.notAbove != nullptr && inputs.contains(input.notAbove) && inputs[input.notAbove].is_number()
            && inputs[input.notAbove] >= 0 && found->get<double>() > inputs[input.notAbove].get<double>())
            return InputError { "out_of_range", input.name };
        checked[input.name] = completed(input, *found);
    }
    return {};
}

} // namespace runcost::formulas
