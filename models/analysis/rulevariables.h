#pragma once

#include "analysis/costmodel.h"
#include "analysis/lossstop.h"
#include "analysis/ruleexpression.h"

namespace runcost {

struct Analysis;

// A name that triggers may use.
struct RuleVariableInfo {
    enum class Kind { Number, Flag, Text };
    const char* name; // "training_h"
    Kind kind;
    const char* unit; // "h"; of a share "%": shown as a percentage
    const char* label; // English source text: "training time"; of a flag the sentence when it is true
    const char* whenFalse; // of a flag
};
[[nodiscard]] const std::vector<RuleVariableInfo>& ruleVariableInfos();
[[nodiscard]] const RuleVariableInfo* findRuleVariable(const QString& name);

// The figures of a run in the words of the trigger language.
[[nodiscard]] RuleExpression::Variables ruleVariables(const Run& run, const ModelInputs& in, const ModelResult<double>& result,
    const Analysis& analysis, const std::optional<LossStop>& stop);

// The values that a trigger reads, for a sentence: "training takes 15.6 h, spot share 0".
[[nodiscard]] QString whyText(const QString& trigger, const RuleExpression::Variables& variables);
// "training time 15.6 h", "it ran in the cloud", "GPU utilisation is not known".
[[nodiscard]] QString factText(const QString& name, const RuleExpression::Value& value);
// What a clause asks for: "at least 1 h", "yes".
[[nodiscard]] QString conditionText(const RuleExpression::Clause& clause);

} // namespace runcost
