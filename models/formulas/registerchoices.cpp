#include "formulas/entries.h"

#include "formulas/choices.h"

namespace runcost::formulas {

static constexpr const char* group = QT_TRANSLATE_NOOP("Formulas", "Choices");

static Json trainTreeAnswer(const Inputs& in)
{
    const TrainTree tree = trainTree(in["params"].get<double>(), in["hours"].get<double>());
    return { { "gpu", tree.gpu }, { "pricing", tree.pricing }, { "checkpoint_min", orNull(tree.checkpointMin) } };
}

static const char* scalingByTraffic(const std::string& traffic)
{
    if (traffic == "constant_high")
        return "reserved_autoscale";
    if (traffic == "variable")
        return "autoscale_min";
    return traffic == "batch" ? "batch_jobs" : "scale_to_zero";
}

static Json recommendAnswer(const Inputs& in)
{
    RecommendFacts facts;
    facts.cuda = in["device"] == "cuda";
    facts.trainingH = optionalNumber(in["training_h"]);
    facts.modelSizeMib = optionalNumber(in["model_size_mib"]);
    facts.inferenceMs = optionalNumber(in["inference_ms"]);
    facts.peakMemoryMib = optionalNumber(in["peak_memory_mib"]);
    facts.cloudTrainingUsd = optionalNumber(in["cloud_training_usd"]);
    facts.carbonKg = optionalNumber(in["carbon_kg"]);
    facts.patience = optionalNumber(in["patience"]);
    return { { "rules", recommendRules(facts) } };
}

static void addSizing(Formulas& all)
{
    const std::vector<Input> use { number("gpu_util_pct", "%").atMost(100), number("mem_util_pct", "%").atMost(100) };
    addAlgorithm(all, group,
        { "right_size_code", QT_TRANSLATE_NOOP("Formulas", "Right-sizing, as published"), use,
            { { "action", "", "text" } }, referenceSource,
            QT_TRANSLATE_NOOP("Formulas", "Calls an idle GPU with a full memory optimal; see right_size.") },
        [](const Inputs& in) -> Json {
            return { { "action", rightSizeCode(in["gpu_util_pct"].get<double>(), in["mem_util_pct"].get<double>()) } };
        });
    addAlgorithm(all, group,
        { "right_size", QT_TRANSLATE_NOOP("Formulas", "Right-sizing"), use, { { "action", "", "text" } }, ownSource },
        [](const Inputs& in) -> Json {
            return { { "action", rightSize(in["gpu_util_pct"].get<double>(), in["mem_util_pct"].get<double>()) } };
        });
}

void addChoices(Formulas& all)
{
    addSizing(all);
    addAlgorithm(all, group,
        { "train_tree", QT_TRANSLATE_NOOP("Formulas", "GPU and pricing for a training"),
            { number("params", "parameter"), number("hours", "h") },
            { { "gpu", "", "text" }, { "pricing", "", "text" }, { "checkpoint_min", "min", "number or null" } },
            referenceSource, QT_TRANSLATE_NOOP("Formulas", "A hint by size alone; the memory of a training decides.") },
        trainTreeAnswer);
    addAlgorithm(all, group,
        { "deploy_tree", QT_TRANSLATE_NOOP("Formulas", "Serving and scaling of a model"),
            { number("latency_ms", "ms"), word("traffic", { "constant_high", "variable", "bursty", "low", "batch" }) },
            { { "serving", "", "text" }, { "scaling", "", "text" } }, referenceSource },
        [](const Inputs& in) -> Json {
            return { { "serving", servingByLatency(in["latency_ms"].get<double>()) },
                { "scaling", scalingByTraffic(in["traffic"].get<std::string>()) } };
        });
    addAlgorithm(all, group,
        { "placement", QT_TRANSLATE_NOOP("Formulas", "Local or cloud"), { number("training_h", "h"), flag("urgent") },
            { { "place", "", "text" } }, guideSource },
        [](const Inputs& in) -> Json {
            return { { "place", placement(in["training_h"].get<double>(), in["urgent"].get<bool>()) } };
        });
    addAlgorithm(all, group,
        { "recommend", QT_TRANSLATE_NOOP("Formulas", "Rules that fire for a run"),
            { text("device").orNull(), number("training_h", "h").orNull(), number("model_size_mib", "MiB").orNull(),
                number("inference_ms", "ms").orNull(), number("peak_memory_mib", "MiB").orNull(),
                number("cloud_training_usd", "USD").orNull(), number("carbon_kg", "kg").orNull(),
                number("patience", "epoch").orNull() },
            { { "rules", "", "list" } }, guideSource },
        recommendAnswer);
}

} // namespace runcost::formulas
