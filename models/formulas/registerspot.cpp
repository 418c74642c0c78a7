#include "formulas/entries.h"

#include "formulas/history.h"
#include "formulas/spot.h"

namespace runcost::formulas {

static constexpr const char* group = QT_TRANSLATE_NOOP("Formulas", "Spot capacity");

static Json interruptionRiskAnswer(const Inputs& in)
{
    const InterruptionRisk risk = interruptionRisk(numbersOf(in["interrupted_after_h"]), in["job_h"].get<double>());
    return { { "risk", orNull(risk.risk) }, { "status", risk.risk ? "known" : "unknown" },
        { "acceptable", risk.acceptable } };
}

void addSpot(Formulas& all)
{
    addFormula(all, group,
        { "spot_saving", QT_TRANSLATE_NOOP("Formulas", "Saving by the spot price"),
            { number("on_demand_usd_per_hour", "USD/h").dividing(), number("spot_usd_per_hour", "USD/h"),
                number("hours", "h") },
            { { "on_demand_usd", "USD" }, { "spot_usd", "USD" }, { "saving_usd", "USD" }, { "saving_pct", "%" } },
            guideSource },
        [](const auto& in, auto& out) {
            const auto s = spotSaving(in[0], in[1], in[2]);
            out.number(s.onDemandUsd).number(s.spotUsd).number(s.savingUsd).number(s.savingPct);
        });
    addFormula(all, group,
        { "spot_expected", QT_TRANSLATE_NOOP("Formulas", "Spot cost with interruptions"),
            { number("on_demand_usd_per_hour", "USD/h"), number("spot_usd_per_hour", "USD/h"),
                number("job_h", "h").dividing(), number("interruptions"), number("checkpoint_h", "h"),
                number("restart_h", "h"), number("checkpoint_interval_h", "h").orNull().dividing() },
            { { "overhead" }, { "expected_spot_usd", "USD" }, { "on_demand_usd", "USD" }, { "net_saving_usd", "USD" },
                { "saving_pct", "%", "number or null" } },
            referenceSource,
            QT_TRANSLATE_NOOP(
                "Formulas", "Without an interval the work lost since the last checkpoint is not counted.") },
        [](const auto& in, auto& out) {
            const auto e = in.has(6) ? spotExpectedWithInterval(in[0], in[1], in[2], in[3], in[4], in[5], in[6])
                                     : spotExpected(in[0], in[1], in[2], in[3], in[4], in[5]);
            out.number(e.overhead).number(e.expectedSpotUsd).number(e.onDemandUsd).number(e.netSavingUsd);
            out.numberIf(valueOf(e.onDemandUsd) > 0, [&] { return savingPct(e.onDemandUsd, e.expectedSpotUsd); });
        });
    addFormula(all, group,
        { "optimal_checkpoint_interval", QT_TRANSLATE_NOOP("Formulas", "Checkpoint interval with the least overhead"),
            { number("checkpoint_h", "h"), number("job_h", "h"), number("interruptions").dividing() },
            { { "interval_h", "h" } }, "J. W. Young, 1974; J. T. Daly, 2006" },
        [](const auto& in, auto& out) { out.number(optimalCheckpointInterval(in[0], in[1], in[2])); });
    addAlgorithm(all, group,
        { "interruption_risk", QT_TRANSLATE_NOOP("Formulas", "Risk of an interruption"),
            { numbers("interrupted_after_h", "h"), number("job_h", "h") },
            { { "risk", "", "number or null" }, { "status", "", "text" }, { "acceptable", "", "flag" } }, cloudSource,
            QT_TRANSLATE_NOOP("Formulas", "Biased high: runs that were never interrupted are not in the record.") },
        interruptionRiskAnswer);
}

} // namespace runcost::formulas
