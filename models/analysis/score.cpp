#include "analysis/score.h"

#include "catalog/catalog.h"
#include "core/format.h"
#include "formulas/scores.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Score", text); }

    constexpr std::array<double, 4> weights { 30, 30, 20, 20 }; // utilisation, cost, benchmarks, quality
    constexpr std::size_t benchmarkCount = 4;
    const std::array<QString, benchmarkCount> benchmarkKeys { QStringLiteral("training_h"), QStringLiteral("latency_ms"), QStringLiteral("model_mib"),
        QStringLiteral("peak_memory_mib") };
    using PartValues = std::array<std::optional<double>, weights.size()>;

    std::optional<double> utilisationValue(const Run& run)
    {
        const auto used = run.value(RunField::UtilisationFraction);
        return used ? std::optional(100 * std::min(1.0, *used / 0.95)) : std::nullopt;
    }

    std::optional<double> costValue(const TrainingPrices& prices)
    {
        if (!prices.present || !prices.cheapest)
            return {};
        return *prices.present > 0 ? 100 * *prices.cheapest / *prices.present : 100;
    }

    std::optional<double> benchmarkValue(const std::array<std::optional<double>, benchmarkCount>& ratios)
    {
        double sum = 0;
        int known = 0;
        for (const std::optional<double>& ratio : ratios) {
            if (!ratio)
                continue;
            sum += *ratio > 0 ? 100 * std::min(1.0, 1 / *ratio) : 100;
            ++known;
        }
        return known > 0 ? std::optional(sum / known) : std::nullopt;
    }

    std::optional<double> qualityValue(const Run& run, std::optional<double> totalUsd, const ProjectContext& project)
    {
        const auto metric = run.value(RunField::MetricValue);
        if (!metric || !totalUsd || project.siblings.size() < 2)
            return {};
        const auto dominates = [&](const ProjectContext::Sibling& other) {
            const double better = run.higherIsBetter ? other.metric - *metric : *metric - other.metric;
            return other.costUsd <= *totalUsd && better >= 0 && (other.costUsd < *totalUsd || better > 0);
        };
        const auto losses = std::count_if(project.siblings.begin(), project.siblings.end(), dominates);
        return 100.0 * (1.0 - static_cast<double>(losses) / static_cast<double>(project.siblings.size()));
    }

    std::optional<double> weighted(const PartValues& parts)
    {
        double sum = 0;
        double known = 0;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (!parts[i])
                continue;
            sum += *parts[i] * weights[i];
            known += weights[i];
        }
        return known > 0 ? std::optional(sum / known) : std::nullopt;
    }

    TrainingPrices pricesOf(const std::vector<Offer>& offers)
    {
        const auto current = std::find_if(offers.begin(), offers.end(), [](const Offer& o) { return o.current; });
        const auto cheapest = std::find_if(offers.begin(), offers.end(), [](const Offer& o) { return o.cheapest; });
        return { current == offers.end() ? std::nullopt : current->onDemandUsd,
            cheapest == offers.end() ? std::nullopt : cheapest->onDemandUsd };
    }

    std::vector<ScorePart> describedParts(const PartValues& values)
    {
        std::vector<ScorePart> parts {
            { QStringLiteral("gpu_utilisation"), tr("GPU utilisation"), values[0], weights[0], tr("The run has no utilisation measurement.") },
            { QStringLiteral("cost_vs_cheapest"), tr("Cost vs cheapest fit"), values[1], weights[1],
                tr("The cost of training where it ran is unknown.") },
            { QStringLiteral("benchmarks"), tr("Against benchmarks"), values[2], weights[2],
                tr("None of time, latency, size and memory is known.") },
            { QStringLiteral("quality"), tr("Quality for its cost"), values[3], weights[3],
                tr("This needs three runs of the project with the same metric.") },
        };
        for (ScorePart& part : parts)
            if (part.value)
                part.reason.clear();
        return parts;
    }

} // namespace

QString scoreZoneLabel(ScoreZone zone)
{
    switch (zone) {
    case ScoreZone::NeedsImprovement:
        return tr("Needs improvement");
    case ScoreZone::Good:
        return tr("Good");
    case ScoreZone::Excellent:
        return tr("Excellent");
    }
    return {};
}

QString ResourceRow::valueText() const
{
    if (unit == QLatin1String("h"))
        return format::hours(value);
    if (unit == QLatin1String("MiB"))
        return format::mebibytes(value);
    return value ? format::significant(value) + QLatin1Char(' ') + unit : format::unknown();
}

std::vector<ResourceRow> compareResources(const Run& run, std::optional<double> hours,
    std::optional<double> latencyMs, const Catalog& catalog, const ProjectContext& project)
{
    std::vector<ResourceRow> rows {
        { QStringLiteral("training_time"), tr("Training time"), hours, {}, QStringLiteral("h"), {} },
        { QStringLiteral("latency"), tr("Inference latency"), latencyMs, {}, QStringLiteral("ms"), {} },
        { QStringLiteral("model_size"), tr("Model size"), run.value(RunField::ModelMib), {}, QStringLiteral("MiB"), {} },
        { QStringLiteral("peak_memory"), tr("Peak memory"), run.value(RunField::PeakMemoryMib), {}, QStringLiteral("MiB"), {} },
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (project.medians[i]) {
            rows[i].benchmark = project.medians[i];
            rows[i].benchmarkSource = tr("median of the project's other runs");
        } else if (const auto benchmark = catalog.benchmark(benchmarkKeys[i])) {
            rows[i].benchmark = benchmark->value;
            rows[i].benchmarkSource = benchmark->source;
        }
    }
    return rows;
}

Score scoreRun(const Run& run, const std::vector<Offer>& offers, const std::vector<ResourceRow>& resources,
    std::optional<double> totalUsd, const ProjectContext& project)
{
    std::array<std::optional<double>, benchmarkCount> ratios;
    std::transform(resources.begin(), resources.end(), ratios.begin(), [](const ResourceRow& row) { return row.ratio(); });
    const PartValues values { utilisationValue(run), costValue(pricesOf(offers)), benchmarkValue(ratios),
        qualityValue(run, totalUsd, project) };
    Score score;
    score.parts = describedParts(values);
    score.knownParts = static_cast<int>(std::count_if(values.begin(), values.end(), [](const auto& value) { return value.has_value(); }));
    score.value = weighted(values);
    if (score.value)
        score.zone = *score.value >= 80 ? ScoreZone::Excellent : *score.value >= 60 ? ScoreZone::Good : ScoreZone::NeedsImprovement;
    const auto mse = run.value(RunField::FinalMse);
    if (mse && resources[0].value && resources[1].value && resources[2].value)
        score.classic = formulas::efficiencyScore(*resources[0].value, *resources[2].value, *mse, *resources[1].value).score;
    return score;
}

std::optional<double> scoreValue(const Run& run, const TrainingPrices& prices, const ModelResult<double>& result,
    const Catalog& catalog, const ProjectContext& project)
{
    const std::array values { result.hours, result.latencyMs, run.value(RunField::ModelMib), run.value(RunField::PeakMemoryMib) };
    std::array<std::optional<double>, benchmarkCount> ratios;
    for (std::size_t i = 0; i < ratios.size(); ++i) {
        if (!values[i])
            continue;
        std::optional<double> benchmark = project.medians[i];
        if (!benchmark)
            if (const auto listed = catalog.benchmark(benchmarkKeys[i]))
                benchmark = listed->value;
        ratios[i] = ResourceRow { {}, {}, values[i], benchmark, {}, {} }.ratio();
    }
    return weighted({ utilisationValue(run), costValue(prices), benchmarkValue(ratios), qualityValue(run, result.total, project) });
}

} // namespace runcost
