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
        const auto members = store.projectMembers(project);
        if (!members)
            return members.error();
        const Result<std::vector<ProjectContext>> contexts = store.projectContexts(project, *members);
        if (!contexts)
            return contexts.error();
        for (std::size_t i = 0; i < members->size(); ++i) {
            const qint64 id = (*members)[i].first;
            const Result<Run> run = store.run(id);
            if (!run)
                return run.error();
            scores.emplace_back(id, analyzeTotals(*run, {}, shelf.ofRun(id), (*contexts)[i]).score);
        }
    }
    return scores.empty() ? ok() : store.setScores(scores);
}

} // namespace runcost
