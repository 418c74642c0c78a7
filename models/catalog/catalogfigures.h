#pragma once

#include "runs/figure.h"

#include <QHash>

namespace runcost {

// Figures of one kind by the name of what they are of: a provider, a device class, a precision.
struct FiguresByName {
    QHash<QString, Figure> byName;
    Figure other; // for every other name

    [[nodiscard]] const Figure& of(const QString& name) const
    {
        const auto found = byName.constFind(name);
        return found == byName.constEnd() ? other : *found;
    }
};

// The constants of a catalog, found once: analyses of very many runs read them many times a run.
struct CatalogFigures {
    Figure electricityUsdPerKwh;
    Figure worldGridGPerKwh;
    Figure serverlessUsdPerGbSecond;
    Figure serverlessUsdPerMillionRequests;
    Figure kgPerCarMile;
    Figure kgPerPhoneCharge;
    Figure kgPerTreeMonth;
    Figure offsetUsdPerTonne;
    Figure spotDiscount;
    FiguresByName pue; // by provider; none = own machine
    FiguresByName classPowerW;
    FiguresByName storageUsdPerGbMonth;
    FiguresByName egressUsdPerGb;
    FiguresByName precisionSpeed;
    QHash<QString, Figure> benchmarks;

    CatalogFigures() = default;
    explicit CatalogFigures(const QHash<QString, Figure>& constants); // by the ids of constants.json
};

} // namespace runcost
