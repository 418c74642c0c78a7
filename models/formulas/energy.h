#pragma once

#include "formulas/shares.h"

// Energy, its price, its carbon and what that carbon is like.
namespace runcost::formulas {

// power [W], time [h] -> [kWh].
template <class N>
[[nodiscard]] N energyOfPower(const N& powerW, const N& hours)
{
    return powerW * hours / constant<N>(1000, "W/kW", "watts per kilowatt");
}

// power of one device [W/device], time [h], devices [device], PUE [] -> [kWh]. Constant power over the whole time.
template <class N>
[[nodiscard]] N energyOfHours(const N& powerW, const N& hours, const N& deviceCount, const N& pue)
{
    return energyOfPower(deviceCount * powerW, hours) * pue;
}

// power of one device [W/device], time [s], devices [device], PUE [] -> [kWh].
template <class N>
[[nodiscard]] N trainingEnergy(const N& powerW, const N& trainingTimeS, const N& deviceCount, const N& pue)
{
    return energyOfHours(powerW, secondsAsHours(trainingTimeS), deviceCount, pue);
}

// [kWh], [USD/kWh] -> [USD].
template <class N>
[[nodiscard]] N energyCost(const N& energyKwh, const N& usdPerKwh)
{
    return energyKwh * usdPerKwh;
}

// [kWh], [g/kWh] -> [kg].
template <class N>
[[nodiscard]] N carbon(const N& energyKwh, const N& intensityGPerKwh)
{
    return energyKwh * intensityGPerKwh / constant<N>(1000, "g/kg", "grams per kilogram");
}

// [kg/run], [run] -> [kg].
template <class N>
[[nodiscard]] N carbonRepeated(const N& carbonKgPerRun, const N& runs)
{
    return carbonKgPerRun * runs;
}

// [kg], [USD/t] -> [USD].
template <class N>
[[nodiscard]] N carbonOffset(const N& carbonKg, const N& usdPerTonne)
{
    return carbonKg / constant<N>(1000, "kg/t", "kilograms per tonne") * usdPerTonne;
}

template <class N>
struct CarbonRegionChange {
    N fromKg;
    N toKg;
    N savedKg; // may be negative
};
// [kWh], [g/kWh], [g/kWh].
template <class N>
[[nodiscard]] CarbonRegionChange<N> carbonRegionChange(const N& energyKwh, const N& fromGPerKwh, const N& toGPerKwh)
{
    CarbonRegionChange<N> change;
    change.fromKg = carbon(energyKwh, fromGPerKwh);
    change.toKg = carbon(energyKwh, toGPerKwh);
    change.savedKg = change.fromKg - change.toKg;
    return change;
}
// How many times less carbon; undefined for a grid without any.
template <class N>
[[nodiscard]] N carbonReductionFactor(const N& fromGPerKwh, const N& toGPerKwh)
{
    return fromGPerKwh / toGPerKwh;
}

// [kg], [kg/mile] -> [mile].
template <class N>
[[nodiscard]] N carMiles(const N& carbonKg, const N& kgPerCarMile)
{
    return carbonKg / kgPerCarMile;
}
// [kg], [kg/(tree·day)] -> [tree·day].
template <class N>
[[nodiscard]] N treeDays(const N& carbonKg, const N& kgPerTreeDay)
{
    return carbonKg / kgPerTreeDay;
}
// [kg], [kg/(tree·day)] -> [tree·month].
template <class N>
[[nodiscard]] N treeMonths(const N& carbonKg, const N& kgPerTreeDay)
{
    return treeDays(carbonKg, kgPerTreeDay) / constant<N>(730.0 / 24.0, "day/month", "days per month");
}
// [kg], [kg/charge] -> [charge].
template <class N>
[[nodiscard]] N phoneCharges(const N& carbonKg, const N& kgPerPhoneCharge)
{
    return carbonKg / kgPerPhoneCharge;
}

template <class N>
struct CarbonEquivalents {
    N carMiles;
    N treeDays;
    N treeMonths;
    N phoneCharges;
};
template <class N>
[[nodiscard]] CarbonEquivalents<N> carbonEquivalents(
    const N& carbonKg, const N& kgPerCarMile, const N& kgPerTreeDay, const N& kgPerPhoneCharge)
{
    return { carMiles(carbonKg, kgPerCarMile), treeDays(carbonKg, kgPerTreeDay), treeMonths(carbonKg, kgPerTreeDay),
        phoneCharges(carbonKg, kgPerPhoneCharge) };
}

} // namespace runcost::formulas
