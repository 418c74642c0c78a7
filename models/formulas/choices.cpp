#include "formulas/choices.h"

namespace runcost::formulas {

const char* recommendPrecision(double sizeGb, double accuracyTolerance)
{
    if (accuracyTolerance < 0.01)
        return "fp32";
    if (sizeGb > 100)
        return "bf16";
    return sizeGb > 50 ? "fp16" : "bf16";
}

const char* rightSizeCode(double gpuUtilPct, double memUtilPct)
{
    if (gpuUtilPct < 30 && memUtilPct < 40)
        return "downsize";
    if (gpuUtilPct < 50 && memUtilPct < 60)
        return "review";
    return gpuUtilPct > 90 || memUtilPct > 90 ? "upgrade" : "optimal";
}

const char* rightSize(double gpuUtilPct, double memUtilPct)
{
    if (gpuUtilPct < 30 && memUtilPct > 80)
        return "memory_bound";
    if (gpuUtilPct < 30 && memUtilPct < 40)
        return "downsize";
    if (gpuUtilPct > 90 || memUtilPct > 90 || (gpuUtilPct > 85 && memUtilPct > 85))
        return "upgrade";
    return gpuUtilPct < 60 ? "review" : "good_fit";
}

TrainTree trainTree(double params, double hours)
{
    TrainTree tree;
    tree.gpu = params < 5e8 ? "T4 or V100 16GB" : params < 5e9 ? "A100 40GB" : params < 15e9 ? "A100 80GB" : "multi";
    tree.pricing = hours < 1 ? "on_demand" : "spot";
    if (hours >= 1)
        tree.checkpointMin = hours < 8 ? 15 : 10;
    return tree;
}

const char* servingByLatency(double latencyMs)
{
    if (latencyMs < 10)
        return "gpu_optimised";
    if (latencyMs < 100)
        return "gpu_or_cpu_onnx";
    return latencyMs <= 1000 ? "cpu_quantised" : "batch";
}

const char* placement(double trainingH, bool urgent)
{
    if (urgent || trainingH > 10)
        return "cloud";
    return trainingH < 1 ? "local" : "compare";
}

std::vector<const char*> recommendRules(const RecommendFacts& facts)
{
    const auto above = [](const std::optional<double>& value, double limit) { return value && *value > limit; };
    std::vector<const char*> rules;
    const auto add = [&](bool fires, const char* rule) {
        if (fires)
            rules.push_back(rule);
    };
    add(facts.cuda, "mixed_precision");
    add(above(facts.inferenceMs, 0.75), "inference");
    add(above(facts.trainingH, 0.3), "training_time");
    add(above(facts.cloudTrainingUsd, 1), "spot");
    add(above(facts.modelSizeMib, 6), "model_size");
    add(above(facts.peakMemoryMib, 1500), "memory");
    add(above(facts.patience, 5), "patience");
    add(above(facts.carbonKg, 0.1), "green");
    return rules;
}

} // namespace runcost::formulas
