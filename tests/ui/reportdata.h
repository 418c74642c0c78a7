#pragma once

#include "session/dashboardsession.h"

// Finished dashboards made by hand, so that the pages can be tested without the engine.
namespace runcost::testdata {

inline Quantity quantity(double value, double low, double high)
{
    Quantity q;
    q.value = value;
    q.low = low;
    q.high = high;
    q.provenance = Provenance::Measured;
    return q;
}

inline Quantity unknownQuantity(const QString& reason)
{
    Quantity q;
    q.reason = reason;
    return q;
}

inline Offer offer(const char* label, double usd, std::optional<double> spot, double hours, bool current, bool cheapest)
{
    Offer o;
    o.label = QString::fromUtf8(label);
    o.id = o.label.toLower();
    o.providerKey = o.id;
    o.gpuName = QStringLiteral("A100 80 GB");
    o.gpuCount = 4;
    o.onDemandUsd = usd;
    o.spotUsd = spot;
    o.hours = hours;
    o.current = current;
    o.cheapest = cheapest;
    return o;
}

inline Recommendation recommendation(int number, const char* title, Category category, const char* effort, double hours,
    std::optional<double> saving, double priority, bool applied)
{
    Recommendation r;
    r.number = number;
    r.id = QStringLiteral("rule-%1").arg(number);
    r.title = QString::fromUtf8(title);
    r.why = QStringLiteral("Restart risk: up to 30 min lost");
    r.category = category;
    r.effort = QStringLiteral("easy");
    r.effortText = QString::fromUtf8(effort);
    r.effortHours = hours;
    r.savingUsd = saving;
    r.priority = priority;
    r.applied = applied;
    if (!saving)
        r.typical = QString::fromUtf8("typical 10 – 20 %");
    return r;
}

inline LeverState lever(Lever which, double baseline, Provenance provenance, const char* source, double halfRange = 0)
{
    LeverState state;
    state.lever = which;
    state.baseline = Figure { baseline, provenance, halfRange, QString::fromUtf8(source), {} };
    state.value = baseline;
    return state;
}

inline Run run()
{
    Run r;
    r.id = 7;
    r.sourceKind = QStringLiteral("codecarbon");
    r.sourceId = QStringLiteral("r04-5f2c");
    r.name = QStringLiteral("mistral-7b-sft-r04");
    r.project = QStringLiteral("assist-llm");
    r.status = RunStatus::Finished;
    r.gpuType = QStringLiteral("A100 80 GB");
    r.provider = QStringLiteral("AWS");
    r.region = QStringLiteral("us-east-1");
    r.startedAtMs = 1'763'450'000'000;
    r.tags.insert(QStringLiteral("team"), QStringLiteral("=research"));
    const auto set = [&r](RunField field, double value) {
        r.figure(field) = Figure { value, Provenance::Measured, 0, QStringLiteral("nvidia-smi log"), QStringLiteral("2026-11-18") };
    };
    set(RunField::DurationS, 18.4 * 3600);
    set(RunField::GpuCount, 4);
    set(RunField::PowerW, 352);
    set(RunField::EnergyKwh, 40.1);
    r.series.push_back({ QStringLiteral("loss"), QStringLiteral("epoch"), {}, { 1, 2, 3 }, { 2.5, 1.25, 0.9 } });
    return r;
}

inline Analysis analysis(bool after)
{
    Analysis a;
    a.catalogVersion = QStringLiteral("2026-11-02 3f2a9c1d");
    a.provenance = Provenance::Measured;
    a.components = { after ? quantity(156.64, 140, 180) : quantity(252.44, 235, 280),
        after ? quantity(26.78, 20, 33) : quantity(59.52, 50, 70), after ? quantity(14.40, 13, 16) : quantity(33.60, 30, 37),
        quantity(23.40, 21, 26), quantity(18.00, 18, 18) };
    a.total = after ? quantity(239.22, 214, 271) : quantity(386.96, 361, 424);
    a.energyKwh = after ? quantity(30.0, 28, 32) : quantity(40.1, 38, 42);
    a.carbonKg = after ? quantity(10.8, 9, 12) : quantity(14.4, 12, 17);
    a.trainingHours = after ? quantity(15.6, 15, 16) : quantity(18.4, 18.4, 18.4);
    a.latencyMs = after ? quantity(66, 62, 70) : quantity(48, 46, 50);
    const double f = after ? 1 : 1.175;
    a.offers = { offer("AWS", 214.8 * f, 118 * f, 15.6 * f, true, false),
        offer("Vast.ai", 59.43 * f, 36.28 * f, 15.6 * f, false, true),
        offer("RunPod", 86.96 * f, 51.30 * f, 15.6 * f, false, false),
        offer("Local · lab-srv-02", 95.03 * f, {}, 24.2 * f, false, false), offer("Lambda", 112 * f, {}, 15.6 * f, false, false),
        offer("CoreWeave", 138 * f, {}, 15.6 * f, false, false), offer("Azure", 230 * f, 91.96 * f, 15.6 * f, false, false),
        offer("Google Cloud", 317 * f, 128 * f, 15.6 * f, false, false) };
    a.score.value = after ? 74 : 58;
    a.score.zone = after ? ScoreZone::Good : ScoreZone::NeedsImprovement;
    a.score.knownParts = 4;
    a.score.parts = { { QStringLiteral("gpu_utilisation"), QStringLiteral("GPU utilisation"), after ? 71 : 62, 30, {} },
        { QStringLiteral("cost_vs_cheapest"), QStringLiteral("Cost vs cheapest fit"), after ? 78 : 49, 30, {} },
        { QStringLiteral("benchmarks"), QStringLiteral("Against benchmarks"), after ? 70 : 58, 20, {} },
        { QStringLiteral("quality"), QStringLiteral("Quality for its cost"), after ? 77 : 66, 20, {} } };
    a.resources = { { QStringLiteral("training_time"), QStringLiteral("Training time"), after ? 15.6 : 18.4, 14.2,
                        QStringLiteral("h"), {} },
        { QStringLiteral("latency"), QStringLiteral("Inference latency"), after ? 66 : 48, 40, QStringLiteral("ms"), {} },
        { QStringLiteral("model_size"), QStringLiteral("Model size"), 14500, 14500, QStringLiteral("MiB"), {} },
        { QStringLiteral("peak_memory"), QStringLiteral("Peak memory"), 44000, 38000, QStringLiteral("MiB"), {} } };
    Environment& e = a.environment;
    e.carMiles = after ? 27.4 : 36.6;
    e.phoneCharges = after ? 870 : 1161;
    e.treeMonths = after ? 21.6 : 28.8;
    e.offsetUsd = after ? 1.08 : 1.44;
    e.offsetUsdPerTonne = 100;
    e.present = RegionRow { QStringLiteral("us-east-1"), QStringLiteral("Virginia"), 360, a.carbonKg.value, {}, {} };
    e.greenest = RegionRow { QStringLiteral("eu-north-1"), QStringLiteral("Stockholm"), 41, *a.carbonKg.value * 41 / 360, {}, {} };
    e.greenestSameProvider = true;
    a.recommendations = {
        recommendation(1, "Run 60 % on spot, with checkpoints", Category::Training, "3 h", 3, 68.16, 86, after),
        recommendation(2, "Stop early at epoch 17 of 20", Category::Training, "½ h", 0.5, 27.64, 92, after),
        recommendation(3, "Batch predictions, 8 per request", Category::Inference, "1.5 h", 1.5, 32.74, 74, after),
        recommendation(4, "Keep the two best checkpoints only", Category::Deployment, "½ h", 0.5, 19.20, 71, after),
        recommendation(5, "Train on Lambda A100 on-demand", Category::Deployment, "5 h", 5, 44.67, 66, false),
        recommendation(6, "Train in fp8 mixed precision", Category::Training, "7 h", 7, 28.20, 47, false),
        recommendation(7, "LoRA rank 64 to 16", Category::Model, "1 h", 1, 15.66, 58, false),
        recommendation(8, "Distil to 3 B for serving", Category::Model, "3 d", 24, 14.73, 22, false),
        recommendation(9, "Compress artefacts before transfer", Category::Deployment, "1 h", 1, 9.36, 43, false),
        recommendation(10, "Cache repeated prompts", Category::Inference, "1 d", 8, {}, 30, false) };
    for (std::size_t i = 0; i < leverCount; ++i)
        a.levers[i].lever = static_cast<Lever>(i);
    const auto put = [&a](const LeverState& state) { a.levers[static_cast<std::size_t>(state.lever)] = state; };
    put(lever(Lever::GpuPrice, 3.43, Provenance::Catalog, "AWS p4de ÷ 8, 2026-11-02", 0.34));
    put(lever(Lever::SpotShare, 0, Provenance::Assumed, ""));
    put(lever(Lever::PredictionsPerMonth, 2.4e6, Provenance::Imported, "serving log, October 2026"));
    put(lever(Lever::GridIntensity, 360, Provenance::Catalog, "us-east-1, annual mean, 2025", 54));
    put(lever(Lever::Pue, 1.15, Provenance::Assumed, "typical for this provider", 0.06));
    put(lever(Lever::OffsetPrice, 100, Provenance::Assumed, "change in Settings", 50));
    put(lever(Lever::Storage, 180, Provenance::Imported, "artefact store"));
    put(lever(Lever::Batching, 1, Provenance::Assumed, ""));
    if (after) {
        LeverState& spot = a.levers[static_cast<std::size_t>(Lever::SpotShare)];
        spot.value = 0.6;
        spot.changed = true;
        LeverState& batching = a.levers[static_cast<std::size_t>(Lever::Batching)];
        batching.value = 8;
        batching.changed = true;
    }
    return a;
}

inline DashboardData dashboard()
{
    DashboardData data { run(), {}, analysis(false), analysis(true), QStringLiteral("mistral-7b-sft-r04"), {}, {}, {} };
    data.scenario.name = QStringLiteral("Spot and batching");
    data.scenario.numbers[Lever::SpotShare] = 0.6;
    data.scenario.numbers[Lever::Batching] = 8;
    data.analysis.recommendations[0].delta.numbers[Lever::SpotShare] = 0.6;
    data.analysis.recommendations[2].delta.numbers[Lever::Batching] = 8;
    return data;
}

inline DashboardData baselineDashboard()
{
    return { run(), {}, analysis(false), analysis(false), QStringLiteral("mistral-7b-sft-r04"), {}, {}, {} };
}

// Long names, huge figures, many offers and recommendations, markup and line breaks in the data.
inline DashboardData extremeDashboard()
{
    DashboardData data = dashboard();
    data.run.name = QStringLiteral("run <b>with</b> a name that goes on\nand on ").repeated(5);
    data.run.project = QStringLiteral("multilingual-instruction-following-and-reasoning-distillation-").repeated(3);
    data.run.region = QStringLiteral("a-region-with-a-very-long-name-1");
    data.run.sample = true;
    data.title = data.run.name;
    for (Analysis* a : { &data.baseline, &data.analysis }) {
        for (Quantity& q : a->components)
            q = quantity(*q.value * 1e6, q.low * 1e6, q.high * 1e6);
        a->total = quantity(*a->total.value * 1e6, a->total.low * 1e6, a->total.high * 1e6);
        for (int i = 0; i < 14; ++i)
            a->offers.push_back(offer("A provider with quite a long name", 400 + i, 300, 400, false, false));
        for (int i = 11; i < 40; ++i)
            a->recommendations.push_back(recommendation(i,
                "A recommendation whose title is much longer than the column in which it has to stand", Category::Model, "½ h",
                0.5, i % 3 ? std::optional(12345.6 * i) : std::nullopt, 50, false));
        for (LeverState& state : a->levers)
            if (!state.baseline)
                state.baseline = Figure { 123456.789, Provenance::Catalog, 2345.6,
                    QStringLiteral("a source with a long name that explains itself at length"), QStringLiteral("2026-11-02") };
    }
    data.baseline.recommendations = data.analysis.recommendations;
    return data;
}

inline DashboardData unknownDashboard()
{
    DashboardData data;
    data.run.name = QStringLiteral("mystery");
    data.run.sourceId = QStringLiteral("mystery-1");
    for (Analysis* a : { &data.baseline, &data.analysis }) {
        a->catalogVersion = QStringLiteral("2026-11-02 3f2a9c1d");
        for (Quantity& q : a->components)
            q = unknownQuantity(QStringLiteral("the run states no duration"));
        a->total = a->energyKwh = a->carbonKg = unknownQuantity(QStringLiteral("the run states no duration"));
        a->unknownParts = 5;
        for (std::size_t i = 0; i < leverCount; ++i)
            a->levers[i].lever = static_cast<Lever>(i);
    }
    data.title = data.run.name;
    return data;
}

} // namespace runcost::testdata
