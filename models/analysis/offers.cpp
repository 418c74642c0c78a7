#include "analysis/offers.h"

#include "formulas/scores.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Offer", text); }

    // Training with checkpoints on a spot machine at this price, by the same formula as the run itself.
    double spotUsd(const ModelInputs& in, double hours, double onDemand, double spot)
    {
        const double perHour = in.value(ModelInput::GpuCount);
        return formulas::spotExpectedWithInterval(onDemand * perHour, spot * perHour, hours,
            in.value(ModelInput::Interruptions) * hours, in.value(ModelInput::CheckpointSave) / 60,
            in.value(ModelInput::Restart) / 60, in.value(ModelInput::CheckpointInterval) / 60)
            .expectedSpotUsd;
    }

    Offer presentOffer(const ModelInputs& in, const ModelResult<double>& result, const Catalog& catalog)
    {
        Offer offer;
        offer.current = true;
        offer.id = in.local ? QStringLiteral("local") : in.placeId;
        offer.providerKey = in.provider;
        offer.label = in.provider.isEmpty() ? tr("Where it ran")
            : in.local                      ? tr("Own machine")
                                            : catalog.providerName(in.provider);
        offer.gpuName = in.gpu != nullptr ? in.gpu->name : QString();
        offer.gpuCount = in.value(ModelInput::GpuCount);
        offer.hours = result.hours;
        offer.sameDuration = in.speedUnknown;
        offer.onDemandUsd = in.local ? result.training : result.onDemandTraining;
        offer.spotUsd = in.local ? std::nullopt : result.spotTraining;
        const MaybeFigure& price = in[in.local ? ModelInput::Electricity : ModelInput::GpuPrice];
        if (price) {
            offer.source = price->source;
            offer.asOf = price->date;
        }
        return offer;
    }

    // A row that could train this run, before anything is said about it: thousands of runs look at every row.
    struct Candidate {
        const PriceRow* row = nullptr;
        const GpuSpec* gpu = nullptr;
        std::optional<double> ratio; // of the run time; absent = the speed of one GPU is unknown
        double usd = 0;
    };

    class OfferFinder {
    public:
        OfferFinder(const ModelInputs& in, double hours, std::optional<double> neededGb, const Catalog& catalog)
            : m_in(in)
            , m_hours(hours)
            , m_neededGb(neededGb)
            , m_catalog(catalog)
        {
        }
        [[nodiscard]] std::optional<Candidate> candidate(const PriceRow& row) const
        {
            if (!row.usdPerGpuHour || row.pricingModel != QLatin1String("on_demand"))
                return std::nullopt;
            const GpuSpec* gpu = m_catalog.gpu(row.gpuId);
            if (gpu == nullptr || (m_neededGb && gpu->vramGb < *m_neededGb))
                return std::nullopt;
            if (!m_in.precision.isEmpty() && !gpu->supports(m_in.precision))
                return std::nullopt;
            const std::optional<double> ratio = gpuTimeRatio(m_in.gpu, gpu);
            const double usd = CostModel<double>::trainingAt(
                m_hours, ratio.value_or(1), *row.usdPerGpuHour, m_in.value(ModelInput::GpuCount));
            return Candidate { &row, gpu, ratio, usd };
        }
        [[nodiscard]] Offer offer(const Candidate& candidate) const
        {
            const PriceRow& row = *candidate.row;
            Offer offer;
            offer.id = row.id;
            offer.providerKey = row.provider;
            offer.label = m_catalog.providerName(row.provider);
            offer.gpuName = candidate.gpu->name;
            offer.gpuCount = m_in.value(ModelInput::GpuCount);
            offer.sameDuration = !candidate.ratio;
            offer.gpuOnly = row.gpuOnly;
            offer.hours = m_hours * candidate.ratio.value_or(1);
            offer.onDemandUsd = candidate.usd;
            if (const PriceRow* spot = spotPrice(m_catalog, row.provider, row.gpuId))
                offer.spotUsd = spotUsd(m_in, *offer.hours, *row.usdPerGpuHour, *spot->usdPerGpuHour);
            offer.source = row.source;
            offer.asOf = row.asOf;
            return offer;
        }

    private:
        const ModelInputs& m_in;
        double m_hours;
        std::optional<double> m_neededGb;
        const Catalog& m_catalog;
    };

    // One of each provider, in the order of the catalog.
    void keepCheapest(std::vector<Candidate>& kept, const Candidate& candidate)
    {
        for (Candidate& one : kept) {
            if (one.row->provider != candidate.row->provider)
                continue;
            if (candidate.usd < one.usd)
                one = candidate;
            return;
        }
        kept.push_back(candidate);
    }

} // namespace

std::optional<double> neededGbPerGpu(const Run& run, const ModelInputs& inputs)
{
    const double count = inputs.known(ModelInput::BaseGpuCount) ? inputs.value(ModelInput::BaseGpuCount) : 1;
    // The classic tool writes the memory of the whole machine, which says nothing about a GPU.
    if (const auto peak = run.value(RunField::PeakMemoryMib);
        peak && run.deviceClass == QLatin1String("cuda") && run.sourceKind != QLatin1String("cost_analysis"))
        return *peak * 1048576e-9; // frameworks report it for one device
    if (const auto parameters = run.value(RunField::Parameters))
        return formulas::modelMemory(*parameters / 1e9).trainMixedAdamGb / count;
    return std::nullopt;
}

std::vector<Offer> findOffers(
    const Run& run, const ModelInputs& in, const ModelResult<double>& result, const Catalog& catalog)
{
    std::vector<Offer> others;
    if (result.hours) {
        const OfferFinder finder(in, *result.hours, neededGbPerGpu(run, in), catalog);
        std::vector<Candidate> kept;
        for (const PriceRow& row : catalog.prices())
            if (row.provider != in.provider)
                if (const auto candidate = finder.candidate(row))
                    keepCheapest(kept, *candidate);
        for (const Candidate& candidate : kept)
            others.push_back(finder.offer(candidate));
    }
    std::stable_sort(others.begin(), others.end(),
        [](const Offer& a, const Offer& b) { return *a.onDemandUsd < *b.onDemandUsd; });
    std::vector<Offer> offers { presentOffer(in, result, catalog) };
    offers.insert(offers.end(), others.begin(), others.end());

    Offer* cheapest = nullptr;
    for (Offer& offer : offers)
        if (offer.onDemandUsd && !offer.gpuOnly && (cheapest == nullptr || *offer.onDemandUsd < *cheapest->onDemandUsd))
            cheapest = &offer;
    if (cheapest != nullptr)
        cheapest->cheapest = true;
    return offers;
}

} // namespace runcost
