#include "analysis/leverstates.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("LeverState", text); }

    std::optional<double> perStep(const std::optional<formulas::Slope>& quantity, ModelInput input, double step)
    {
        if (!quantity)
            return std::nullopt;
        return quantity->by(static_cast<std::size_t>(input)) * step;
    }

    bool isCloudTrainingLever(Lever lever)
    {
        return lever == Lever::SpotShare || lever == Lever::Interruptions || lever == Lever::CheckpointInterval
            || lever == Lever::GpuPrice || lever == Lever::PlatformMarkup;
    }

    QString disabledReason(Lever lever, const ModelInputs& in)
    {
        if (in.local && isCloudTrainingLever(lever))
            return tr("own machine");
        if (!in.local && lever == Lever::HardwarePrice)
            return tr("own machine only");
        if (!in.batchKnown && lever == Lever::BatchSize)
        return tr("no batch size recorded");
    if (in.alreadySpot && lever == Lever::SpotShare)
            return tr("already on spot");
        return {};
    }

    void addOptions(LeverState& state, const ModelInputs& in, const std::vector<Offer>& offers, const Catalog& catalog)
    {
        if (state.lever == Lever::GpuType) {
            for (const GpuSpec& gpu : catalog.gpus())
                if (in.local || onDemandPrice(catalog, in.provider, gpu.id) != nullptr || in.baseGpu == &gpu)
                    state.options.emplace_back(gpu.id, gpu.name);
        } else if (state.lever == Lever::Precision) {
            for (const char* precision : { "fp32", "fp16", "bf16", "fp8" })
                if (in.gpu == nullptr || in.gpu->supports(QLatin1String(precision)))
                    state.options.emplace_back(QLatin1String(precision), QLatin1String(precision));
        } else if (state.lever == Lever::Place) {
            state.options.emplace_back(QString(), tr("Where it ran"));
            for (const Offer& offer : offers)
                if (!offer.id.isEmpty() && offer.id != QLatin1String("local"))
                    state.options.emplace_back(offer.id, offer.gpuName.isEmpty() ? offer.label : offer.label + QStringLiteral(", ") + offer.gpuName);
        }
    }

    void fillChoice(LeverState& state, const Scenario& scenario, const ModelInputs& baseline, const ModelInputs& in)
    {
        if (state.lever == Lever::GpuType) {
            state.baselineChoice = baseline.gpu != nullptr ? baseline.gpu->id : QString();
            state.choice = in.gpu != nullptr ? in.gpu->id : QString();
            if (in.baseGpu == nullptr)
                state.note = tr("recorded GPU not in the catalog");
            else if (in.speedUnknown)
                state.note = tr("unknown speed: same duration");
        } else if (state.lever == Lever::Precision) {
            state.baselineChoice = baseline.precision;
            state.choice = in.precision;
            if (baseline.precision.isEmpty())
                state.note = tr("not recorded: counted as fp32");
        } else if (state.lever == Lever::Place) {
            state.choice = in.placeId;
        }
        state.changed = scenario.changes(state.lever);
    }

} // namespace

std::array<LeverState, leverCount> leverStates(const Run&, const Scenario& scenario, const ModelInputs& baseline,
    const ModelInputs& in, const ModelResult<formulas::Slope>& slopes, const std::vector<Offer>& offers, const Catalog& catalog)
{
    std::array<LeverState, leverCount> states;
    for (std::size_t i = 0; i < leverCount; ++i) {
        LeverState& state = states[i];
        state.lever = static_cast<Lever>(i);
        const LeverInfo& info = leverInfo(state.lever);
        state.note = disabledReason(state.lever, in);
        state.enabled = state.note.isEmpty();
        if (info.isChoice) {
            fillChoice(state, scenario, baseline, in);
            addOptions(state, in, offers, catalog);
            continue;
        }
        const ModelInput input = *modelInputOf(state.lever);
        if (state.lever != Lever::BatchSize || in.batchKnown)
            state.baseline = baseline[input];
        state.changed = scenario.changes(state.lever);
        if (!in.known(input)) {
            if (state.enabled)
                state.note = tr("unknown: type a value");
            continue;
        }
        if (state.lever != Lever::BatchSize || in.batchKnown)
            state.value = in.value(input);
        if (!state.enabled)
            continue;
        state.usdPerStep = perStep(state.lever == Lever::OffsetPrice ? slopes.offsetUsd : slopes.total, input, info.step);
        state.kwhPerStep = perStep(slopes.energyKwh, input, info.step);
        state.kgPerStep = perStep(slopes.carbonKg, input, info.step);
        if (state.lever == Lever::OffsetPrice)
            state.note = tr("offset only, not in the total");
        else if (!in.local && (state.lever == Lever::ElectricityPrice || state.lever == Lever::Pue || state.lever == Lever::DevicePower))
            state.note = tr("in cloud price");
        else if (state.lever == Lever::GridIntensity)
            state.note = tr("no cost effect");
        else if (in.local && (state.lever == Lever::Storage || state.lever == Lever::Transfer))
            state.note = tr("own machine: no fee");
    }
    return states;
}

} // namespace runcost
