#include "analysis/explanation.h"
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
    std::printf("catalog_load_us %.1f\n", medianUs([&] { (void)Catalog::shipped().hasValue(); }));
    return 0;
}
