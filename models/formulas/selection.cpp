#include "formulas/selection.h"

#include "formulas/precision.h"
#include "formulas/scores.h"

#include <numeric>
#include <tuple>

namespace runcost::formulas {

std::vector<int> orderByCost(const std::vector<double>& costsUsd)
{
    std::vector<int> order(costsUsd.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return costsUsd[static_cast<std::size_t>(a)] < costsUsd[static_cast<std::size_t>(b)];
    });
    return order;
}

int cheapestRegion(const std::vector<RegionPrice>& prices)
{
    const auto best = std::min_element(prices.begin(), prices.end(), [](const RegionPrice& a, const RegionPrice& b) {
        return std::tie(a.spotUsdPerHour, a.region) < std::tie(b.spotUsdPerHour, b.region);
    });
    return static_cast<int>(best - prices.begin());
}

GpuFit gpuFit(double neededGb, const std::vector<GpuOffer>& offers)
{
    std::vector<GpuFit> fits;
    for (const GpuOffer& offer : offers) {
        const double count = gpusNeeded(neededGb, offer.vramGb);
        fits.push_back({ static_cast<int>(fits.size()), count, count * offer.usdPerGpuHour });
    }
    const auto name = [&](const GpuFit& fit) -> const QString& { return offers[static_cast<std::size_t>(fit.offer)].name; };
    return *std::min_element(fits.begin(), fits.end(), [&](const GpuFit& a, const GpuFit& b) {
        return std::tie(a.gpuCount, a.usdPerHour, name(a)) < std::tie(b.gpuCount, b.usdPerHour, name(b));
    });
}

std::optional<OptimalBatch> optimalBatch(
    double datasetSize, double epochs, double usdPerHour, std::vector<BatchRate> rates)
{
    std::stable_sort(rates.begin(), rates.end(),
        [](const BatchRate& a, const BatchRate& b) { return a.batchSize < b.batchSize; });
    std::optional<OptimalBatch> best;
    for (const BatchRate& rate : rates) {
        if (rate.stepsPerS.value_or(0) <= 0 || rate.batchSize > datasetSize)
            continue;
        const BatchCost<double> cost = batchCost(datasetSize, epochs, usdPerHour, rate.batchSize, *rate.stepsPerS);
        if (!best || isBelow(cost.totalUsd, best->totalUsd))
            best = { rate.batchSize, cost.steps, cost.trainingH, cost.totalUsd, cost.usdPerSampleSeen };
    }
    return best;
}

std::vector<int> pareto(const std::vector<ParetoRow>& rows)
{
    // Sorted, a row can only be dominated by an earlier one, and then also by one of the front so far.
    std::vector<int> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    const auto row = [&](int i) -> const ParetoRow& { return rows[static_cast<std::size_t>(i)]; };
    const auto key = [&](int i) { return std::tie(row(i).usd, row(i).ms, row(i).mse); };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return key(a) < key(b); });
    std::vector<int> front;
    for (const int i : order) {
        const bool dominated = std::any_of(front.begin(), front.end(), [&](int other) {
            return row(other).usd <= row(i).usd && row(other).ms <= row(i).ms && row(other).mse <= row(i).mse
                && key(other) != key(i);
        });
        if (!dominated)
            front.push_back(i);
    }
    std::sort(front.begin(), front.end());
    return front;
}

} // namespace runcost::formulas
