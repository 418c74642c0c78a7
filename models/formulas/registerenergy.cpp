#include "formulas/entries.h"

#include "formulas/energy.h"

namespace runcost::formulas {

static constexpr const char* group = QT_TRANSLATE_NOOP("Formulas", "Energy and carbon");

static void addEnergyAndCarbon(Formulas& all)
{
    addFormula(all, group,
        { "training_energy", QT_TRANSLATE_NOOP("Formulas", "Energy of a training"),
            { number("power_w", "W/device"), number("training_time_s", "s"),
                number("device_count", "device").orElse("1"), number("pue").orElse("1").atLeast(1) },
            { { "energy_kwh", "kWh" } }, guideSource,
            QT_TRANSLATE_NOOP("Formulas", "Constant power over the whole time.") },
        [](const auto& in, auto& out) { out.number(trainingEnergy(in[0], in[1], in[2], in[3])); });
    addFormula(all, group,
        { "energy_cost", QT_TRANSLATE_NOOP("Formulas", "Price of energy"),
            { number("energy_kwh", "kWh"), number("usd_per_kwh", "USD/kWh") }, { { "usd", "USD" } }, guideSource },
        [](const auto& in, auto& out) { out.number(energyCost(in[0], in[1])); });
    addFormula(all, group,
        { "carbon", QT_TRANSLATE_NOOP("Formulas", "Carbon of energy"),
            { number("energy_kwh", "kWh"), number("intensity_g_per_kwh", "g/kWh") }, { { "carbon_kg", "kg" } },
            guideSource, QT_TRANSLATE_NOOP("Formulas", "Operational carbon at an average grid factor.") },
        [](const auto& in, auto& out) { out.number(carbon(in[0], in[1])); });
    addFormula(all, group,
        { "carbon_repeated", QT_TRANSLATE_NOOP("Formulas", "Carbon of repeated runs"),
            { number("carbon_kg_per_run", "kg/run"), number("runs", "run") }, { { "carbon_kg", "kg" } }, guideSource },
        [](const auto& in, auto& out) { out.number(carbonRepeated(in[0], in[1])); });
    addFormula(all, group,
        { "carbon_offset", QT_TRANSLATE_NOOP("Formulas", "Price of an offset"),
            { number("carbon_kg", "kg"), number("usd_per_tonne", "USD/t") }, { { "usd", "USD" } }, guideSource },
        [](const auto& in, auto& out) { out.number(carbonOffset(in[0], in[1])); });
}

void addEnergy(Formulas& all)
{
    addEnergyAndCarbon(all);
    addFormula(all, group,
        { "carbon_region_change", QT_TRANSLATE_NOOP("Formulas", "Carbon in another region"),
            { number("energy_kwh", "kWh"), number("from_g_per_kwh", "g/kWh"), number("to_g_per_kwh", "g/kWh") },
            { { "from_kg", "kg" }, { "to_kg", "kg" }, { "saved_kg", "kg" },
                { "reduction_factor", "", "number or null" } },
            guideSource },
        [](const auto& in, auto& out) {
            const auto change = carbonRegionChange(in[0], in[1], in[2]);
            out.number(change.fromKg).number(change.toKg).number(change.savedKg);
            out.numberIf(valueOf(in[2]) > 0, [&] { return carbonReductionFactor(in[1], in[2]); });
        });
    addFormula(all, group,
        { "carbon_equivalents", QT_TRANSLATE_NOOP("Formulas", "What carbon is like"),
            { number("carbon_kg", "kg"), number("kg_per_car_mile", "kg/mile").dividing(),
                number("kg_per_tree_day", "kg/(tree·day)").dividing(),
                number("kg_per_phone_charge", "kg/charge").dividing() },
            { { "car_miles", "mile" }, { "tree_days", "tree·day" }, { "tree_months", "tree·month" },
                { "phone_charges", "charge" } },
            guideSource },
        [](const auto& in, auto& out) {
            const auto like = carbonEquivalents(in[0], in[1], in[2], in[3]);
            out.number(like.carMiles).number(like.treeDays).number(like.treeMonths).number(like.phoneCharges);
        });
}

} // namespace runcost::formulas
