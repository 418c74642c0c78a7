#include "formulas/entries.h"

#include "formulas/choices.h"
#include "formulas/precision.h"
#include "formulas/selection.h"
#include "formulas/tables.h"

#include <charconv>

namespace runcost::formulas {

static constexpr const char* group = QT_TRANSLATE_NOOP("Formulas", "Precision and batch");

static Json recommendPrecisionAnswer(const Inputs& in)
{
    const double size
        = in["size_gb"].is_null() ? namedModelGb(in["model_name"].get<std::string>()) : in["size_gb"].get<double>();
    return { { "size_gb", size }, { "precision", recommendPrecision(size, in["accuracy_tolerance"].get<double>()) } };
}

// The key of a map as a batch size; nothing when it is no number above 0.
static std::optional<double> batchSizeOf(const std::string& key)
{
    double size = 0;
    const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), size);
    const bool whole = error == std::errc() && end == key.data() + key.size();
    return whole && std::isfinite(size) && size > 0 ? std::optional(size) : std::nullopt;
}

static Json optimalBatchAnswer(const Inputs& in)
{
    std::vector<BatchRate> rates;
    for (const auto& [key, rate] : in["steps_per_s_by_batch"].items()) {
        const std::optional<double> size = batchSizeOf(key);
        if (!size)
            return errorAnswer({ "out_of_range", "steps_per_s_by_batch" });
        rates.push_back({ *size, optionalNumber(rate) });
    }
    const std::optional<OptimalBatch> best = optimalBatch(
        in["dataset_size"].get<double>(), in["epochs"].get<double>(), in["usd_per_hour"].get<double>(), rates);
    if (!best)
        return { { "batch_size", nullptr }, { "status", "no_measurement" } };
    Json perSample = nullptr;
    if (in["epochs"].get<double>() > 0)
        perSample = best->usdPerSampleSeen;
    return { { "batch_size", best->batchSize }, { "steps", best->steps }, { "training_h", best->trainingH },
        { "total_usd", best->totalUsd }, { "usd_per_sample_seen", perSample }, { "status", "ok" } };
}

static void addBatches(Formulas& all)
{
    addAlgorithm(all, group,
        { "optimal_batch", QT_TRANSLATE_NOOP("Formulas", "Batch size with the cheapest epoch"),
            { number("dataset_size", "sample").atLeast(1), number("epochs", "epoch"), number("usd_per_hour", "USD/h"),
                numberMap("steps_per_s_by_batch", "step/s").eachOrNull() },
            { { "batch_size", "", "number or null" }, { "steps" }, { "training_h", "h" }, { "total_usd", "USD" },
                { "usd_per_sample_seen", "USD/sample", "number or null" }, { "status", "", "text" } },
            scaleSource, QT_TRANSLATE_NOOP("Formulas", "Larger batches may need more epochs for the same result.") },
        optimalBatchAnswer);
    addFormula(all, group,
        { "effective_batch", QT_TRANSLATE_NOOP("Formulas", "Effective batch size"),
            { number("batch", "sample/GPU"), number("accumulation_steps"), number("gpus", "GPU").orElse("1") },
            { { "effective_batch", "sample" } }, scaleSource },
        [](const auto& in, auto& out) { out.number(effectiveBatch(in[0], in[1], in[2])); });
    addFormula(all, group,
        { "gpu_swap", QT_TRANSLATE_NOOP("Formulas", "The same work on other GPUs"),
            { number("from_gpus", "GPU"), number("from_usd_per_gpu_hour", "USD/(GPU·h)"), number("from_wall_h", "h"),
                number("to_gpus", "GPU").dividing(), number("to_usd_per_gpu_hour", "USD/(GPU·h)"),
                number("overhead_pct", "%") },
            { { "from_usd", "USD" }, { "to_usd", "USD" }, { "to_wall_h", "h" },
                { "saving_pct", "%", "number or null" } },
            skillSource, QT_TRANSLATE_NOOP("Formulas", "Fewer GPUs take longer; the GPU-hours stay.") },
        [](const auto& in, auto& out) {
            const auto swap = gpuSwap(in[0], in[1], in[2], in[3], in[4], in[5]);
            out.number(swap.fromUsd).number(swap.toUsd).number(swap.toWallH);
            out.numberIf(valueOf(swap.fromUsd) > 0, [&] { return savingPct(swap.fromUsd, swap.toUsd); });
        });
}

void addPrecision(Formulas& all)
{
    addFormula(all, group,
        { "precision_impact", QT_TRANSLATE_NOOP("Formulas", "Effect of a number format"),
            { number("base_usd", "USD"), word("precision", { "fp32", "bf16", "fp16", "int8" }) },
            { { "cost_usd", "USD" }, { "saving_usd", "USD" }, { "time_saving_pct", "%" }, { "memory_saving_pct", "%" },
                { "batch_factor" } },
            scaleSource,
            QT_TRANSLATE_NOOP(
                "Formulas", "The batch factor is an upper bound: weights and optimiser keep their memory.") },
        [](const auto& in, auto& out) {
            using N = NumberOf<decltype(in)>;
            const PrecisionFactors factors = precisionFactors(in.text(1)).value();
            const auto p = precisionImpact(in[0], lookedUp<N>(factors.speed, "", "speed against fp32"),
                lookedUp<N>(factors.memory, "", "memory against fp32"));
            out.number(p.costUsd).number(p.savingUsd).number(p.timeSavingPct).number(p.memorySavingPct);
            out.number(p.batchFactor);
        });
    addAlgorithm(all, group,
        { "recommend_precision", QT_TRANSLATE_NOOP("Formulas", "Number format for a model"),
            { text("model_name").unlessGiven("size_gb"), number("size_gb", "GB").orNull(),
                number("accuracy_tolerance").orElse("0.01") },
            { { "size_gb", "GB" }, { "precision", "", "text" } }, scaleSource },
        recommendPrecisionAnswer);
    addBatches(all);
}

} // namespace runcost::formulas
