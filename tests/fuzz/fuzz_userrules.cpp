#include "analysis/userrules.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    (void)runcost::parseRules(bytes, QStringLiteral("rules.json")).hasValue();
    return 0;
}
