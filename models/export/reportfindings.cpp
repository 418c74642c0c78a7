#include "core/format.h"
#include "core/translation.h"
#include "export/reportcontent.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Report", text); }

    std::vector<Component> unknownComponents(const Analysis& analysis)
    {
        std::vector<Component> result;
        for (std::size_t i = 0; i < componentCount; ++i)
            if (!analysis.components[i].value)
                result.push_back(static_cast<Component>(i));
        return result;
    }

    QString unknownFinding(const Analysis& analysis)
    {
        QStringList names;
        for (const Component component : unknownComponents(analysis))
            names << inSentence(componentLabel(component));
        if (names.isEmpty() || analysis.unknownParts == 0)
            return {};
        if (!analysis.total.value)
            return tr("The cost of this run is unknown: it has neither a price nor the figures to derive one.");
        return tr("The cost of %1 is unknown, so the total is a lower bound.").arg(joinedList(names));
    }

    QString largestPartFinding(const Analysis& baseline, bool compares, const QLocale& locale)
    {
        const auto total = baseline.total.value;
        if (!total || *total <= 0)
            return {};
        std::size_t largest = 0;
        for (std::size_t i = 1; i < componentCount; ++i)
            if (baseline.components[i].value.value_or(0) > baseline.components[largest].value.value_or(0))
                largest = i;
        const auto value = baseline.components[largest].value;
        if (!value)
            return {};
        const QString pattern = compares ? tr("%1 is %2 of today’s cost, %3.") : tr("%1 is %2 of the cost, %3.");
        return pattern.arg(componentLabel(static_cast<Component>(largest)), format::percent(*value / *total, 0, locale),
            format::money(value, locale));
    }

    // What the scenario takes away or adds, and the component that most of it comes from.
    QString changeFinding(const ReportSubject& s, const QLocale& locale)
    {
        const auto from = s.baseline.total.value;
        const auto to = s.analysis.total.value;
        if (s.scenario.isBaseline() || !from || !to)
            return {};
        const double change = *to - *from;
        if (std::abs(change) < 0.005 * std::abs(*from))
            return tr("The changes leave the cost as it is.");
        std::size_t widest = 0;
        const auto moved = [&s](std::size_t i) {
            const auto before = s.baseline.components[i].value;
            const auto after = s.analysis.components[i].value;
            return before && after ? *after - *before : 0.0;
        };
        const double sign = change < 0 ? -1 : 1;
        for (std::size_t i = 1; i < componentCount; ++i)
            if (sign * moved(i) > sign * moved(widest))
                widest = i;
        const QString amount = format::money(std::abs(change), locale);
        const QString part = inSentence(componentLabel(static_cast<Component>(widest)));
        const QString partAmount = format::money(std::abs(moved(widest)), locale);
        if (change < 0)
            return tr("The changes remove %1 a run; the largest part, %2, is %3.").arg(amount, partAmount, part);
        return tr("The changes add %1 a run; the largest part, %2, is %3.").arg(amount, partAmount, part);
    }

    QString cheapestFinding(const Analysis& analysis, const QLocale& locale)
    {
        const Offer* current = nullptr;
        const Offer* cheapest = nullptr;
        for (const Offer& offer : analysis.offers) {
            if (offer.current)
                current = &offer;
            if (offer.cheapest)
                cheapest = &offer;
        }
        if (!cheapest || !cheapest->onDemandUsd)
            return {};
        if (cheapest == current)
            return tr("No other place in the catalog trains this run for less than the %1 of today.")
                .arg(format::money(cheapest->onDemandUsd, locale));
        if (!current || !current->onDemandUsd)
            return tr("The cheapest place to train it is %1, for %2.")
                .arg(cheapest->label, format::money(cheapest->onDemandUsd, locale));
        if (*current->onDemandUsd <= *cheapest->onDemandUsd)
            return {};
        return tr("%1 would train this run for %2 instead of %3.")
            .arg(cheapest->label, format::money(cheapest->onDemandUsd, locale), format::money(current->onDemandUsd, locale));
    }

    QString latencyFinding(const ReportSubject& s, const QLocale& locale)
    {
        const auto from = s.baseline.latencyMs.value;
        const auto to = s.analysis.latencyMs.value;
        if (!from || !to || format::significant(from) == format::significant(to))
            return {};
        const QString pattern = *to > *from ? tr("One request takes longer: %1 ms instead of %2 ms.")
                                            : tr("One request is answered faster: %1 ms instead of %2 ms.");
        return pattern.arg(shortNumber(*to, locale), shortNumber(*from, locale));
    }

    QString scoreText(const Score& score, const QLocale& locale)
    {
        return tr("%1 (%2)").arg(locale.toString(qRound(*score.value)), inSentence(scoreZoneLabel(score.zone)));
    }

    QString scoreFinding(const ReportSubject& s, const QLocale& locale)
    {
        const Score& before = s.baseline.score;
        const Score& after = s.analysis.score;
        if (!after.value)
            return tr("The efficiency score is unknown: the run states none of what it is made of.");
        if (s.scenario.isBaseline() || !before.value)
            return tr("Efficiency is %1 of 100 (%2).")
                .arg(locale.toString(qRound(*after.value)), inSentence(scoreZoneLabel(after.zone)));
        const int from = qRound(*before.value);
        const int to = qRound(*after.value);
        if (from == to)
            return tr("Efficiency stays at %1.").arg(scoreText(after, locale));
        return (to > from ? tr("Efficiency rises from %1 to %2.") : tr("Efficiency falls from %1 to %2."))
            .arg(scoreText(before, locale), scoreText(after, locale));
    }

    QString regionFinding(const Analysis& analysis, const QLocale& locale)
    {
        const Environment& e = analysis.environment;
        if (!e.greenest || !e.greenest->carbonKg || !analysis.carbonKg.value)
            return {};
        return tr("In %1 the same run would emit %2 of CO₂e instead of %3.")
            .arg(e.greenest->place.isEmpty() ? e.greenest->name : e.greenest->place, format::mass(e.greenest->carbonKg, locale),
                format::mass(analysis.carbonKg.value, locale));
    }

    QString openActionsFinding(const Analysis& analysis, const QLocale& locale)
    {
        int open = 0;
        double largest = 0;
        for (const Recommendation& r : analysis.recommendations) {
            open += r.applied ? 0 : 1;
            if (!r.applied)
                largest = std::max(largest, r.savingUsd.value_or(0));
        }
        if (open == 0)
            return {};
        if (largest <= 0)
            return open == 1 ? tr("One action is open; what it saves depends on the run.")
                             : tr("%1 actions are open; what they save depends on the run.")
                                   .arg(capitalised(numberWord(open, locale)));
        const QString saving = format::money(largest, locale);
        return open == 1 ? tr("One action is open; it saves %1 a run.").arg(saving)
                         : tr("%1 actions are open; the largest saves %2 a run.")
                               .arg(capitalised(numberWord(open, locale)), saving);
    }

    QString disagreementFinding(const Analysis& analysis, const QLocale& locale)
    {
        if (!analysis.disagreement)
            return {};
        return tr("The imported file states %1 for training; RunCost computes %2.")
            .arg(format::money(analysis.disagreement->reportedUsd, locale),
                format::money(analysis.disagreement->recomputedUsd, locale));
    }

} // namespace

QStringList reportFindings(const ReportSubject& s, const QLocale& locale)
{
    const bool compares = !s.scenario.isBaseline();
    QStringList sentences { unknownFinding(s.analysis), largestPartFinding(s.baseline, compares, locale),
        changeFinding(s, locale) };
    if (compares)
        sentences << latencyFinding(s, locale) << scoreFinding(s, locale) << disagreementFinding(s.baseline, locale)
                  << openActionsFinding(s.analysis, locale);
    else
        sentences << cheapestFinding(s.analysis, locale) << scoreFinding(s, locale) << disagreementFinding(s.baseline, locale)
                  << regionFinding(s.analysis, locale) << openActionsFinding(s.analysis, locale);
    sentences.removeAll(QString());
    return sentences;
}

} // namespace runcost
