#include "analysis/findings.h"

#include "core/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Finding", text); }

    // "Training is *65 %* of the cost": the parts between asterisks of a translated sentence are bold. The values are
    // put in afterwards, so that an asterisk in a name stays an asterisk.
    Finding sentence(const QString& pattern, const QStringList& values = {})
    {
        Finding finding;
        bool bold = false;
        for (QString part : pattern.split(QLatin1Char('*'))) {
            QString text;
            for (qsizetype i = 0; i < part.size(); ++i) {
                const int index = part[i] == QLatin1Char('%') && i + 1 < part.size() ? part[i + 1].digitValue() : -1;
                if (index >= 1 && index <= values.size()) {
                    text += values[index - 1];
                    ++i;
                } else {
                    text += part[i];
                }
            }
            if (!text.isEmpty())
                finding.push_back({ text, bold });
            bold = !bold;
        }
        return finding;
    }

    bool changed(const Analysis& baseline, const Analysis& scenario)
    {
        return baseline.total.value && scenario.total.value
            && std::abs(*baseline.total.value - *scenario.total.value) > 0.005 * std::abs(*baseline.total.value);
    }

    const Offer* cheapestOffer(const Analysis& a)
    {
        const auto found = std::find_if(a.offers.begin(), a.offers.end(), [](const Offer& o) { return o.cheapest; });
        return found == a.offers.end() ? nullptr : &*found;
    }

} // namespace

QString plainText(const Finding& finding)
{
    QString text;
    for (const TextSpan& span : finding)
        text += span.text;
    return text;
}

Finding breakdownFinding(const Analysis& baseline, const Analysis& scenario)
{
    std::size_t largest = componentCount;
    for (std::size_t i = 0; i < componentCount; ++i)
        if (scenario.components[i].value
            && (largest == componentCount || *scenario.components[i].value > *scenario.components[largest].value))
            largest = i;
    if (!scenario.total.value || largest == componentCount)
        return sentence(tr("No part of the cost is known."));
    if (*scenario.total.value <= 0)
        return sentence(tr("This run and a month of its use cost nothing."));
    const QString name = componentLabel(static_cast<Component>(largest));
    const QString share = format::percent(*scenario.components[largest].value / *scenario.total.value);
    if (scenario.unknownParts > 0)
        return sentence(scenario.unknownParts == 1 ? tr("%1 is *%2* of what is known; one part of five is unknown.")
                                                   : tr("%1 is *%2* of what is known; *%3* parts of five are unknown."),
            { name, share, QString::number(scenario.unknownParts) });
    if (changed(baseline, scenario) && baseline.components[largest].value) {
        const double saved = *baseline.total.value - *scenario.total.value;
        const double savedHere = *baseline.components[largest].value - *scenario.components[largest].value;
        if (saved > 0 && savedHere > 0)
            return sentence(tr("%1 is *%2* of the cost and *%3* of the saving."),
                { name, share, format::percent(std::min(1.0, savedHere / saved)) });
    }
    return sentence(tr("%1 is *%2* of the cost."), { name, share });
}

Finding providersFinding(const Analysis& a)
{
    if (a.offers.empty())
        return sentence(tr("No offer fits this run."));
    const Offer& own = a.offers.front();
    const Offer* cheapest = cheapestOffer(a);
    if (cheapest == nullptr)
        return sentence(tr("The run has no duration, so no offer can be priced."));
    const QString best = format::money(cheapest->onDemandUsd);
    if (cheapest->current) {
        const auto next = std::find_if(a.offers.begin() + 1, a.offers.end(), [](const Offer& o) { return o.onDemandUsd.has_value(); });
        if (next == a.offers.end())
            return sentence(tr("*%1* where it ran; no other offer fits."), { best });
        return sentence(tr("Where it ran is cheapest: *%1*; %2 would take *%3*."), { best, next->label, format::money(next->onDemandUsd) });
    }
    if (!own.onDemandUsd)
        return sentence(tr("%1 trains it for *%2*; the cost where it ran is unknown."), { cheapest->label, best });
    return sentence(tr("%1 trains it for *%2*; where it ran costs *%3*."), { cheapest->label, best, format::money(own.onDemandUsd) });
}

Finding scoreFinding(const Analysis& a)
{
    if (!a.score.value)
        return sentence(tr("Too little is known for a score."));
    const int points = static_cast<int>(std::floor(*a.score.value + 0.5));
    const QString head = QString::number(points);
    if (a.score.knownParts < 4)
        return sentence(tr("*%1, %2.* From %3 of 4 parts."),
            { head, scoreZoneLabel(a.score.zone), QString::number(a.score.knownParts) });
    if (a.score.zone == ScoreZone::Excellent)
        return sentence(tr("*%1, %2.*"), { head, scoreZoneLabel(a.score.zone) });
    const int next = a.score.zone == ScoreZone::Good ? 80 : 60;
    const QString missing = QString::number(std::max(1, next - points));
    return sentence(next - points == 1 ? tr("*%1, %2.* One point short of %4.") : tr("*%1, %2.* %3 points short of %4."),
        { head, scoreZoneLabel(a.score.zone), missing,
            scoreZoneLabel(a.score.zone == ScoreZone::Good ? ScoreZone::Excellent : ScoreZone::Good) });
}

Finding resourcesFinding(const Analysis& a)
{
    const ResourceRow* worst = nullptr;
    int known = 0;
    for (const ResourceRow& row : a.resources) {
        if (!row.ratio())
            continue;
        ++known;
        if (worst == nullptr || *row.ratio() > *worst->ratio())
            worst = &row;
    }
    if (worst == nullptr)
        return sentence(tr("No time, latency, size or memory is known."));
    if (*worst->ratio() <= 1)
        return sentence(known == 4 ? tr("All four are within their benchmarks.") : tr("All that is known is within its benchmark."));
    return sentence(tr("%1: *%2×* the benchmark."), { worst->label, format::significant(worst->ratio(), 3) });
}

Finding environmentFinding(const Analysis& a)
{
    if (!a.carbonKg.value)
        return sentence(tr("The energy of this run is unknown."));
    if (!a.environment.greenest || !a.environment.greenest->carbonKg)
        return sentence(tr("No greener region is known."));
    const RegionRow& green = *a.environment.greenest;
    return sentence(tr("%1 would cut it to *%2*."), { green.place.isEmpty() ? green.name : green.place, format::mass(green.carbonKg) });
}

Finding recommendationsFinding(const Analysis& baseline, const Analysis& scenario)
{
    int applied = 0;
    const Recommendation* next = nullptr;
    for (const Recommendation& r : scenario.recommendations) {
        applied += r.applied ? 1 : 0;
        if (!r.applied && next == nullptr && r.savingUsd && *r.savingUsd > 0)
            next = &r;
    }
    if (scenario.recommendations.empty())
        return sentence(tr("Nothing to recommend with what is known."));
    Finding finding;
    if (applied > 0 && baseline.total.value && scenario.total.value) {
        const double saved = *baseline.total.value - *scenario.total.value;
        finding = saved >= 0 ? sentence(tr("%1 applied, saving *%2*. "), { QString::number(applied), format::money(saved) })
                             : sentence(tr("%1 applied, costing *%2* more. "), { QString::number(applied), format::money(-saved) });
    }
    const Finding tail = next != nullptr
        ? sentence(applied > 0 ? tr("The next best, number %1, saves *%2*.") : tr("The best, number %1, saves *%2*."),
            { QString::number(next->number), format::money(next->savingUsd) })
        : sentence(tr("No further one saves money here."));
    finding.insert(finding.end(), tail.begin(), tail.end());
    return finding;
}

} // namespace runcost
