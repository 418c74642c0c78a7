#pragma once

#include "catalog/overlay.h"
#include "core/progress.h"
#include "runs/run.h"

#include <QHash>

#include <memory>
#include <vector>

namespace runcost {

// The newest runs of a store, without series: what the Catalog page counts and computes with.
struct CatalogRuns {
    std::vector<Run> runs;
    bool complete = true; // false: the store holds more
    QHash<QString, int> used; // catalog row "prices aws-t4" -> runs
};
inline constexpr std::size_t mostCatalogRuns = 5000;

// Opens the store by itself: for a worker. Runs without a store give none.
[[nodiscard]] Result<std::shared_ptr<const CatalogRuns>> readCatalogRuns(const QString& storePath, const Catalog& catalog, const Progress& progress);

struct CatalogEffect {
    struct Affected {
        qint64 id = 0;
        QString name;
        double gpuHours = 0;
        double deltaUsd = 0;
    };
    std::vector<Affected> runs; // the largest change first
    double deltaUsd = 0; // of all
    double gpuHours = 0;
    QString cheapestBefore; // place of the most affected run; empty without one
    QString cheapestAfter;
};

// What the present prices and those after a change make of these runs; every run is analysed with both.
[[nodiscard]] Result<CatalogEffect> catalogEffect(
    const CatalogRuns& runs, const Catalog& present, Overlay overlay, const std::vector<OverlayChange>& change, const Progress& progress);

} // namespace runcost
