#include "analysis/modelgatherer.h"

namespace runcost {

ModelInputs gatherInputs(const Run& run, const Scenario& scenario, const Catalog& catalog, SourceTexts texts)
{
    return gatherInputs(run, scenario, catalog, texts, figureUses(run));
}

ModelInputs gatherInputs(const Run& run, const Scenario& scenario, const Catalog& catalog, SourceTexts texts, const FigureUses& uses)
{
    ModelInputs in;
    ModelGatherer(run, scenario, catalog, texts, uses, in).gather();
    return in;
}

void recomputeCost(const Run& run, const Catalog& catalog, ModelInputs& gathered, SourceTexts texts, const FigureUses& uses)
{
    FigureUses changed = uses;
    changed[static_cast<std::size_t>(ReportedKind::TrainingCost)] = FigureUse::Recomputed;
    ModelGatherer(run, {}, catalog, texts, changed, gathered).gatherCost();
}

} // namespace runcost
