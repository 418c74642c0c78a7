#include "formulas/entries.h"

#include "formulas/inference.h"

namespace runcost::formulas {

static constexpr const char* group = QT_TRANSLATE_NOOP("Formulas", "Inference");

static Input gbSecondPrice()
{
    return number("usd_per_gb_second", "USD/(GB·s)").orElse("1.66667e-5");
}
static Input requestPrice()
{
    return number("usd_per_million_requests", "USD/Mrequest").orElse("0.2");
}

static void addInstances(Formulas& all)
{
    addFormula(all, group,
        { "throughput_from_latency", QT_TRANSLATE_NOOP("Formulas", "Throughput of a latency"),
            { number("latency_ms", "ms").dividing(), number("batch_size", "sample").orElse("1") },
            { { "samples_per_s", "sample/s" } }, guideSource },
        [](const auto& in, auto& out) { out.number(throughputFromLatency(in[0], in[1])); });
    addFormula(all, group,
        { "inference_monthly", QT_TRANSLATE_NOOP("Formulas", "Month of inference on instances"),
            { number("requests_per_s", "prediction/s"), number("latency_s", "s"),
                number("batch_size", "prediction/batch").dividing(),
                number("max_concurrent_batches", "batch/instance").dividing(),
                number("usd_per_instance_hour", "USD/(instance·h)"), number("min_replicas", "instance").orElse("1"),
                number("target_utilisation").orElse("1").atMost(1).dividing() },
            { { "mean_instances", "instance" }, { "instances", "instance" }, { "monthly_usd", "USD/month" },
                { "monthly_predictions", "prediction/month" }, { "usd_per_1000", "USD", "number or null" } },
            referenceSource },
        [](const auto& in, auto& out) {
            const auto m = inferenceMonthly(in[0], in[1], in[2], in[3], in[4], in[5], in[6]);
            out.number(m.meanInstances).number(m.instances).number(m.monthlyUsd).number(m.monthlyPredictions);
            out.numberIf(
                valueOf(m.monthlyPredictions) > 0, [&] { return costPer1000(m.monthlyUsd, m.monthlyPredictions); });
        });
    addFormula(all, group,
        { "cost_per_1000", QT_TRANSLATE_NOOP("Formulas", "Cost of a thousand predictions"),
            { number("monthly_usd", "USD/month"), number("monthly_predictions", "prediction/month").dividing() },
            { { "usd", "USD" } }, referenceSource },
        [](const auto& in, auto& out) { out.number(costPer1000(in[0], in[1])); });
    addFormula(all, group,
        { "break_even_optimisation", QT_TRANSLATE_NOOP("Formulas", "What an optimisation may cost"),
            { number("current_usd_per_prediction", "USD/prediction"),
                number("optimised_usd_per_prediction", "USD/prediction"),
                number("monthly_predictions", "prediction/month"), number("payback_months", "month"),
                number("optimisation_usd", "USD").orElse("0") },
            { { "monthly_saving_usd", "USD/month" }, { "max_spend_usd", "USD" },
                { "payback_months", "month", "number or null" } },
            referenceSource },
        [](const auto& in, auto& out) {
            const auto b = breakEvenOptimisation(in[0], in[1], in[2], in[3]);
            out.number(b.monthlySavingUsd).number(b.maxSpendUsd);
            out.numberIf(valueOf(b.monthlySavingUsd) > 0, [&] { return paybackMonths(in[4], b.monthlySavingUsd); });
        });
}

void addInference(Formulas& all)
{
    addInstances(all);
    addFormula(all, group,
        { "serverless", QT_TRANSLATE_NOOP("Formulas", "Serverless calls"),
            { number("invocations", "request"), number("duration_ms", "ms/request"), number("memory_gb", "GB").above(0),
                gbSecondPrice(), requestPrice(), number("free_requests", "request").orElse("0"),
                number("free_gb_seconds", "GB·s").orElse("0") },
            { { "billed_ms", "ms/request" }, { "gb_seconds", "GB·s" }, { "duration_usd", "USD" },
                { "request_usd", "USD" }, { "total_usd", "USD" }, { "usd_per_1000", "USD", "number or null" } },
            "AWS Lambda price list" },
        [](const auto& in, auto& out) {
            const auto s = serverless(in[0], in[1], in[2], in[3], in[4], in[5], in[6]);
            out.number(s.billedMs).number(s.gbSeconds).number(s.durationUsd).number(s.requestUsd).number(s.totalUsd);
            out.numberIf(valueOf(in[0]) > 0, [&] { return serverlessPer1000(s.totalUsd, in[0]); });
        });
    addFormula(all, group,
        { "serverless_break_even", QT_TRANSLATE_NOOP("Formulas", "Calls from which on an instance is cheaper"),
            { number("instance_usd_per_hour", "USD/h"), number("duration_ms", "ms/request"),
                number("memory_gb", "GB").above(0), gbSecondPrice(), requestPrice() },
            { { "usd_per_invocation", "USD/request" },
                { "break_even_invocations_per_month", "request/month", "number or null" } },
            ownSource, QT_TRANSLATE_NOOP("Formulas", "Check that one instance can carry that many calls.") },
        [](const auto& in, auto& out) {
            const auto call = usdPerInvocation(in[1], in[2], in[3], in[4]);
            out.number(call).numberIf(valueOf(call) > 0, [&] { return breakEvenInvocations(in[0], call); });
        });
}

} // namespace runcost::formulas
