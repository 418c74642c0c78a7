#include "import/runpartners.h"

#include "runs/ledgerflag.h"

#include <QHash>

#include <algorithm>

namespace runcost {
namespace {

    constexpr qint64 minuteMs = 60'000;

    std::size_t wordHash(const QString& text)
    {
        const QString word = text.trimmed().toCaseFolded();
        return word.isEmpty() ? 0 : std::max<std::size_t>(1, qHash(word, 0));
    }

    // What tools may differ by about the same moment: a job begins before its training does. Of short runs much less.
    qint64 toleranceMs(qint64 durationMs)
    {
        return std::min(15 * minuteMs, std::max(durationMs / 20, std::min(2 * minuteMs, durationMs / 4)));
    }

    // Whether the second run is a new reading of the other tool's record, or the run as it was with that in it.
    enum class Other { Record, Before };

    // A record that is read again replaces what it said before.
    bool counts(const MaybeFigure& own, const MaybeFigure& other, Other kind)
    {
        if (!other)
            return false;
        const bool again = kind == Other::Record && own && !other->source.isEmpty() && other->source == own->source;
        return !own || other->provenance < own->provenance || again;
    }

    void takeText(QString& own, const QString& other)
    {
        if (own.isEmpty())
            own = other;
    }

    // Energy, power and what they are of belong together.
    void joinEnergy(Run& run, const Run& record, Other kind)
    {
        if (!counts(run.figure(RunField::EnergyKwh), record.figure(RunField::EnergyKwh), kind))
            return;
        run.pueIncluded = record.pueIncluded;
        for (const RunField field : { RunField::EnergyKwh, RunField::PowerW, RunField::Pue, RunField::CarbonKg })
            if (record.figure(field))
                run.figure(field) = record.figure(field);
    }

    void joinFigures(Run& run, const Run& record, Other kind)
    {
        const bool hadMetric = run.figure(RunField::MetricValue).has_value() || !run.metricName.isEmpty();
        joinEnergy(run, record, kind);
        for (std::size_t i = 0; i < runFieldCount; ++i) {
            const auto field = static_cast<RunField>(i);
            if (field == RunField::EnergyKwh || field == RunField::Pue || (field == RunField::MetricValue && hadMetric))
                continue;
            if (field == RunField::DurationS && run.figure(field))
                continue; // with its moments it is the run's own
            if (counts(run.figure(field), record.figure(field), kind))
                run.figure(field) = record.figure(field);
        }
        if (!hadMetric) {
            run.metricName = record.metricName;
            run.higherIsBetter = record.higherIsBetter;
        }
    }

    Run joinedWith(const Run& run, const Run& record, Other kind)
    {
        Run joined = run;
        joinFigures(joined, record, kind);
        takeText(joined.project, record.project);
        takeText(joined.deviceClass, record.deviceClass);
        takeText(joined.gpuType, record.gpuType);
        takeText(joined.country, record.country);
        takeText(joined.precision, record.precision);
        if (joined.provider.isEmpty()) { // an instance of one provider is none of another
            joined.provider = record.provider;
            takeText(joined.instance, record.instance);
            takeText(joined.region, record.region);
            takeText(joined.pricingModel, record.pricingModel);
        }
        if (joined.status == RunStatus::Unknown)
            joined.status = record.status;
        if (!joined.endedAtMs)
            joined.endedAtMs = record.endedAtMs;
        for (auto it = record.reported.begin(); it != record.reported.end(); ++it)
            if (!joined.reported.contains(it.key()))
                joined.reported.insert(it.key(), it.value());
        for (const Series& series : record.series)
            if (std::none_of(run.series.begin(), run.series.end(), [&](const Series& own) { return own.name == series.name; }))
                joined.series.push_back(series);
        if (!joined.flags.contains(joinedFlag))
            joined.flags << joinedFlag;
        return joined;
    }

} // namespace

Run joinedRun(const Run& run, const Run& record) { return joinedWith(run, record, Other::Record); }
Run keptJoined(const Run& read, const Run& before) { return joinedWith(read, before, Other::Before); }

void RunPartners::add(const RunSpan& span, const QString& key)
{
    if (span.endMs > span.startMs)
        m_byStart.emplace(span.startMs,
            Entry { span.endMs, wordHash(span.sourceKind), wordHash(span.name), wordHash(span.project), { span.id, key } });
}

std::optional<RunPartners::Partner> RunPartners::find(const Run& record) const
{
    const std::optional<RunSpan> span = spanOf(record);
    if (!span || span->endMs <= span->startMs)
        return std::nullopt;
    const std::size_t kind = wordHash(record.sourceKind);
    const std::size_t name = wordHash(record.name);
    const std::size_t project = wordHash(record.project);
    const qint64 reach = toleranceMs(span->endMs - span->startMs);
    const Entry* best = nullptr;
    int bestScore = 0;
    bool several = false;
    const auto end = m_byStart.upper_bound(span->startMs + reach);
    for (auto it = m_byStart.lower_bound(span->startMs - reach); it != end; ++it) {
        const Entry& entry = it->second;
        const qint64 tolerance = toleranceMs(std::min(entry.endMs - it->first, span->endMs - span->startMs));
        const bool together = std::abs(it->first - span->startMs) <= tolerance && std::abs(entry.endMs - span->endMs) <= tolerance;
        if (!together || entry.kind == kind)
            continue;
        const auto same = [](std::size_t a, std::size_t b) { return a != 0 && a == b; };
        const int score = same(name, entry.name) ? 2
            : same(name, entry.project) || same(project, entry.name) || same(project, entry.project) ? 1 : 0;
        if (score == 0 || score < bestScore)
            continue;
        several = score == bestScore;
        bestScore = score;
        best = &entry;
    }
    return best && !several ? std::optional(best->partner) : std::nullopt;
}

} // namespace runcost
