#include "analysis/scenariojson.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    (void)runcost::scenarioFromJson(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size))).hasValue();
    return 0;
}
