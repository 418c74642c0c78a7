#pragma once

#include "tracking/gpusamples.h"

namespace runcost {

// What the user says of a run that is to be recorded.
struct TrackPlan {
    QString name;
    QString project;
    QMap<QString, QString> tags;
    QString gpuType; // empty = what nvidia-smi says
    std::optional<double> gpuCount;
    std::optional<double> gpuPriceUsdPerHour; // of one GPU
    QString provider; // empty = "local" unless there is a price
    QString region;
    QString country; // ISO 3166 alpha-3
};

// What was measured up to a moment.
struct TrackReadings {
    QString sourceId;
    qint64 startedAtMs = 0;
    double wallS = 0;
    RunStatus status = RunStatus::Running;
    std::optional<double> cpuS; // of the command and its children, known at its end
    std::optional<double> peakMemoryMib; // of the largest process
    std::optional<double> processorJoules; // of the machine
    std::optional<GpuSummary> gpus; // absent without nvidia-smi
    std::optional<int> exitStatus;
    QStringList flags;
};

[[nodiscard]] Run trackedRun(const TrackPlan& plan, const TrackReadings& readings);

} // namespace runcost
