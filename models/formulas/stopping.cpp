#include "formulas/stopping.h"

#include "formulas/shares.h"

#include <numeric>

namespace runcost::formulas {
namespace {

    constexpr double varianceLimit = 0.001;
    constexpr double improvementLimit = 0.005;

    bool tooShort(const std::vector<double>& losses, int patience)
    {
        return losses.size() <= static_cast<std::size_t>(patience);
    }

    double varianceOf(const std::vector<double>& values)
    {
        const double mean = meanOf(values);
        double sum = 0;
        for (const double value : values)
            sum += (value - mean) * (value - mean);
        return sum / static_cast<double>(values.size());
    }

    // The best loss of the window against the best before it.
    EarlyStop relativeDecision(double before, double window)
    {
        if (before == 0)
            return { true, "zero_loss", {}, {} };
        const double improvement = (before - window) / std::abs(before);
        return { isBelow(improvement, improvementLimit), "improvement", {}, improvement };
    }

} // namespace

EarlyStop earlyStop(const std::vector<double>& losses, int patience)
{
    if (tooShort(losses, patience))
        return {};
    const std::vector<double> window(losses.end() - patience, losses.end());
    const double variance = varianceOf(window);
    if (isBelow(variance, varianceLimit) || window.size() < 2)
        return { true, "variance", variance, {} };
    const double best = *std::min_element(window.begin(), window.end() - 1);
    if (best == 0)
        return { true, "zero_loss", variance, {} };
    const double improvement = (best - window.back()) / best;
    return { isBelow(improvement, improvementLimit), "improvement", variance, improvement };
}

EarlyStop earlyStopRelative(const std::vector<double>& losses, int patience)
{
    if (tooShort(losses, patience))
        return {};
    const auto windowBegin = losses.end() - patience;
    return relativeDecision(
        *std::min_element(losses.begin(), windowBegin), *std::min_element(windowBegin, losses.end()));
}

std::optional<std::size_t> firstRelativeStop(const std::vector<double>& losses, int patience)
{
    const auto window = static_cast<std::size_t>(patience);
    double before = losses.empty() ? 0 : losses.front(); // the best of all ahead of the window
    for (std::size_t last = window; last < losses.size(); ++last) {
        const auto begin = losses.begin() + static_cast<std::ptrdiff_t>(last + 1 - window);
        before = std::min(before, *(begin - 1));
        if (relativeDecision(before, *std::min_element(begin, begin + patience)).stop)
            return last;
    }
    return std::nullopt;
}

KeptResults keepBest(const std::vector<double>& metrics, double count, bool higherIsBetter)
{
    std::vector<int> order(metrics.size());
    std::iota(order.begin(), order.end(), 0);
    const auto metric = [&](int i) { return metrics[static_cast<std::size_t>(i)]; };
    std::stable_sort(order.begin(), order.end(),
        [&](int a, int b) { return higherIsBetter ? metric(a) > metric(b) : metric(a) < metric(b); });
    const auto cut = order.begin() + static_cast<std::ptrdiff_t>(std::min(count, static_cast<double>(order.size())));
    KeptResults result { { order.begin(), cut }, { cut, order.end() } };
    std::sort(result.kept.begin(), result.kept.end());
    std::sort(result.removed.begin(), result.removed.end());
    return result;
}

} // namespace runcost::formulas
