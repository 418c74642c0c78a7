#include "analysis/offers.h"

#include "formulas/scores.h"

#include <QCoreApplication>

#include <limits>
#include <map>

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

    // The rows that a run on one GPU in one precision could use, and what differs between them; neither depends on the rest
    // of the run. Of the last few kinds of run that were asked for.
    class EligibleRows {
    public:
        struct Row {
            const PriceRow* row;
            const GpuSpec* gpu;
            std::optional<double> ratio;
            std::size_t provider; // those of one provider have one number
        };
        struct Kind {
            std::vector<Row> rows; // in the order of the catalog
            std::size_t providers = 0;
        };
        static const Kind& of(const ModelInputs& in, const Catalog& catalog)
        {
            thread_local EligibleRows rows;
            // Versions name the content; the addresses say that it is the same object.
            if (rows.m_prices != catalog.prices().data() || rows.m_gpus != catalog.gpus().data() || rows.m_version != catalog.version()
                || rows.m_kinds.size() > 200)
                rows = EligibleRows(catalog);
            const auto [found, isNew] = rows.m_kinds.try_emplace({ in.gpu, in.precision });
            if (isNew)
                rows.collect(in, catalog, found->second);
            return found->second;
        }

    private:
        EligibleRows() = default;
        explicit EligibleRows(const Catalog& catalog)
            : m_prices(catalog.prices().data())
            , m_gpus(catalog.gpus().data())
            , m_version(catalog.version())
        {
        }
        static void collect(const ModelInputs& in, const Catalog& catalog, Kind& kind)
        {
            std::map<QString, std::size_t> providers;
            for (const PriceRow& row : catalog.prices()) {
                if (!row.usdPerGpuHour || row.pricingModel != QLatin1String("on_demand"))
                    continue;
                const GpuSpec* const gpu = catalog.gpu(row.gpuId);
                if (gpu != nullptr && (in.precision.isEmpty() || gpu->supports(in.precision)))
                    kind.rows.push_back({ &row, gpu, gpuTimeRatio(in.gpu, gpu), providers.try_emplace(row.provider, providers.size()).first->second });
            }
            kind.providers = providers.size();
        }
        const PriceRow* m_prices = nullptr;
        const GpuSpec* m_gpus = nullptr;
        QString m_version;
        std::map<std::pair<const GpuSpec*, QString>, Kind> m_kinds; // by GPU and precision
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
        // The cheapest of each other provider, in the order of the catalog.
        [[nodiscard]] std::vector<Candidate> cheapest() const
        {
            constexpr std::size_t unseen = 0;
            constexpr std::size_t own = std::numeric_limits<std::size_t>::max();
            const EligibleRows::Kind& kind = EligibleRows::of(m_in, m_catalog);
            std::vector<Candidate> kept;
            std::vector<std::size_t> places(kind.providers, unseen); // in `kept`, from 1
            const double count = m_in.value(ModelInput::GpuCount);
            for (const EligibleRows::Row& row : kind.rows) {
                std::size_t& place = places[row.provider];
                if (place == own || (m_neededGb && row.gpu->vramGb < *m_neededGb))
                    continue;
                if (place == unseen && row.row->provider == m_in.provider) {
                    place = own;
                    continue;
                }
                const double usd = CostModel<double>::trainingAt(m_hours, row.ratio.value_or(1), *row.row->usdPerGpuHour, count);
                if (place == unseen) {
                    kept.push_back({ row.row, row.gpu, row.ratio, usd });
                    place = kept.size();
                } else if (usd < kept[place - 1].usd) {
                    kept[place - 1] = { row.row, row.gpu, row.ratio, usd };
                }
            }
            return kept;
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
        for (const Candidate& candidate : finder.cheapest())
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

TrainingPrices trainingPrices(const Run& run, const ModelInputs& in, const ModelResult<double>& result, const Catalog& catalog)
{
    TrainingPrices prices;
    prices.present = in.local ? result.training : result.onDemandTraining;
    prices.cheapest = prices.present;
    if (!prices.present || !result.hours)
        return prices; // without its own cost the others say nothing to the score
    for (const Candidate& other : OfferFinder(in, *result.hours, neededGbPerGpu(run, in), catalog).cheapest())
        if (!other.row->gpuOnly && other.usd < *prices.cheapest)
            prices.cheapest = other.usd;
    return prices;
}

} // namespace runcost
