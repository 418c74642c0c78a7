#include "analysis/modelgatherer.h"

namespace runcost {

MaybeFigure ModelGatherer::priceOf(const PriceRow& row)
{
    m_in.priceRow = &row;
    return priceFigure(row, m_catalog.date(), m_texts ? SourceTexts::Yes : SourceTexts::No);
}

MaybeFigure ModelGatherer::catalogPrice()
{
    const bool sameGpu = m_in.gpu == m_in.baseGpu;
    if (m_row != nullptr && choice(Lever::GpuType).isEmpty())
        return m_row->usdPerGpuHour ? priceOf(*m_row) : std::nullopt;
    if (sameGpu && !m_run.instance.isEmpty())
        for (const PriceRow& listed : m_catalog.prices())
            if (const PriceRow* row = listed.instance == m_run.instance ? listed.on(m_day) : nullptr;
                row != nullptr && row->provider == m_in.provider && row->usdPerGpuHour
                && row->pricingModel == (m_in.alreadySpot ? QLatin1String("spot") : QLatin1String("on_demand")))
                return priceOf(*row);
    if (m_in.gpu == nullptr) {
        m_in.priceNote = m_run.gpuType.isEmpty() ? tr("the run names no GPU, so no price fits")
                                                 : tr("the catalog does not know the GPU \u201C%1\u201D", m_run.gpuType);
        return {};
    }
    const PriceRow* row = m_in.alreadySpot ? spotPrice(m_catalog, m_in.provider, m_in.gpu->id, m_day) : nullptr;
    if (row == nullptr)
        row = onDemandPrice(m_catalog, m_in.provider, m_in.gpu->id, m_day);
    if (row != nullptr)
        return priceOf(*row);
    m_in.priceNote = tr("the catalog has no price for %1 at %2", m_in.gpu->name, m_catalog.providerName(m_in.provider));
    return {};
}

void ModelGatherer::price()
{
    if (m_in.local) {
        set(ModelInput::HardwarePrice, Lever::HardwarePrice, Figure { 0, Provenance::Assumed, 0, tr("no hardware price given: energy only"), {} });
        m_in[ModelInput::HardwareLife] = assumed(4, 1, tr("straight-line life of a GPU machine"));
        return;
    }
    if (!m_in.placeKnown) {
        m_in.priceNote = tr("the run does not say where it ran: choose a place");
        return;
    }
    const double count = m_in.value(ModelInput::BaseGpuCount);
    MaybeFigure price;
    if (m_in.placeId.isEmpty() && m_in.gpu == m_in.baseGpu) {
        const bool stated = !m_run.figure(RunField::BilledCostUsd) && use(ReportedKind::TrainingCost) == FigureUse::Reported;
        MaybeFigure billed = taken(m_run.figure(stated ? RunField::ReportedCostUsd : RunField::BilledCostUsd));
        if (use(ReportedKind::TrainingCost) == FigureUse::Recomputed)
            billed.reset();
        const MaybeFigure& hourly = m_run.figure(RunField::HourlyPriceUsd);
        if (billed && m_in.known(ModelInput::RunTime)) {
            price = scaled(withRange(*billed), 1 / (m_in.value(ModelInput::RunTime) * count));
            price->source = stated ? tr("reported cost \u00F7 GPU-hours, %1", billed->source) : tr("billed cost \u00F7 GPU-hours, %1", billed->source);
        } else if (hourly) {
            price = scaled(withRange(taken(*hourly)), 1 / count);
            price->source = tr("hourly price \u00F7 GPUs, %1", hourly->source);
        }
    }
    if (!price)
        price = catalogPrice();
    set(ModelInput::GpuPrice, Lever::GpuPrice, price);
}

void ModelGatherer::spot()
{
    set(ModelInput::SpotShare, Lever::SpotShare, Figure { 0, Provenance::Assumed, 0, tr("none until you choose some"), {} });
    if (m_scenario.changes(Lever::SpotShare))
        m_in[ModelInput::SpotShare]->halfRange = 0.1 * std::min(1.0, m_in.value(ModelInput::SpotShare) * 10);
    MaybeFigure discount = m_catalog.spotDiscount();
    if (m_in.gpu != nullptr) {
        const PriceRow* onDemand = onDemandPrice(m_catalog, m_in.provider, m_in.gpu->id, m_day);
        const PriceRow* spotRow = spotPrice(m_catalog, m_in.provider, m_in.gpu->id, m_day);
        if (onDemand != nullptr && spotRow != nullptr && *onDemand->usdPerGpuHour > *spotRow->usdPerGpuHour)
            discount = Figure { 1 - *spotRow->usdPerGpuHour / *onDemand->usdPerGpuHour, Provenance::Catalog, 0.1,
                tr("spot against on-demand, %1", spotRow->source), spotRow->asOf };
    }
    m_in[ModelInput::SpotDiscount] = discount;
    set(ModelInput::Interruptions, Lever::Interruptions, assumed(0.1, 0.05, tr("one interruption per 10 h of spot")));
    const double hours = m_in.known(ModelInput::RunTime) ? m_in.value(ModelInput::RunTime) : 1;
    set(ModelInput::CheckpointInterval, Lever::CheckpointInterval,
        assumed(hours > 8 ? 10 : 15, hours > 8 ? 5 : 7.5, tr("every 15 min up to 8 h, every 10 min above")));
    m_in[ModelInput::CheckpointSave] = assumed(1, 0.5, tr("one minute to save a checkpoint"));
    m_in[ModelInput::Restart] = assumed(5, 2.5, tr("five minutes to restart"));
    set(ModelInput::PlatformMarkup, Lever::PlatformMarkup, Figure { 0, Provenance::Assumed, 0, tr("no managed platform"), {} });
}

void ModelGatherer::inference()
{
    const MaybeFigure predictions = taken(m_run.figure(RunField::PredictionsPerMonth));
    set(ModelInput::Predictions, Lever::PredictionsPerMonth,
        predictions ? predictions : MaybeFigure(assumed(10'000, 0, tr("the classic dashboard's month"))));
    MaybeFigure latency = taken(m_run.figure(RunField::LatencyMs));
    if (latency)
        latency->halfRange = 0.05 * latency->value;
    set(ModelInput::Latency, Lever::Latency, latency);
    set(ModelInput::Batching, Lever::Batching, Figure { 1, Provenance::Assumed, 0, tr("one prediction a request"), {} });
    m_in[ModelInput::BatchLatencyShare]
        = assumed(0.5, 0.1, tr("half of the latency does not grow with the batch: agrees with the sources' 40 % saving"));
    set(ModelInput::ServerlessMemory, Lever::ServerlessMemory, assumed(1, 0, tr("1 GB serverless function")));
    m_in[ModelInput::ServerlessPrice] = m_catalog.serverlessUsdPerGbSecond();
    m_in[ModelInput::RequestPrice] = m_catalog.serverlessUsdPerMillionRequests();
}

void ModelGatherer::storageAndTransfer()
{
    constexpr double gbPerMib = 1048576e-9;
    std::optional<double> modelGb;
    if (const auto mib = m_run.value(RunField::ModelMib))
        modelGb = *mib * gbPerMib;
    else if (const auto parameters = m_run.value(RunField::Parameters))
        modelGb = *parameters * 4e-9;

    MaybeFigure stored = taken(m_run.figure(RunField::StorageGb));
    if (!stored && modelGb) {
        const double gb = *modelGb * 3 + m_run.value(RunField::DatasetGb).value_or(0);
        stored = Figure { gb, Provenance::Estimated, 0.1 * gb, tr("three checkpoints and the dataset"), {} };
    }
    MaybeFigure moved = taken(m_run.figure(RunField::TransferGb));
    if (!moved && modelGb)
        moved = Figure { *modelGb, Provenance::Estimated, 0.1 * *modelGb, tr("the model is downloaded once"), {} };
    if (m_in.local && !stored)
        stored = Figure { 0, Provenance::Assumed, 0, tr("own machine"), {} };
    if (m_in.local && !moved)
        moved = Figure { 0, Provenance::Assumed, 0, tr("own machine"), {} };
    set(ModelInput::Storage, Lever::Storage, stored);
    set(ModelInput::Transfer, Lever::Transfer, moved);
    if (m_in.placeKnown) {
        m_in[ModelInput::StoragePrice] = taken(m_catalog.storageUsdPerGbMonth(m_in.provider));
        m_in[ModelInput::TransferPrice] = taken(m_catalog.egressUsdPerGb(m_in.provider));
    }
}

void ModelGatherer::constants()
{
    set(ModelInput::OffsetPrice, Lever::OffsetPrice, m_catalog.offsetUsdPerTonne());
    m_in[ModelInput::CarMile] = m_catalog.kgPerCarMile();
    m_in[ModelInput::PhoneCharge] = m_catalog.kgPerPhoneCharge();
    m_in[ModelInput::TreeMonth] = m_catalog.kgPerTreeMonth();
}

} // namespace runcost
