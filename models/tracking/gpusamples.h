#pragma once

#include "runs/run.h"

#include <QByteArrayView>

#include <map>
#include <optional>

namespace runcost {

// What the samples of nvidia-smi say about the time in which they were taken.
struct GpuSummary {
    int count = 0;
    QString name; // "NVIDIA A100-SXM4-80GB"; several kinds joined by commas
    std::optional<double> memoryGb; // of one GPU, as its maker counts
    std::optional<double> meanPowerW; // of one GPU, while it was sampled
    std::optional<double> energyKwh; // of all; time without samples counts with the mean power
    double coverage = 0; // part of the time with samples, 0..1
    std::optional<double> utilisation; // mean, 0..1
    std::optional<double> peakMemoryMib; // of all GPUs together, one sample each
    Series power; // of all together over seconds, at most 2,000 points
};

// Takes lines of `nvidia-smi --query-gpu=QUERY --format=csv,noheader,nounits` as they come.
class GpuSamples {
public:
    static constexpr const char* query = "index,name,memory.total,power.draw,utilization.gpu,memory.used";

    explicit GpuSamples(double periodS);
    // False when the line is none of its lines. `seconds` since the start, not falling.
    bool take(QByteArrayView line, double seconds);
    [[nodiscard]] bool isEmpty() const { return m_gpus.empty(); }
    [[nodiscard]] GpuSummary summary(double wallS) const;

private:
    struct Gpu {
        QString name;
        std::optional<double> memoryMib;
        double lastS = 0;
        std::optional<double> lastPowerW;
        double joules = 0;
        double coveredS = 0;
        double utilisationSum = 0;
        int utilisationCount = 0;
        std::optional<double> usedMib;
    };
    void addPoint(double seconds);

    const double m_periodS;
    std::map<int, Gpu> m_gpus;
    Series m_power;
    double m_pointEveryS = 0;
    double m_peakMib = 0;
};

} // namespace runcost
