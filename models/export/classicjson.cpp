#include "export/classicjson.h"

#include "analysis/scenariojson.h"
#include "formulas/inference.h"
#include "formulas/training.h"

#include <QDateTime>

#include <cmath>

namespace runcost {
namespace {

    QJsonValue orNull(std::optional<double> value) { return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue(); }
    QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

    // The cheapest training at this provider, on demand.
    std::optional<double> trainingAt(const Analysis& analysis, const char* provider)
    {
        std::optional<double> cheapest;
        for (const Offer& offer : analysis.offers)
            if (offer.providerKey == QLatin1String(provider) && offer.onDemandUsd)
                cheapest = std::min(cheapest.value_or(*offer.onDemandUsd), *offer.onDemandUsd);
        return cheapest;
    }

    QJsonObject training(const Run& run, const Analysis& analysis)
    {
        const std::optional<double> local = run.isLocal() ? analysis.component(Component::Training).value : trainingAt(analysis, "local");
        return { { QStringLiteral("time_hours"), orNull(analysis.trainingHours.value) },
            { QStringLiteral("energy_kwh"), orNull(analysis.energyKwh.value) }, { QStringLiteral("cost_local_usd"), orNull(local) },
            { QStringLiteral("cost_aws_usd"), orNull(trainingAt(analysis, "aws")) },
            { QStringLiteral("cost_azure_usd"), orNull(trainingAt(analysis, "azure")) },
            { QStringLiteral("cost_gcp_usd"), orNull(trainingAt(analysis, "gcp")) } };
    }

    QJsonObject inference(const Run& run, const Analysis& analysis)
    {
        const std::optional<double> cost = analysis.component(Component::Inference).value;
        const LeverState& perMonth = analysis.lever(Lever::PredictionsPerMonth);
        const std::optional<double> predictions
            = perMonth.value ? perMonth.value : perMonth.baseline ? std::optional(perMonth.baseline->value) : std::nullopt;
        const bool known = cost && predictions && *predictions > 0;
        return { { QStringLiteral("avg_time_ms"), orNull(analysis.latencyMs.value) },
            { QStringLiteral("throughput_samples_per_sec"), orNull(run.value(RunField::ThroughputPerS)) },
            { QStringLiteral("cost_per_1000_samples_usd"), known ? QJsonValue(formulas::costPer1000(*cost, *predictions)) : QJsonValue() } };
    }

    QJsonObject efficiency(const Run& run, const Analysis& analysis)
    {
        const std::optional<double> cost = analysis.component(Component::Training).value;
        const std::optional<double> mse = run.value(RunField::FinalMse);
        return { { QStringLiteral("efficiency_score"), orNull(analysis.score.classic) },
            { QStringLiteral("cost_per_mse_point"), cost && mse ? QJsonValue(formulas::costPerMse(*cost, *mse)) : QJsonValue() } };
    }

    QString priorityWord(double priority) { return priority >= 66 ? QStringLiteral("high") : priority >= 33 ? QStringLiteral("medium") : QStringLiteral("low"); }

} // namespace

QJsonObject classicBreakdown(const Run& run, const Analysis& analysis)
{
    const QString stamp = run.endedAtMs
        ? QDateTime::fromMSecsSinceEpoch(*run.endedAtMs, Qt::UTC).toString(Qt::ISODateWithMs) : QString();
    return { { QStringLiteral("training"), training(run, analysis) }, { QStringLiteral("inference"), inference(run, analysis) },
        { QStringLiteral("resources"),
            QJsonObject { { QStringLiteral("model_size_mb"), orNull(run.value(RunField::ModelMib)) },
                { QStringLiteral("total_parameters"), orNull(run.value(RunField::Parameters)) },
                { QStringLiteral("peak_memory_mb"), orNull(run.value(RunField::PeakMemoryMib)) },
                { QStringLiteral("avg_memory_mb"), orNull(run.value(RunField::MeanMemoryMib)) } } },
        { QStringLiteral("environmental"),
            QJsonObject { { QStringLiteral("carbon_footprint_kg_co2"), orNull(analysis.carbonKg.value) } } },
        { QStringLiteral("efficiency"), efficiency(run, analysis) },
        { QStringLiteral("system"),
            QJsonObject { { QStringLiteral("device_type"), orNull(run.deviceClass) }, { QStringLiteral("timestamp"), orNull(stamp) } } } };
}

QJsonObject classicRecommendation(const Recommendation& one, const Quantity& total)
{
    const bool known = one.savingUsd && total.value && *total.value > 0;
    const double percent = known ? *one.savingUsd / *total.value * 100 : 0;
    return { { QStringLiteral("category"), categoryKey(one.category) }, { QStringLiteral("priority"), priorityWord(one.priority) },
        { QStringLiteral("recommendation"), one.title },
        { QStringLiteral("expected_improvement"), one.typical.isEmpty() ? one.text : one.typical },
        { QStringLiteral("implementation_effort"), one.effort },
        { QStringLiteral("estimated_cost_reduction"), known ? QJsonValue(percent) : QJsonValue() },
        { QStringLiteral("code_example"), orNull(one.code) }, { QStringLiteral("id"), one.id }, { QStringLiteral("number"), one.number },
        { QStringLiteral("text"), one.text }, { QStringLiteral("why"), one.why }, { QStringLiteral("effort_hours"), one.effortHours },
        { QStringLiteral("saving_usd"), orNull(one.savingUsd) }, { QStringLiteral("saving_kg"), orNull(one.savingKg) },
        { QStringLiteral("priority_score"), one.priority }, { QStringLiteral("applied"), one.applied },
        { QStringLiteral("costs_more"), one.costsMore },
        { QStringLiteral("delta"), one.delta.isBaseline() ? QJsonValue() : QJsonValue(scenarioToObject(one.delta).value(QLatin1String("levers"))) } };
}

} // namespace runcost
