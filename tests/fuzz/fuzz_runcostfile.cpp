#include "fuzzfile.h"

// What `runcost export` writes, and what somebody made of it: a store, JSON, JSON Lines or CSV by its first bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    readAsFile(data, size, "shared.runcost");
    return 0;
}
