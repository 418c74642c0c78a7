#include "analysis/portfolio.h"

#include "analysis/costmodel.h"

#include <algorithm>

namespace runcost {
namespace {

    std::optional<double> overrideOf(const Scenario& scenario, Lever lever)
    {
        const auto found = scenario.numbers.find(lever);
        return found == scenario.numbers.end() ? std::nullopt : std::optional(found->second);
    }

} // namespace

PortfolioTerms portfolioTerms(const Run& run, const Catalog& catalog)
{
    PortfolioTerms t;
    const ModelInputs in = gatherInputs(run, {}, catalog, SourceTexts::No);
    const ModelResult<double> result = evaluateValue(in);
    const auto note = [&t](const std::optional<double>& value, PortfolioTerms::Known bit) {
        if (value)
            t.known |= bit;
        return value.value_or(0);
    };
    t.energyKwh = note(result.energyKwh, PortfolioTerms::Energy);
    t.carbonKg = result.carbonKg.value_or(0);
    const double training = note(result.training, PortfolioTerms::Training);
    if (in.local) {
        t.ownTrainingUsd = training;
        t.paidKwh = result.training ? t.energyKwh : 0;
        if (result.training && in.known(ModelInput::Electricity))
            t.wearUsd = training - formulas::energyCost(t.energyKwh, in.value(ModelInput::Electricity));
    } else {
        t.onDemandUsd = training;
        t.spotUsd = result.spotTraining.value_or(training);
    }
    t.platformUsd = note(result.platform, PortfolioTerms::Platform);
    t.inferenceUsd = note(result.inference, PortfolioTerms::Inference);
    if (result.inference) {
        ModelInputs one = in;
        one[ModelInput::Predictions]->value = 1;
        t.usdPerPrediction = evaluateValue(one).inference.value_or(0);
    }
    t.storageUsd = note(result.storage, PortfolioTerms::Storage);
    t.transferUsd = note(result.transfer, PortfolioTerms::Transfer);
    if (in.known(ModelInput::StoragePrice))
        t.usdPerGb = note(in.value(ModelInput::StoragePrice), PortfolioTerms::StoragePrice);
    if (in.known(ModelInput::TransferPrice))
        t.usdPerGbOut = note(in.value(ModelInput::TransferPrice), PortfolioTerms::TransferPrice);
    return t;
}

void PortfolioSums::add(const PortfolioTerms& t)
{
    sum.energyKwh += t.energyKwh;
    sum.paidKwh += t.paidKwh;
    sum.carbonKg += t.carbonKg;
    sum.ownTrainingUsd += t.ownTrainingUsd;
    sum.wearUsd += t.wearUsd;
    sum.onDemandUsd += t.onDemandUsd;
    sum.spotUsd += t.spotUsd;
    sum.platformUsd += t.platformUsd;
    sum.inferenceUsd += t.inferenceUsd;
    sum.usdPerPrediction += t.usdPerPrediction;
    sum.storageUsd += t.storageUsd;
    sum.usdPerGb += t.usdPerGb;
    sum.transferUsd += t.transferUsd;
    sum.usdPerGbOut += t.usdPerGbOut;
    ++runsByKnown[t.known];
}

void PortfolioSums::join(const PortfolioSums& other)
{
    add(other.sum);
    --runsByKnown[other.sum.known];
    for (std::size_t i = 0; i < runsByKnown.size(); ++i)
        runsByKnown[i] += other.runsByKnown[i];
}

void Portfolio::reserve(std::size_t runs)
{
    m_ids.reserve(runs);
    m_terms.reserve(runs);
}

void Portfolio::add(qint64 runId, const PortfolioTerms& terms)
{
    m_ids.push_back(runId);
    m_terms.push_back(terms);
}

PortfolioSums Portfolio::sums() const
{
    PortfolioSums sums;
    for (const PortfolioTerms& terms : m_terms)
        sums.add(terms);
    return sums;
}

PortfolioSums Portfolio::sumsOf(std::span<const qint64> runIds) const
{
    PortfolioSums sums;
    for (const qint64 id : runIds) {
        const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id);
        if (found != m_ids.end() && *found == id)
            sums.add(m_terms[static_cast<std::size_t>(found - m_ids.begin())]);
    }
    return sums;
}

bool Portfolio::covers(const Scenario& scenario)
{
    static const std::array linear { Lever::ElectricityPrice, Lever::GridIntensity, Lever::TimeFactor, Lever::SpotShare,
        Lever::PlatformMarkup, Lever::PredictionsPerMonth, Lever::Storage, Lever::Transfer, Lever::OffsetPrice };
    return scenario.choices.empty() && std::all_of(scenario.numbers.begin(), scenario.numbers.end(),
               [](const auto& entry) { return std::find(linear.begin(), linear.end(), entry.first) != linear.end(); });
}

PortfolioTotals Portfolio::totals(const PortfolioSums& sums, const Scenario& scenario)
{
    const PortfolioTerms& s = sums.sum;
    const double factor = overrideOf(scenario, Lever::TimeFactor).value_or(1);
    const auto electricity = overrideOf(scenario, Lever::ElectricityPrice);
    const auto intensity = overrideOf(scenario, Lever::GridIntensity);
    const double spotShare = overrideOf(scenario, Lever::SpotShare).value_or(0);
    const auto markup = overrideOf(scenario, Lever::PlatformMarkup);
    const auto predictions = overrideOf(scenario, Lever::PredictionsPerMonth);
    const auto storageGb = overrideOf(scenario, Lever::Storage);
    const auto transferGb = overrideOf(scenario, Lever::Transfer);

    PortfolioTotals totals;
    totals.energyKwh = factor * s.energyKwh;
    totals.carbonKg = intensity ? formulas::carbon(totals.energyKwh, *intensity) : factor * s.carbonKg;
    const double own = electricity ? formulas::energyCost(s.paidKwh, *electricity) + s.wearUsd : s.ownTrainingUsd;
    const double cloud = factor * (s.onDemandUsd * (1 - spotShare) + s.spotUsd * spotShare);
    const double platform = markup ? formulas::managedPrice(cloud, *markup) - cloud : factor * s.platformUsd;
    const double inference = predictions ? *predictions * s.usdPerPrediction : s.inferenceUsd;
    const double storage = storageGb ? formulas::storageCost(*storageGb, s.usdPerGb, 1.0) : s.storageUsd;
    const double transfer = transferGb ? formulas::transferCost(*transferGb, s.usdPerGbOut) : s.transferUsd;
    totals.costUsd = factor * own + cloud + platform + inference + storage + transfer;

    constexpr unsigned parts = PortfolioTerms::Training | PortfolioTerms::Inference | PortfolioTerms::Storage | PortfolioTerms::Transfer | PortfolioTerms::Platform;
    for (unsigned known = 0; known < sums.runsByKnown.size(); ++known) {
        const qint64 runs = sums.runsByKnown[known];
        unsigned now = known & parts;
        if (storageGb && (known & PortfolioTerms::StoragePrice))
            now |= PortfolioTerms::Storage;
        if (transferGb && (known & PortfolioTerms::TransferPrice))
            now |= PortfolioTerms::Transfer;
        totals.runs += runs;
        totals.unpriced += now == 0 ? runs : 0;
        totals.partlyPriced += now != 0 && now != parts ? runs : 0;
        totals.unknownEnergy += (known & PortfolioTerms::Energy) ? 0 : runs;
    }
    return totals;
}

} // namespace runcost
