#include "export/analysisjson.h"

#include "analysis/scenariojson.h"
#include "export/classicjson.h"
#include "runs/runjson.h"

#include <QJsonArray>

#include <cmath>

namespace runcost {
namespace {

    QJsonValue orNull(std::optional<double> value) { return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue(); }
    QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

    template <class List, class Make>
    QJsonArray arrayOf(const List& list, Make make)
    {
        QJsonArray array;
        for (const auto& entry : list)
            array.append(make(entry));
        return array;
    }

    QJsonObject figureToJson(const Figure& figure)
    {
        return { { QStringLiteral("value"), orNull(figure.value) }, { QStringLiteral("half_range"), orNull(figure.halfRange) },
            { QStringLiteral("provenance"), provenanceKey(figure.provenance) }, { QStringLiteral("source"), orNull(figure.source) },
            { QStringLiteral("date"), orNull(figure.date) } };
    }

    QJsonObject quantityToJson(const Quantity& quantity)
    {
        const bool known = quantity.value.has_value();
        return { { QStringLiteral("value"), orNull(quantity.value) }, { QStringLiteral("low"), known ? orNull(quantity.low) : QJsonValue() },
            { QStringLiteral("high"), known ? orNull(quantity.high) : QJsonValue() },
            { QStringLiteral("provenance"), known ? QJsonValue(provenanceKey(quantity.provenance)) : QJsonValue() },
            { QStringLiteral("reason"), orNull(quantity.reason) } };
    }

    QJsonObject componentsToJson(const Analysis& analysis)
    {
        QJsonObject components;
        for (std::size_t i = 0; i < componentCount; ++i)
            components.insert(componentKey(static_cast<Component>(i)), quantityToJson(analysis.components[i]));
        return components;
    }

    QJsonObject offerToJson(const Offer& offer)
    {
        return { { QStringLiteral("id"), offer.id }, { QStringLiteral("provider"), orNull(offer.providerKey) },
            { QStringLiteral("label"), offer.label }, { QStringLiteral("gpu"), orNull(offer.gpuName) },
            { QStringLiteral("gpu_count"), offer.gpuCount }, { QStringLiteral("current"), offer.current },
            { QStringLiteral("cheapest"), offer.cheapest }, { QStringLiteral("gpu_only"), offer.gpuOnly },
            { QStringLiteral("same_duration"), offer.sameDuration }, { QStringLiteral("on_demand_usd"), orNull(offer.onDemandUsd) },
            { QStringLiteral("spot_usd"), orNull(offer.spotUsd) }, { QStringLiteral("hours"), orNull(offer.hours) },
            { QStringLiteral("source"), orNull(offer.source) }, { QStringLiteral("as_of"), orNull(offer.asOf) } };
    }

    QString zoneKey(ScoreZone zone)
    {
        switch (zone) {
        case ScoreZone::NeedsImprovement:
            return QStringLiteral("needs_improvement");
        case ScoreZone::Good:
            return QStringLiteral("good");
        case ScoreZone::Excellent:
            return QStringLiteral("excellent");
        }
        return {};
    }

    QJsonObject scoreToJson(const Score& score)
    {
        const QJsonArray parts = arrayOf(score.parts, [](const ScorePart& part) {
            return QJsonObject { { QStringLiteral("key"), part.key }, { QStringLiteral("value"), orNull(part.value) },
                { QStringLiteral("weight"), part.weight }, { QStringLiteral("reason"), orNull(part.reason) } };
        });
        return { { QStringLiteral("value"), orNull(score.value) },
            { QStringLiteral("zone"), score.value ? QJsonValue(zoneKey(score.zone)) : QJsonValue() },
            { QStringLiteral("known_parts"), score.knownParts }, { QStringLiteral("parts"), parts },
            { QStringLiteral("classic"), orNull(score.classic) } };
    }

    QJsonValue regionToJson(const std::optional<RegionRow>& region)
    {
        if (!region)
            return {};
        return QJsonObject { { QStringLiteral("name"), region->name }, { QStringLiteral("place"), orNull(region->place) },
            { QStringLiteral("g_per_kwh"), orNull(region->gPerKwh) }, { QStringLiteral("carbon_kg"), orNull(region->carbonKg) },
            { QStringLiteral("source"), orNull(region->source) }, { QStringLiteral("as_of"), orNull(region->asOf) } };
    }

    QJsonObject environmentToJson(const Environment& environment)
    {
        return { { QStringLiteral("car_miles"), orNull(environment.carMiles) },
            { QStringLiteral("phone_charges"), orNull(environment.phoneCharges) },
            { QStringLiteral("tree_months"), orNull(environment.treeMonths) },
            { QStringLiteral("offset_usd"), orNull(environment.offsetUsd) },
            { QStringLiteral("offset_usd_per_tonne"), orNull(environment.offsetUsdPerTonne) },
            { QStringLiteral("present"), regionToJson(environment.present) },
            { QStringLiteral("greenest"), regionToJson(environment.greenest) },
            { QStringLiteral("greenest_same_provider"), environment.greenestSameProvider } };
    }

    QJsonObject resourceToJson(const ResourceRow& row)
    {
        return { { QStringLiteral("key"), row.key }, { QStringLiteral("value"), orNull(row.value) },
            { QStringLiteral("benchmark"), orNull(row.benchmark) }, { QStringLiteral("ratio"), orNull(row.ratio()) },
            { QStringLiteral("unit"), row.unit }, { QStringLiteral("benchmark_source"), orNull(row.benchmarkSource) } };
    }

    QJsonObject leverToJson(const LeverState& state)
    {
        const LeverInfo& info = leverInfo(state.lever);
        const QJsonValue baseline = info.isChoice ? orNull(state.baselineChoice)
            : state.baseline ? QJsonValue(figureToJson(*state.baseline)) : QJsonValue();
        return { { QStringLiteral("key"), QLatin1String(info.key) }, { QStringLiteral("unit"), QString::fromUtf8(info.unit) },
            { QStringLiteral("value"), info.isChoice ? orNull(state.choice) : orNull(state.value) },
            { QStringLiteral("baseline"), baseline }, { QStringLiteral("changed"), state.changed },
            { QStringLiteral("enabled"), state.enabled }, { QStringLiteral("note"), orNull(state.note) },
            { QStringLiteral("usd_per_step"), orNull(state.usdPerStep) }, { QStringLiteral("kwh_per_step"), orNull(state.kwhPerStep) },
            { QStringLiteral("kg_per_step"), orNull(state.kgPerStep) } };
    }

    QJsonObject driverToJson(const Driver& driver)
    {
        return { { QStringLiteral("name"), driver.name }, { QStringLiteral("unit"), driver.unit },
            { QStringLiteral("figure"), figureToJson(driver.figure) }, { QStringLiteral("low_usd"), orNull(driver.lowUsd) },
            { QStringLiteral("high_usd"), orNull(driver.highUsd) }, { QStringLiteral("share"), orNull(driver.share) } };
    }

    QJsonValue disagreementToJson(const std::optional<Disagreement>& disagreement)
    {
        if (!disagreement)
            return {};
        return QJsonObject { { QStringLiteral("reported_usd"), disagreement->reportedUsd },
            { QStringLiteral("recomputed_usd"), disagreement->recomputedUsd }, { QStringLiteral("reason"), orNull(disagreement->reason) } };
    }

} // namespace

QJsonObject reportedToJson(const ReportedFigure& figure)
{
    QJsonArray reasons;
    for (const DifferenceReason reason : figure.reasons)
        reasons.append(differenceReasonKey(reason));
    const QJsonValue use = figure.inUse == FigureUse::Reported ? QJsonValue(QStringLiteral("reported"))
        : figure.inUse == FigureUse::Recomputed                ? QJsonValue(QStringLiteral("recomputed"))
                                                               : QJsonValue();
    return { { QStringLiteral("figure"), reportedKindKey(figure.kind) }, { QStringLiteral("unit"), reportedKindUnit(figure.kind) },
        { QStringLiteral("reported_by"), figure.reportedBy }, { QStringLiteral("reported"), figure.reported },
        { QStringLiteral("recomputed"), orNull(figure.recomputed) }, { QStringLiteral("difference"), orNull(figure.difference()) },
        { QStringLiteral("disagrees"), figure.disagrees }, { QStringLiteral("reasons"), reasons },
        { QStringLiteral("why"), orNull(figure.why) }, { QStringLiteral("in_use"), use }, { QStringLiteral("chosen"), figure.chosen } };
}

QJsonObject analysisToJson(const Run& run, const Scenario& scenario, const Analysis& analysis)
{
    const auto recommendation = [&analysis](const Recommendation& one) { return classicRecommendation(one, analysis.total); };
    QJsonObject json;
    json.insert(QStringLiteral("schema_version"), 1);
    json.insert(QStringLiteral("catalog_version"), analysis.catalogVersion);
    json.insert(QStringLiteral("run"), runToJson(run));
    json.insert(QStringLiteral("scenario"), scenarioToObject(scenario));
    json.insert(QStringLiteral("total_usd"), quantityToJson(analysis.total));
    json.insert(QStringLiteral("unknown_parts"), analysis.unknownParts);
    json.insert(QStringLiteral("components"), componentsToJson(analysis));
    json.insert(QStringLiteral("energy_kwh"), quantityToJson(analysis.energyKwh));
    json.insert(QStringLiteral("carbon_kg"), quantityToJson(analysis.carbonKg));
    json.insert(QStringLiteral("training_h"), quantityToJson(analysis.trainingHours));
    json.insert(QStringLiteral("latency_ms"), quantityToJson(analysis.latencyMs));
    json.insert(QStringLiteral("provenance"), provenanceKey(analysis.provenance));
    json.insert(QStringLiteral("offers"), arrayOf(analysis.offers, offerToJson));
    json.insert(QStringLiteral("score"), scoreToJson(analysis.score));
    json.insert(QStringLiteral("resources"), arrayOf(analysis.resources, resourceToJson));
    json.insert(QStringLiteral("environment"), environmentToJson(analysis.environment));
    json.insert(QStringLiteral("levers"), arrayOf(analysis.levers, leverToJson));
    json.insert(QStringLiteral("drivers"), arrayOf(analysis.drivers, driverToJson));
    json.insert(QStringLiteral("disagreement"), disagreementToJson(analysis.disagreement));
    json.insert(QStringLiteral("reported"), arrayOf(analysis.reported, reportedToJson));
    json.insert(QStringLiteral("cost_breakdown"), classicBreakdown(run, analysis));
    json.insert(QStringLiteral("recommendations"), arrayOf(analysis.recommendations, recommendation));
    json.insert(QStringLiteral("why_not"), arrayOf(analysis.whyNot, recommendation));
    return json;
}

QJsonObject explanationToJson(const Explanation& explanation)
{
    const QJsonArray inputs = arrayOf(explanation.inputs, [](const ExplainedInput& input) {
        return QJsonObject { { QStringLiteral("name"), input.name }, { QStringLiteral("value"), orNull(input.value) },
            { QStringLiteral("unit"), input.unit }, { QStringLiteral("figure"), figureToJson(input.figure) } };
    });
    const bool known = explanation.value.has_value();
    return { { QStringLiteral("schema_version"), 1 }, { QStringLiteral("figure"), explanation.figure },
        { QStringLiteral("title"), explanation.title }, { QStringLiteral("value"), orNull(explanation.value) },
        { QStringLiteral("unit"), explanation.unit }, { QStringLiteral("low"), known ? orNull(explanation.low) : QJsonValue() },
        { QStringLiteral("high"), known ? orNull(explanation.high) : QJsonValue() },
        { QStringLiteral("formula"), orNull(explanation.formulaNames) }, { QStringLiteral("formula_with_numbers"), orNull(explanation.formulaNumbers) },
        { QStringLiteral("inputs"), inputs }, { QStringLiteral("widest_driver"), orNull(explanation.widestDriver) },
        { QStringLiteral("baseline"), orNull(explanation.baseline) }, { QStringLiteral("note"), orNull(explanation.note) },
        { QStringLiteral("source"), orNull(explanation.source) } };
}

} // namespace runcost
