#include "session/scorehistory.h"

#include <algorithm>
#include <cmath>

namespace runcost {

std::vector<ScoredRun> scoreHistory(const RunColumns& runs, qint64 runId, std::size_t most)
{
    const auto found = std::find(runs.id.begin(), runs.id.end(), runId);
    if (found == runs.id.end())
        return {};
    const auto own = static_cast<std::size_t>(found - runs.id.begin());
    if (runs.word(runs.project[own]).isEmpty() || !std::isfinite(runs.score[own]) || runs.startedAtMs[own] == RunColumns::unknownTime)
        return {};
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < runs.size(); ++i)
        if (runs.project[i] == runs.project[own] && i != own && runs.startedAtMs[i] != RunColumns::unknownTime
            && runs.startedAtMs[i] <= runs.startedAtMs[own] && std::isfinite(runs.score[i]))
            rows.push_back(i);
    const auto isEarlier = [&](std::size_t a, std::size_t b) {
        return runs.startedAtMs[a] != runs.startedAtMs[b] ? runs.startedAtMs[a] < runs.startedAtMs[b] : runs.id[a] < runs.id[b];
    };
    const std::size_t earlier = std::min(rows.size(), most > 0 ? most - 1 : 0);
    std::partial_sort(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(earlier), rows.end(), [&](std::size_t a, std::size_t b) { return isEarlier(b, a); });
    rows.resize(earlier);
    std::reverse(rows.begin(), rows.end());
    rows.push_back(own);
    std::vector<ScoredRun> history;
    for (const std::size_t row : rows)
        history.push_back({ runs.id[row], runs.name(row), runs.score[row] });
    return history;
}

} // namespace runcost
