#pragma once

#include "runs/figure.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace runcost {

// The numbers that a run can have. Units are in the names; the table in run.cpp gives key, label and unit of each.
enum class RunField {
    DurationS,
    GpuCount,
    GpuMemoryGb, // of one GPU, decimal GB as in the catalog
    PowerW, // mean of one device
    EnergyKwh,
    CarbonKg,
    UtilisationFraction, // GPU, 0..1
    HourlyPriceUsd, // of the whole machine
    BilledCostUsd, // training
    DatasetGb,
    Epochs,
    BatchSize,
    Parameters,
    ModelMib,
    LatencyMs, // batch of one
    ThroughputPerS,
    PeakMemoryMib,
    MeanMemoryMib,
    MetricValue,
    Pue,
    PredictionsPerMonth,
    StorageGb,
    TransferGb,
    EarlyStoppingPatience,
    LearningRate,
    FinalMse,
    ReportedCostUsd, // training cost as the file states it
    Count,
};

inline constexpr std::size_t runFieldCount = static_cast<std::size_t>(RunField::Count);

struct RunFieldInfo {
    RunField field;
    const char* key; // "duration_s": in JSON, CSV and the store
    const char* label; // English source text, translated by runFieldLabel
    const char* unit; // "s"; empty for a plain number
};

[[nodiscard]] const RunFieldInfo& runFieldInfo(RunField field);
[[nodiscard]] std::optional<RunField> runFieldFromKey(const QString& key);
[[nodiscard]] QString runFieldLabel(RunField field);

enum class RunStatus { Unknown, Running, Finished, Failed, Killed };
[[nodiscard]] QString runStatusKey(RunStatus status);
[[nodiscard]] QString runStatusLabel(RunStatus status);
[[nodiscard]] std::optional<RunStatus> runStatusFromKey(const QString& key);

// Values over time or step: "loss" over "epoch", "power" over "s".
struct Series {
    QString name;
    QString xUnit;
    QString yUnit;
    std::vector<double> x;
    std::vector<double> y; // as long as x

    bool operator==(const Series&) const = default;
};

// One training run as a tool recorded it. Unknown numbers are absent, unknown texts are empty.
struct Run {
    qint64 id = 0; // row of the store; 0 = not stored
    QString sourceKind; // "cost_analysis", "codecarbon", "boamps", "sample"
    QString sourceId; // the tool's own id, or a content hash
    QString name;
    QString project;
    RunStatus status = RunStatus::Unknown;
    std::optional<qint64> startedAtMs; // UTC
    std::optional<qint64> endedAtMs; // UTC
    bool zoneAssumed = false; // the file named no zone
    QString deviceClass; // "cuda", "cpu", "mps"
    QString gpuType; // as the tool wrote it, without a leading "2 x "
    QString provider; // "aws", "gcp", "azure", "runpod", ...; "local" = own machine; empty = unknown
    QString instance;
    QString region;
    QString country; // ISO 3166 alpha-3
    QString precision; // "fp32", "fp16", "bf16", "fp8", "int8"
    QString pricingModel; // "on_demand", "spot"; empty = unknown
    QString metricName;
    bool higherIsBetter = false;
    bool pueIncluded = false; // the file's energy is already multiplied by the PUE
    bool sample = false; // made for demonstration; says so wherever it is shown
    QString note;
    QMap<QString, QString> tags;
    QMap<QString, double> reported; // totals that the file states and RunCost recomputes, by the file's own key
    QStringList flags; // "overwritten_later", "disagrees", ...: things a reader should know
    std::vector<Series> series;
    std::array<MaybeFigure, runFieldCount> figures;

    [[nodiscard]] const MaybeFigure& figure(RunField field) const { return figures[static_cast<std::size_t>(field)]; }
    [[nodiscard]] MaybeFigure& figure(RunField field) { return figures[static_cast<std::size_t>(field)]; }
    [[nodiscard]] std::optional<double> value(RunField field) const
    {
        const MaybeFigure& f = figure(field);
        return f ? std::optional(f->value) : std::nullopt;
    }
    [[nodiscard]] bool isLocal() const { return provider == QLatin1String("local"); }

    bool operator==(const Run&) const = default;
};

} // namespace runcost
