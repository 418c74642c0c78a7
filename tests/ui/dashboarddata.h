#pragma once

#include "session/dashboardsession.h"

#include <QDateTime>
#include <QTimeZone>

// A run of a language model with four applied recommendations, whose figures are made up but agree with each other.
namespace runcost::testdata {

inline Quantity quantity(double value, double low, double high)
{
    return { value, low, high, Provenance::Catalog, {} };
}

inline Offer offer(const char* key, const char* label, double usd, double spot, double hours)
{
    Offer o;
    o.id = QString::fromUtf8(key);
    o.providerKey = o.id;
    o.label = QString::fromUtf8(label);
    o.gpuName = QStringLiteral("A100 80 GB");
    o.gpuCount = 4;
    o.onDemandUsd = usd;
    if (spot > 0)
        o.spotUsd = spot;
    o.hours = hours;
    return o;
}

inline Recommendation recommendation(int number, const char* id, const char* title, Category category, double saving, double hours,
    const char* effort, double priority, bool applied)
{
    Recommendation r;
    r.id = QString::fromUtf8(id);
    r.number = number;
    r.title = QString::fromUtf8(title);
    r.why = QStringLiteral("training is 65 % of the cost");
    r.category = category;
    r.savingUsd = saving;
    r.effortHours = hours;
    r.effortText = QString::fromUtf8(effort);
    r.priority = priority;
    r.applied = applied;
    r.delta.numbers[Lever::SpotShare] = number * 0.01;
    return r;
}

inline Analysis languageModelAnalysis(bool scenario)
{
    Analysis a;
    a.catalogVersion = QStringLiteral("2026-11-02 3f2a9c1d");
    const std::array<double, 5> now { 156.64, 26.78, 14.40, 23.40, 18.00 };
    const std::array<double, 5> was { 252.32, 59.52, 33.60, 23.40, 18.00 };
    double total = 0;
    for (std::size_t i = 0; i < componentCount; ++i) {
        const double value = scenario ? now[i] : was[i];
        a.components[i] = quantity(value, value * 0.9, value * 1.1);
        total += value;
    }
    a.total = scenario ? quantity(total, 214, 271) : quantity(total, 361, 424);
    a.energyKwh = scenario ? quantity(30.0, 28, 32) : quantity(40.1, 38, 42);
    a.carbonKg = scenario ? quantity(10.8, 9.5, 12.2) : quantity(14.4, 12.5, 16.5);
    a.trainingHours = scenario ? quantity(15.6, 15.5, 15.7) : quantity(18.4, 18.3, 18.5);
    a.latencyMs = scenario ? quantity(66, 66, 66) : quantity(48, 48, 48);
    const double f = scenario ? 1 : 1 / 0.8594;
    a.offers = { offer("aws", "AWS", 214.6 * f, 118, 15.6), offer("vast", "Vast.ai", 59.43 * f, 36.28, 15.6),
        offer("runpod", "RunPod", 86.96 * f, 51.3, 15.6), offer("local", "Local · lab-srv-02", 95.03 * f, 0, 24.2),
        offer("lambda", "Lambda", 112 * f, 0, 15.6), offer("coreweave", "CoreWeave", 138.3 * f, 0, 15.6),
        offer("azure", "Azure", 229.6 * f, 91.96, 15.6), offer("gcp", "Google Cloud", 317.2 * f, 128, 15.6) };
    a.offers[0].current = true;
    a.offers[1].cheapest = true;
    a.offers[7].gpuOnly = true;
    const auto part = [](const char* key, const char* label, double value, double weight) {
        return ScorePart { QString::fromUtf8(key), QString::fromUtf8(label), value, weight, {} };
    };
    a.score.value = scenario ? 74 : 58;
    a.score.zone = scenario ? ScoreZone::Good : ScoreZone::NeedsImprovement;
    a.score.knownParts = 4;
    a.score.parts = { part("gpu_utilisation", "GPU utilisation", scenario ? 71 : 62, 30),
        part("cost_vs_cheapest", "Cost vs cheapest fit", scenario ? 78 : 49, 30),
        part("benchmarks", "Benchmarks", scenario ? 70 : 58, 20), part("quality", "Quality for its cost", scenario ? 77 : 66, 20) };
    const auto row = [](const char* key, const char* label, double value, double benchmark, const char* unit) {
        return ResourceRow { QString::fromUtf8(key), QString::fromUtf8(label), value, benchmark, QString::fromUtf8(unit), QStringLiteral("MLPerf 2025") };
    };
    a.resources = { row("training_time", "Training time", scenario ? 15.6 : 18.4, 14.2, "h"),
        row("latency", "Inference latency", scenario ? 66 : 48, 40, "ms"), row("model_size", "Model size", 13830, 13830, "MiB"),
        row("peak_memory", "Peak memory", 41960, 36170, "MiB") };
    a.environment.carMiles = 27.4;
    a.environment.phoneCharges = 870;
    a.environment.treeMonths = 21.5;
    a.environment.offsetUsd = 0.27;
    a.environment.offsetUsdPerTonne = 25;
    a.environment.present = RegionRow { QStringLiteral("us-east-1"), QStringLiteral("Virginia"), 360, a.carbonKg.value, {}, {} };
    a.environment.greenest = RegionRow { QStringLiteral("eu-north-1"), QStringLiteral("Stockholm"), 41, *a.carbonKg.value * 41 / 360, {}, {} };
    a.environment.greenestSameProvider = true;
    using enum Category;
    a.recommendations = { recommendation(1, "spot", "Run 60 % on spot, with checkpoints", Training, 68.16, 3, "3 h", 85, scenario),
        recommendation(2, "early", "Stop early at epoch 17 of 20", Training, 27.64, 0.5, "½ h", 91, scenario),
        recommendation(3, "batch", "Batch predictions, 8 per request", Inference, 32.74, 1.5, "1.5 h", 73, scenario),
        recommendation(4, "checkpoints", "Keep the two best checkpoints only", Deployment, 19.20, 0.5, "½ h", 70, scenario),
        recommendation(5, "lambda", "Train on Lambda A100 on-demand", Deployment, 44.67, 5, "5 h", 65, false),
        recommendation(6, "fp8", "Train in fp8 mixed precision", Training, 28.20, 7, "7 h", 46, false),
        recommendation(7, "lora", "LoRA rank 64 to 16", Model, 15.66, 1, "1 h", 57, false),
        recommendation(8, "distil", "Distil to 3 B for serving", Model, 14.73, 24, "3 d", 21, false),
        recommendation(9, "compress", "Compress artefacts before transfer", Deployment, 9.36, 1, "1 h", 42, false),
        recommendation(10, "cache", "Cache repeated prompts", Inference, 8.04, 8, "1 d", 29, false) };
    a.provenance = Provenance::Measured;
    return a;
}

inline DashboardData languageModel(bool changed = true)
{
    DashboardData d;
    d.run.id = 1;
    d.run.name = QStringLiteral("mistral-7b-sft-r04");
    d.run.provider = QStringLiteral("aws");
    d.run.region = QStringLiteral("us-east-1");
    d.run.gpuType = QStringLiteral("NVIDIA A100-SXM4-80GB");
    d.run.startedAtMs = QDateTime(QDate(2026, 11, 18), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
    d.run.figure(RunField::GpuCount) = Figure { 4, Provenance::Measured, 0, QStringLiteral("nvidia-smi log"), {} };
    d.run.figure(RunField::DurationS) = Figure { 66240, Provenance::Measured, 0, QStringLiteral("nvidia-smi log"), {} };
    d.title = d.run.name;
    if (changed)
        d.scenario.numbers[Lever::SpotShare] = 0.6;
    d.baseline = languageModelAnalysis(false);
    d.analysis = languageModelAnalysis(changed);
    return d;
}

} // namespace runcost::testdata
