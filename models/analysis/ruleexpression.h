#pragma once

#include "core/result.h"

#include <QHash>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace runcost {

// The trigger language of recommendation rules: comparisons (< <= > >= == !=) of identifiers, numbers and words, joined
// by and, or, not and parentheses. A comparison with an unknown value is false, whichever way it points.
class RuleExpression {
public:
    using Value = std::variant<std::monostate, double, bool, QString>; // monostate = unknown
    using Variables = QHash<QString, Value>;

    // One comparison of an expression, or one name that must be true.
    struct Clause {
        QString name; // of the value on the left; empty for a number or word written there
        QString sign; // "<", "<=", ...; empty for a bare name
        Value limit; // on the right
        Value value; // on the left, as it is now
        bool negated = false; // under a `not`
        bool holds = false; // `not` taken into account
    };

    [[nodiscard]] static Result<bool> evaluate(const QString& expression, const Variables& variables);
    // Every comparison in order, with what became of it; empty when the expression is no good.
    [[nodiscard]] static std::vector<Clause> clauses(const QString& expression, const Variables& variables);
    // The identifiers that the expression reads, in order, each once.
    [[nodiscard]] static QStringList identifiers(const QString& expression);
};

} // namespace runcost
