#pragma once

#include "analysis/reportedfigure.h"
#include "analysis/scenario.h"
#include "core/result.h"
#include "runs/run.h"

#include <QLocale>

#include <array>
#include <optional>
#include <vector>

namespace runcost {

class Catalog;

enum class Component { Training, Inference, Storage, Transfer, Platform };
inline constexpr std::size_t componentCount = 5;
[[nodiscard]] QString componentLabel(Component component);
[[nodiscard]] QString componentKey(Component component); // "training"

// A result with its 90 % range. Unknown carries the reason instead.
struct Quantity {
    std::optional<double> value;
    double low = 0; // = high = *value when nothing about it is uncertain
    double high = 0;
    Provenance provenance = Provenance::Assumed;
    QString reason; // why it is unknown; or a remark such as "own machine: no egress"
};

// A place that could train this run. Costs are those of training only.
struct Offer {
    QString id; // price row id; "local" for the own machine
    QString providerKey; // "aws"
    QString label; // "AWS", "Local · lab-srv-02"
    QString gpuName; // "A100 80 GB"
    double gpuCount = 1;
    bool current = false; // where the run ran
    bool cheapest = false;
    bool gpuOnly = false; // the price has no host machine in it
    bool sameDuration = false; // the speed of one of the GPUs is unknown: hours as measured
    std::optional<double> onDemandUsd;
    std::optional<double> spotUsd;
    std::optional<double> hours;
    QString source;
    QString asOf;
};

enum class ScoreZone { NeedsImprovement, Good, Excellent };
[[nodiscard]] QString scoreZoneLabel(ScoreZone zone);

struct ScorePart {
    QString key; // "gpu_utilisation", "cost_vs_cheapest", "benchmarks", "quality"
    QString label;
    std::optional<double> value; // 0..100
    double weight = 0; // of 100, before renormalising
    QString reason; // why unknown
};

struct Score {
    std::optional<double> value; // 0..100, weights renormalised over the known parts
    ScoreZone zone = ScoreZone::NeedsImprovement;
    std::vector<ScorePart> parts; // always four
    int knownParts = 0;
    std::optional<double> classic; // the original tool's score, under its own name
};

struct ResourceRow {
    QString key; // "training_time", "latency", "model_size", "peak_memory"
    QString label;
    std::optional<double> value;
    std::optional<double> benchmark;
    QString unit; // "h", "ms", "MiB"
    QString benchmarkSource;
    [[nodiscard]] std::optional<double> ratio() const
    {
        return value && benchmark && *benchmark > 0 ? std::optional(*value / *benchmark) : std::nullopt;
    }
    [[nodiscard]] QString valueText() const; // "15.6 h", "66 ms", "14.2 GiB"
};

struct RegionRow {
    QString name; // "us-east-1", "Sweden"
    QString place; // "Stockholm", or empty
    double gPerKwh = 0;
    std::optional<double> carbonKg;
    QString source;
    QString asOf;
    QString scope {}; // of the data set, as in GridRow; empty where the figure is no row of it
};

struct Environment {
    std::optional<double> carMiles;
    std::optional<double> phoneCharges;
    std::optional<double> treeMonths;
    std::optional<double> offsetUsd;
    double offsetUsdPerTonne = 0;
    std::optional<RegionRow> present;
    std::optional<RegionRow> greenest; // of the same provider, else of all; absent when none is greener
    bool greenestSameProvider = false;
};

enum class Category { Training, Model, Inference, Deployment };
[[nodiscard]] QString categoryLabel(Category category);
[[nodiscard]] QString categoryKey(Category category);

struct Recommendation {
    QString id;
    int number = 0; // 1.. in the order shown
    QString title; // "Run 60 % on spot, with checkpoints"
    QString text;
    QString why; // the values that triggered it
    QString code; // Python sketch, may be empty
    Category category = Category::Training;
    QString effort; // "easy", "moderate", "complex"
    double effortHours = 0;
    QString effortText; // "½ h", "3 h", "1 d"
    Scenario delta; // empty: advice only
    std::optional<double> savingUsd; // through the engine; absent for advice only
    std::optional<double> savingKg;
    QString typical; // "typical 10 – 20 %" when there is no delta
    double priority = 0; // 0..100
    bool applied = false; // the scenario holds the delta
    bool costsMore = false; // in the why-not list

    // Saves money, or carbon alone ("−9.6 kg"), or nothing that can be computed (empty).
    [[nodiscard]] QString savingText(const QLocale& locale) const;
};

struct LeverState {
    Lever lever = Lever::ElectricityPrice;
    MaybeFigure baseline; // number levers; absent = unknown
    QString baselineChoice; // choice levers
    std::optional<double> value; // in force
    QString choice;
    bool changed = false;
    bool enabled = true;
    QString note; // "in cloud price", "no cost effect", why it is disabled, where the baseline comes from
    std::optional<double> usdPerStep; // slope × step
    std::optional<double> kwhPerStep;
    std::optional<double> kgPerStep;
    std::vector<std::pair<QString, QString>> options; // choice levers: id, label
};

// What moves a figure: one input of the total with its share of the range.
struct Driver {
    QString name;
    QString unit;
    Figure figure;
    double lowUsd = 0; // total with the input at its low and high end
    double highUsd = 0;
    double share = 0; // of the squared spread
};

struct Disagreement {
    double reportedUsd = 0;
    double recomputedUsd = 0;
    QString reason; // where it is known
};

struct Analysis {
    QString catalogVersion;
    std::array<Quantity, componentCount> components;
    Quantity total; // of the known components; see unknownParts
    int unknownParts = 0;
    Quantity energyKwh;
    Quantity carbonKg;
    Quantity trainingHours; // wall time in this scenario
    Quantity latencyMs; // of one request in this scenario
    std::vector<Offer> offers; // the run's own place first, then by cost
    Score score;
    std::vector<ResourceRow> resources; // always four
    Environment environment;
    std::vector<Recommendation> recommendations; // applied and applicable ones, by number
    std::vector<Recommendation> whyNot; // would cost more here, or do not fit the run (then savingUsd is absent)
    std::array<LeverState, leverCount> levers;
    std::vector<Driver> drivers; // of the total, widest first
    std::optional<Disagreement> disagreement; // of the training cost, over 5 %
    std::vector<ReportedFigure> reported; // what the file states, beside what is recomputed; of the baseline only
    Provenance provenance = Provenance::Assumed; // of the run's time and energy, for the badge

    [[nodiscard]] const Quantity& component(Component c) const { return components[static_cast<std::size_t>(c)]; }
    [[nodiscard]] const LeverState& lever(Lever l) const { return levers[static_cast<std::size_t>(l)]; }
};

// What the rest of a project says about a run: for the benchmark and quality parts of the score.
struct ProjectContext {
    struct Sibling {
        double costUsd = 0;
        double metric = 0;
    };
    std::vector<Sibling> siblings; // other runs of the project with the same metric
    std::array<std::optional<double>, 4> medians; // own medians: hours, latency ms, model MiB, peak memory MiB
};

// Pure: no clock, no settings, no locale. Fails only when the run holds impossible numbers (negative, not finite).
[[nodiscard]] Result<Analysis> analyze(
    const Run& run, const Scenario& scenario, const Catalog& catalog, const ProjectContext& project = {});

// The three headline values alone, without ranges or panels: for tables of many runs. Absent = unknown.
struct Totals {
    std::optional<double> costUsd;
    std::optional<double> energyKwh;
    std::optional<double> carbonKg;
    std::optional<double> score;
    int unknownParts = 0;
    std::optional<double> disagreement = std::nullopt; // percent, the largest over 5 % between a reported figure and this one
};
[[nodiscard]] Totals analyzeTotals(
    const Run& run, const Scenario& scenario, const Catalog& catalog, const ProjectContext& project = {});

} // namespace runcost
