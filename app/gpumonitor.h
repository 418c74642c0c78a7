#pragma once

#include "tracking/gpusamples.h"

#include <QByteArray>

#include <optional>
#include <sys/types.h>

namespace runcost {

// nvidia-smi as a child that writes a line for each GPU each period. Without the program nothing is sampled. Looks at the
// GPUs that CUDA_VISIBLE_DEVICES names, where it is set.
class GpuMonitor {
public:
    explicit GpuMonitor(double periodS);
    ~GpuMonitor();
    Q_DISABLE_COPY_MOVE(GpuMonitor)

    [[nodiscard]] int descriptor() const { return m_output; } // to wait for; -1 = nothing comes
    void read(double seconds); // takes what has come, at this time since the start
    void stop();
    [[nodiscard]] std::optional<GpuSummary> summary(double wallS) const;

private:
    GpuSamples m_samples;
    pid_t m_process = -1;
    int m_output = -1;
    QByteArray m_rest;
};

} // namespace runcost
