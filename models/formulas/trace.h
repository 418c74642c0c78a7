#pragma once

#include "formulas/number.h"
#include "formulas/unit.h"
#include "runs/figure.h"

#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace runcost::formulas {

struct TraceNode;
using TraceNodePtr = std::shared_ptr<const TraceNode>;

// One step of a derivation.
struct TraceNode {
    enum class Kind { Input, Constant, Named, Add, Subtract, Multiply, Divide, Power, Call };
    Kind kind = Kind::Constant;
    double value = 0;
    Unit unit;
    QString name; // of an input, a named step, a constant or a called function
    Figure figure; // of an input: provenance, range, source and date
    std::vector<TraceNodePtr> arguments;
    QString unitError; // empty when the units of the arguments agree
};

// How a derivation is written.
struct TraceWording {
    std::map<const TraceNode*, QString> known; // steps that have been written before, by the name to use for them
    bool withIdleFloors = false; // max(x, 0) also where x is not below 0
};

// A number that remembers how it came about. Mixing units is recorded, not thrown: unitErrors() lists them.
class Trace {
public:
    Trace(double value = 0); // a plain number
    Trace(TraceNodePtr node)
        : m_node(std::move(node))
    {
    }
    [[nodiscard]] static Trace input(const QString& name, const QString& unit, const Figure& figure);

    [[nodiscard]] double value() const { return m_node->value; }
    [[nodiscard]] const Unit& unit() const { return m_node->unit; }
    [[nodiscard]] const TraceNodePtr& node() const { return m_node; }

    // "GPU count × run time × price × (1 − spot share)"; named steps are expanded at the top and in products.
    [[nodiscard]] QString formulaWithNames(const TraceWording& wording = {}) const;
    // "4 × 18.4 h × $3.43/(GPU·h) × (1 − 0.6)".
    [[nodiscard]] QString formulaWithNumbers(const TraceWording& wording = {}) const;
    // The inputs that the result depends on, each once, in order of appearance.
    [[nodiscard]] std::vector<TraceNodePtr> inputs() const;
    [[nodiscard]] QStringList unitErrors() const;
    // The named steps that the formula mentions without writing them out, outermost first, each once.
    [[nodiscard]] std::vector<Trace> steps() const;

    friend Trace operator+(const Trace& a, const Trace& b);
    friend Trace operator-(const Trace& a, const Trace& b);
    friend Trace operator*(const Trace& a, const Trace& b);
    friend Trace operator/(const Trace& a, const Trace& b);

private:
    TraceNodePtr m_node;
};

template <>
[[nodiscard]] Trace constant<Trace>(double value, const char* unit, const char* name);
[[nodiscard]] Trace named(const Trace& value, const char* name, const char* unit);
[[nodiscard]] inline double valueOf(const Trace& t) { return t.value(); }
[[nodiscard]] Trace maxOf(const Trace& a, const Trace& b);
[[nodiscard]] Trace minOf(const Trace& a, const Trace& b);
[[nodiscard]] Trace powOf(const Trace& base, const Trace& exponent);
[[nodiscard]] Trace sqrtOf(const Trace& x);
[[nodiscard]] Trace ceilOf(const Trace& x);
[[nodiscard]] Trace floorOf(const Trace& x);

} // namespace runcost::formulas
