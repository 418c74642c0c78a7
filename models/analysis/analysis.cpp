#include "analysis/analysis.h"

#include "analysis/costmodel.h"
#include "analysis/disagreement.h"
#include "analysis/leverstates.h"
#include "analysis/offers.h"
#include "analysis/recommendations.h"
#include "analysis/regions.h"
#include "analysis/score.h"
#include "runs/container.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    using formulas::Slope;

    QString tr(const char* text) { return QCoreApplication::translate("Analysis", text); }

    // r² = Σ (∂f/∂xᵢ · uᵢ)²; the provenance is that of the worst input that counts.
    Quantity quantity(const std::optional<Slope>& slope, const ModelInputs& in, const QString& reason)
    {
        Quantity q;
        if (!slope) {
            q.reason = reason;
            return q;
        }
        double squares = 0;
        q.provenance = Provenance::Measured;
        for (std::size_t i = 0; i < modelInputCount; ++i) {
            const MaybeFigure& figure = in.figures[i];
            if (!figure || slope->by(i) == 0)
                continue;
            squares += std::pow(slope->by(i) * figure->halfRange, 2);
            // An input that changes nothing here (a factor of 1, no spot) does not taint the result.
            if (figure->value != 0 && std::abs(slope->by(i) * figure->value) > 1e-12)
                q.provenance = worse(q.provenance, figure->provenance);
        }
        q.value = slope->value();
        const double r = std::sqrt(squares);
        q.low = std::max(std::min(0.0, *q.value), *q.value - r);
        q.high = *q.value + r;
        return q;
    }

    void fillQuantities(Analysis& a, const ModelInputs& in, const ModelResult<Slope>& slopes)
    {
        const bool noTime = !in.known(ModelInput::RunTime);
        const QString noDuration = tr("The run has no duration.");
        const auto fill = [&](Component c, const std::optional<Slope>& slope, const QString& reason) {
            a.components[static_cast<std::size_t>(c)] = quantity(slope, in, slope ? QString() : reason);
        };
        const QString training = in.local ? noDuration
            : noTime                      ? noDuration
                                          : tr("Unknown price: %1.").arg(in.priceNote);
        fill(Component::Training, slopes.training, training);
        fill(Component::Inference, slopes.inference, tr("The latency of a prediction is not known."));
        fill(Component::Storage, slopes.storage, in.placeKnown ? tr("The model size is not known.") : tr("Where it ran is not known."));
        fill(Component::Transfer, slopes.transfer, in.placeKnown ? tr("The model size is not known.") : tr("Where it ran is not known."));
        fill(Component::Platform, slopes.platform, tr("The cost of training is unknown."));
        if (in.local)
            for (const Component c : { Component::Storage, Component::Transfer, Component::Platform })
                a.components[static_cast<std::size_t>(c)].reason = tr("Own machine: no fee.");
        else if (slopes.platform && in.value(ModelInput::PlatformMarkup) == 0)
            a.components[static_cast<std::size_t>(Component::Platform)].reason = tr("No managed platform.");
        a.unknownParts = slopes.unknownParts;
        a.total = quantity(slopes.total, in, slopes.total ? QString() : tr("No part of the cost is known."));
        a.energyKwh = quantity(slopes.energyKwh, in, noDuration);
        a.carbonKg = quantity(slopes.carbonKg, in, noDuration);
        a.trainingHours = quantity(slopes.hours, in, noDuration);
        a.latencyMs = quantity(slopes.latencyMs, in, tr("The latency of a prediction is not known."));
        a.provenance = in.known(ModelInput::RunTime)
            ? worse(in[ModelInput::RunTime]->provenance,
                in.known(ModelInput::DevicePower) ? in[ModelInput::DevicePower]->provenance : Provenance::Measured)
            : Provenance::Assumed;
    }

    std::vector<Driver> findDrivers(const ModelInputs& in, const std::optional<Slope>& total)
    {
        std::vector<Driver> drivers;
        if (!total)
            return drivers;
        double squares = 0;
        for (std::size_t i = 0; i < modelInputCount; ++i) {
            const MaybeFigure& figure = in.figures[i];
            if (!figure || figure->halfRange == 0 || total->by(i) == 0)
                continue;
            const double swing = total->by(i) * figure->halfRange;
            const auto input = static_cast<ModelInput>(i);
            drivers.push_back({ modelInputName(input), QString::fromUtf8(modelInputInfo(input).unit), *figure,
                total->value() - swing, total->value() + swing, swing * swing });
            squares += swing * swing;
        }
        for (Driver& driver : drivers)
            driver.share = squares > 0 ? driver.share / squares : 0;
        std::stable_sort(drivers.begin(), drivers.end(), [](const Driver& a, const Driver& b) { return a.share > b.share; });
        return drivers;
    }

    // The greenest region of the same provider, else of all; countries compare with countries of the same data set.
    const GridRow* greenestRow(const ModelInputs& in, const Catalog& catalog, bool& sameProvider)
    {
        const double present = in.value(ModelInput::GridIntensity);
        const GridRow* best = nullptr;
        const GridRow* bestOfProvider = nullptr;
        for (const GridRow& row : catalog.grid()) {
            if (row.provider.isEmpty() || row.gPerKwh >= present || row.gPerKwh <= 0)
                continue;
            if (in.grid != nullptr && row.scope != in.grid->scope)
                continue;
            if (best == nullptr || row.gPerKwh < best->gPerKwh)
                best = &row;
            if (row.provider == in.provider && (bestOfProvider == nullptr || row.gPerKwh < bestOfProvider->gPerKwh))
                bestOfProvider = &row;
        }
        sameProvider = bestOfProvider != nullptr;
        return sameProvider ? bestOfProvider : best;
    }

    Environment environmentOf(const Run& run, const ModelInputs& in, const ModelResult<Slope>& slopes, const Catalog& catalog)
    {
        Environment e;
        const auto value = [](const std::optional<Slope>& s) { return s ? std::optional(s->value()) : std::nullopt; };
        e.carMiles = value(slopes.carMiles);
        e.phoneCharges = value(slopes.phoneCharges);
        e.treeMonths = value(slopes.treeMonths);
        e.offsetUsd = value(slopes.offsetUsd);
        e.offsetUsdPerTonne = in.value(ModelInput::OffsetPrice);
        const std::optional<double> energy = value(slopes.energyKwh);
        const Figure& intensity = *in[ModelInput::GridIntensity];
        if (in.grid != nullptr) {
            e.present = regionRow(*in.grid, energy);
        } else {
            e.present = RegionRow { run.region.isEmpty() || in.provider != run.provider ? tr("This run") : run.region, {},
                intensity.value, value(slopes.carbonKg), intensity.source, intensity.date };
        }
        if (const GridRow* greenest = greenestRow(in, catalog, e.greenestSameProvider))
            e.greenest = regionRow(*greenest, energy);
        return e;
    }

    std::optional<Disagreement> costDisagreement(const std::vector<ReportedFigure>& reported)
    {
        for (const ReportedFigure& figure : reported)
            if (figure.kind == ReportedKind::TrainingCost && figure.disagrees)
                return Disagreement { figure.reported, *figure.recomputed, figure.why };
        return std::nullopt;
    }

    Result<std::monostate> checkRun(const Run& run)
    {
        for (std::size_t i = 0; i < runFieldCount; ++i) {
            const MaybeFigure& figure = run.figures[i];
            const auto field = static_cast<RunField>(i);
            const bool maybeNegative = field == RunField::MetricValue || field == RunField::BilledCostUsd || field == RunField::ReportedCostUsd;
            if (figure && (!std::isfinite(figure->value) || (figure->value < 0 && !maybeNegative)))
                return Error { ErrorCode::OutOfRange,
                    tr("%1 of this run is %2, which is not possible.").arg(runFieldLabel(field)).arg(figure->value), {} };
        }
        return std::monostate {};
    }

    Result<std::monostate> checkScenario(const Scenario& scenario)
    {
        for (const auto& [lever, value] : scenario.numbers) {
            const LeverInfo& info = leverInfo(lever);
            const bool tooLow = value < (info.logarithmic && info.minimum > 0 ? 0 : info.minimum);
            const bool zero = value == 0 && info.logarithmic && info.minimum > 0;
            if (!std::isfinite(value) || tooLow || zero)
                return Error { ErrorCode::OutOfRange,
                    tr("%1 cannot be %2; it starts at %3.").arg(leverLabel(lever)).arg(value).arg(info.minimum), {} };
            if (lever == Lever::SpotShare && value > 1)
                return Error { ErrorCode::OutOfRange, tr("Spot share cannot be %1; it ends at 1.").arg(value), {} };
        }
        return std::monostate {};
    }

} // namespace

QString componentLabel(Component component)
{
    switch (component) {
    case Component::Training:
        return tr("Training");
    case Component::Inference:
        return tr("Inference");
    case Component::Storage:
        return tr("Storage");
    case Component::Transfer:
        return tr("Transfer");
    case Component::Platform:
        return tr("Platform");
    }
    return {};
}

QString componentKey(Component component)
{
    static const char* const keys[] = { "training", "inference", "storage", "transfer", "platform" };
    return QLatin1String(keys[static_cast<int>(component)]);
}

Result<Analysis> analyze(const Run& run, const Scenario& scenario, const Catalog& catalog, const ProjectContext& project)
{
    if (const auto checked = checkRun(run); !checked)
        return checked.error();
    if (const auto checked = checkScenario(scenario); !checked)
        return checked.error();

    Analysis a;
    a.catalogVersion = catalog.version();
    const ModelInputs in = gatherInputs(run, scenario, catalog);
    const ModelInputs baseline = scenario.isBaseline() ? in : gatherInputs(run, {}, catalog);
    const ModelResult<double> values = evaluateValue(in);
    const ModelResult<Slope> slopes = evaluateSlope(in);

    fillQuantities(a, in, slopes);
    a.offers = findOffers(run, in, values, catalog);
    a.resources = compareResources(run, values.hours, values.latencyMs, catalog, project);
    a.score = scoreRun(run, a.offers, a.resources, values.total, project);
    a.environment = environmentOf(run, in, slopes, catalog);
    a.levers = leverStates(run, scenario, baseline, in, slopes, a.offers, catalog);
    a.drivers = findDrivers(in, slopes.total);
    Recommendations found = recommend(run, scenario, a, catalog);
    a.recommendations = std::move(found.shown);
    a.whyNot = std::move(found.whyNot);
    if (scenario.isBaseline()) {
        a.reported = compareReported(run, in, catalog);
        a.disagreement = costDisagreement(a.reported);
    }
    return a;
}

Totals analyzeTotals(const Run& run, const Scenario& scenario, const Catalog& catalog, const ProjectContext& project)
{
    Totals totals;
    if (isContainer(run))
        return totals;
    totals.unknownParts = static_cast<int>(componentCount);
    if (!checkRun(run) || !checkScenario(scenario))
        return totals;
    ModelInputs in = gatherInputs(run, scenario, catalog, SourceTexts::No);
    const ModelResult<double> values = evaluateValue(in);
    totals.costUsd = values.total;
    totals.energyKwh = values.energyKwh;
    totals.carbonKg = values.carbonKg;
    totals.unknownParts = values.unknownParts;
    totals.score = scoreValue(run, trainingPrices(run, in, values, catalog), values, catalog, project);
    if (scenario.isBaseline())
        totals.disagreement = largestDisagreement(run, std::move(in), values, catalog);
    return totals;
}

} // namespace runcost
