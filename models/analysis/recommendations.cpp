#include "analysis/recommendations.h"

#include "analysis/costmodel.h"
#include "analysis/offers.h"
#include "analysis/ruleexpression.h"
#include "analysis/rulevariables.h"
#include "core/format.h"
#include "formulas/choices.h"

#include <QCoreApplication>
#include <QJsonValue>

namespace runcost {
namespace {

    QString tr(const char* text, const char* comment = nullptr) { return QCoreApplication::translate("Recommendation", text, comment); }

    constexpr double typicalStopShare = 0.85;

    Category categoryOf(const QString& key)
    {
        if (key == QLatin1String("model"))
            return Category::Model;
        if (key == QLatin1String("inference"))
            return Category::Inference;
        if (key == QLatin1String("deployment"))
            return Category::Deployment;
        return Category::Training;
    }

    QString effortText(double hours)
    {
        if (hours <= 0.25)
            return tr("¼ h");
        if (hours <= 0.5)
            return tr("½ h");
        const auto plain = [](double value) {
            return value == std::round(value) ? QString::number(value, 'f', 0) : format::significant(value, 2);
        };
        return hours < 8 ? plain(hours) + tr(" h") : plain(hours / 8) + tr(" d");
    }

    class Recommender {
    public:
        Recommender(const Run& run, const Scenario& scenario, const Analysis& analysis, const Catalog& catalog)
            : m_run(run)
            , m_scenario(scenario)
            , m_analysis(analysis)
            , m_catalog(catalog)
            , m_stop(findLossStop(run))
            , m_here(look(scenario))
            , m_hereVariables(ruleVariables(run, m_here.inputs, m_here.result, analysis, m_stop))
        {
        }
        void consider(const Rule& rule, Recommendations& out) const
        {
            const std::optional<Scenario> delta = resolve(rule, m_here.inputs);
            if (!delta)
                return;
            const bool applied = m_scenario.contains(*delta);
            const State before = applied ? look(m_scenario.without(*delta)) : State {};
            const State& from = applied ? before : m_here;
            const auto known = applied ? ruleVariables(m_run, before.inputs, before.result, m_analysis, m_stop) : m_hereVariables;
            if (const Result<bool> holds = RuleExpression::evaluate(rule.trigger, known);
                (!applied || delta->changes(Lever::GpuType)) && (!holds || !*holds))
                return;
            Recommendation r = describe(rule);
            r.delta = *delta;
            nameTheTarget(r);
            r.applied = applied;
            r.why = whyText(rule.trigger, known);
            if (!delta->isBaseline())
                price(r, from, applied ? m_here : look(m_scenario.with(*delta)));
            prioritise(r, rule, from.result);
            r.costsMore = r.savingUsd && *r.savingUsd < 0 && r.savingKg.value_or(0) <= 0;
            const bool useless = r.savingUsd && std::abs(*r.savingUsd) < 1e-9 && std::abs(r.savingKg.value_or(0)) < 1e-9;
            if (applied || !(r.costsMore || useless))
                out.shown.push_back(std::move(r));
            else
                out.whyNot.push_back(std::move(r));
        }

    private:
        struct State {
            ModelInputs inputs;
            ModelResult<double> result;
        };
        [[nodiscard]] State look(const Scenario& scenario) const
        {
            State state { gatherInputs(m_run, scenario, m_catalog, SourceTexts::No), {} };
            state.result = evaluateValue(state.inputs);
            return state;
        }
        [[nodiscard]] static Recommendation describe(const Rule& rule)
        {
            Recommendation r;
            r.id = rule.id;
            r.title = ruleText(rule.title);
            r.text = ruleText(rule.text);
            r.code = rule.code;
            r.category = categoryOf(rule.category);
            r.effort = rule.effort;
            r.effortHours = rule.effortHours;
            r.effortText = effortText(rule.effortHours);
            return r;
        }
        // "Train at the cheapest place" becomes the place itself.
        void nameTheTarget(Recommendation& r) const
        {
            if (const auto gpu = r.delta.choices.find(Lever::GpuType); gpu != r.delta.choices.end())
                if (const GpuSpec* spec = m_catalog.gpu(gpu->second))
                    r.title = tr("Train on %1, it is large enough").arg(spec->name);
            if (m_stop && m_stop->stops && r.id == QLatin1String("early-stopping"))
                r.title = stopTitle();
            if (const auto place = r.delta.choices.find(Lever::Place); place != r.delta.choices.end()) {
                if (const PriceRow* row = m_catalog.price(place->second)) {
                    const GpuSpec* gpu = m_catalog.gpu(row->gpuId);
                    r.title = gpu != nullptr ? tr("Train at %1 on %2").arg(m_catalog.providerName(row->provider), gpu->name)
                                           : tr("Train at %1").arg(m_catalog.providerName(row->provider));
                }
            }
            const auto& greenest = m_analysis.environment.greenest;
            if (r.delta.changes(Lever::GridIntensity) && !r.applied && greenest && m_scenario.numbers.count(Lever::GridIntensity) == 0)
                r.title = tr("Train in %1, a cleaner grid").arg(greenest->place.isEmpty() ? greenest->name : greenest->place);
        }
        // Nothing when the rule cannot be expressed here (no cheaper place, no better precision, ...).
        [[nodiscard]] std::optional<Scenario> resolve(const Rule& rule, const ModelInputs& in) const;
        [[nodiscard]] std::optional<Scenario> resolveWord(Lever lever, const QString& word, const ModelInputs& in) const;
        [[nodiscard]] QString bestPrecision(const GpuSpec& gpu) const;
        [[nodiscard]] std::optional<Scenario> smallerGpu(const ModelInputs& in) const;

        [[nodiscard]] QString stopTitle() const
        {
            const QString at = axisText(m_stop->stopX);
            const QString unit = m_run.series[m_stop->series].xUnit;
            return unit == QLatin1String("epoch") ? tr("Stop early: epoch %1 was enough").arg(at)
                : unit.isEmpty()                  ? tr("Stop early: step %1 was enough").arg(at)
                                                  : tr("Stop early: %1 %2 was enough").arg(at, unit);
        }

        static void price(Recommendation& r, const State& from, const State& to)
        {
            if (from.result.total && to.result.total && from.result.unknownParts == to.result.unknownParts)
                r.savingUsd = *from.result.total - *to.result.total;
            if (from.result.carbonKg && to.result.carbonKg)
                r.savingKg = *from.result.carbonKg - *to.result.carbonKg;
        }
        static void prioritise(Recommendation& r, const Rule& rule, const ModelResult<double>& result)
        {
            double priority = 0;
            if (r.savingUsd && result.total && *result.total > 0) {
                priority = 100 * std::min(1.0, *r.savingUsd / *result.total / 0.5);
            } else if (rule.typicalLow && rule.typicalHigh) {
                priority = (*rule.typicalLow + *rule.typicalHigh) / 2 * shareOf(rule.typicalOf, result);
                r.typical = typicalText(rule);
            }
            priority += rule.priority == QLatin1String("high") ? 10 : rule.priority == QLatin1String("low") ? -10 : 0;
            r.priority = std::clamp(priority, 0.0, 100.0);
        }
        // A typical saving of the storage moves the total by the share of the storage only.
        static double shareOf(const QString& part, const ModelResult<double>& result)
        {
            std::optional<double> cost = result.total;
            if (part == QLatin1String("training") || part == QLatin1String("energy"))
                cost = result.training;
            else if (part == QLatin1String("inference"))
                cost = result.inference;
            else if (part == QLatin1String("storage"))
                cost = result.storage;
            else if (part == QLatin1String("transfer"))
                cost = result.transfer;
            return cost && result.total && *result.total > 0 ? std::clamp(*cost / *result.total, 0.0, 1.0) : 0;
        }
        static QString typicalText(const Rule& rule)
        {
            const QString text = rule.typicalLow == rule.typicalHigh
                ? tr("typical %1 %").arg(*rule.typicalLow)
                : tr("typical %1 – %2 %").arg(*rule.typicalLow).arg(*rule.typicalHigh);
            //: %1 is "typical 40 – 60 %", %2 a part of the cost such as training
            return rule.typicalOf.isEmpty() ? text : tr("%1 of %2", "a typical saving and a part of the cost").arg(text, partName(rule.typicalOf));
        }
        static QString partName(const QString& part)
        {
            if (part == QLatin1String("training"))
                return tr("training");
            if (part == QLatin1String("inference"))
                return tr("inference");
            if (part == QLatin1String("storage"))
                return tr("storage");
            if (part == QLatin1String("transfer"))
                return tr("transfer");
            return part == QLatin1String("energy") ? tr("energy") : part;
        }

        const Run& m_run;
        const Scenario& m_scenario;
        const Analysis& m_analysis;
        const Catalog& m_catalog;
        std::optional<LossStop> m_stop;
        State m_here;
        RuleExpression::Variables m_hereVariables;
    };

    std::optional<Scenario> Recommender::resolveWord(Lever lever, const QString& word, const ModelInputs& in) const
    {
        Scenario delta;
        if (word == QLatin1String("best:place")) {
            // Once applied, the place in force is the answer; the list no longer holds a better one.
            if (!in.placeId.isEmpty()) {
                delta.choices[Lever::Place] = in.placeId;
                return delta;
            }
            for (const Offer& offer : m_analysis.offers)
                if (offer.cheapest && !offer.current) {
                    delta.choices[Lever::Place] = offer.id;
                    return delta;
                }
            return std::nullopt;
        }
        if (word == QLatin1String("best:precision")) {
            if (in.gpu == nullptr)
                return std::nullopt;
            const QString best = bestPrecision(*in.gpu);
            if (best.isEmpty())
                return std::nullopt;
            delta.choices[Lever::Precision] = best;
            return delta;
        }
        if (word == QLatin1String("best:stop")) {
            // Without losses the middle of the 10 to 20 % that the source found.
            const bool typical = !m_stop;
            if (!typical && !m_stop->stops)
                return std::nullopt;
            delta.numbers[Lever::TimeFactor] = typical ? typicalStopShare : m_stop->keptShare;
            return delta;
        }
        if (word == QLatin1String("best:gpu"))
            return smallerGpu(in);
        if (word == QLatin1String("best:region")) {
            if (const auto set = m_scenario.numbers.find(Lever::GridIntensity); set != m_scenario.numbers.end()) {
                delta.numbers[Lever::GridIntensity] = set->second;
                return delta;
            }
            if (!m_analysis.environment.greenest)
                return std::nullopt;
            delta.numbers[Lever::GridIntensity] = m_analysis.environment.greenest->gPerKwh;
            return delta;
        }
        if (word.startsWith(QLatin1Char('x'))) {
            const auto input = modelInputOf(lever);
            const MaybeFigure base = input ? gatherInputs(m_run, {}, m_catalog, SourceTexts::No)[*input] : MaybeFigure {};
            if (!base)
                return std::nullopt;
            delta.numbers[lever] = base->value * word.mid(1).toDouble();
            return delta;
        }
        if (!leverInfo(lever).isChoice)
            return std::nullopt;
        delta.choices[lever] = word;
        return delta;
    }

    // What the formula advises for the size of the model, where the GPU can do it; else the other half precision.
    QString Recommender::bestPrecision(const GpuSpec& gpu) const
    {
        const double sizeGb = m_run.value(RunField::ModelMib).value_or(0) * 1048576e-9;
        for (const char* precision : { formulas::recommendPrecision(sizeGb, 0.01), "bf16", "fp16" })
            if (gpu.supports(QLatin1String(precision)))
                return QLatin1String(precision);
        return {};
    }

    // The cheapest smaller GPU of the same provider that holds the run, if it makes the run cheaper.
    std::optional<Scenario> Recommender::smallerGpu(const ModelInputs& in) const
    {
        if (const auto chosen = m_scenario.choices.find(Lever::GpuType); chosen != m_scenario.choices.end()) {
            Scenario delta;
            delta.choices[Lever::GpuType] = chosen->second;
            return delta;
        }
        const auto needed = neededGbPerGpu(m_run, in);
        if (in.gpu == nullptr || !needed || in.local)
            return std::nullopt;
        std::optional<Scenario> best;
        double least = m_here.result.total.value_or(0);
        for (const GpuSpec& gpu : m_catalog.gpus()) {
            const bool fits = gpu.vramGb >= 1.1 * *needed && gpu.vramGb <= in.gpu->vramGb && &gpu != in.gpu;
            if (!fits || (!in.precision.isEmpty() && !gpu.supports(in.precision)) || onDemandPrice(m_catalog, in.provider, gpu.id) == nullptr)
                continue;
            Scenario delta;
            delta.choices[Lever::GpuType] = gpu.id;
            const State there = look(m_scenario.with(delta));
            if (there.result.total && !there.inputs.speedUnknown && *there.result.total < least) {
                least = *there.result.total;
                best = delta;
            }
        }
        return best;
    }

    std::optional<Scenario> Recommender::resolve(const Rule& rule, const ModelInputs& in) const
    {
        Scenario delta;
        for (auto it = rule.delta.begin(); it != rule.delta.end(); ++it) {
            const auto lever = leverFromKey(it.key());
            if (!lever)
                return std::nullopt;
            if (it->isDouble()) {
                delta.numbers[*lever] = it->toDouble();
            } else if (const auto part = resolveWord(*lever, it->toString(), in)) {
                delta = delta.with(*part);
            } else {
                return std::nullopt;
            }
        }
        return delta;
    }

    bool comesFirst(const Recommendation& a, const Recommendation& b)
    {
        if (a.applied != b.applied)
            return a.applied;
        if (a.savingUsd.has_value() != b.savingUsd.has_value())
            return a.savingUsd.has_value();
        if (a.savingUsd && std::abs(*a.savingUsd - *b.savingUsd) > 1e-12)
            return *a.savingUsd > *b.savingUsd;
        return a.priority > b.priority;
    }

} // namespace

QString categoryLabel(Category category)
{
    switch (category) {
    case Category::Training:
        return tr("Training");
    case Category::Model:
        return tr("Model");
    case Category::Inference:
        return tr("Inference");
    case Category::Deployment:
        return tr("Deployment");
    }
    return {};
}

QString categoryKey(Category category)
{
    static const char* const keys[] = { "training", "model", "inference", "deployment" };
    return QLatin1String(keys[static_cast<int>(category)]);
}

QString Recommendation::savingText(const QLocale& locale) const
{
    const bool money = savingUsd && std::abs(*savingUsd) >= 1e-9;
    if (!money && savingKg && std::abs(*savingKg) >= 1e-9)
        return (*savingKg > 0 ? QString(format::minus) : QStringLiteral("+")) + format::mass(std::abs(*savingKg), locale);
    return savingUsd ? format::money(savingUsd, locale) : QString();
}

QString ruleText(const QString& text) { return QCoreApplication::translate("Catalog", text.toUtf8().constData()); }

Recommendations recommend(const Run& run, const Scenario& scenario, const Analysis& analysis, const Catalog& catalog)
{
    Recommendations out;
    const Recommender recommender(run, scenario, analysis, catalog);
    for (const Rule& rule : catalog.rules())
        recommender.consider(rule, out);
    std::stable_sort(out.shown.begin(), out.shown.end(), comesFirst);
    int number = 0;
    for (Recommendation& r : out.shown)
        r.number = ++number;
    return out;
}

} // namespace runcost
