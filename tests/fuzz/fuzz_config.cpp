#include "fuzzfile.h"

// A folder with nothing but a config.yaml is a run.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    readAsFile(data, size, "run_20260101_000000/config.yaml");
    return 0;
}
