#include "import/rescore.h"

#include "analysis/analysis.h"
#include "store/catalogshelf.h"
#include "store/runstore.h"

namespace runcost {

Status rescoreProjects(RunStore& store, const QSet<QString>& projects, const Catalog& catalog)
{
    std::vector<std::pair<qint64, std::optional<double>>> scores;
    CatalogShelf shelf(&store, catalog);
    for (const QString& project : projects) {
        const auto ids = store.projectIds(project);
        if (!ids)
            return ids.error();
        for (const qint64 id : *ids) {
            const Result<Run> run = store.run(id);
            if (!run)
                return run.error();
            const Result<ProjectContext> context = store.projectContext(*run);
            if (!context)
                return context.error();
            scores.emplace_back(id, analyzeTotals(*run, {}, shelf.ofRun(id), *context).score);
        }
    }
    return scores.empty() ? ok() : store.setScores(scores);
}

} // namespace runcost
