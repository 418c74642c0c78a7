#include "analysis/lossstop.h"

#include "core/format.h"
#include "formulas/stopping.h"

#include <algorithm>
#include <cmath>

namespace runcost {
namespace {

    constexpr std::size_t mostEvaluations = 200; // more are single steps, too noisy to stop by
    constexpr std::size_t averagedTo = 100;

    struct Losses {
        std::vector<double> x; // where each of them ends
        std::vector<double> y;
    };

    Losses finite(const Series& series)
    {
        Losses losses;
        const std::size_t count = std::min(series.x.size(), series.y.size());
        for (std::size_t i = 0; i < count; ++i) {
            // A clock that goes back belongs to a restart; stopping needs one direction.
            const bool forwards = losses.x.empty() || series.x[i] > losses.x.back();
            if (std::isfinite(series.x[i]) && std::isfinite(series.y[i]) && forwards) {
                losses.x.push_back(series.x[i]);
                losses.y.push_back(series.y[i]);
            }
        }
        return losses;
    }

    Losses averaged(const Losses& all, std::size_t each)
    {
        Losses means;
        for (std::size_t begin = 0; begin < all.y.size(); begin += each) {
            const std::size_t end = std::min(begin + each, all.y.size());
            double sum = 0;
            for (std::size_t i = begin; i < end; ++i)
                sum += all.y[i];
            means.x.push_back(all.x[end - 1]);
            means.y.push_back(sum / static_cast<double>(end - begin));
        }
        return means;
    }

} // namespace

std::optional<std::size_t> lossSeriesOf(const Run& run)
{
    std::optional<std::size_t> found;
    int best = 0;
    for (std::size_t i = 0; i < run.series.size(); ++i) {
        const QString name = run.series[i].name.toLower();
        if (!name.contains(QLatin1String("loss")))
            continue;
        const bool held = name.contains(QLatin1String("val")) || name.contains(QLatin1String("test"));
        const int rank = held ? 3 : name == QLatin1String("loss") ? 2 : 1;
        if (rank > best) {
            best = rank;
            found = i;
        }
    }
    return found;
}

std::optional<LossStop> findLossStop(const Run& run, int patience)
{
    const auto series = lossSeriesOf(run);
    if (!series || patience < 1)
        return std::nullopt;
    Losses losses = finite(run.series[*series]);
    LossStop stop;
    stop.series = *series;
    stop.patience = patience;
    if (losses.y.size() > mostEvaluations) {
        stop.averagedOver = (losses.y.size() + averagedTo - 1) / averagedTo;
        losses = averaged(losses, stop.averagedOver);
    }
    stop.evaluations = losses.y.size();
    if (stop.evaluations <= static_cast<std::size_t>(patience))
        return std::nullopt;
    stop.endX = losses.x.back();
    stop.stopX = stop.endX;
    const auto at = formulas::firstRelativeStop(losses.y, patience);
    const std::size_t last = at.value_or(stop.evaluations - 1);
    const auto split = losses.y.begin() + static_cast<std::ptrdiff_t>(last) + 1;
    stop.lossAtStop = *std::min_element(losses.y.begin(), split);
    stop.bestLater = split == losses.y.end() ? stop.lossAtStop : *std::min_element(split, losses.y.end());
    if (!at || last + 1 == stop.evaluations)
        return stop;
    stop.stops = true;
    stop.stopX = losses.x[last];
    // The first value comes at the end of its epoch, whether that is called 0 or 1.
    const double pitch = (losses.x.back() - losses.x.front()) / static_cast<double>(stop.evaluations - 1);
    const double start = losses.x.front() - pitch;
    stop.keptShare = std::clamp((stop.stopX - start) / (stop.endX - start), 0.0, 1.0);
    return stop;
}

QString axisText(double x)
{
    return x == std::round(x) ? format::defaultLocale().toString(x, 'f', 0) : format::significant(x);
}

} // namespace runcost
