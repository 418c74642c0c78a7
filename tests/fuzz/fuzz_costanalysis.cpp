#include "fuzzfile.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    readAsFile(data, size, "run_20260101_000000/cost_analysis/cost_analysis.json");
    return 0;
}
