#pragma once

#include "analysis/scenario.h"
#include "runs/run.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace runcost {

class Catalog;

// What the totals of one run are made of, so that they follow from a scenario without asking the run again: cost, energy
// and emissions are linear in the assumptions that Portfolio covers. An unknown part is 0 here and missing in `known`.
struct PortfolioTerms {
    // Of the parts of the cost in their order, then of what the run could have when the scenario says how much.
    enum Known : std::uint8_t { Training = 1, Inference = 2, Storage = 4, Transfer = 8, Platform = 16, StoragePrice = 32, TransferPrice = 64, Energy = 128 };
    double energyKwh = 0;
    double paidKwh = 0; // the same where the electricity is paid: on the own machine
    double carbonKg = 0;
    double ownTrainingUsd = 0; // on the own machine
    double wearUsd = 0; // in it
    double onDemandUsd = 0; // training in the cloud, all of it on demand
    double spotUsd = 0; // all of it on spot; as it was where the run was on spot already
    double platformUsd = 0;
    double inferenceUsd = 0;
    double usdPerPrediction = 0;
    double storageUsd = 0;
    double usdPerGb = 0; // kept for a month
    double transferUsd = 0;
    double usdPerGbOut = 0;
    std::uint8_t known = 0;
};
[[nodiscard]] PortfolioTerms portfolioTerms(const Run& run, const Catalog& catalog);

// Sums of the terms of some runs: a scenario is priced from them in the same time for one run and for a million.
struct PortfolioSums {
    PortfolioTerms sum; // `known` means nothing here
    std::array<qint64, 256> runsByKnown {}; // how many runs know what
    void add(const PortfolioTerms& terms);
    void join(const PortfolioSums& other);
};

struct PortfolioTotals {
    qint64 runs = 0;
    double costUsd = 0; // of the known parts
    double energyKwh = 0;
    double carbonKg = 0;
    qint64 unpriced = 0; // without any part of the cost
    qint64 partlyPriced = 0;
    qint64 unknownEnergy = 0;
};

// Many runs under one scenario.
class Portfolio {
public:
    void reserve(std::size_t runs);
    void add(qint64 runId, const PortfolioTerms& terms); // by rising id

    [[nodiscard]] std::size_t size() const { return m_ids.size(); }
    [[nodiscard]] PortfolioSums sums() const; // of all
    [[nodiscard]] PortfolioSums sumsOf(std::span<const qint64> runIds) const; // those that are not here count for nothing

    // False when the scenario changes something whose effect differs from run to run in more than its size: GPU, precision,
    // batch, place, power, PUE, latency. Those need each run.
    [[nodiscard]] static bool covers(const Scenario& scenario);
    // Only for scenarios that are covered.
    [[nodiscard]] static PortfolioTotals totals(const PortfolioSums& sums, const Scenario& scenario);

private:
    std::vector<qint64> m_ids;
    std::vector<PortfolioTerms> m_terms;
};

} // namespace runcost
