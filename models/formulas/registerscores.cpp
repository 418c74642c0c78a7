#include "formulas/entries.h"

#include "formulas/history.h"
#include "formulas/scores.h"
#include "formulas/selection.h"

namespace runcost::formulas {

static constexpr const char* group = QT_TRANSLATE_NOOP("Formulas", "Scores and sizes");

static const char* bandOf(double score)
{
    if (!isBelow(score, 80))
        return "excellent";
    return isBelow(score, 60) ? "needs_improvement" : "good";
}

static Json gpuFitAnswer(const Inputs& in)
{
    std::vector<GpuOffer> offers;
    for (const Inputs& row : in["offers"])
        offers.push_back(
            { qstringOf(row["name"]), row["vram_gb"].get<double>(), row["usd_per_gpu_hour"].get<double>() });
    const GpuFit fit = gpuFit(in["needed_gb"].get<double>(), offers);
    return { { "gpu", offers[static_cast<std::size_t>(fit.offer)].name.toStdString() }, { "gpu_count", fit.gpuCount },
        { "usd_per_hour", fit.usdPerHour }, { "fits_one", fit.gpuCount == 1 } };
}

static Json paretoAnswer(const Inputs& in)
{
    std::vector<ParetoRow> rowsOfRuns;
    for (const Inputs& row : in["rows"])
        rowsOfRuns.push_back({ row["usd"].get<double>(), row["ms"].get<double>(), row["mse"].get<double>() });
    Json front = Json::array();
    for (const int i : pareto(rowsOfRuns))
        front.push_back(in["rows"][static_cast<std::size_t>(i)]["name"].get<std::string>());
    return { { "front", front } };
}

static Json benchmarkTotals(const Inputs& in)
{
    std::vector<double> least;
    std::vector<double> most;
    for (const Inputs& pair : in["rows"]) {
        least.push_back(pair[0].get<double>());
        most.push_back(pair[1].get<double>());
    }
    return { { "min_usd", sumOf(least) }, { "max_usd", sumOf(most) } };
}

static Json maturityAnswer(const Inputs& in)
{
    const Maturity m = maturity(numbersOf(in["adopted"]), { 4, 7, 6 });
    return { { "level", m.level }, { "shares", m.shares } };
}

static void addEfficiencies(Formulas& all)
{
    addFormula(all, group,
        { "efficiency_score", QT_TRANSLATE_NOOP("Formulas", "Efficiency score"),
            { number("training_h", "h"), number("model_size_mib", "MiB"), number("mse", "MSE"),
                number("inference_ms", "ms") },
            { { "training" }, { "size" }, { "accuracy" }, { "inference" }, { "score" }, { "band", "", "text" } },
            guideSource, QT_TRANSLATE_NOOP("Formulas", "A value at its benchmark scores 0.") },
        [](const auto& in, auto& out) {
            const auto e = efficiencyScore(in[0], in[1], in[2], in[3]);
            out.number(e.training).number(e.size).number(e.accuracy).number(e.inference).number(e.score);
            out.word(bandOf(valueOf(e.score)));
        });
    const Input fractions = numbers("").atMost(1);
    Input hpu = fractions;
    hpu.name = "hpu_utilisation";
    Input memory = fractions;
    memory.name = "memory_utilisation";
    addFormula(all, group,
        { "hpu_efficiency", QT_TRANSLATE_NOOP("Formulas", "Efficiency of accelerators"), { hpu, memory },
            { { "score" } }, scaleSource },
        [](const auto& in, auto& out) {
            using N = NumberOf<decltype(in)>;
            const auto mean = [](const std::vector<N>& list) { return list.empty() ? constant<N>(0) : meanOf(list); };
            out.number(hpuEfficiency(mean(in.list(0)), mean(in.list(1))));
        });
    addFormula(all, group,
        { "throughput_efficiency", QT_TRANSLATE_NOOP("Formulas", "Efficiency by throughput"),
            { number("hpu_utilisation").atMost(1), number("throughput_samples_per_s", "sample/s"),
                number("reference_samples_per_s", "sample/s").orElse("1000").dividing() },
            { { "efficiency" } }, scaleSource,
            QT_TRANSLATE_NOOP("Formulas", "The reference is arbitrary: set your own.") },
        [](const auto& in, auto& out) { out.number(throughputEfficiency(in[0], in[1], in[2])); });
    addFormula(all, group,
        { "priority_score", QT_TRANSLATE_NOOP("Formulas", "Priority of an experiment"),
            { number("expected_improvement", "point").anySign(), number("business_value_usd_per_point", "USD/point"),
                number("estimated_usd", "USD").dividing() },
            { { "score" } }, referenceSource },
        [](const auto& in, auto& out) { out.number(priorityScore(in[0], in[1], in[2])); });
}

static void addSizes(Formulas& all)
{
    addFormula(all, group,
        { "model_memory", QT_TRANSLATE_NOOP("Formulas", "Memory of a model"), { number("params_billion", "Gparam") },
            { { "fp32_gb", "GB" }, { "fp16_gb", "GB" }, { "int8_gb", "GB" }, { "int4_gb", "GB" },
                { "train_fp32_adam_gb", "GB" }, { "train_mixed_adam_gb", "GB" } },
            referenceSource,
            QT_TRANSLATE_NOOP("Formulas", "Weights, and for training gradients and Adam; activations come on top.") },
        [](const auto& in, auto& out) {
            const auto m = modelMemory(in[0]);
            out.number(m.fp32Gb).number(m.fp16Gb).number(m.int8Gb).number(m.int4Gb);
            out.number(m.trainFp32AdamGb).number(m.trainMixedAdamGb);
        });
    addAlgorithm(all, group,
        { "gpu_fit", QT_TRANSLATE_NOOP("Formulas", "GPUs that hold a model"),
            { number("needed_gb", "GB"),
                rows("offers",
                    { text("name"), number("vram_gb", "GB/GPU").dividing(), number("usd_per_gpu_hour", "USD/(GPU·h)") })
                    .notEmpty() },
            { { "gpu", "", "text" }, { "gpu_count", "GPU" }, { "usd_per_hour", "USD/h" }, { "fits_one", "", "flag" } },
            referenceSource, QT_TRANSLATE_NOOP("Formulas", "Memory only, without head-room.") },
        gpuFitAnswer);
}

void addScores(Formulas& all)
{
    addEfficiencies(all);
    addSizes(all);
    addAlgorithm(all, group,
        { "pareto", QT_TRANSLATE_NOOP("Formulas", "Runs that no other run beats"),
            { rows("rows", { text("name"), number("usd", "USD"), number("ms", "ms"), number("mse", "MSE") }) },
            { { "front", "", "list" } }, ownSource },
        paretoAnswer);
    addAlgorithm(all, group,
        { "maturity", QT_TRANSLATE_NOOP("Formulas", "Maturity level"), { numbers("adopted").eachAtMost({ 4, 7, 6 }) },
            { { "level" }, { "shares", "", "list" } }, ownSource },
        maturityAnswer);
    addAlgorithm(all, group,
        { "benchmark_totals", QT_TRANSLATE_NOOP("Formulas", "Sum of cost ranges"), { pairs("rows", "USD") },
            { { "min_usd", "USD" }, { "max_usd", "USD" } }, referenceSource },
        benchmarkTotals);
}

} // namespace runcost::formulas
