#include "import/powerlog.h"

#include <algorithm>
#include <cmath>

namespace runcost {
namespace {

    constexpr double gapFactor = 10;
    constexpr std::size_t mostPoints = 5000;
    constexpr double joulesPerKwh = 3.6e6;

    double longestStep(const GpuTrack& track)
    {
        std::vector<double> steps;
        for (std::size_t i = 1; i < track.samples.size(); ++i)
            if (const double step = track.samples[i].atS - track.samples[i - 1].atS; step > 0)
                steps.push_back(step);
        if (steps.empty())
            return 0;
        const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
        std::nth_element(steps.begin(), middle, steps.end());
        return gapFactor * *middle;
    }

    struct Integral {
        double joules = 0;
        double coveredS = 0;
        bool known = false; // any power at all in the window
    };

    // Linear between two samples, cut at the ends of the window.
    void addSegment(Integral& sum, const GpuSample& a, const GpuSample& b, double fromS, double toS)
    {
        const double begin = std::max(a.atS, fromS);
        const double end = std::min(b.atS, toS);
        const double length = b.atS - a.atS;
        if (!(end > begin) || !(length > 0))
            return;
        const auto wattsAt = [&](double t) { return a.watts + (b.watts - a.watts) * (t - a.atS) / length; };
        sum.joules += (wattsAt(begin) + wattsAt(end)) / 2 * (end - begin);
        sum.coveredS += end - begin;
    }

    Integral integrate(const GpuTrack& track, double fromS, double toS)
    {
        Integral sum;
        const double longest = longestStep(track);
        const GpuSample* before = nullptr;
        bool broken = false;
        for (const GpuSample& sample : track.samples) {
            broken = broken || sample.afterBreak;
            if (std::isnan(sample.watts))
                continue;
            sum.known = sum.known || (sample.atS >= fromS && sample.atS <= toS);
            if (before && !broken && sample.atS - before->atS <= longest)
                addSegment(sum, *before, sample, fromS, toS);
            before = &sample;
            broken = false;
        }
        return sum;
    }

    // Walks through a track and gives the reading next to a moment.
    class Nearest {
    public:
        Nearest(const GpuTrack& track, float GpuSample::* member)
            : m_track(track)
            , m_member(member)
            , m_longest(std::max(longestStep(track), 1e-3))
        {
        }
        std::optional<double> at(double t)
        {
            const auto& samples = m_track.samples;
            while (m_at + 1 < samples.size() && std::abs(samples[m_at + 1].atS - t) <= std::abs(samples[m_at].atS - t))
                ++m_at;
            if (samples.empty() || std::abs(samples[m_at].atS - t) > m_longest || std::isnan(samples[m_at].*m_member))
                return std::nullopt;
            return samples[m_at].*m_member;
        }

    private:
        const GpuTrack& m_track;
        float GpuSample::* m_member;
        double m_longest;
        std::size_t m_at = 0;
    };

    struct Point {
        double atS = 0;
        double sum = 0;
    };

    bool has(const GpuTrack& track, float GpuSample::* member)
    {
        return std::any_of(track.samples.begin(), track.samples.end(), [member](const GpuSample& s) { return !std::isnan(s.*member); });
    }

    // The sum over the GPUs at each sample of the one that was read most often.
    std::vector<Point> sums(const PowerLog& log, float GpuSample::* member, double fromS, double toS)
    {
        const GpuTrack* longest = nullptr;
        std::vector<Nearest> others;
        for (const GpuTrack& track : log.gpus)
            if (has(track, member) && (!longest || track.samples.size() > longest->samples.size()))
                longest = &track;
        for (const GpuTrack& track : log.gpus)
            if (&track != longest && has(track, member))
                others.emplace_back(track, member);
        std::vector<Point> points;
        if (!longest)
            return points;
        for (const GpuSample& sample : longest->samples) {
            if (sample.atS < fromS || sample.atS > toS || std::isnan(sample.*member))
                continue;
            Point point { sample.atS - fromS, sample.*member };
            bool whole = true;
            for (Nearest& other : others) {
                const std::optional<double> value = other.at(sample.atS);
                whole = whole && value;
                point.sum += value.value_or(0);
            }
            if (whole)
                points.push_back(point);
        }
        return points;
    }

    // Neighbours are averaged until the series is short enough to be kept and drawn.
    Series powerSeries(const std::vector<Point>& points)
    {
        Series series { QStringLiteral("power"), QStringLiteral("s"), QStringLiteral("W"), {}, {} };
        const std::size_t group = (points.size() + mostPoints - 1) / mostPoints;
        for (std::size_t i = 0; i < points.size(); i += group) {
            const std::size_t end = std::min(points.size(), i + group);
            double at = 0;
            double watts = 0;
            for (std::size_t k = i; k < end; ++k) {
                at += points[k].atS;
                watts += points[k].sum;
            }
            series.x.push_back(at / static_cast<double>(end - i));
            series.y.push_back(watts / static_cast<double>(end - i));
        }
        return series;
    }

    std::optional<double> meanUse(const PowerLog& log, double fromS, double toS)
    {
        double sum = 0;
        double count = 0;
        for (const GpuTrack& track : log.gpus)
            for (const GpuSample& sample : track.samples)
                if (sample.atS >= fromS && sample.atS <= toS && !std::isnan(sample.percent)) {
                    sum += sample.percent;
                    ++count;
                }
        return count > 0 ? std::optional(sum / count / 100) : std::nullopt;
    }

    void sumMemory(const PowerLog& log, PowerSummary& summary)
    {
        const std::vector<Point> points = sums(log, &GpuSample::usedMib, summary.fromS, summary.toS);
        if (points.empty())
            return;
        double total = 0;
        double peak = 0;
        for (const Point& point : points) {
            total += point.sum;
            peak = std::max(peak, point.sum);
        }
        summary.peakMib = peak;
        summary.meanMib = total / static_cast<double>(points.size());
    }

} // namespace

double PowerLog::seconds() const
{
    double last = 0;
    for (const GpuTrack& track : gpus)
        if (!track.samples.empty())
            last = std::max(last, track.samples.back().atS);
    return last;
}

PowerSummary summarise(const PowerLog& log, double fromS, double toS)
{
    PowerSummary summary;
    summary.fromS = fromS;
    summary.toS = toS;
    double joules = 0;
    double covered = 0;
    int measured = 0;
    for (const GpuTrack& track : log.gpus) {
        const Integral part = integrate(track, fromS, toS);
        ++summary.gpus;
        summary.silentGpus += part.known || part.coveredS > 0 ? 0 : 1;
        if (const double gap = toS - fromS - part.coveredS; part.coveredS > 0 && gap > std::max(longestStep(track), 0.01 * (toS - fromS)))
            summary.gapS = std::max(summary.gapS, gap);
        joules += part.joules;
        covered += part.coveredS;
        measured += part.coveredS > 0 ? 1 : 0;
    }
    if (covered > 0) {
        summary.coveredS = covered / measured;
        summary.wattsPerGpu = joules / covered;
        if (summary.silentGpus == 0)
            summary.kwh = joules / joulesPerKwh;
    }
    summary.fraction = meanUse(log, fromS, toS);
    sumMemory(log, summary);
    summary.power = powerSeries(sums(log, &GpuSample::watts, fromS, toS));
    return summary;
}

} // namespace runcost
