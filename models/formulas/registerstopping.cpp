#include "formulas/entries.h"

#include "formulas/precision.h"
#include "formulas/stopping.h"

namespace runcost::formulas {

static constexpr const char* group = QT_TRANSLATE_NOOP("Formulas", "Stopping and sampling");

static Json stopAnswer(const EarlyStop& stop)
{
    Json json { { "stop", stop.stop }, { "reason", stop.reason } };
    if (stop.variance)
        json["variance"] = *stop.variance;
    if (stop.improvement)
        json["improvement"] = *stop.improvement;
    return json;
}

// Patience that no list of losses outlasts is as good as any larger one.
static int patienceOf(const Inputs& in)
{
    return static_cast<int>(std::min(in["patience"].get<double>(), 1e9));
}

static Json keepBestAnswer(const Inputs& in)
{
    const KeptResults results = keepBest(numbersOf(in["metrics"]), in["n"].get<double>(), in["mode"] == "max");
    return { { "kept", results.kept }, { "removed", results.removed } };
}

static void addRules(Formulas& all)
{
    const Input patience = number("patience").orElse("3").atLeast(1).wholeNumber();
    const std::vector<Output> outputs { { "stop", "", "flag" }, { "reason", "", "text" } };
    std::vector<Output> withVariance = outputs;
    withVariance.push_back({ "variance", "", "number, when computed" });
    withVariance.push_back({ "improvement", "", "number, when computed" });
    addAlgorithm(all, group,
        { "early_stop", QT_TRANSLATE_NOOP("Formulas", "Early stopping, as published"), { numbers("losses"), patience },
            withVariance, cloudSource,
            QT_TRANSLATE_NOOP("Formulas",
                "The limit on the variance is absolute, so that small losses always stop; early_stop_relative has no "
                "such "
                "limit.") },
        [](const Inputs& in) { return stopAnswer(earlyStop(numbersOf(in["losses"]), patienceOf(in))); });
    std::vector<Output> withImprovement = outputs;
    withImprovement.push_back(withVariance.back());
    addAlgorithm(all, group,
        { "early_stop_relative", QT_TRANSLATE_NOOP("Formulas", "Early stopping by relative improvement"),
            { numbers("losses").anySign(), patience }, withImprovement, ownSource },
        [](const Inputs& in) { return stopAnswer(earlyStopRelative(numbersOf(in["losses"]), patienceOf(in))); });
    addAlgorithm(all, group,
        { "keep_best", QT_TRANSLATE_NOOP("Formulas", "Checkpoints to keep"),
            { numbers("metrics").anySign(), number("n").wholeNumber(),
                word("mode", { "min", "max" }).orElse("\"min\"") },
            { { "kept", "", "list" }, { "removed", "", "list" } }, referenceSource },
        keepBestAnswer);
}

void addStopping(Formulas& all)
{
    addRules(all);
    addFormula(all, group,
        { "epoch_count", QT_TRANSLATE_NOOP("Formulas", "Epochs by the quality of the data"),
            { number("base_epochs", "epoch"), text("quality") }, { { "epochs", "epoch" }, { "clamped", "", "flag" } },
            cloudSource },
        [](const auto& in, auto& out) {
            using N = NumberOf<decltype(in)>;
            const double factor = in.text(1) == "high" ? 0.8 : in.text(1) == "low" ? 1.3 : 1;
            const N epochs = epochCount(in[0], lookedUp<N>(factor, "", "factor of the data quality"));
            out.number(epochs).flag(valueOf(epochs) != floorOf(valueOf(in[0]) * factor));
        });
    addFormula(all, group,
        { "data_fraction", QT_TRANSLATE_NOOP("Formulas", "Samples by the phase of the work"),
            { number("dataset_size", "sample"), text("phase") }, { { "samples", "sample" } }, referenceSource },
        [](const auto& in, auto& out) {
            using N = NumberOf<decltype(in)>;
            const double share = in.text(1) == "exploration" ? 0.05 : in.text(1) == "validation" ? 0.25 : 1;
            out.number(dataFraction(in[0], lookedUp<N>(share, "", "share of the phase")));
        });
}

} // namespace runcost::formulas
