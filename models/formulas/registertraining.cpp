#include "formulas/entries.h"

#include "formulas/tables.h"
#include "formulas/training.h"

namespace runcost::formulas {

static constexpr const char* group = QT_TRANSLATE_NOOP("Formulas", "Training cost");

static void addRuns(Formulas& all)
{
    addFormula(all, group,
        { "training_cloud_cost", QT_TRANSLATE_NOOP("Formulas", "Cloud training run"),
            { number("training_time_s", "s"), number("usd_per_instance_hour", "USD/(instance·h)"),
                number("instances", "instance").orElse("1").atLeast(1) },
            { { "usd", "USD" } }, guideSource },
        [](const auto& in, auto& out) { out.number(trainingCloudCost(in[0], in[1], in[2])); });
    addFormula(all, group,
        { "training_cost_total", QT_TRANSLATE_NOOP("Formulas", "Training run with storage and transfer"),
            { number("wall_h", "h"), number("gpu_count", "GPU").atLeast(1), number("usd_per_gpu_hour", "USD/(GPU·h)"),
                number("storage_gb", "GB").orElse("0"), number("usd_per_gb_month", "USD/(GB·month)").orElse("0"),
                number("storage_months", "month").orElse("1"), number("moved_gb", "GB").orElse("0"),
                number("usd_per_gb_moved", "USD/GB").orElse("0") },
            { { "gpu_hours", "GPU·h" }, { "compute_usd", "USD" }, { "storage_usd", "USD" }, { "transfer_usd", "USD" },
                { "total_usd", "USD" } },
            referenceSource, QT_TRANSLATE_NOOP("Formulas", "Wall hours, not GPU-hours: the GPU count enters once.") },
        [](const auto& in, auto& out) {
            const auto t = trainingCostTotal(in[0], in[1], in[2], in[3], in[4], in[5], in[6], in[7]);
            out.number(t.gpuHours).number(t.computeUsd).number(t.storageUsd).number(t.transferUsd).number(t.totalUsd);
        });
    addFormula(all, group,
        { "session_cost", QT_TRANSLATE_NOOP("Formulas", "Rented session"),
            { number("hours", "h"), number("usd_per_hour", "USD/h"), number("prep_usd", "USD").orElse("0"),
                number("upload_usd", "USD").orElse("0"), number("download_usd", "USD").orElse("0") },
            { { "training_usd", "USD" }, { "total_usd", "USD" } }, cloudSource },
        [](const auto& in, auto& out) {
            const auto cost = sessionCost(in[0], in[1], in[2], in[3], in[4]);
            out.number(cost.trainingUsd).number(cost.totalUsd);
        });
    addFormula(all, group,
        { "session_rental_cost", QT_TRANSLATE_NOOP("Formulas", "Cost so far of a running session"),
            { number("elapsed_s", "s"), number("usd_per_hour", "USD/(instance·h)"),
                number("instances", "instance").orElse("1") },
            { { "usd", "USD" } }, scaleSource },
        [](const auto& in, auto& out) { out.number(sessionRentalCost(in[0], in[1], in[2])); });
    addFormula(all, group,
        { "time_to_result", QT_TRANSLATE_NOOP("Formulas", "Cost of a result"),
            { number("hours", "h"), number("usd_per_gpu_hour", "USD/(GPU·h)"), number("gpu_count", "GPU").atLeast(1) },
            { { "usd", "USD" } }, skillSource },
        [](const auto& in, auto& out) { out.number(timeToResult(in[0], in[1], in[2])); });
}

static void addEstimates(Formulas& all)
{
    addFormula(all, group,
        { "gpu_hours_estimate", QT_TRANSLATE_NOOP("Formulas", "GPU-hours of a training, estimated"),
            { number("params_million", "Mparam"), number("dataset_gb", "GB"), number("epochs", "epoch"),
                number("throughput_factor").dividing(), flag("mixed_precision") },
            { { "gpu_hours", "GPU·h" } }, referenceSource,
            QT_TRANSLATE_NOOP(
                "Formulas", "A rule of thumb: a T4 trains 100 million parameters on 1 GB for one epoch in an hour.") },
        [](const auto& in, auto& out) { out.number(gpuHoursEstimate(in[0], in[1], in[2], in[3], in.flag(4))); });
    addFormula(all, group,
        { "experiment_estimate",
            QT_TRANSLATE_NOOP("Formulas", "Experiment with a search for hyperparameters, estimated"),
            { number("params_million", "Mparam"), number("dataset_gb", "GB"), number("epochs", "epoch"),
                word("gpu_type", { "t4", "v100", "a100_40gb", "a100_80gb", "h100" }).orElse("\"a100_40gb\""),
                number("hpo_trials", "trial").orElse("0"), number("storage_months", "month").orElse("1") },
            { { "gpu_hours", "GPU·h" }, { "hpo_gpu_hours", "GPU·h" }, { "training_usd", "USD" }, { "hpo_usd", "USD" },
                { "storage_usd", "USD" }, { "total_usd", "USD" } },
            referenceSource,
            QT_TRANSLATE_NOOP("Formulas", "A trial takes 30 % of a run and the data are kept twice.") },
        [](const auto& in, auto& out) {
            using N = NumberOf<decltype(in)>;
            const PlanningGpu gpu = planningGpu(in.text(3)).value();
            const auto e
                = experimentEstimate(in[0], in[1], in[2], lookedUp<N>(gpu.throughputFactor, "", "speed against a T4"),
                    lookedUp<N>(gpu.usdPerGpuHour, "USD/(GPU·h)", "planning price"), in[4], in[5]);
            out.number(e.gpuHours).number(e.hpoGpuHours).number(e.trainingUsd).number(e.hpoUsd);
            out.number(e.storageUsd).number(e.totalUsd);
        });
    addFormula(all, group,
        { "training_time_estimate", QT_TRANSLATE_NOOP("Formulas", "Training time, guessed"),
            { word("device", { "cuda", "mps", "cpu" }), number("hidden_size"), number("batch_size").dividing(),
                number("epochs", "epoch") },
            { { "training_time_s", "s" } }, reportSource,
            QT_TRANSLATE_NOOP("Formulas",
                "Only a rough guess: recurrent cost grows faster than the hidden size, and large batches saturate.") },
        [](const auto& in, auto& out) {
            using N = NumberOf<decltype(in)>;
            const N base = lookedUp<N>(secondsPerEpoch(in.text(0)).value(), "s/epoch", "seconds per epoch");
            out.number(trainingTimeEstimate(base, in[1], in[2], in[3]));
        });
}

static void addMeasures(Formulas& all)
{
    addFormula(all, group,
        { "cost_summary", QT_TRANSLATE_NOOP("Formulas", "Summary of a running session"),
            { number("elapsed_s", "s"), number("usd_per_hour", "USD/h"), numbers("efficiencies").notEmpty() },
            { { "total_usd", "USD" }, { "mean_efficiency" }, { "daily_usd", "USD/day" },
                { "usd_per_efficiency_point", "USD" } },
            scaleSource },
        [](const auto& in, auto& out) {
            const auto mean = meanOf(in.list(2));
            const auto s = costSummary(in[0], in[1], mean);
            out.number(s.totalUsd).number(mean).number(s.dailyUsd).number(s.usdPerEfficiencyPoint);
        });
    addFormula(all, group,
        { "cost_per_mse", QT_TRANSLATE_NOOP("Formulas", "Cost per mean squared error"),
            { number("training_usd", "USD"), number("final_mse", "MSE") }, { { "usd_per_mse", "USD/MSE" } },
            guideSource,
            QT_TRANSLATE_NOOP("Formulas", "Rises when the model improves; compare it only between equal models.") },
        [](const auto& in, auto& out) { out.number(costPerMse(in[0], in[1])); });
    addFormula(all, group,
        { "model_size", QT_TRANSLATE_NOOP("Formulas", "Model size"),
            { number("parameters", "parameter"), number("bytes_per_parameter", "B/parameter").orElse("4"),
                number("buffer_bytes", "B").orElse("0") },
            { { "bytes", "B" }, { "mib", "MiB" }, { "mb", "MB" } }, guideSource },
        [](const auto& in, auto& out) {
            const auto size = modelSize(in[0], in[1], in[2]);
            out.number(size.bytes).number(size.mib).number(size.mb);
        });
    addFormula(all, group,
        { "cost_efficiency", QT_TRANSLATE_NOOP("Formulas", "Samples per dollar"),
            { number("throughput_samples_per_s", "sample/s"), number("usd_per_hour", "USD/h").dividing() },
            { { "samples_per_usd", "sample/USD" } }, skillSource },
        [](const auto& in, auto& out) { out.number(costEfficiency(in[0], in[1])); });
}

void addTraining(Formulas& all)
{
    addRuns(all);
    addEstimates(all);
    addMeasures(all);
}

} // namespace runcost::formulas
