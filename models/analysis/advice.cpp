#include "analysis/advice.h"

#include "analysis/costmodel.h"
#include "analysis/recommendations.h"
#include "analysis/rulevariables.h"
#include "core/format.h"

#include <QCoreApplication>

#include <cmath>

namespace runcost {
namespace {

    using formulas::Slope;

    QString tr(const char* text) { return QCoreApplication::translate("Advice", text); }

    struct SlopeState {
        ModelInputs inputs;
        ModelResult<Slope> result;
    };

    SlopeState slopesOf(const Run& run, const Scenario& scenario, const Catalog& catalog)
    {
        SlopeState state { gatherInputs(run, scenario, catalog, SourceTexts::No), {} };
        state.result = evaluateSlope(state.inputs);
        return state;
    }

    bool isSameFigure(const MaybeFigure& a, const MaybeFigure& b)
    {
        return a && b && a->value == b->value && a->halfRange == b->halfRange && a->provenance == b->provenance;
    }

    // An input that both sides share moves both at once; one that the change replaces is uncertain on each side for itself.
    Quantity difference(const std::optional<Slope>& from, const ModelInputs& fromInputs, const std::optional<Slope>& to, const ModelInputs& toInputs)
    {
        Quantity saving;
        if (!from || !to)
            return saving;
        saving.value = from->value() - to->value();
        saving.provenance = Provenance::Measured;
        double squares = 0;
        for (std::size_t i = 0; i < modelInputCount; ++i) {
            const MaybeFigure& a = fromInputs.figures[i];
            const MaybeFigure& b = toInputs.figures[i];
            const double swingA = a ? from->by(i) * a->halfRange : 0;
            const double swingB = b ? to->by(i) * b->halfRange : 0;
            squares += isSameFigure(a, b) ? std::pow(swingA - swingB, 2) : swingA * swingA + swingB * swingB;
            if (a && from->by(i) != 0 && a->value != 0)
                saving.provenance = worse(saving.provenance, a->provenance);
            if (b && to->by(i) != 0 && b->value != 0)
                saving.provenance = worse(saving.provenance, b->provenance);
        }
        const double half = std::sqrt(squares);
        saving.low = *saving.value - half;
        saving.high = *saving.value + half;
        return saving;
    }

    const Rule* ruleOf(const Catalog& catalog, const QString& id)
    {
        const auto& rules = catalog.rules();
        const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.id == id; });
        return found == rules.end() ? nullptr : &*found;
    }

    // What practitioners add to the formulas behind a change.
    QStringList notesOf(const Recommendation& r, const std::optional<LossStop>& stop)
    {
        QStringList notes;
        if (r.delta.changes(Lever::Precision) || r.id == QLatin1String("mixed-precision"))
            notes << tr("The saving of memory holds for activations: Adam in mixed precision keeps 16 bytes a parameter. int8 is for inference.");
        if (r.delta.changes(Lever::BatchSize))
            notes << tr("Counted is the cost of the same number of epochs; a larger batch may need more of them.");
        if (r.delta.changes(Lever::SpotShare))
            notes << tr("The checkpoint interval follows the sources' rule of thumb. The least overhead is at √(2·c·T/N): c to save, T the run, N interruptions.");
        if (r.delta.changes(Lever::GpuType) || r.delta.changes(Lever::Place))
            notes << tr("A GPU fits when its memory holds the measured peak; leave head-room for longer inputs.");
        if (r.delta.changes(Lever::GridIntensity))
            notes << tr("Emissions are operational, with the average of the grid; making the hardware is not in them.");
        if (stop && stop->averagedOver > 1)
            notes << tr("The curve has many points; each evaluation is the mean of %1 of them.").arg(stop->averagedOver);
        return notes;
    }

    QString reasonOf(const Advice& advice)
    {
        QStringList failed;
        for (const AdviceFact& fact : advice.facts)
            if (!fact.holds)
                failed << (fact.wanted == tr("so") ? fact.text : tr("%1, needs %2").arg(fact.text, fact.wanted));
        return failed.join(QStringLiteral("; "));
    }

    class Adviser {
    public:
        Adviser(const Run& run, const Scenario& scenario, const Catalog& catalog, const Analysis& analysis)
            : m_run(run)
            , m_scenario(scenario)
            , m_catalog(catalog)
            , m_analysis(analysis)
            , m_stop(findLossStop(run))
            , m_here(slopesOf(run, scenario, catalog))
        {
        }
        [[nodiscard]] Advice about(const Recommendation& r) const
        {
            Advice advice;
            advice.recommendation = r;
            if (const Rule* rule = ruleOf(m_catalog, r.id))
                fillRule(advice, *rule, r.applied ? m_scenario.without(r.delta) : m_scenario);
            if (r.id == QLatin1String("early-stopping"))
                advice.stop = m_stop;
            advice.notes = notesOf(r, advice.stop);
            if (r.delta.isBaseline()) {
                advice.savingUsd.reason = tr("Advice only: what it saves cannot be computed from the run.");
                advice.savingKg.reason = advice.savingUsd.reason;
                return advice;
            }
            const SlopeState other = slopesOf(m_run, r.applied ? m_scenario.without(r.delta) : m_scenario.with(r.delta), m_catalog);
            const SlopeState& from = r.applied ? other : m_here;
            const SlopeState& to = r.applied ? m_here : other;
            if (r.savingUsd)
                advice.savingUsd = difference(from.result.total, from.inputs, to.result.total, to.inputs);
            else
                advice.savingUsd.reason = tr("A part of the cost is unknown with the change or without it.");
            advice.savingKg = difference(from.result.carbonKg, from.inputs, to.result.carbonKg, to.inputs);
            return advice;
        }
        [[nodiscard]] Advice notMet(const Rule& rule) const
        {
            Advice advice;
            advice.recommendation.id = rule.id;
            advice.recommendation.title = ruleText(rule.title);
            advice.recommendation.text = ruleText(rule.text);
            advice.recommendation.code = rule.code;
            advice.recommendation.effort = rule.effort;
            advice.recommendation.effortHours = rule.effortHours;
            fillRule(advice, rule, m_scenario);
            advice.reason = reasonOf(advice);
            if (advice.reason.isEmpty())
                advice.reason = rule.id == QLatin1String("early-stopping") && m_stop && !m_stop->stops
                    ? tr("The loss was still falling at the end.")
                    : tr("The catalog has nothing better for this run.");
            advice.savingUsd.reason = advice.savingKg.reason = advice.reason;
            if (rule.id == QLatin1String("early-stopping"))
                advice.stop = m_stop;
            return advice;
        }

    private:
        void fillRule(Advice& advice, const Rule& rule, const Scenario& scenario) const
        {
            advice.source = rule.source;
            advice.asOf = rule.asOf == QLatin1String("undated") ? QString() : rule.asOf;
            advice.own = rule.own;
            const ModelInputs inputs = gatherInputs(m_run, scenario, m_catalog, SourceTexts::No);
            const auto variables = ruleVariables(m_run, inputs, evaluateValue(inputs), m_analysis, m_stop);
            QStringList seen;
            for (const RuleExpression::Clause& clause : RuleExpression::clauses(rule.trigger, variables)) {
                const QString text = factText(clause.name, clause.value);
                const QString wanted = conditionText(clause);
                if (seen.contains(text + wanted))
                    continue;
                seen << text + wanted;
                advice.facts.push_back({ text, wanted, clause.holds });
            }
        }

        const Run& m_run;
        const Scenario& m_scenario;
        const Catalog& m_catalog;
        const Analysis& m_analysis;
        std::optional<LossStop> m_stop;
        SlopeState m_here;
    };

    bool isAtMost(const std::optional<double>& value, double limit) { return value && *value <= limit * (1 + 1e-9); }

    bool hasNumber(const Run& run, const Run& later, Lever lever, double wanted, const Catalog& catalog)
    {
        // Changed in the direction of the advice, at least as far.
        const auto fell = [&](RunField field) {
            const auto before = run.value(field);
            return before && wanted < *before && isAtMost(later.value(field), wanted);
        };
        switch (lever) {
        case Lever::SpotShare:
            return later.pricingModel == QLatin1String("spot") && run.pricingModel != QLatin1String("spot");
        case Lever::GpuCount:
            return fell(RunField::GpuCount);
        case Lever::BatchSize: {
            const auto before = run.value(RunField::BatchSize);
            const auto after = later.value(RunField::BatchSize);
            return before && after && *after > *before && *after >= wanted * (1 - 1e-9);
        }
        case Lever::TimeFactor:
            return isAtMost(later.value(RunField::EarlyStoppingPatience), adviceStopPatience)
                && !isAtMost(run.value(RunField::EarlyStoppingPatience), adviceStopPatience);
        case Lever::Latency:
            return fell(RunField::LatencyMs);
        case Lever::Storage:
            return fell(RunField::StorageGb);
        case Lever::Transfer:
            return fell(RunField::TransferGb);
        case Lever::GridIntensity: {
            const GridRow* row = later.region.isEmpty() || later.region == run.region ? nullptr : catalog.gridRegion(later.provider, later.region);
            return row != nullptr && row->gPerKwh <= wanted * 1.05;
        }
        default:
            return false;
        }
    }

    bool hasChoice(const Run& run, const Run& later, Lever lever, const QString& wanted, const Catalog& catalog)
    {
        const auto gpuOf = [&](const Run& r) { return catalog.gpuForName(r.gpuType, r.value(RunField::GpuMemoryGb)); };
        if (lever == Lever::Precision)
            return later.precision == wanted && run.precision != wanted;
        if (lever == Lever::GpuType) {
            const GpuSpec* gpu = gpuOf(later);
            return gpu != nullptr && gpu->id == wanted && gpuOf(run) != gpu;
        }
        if (lever == Lever::Place) {
            const PriceRow* row = catalog.price(wanted);
            if (wanted == QLatin1String("local"))
                return later.isLocal() && !run.isLocal();
            return row != nullptr && later.provider == row->provider && run.provider != row->provider;
        }
        return false;
    }

} // namespace

AdviceReport adviseOn(const Run& run, const Scenario& scenario, const Catalog& catalog, const Analysis& analysis)
{
    const Adviser adviser(run, scenario, catalog, analysis);
    AdviceReport report;
    QStringList seen;
    for (const Recommendation& r : analysis.recommendations) {
        report.shown.push_back(adviser.about(r));
        seen << r.id;
    }
    for (const Recommendation& r : analysis.whyNot) {
        Advice advice = adviser.about(r);
        advice.reason = r.costsMore ? tr("It would cost %1 more here.").arg(format::money(-r.savingUsd.value_or(0)))
                                    : tr("It would change nothing here.");
        report.whyNot.push_back(std::move(advice));
        seen << r.id;
    }
    for (const Rule& rule : catalog.rules())
        if (!seen.contains(rule.id))
            report.whyNot.push_back(adviser.notMet(rule));
    return report;
}

std::vector<Recommendation> takeRecommendations(Analysis& analysis, const QStringList& ids)
{
    std::vector<Recommendation> taken;
    std::erase_if(analysis.recommendations, [&](const Recommendation& r) {
        if (!ids.contains(r.id))
            return false;
        taken.push_back(r);
        return true;
    });
    int number = 0;
    for (Recommendation& r : analysis.recommendations)
        r.number = ++number;
    return taken;
}

bool hasChange(const Run& run, const Run& later, const Scenario& delta, const Catalog& catalog)
{
    if (delta.isBaseline())
        return false;
    const bool numbers = std::all_of(delta.numbers.begin(), delta.numbers.end(),
        [&](const auto& entry) { return hasNumber(run, later, entry.first, entry.second, catalog); });
    return numbers && std::all_of(delta.choices.begin(), delta.choices.end(),
               [&](const auto& entry) { return hasChoice(run, later, entry.first, entry.second, catalog); });
}

std::vector<FollowUp> followUps(const Run& run, const Scenario& delta, const std::vector<Run>& others, const Catalog& catalog)
{
    std::vector<FollowUp> found;
    const Totals before = analyzeTotals(run, {}, catalog);
    for (const Run& later : others) {
        const bool isLater = run.startedAtMs && later.startedAtMs && *later.startedAtMs > *run.startedAtMs;
        if (!isLater || later.project != run.project || later.id == run.id || !hasChange(run, later, delta, catalog))
            continue;
        const Totals after = analyzeTotals(later, {}, catalog);
        FollowUp one;
        one.runId = later.id;
        one.runName = later.name.isEmpty() ? later.sourceId : later.name;
        one.startedAtMs = later.startedAtMs;
        // A total with another number of unknown parts is no comparison.
        if (before.unknownParts == after.unknownParts) {
            one.usdBefore = before.costUsd;
            one.usdAfter = after.costUsd;
        }
        one.kgBefore = before.carbonKg;
        one.kgAfter = after.carbonKg;
        if (!run.metricName.isEmpty() && run.metricName == later.metricName) {
            one.metricBefore = run.value(RunField::MetricValue);
            one.metricAfter = later.value(RunField::MetricValue);
        }
        found.push_back(std::move(one));
    }
    std::sort(found.begin(), found.end(), [](const FollowUp& a, const FollowUp& b) { return a.startedAtMs < b.startedAtMs; });
    return found;
}

} // namespace runcost
