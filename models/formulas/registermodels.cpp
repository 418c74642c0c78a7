#include "formulas/entries.h"

#include "formulas/model.h"

namespace runcost::formulas {

static constexpr const char* group = QT_TRANSLATE_NOOP("Formulas", "What-if models");

void addModels(Formulas& all)
{
    addFormula(all, group,
        { "batch_time_factor", QT_TRANSLATE_NOOP("Formulas", "Training time at another batch size"),
            { number("batch").dividing(), number("base_batch"), number("fixed_share").atMost(1) },
            { { "time_factor" } }, ownSource,
            QT_TRANSLATE_NOOP("Formulas",
                "Assumes a fixed share of a step that does not grow with the batch, and the same number of epochs.") },
        [](const auto& in, auto& out) { out.number(batchTimeFactor(in[0], in[1], in[2])); });
    addFormula(all, group,
        { "scaled_gpu_hours", QT_TRANSLATE_NOOP("Formulas", "GPU-hours on another number of GPUs"),
            { number("gpu_hours", "GPU·h"), number("gpu_count", "GPU").atLeast(1),
                number("base_count", "GPU").atLeast(1), number("overhead_exponent").atMost(1) },
            { { "gpu_hours", "GPU·h" } }, ownSource,
            QT_TRANSLATE_NOOP("Formulas", "Assumes that the loss by communication is a power of the ratio.") },
        [](const auto& in, auto& out) { out.number(scaledGpuHours(in[0], in[1], in[2], in[3])); });
    addFormula(all, group,
        { "batched_latency", QT_TRANSLATE_NOOP("Formulas", "Latency of a batch"),
            { number("latency_ms", "ms"), number("batch").atLeast(1), number("fixed_share").atMost(1) },
            { { "latency_ms", "ms" } }, ownSource,
            QT_TRANSLATE_NOOP("Formulas", "Assumes a fixed share of the latency of one and a linear rest.") },
        [](const auto& in, auto& out) { out.number(batchedLatency(in[0], in[1], in[2])); });
    addFormula(all, group,
        { "wear", QT_TRANSLATE_NOOP("Formulas", "Wear of own hardware"),
            { number("hardware_usd", "USD"), number("life_years", "year").dividing(), number("hours", "h") },
            { { "usd", "USD" } }, ownSource,
            QT_TRANSLATE_NOOP("Formulas", "Assumes a straight line over the life, every hour of the year usable.") },
        [](const auto& in, auto& out) { out.number(wear(in[0], in[1], in[2])); });
}

} // namespace runcost::formulas
