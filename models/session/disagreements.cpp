#include "session/disagreements.h"

#include "analysis/disagreement.h"
#include "store/runstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace runcost {

Result<std::vector<DisagreeingRun>> disagreeingRuns(const RunStore& store, const RunColumns& columns, const Catalog& catalog,
    double percent, std::size_t limit, const Progress& progress)
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < columns.size(); ++row)
        if (columns.disagreementPercent(row) > 0 && columns.disagreementPercent(row) >= percent)
            rows.push_back(row);
    std::stable_sort(rows.begin(), rows.end(),
        [&](std::size_t a, std::size_t b) { return columns.disagreementPercent(a) > columns.disagreementPercent(b); });
    rows.resize(std::min(rows.size(), limit));
    std::vector<DisagreeingRun> found;
    for (const std::size_t row : rows) {
        if (progress.cancelled())
            return Error { ErrorCode::Cancelled, QCoreApplication::translate("Disagreements", "Cancelled."), {} };
        const Result<Run> run = store.run(columns.id[row]);
        if (!run && run.error().code == ErrorCode::NotFound)
            continue; // another window was faster
        if (!run)
            return run.error();
        DisagreeingRun one { columns.id[row], columns.name(row), columns.disagreementPercent(row), {} };
        for (ReportedFigure& figure : compareReported(*run, gatherInputs(*run, {}, catalog), catalog))
            if (figure.disagrees)
                one.figures.push_back(std::move(figure));
        if (!one.figures.empty())
            found.push_back(std::move(one));
    }
    return found;
}

} // namespace runcost
