#include "whatif/choiceeffects.h"

#include "session/dashboardsession.h"

namespace runcost {
namespace {

constexpr double worthSaying = 0.002; // of the total: less is noise

std::optional<double> valueOf(const Totals& totals, Effect effect)
{
    return effect == Effect::Cost ? totals.costUsd : effect == Effect::Energy ? totals.energyKwh : totals.carbonKg;
}

// A GPU that cannot hold the run is no choice. Without a recorded peak it must be as large as the present one.
bool fits(const DashboardData& look, const Catalog& catalog, const LeverState& state, const QString& gpuId)
{
    const GpuSpec* gpu = catalog.gpu(gpuId);
    const GpuSpec* present = catalog.gpu(state.choice);
    const std::optional<double> peakMib = look.run.value(RunField::PeakMemoryMib);
    if (gpu == nullptr || (!peakMib && present == nullptr))
        return false;
    constexpr double gbPerMib = 1.048576e-3;
    return gpu->vramGb >= (peakMib ? *peakMib * gbPerMib : present->vramGb);
}

} // namespace

std::optional<ChoiceEffect> bestChoice(const DashboardData& look, const Catalog& catalog, Lever lever, Effect effect)
{
    const Totals present = analyzeTotals(look.run, look.scenario, catalog);
    const std::optional<double> from = valueOf(present, effect);
    if (!from)
        return std::nullopt;
    std::optional<ChoiceEffect> best;
    const LeverState& state = look.analysis.lever(lever);
    for (const auto& [id, label] : state.options) {
        if (id == state.choice || (lever == Lever::GpuType && !fits(look, catalog, state, id)))
            continue;
        Scenario scenario = look.scenario;
        if (id == state.baselineChoice)
            scenario.reset(lever);
        else
            scenario.choices[lever] = id;
        const Totals totals = analyzeTotals(look.run, scenario, catalog);
        const std::optional<double> to = valueOf(totals, effect);
        // A total with more unknown parts is only seemingly smaller.
        if (!to || (effect == Effect::Cost && totals.unknownParts != present.unknownParts))
            continue;
        const double change = *to - *from;
        if (change < -worthSaying * std::abs(*from) && (!best || change < best->change))
            best = ChoiceEffect { label, change };
    }
    return best;
}

} // namespace runcost
