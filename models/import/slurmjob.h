#pragma once

#include "import/issuelist.h"

#include <QByteArrayView>

#include <optional>

namespace runcost::slurm {

// GPUs of a list of trackable resources.
struct GpuShare {
    std::optional<double> count; // absent where the site does not track GPUs: that is not 0
    QString type; // "a100", "MIG 1g.10gb"; empty = not stated
};

// One job with its steps put in, whatever form of sacct it came from.
struct Job {
    QString id; // "8801", "8801_0" of an array, "8801+1" of a heterogeneous job
    QString name;
    QString account;
    QString user;
    QString partition;
    QString cluster;
    QString nodes;
    QString state; // first word, "OUT_OF_MEMORY"
    std::optional<qint64> submittedAtMs;
    std::optional<qint64> startedAtMs;
    std::optional<qint64> endedAtMs;
    bool zoneAssumed = false;
    std::optional<double> seconds;
    bool secondsDerived = false; // out of CPU time and CPUs
    bool usedCpu = false; // the CPU time says that it ran
    GpuShare gpus;
    std::optional<double> joules;
    std::optional<double> stepJoules; // of the largest step; counts only where the job has none
    std::optional<double> peakBytes; // largest of the steps
    std::optional<double> gpuPercent; // mean over the GPUs
    std::optional<double> cpus;
    std::optional<double> requestedBytes;
    qint64 line = 0;

    // A job that waits, or was cancelled while it waited, cost nothing and is no run.
    [[nodiscard]] bool hasStarted() const;
};

[[nodiscard]] RunStatus statusOf(const QString& state);
[[nodiscard]] bool isKnownState(QByteArrayView cell); // by its first word: "CANCELLED by 1007", "CANCELLED+"
[[nodiscard]] QString firstWord(const QString& state);

// "[D-]HH:MM:SS", "MM:SS.mmm"; absent for UNLIMITED, Partition_Limit and anything else.
[[nodiscard]] std::optional<double> secondsOf(QByteArrayView text);
// "181403216K", "15.98G", bare bytes; 1024-based. 0 is what a step without samples says: absent.
[[nodiscard]] std::optional<double> bytesOf(QByteArrayView text);
// "100Mc" is of each core, "4Gn" of each node (before 21.08), "32G" of the job.
[[nodiscard]] std::optional<double> requestedBytesOf(QByteArrayView text, std::optional<double> cpus, std::optional<double> nodes);
// 0 mostly means that the site measures nothing, 2^64-2 that there is no value: both are absent.
[[nodiscard]] std::optional<double> joulesOf(std::optional<double> number);
// "billing=8,cpu=8,gres/gpu:v100=1,gres/gpu=1": the untyped entry is the total, typed ones its parts.
[[nodiscard]] GpuShare gpusOfTres(QByteArrayView text);
// "gpu:2", "gpu:v100:2(S:0-1)" of older sites.
[[nodiscard]] GpuShare gpusOfGres(QByteArrayView text);
// The number behind "gres/gpuutil=" and the like; absent where it is none.
[[nodiscard]] std::optional<double> tresNumber(QByteArrayView text, QByteArrayView key);
[[nodiscard]] QString gpuTypeName(const QString& type);

[[nodiscard]] Run runOf(const Job& job, const QString& source);
// Jobs of one file: repeated ones are dropped, those that never started are counted in a note.
void takeJobs(std::vector<Job>&& jobs, const QString& source, IssueList& issues, ReadResult& result);

} // namespace runcost::slurm
