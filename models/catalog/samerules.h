#pragma once

#include "catalog/catalog.h"

namespace runcost {

// A catalog with the recommendations of another one: which advice somebody wants does not hang on the prices of a run.
[[nodiscard]] Catalog withRulesOf(const Catalog& catalog, const Catalog& from);

} // namespace runcost
