#include "formulas/entries.h"

#include "formulas/onprem.h"

namespace runcost::formulas {

static constexpr const char* group = QT_TRANSLATE_NOOP("Formulas", "Own hardware");

void addHardware(Formulas& all)
{
    addFormula(all, group,
        { "onprem_tco", QT_TRANSLATE_NOOP("Formulas", "Own hardware, cost of a year"),
            { number("hardware_usd", "USD"), number("life_years", "year").dividing(),
                number("gpu_count", "GPU").dividing(), number("tdp_kw", "kW/GPU"), number("pue").orElse("1").atLeast(1),
                number("usd_per_kwh", "USD/kWh"), number("staff_usd_per_year", "USD/year").orElse("0"),
                number("other_usd_per_year", "USD/year").orElse("0"),
                number("utilisation").orElse("1").atMost(1).dividing() },
            { { "depreciation_usd_per_year", "USD/year" }, { "power_usd_per_year", "USD/year" },
                { "annual_usd", "USD/year" }, { "usd_per_gpu_hour", "USD/(GPU·h)" } },
            referenceSource, QT_TRANSLATE_NOOP("Formulas", "Power at full load all year; cooling is in the PUE.") },
        [](const auto& in, auto& out) {
            const auto t = onpremTco(in[0], in[1], in[2], in[3], in[4], in[5], in[6], in[7], in[8]);
            out.number(t.depreciationUsdPerYear).number(t.powerUsdPerYear).number(t.annualUsd).number(t.usdPerGpuHour);
        });
    addFormula(all, group,
        { "onprem_break_even", QT_TRANSLATE_NOOP("Formulas", "Own hardware, months until it pays"),
            { number("hardware_usd", "USD"), number("gpu_count", "GPU"),
                number("cloud_usd_per_gpu_hour", "USD/(GPU·h)"), number("utilisation").atMost(1),
                number("running_usd_per_year", "USD/year") },
            { { "yearly_saving_usd", "USD/year" }, { "break_even_months", "month", "number or null" } },
            referenceSource,
            QT_TRANSLATE_NOOP("Formulas", "A simple payback: no residual value, host power or capital cost.") },
        [](const auto& in, auto& out) {
            const auto saving = onpremYearlySaving(in[1], in[2], in[3], in[4]);
            out.number(saving).numberIf(valueOf(saving) > 0, [&] { return onpremBreakEven(in[0], saving); });
        });
}

} // namespace runcost::formulas
