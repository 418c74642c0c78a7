#include "analysis/modelgatherer.h"

#include "formulas/energy.h"

#include <QHash>

namespace runcost {
namespace {

    // An estimate of the power may be wrong by a factor of a few; a wrong unit is off by more.
    constexpr double implausibleFactor = 20;

    // Runs of one import share a few names, and taking a name apart costs more than all arithmetic.
    class NamedGpus {
    public:
        static const GpuSpec* find(const Catalog& catalog, const QString& name, std::optional<double> memoryGb)
        {
            thread_local NamedGpus known;
            // The version names the content, the address says that it is the same object.
            if (known.m_gpus != catalog.gpus().data() || known.m_version != catalog.version() || known.m_found.size() > mostKept) {
                known.m_gpus = catalog.gpus().data();
                known.m_version = catalog.version();
                known.m_found.clear();
            }
            const auto key = std::pair(name, memoryGb.value_or(-1));
            if (const auto found = known.m_found.constFind(key); found != known.m_found.constEnd())
                return *found;
            return *known.m_found.insert(key, catalog.gpuForName(name, memoryGb));
        }

    private:
        static constexpr qsizetype mostKept = 500;
        const GpuSpec* m_gpus = nullptr;
        QString m_version;
        QHash<std::pair<QString, double>, const GpuSpec*> m_found;
    };

    // A recorded energy is in doubt when a recorded power says something else, or when no such device could use it.
    bool isInDoubt(double impliedW, const Figure& own)
    {
        if (own.provenance <= Provenance::Imported)
            return std::abs(impliedW - own.value) > disagreementLimit * own.value;
        return impliedW > implausibleFactor * own.value || impliedW * implausibleFactor < own.value;
    }

} // namespace

void ModelGatherer::place()
{
    m_in.provider = m_run.provider;
    m_in.placeId = choice(Lever::Place);
    if (m_in.placeId == QLatin1String("local"))
        m_in.provider = m_in.placeId;
    else if (!m_in.placeId.isEmpty() && (m_row = m_catalog.price(m_in.placeId)) != nullptr)
        m_in.provider = m_row->provider;
    m_in.local = m_in.provider == QLatin1String("local");
    const bool priced = m_run.value(RunField::BilledCostUsd) || m_run.value(RunField::HourlyPriceUsd);
    m_in.placeKnown = !m_in.provider.isEmpty() || priced || number(Lever::GpuPrice);
    m_in.alreadySpot = m_run.pricingModel == QLatin1String("spot") && m_row == nullptr;
}

void ModelGatherer::gpus()
{
    m_in.baseGpu = NamedGpus::find(m_catalog, m_run.gpuType, m_run.value(RunField::GpuMemoryGb));
    m_in.gpu = m_in.baseGpu;
    if (const QString chosen = choice(Lever::GpuType); !chosen.isEmpty())
        m_in.gpu = m_catalog.gpu(chosen);
    else if (m_row != nullptr && !m_row->gpuId.isEmpty())
        m_in.gpu = m_catalog.gpu(m_row->gpuId);

    double ratio = 1;
    if (m_in.gpu != m_in.baseGpu) {
        const auto known = gpuTimeRatio(m_in.baseGpu, m_in.gpu);
        m_in.speedUnknown = !known;
        ratio = known.value_or(1);
    }
    m_in[ModelInput::GpuSpeed] = Figure { ratio, Provenance::Estimated, m_in.gpu == m_in.baseGpu ? 0 : 0.3 * ratio,
        m_in.speedUnknown ? tr("unknown speed: same duration") : tr("ratio of dense FP16 TFLOPS"), {} };

    m_in.basePrecision = m_run.precision;
    m_in.precision = choice(Lever::Precision).isEmpty() ? m_run.precision : choice(Lever::Precision);
    const QString fp32 = QStringLiteral("fp32");
    const Figure base = m_catalog.precisionSpeed(m_run.precision.isEmpty() ? fp32 : m_run.precision);
    Figure speed = m_catalog.precisionSpeed(m_in.precision.isEmpty() ? fp32 : m_in.precision);
    const bool same = m_in.precision == m_run.precision;
    speed.value /= base.value;
    speed.halfRange = same ? 0 : 0.2 * speed.value;
    m_in[ModelInput::PrecisionSpeed] = speed;
}

void ModelGatherer::time()
{
    MaybeFigure runTime = m_run.figure(RunField::DurationS);
    if (use(ReportedKind::RunTime) == FigureUse::Recomputed && m_run.startedAtMs && m_run.endedAtMs && *m_run.endedAtMs > *m_run.startedAtMs)
        runTime = Figure { static_cast<double>(*m_run.endedAtMs - *m_run.startedAtMs) / 1000, Provenance::Imported, 0,
            tr("from start to end, your choice"), {} };
    if (runTime && runTime->value > 0)
        m_in[ModelInput::RunTime] = scaled(withRange(taken(*runTime)), 1.0 / 3600);
    set(ModelInput::TimeFactor, Lever::TimeFactor, Figure { 1, Provenance::Measured, 0, tr("as recorded"), {} });

    Figure count { 1, Provenance::Assumed, 0, tr("one device"), {} };
    if (const MaybeFigure& recorded = m_run.figure(RunField::GpuCount); recorded && recorded->value >= 1)
        count = taken(*recorded);
    count.halfRange = 0;
    m_in[ModelInput::BaseGpuCount] = count;
    set(ModelInput::GpuCount, Lever::GpuCount, count);
    m_in[ModelInput::ScalingExponent]
        = assumed(0.1, 0.05, tr("adding GPUs costs 7 % more GPU-hours a doubling"));

    Figure batch { 1, Provenance::Assumed, 0, tr("no batch size recorded"), {} };
    const MaybeFigure& recorded = m_run.figure(RunField::BatchSize);
    m_in.batchKnown = recorded && recorded->value >= 1;
    if (m_in.batchKnown)
        batch = taken(*recorded);
    batch.halfRange = 0;
    m_in[ModelInput::BaseBatch] = batch;
    m_in[ModelInput::Batch] = batch;
    if (m_in.batchKnown) // without a recorded size there is nothing to compare a new one with
        set(ModelInput::Batch, Lever::BatchSize, batch);
    m_in[ModelInput::BatchFixedShare]
        = assumed(0.4, 0.1, tr("doubling the batch saves 20 % of a step: middle of the sources' 15 \u2013 30 %"));
}

// A power that does not come from the recorded energy: measured, else TDP, else the class.
MaybeFigure ModelGatherer::independentPower(std::optional<double> impliedW) const
{
    const MaybeFigure& power = m_run.figure(RunField::PowerW);
    // Some readers derive the power from the energy: that says nothing new.
    const bool derived = impliedW && power && std::abs(power->value - *impliedW) <= 1e-6 * *impliedW;
    if (power && power->value > 0 && !derived)
        return withRange(taken(*power));
    if (m_in.baseGpu != nullptr && m_in.baseGpu->tdpW) {
        const double busy = std::clamp(m_run.value(RunField::UtilisationFraction).value_or(0.7), 0.0, 1.0);
        const double watts = *m_in.baseGpu->tdpW * (0.12 + (1 - 0.12) * busy);
        return Figure { watts, Provenance::Estimated, 0.2 * watts,
            tr("TDP of %1 \u00D7 utilisation, idle floor 12 %", m_in.baseGpu->name), m_in.baseGpu->asOf };
    }
    return m_catalog.classPowerW(m_run.deviceClass);
}

// The energy of the file is the energy, with whatever is in it.
bool ModelGatherer::energyAsStated() const
{
    return use(ReportedKind::Energy) == FigureUse::Reported && m_in.placeId.isEmpty() && m_run.value(RunField::EnergyKwh).value_or(0) > 0;
}

// Mean power of one device: implied by the recorded energy, else measured, else TDP, else the class.
void ModelGatherer::recordedPower()
{
    const MaybeFigure& energy = m_run.figure(RunField::EnergyKwh);
    if (!energy || energy->value <= 0 || !m_in.known(ModelInput::RunTime)) {
        m_in[ModelInput::DevicePower] = independentPower({});
        return;
    }
    const double inside = m_run.pueIncluded && !energyAsStated() ? m_run.value(RunField::Pue).value_or(1) : 1;
    Figure implied = withRange(taken(*energy));
    implied = scaled(implied, 1000 / (m_in.value(ModelInput::RunTime) * m_in.value(ModelInput::BaseGpuCount) * inside));
    implied.source = tr("recorded energy \u00F7 time, %1", energy->source);
    const MaybeFigure own = independentPower(implied.value);
    if (own && isInDoubt(implied.value, *own))
        m_in.ownPower = own;
    const bool takeOwn = m_in.ownPower && use(ReportedKind::Energy) == FigureUse::Recomputed;
    m_in[ModelInput::DevicePower] = takeOwn ? *own : implied;
}

MaybeFigure ModelGatherer::placePue() const
{
    if (energyAsStated() && m_in.known(ModelInput::RunTime))
        return Figure { 1, Provenance::Imported, 0, tr("the energy counts as the file states it, your choice"), {} };
    MaybeFigure pue = m_catalog.pue(m_in.provider);
    if (!m_in.placeId.isEmpty())
        return pue;
    if (const MaybeFigure& recorded = m_run.figure(RunField::Pue)) {
        pue = taken(*recorded);
        pue->halfRange = 0;
    } else if (m_run.pueIncluded) {
        pue = Figure { 1, Provenance::Imported, 0, tr("already inside the recorded energy"), {} };
    }
    return pue;
}

// The tariff, or the one that makes the training cost what the file says.
void ModelGatherer::electricity()
{
    MaybeFigure tariff = m_catalog.electricityUsdPerKwh();
    const MaybeFigure& cost = m_run.figure(RunField::ReportedCostUsd);
    if (m_in.local && m_in.placeId.isEmpty() && use(ReportedKind::TrainingCost) == FigureUse::Reported && cost && cost->value >= 0
        && m_baseKwh.value_or(0) > 0) {
        tariff = scaled(withRange(taken(*cost)), 1 / *m_baseKwh);
        tariff->source = tr("reported cost \u00F7 energy, %1", cost->source);
    }
    set(ModelInput::Electricity, Lever::ElectricityPrice, tariff);
}

void ModelGatherer::energy()
{
    recordedPower();
    MaybeFigure& power = m_in[ModelInput::DevicePower];
    const MaybeFigure pue = placePue();
    if (power && pue && m_in.known(ModelInput::RunTime))
        m_baseKwh = formulas::energyOfHours(
            power->value, m_in.value(ModelInput::RunTime), m_in.value(ModelInput::BaseGpuCount), pue->value);
    if (power && m_in.gpu != m_in.baseGpu && m_in.gpu != nullptr && m_in.gpu->tdpW) {
        const double watts = m_in.baseGpu != nullptr && m_in.baseGpu->tdpW
            ? power->value * *m_in.gpu->tdpW / *m_in.baseGpu->tdpW
            : *m_in.gpu->tdpW * (0.12 + 0.88 * 0.7);
        power = Figure { watts, Provenance::Estimated, 0.2 * watts, tr("scaled by TDP to %1", m_in.gpu->name), m_in.gpu->asOf };
    }
    set(ModelInput::DevicePower, Lever::DevicePower, MaybeFigure(power));

    set(ModelInput::Pue, Lever::Pue, pue);
    if (const MaybeFigure& recorded = m_run.figure(RunField::EnergyKwh); recorded && !m_in.known(ModelInput::RunTime)) {
        m_in[ModelInput::RecordedEnergy] = withRange(taken(*recorded));
        m_in.energyOnly = true;
        m_baseKwh = recorded->value;
    }
    electricity();
    grid();
}

void ModelGatherer::grid()
{
    MaybeFigure intensity;
    const GridRow* row = nullptr;
    if (m_row != nullptr)
        row = m_row->region.isEmpty() ? nullptr : m_catalog.gridRegion(m_row->provider, m_row->region);
    if (row == nullptr && m_in.placeId.isEmpty()) {
        row = m_catalog.gridRegion(m_run.provider, m_run.region);
        if (row == nullptr && !m_run.country.isEmpty())
            row = m_catalog.gridCountry(m_run.country);
    } else if (row == nullptr && m_in.local && !m_run.country.isEmpty()) {
        row = m_catalog.gridCountry(m_run.country);
    }
    const auto stated = m_run.value(RunField::CarbonKg);
    if (use(ReportedKind::Carbon) == FigureUse::Reported && m_in.placeId.isEmpty() && stated && *stated >= 0 && m_baseKwh.value_or(0) > 0) {
        row = nullptr;
        const double implied = *stated / *m_baseKwh * 1000;
        intensity = Figure { implied, Provenance::Imported, 0.15 * implied,
            tr("reported emissions \u00F7 energy, %1", m_run.figure(RunField::CarbonKg)->source), {} };
    } else if (row != nullptr) {
        intensity = Figure { row->gPerKwh, Provenance::Catalog, 0.15 * row->gPerKwh,
            m_texts ? QStringLiteral("%1, %2, %3").arg(row->name, row->scope, row->source) : QString(), row->asOf };
    } else if (const auto kg = m_run.value(RunField::CarbonKg), kwh = m_run.value(RunField::EnergyKwh);
               kg && kwh && *kwh > 0 && m_in.placeId.isEmpty()) {
        const double implied = *kg / *kwh * 1000;
        intensity = Figure { implied, Provenance::Imported, 0.15 * implied,
            tr("implied by the file: emissions \u00F7 energy, %1", m_run.figure(RunField::CarbonKg)->source), {} };
    } else {
        intensity = m_catalog.worldGridGPerKwh();
    }
    m_in.grid = number(Lever::GridIntensity) ? nullptr : row;
    set(ModelInput::GridIntensity, Lever::GridIntensity, intensity);
}

} // namespace runcost
