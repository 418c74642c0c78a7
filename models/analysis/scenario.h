#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace runcost {

// What a user can change about a run. Numbers unless the comment says "choice".
enum class Lever {
    ElectricityPrice, // USD/kWh
    GridIntensity, // g/kWh
    Pue,
    DevicePower, // W of one device
    TimeFactor, // × the run's duration
    GpuType, // choice: catalog GPU id
    GpuCount,
    Precision, // choice: fp32, bf16, fp16, fp8, int8
    BatchSize,
    Place, // choice: catalog price row id; "" = where it ran
    GpuPrice, // USD/(GPU·h), on demand
    SpotShare, // 0..1
    Interruptions, // per hour of spot
    CheckpointInterval, // min
    HardwarePrice, // USD, own machine: wear
    PlatformMarkup, // % on training
    PredictionsPerMonth,
    Latency, // ms at batch 1
    Batching, // predictions per request
    ServerlessMemory, // GB
    Storage, // GB kept for a month
    Transfer, // GB out
    OffsetPrice, // USD/t
    Count,
};

inline constexpr std::size_t leverCount = static_cast<std::size_t>(Lever::Count);

enum class LeverGroup { Energy, Training, Inference, StorageAndTransfer };

struct LeverInfo {
    Lever lever;
    const char* key; // "electricity_usd_per_kwh": --set, files
    const char* label; // English source text, translated by leverLabel
    const char* unit; // "USD/kWh"; as formulas::Unit reads it
    LeverGroup group;
    bool isChoice;
    double minimum;
    double maximum;
    double step; // one key press, and the step of the sensitivity label
    bool logarithmic; // the slider runs over the logarithm
};

[[nodiscard]] const LeverInfo& leverInfo(Lever lever);
[[nodiscard]] QString leverLabel(Lever lever);
[[nodiscard]] QString leverGroupLabel(LeverGroup group);
[[nodiscard]] std::optional<Lever> leverFromKey(const QString& key);

// The what-if state: overrides of the baseline. Empty = baseline.
struct Scenario {
    QString name;
    std::map<Lever, double> numbers;
    std::map<Lever, QString> choices;

    [[nodiscard]] bool isBaseline() const { return numbers.empty() && choices.empty(); }
    [[nodiscard]] int changedCount() const { return static_cast<int>(numbers.size() + choices.size()); }
    [[nodiscard]] bool changes(Lever lever) const { return numbers.contains(lever) || choices.contains(lever); }
    void reset(Lever lever)
    {
        numbers.erase(lever);
        choices.erase(lever);
    }
    // The overrides of `delta` on top of this one's.
    [[nodiscard]] Scenario with(const Scenario& delta) const;
    // True when every override of `delta` is in force here.
    [[nodiscard]] bool contains(const Scenario& delta) const;
    [[nodiscard]] Scenario without(const Scenario& delta) const;

    bool operator==(const Scenario&) const = default;
};

} // namespace runcost
