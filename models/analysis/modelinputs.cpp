#include "analysis/modelgatherer.h"

namespace runcost {

ModelInputs gatherInputs(const Run& run, const Scenario& scenario, const Catalog& catalog, SourceTexts texts)
{
    return gatherInputs(run, scenario, catalog, texts, figureUses(run));
}

ModelInputs gatherInputs(const Run& run, const Scenario& scenario, const Catalog& catalog, SourceTexts texts, const FigureUses& uses)
{
    return ModelGatherer(run, scenario, catalog, texts, uses).gather();
}

ModelInputs withRecomputedCost(
    const Run& run, const Catalog& catalog, const ModelInputs& gathered, SourceTexts texts, const FigureUses& uses)
{
    FigureUses changed = uses;
    changed[static_cast<std::size_t>(ReportedKind::TrainingCost)] = FigureUse::Recomputed;
    return ModelGatherer(run, {}, catalog, texts, changed).gatherCost(gathered);
}

} // namespace runcost
