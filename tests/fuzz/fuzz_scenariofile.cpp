#include "analysis/scenariofile.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    (void)runcost::looksLikeScenarioFile(bytes);
    if (const runcost::Result<runcost::Scenario> scenario = runcost::scenarioFromFile(bytes))
        if (!runcost::scenarioFromFile(runcost::scenarioFile(*scenario)).hasValue())
            std::abort(); // what was read can be written and read again
    return 0;
}
