#pragma once

#include <QString>

#include <optional>
#include <vector>

// Picking from a list: offers, regions, GPUs, batch sizes, and the front that nothing beats. Results are positions.
namespace runcost::formulas {

// Positions by cost, the earlier of equal ones first.
[[nodiscard]] std::vector<int> orderByCost(const std::vector<double>& costsUsd);

struct RegionPrice {
    QString region;
    double spotUsdPerHour = 0;
};
// Lowest spot price, then name. The list is not empty.
[[nodiscard]] int cheapestRegion(const std::vector<RegionPrice>& prices);

struct GpuOffer {
    QString name;
    double vramGb = 0;
    double usdPerGpuHour = 0;
};
struct GpuFit {
    int offer = 0;
    double gpuCount = 1;
    double usdPerHour = 0; // of all GPUs together
};
// Fewest GPUs, then price, then name. The list is not empty.
[[nodiscard]] GpuFit gpuFit(double neededGb, const std::vector<GpuOffer>& offers);

struct BatchRate {
    double batchSize = 0;
    std::optional<double> stepsPerS; // unknown when it was not measured or did not fit
};
struct OptimalBatch {
    double batchSize = 0;
    double steps = 0;
    double trainingH = 0;
    double totalUsd = 0;
    double usdPerSampleSeen = 0;
};
// The batch with the cheapest epoch, the smaller of equal ones; nothing when no size was measured. Larger batches may
// need more epochs, which this does not know.
[[nodiscard]] std::optional<OptimalBatch> optimalBatch(
    double datasetSize, double epochs, double usdPerHour, std::vector<BatchRate> rates);

struct ParetoRow {
    double usd = 0;
    double ms = 0;
    double mse = 0; // any quality of which less is better
};
// Positions that no other row dominates (not worse in all three and better in one); equal rows all stay.
[[nodiscard]] std::vector<int> pareto(const std::vector<ParetoRow>& rows);

} // namespace runcost::formulas
