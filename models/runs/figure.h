#pragma once

#include <QString>

#include <algorithm>
#include <cmath>
#include <optional>

namespace runcost {

// Where a number comes from, best first. The provenance of a result is that of its worst input.
enum class Provenance { Measured, Billed, Imported, Catalog, Estimated, Assumed };

[[nodiscard]] QString provenanceKey(Provenance provenance); // "measured", ...: stable, for files
[[nodiscard]] QString provenanceLabel(Provenance provenance); // "Measured", ...: translated, for the eye
[[nodiscard]] std::optional<Provenance> provenanceFromKey(const QString& key);

[[nodiscard]] inline Provenance worse(Provenance a, Provenance b) { return std::max(a, b); }

// One number with its origin. The unit is that of the field or assumption that holds it.
struct Figure {
    double value = 0;
    Provenance provenance = Provenance::Imported;
    double halfRange = 0; // absolute, of a 90 % range; 0 = taken as exact
    QString source; // "emissions.csv", "catalog prices, 2025": one short phrase
    QString date; // ISO day, month or year, or empty

    bool operator==(const Figure&) const = default;
};

using MaybeFigure = std::optional<Figure>;

} // namespace runcost
