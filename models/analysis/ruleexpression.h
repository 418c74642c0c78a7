#pragma once

#include "core/result.h"

#include <QHash>
#include <QString>

#include <optional>
#include <variant>

namespace runcost {

// The trigger language of recommendation rules: comparisons (< <= > >= == !=) of identifiers, numbers and words, joined
// by and, or, not and parentheses. A comparison with an unknown value is false, whichever way it points.
class RuleExpression {
public:
    using Value = std::variant<std::monostate, double, bool, QString>; // monostate = unknown
    using Variables = QHash<QString, Value>;

    [[nodiscard]] static Result<bool> evaluate(const QString& expression, const Variables& variables);
    // The identifiers that the expression reads, in order, each once.
    [[nodiscard]] static QStringList identifiers(const QString& expression);
};

} // namespace runcost
