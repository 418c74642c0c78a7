#include "formulas/trace.h"

#include <functional>
#include <set>

namespace runcost::formulas {
namespace {

    using Kind = TraceNode::Kind;

    bool isZero(const TraceNode& node) { return node.kind == Kind::Constant && node.value == 0; }

    // Sums, maxima and minima need equal units; a bare 0 fits any.
    Trace sameUnit(Kind kind, const QString& name, double value, const Trace& a, const Trace& b)
    {
        TraceNode node { kind, value, isZero(*a.node()) ? b.unit() : a.unit(), name, {}, { a.node(), b.node() }, {} };
        if (a.unit() != b.unit() && !isZero(*a.node()) && !isZero(*b.node()))
            node.unitError = QStringLiteral("%1 and %2 differ").arg(a.unit().toString(), b.unit().toString());
        return Trace(std::make_shared<const TraceNode>(std::move(node)));
    }

    Trace call(const char* name, double value, const Unit& unit, std::vector<TraceNodePtr> arguments)
    {
        return Trace(std::make_shared<const TraceNode>(
            TraceNode { Kind::Call, value, unit, QString::fromLatin1(name), {}, std::move(arguments), {} }));
    }

    int precedence(Kind kind)
    {
        switch (kind) {
        case Kind::Add:
        case Kind::Subtract:
            return 1;
        case Kind::Multiply:
        case Kind::Divide:
            return 2;
        case Kind::Power:
            return 3;
        default:
            return 4;
        }
    }

    QString leaf(const TraceNode& node, bool numbers)
    {
        if (node.kind == Kind::Constant)
            return valueWithUnit(node.value, numbers || node.name.isEmpty() ? node.unit.toString() : QString());
        return numbers ? valueWithUnit(node.value, node.unit.toString()) : node.name;
    }

    bool isProduct(Kind kind) { return kind == Kind::Multiply || kind == Kind::Divide; }

    bool isOne(const TraceNode& node) { return node.kind == Kind::Constant && node.value == 1; }

    // max(x, 0) where x is not below 0.
    bool isIdleFloor(const TraceNode& node)
    {
        return node.kind == Kind::Call && node.arguments.size() == 2 && isZero(*node.arguments[1])
            && node.arguments[0]->value >= 0;
    }

    class Writer {
    public:
        Writer(bool numbers, const TraceWording& wording)
            : m_numbers(numbers)
            , m_wording(wording)
        {
        }

        [[nodiscard]] QString formula(const TraceNode& node) const { return expression(node, 0, true); }

    private:
        [[nodiscard]] QString text(const TraceNode& node, int outer, bool expand) const
        {
            const auto known = m_wording.known.find(&node);
            if (known == m_wording.known.end())
                return expression(node, outer, expand);
            return m_numbers ? valueWithUnit(node.value, node.unit.toString()) : known->second;
        }

        // A named step is written out at the top and inside a product, where it adds factors; a sum names its parts.
        [[nodiscard]] QString expression(const TraceNode& node, int outer, bool expand) const
        {
            if (node.kind == Kind::Named && expand)
                return text(*node.arguments.front(), outer, true);
            if (node.arguments.empty() || node.kind == Kind::Named)
                return leaf(node, m_numbers);
            // A factor of 1 that only converts a unit ("one month") is left out, and a floor that does not hold.
            const bool idle = (isProduct(node.kind) && isOne(*node.arguments[1]))
                || (isIdleFloor(node) && !m_wording.withIdleFloors);
            if (idle)
                return text(*node.arguments[0], outer, expand);
            return node.kind == Kind::Call ? callText(node) : operation(node, outer, expand);
        }

        [[nodiscard]] QString callText(const TraceNode& node) const
        {
            QStringList arguments;
            for (const TraceNodePtr& argument : node.arguments)
                arguments << text(*argument, 0, false);
            return node.name + QLatin1Char('(') + arguments.join(QStringLiteral(", ")) + QLatin1Char(')');
        }

        [[nodiscard]] QString operation(const TraceNode& node, int outer, bool expand) const
        {
            const int own = precedence(node.kind);
            static const std::map<Kind, QString> signs { { Kind::Add, QStringLiteral(" + ") },
                { Kind::Subtract, QStringLiteral(" \u2212 ") }, { Kind::Multiply, QStringLiteral(" \u00D7 ") },
                { Kind::Divide, QStringLiteral(" / ") }, { Kind::Power, QStringLiteral("^") } };
            const int right = own + (node.kind == Kind::Subtract || node.kind == Kind::Divide ? 1 : 0);
            const bool inside = expand && isProduct(node.kind);
            const QString joined = text(*node.arguments[0], own, inside) + signs.at(node.kind)
                + text(*node.arguments[1], right, inside);
            return own < outer ? QLatin1Char('(') + joined + QLatin1Char(')') : joined;
        }

        bool m_numbers;
        const TraceWording& m_wording;
    };

    template <class Visit>
    void walk(const TraceNodePtr& node, std::set<const TraceNode*>& seen, const Visit& visit)
    {
        if (!seen.insert(node.get()).second)
            return;
        visit(node);
        for (const TraceNodePtr& argument : node->arguments)
            walk(argument, seen, visit);
    }

} // namespace

Trace::Trace(double value)
    : m_node(std::make_shared<const TraceNode>(TraceNode { Kind::Constant, value, {}, {}, {}, {}, {} }))
{
}

Trace Trace::input(const QString& name, const QString& unit, const Figure& figure)
{
    return Trace(std::make_shared<const TraceNode>(
        TraceNode { Kind::Input, figure.value, Unit::parse(unit.toStdString()), name, figure, {}, {} }));
}

// A bare 0 leaves no trace: "x − 0" tells a reader nothing.
Trace operator+(const Trace& a, const Trace& b)
{
    if (isZero(*a.node()) || isZero(*b.node()))
        return isZero(*b.node()) ? a : b;
    return sameUnit(Kind::Add, {}, a.value() + b.value(), a, b);
}
Trace operator-(const Trace& a, const Trace& b)
{
    return isZero(*b.node()) ? a : sameUnit(Kind::Subtract, {}, a.value() - b.value(), a, b);
}
Trace operator*(const Trace& a, const Trace& b)
{
    return Trace(std::make_shared<const TraceNode>(TraceNode {
        Kind::Multiply, a.value() * b.value(), a.unit() * b.unit(), {}, {}, { a.node(), b.node() }, {} }));
}
Trace operator/(const Trace& a, const Trace& b)
{
    return Trace(std::make_shared<const TraceNode>(TraceNode {
        Kind::Divide, a.value() / b.value(), a.unit() / b.unit(), {}, {}, { a.node(), b.node() }, {} }));
}

template <>
Trace constant<Trace>(double value, const char* unit, const char* name)
{
    return Trace(std::make_shared<const TraceNode>(
        TraceNode { Kind::Constant, value, Unit::parse(unit), QString::fromUtf8(name), {}, {}, {} }));
}

Trace named(const Trace& value, const char* name, const char* unit)
{
    const Unit declared = Unit::parse(unit);
    TraceNode node { Kind::Named, value.value(), declared, QString::fromUtf8(name), {}, { value.node() }, {} };
    if (declared != value.unit() && !isZero(*value.node()))
        node.unitError = QStringLiteral("%1 is %2, declared %3").arg(node.name, value.unit().toString(), declared.toString());
    return Trace(std::make_shared<const TraceNode>(std::move(node)));
}

Trace maxOf(const Trace& a, const Trace& b)
{
    return sameUnit(Kind::Call, QStringLiteral("max"), maxOf(a.value(), b.value()), a, b);
}
Trace minOf(const Trace& a, const Trace& b)
{
    return sameUnit(Kind::Call, QStringLiteral("min"), minOf(a.value(), b.value()), a, b);
}
Trace powOf(const Trace& base, const Trace& exponent)
{
    TraceNode node { Kind::Power, std::pow(base.value(), exponent.value()), {}, {}, {}, { base.node(), exponent.node() }, {} };
    if (!base.unit().isPlain() || !exponent.unit().isPlain())
        node.unitError = QStringLiteral("a power of %1").arg(base.unit().toString());
    return Trace(std::make_shared<const TraceNode>(std::move(node)));
}
Trace sqrtOf(const Trace& x)
{
    const std::optional<Unit> unit = x.unit().root();
    TraceNode node { Kind::Call, std::sqrt(x.value()), unit.value_or(Unit()), QStringLiteral("sqrt"), {}, { x.node() }, {} };
    if (!unit)
        node.unitError = QStringLiteral("a root of %1").arg(x.unit().toString());
    return Trace(std::make_shared<const TraceNode>(std::move(node)));
}
Trace ceilOf(const Trace& x) { return call("ceil", ceilOf(x.value()), x.unit(), { x.node() }); }
Trace floorOf(const Trace& x) { return call("floor", floorOf(x.value()), x.unit(), { x.node() }); }

QString Trace::formulaWithNames(const TraceWording& wording) const { return Writer(false, wording).formula(*m_node); }
QString Trace::formulaWithNumbers(const TraceWording& wording) const { return Writer(true, wording).formula(*m_node); }

std::vector<Trace> Trace::steps() const
{
    std::vector<Trace> found;
    std::set<QString> names;
    const std::function<void(const TraceNodePtr&, bool)> visit = [&](const TraceNodePtr& node, bool expanded) {
        if (node->kind == Kind::Named && !expanded) {
            if (names.insert(node->name).second) {
                found.push_back(Trace(node));
                visit(node->arguments.front(), true);
            }
            return;
        }
        const bool inside
            = expanded && (isProduct(node->kind) || node->kind == Kind::Named || isIdleFloor(*node));
        for (const TraceNodePtr& argument : node->arguments)
            visit(argument, inside);
    };
    visit(m_node, true);
    return found;
}

std::vector<TraceNodePtr> Trace::inputs() const
{
    std::vector<TraceNodePtr> found;
    std::set<const TraceNode*> seen;
    std::set<QString> names;
    walk(m_node, seen, [&](const TraceNodePtr& node) {
        if (node->kind == Kind::Input && names.insert(node->name).second)
            found.push_back(node);
    });
    return found;
}

QStringList Trace::unitErrors() const
{
    QStringList errors;
    std::set<const TraceNode*> seen;
    walk(m_node, seen, [&](const TraceNodePtr& node) {
        if (!node->unitError.isEmpty())
            errors << node->unitError;
    });
    return errors;
}

} // namespace runcost::formulas
