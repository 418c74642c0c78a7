#include "analysis/usedrows.h"

#include "analysis/modelinputs.h"

namespace runcost {

QStringList usedCatalogRows(const Run& run, const Catalog& catalog)
{
    const ModelInputs in = gatherInputs(run, {}, catalog, SourceTexts::No);
    QStringList rows;
    if (in.priceRow != nullptr)
        rows << QStringLiteral("prices ") + in.priceRow->id;
    if (in.gpu != nullptr)
        rows << QStringLiteral("gpus ") + in.gpu->id;
    if (in.grid != nullptr)
        rows << (in.grid->provider.isEmpty() ? QStringLiteral("countries ") : QStringLiteral("regions ")) + in.grid->id;
    return rows;
}

} // namespace runcost
