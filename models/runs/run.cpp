#include "runs/run.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    constexpr std::array<RunFieldInfo, runFieldCount> fieldTable { {
        { RunField::DurationS, "duration_s", QT_TRANSLATE_NOOP("RunField", "Run time"), "s" },
        { RunField::GpuCount, "gpu_count", QT_TRANSLATE_NOOP("RunField", "GPU count"), "GPU" },
        { RunField::GpuMemoryGb, "gpu_memory_gb", QT_TRANSLATE_NOOP("RunField", "GPU memory"), "GB" },
        { RunField::PowerW, "power_w", QT_TRANSLATE_NOOP("RunField", "Device power"), "W" },
        { RunField::EnergyKwh, "energy_kwh", QT_TRANSLATE_NOOP("RunField", "Energy"), "kWh" },
        { RunField::CarbonKg, "carbon_kg", QT_TRANSLATE_NOOP("RunField", "CO2e"), "kg" },
        { RunField::UtilisationFraction, "utilisation", QT_TRANSLATE_NOOP("RunField", "GPU utilisation"), "" },
        { RunField::HourlyPriceUsd, "hourly_price_usd", QT_TRANSLATE_NOOP("RunField", "Hourly price"), "USD/h" },
        { RunField::BilledCostUsd, "billed_cost_usd", QT_TRANSLATE_NOOP("RunField", "Billed cost"), "USD" },
        { RunField::DatasetGb, "dataset_gb", QT_TRANSLATE_NOOP("RunField", "Dataset"), "GB" },
        { RunField::Epochs, "epochs", QT_TRANSLATE_NOOP("RunField", "Epochs"), "" },
        { RunField::BatchSize, "batch_size", QT_TRANSLATE_NOOP("RunField", "Batch size"), "" },
        { RunField::Parameters, "parameters", QT_TRANSLATE_NOOP("RunField", "Parameters"), "" },
        { RunField::ModelMib, "model_mib", QT_TRANSLATE_NOOP("RunField", "Model size"), "MiB" },
        { RunField::LatencyMs, "latency_ms", QT_TRANSLATE_NOOP("RunField", "Inference latency"), "ms" },
        { RunField::ThroughputPerS, "throughput_per_s", QT_TRANSLATE_NOOP("RunField", "Throughput"), "1/s" },
        { RunField::PeakMemoryMib, "peak_memory_mib", QT_TRANSLATE_NOOP("RunField", "Peak memory"), "MiB" },
        { RunField::MeanMemoryMib, "mean_memory_mib", QT_TRANSLATE_NOOP("RunField", "Mean memory"), "MiB" },
        { RunField::MetricValue, "metric_value", QT_TRANSLATE_NOOP("RunField", "Metric"), "" },
        { RunField::Pue, "pue", QT_TRANSLATE_NOOP("RunField", "PUE"), "" },
        { RunField::PredictionsPerMonth, "predictions_per_month", QT_TRANSLATE_NOOP("RunField", "Predictions per month"), "1/month" },
        { RunField::StorageGb, "storage_gb", QT_TRANSLATE_NOOP("RunField", "Storage"), "GB" },
        { RunField::TransferGb, "transfer_gb", QT_TRANSLATE_NOOP("RunField", "Transfer out"), "GB" },
        { RunField::EarlyStoppingPatience, "early_stopping_patience", QT_TRANSLATE_NOOP("RunField", "Early stopping patience"), "" },
        { RunField::LearningRate, "learning_rate", QT_TRANSLATE_NOOP("RunField", "Learning rate"), "" },
        { RunField::FinalMse, "final_mse", QT_TRANSLATE_NOOP("RunField", "Final MSE"), "" },
        { RunField::ReportedCostUsd, "reported_cost_usd", QT_TRANSLATE_NOOP("RunField", "Cost as reported"), "USD" },
    } };

    struct Word {
        const char* key;
        const char* label;
    };
    constexpr std::array<Word, 6> provenanceWords { {
        { "measured", QT_TRANSLATE_NOOP("Provenance", "Measured") },
        { "billed", QT_TRANSLATE_NOOP("Provenance", "Billed") },
        { "imported", QT_TRANSLATE_NOOP("Provenance", "Imported") },
        { "catalog", QT_TRANSLATE_NOOP("Provenance", "Catalog") },
        { "estimated", QT_TRANSLATE_NOOP("Provenance", "Estimated") },
        { "assumed", QT_TRANSLATE_NOOP("Provenance", "Assumed") },
    } };
    constexpr std::array<Word, 5> statusWords { {
        { "unknown", QT_TRANSLATE_NOOP("RunStatus", "Unknown") },
        { "running", QT_TRANSLATE_NOOP("RunStatus", "Running") },
        { "finished", QT_TRANSLATE_NOOP("RunStatus", "Finished") },
        { "failed", QT_TRANSLATE_NOOP("RunStatus", "Failed") },
        { "killed", QT_TRANSLATE_NOOP("RunStatus", "Killed") },
    } };

    template <class Enum, std::size_t N>
    std::optional<Enum> fromKey(const std::array<Word, N>& words, const QString& key)
    {
        for (std::size_t i = 0; i < N; ++i)
            if (key == QLatin1String(words[i].key))
                return static_cast<Enum>(i);
        return std::nullopt;
    }

} // namespace

const RunFieldInfo& runFieldInfo(RunField field) { return fieldTable[static_cast<std::size_t>(field)]; }

std::optional<RunField> runFieldFromKey(const QString& key)
{
    for (const RunFieldInfo& info : fieldTable)
        if (key == QLatin1String(info.key))
            return info.field;
    return std::nullopt;
}

QString runFieldLabel(RunField field) { return QCoreApplication::translate("RunField", runFieldInfo(field).label); }

QString provenanceKey(Provenance p) { return QLatin1String(provenanceWords[static_cast<std::size_t>(p)].key); }
QString provenanceLabel(Provenance p)
{
    return QCoreApplication::translate("Provenance", provenanceWords[static_cast<std::size_t>(p)].label);
}
std::optional<Provenance> provenanceFromKey(const QString& key) { return fromKey<Provenance>(provenanceWords, key); }

QString runStatusKey(RunStatus s) { return QLatin1String(statusWords[static_cast<std::size_t>(s)].key); }
QString runStatusLabel(RunStatus s)
{
    return QCoreApplication::translate("RunStatus", statusWords[static_cast<std::size_t>(s)].label);
}
std::optional<RunStatus> runStatusFromKey(const QString& key) { return fromKey<RunStatus>(statusWords, key); }

} // namespace runcost
