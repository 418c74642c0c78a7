#pragma once

#include "import/issuelist.h"
#include "runs/run.h"

#include <optional>
#include <vector>

namespace runcost {

// One reading of one GPU; NaN is unknown, which is not 0.
struct GpuSample {
    double atS = 0; // since the first sample of the log
    float watts = 0;
    float percent = 0; // of use
    float usedMib = 0;
    bool afterBreak = false; // the clock was set between the sample before and this one
};

struct GpuTrack {
    QString key; // index, uuid or bus id as the log has it; empty = it has none
    QString name; // "NVIDIA RTX A6000"
    std::optional<double> totalMib;
    std::vector<GpuSample> samples; // by time
};

// What a logger of GPUs wrote: power, use and memory over time.
struct PowerLog {
    std::vector<GpuTrack> gpus;
    std::optional<qint64> startMs; // UTC of the first sample; absent where the clock only counts seconds
    bool zoneAssumed = false;
    bool milliwatts = false; // the numbers can only be milliwatts, whatever the column says
    QByteArray identity; // of the header and the first row: stays when the log grows
    QByteArray sha256;
    IssueList issues;

    [[nodiscard]] double seconds() const; // from the first to the last sample of all GPUs
};

struct PowerSummary {
    double fromS = 0; // the window that was looked at
    double toS = 0;
    int gpus = 0;
    int silentGpus = 0; // that state no power
    double coveredS = 0; // of the window, without gaps: mean over the GPUs with power
    double gapS = 0; // of the window, that a GPU with power was not read; largest of the GPUs
    std::optional<double> kwh; // integral of all GPUs; absent when one of them states no power
    std::optional<double> wattsPerGpu; // time-weighted mean of those that do
    std::optional<double> fraction; // mean use, 0..1
    std::optional<double> peakMib; // largest sum over the GPUs at one moment
    std::optional<double> meanMib;
    Series power; // of all GPUs together, "power" in W over "s" from the beginning of the window
};

// Trapezoids a GPU, over the part of the log between the two moments. Longer pauses than ten times the usual interval
// are gaps, and count as nothing.
[[nodiscard]] PowerSummary summarise(const PowerLog& log, double fromS, double toS);
[[nodiscard]] inline PowerSummary summarise(const PowerLog& log) { return summarise(log, 0, log.seconds()); }

} // namespace runcost
