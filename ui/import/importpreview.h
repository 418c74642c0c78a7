#pragma once

#include "import/importjob.h"
#include "items/importfilemodel.h"
#include "items/importissuemodel.h"
#include "items/importpreviewmodel.h"

namespace runcost {

// A dry run as the models of the assistant show it.
struct ImportPreview {
    std::vector<ImportFileRow> files;
    std::vector<PreviewRow> rows;
    std::vector<IssueRow> issues;
    std::array<int, importMarkCount> sums {};
    int filesWithRuns = 0;
    int zonesAssumed = 0; // runs whose file names no time zone

    [[nodiscard]] int toImport() const { return sums[0] + sums[2]; } // new and changed
};

[[nodiscard]] ImportPreview previewOf(const ImportSummary& dryRun);

} // namespace runcost
