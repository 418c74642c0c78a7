#pragma once

#include "analysis/modelinputs.h"
#include "formulas/energy.h"
#include "formulas/inference.h"
#include "formulas/model.h"
#include "formulas/providers.h"
#include "formulas/spot.h"
#include "formulas/storage.h"
#include "formulas/trace.h"
#include "formulas/training.h"
#include "formulas/transfer.h"

#include <optional>

// The cost of a run as one composition of formulas, read as value, slope or trace. See docs/manual for the assumptions.
namespace runcost {

template <class N>
struct ModelResult {
    std::optional<N> hours; // wall time of one training
    std::optional<N> energyKwh;
    std::optional<N> carbonKg;
    std::optional<N> training; // USD
    std::optional<N> inference; // USD for one month
    std::optional<N> storage; // USD for one month
    std::optional<N> transfer; // USD
    std::optional<N> platform; // USD
    std::optional<N> total; // USD, of the known parts
    std::optional<N> latencyMs; // of one request
    std::optional<N> offsetUsd;
    std::optional<N> carMiles;
    std::optional<N> phoneCharges;
    std::optional<N> treeMonths;
    std::optional<N> onDemandTraining; // USD, without spot
    std::optional<N> spotTraining; // USD, all on spot, lost work included
    int unknownParts = 0;
};

// In the trace reading, factors that are neutral and untouched are left out, so that a derivation shows what matters.
enum class Detail { All, OnlyWhatMatters };

template <class N>
class CostModel {
public:
    using Values = std::array<N, modelInputCount>;
    CostModel(const ModelInputs& inputs, Values values, Detail detail)
        : m_in(inputs)
        , m_x(std::move(values))
        , m_brief(detail == Detail::OnlyWhatMatters)
    {
    }
    [[nodiscard]] ModelResult<N> evaluate()
    {
        evaluateTime();
        evaluateEnergy();
        evaluateTraining();
        evaluateUse();
        evaluateTotal();
        return std::move(m_result);
    }
    // Training of the same work on demand at this price and GPU time ratio: what an offer costs.
    [[nodiscard]] static N trainingAt(const N& hours, const N& timeRatio, const N& usdPerGpuHour, const N& gpuCount)
    {
        return formulas::rentalCost(hours * timeRatio, usdPerGpuHour, gpuCount);
    }

private:
    [[nodiscard]] const N& x(ModelInput i) const { return m_x[static_cast<std::size_t>(i)]; }
    template <class... Inputs>
    [[nodiscard]] bool known(Inputs... inputs) const
    {
        return (m_in.known(inputs) && ...);
    }
    [[nodiscard]] bool matters(ModelInput i, double neutral) const { return !m_brief || m_in.value(i) != neutral; }

    void evaluateTime();
    void evaluateEnergy();
    void evaluateTraining();
    [[nodiscard]] N spotCost(const N& hours) const;
    void evaluateUse();
    void evaluateTotal();

    const ModelInputs& m_in;
    Values m_x;
    bool m_brief;
    ModelResult<N> m_result;
};

template <class N>
void CostModel<N>::evaluateTime()
{
    using namespace formulas;
    if (!m_in.known(ModelInput::RunTime))
        return;
    N hours = x(ModelInput::RunTime);
    if (matters(ModelInput::TimeFactor, 1))
        hours = hours * x(ModelInput::TimeFactor);
    if (matters(ModelInput::GpuSpeed, 1))
        hours = hours * x(ModelInput::GpuSpeed);
    if (matters(ModelInput::PrecisionSpeed, 1))
        hours = hours / x(ModelInput::PrecisionSpeed);
    if (!m_brief || m_in.value(ModelInput::Batch) != m_in.value(ModelInput::BaseBatch))
        hours = hours * batchTimeFactor(x(ModelInput::Batch), x(ModelInput::BaseBatch), x(ModelInput::BatchFixedShare));
    if (!m_brief || m_in.value(ModelInput::GpuCount) != m_in.value(ModelInput::BaseGpuCount)) {
        const N gpuHours = scaledGpuHours(hours * x(ModelInput::BaseGpuCount), x(ModelInput::GpuCount),
            x(ModelInput::BaseGpuCount), x(ModelInput::ScalingExponent));
        hours = gpuHours / x(ModelInput::GpuCount);
    }
    m_result.hours = named(hours, "training time", "h");
}

template <class N>
void CostModel<N>::evaluateEnergy()
{
    using namespace formulas;
    if (m_in.energyOnly) {
        m_result.energyKwh = x(ModelInput::RecordedEnergy) * x(ModelInput::TimeFactor);
    } else if (m_result.hours && known(ModelInput::DevicePower, ModelInput::Pue)) {
        m_result.energyKwh = named(energyOfHours(x(ModelInput::DevicePower), *m_result.hours, x(ModelInput::GpuCount), x(ModelInput::Pue)), "energy", "kWh");
    }
    if (!m_result.energyKwh || !known(ModelInput::GridIntensity))
        return;
    const N kg = named(carbon(*m_result.energyKwh, x(ModelInput::GridIntensity)), "CO₂e", "kg");
    m_result.carbonKg = kg;
    m_result.offsetUsd = carbonOffset(kg, x(ModelInput::OffsetPrice));
    const N perTreeDay = x(ModelInput::TreeMonth) / constant<N>(730.0 / 24, "day/month", "days per month");
    const auto equivalents = carbonEquivalents(kg, x(ModelInput::CarMile), perTreeDay, x(ModelInput::PhoneCharge));
    m_result.carMiles = equivalents.carMiles;
    m_result.phoneCharges = equivalents.phoneCharges;
    m_result.treeMonths = equivalents.treeMonths;
}

template <class N>
N CostModel<N>::spotCost(const N& hours) const
{
    using namespace formulas;
    const N minutesPerHour = constant<N>(60, "min/h");
    const N onDemandPerHour = x(ModelInput::GpuPrice) * x(ModelInput::GpuCount);
    const N spotPerHour = onDemandPerHour * (constant<N>(1) - x(ModelInput::SpotDiscount));
    const N overhead = spotOverheadWithInterval(hours, x(ModelInput::Interruptions) * hours,
        x(ModelInput::CheckpointSave) / minutesPerHour, x(ModelInput::Restart) / minutesPerHour,
        x(ModelInput::CheckpointInterval) / minutesPerHour);
    return spotExpectedWithOverhead(onDemandPerHour, spotPerHour, hours, named(overhead, "spot overhead", "")).expectedSpotUsd;
}

template <class N>
void CostModel<N>::evaluateTraining()
{
    using namespace formulas;
    if (m_in.local) {
        if (m_result.energyKwh && known(ModelInput::Electricity)) {
            N usd = energyCost(*m_result.energyKwh, x(ModelInput::Electricity));
            if (m_result.hours && matters(ModelInput::HardwarePrice, 0))
                usd = usd + wear(x(ModelInput::HardwarePrice), x(ModelInput::HardwareLife), *m_result.hours);
            m_result.training = named(usd, "training", "USD");
            m_result.platform = constant<N>(0, "USD");
        }
        return;
    }
    if (!m_result.hours || !known(ModelInput::GpuPrice))
        return;
    const N hours = *m_result.hours;
    const N onDemand = named(rentalCost(hours, x(ModelInput::GpuPrice), x(ModelInput::GpuCount)), "on-demand cost", "USD");
    m_result.onDemandTraining = onDemand;
    N usd = onDemand;
    if (!m_in.alreadySpot && known(ModelInput::SpotDiscount)) {
        const N spot = named(spotCost(hours), "spot cost", "USD");
        m_result.spotTraining = spot;
        if (matters(ModelInput::SpotShare, 0))
            usd = onDemand * (constant<N>(1) - x(ModelInput::SpotShare)) + spot * x(ModelInput::SpotShare);
    }
    m_result.training = named(usd, "training", "USD");
    if (matters(ModelInput::PlatformMarkup, 0))
        m_result.platform = named(managedPrice(*m_result.training, x(ModelInput::PlatformMarkup)) - *m_result.training, "platform", "USD");
    else
        m_result.platform = constant<N>(0, "USD");
}

template <class N>
void CostModel<N>::evaluateUse()
{
    using namespace formulas;
    if (known(ModelInput::Latency, ModelInput::Batching)) {
        const N latency = matters(ModelInput::Batching, 1)
            ? batchedLatency(x(ModelInput::Latency), x(ModelInput::Batching) / constant<N>(1, "prediction/request"),
                  x(ModelInput::BatchLatencyShare))
            : x(ModelInput::Latency);
        m_result.latencyMs = named(latency, "latency of a request", "ms/request");
        const N requests = x(ModelInput::Predictions) / x(ModelInput::Batching) * constant<N>(1, "month", "one month");
        m_result.inference = named(serverless(requests, latency, x(ModelInput::ServerlessMemory),
                                       x(ModelInput::ServerlessPrice), x(ModelInput::RequestPrice), constant<N>(0), constant<N>(0))
                                       .totalUsd,
            "inference", "USD");
    }
    if (known(ModelInput::Storage, ModelInput::StoragePrice))
        m_result.storage = named(storageCost(x(ModelInput::Storage), x(ModelInput::StoragePrice), constant<N>(1, "month", "one month")), "storage", "USD");
    if (known(ModelInput::Transfer, ModelInput::TransferPrice))
        m_result.transfer = named(transferCost(x(ModelInput::Transfer), x(ModelInput::TransferPrice)), "transfer", "USD");
}

template <class N>
void CostModel<N>::evaluateTotal()
{
    for (const std::optional<N>* part :
        { &m_result.training, &m_result.inference, &m_result.storage, &m_result.transfer, &m_result.platform }) {
        if (!*part) {
            ++m_result.unknownParts;
            continue;
        }
        m_result.total = m_result.total ? *m_result.total + **part : **part;
    }
}

[[nodiscard]] ModelResult<double> evaluateValue(const ModelInputs& inputs);
[[nodiscard]] ModelResult<formulas::Slope> evaluateSlope(const ModelInputs& inputs);
[[nodiscard]] ModelResult<formulas::Trace> evaluateTrace(const ModelInputs& inputs);

} // namespace runcost
