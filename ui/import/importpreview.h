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
    std::vector<FileReport> rejects; // of files with rejected rows, without their runs: to export them
    int filesWithRuns = 0;
    int zonesAssumed = 0; // runs whose file names no time zone
    int zoneFiles = 0; // files with such runs
    int withoutProject = 0; // new runs whose file names no project
    std::vector<int> unseen; // by file: new and changed runs beyond those that are listed

    [[nodiscard]] int records() const;
};

// `request`: what was asked for; fixes that are made already are not offered again.
[[nodiscard]] ImportPreview previewOf(const ImportSummary& dryRun, const ImportRequest& request = {});

} // namespace runcost
