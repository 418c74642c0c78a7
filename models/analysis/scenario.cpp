#include "analysis/scenario.h"

#include <QCoreApplication>

#include <array>

namespace runcost {
namespace {

    using enum LeverGroup;
    constexpr std::array<LeverInfo, leverCount> leverTable { {
        { Lever::ElectricityPrice, "electricity_usd_per_kwh", QT_TRANSLATE_NOOP("Lever", "Electricity price"), "USD/kWh", Energy, false, 0, 1, 0.01, false },
        { Lever::GridIntensity, "grid_g_per_kwh", QT_TRANSLATE_NOOP("Lever", "Grid intensity"), "g/kWh", Energy, false, 0, 1200, 10, false },
        { Lever::Pue, "pue", QT_TRANSLATE_NOOP("Lever", "PUE"), "", Energy, false, 1, 2.5, 0.05, false },
        { Lever::DevicePower, "power_w", QT_TRANSLATE_NOOP("Lever", "Device power"), "W/GPU", Energy, false, 1, 2000, 10, true },
        { Lever::TimeFactor, "time_factor", QT_TRANSLATE_NOOP("Lever", "Time factor"), "", Training, false, 0.1, 3, 0.05, false },
        { Lever::GpuType, "gpu", QT_TRANSLATE_NOOP("Lever", "GPU type"), "", Training, true, 0, 0, 0, false },
        { Lever::GpuCount, "gpu_count", QT_TRANSLATE_NOOP("Lever", "GPU count"), "GPU", Training, false, 1, 64, 1, true },
        { Lever::Precision, "precision", QT_TRANSLATE_NOOP("Lever", "Precision"), "", Training, true, 0, 0, 0, false },
        { Lever::BatchSize, "batch_size", QT_TRANSLATE_NOOP("Lever", "Batch size"), "", Training, false, 1, 4096, 8, true },
        { Lever::Place, "place", QT_TRANSLATE_NOOP("Lever", "Place"), "", Training, true, 0, 0, 0, false },
        { Lever::GpuPrice, "usd_per_gpu_hour", QT_TRANSLATE_NOOP("Lever", "GPU price"), "USD/(GPU\u00B7h)", Training, false, 0, 20, 0.1, false },
        { Lever::SpotShare, "spot_share", QT_TRANSLATE_NOOP("Lever", "Spot share"), "", Training, false, 0, 1, 0.1, false },
        { Lever::Interruptions, "interruptions_per_h", QT_TRANSLATE_NOOP("Lever", "Interruptions"), "1/h", Training, false, 0, 1, 0.05, false },
        { Lever::CheckpointInterval, "checkpoint_min", QT_TRANSLATE_NOOP("Lever", "Checkpoint every"), "min", Training, false, 1, 240, 5, true },
        { Lever::HardwarePrice, "hardware_usd", QT_TRANSLATE_NOOP("Lever", "Hardware price"), "USD", Training, false, 0, 50000, 500, false },
        { Lever::PlatformMarkup, "platform_markup_pct", QT_TRANSLATE_NOOP("Lever", "Platform markup"), "%", Training, false, 0, 100, 5, false },
        { Lever::PredictionsPerMonth, "predictions_per_month", QT_TRANSLATE_NOOP("Lever", "Predictions per month"), "prediction/month", Inference, false, 0, 1e9, 100000, true },
        { Lever::Latency, "latency_ms", QT_TRANSLATE_NOOP("Lever", "Latency at batch 1"), "ms", Inference, false, 0.01, 10000, 1, true },
        { Lever::Batching, "batching", QT_TRANSLATE_NOOP("Lever", "Batching"), "prediction/request", Inference, false, 1, 256, 1, true },
        { Lever::ServerlessMemory, "serverless_gb", QT_TRANSLATE_NOOP("Lever", "Serverless memory"), "GB", Inference, false, 0.125, 10, 0.5, false },
        { Lever::Storage, "storage_gb", QT_TRANSLATE_NOOP("Lever", "Storage"), "GB", StorageAndTransfer, false, 0, 10000, 10, true },
        { Lever::Transfer, "transfer_gb", QT_TRANSLATE_NOOP("Lever", "Transfer out"), "GB", StorageAndTransfer, false, 0, 10000, 10, true },
        { Lever::OffsetPrice, "offset_usd_per_t", QT_TRANSLATE_NOOP("Lever", "Offset price"), "USD/t", Energy, false, 0, 500, 10, false },
    } };

} // namespace

const LeverInfo& leverInfo(Lever lever) { return leverTable[static_cast<std::size_t>(lever)]; }

QString leverLabel(Lever lever) { return QCoreApplication::translate("Lever", leverInfo(lever).label); }

QString leverGroupLabel(LeverGroup group)
{
    switch (group) {
    case Energy:
        return QCoreApplication::translate("Lever", "Energy");
    case Training:
        return QCoreApplication::translate("Lever", "Training");
    case Inference:
        return QCoreApplication::translate("Lever", "Inference");
    case StorageAndTransfer:
        return QCoreApplication::translate("Lever", "Storage and transfer");
    }
    return {};
}

std::optional<Lever> leverFromKey(const QString& key)
{
    for (const LeverInfo& info : leverTable)
        if (key == QLatin1String(info.key))
            return info.lever;
    return std::nullopt;
}

Scenario Scenario::with(const Scenario& delta) const
{
    Scenario result = *this;
    for (const auto& [lever, value] : delta.numbers)
        result.numbers[lever] = value;
    for (const auto& [lever, value] : delta.choices)
        result.choices[lever] = value;
    return result;
}

bool Scenario::contains(const Scenario& delta) const
{
    const auto holds = [](const auto& own, const auto& others) {
        return std::all_of(others.begin(), others.end(), [&own](const auto& entry) {
            const auto found = own.find(entry.first);
            return found != own.end() && found->second == entry.second;
        });
    };
    return !delta.isBaseline() && holds(numbers, delta.numbers) && holds(choices, delta.choices);
}

Scenario Scenario::without(const Scenario& delta) const
{
    Scenario result = *this;
    for (const auto& entry : delta.numbers)
        result.numbers.erase(entry.first);
    for (const auto& entry : delta.choices)
        result.choices.erase(entry.first);
    return result;
}

} // namespace runcost
