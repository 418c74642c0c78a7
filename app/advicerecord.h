#pragma once

#include "export/advicejson.h"
#include "store/runstore.h"

namespace runcost {

class RunArguments;

// The notes of a stored run, and the later runs of its project that have a change. Empty for a run that is only read.
[[nodiscard]] AdviceRecord adviceRecord(
    RunArguments& arguments, const Run& run, const AdviceReport& report, const Catalog& catalog);

} // namespace runcost
