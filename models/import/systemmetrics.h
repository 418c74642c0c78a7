#pragma once

#include "import/mlflowrun.h"

namespace runcost::mlflow {

// What MLflow's monitor recorded of the machine ("system/gpu_0_power_usage_watts", ...), over all GPUs that it saw.
struct SystemUse {
    int gpus = 0; // with power samples
    int samples = 0; // power samples in all
    std::optional<double> meanPowerW; // of all GPUs together, over the time that samples cover
    std::optional<double> energyKwh; // of the GPU boards, without the host
    double coveredS = 0; // of the GPU with the most
    int gaps = 0;
    std::optional<double> utilisation; // mean of all GPUs, 0..1
    std::optional<double> peakMemoryMib; // of the fullest GPU
    std::optional<double> meanMemoryMib; // of one GPU
    Series power; // "power" over "s" in W, all GPUs together; empty without samples
};

[[nodiscard]] bool isSystemMetric(const QString& name);
// `startMs` is where the seconds of the series begin.
[[nodiscard]] SystemUse systemUse(const std::map<QString, MetricHistory>& metrics, std::optional<qint64> startMs);

} // namespace runcost::mlflow
