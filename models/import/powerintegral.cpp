#include "import/powerintegral.h"

#include <algorithm>

namespace runcost {
namespace {

    constexpr double gapFactor = 10;

    double medianInterval(const std::vector<PowerSample>& samples)
    {
        std::vector<double> intervals;
        intervals.reserve(samples.size());
        for (std::size_t i = 1; i < samples.size(); ++i)
            intervals.push_back(samples[i].seconds - samples[i - 1].seconds);
        if (intervals.empty())
            return 0;
        const auto middle = intervals.begin() + static_cast<std::ptrdiff_t>(intervals.size() / 2);
        std::nth_element(intervals.begin(), middle, intervals.end());
        return *middle;
    }

} // namespace

PowerIntegral integratePower(std::vector<PowerSample> samples)
{
    std::stable_sort(samples.begin(), samples.end(), [](const auto& a, const auto& b) { return a.seconds < b.seconds; });
    samples.erase(std::unique(samples.begin(), samples.end(), [](const auto& a, const auto& b) { return a.seconds == b.seconds; }),
        samples.end());
    const double longest = gapFactor * medianInterval(samples);
    PowerIntegral integral;
    for (std::size_t i = 1; i < samples.size(); ++i) {
        const double interval = samples[i].seconds - samples[i - 1].seconds;
        if (interval > longest) {
            ++integral.gaps;
            continue;
        }
        integral.coveredS += interval;
        integral.joules += interval * (samples[i].watts + samples[i - 1].watts) / 2;
    }
    return integral;
}

} // namespace runcost
