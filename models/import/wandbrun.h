#pragma once

#include "import/issuelist.h"
#include "import/yamltext.h"

#include <simdjson.h>

// What the three text files of a Weights & Biases run say, put into a run.
namespace runcost::wandb {

// wandb-metadata.json: machine and start. `startedAt` is UTC with and without a Z.
void applyMetadata(Run& run, simdjson::dom::object metadata, IssueList& issues);
// config.yaml: the hyper-parameters; of the tool's own part nothing but its version and, without metadata, the start.
void applyConfig(Run& run, const std::vector<YamlEntry>& entries);
// wandb-summary.json: the last values, and how long it took. After the metadata: the start is needed.
void applySummary(Run& run, simdjson::dom::object summary, IssueList& issues);

} // namespace runcost::wandb
