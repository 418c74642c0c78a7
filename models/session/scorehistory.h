#pragma once

#include "runs/runcolumns.h"

#include <QString>

#include <vector>

namespace runcost {

struct ScoredRun {
    qint64 id = 0;
    QString name;
    double score = 0; // 0..100, as the run was
};

// The runs of a run's project up to this one that have a score, oldest first, itself the last; at most `most`. Empty
// without a project, or where the run has no score.
[[nodiscard]] std::vector<ScoredRun> scoreHistory(const RunColumns& runs, qint64 runId, std::size_t most);

} // namespace runcost
