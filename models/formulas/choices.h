#pragma once

#include <optional>
#include <vector>

// Rules that name a choice. The words are stable keys, never shown untranslated. Limits are those of the published rules.
namespace runcost::formulas {

// fp32, bf16 or fp16 by the size of the model and the loss of accuracy that one accepts.
[[nodiscard]] const char* recommendPrecision(double sizeGb, double accuracyTolerance);

// downsize, review, upgrade, optimal: the published function, which calls a full memory beside an idle GPU optimal.
[[nodiscard]] const char* rightSizeCode(double gpuUtilPct, double memUtilPct);
// memory_bound, downsize, upgrade, review, good_fit: the merged rule without holes.
[[nodiscard]] const char* rightSize(double gpuUtilPct, double memUtilPct);

struct TrainTree {
    const char* gpu = "";
    const char* pricing = "";
    std::optional<double> checkpointMin;
};
[[nodiscard]] TrainTree trainTree(double params, double hours);

// gpu_optimised, gpu_or_cpu_onnx, cpu_quantised, batch.
[[nodiscard]] const char* servingByLatency(double latencyMs);
// local, compare, cloud.
[[nodiscard]] const char* placement(double trainingH, bool urgent);

// What is known of a run; an absent figure fires no rule.
struct RecommendFacts {
    bool cuda = false;
    std::optional<double> trainingH;
    std::optional<double> modelSizeMib;
    std::optional<double> inferenceMs;
    std::optional<double> peakMemoryMib;
    std::optional<double> cloudTrainingUsd;
    std::optional<double> carbonKg;
    std::optional<double> patience;
};
// mixed_precision, inference, training_time, spot, model_size, memory, patience, green: those that fire, in this order.
[[nodiscard]] std::vector<const char*> recommendRules(const RecommendFacts& facts);

} // namespace runcost::formulas
