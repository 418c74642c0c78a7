#pragma once

#include "whatif/leverdisplay.h"

#include <optional>

namespace runcost {

struct DashboardData;

// What the best other choice of a lever (GPU type, precision, place) would change.
struct ChoiceEffect
{
    QString label; // "H100 80 GB"
    double change = 0; // of the total in the unit of the effect; negative = less
    bool operator==(const ChoiceEffect&) const = default;
};

// Tries every option through the engine; nullopt when none of them is better. Too slow for every move of a slider.
[[nodiscard]] std::optional<ChoiceEffect> bestChoice(
    const DashboardData& look, const Catalog& catalog, Lever lever, Effect effect);

} // namespace runcost
