#include "analysis/modelinputs.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    constexpr std::array<ModelInputInfo, modelInputCount> inputTable { {
        { QT_TRANSLATE_NOOP("ModelInput", "run time"), "h" },
        { QT_TRANSLATE_NOOP("ModelInput", "time factor"), "" },
        { QT_TRANSLATE_NOOP("ModelInput", "GPU time ratio"), "" },
        { QT_TRANSLATE_NOOP("ModelInput", "precision speed"), "" },
        { QT_TRANSLATE_NOOP("ModelInput", "batch size"), "" },
        { QT_TRANSLATE_NOOP("ModelInput", "recorded batch size"), "" },
        { QT_TRANSLATE_NOOP("ModelInput", "fixed share of a step"), "" },
        { QT_TRANSLATE_NOOP("ModelInput", "GPU count"), "GPU" },
        { QT_TRANSLATE_NOOP("ModelInput", "recorded GPU count"), "GPU" },
        { QT_TRANSLATE_NOOP("ModelInput", "scaling exponent"), "" },
        { QT_TRANSLATE_NOOP("ModelInput", "device power"), "W/GPU" },
        { QT_TRANSLATE_NOOP("ModelInput", "PUE"), "" },
        { QT_TRANSLATE_NOOP("ModelInput", "electricity price"), "USD/kWh" },
        { QT_TRANSLATE_NOOP("ModelInput", "grid intensity"), "g/kWh" },
        { QT_TRANSLATE_NOOP("ModelInput", "GPU price"), "USD/(GPU\u00B7h)" },
        { QT_TRANSLATE_NOOP("ModelInput", "spot share"), "" },
        { QT_TRANSLATE_NOOP("ModelInput", "spot discount"), "" },
        { QT_TRANSLATE_NOOP("ModelInput", "interruptions"), "1/h" },
        { QT_TRANSLATE_NOOP("ModelInput", "checkpoint interval"), "min" },
        { QT_TRANSLATE_NOOP("ModelInput", "checkpoint save"), "min" },
        { QT_TRANSLATE_NOOP("ModelInput", "restart"), "min" },
        { QT_TRANSLATE_NOOP("ModelInput", "hardware price"), "USD" },
        { QT_TRANSLATE_NOOP("ModelInput", "hardware life"), "year" },
        { QT_TRANSLATE_NOOP("ModelInput", "platform markup"), "%" },
        { QT_TRANSLATE_NOOP("ModelInput", "predictions"), "prediction/month" },
        { QT_TRANSLATE_NOOP("ModelInput", "latency"), "ms/request" },
        { QT_TRANSLATE_NOOP("ModelInput", "batching"), "prediction/request" },
        { QT_TRANSLATE_NOOP("ModelInput", "fixed share of latency"), "" },
        { QT_TRANSLATE_NOOP("ModelInput", "serverless memory"), "GB" },
        { QT_TRANSLATE_NOOP("ModelInput", "serverless price"), "USD/(GB\u00B7s)" },
        { QT_TRANSLATE_NOOP("ModelInput", "price per million requests"), "USD/Mrequest" },
        { QT_TRANSLATE_NOOP("ModelInput", "storage"), "GB" },
        { QT_TRANSLATE_NOOP("ModelInput", "storage price"), "USD/(GB\u00B7month)" },
        { QT_TRANSLATE_NOOP("ModelInput", "transfer out"), "GB" },
        { QT_TRANSLATE_NOOP("ModelInput", "transfer price"), "USD/GB" },
        { QT_TRANSLATE_NOOP("ModelInput", "offset price"), "USD/t" },
        { QT_TRANSLATE_NOOP("ModelInput", "CO₂e per car mile"), "kg/mile" },
        { QT_TRANSLATE_NOOP("ModelInput", "CO₂e per phone charge"), "kg/charge" },
        { QT_TRANSLATE_NOOP("ModelInput", "CO₂e per tree and month"), "kg/(tree\u00B7month)" },
        { QT_TRANSLATE_NOOP("ModelInput", "recorded energy"), "kWh" },
    } };

} // namespace

const ModelInputInfo& modelInputInfo(ModelInput input) { return inputTable[static_cast<std::size_t>(input)]; }

QString modelInputName(ModelInput input) { return QCoreApplication::translate("ModelInput", modelInputInfo(input).name); }

std::optional<ModelInput> modelInputOf(Lever lever)
{
    switch (lever) {
    case Lever::ElectricityPrice:
        return ModelInput::Electricity;
    case Lever::GridIntensity:
        return ModelInput::GridIntensity;
    case Lever::Pue:
        return ModelInput::Pue;
    case Lever::DevicePower:
        return ModelInput::DevicePower;
    case Lever::TimeFactor:
        return ModelInput::TimeFactor;
    case Lever::GpuCount:
        return ModelInput::GpuCount;
    case Lever::BatchSize:
        return ModelInput::Batch;
    case Lever::GpuPrice:
        return ModelInput::GpuPrice;
    case Lever::SpotShare:
        return ModelInput::SpotShare;
    case Lever::Interruptions:
        return ModelInput::Interruptions;
    case Lever::CheckpointInterval:
        return ModelInput::CheckpointInterval;
    case Lever::HardwarePrice:
        return ModelInput::HardwarePrice;
    case Lever::PlatformMarkup:
        return ModelInput::PlatformMarkup;
    case Lever::PredictionsPerMonth:
        return ModelInput::Predictions;
    case Lever::Latency:
        return ModelInput::Latency;
    case Lever::Batching:
        return ModelInput::Batching;
    case Lever::ServerlessMemory:
        return ModelInput::ServerlessMemory;
    case Lever::Storage:
        return ModelInput::Storage;
    case Lever::Transfer:
        return ModelInput::Transfer;
    case Lever::OffsetPrice:
        return ModelInput::OffsetPrice;
    case Lever::GpuType:
    case Lever::Precision:
    case Lever::Place:
    case Lever::Count:
        break;
    }
    return std::nullopt;
}

} // namespace runcost
