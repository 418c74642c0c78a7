#pragma once

#include <QStringList>

namespace runcost {

class Catalog;
struct Run;

// Which rows of the catalog the baseline of a run reads for its price, GPU and grid: "prices aws-t4", "gpus t4",
// "regions gcp-us-east1". What the run states itself needs no row.
[[nodiscard]] QStringList usedCatalogRows(const Run& run, const Catalog& catalog);

} // namespace runcost
