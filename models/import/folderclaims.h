#pragma once

#include "import/folderwalk.h"

namespace runcost {

// What RunCost takes a folder for: an experiment, a store of MLflow, a run of Weights & Biases, or nothing by itself.
[[nodiscard]] FolderClaim claimFolder(const std::filesystem::path& folder);
// The same of a folder that a walk has come to, under its own name: most are told by what they hold.
[[nodiscard]] FolderClaim claimWalked(const FolderListing& folder);

} // namespace runcost
