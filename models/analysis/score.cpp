#include "analysis/score.h"

#include "catalog/catalog.h"
#include "core/format.h"
#include "formulas/scores.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Score", text); }

    ScorePart utilisationPart(const Run& run)
    {
        ScorePart part { QStringLiteral("gpu_utilisation"), tr("GPU utilisation"), {}, 30, {} };
        if (const auto used = run.value(RunField::UtilisationFraction))
            part.value = 100 * std::min(1.0, *used / 0.95);
        else
            part.reason = tr("The run has no utilisation measurement.");
        return part;
    }

    ScorePart costPart(const std::vector<Offer>& offers)
    {
        ScorePart part { QStringLiteral("cost_vs_cheapest"), tr("Cost vs cheapest fit"), {}, 30, {} };
        const auto current = std::find_if(offers.begin(), offers.end(), [](const Offer& o) { return o.current; });
        const auto cheapest = std::find_if(offers.begin(), offers.end(), [](const Offer& o) { return o.cheapest; });
        if (current == offers.end() || !current->onDemandUsd || cheapest == offers.end())
            part.reason = tr("The cost of training where it ran is unknown.");
        else
            part.value = *current->onDemandUsd > 0 ? 100 * *cheapest->onDemandUsd / *current->onDemandUsd : 100;
        return part;
    }

    ScorePart benchmarkPart(const std::vector<ResourceRow>& resources)
    {
        ScorePart part { QStringLiteral("benchmarks"), tr("Against benchmarks"), {}, 20, {} };
        double sum = 0;
        int known = 0;
        for (const ResourceRow& row : resources) {
            if (!row.ratio())
                continue;
            sum += *row.ratio() > 0 ? 100 * std::min(1.0, 1 / *row.ratio()) : 100;
            ++known;
        }
        if (known > 0)
            part.value = sum / known;
        else
            part.reason = tr("None of time, latency, size and memory is known.");
        return part;
    }

    ScorePart qualityPart(const Run& run, std::optional<double> totalUsd, const ProjectContext& project)
    {
        ScorePart part { QStringLiteral("quality"), tr("Quality for its cost"), {}, 20, {} };
        const auto metric = run.value(RunField::MetricValue);
        if (!metric || !totalUsd || project.siblings.size() < 2) {
            part.reason = tr("This needs three runs of the project with the same metric.");
            return part;
        }
        const auto dominates = [&](const ProjectContext::Sibling& other) {
            const double better = run.higherIsBetter ? other.metric - *metric : *metric - other.metric;
            return other.costUsd <= *totalUsd && better >= 0 && (other.costUsd < *totalUsd || better > 0);
        };
        const auto losses = std::count_if(project.siblings.begin(), project.siblings.end(), dominates);
        part.value = 100.0 * (1.0 - static_cast<double>(losses) / static_cast<double>(project.siblings.size()));
        return part;
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
    const char* const benchmarkKeys[] = { "training_h", "latency_ms", "model_mib", "peak_memory_mib" };
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
        } else if (const auto benchmark = catalog.benchmark(QLatin1String(benchmarkKeys[i]))) {
            rows[i].benchmark = benchmark->value;
            rows[i].benchmarkSource = benchmark->source;
        }
    }
    return rows;
}

Score scoreRun(const Run& run, const std::vector<Offer>& offers, const std::vector<ResourceRow>& resources,
    std::optional<double> totalUsd, const ProjectContext& project)
{
    Score score;
    score.parts = { utilisationPart(run), costPart(offers), benchmarkPart(resources), qualityPart(run, totalUsd, project) };
    double sum = 0;
    double weights = 0;
    for (const ScorePart& part : score.parts) {
        if (!part.value)
            continue;
        sum += *part.value * part.weight;
        weights += part.weight;
        ++score.knownParts;
    }
    if (weights > 0) {
        score.value = sum / weights;
        score.zone = *score.value >= 80 ? ScoreZone::Excellent : *score.value >= 60 ? ScoreZone::Good : ScoreZone::NeedsImprovement;
    }
    const auto mse = run.value(RunField::FinalMse);
    if (mse && resources[0].value && resources[1].value && resources[2].value)
        score.classic = formulas::efficiencyScore(*resources[0].value, *resources[2].value, *mse, *resources[1].value).score;
    return score;
}

} // namespace runcost
