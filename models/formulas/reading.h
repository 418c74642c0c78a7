#pragma once

#include "formulas/slope.h"
#include "formulas/trace.h"

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace runcost::formulas {

// One checked input of a formula, as one of the number types sees it.
template <class N>
struct Cell {
    std::optional<N> number; // absent when the input may be and is
    bool flag = false;
    std::string text;
    std::vector<N> list;
};

// The inputs of a formula in their listed order.
template <class N>
class Arguments {
public:
    explicit Arguments(std::size_t count)
        : m_cells(count)
    {
    }
    [[nodiscard]] Cell<N>& cell(std::size_t i) { return m_cells[i]; }
    [[nodiscard]] const N& operator[](std::size_t i) const { return *m_cells[i].number; }
    [[nodiscard]] bool has(std::size_t i) const { return m_cells[i].number.has_value(); }
    [[nodiscard]] bool flag(std::size_t i) const { return m_cells[i].flag; }
    [[nodiscard]] const std::string& text(std::size_t i) const { return m_cells[i].text; }
    [[nodiscard]] const std::vector<N>& list(std::size_t i) const { return m_cells[i].list; }

private:
    std::vector<Cell<N>> m_cells;
};

// The outputs of a formula in their listed order. Nothing in place of a number: it is undefined.
template <class N>
class Answers {
public:
    using Value = std::variant<std::monostate, N, bool, const char*>;

    Answers& number(const N& value) { return add(value); }
    Answers& number(const std::optional<N>& value) { return value ? add(*value) : undefined(); }
    Answers& undefined() { return add(std::monostate()); }
    // A number that is only defined under a condition.
    template <class Compute>
    Answers& numberIf(bool isDefined, const Compute& compute)
    {
        return isDefined ? add(compute()) : undefined();
    }
    Answers& flag(bool value) { return add(value); }
    Answers& word(const char* value) { return add(value); }

    void clear() { m_values.clear(); }
    [[nodiscard]] const std::vector<Value>& values() const { return m_values; }
    [[nodiscard]] const N* numberAt(std::size_t i) const { return std::get_if<N>(&m_values[i]); }

private:
    Answers& add(Value value)
    {
        m_values.push_back(std::move(value));
        return *this;
    }
    std::vector<Value> m_values;
};

// One formula, read three ways.
struct Reading {
    std::function<void(const Arguments<double>&, Answers<double>&)> value;
    std::function<void(const Arguments<Slope>&, Answers<Slope>&)> slope;
    std::function<void(const Arguments<Trace>&, Answers<Trace>&)> trace;
};

} // namespace runcost::formulas
