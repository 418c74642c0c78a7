#include "core/format.h"
#include "export/comparisoncontent.h"
#include "formulas/budget.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Report", text); }

    constexpr double sameBelow = 0.005; // of a figure: shows as "= 0 %"

    bool looksSame(double a, double b) { return std::abs(a - b) <= sameBelow * std::max(std::abs(a), std::abs(b)); }

    // "23 %"
    QString byHow(double from, double to, const QLocale& locale)
    {
        const double change = std::abs(to - from) / from;
        return to < from && to > 0 && change > 0.995 ? tr("more than 99 %") : format::percent(change, 0, locale);
    }

    // Beyond eleven times as much a percentage says little.
    std::optional<QString> timesAsMuch(double from, double to, const QLocale& locale)
    {
        return (to - from) / from < 9.995 ? std::nullopt : std::optional(format::significant(to / from, 2, locale));
    }

    QString costSentence(const ComparisonContent& c, const QLocale& locale)
    {
        const ComparedRun& reference = c.runs.front();
        const ComparedRun& chosen = c.runs[*c.recommended];
        const auto from = reference.figure(ComparedFigure::Cost);
        const auto to = chosen.figure(ComparedFigure::Cost);
        if (!c.costsCompare || !from || !to)
            return {};
        if (*c.recommended == 0) {
            const ComparedRun* cheapest = &reference;
            for (const ComparedRun& run : c.runs)
                if (run.costCompares && *run.figure(ComparedFigure::Cost) < *cheapest->figure(ComparedFigure::Cost))
                    cheapest = &run;
            if (cheapest == &reference)
                return c.ranking.size() == 2
                    ? tr("%1, the reference, costs no more than %2: %3.").arg(reference.letter, c.runs[c.ranking.back()].letter, format::money(from, locale))
                    : tr("%1, the reference, costs least of the %2 runs: %3.")
                          .arg(reference.letter, numberWord(int(c.ranking.size()), locale), format::money(from, locale));
            return tr("%1, the reference, has the best weighted score; %2 costs %3 less.")
                .arg(reference.letter, cheapest->letter, format::money(*from - *cheapest->figure(ComparedFigure::Cost), locale));
        }
        if (looksSame(*from, *to))
            return tr("%1 costs as much as %2: %3.").arg(chosen.letter, reference.letter, format::money(to, locale));
        if (*from <= 0)
            return tr("%1 costs %2; %3, the reference, costs nothing.").arg(chosen.letter, format::money(to, locale), reference.letter);
        if (const auto times = timesAsMuch(*from, *to, locale))
            return tr("%1 costs %2 times as much as %3: %4 instead of %5.")
                .arg(chosen.letter, *times, reference.letter, format::money(to, locale), format::money(from, locale));
        const QString pattern = *to < *from ? tr("%1 costs %2 less than %3: %4 instead of %5.") : tr("%1 costs %2 more than %3: %4 instead of %5.");
        return pattern.arg(chosen.letter, byHow(*from, *to, locale), reference.letter, format::money(to, locale), format::money(from, locale));
    }

    QString energySentence(const ComparisonContent& c, const QLocale& locale)
    {
        const ComparedRun& reference = c.runs.front();
        const ComparedRun& chosen = c.runs[*c.recommended];
        const auto from = reference.figure(ComparedFigure::Carbon);
        const auto to = chosen.figure(ComparedFigure::Carbon);
        if (*c.recommended == 0 || !from || !to || *from <= 0)
            return {};
        if (looksSame(*from, *to))
            return tr("%1 and %2 emit the same, %3 of CO₂e.").arg(chosen.letter, reference.letter, format::mass(to, locale));
        if (const auto times = timesAsMuch(*from, *to, locale))
            return tr("%1 emits %2 times as much CO₂e as %3: %4 instead of %5.")
                .arg(chosen.letter, *times, reference.letter, format::mass(to, locale), format::mass(from, locale));
        const QString pattern = *to < *from ? tr("%1 emits %2 less CO₂e than %3: %4 instead of %5.") : tr("%1 emits %2 more CO₂e than %3: %4 instead of %5.");
        return pattern.arg(chosen.letter, byHow(*from, *to, locale), reference.letter, format::mass(to, locale), format::mass(from, locale));
    }

    std::optional<std::size_t> bestByMetric(const ComparisonContent& c)
    {
        std::optional<std::size_t> best;
        for (std::size_t i = 0; i < c.runs.size(); ++i) {
            const auto value = c.runs[i].figure(ComparedFigure::Metric);
            const auto bestValue = best ? c.runs[*best].figure(ComparedFigure::Metric) : std::nullopt;
            if (value && (!best || (c.metricHigherIsBetter ? *value > *bestValue : *value < *bestValue)))
                best = i;
        }
        return best;
    }

    // What the best result costs more than the recommended one, and each step of quality.
    QString qualitySentence(const ComparisonContent& c, const QLocale& locale)
    {
        const auto best = c.metricName.isEmpty() ? std::nullopt : bestByMetric(c);
        if (!best)
            return {};
        const ComparedRun& top = c.runs[*best];
        const ComparedRun& chosen = c.runs[*c.recommended];
        const QString value = metricText(top.figure(ComparedFigure::Metric), locale);
        if (*best == *c.recommended)
            return tr("%1 also has the best %2, %3.").arg(top.letter, c.metricName, value);
        const auto more = top.figure(ComparedFigure::Cost);
        const auto less = chosen.figure(ComparedFigure::Cost);
        const auto chosenMetric = chosen.figure(ComparedFigure::Metric);
        if (!c.costsCompare || !top.costCompares || !more || !less || looksSame(*more, *less))
            return tr("%1 has the best %2, %3.").arg(top.letter, c.metricName, value);
        const QString difference = format::money(std::abs(*more - *less), locale);
        if (*more < *less)
            return tr("%1 has the best %2, %3, and costs %4 less than %5.").arg(top.letter, c.metricName, value, difference, chosen.letter);
        const double gain = chosenMetric ? std::abs(*top.figure(ComparedFigure::Metric) - *chosenMetric) : 0;
        if (gain <= 0)
            return tr("%1 has the best %2, %3, for %4 more than %5.").arg(top.letter, c.metricName, value, difference, chosen.letter);
        // A step that suits the size of the metric: 1 for percentages, 0.01 for fractions.
        const double step = std::pow(10.0, std::floor(std::log10(gain)));
        return tr("%1 has the best %2, %3, for %4 more than %5: each %6 of it costs %7.")
            .arg(top.letter, c.metricName, value, difference, chosen.letter, metricText(step, locale),
                format::money(formulas::costPerItem(*more - *less, gain / step), locale));
    }

    // Runs that cost more than the recommended one and are no better.
    QString beatenSentence(const ComparisonContent& c)
    {
        if (!c.costsCompare || c.metricName.isEmpty())
            return {};
        const ComparedRun& chosen = c.runs[*c.recommended];
        const auto quality = chosen.figure(ComparedFigure::Metric);
        if (!quality)
            return {};
        QStringList beaten;
        for (const ComparedRun& run : c.runs) {
            const auto other = run.figure(ComparedFigure::Metric);
            const bool noBetter = other && (c.metricHigherIsBetter ? *other <= *quality : *other >= *quality);
            if (&run != &chosen && run.costCompares && noBetter && *run.figure(ComparedFigure::Cost) > *chosen.figure(ComparedFigure::Cost) * (1 + sameBelow))
                beaten << run.letter;
        }
        if (beaten.isEmpty())
            return {};
        return beaten.size() == 1 ? tr("%1 costs more than %2 and reaches no better %3.").arg(beaten.front(), chosen.letter, c.metricName)
                                  : tr("%1 cost more than %2 and reach no better %3.").arg(joinedList(beaten), chosen.letter, c.metricName);
    }

    // Runs that stand aside because their totals are of other parts.
    QString lowerBoundSentence(const ComparisonContent& c)
    {
        QStringList aside;
        QStringList unpriced;
        int bounds = 0;
        for (const ComparedRun& run : c.runs) {
            bounds += run.isLowerBound ? 1 : 0;
            if (!run.figure(ComparedFigure::Cost))
                unpriced << run.letter;
            else if (!run.costCompares)
                aside << run.letter;
        }
        if (!c.costsCompare)
            return tr("Different parts of the costs are unknown, so the runs are not compared by cost.");
        if (!unpriced.isEmpty())
            return unpriced.size() == 1 ? tr("The cost of %1 is unknown, so it is not ranked.").arg(unpriced.front())
                                        : tr("The costs of %1 are unknown, so they are not ranked.").arg(joinedList(unpriced));
        if (!aside.isEmpty())
            return aside.size() == 1 ? tr("Parts of the cost of %1 are unknown: its total is a lower bound and not ranked.").arg(aside.front())
                                     : tr("Parts of the costs of %1 are unknown: their totals are lower bounds and not ranked.").arg(joinedList(aside));
        return bounds > 0 ? tr("All totals are lower bounds: the same parts are unknown in each run.") : QString();
    }

    QString overlapSentence(const ComparisonContent& c)
    {
        if (!c.costsCompare || *c.recommended == 0)
            return {};
        const ComparedRun& a = c.runs.front();
        const ComparedRun& b = c.runs[*c.recommended];
        const bool ranges = a.highUsd > a.lowUsd && b.highUsd > b.lowUsd;
        if (!ranges || !b.costCompares || a.lowUsd > b.highUsd || b.lowUsd > a.highUsd || looksSame(*a.figure(ComparedFigure::Cost), *b.figure(ComparedFigure::Cost)))
            return {};
        return tr("The 90 % ranges of %1 and %2 overlap: the difference may be smaller than it looks.").arg(a.letter, b.letter);
    }

    QString latencySentence(const ComparisonContent& c, const QLocale& locale)
    {
        const auto from = c.runs.front().figure(ComparedFigure::Latency);
        const auto to = c.runs[*c.recommended].figure(ComparedFigure::Latency);
        if (*c.recommended == 0 || !from || !to || looksSame(*from, *to))
            return {};
        const QString pattern = *to < *from ? tr("%1 answers one request in %2 ms instead of the %3 ms of %4.")
                                            : tr("%1 takes %2 ms for one request instead of the %3 ms of %4.");
        return pattern.arg(c.runs[*c.recommended].letter, shortNumber(*to, locale), shortNumber(*from, locale), c.runs.front().letter);
    }

} // namespace

QStringList comparisonFindings(const ComparisonContent& c, const QLocale& locale)
{
    QStringList sentences { lowerBoundSentence(c) };
    if (c.recommended)
        sentences << costSentence(c, locale) << qualitySentence(c, locale) << energySentence(c, locale) << beatenSentence(c)
                  << overlapSentence(c) << latencySentence(c, locale);
    sentences.removeAll(QString());
    return sentences;
}

// The first criterion gets more weight, or less, and the others share the rest as before: where does the first place change hands?
QString decisionSentence(const ComparisonContent& c, const ComparisonWeights& weights, const QLocale& locale)
{
    if (!c.recommended && !c.criteria.empty())
        return tr("No criterion has any weight, so the runs are not ranked.");
    if (!c.recommended)
        return tr("No criterion is known for every run, so they cannot be ranked.");
    const ComparedRun& first = c.runs[*c.recommended];
    if (c.weights.size() == 1 && c.criteria.size() > 1)
        return tr("%1 is first: only %2 counts.").arg(first.letter, c.weights.front().first);
    if (c.weights.size() == 1)
        return tr("%1 is first: only one criterion, %2, is known for every run.").arg(first.letter, c.weights.front().first);
    const bool byQuality = !c.metricName.isEmpty() && weights.quality > 0 && c.weights.front().first == c.metricName;
    if (!byQuality)
        return tr("%1 has the highest weighted score.").arg(first.letter);
    const double present = c.weights.front().second;
    const auto quality = [&](const ComparedRun& run) { return *c.criteria.front().scores[static_cast<std::size_t>(&run - c.runs.data())]; };
    const auto rest = [&](const ComparedRun& run) { return (*run.weighted - present * quality(run)) / (1 - present); };
    double until = 1;
    for (const std::size_t i : c.ranking) {
        const ComparedRun& run = c.runs[i];
        const double ahead = rest(first) - rest(run);
        const double behind = quality(run) - quality(first);
        if (behind > 0 && ahead >= 0)
            until = std::min(until, ahead / (ahead + behind));
    }
    if (until >= 0.995)
        return tr("%1 stays first however much %2 weighs.").arg(first.letter, c.metricName);
    return tr("%1 stays first while %2 weighs less than %3.").arg(first.letter, c.metricName, format::percent(until, 0, locale));
}

} // namespace runcost
