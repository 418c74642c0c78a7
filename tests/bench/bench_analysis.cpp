#include "analysis/advice.h"
#include "analysis/explanation.h"
#include "analysis/portfolio.h"
#include "catalog/catalog.h"
#include "import/importjob.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace runcost;

namespace {

// Median of 200 rounds, in microseconds.
template <class Work>
double medianUs(const Work& work)
{
    std::vector<double> times;
    for (int i = 0; i < 200; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1000);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

// A million runs made of the sample runs: the sums of those that a filter keeps, and a scenario priced from them.
void portfolio(const std::vector<Run>& samples, const Catalog& catalog)
{
    std::vector<PortfolioTerms> terms;
    for (const Run& run : samples)
        terms.push_back(portfolioTerms(run, catalog));
    constexpr qint64 runs = 1'000'000;
    Portfolio portfolio;
    portfolio.reserve(runs);
    for (qint64 id = 1; id <= runs; ++id)
        portfolio.add(id, terms[static_cast<std::size_t>(id) % terms.size()]);
    Scenario scenario;
    scenario.numbers = { { Lever::TimeFactor, 0.85 }, { Lever::SpotShare, 0.6 }, { Lever::GridIntensity, 100 } };
    const PortfolioSums sums = portfolio.sums();
    double sink = 0;
    std::printf("portfolio_1000000_sums_us %.1f\n", medianUs([&] { sink += portfolio.sums().sum.energyKwh; }));
    std::printf("portfolio_1000000_scenario_us %.3f\n", medianUs([&] { sink += Portfolio::totals(sums, scenario).costUsd; }));
    std::printf("portfolio_check %.6g\n", sink); // keeps the work from being left out
}

} // namespace

// One line a figure: what one look at a run costs.
int main()
{
    const Result<Catalog> catalog = Catalog::shipped();
    const std::vector<Run> runs = sampleRuns();
    if (!catalog || runs.empty())
        return 1;
    const Run& run = runs.front();
    Scenario scenario;
    scenario.numbers = { { Lever::TimeFactor, 0.85 }, { Lever::SpotShare, 0.6 }, { Lever::Batching, 8 } };
    std::printf("analysis_baseline_us %.1f\n", medianUs([&] { (void)analyze(run, {}, *catalog).hasValue(); }));
    std::printf("analysis_scenario_us %.1f\n", medianUs([&] { (void)analyze(run, scenario, *catalog).hasValue(); }));
    std::printf("analysis_totals_us %.1f\n", medianUs([&] { (void)analyzeTotals(run, {}, *catalog); }));
    std::printf("explain_training_us %.1f\n",
        medianUs([&] { (void)explain(run, scenario, *catalog, QStringLiteral("training_usd")).hasValue(); }));
    const Analysis analysis = *analyze(run, {}, *catalog);
    std::printf("advice_in_full_us %.1f\n", medianUs([&] { (void)adviseOn(run, {}, *catalog, analysis).shown.size(); }));
    portfolio(runs, *catalog);
    std::printf("catalog_load_us %.1f\n", medianUs([&] { (void)Catalog::shipped().hasValue(); }));
    return 0;
}
