#include "analysis/ruleexpression.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    (void)runcost::RuleExpression::evaluate(text, { { QStringLiteral("x"), 1.0 } }).hasValue();
    (void)runcost::RuleExpression::identifiers(text);
    return 0;
}
