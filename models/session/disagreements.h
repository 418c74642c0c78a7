#pragma once

#include "analysis/reportedfigure.h"
#include "catalog/catalog.h"
#include "core/progress.h"
#include "core/result.h"
#include "runs/runcolumns.h"

#include <vector>

namespace runcost {

class RunStore;

struct DisagreeingRun {
    qint64 id = 0;
    QString name;
    double percent = 0; // the largest difference
    std::vector<ReportedFigure> figures; // those that disagree
};

// The runs whose difference is at least `percent`, the furthest first, at most `limit` of them; each is read and compared
// again, so that the reasons are those of this catalog.
[[nodiscard]] Result<std::vector<DisagreeingRun>> disagreeingRuns(const RunStore& store, const RunColumns& columns,
    const Catalog& catalog, double percent, std::size_t limit, const Progress& progress = {});

} // namespace runcost
