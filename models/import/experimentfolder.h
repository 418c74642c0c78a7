#pragma once

#include "import/folderwalk.h"
#include "import/issuelist.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace runcost {

// "lstm_20251115_220133": what the folder of one experiment says by its name.
struct ExperimentName {
    QString full; // "lstm_20251115_220133"
    QString name; // "lstm"
    qint64 localStartMs = 0; // as if it were UTC
};
[[nodiscard]] std::optional<ExperimentName> experimentName(const std::filesystem::path& folder);

// Which files of an experiment folder exist: bits, none when the folder is no experiment.
using ExperimentParts = std::uint8_t;
[[nodiscard]] ExperimentParts experimentParts(const std::filesystem::path& folder);
// The same with what a walk has listed under the folder's own name, which spares most folders a look at the disk.
[[nodiscard]] ExperimentParts experimentParts(const FolderListing& folder);
[[nodiscard]] std::vector<std::filesystem::path> experimentFiles(ExperimentParts parts); // relative to the folder

// Project, hyper-parameters and tags out of config.yaml. Unreadable YAML is a warning: the run stays.
// Returns the bytes read, for the content hash.
[[nodiscard]] QByteArray applyExperimentConfig(Run& run, const std::filesystem::path& file, IssueList& issues);

inline const std::filesystem::path experimentJson = "cost_analysis/cost_analysis.json";
inline const std::filesystem::path experimentConfig = "config.yaml";

} // namespace runcost
