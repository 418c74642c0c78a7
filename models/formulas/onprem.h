#pragma once

#include "formulas/energy.h"

// Own hardware.
namespace runcost::formulas {

template <class N>
[[nodiscard]] N hoursPerYear()
{
    return constant<N>(8760, "h/year", "hours per year");
}

template <class N>
struct OnpremTco {
    N depreciationUsdPerYear;
    N powerUsdPerYear; // at full power, not scaled by utilisation
    N annualUsd;
    N usdPerGpuHour; // [USD/(GPU·h)]
};
// [USD], [year], [GPU], [kW/GPU], PUE [], [USD/kWh], [USD/year], [USD/year], utilisation 0..1.
template <class N>
[[nodiscard]] OnpremTco<N> onpremTco(const N& hardwareUsd, const N& lifeYears, const N& gpuCount, const N& tdpKw,
    const N& pue, const N& usdPerKwh, const N& staffUsdPerYear, const N& otherUsdPerYear, const N& utilisation)
{
    OnpremTco<N> t;
    t.depreciationUsdPerYear = hardwareUsd / lifeYears;
    t.powerUsdPerYear = energyCost(gpuCount * tdpKw * pue * hoursPerYear<N>(), usdPerKwh);
    t.annualUsd = t.depreciationUsdPerYear + t.powerUsdPerYear + staffUsdPerYear + otherUsdPerYear;
    t.usdPerGpuHour = t.annualUsd / (gpuCount * hoursPerYear<N>() * utilisation);
    return t;
}

// [GPU], [USD/(GPU·h)], utilisation 0..1, running cost without depreciation [USD/year] -> [USD/year], may be negative.
template <class N>
[[nodiscard]] N onpremYearlySaving(
    const N& gpuCount, const N& cloudUsdPerGpuHour, const N& utilisation, const N& runningUsdPerYear)
{
    return gpuCount * hoursPerYear<N>() * utilisation * cloudUsdPerGpuHour - runningUsdPerYear;
}
// [USD], [USD/year] -> [month]; undefined without a saving.
template <class N>
[[nodiscard]] N onpremBreakEven(const N& hardwareUsd, const N& yearlySavingUsd)
{
    return constant<N>(12, "month/year", "months per year") * hardwareUsd / yearlySavingUsd;
}

} // namespace runcost::formulas
