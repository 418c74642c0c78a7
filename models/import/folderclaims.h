#pragma once

#include "import/folderwalk.h"

namespace runcost {

// What RunCost takes a folder for: an experiment, a store of MLflow, a run of Weights & Biases, or nothing by itself.
[[nodiscard]] FolderClaim claimFolder(const std::filesystem::path& folder);

} // namespace runcost
