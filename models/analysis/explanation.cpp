#include "analysis/explanation.h"

#include "analysis/costmodel.h"
#include "analysis/offers.h"
#include "analysis/regions.h"
#include "core/currency.h"
#include "core/format.h"

#include <QCoreApplication>
#include <QMap>

namespace runcost {
namespace {

    using formulas::Trace;
    using formulas::TraceNodePtr;

    QString tr(const char* text) { return QCoreApplication::translate("Explanation", text); }

    struct FigureInfo {
        const char* key;
        const char* title;
        const char* unit;
        std::optional<Trace> ModelResult<Trace>::*member;
        const char* source;
    };
    constexpr FigureInfo figureTable[] = {
        { "total_usd", QT_TRANSLATE_NOOP("Explanation", "Total, training and one month"), "USD", &ModelResult<Trace>::total, "" },
        { "training_usd", QT_TRANSLATE_NOOP("Explanation", "Training cost"), "USD", &ModelResult<Trace>::training, "training_cloud_cost, training_energy, energy_cost, spot_expected" },
        { "inference_usd", QT_TRANSLATE_NOOP("Explanation", "Inference, one month"), "USD", &ModelResult<Trace>::inference, "serverless" },
        { "storage_usd", QT_TRANSLATE_NOOP("Explanation", "Storage, one month"), "USD", &ModelResult<Trace>::storage, "storage_cost" },
        { "transfer_usd", QT_TRANSLATE_NOOP("Explanation", "Transfer"), "USD", &ModelResult<Trace>::transfer, "transfer_cost" },
        { "platform_usd", QT_TRANSLATE_NOOP("Explanation", "Platform"), "USD", &ModelResult<Trace>::platform, "managed_price" },
        { "energy_kwh", QT_TRANSLATE_NOOP("Explanation", "Energy"), "kWh", &ModelResult<Trace>::energyKwh, "training_energy" },
        { "carbon_kg", QT_TRANSLATE_NOOP("Explanation", "CO₂e"), "kg", &ModelResult<Trace>::carbonKg, "carbon" },
        { "training_h", QT_TRANSLATE_NOOP("Explanation", "Training time"), "h", &ModelResult<Trace>::hours, "" },
        { "latency_ms", QT_TRANSLATE_NOOP("Explanation", "Latency of a request"), "ms", &ModelResult<Trace>::latencyMs, "" },
        { "offset_usd", QT_TRANSLATE_NOOP("Explanation", "Carbon offset"), "USD", &ModelResult<Trace>::offsetUsd, "carbon_offset" },
        { "car_miles", QT_TRANSLATE_NOOP("Explanation", "Miles driven"), "mile", &ModelResult<Trace>::carMiles, "carbon_equivalents" },
        { "phone_charges", QT_TRANSLATE_NOOP("Explanation", "Smartphone charges"), "charge", &ModelResult<Trace>::phoneCharges, "carbon_equivalents" },
        { "tree_months", QT_TRANSLATE_NOOP("Explanation", "Tree-months"), "tree\u00B7month", &ModelResult<Trace>::treeMonths, "carbon_equivalents" },
    };

    const FigureInfo* figureInfo(const QString& key)
    {
        for (const FigureInfo& info : figureTable)
            if (key == QLatin1String(info.key))
                return &info;
        return nullptr;
    }

    QString valueText(double value, const QString& unit)
    {
        if (unit == QLatin1String("USD"))
            return format::moneyCents(value);
        if (unit == QLatin1String("h"))
            return format::hours(value);
        return unit.isEmpty() ? format::significant(value, 4) : format::significant(value, 4) + QLatin1Char(' ') + unit;
    }

    std::optional<double> slopeBy(const ModelResult<formulas::Slope>& slopes, const QString& key, ModelInput input)
    {
        static const QMap<QString, std::optional<formulas::Slope> ModelResult<formulas::Slope>::*> members {
            { QStringLiteral("total_usd"), &ModelResult<formulas::Slope>::total },
            { QStringLiteral("training_usd"), &ModelResult<formulas::Slope>::training },
            { QStringLiteral("inference_usd"), &ModelResult<formulas::Slope>::inference },
            { QStringLiteral("storage_usd"), &ModelResult<formulas::Slope>::storage },
            { QStringLiteral("transfer_usd"), &ModelResult<formulas::Slope>::transfer },
            { QStringLiteral("platform_usd"), &ModelResult<formulas::Slope>::platform },
            { QStringLiteral("energy_kwh"), &ModelResult<formulas::Slope>::energyKwh },
            { QStringLiteral("carbon_kg"), &ModelResult<formulas::Slope>::carbonKg },
            { QStringLiteral("training_h"), &ModelResult<formulas::Slope>::hours },
            { QStringLiteral("latency_ms"), &ModelResult<formulas::Slope>::latencyMs },
            { QStringLiteral("offset_usd"), &ModelResult<formulas::Slope>::offsetUsd },
            { QStringLiteral("car_miles"), &ModelResult<formulas::Slope>::carMiles },
            { QStringLiteral("phone_charges"), &ModelResult<formulas::Slope>::phoneCharges },
            { QStringLiteral("tree_months"), &ModelResult<formulas::Slope>::treeMonths },
        };
        const auto& slope = slopes.*members.value(key);
        return slope ? std::optional(slope->by(static_cast<std::size_t>(input))) : std::nullopt;
    }

    void fillFromTrace(Explanation& e, const Trace& trace)
    {
        e.value = trace.value();
        e.valueText = valueText(trace.value(), e.unit);
        e.formulaNames = trace.formulaWithNames();
        e.formulaNumbers = trace.formulaWithNumbers();
        for (const Trace& step : trace.steps())
            e.steps.push_back({ step.node()->name, step.formulaWithNames(), step.formulaWithNumbers(),
                formulas::valueWithUnit(step.value(), step.unit().toString()) });
        for (const TraceNodePtr& node : trace.inputs())
            e.inputs.push_back({ node->name, node->value, node->unit.toString(), node->figure });
    }

    // r² = Σ (∂f/∂xᵢ · uᵢ)², and the input with the largest part of it.
    void fillRange(Explanation& e, const ModelInputs& in, const ModelResult<formulas::Slope>& slopes)
    {
        double squares = 0;
        double widest = 0;
        for (std::size_t i = 0; i < modelInputCount; ++i) {
            const MaybeFigure& figure = in.figures[i];
            const auto by = slopeBy(slopes, e.figure, static_cast<ModelInput>(i));
            if (!figure || !by)
                continue;
            const double half = std::abs(*by * figure->halfRange);
            squares += half * half;
            if (half > widest) {
                widest = half;
                e.widestDriver = modelInputName(static_cast<ModelInput>(i));
                e.widestDriverHalf = half;
            }
        }
        const double r = std::sqrt(squares);
        e.low = std::max(std::min(0.0, *e.value), *e.value - r);
        e.high = *e.value + r;
    }

    Explanation explainModelFigure(const FigureInfo& info, const Run& run, const Scenario& scenario, const Catalog& catalog, const Analysis& analysis)
    {
        Explanation e;
        e.figure = QLatin1String(info.key);
        e.title = tr(info.title);
        e.unit = QString::fromUtf8(info.unit);
        e.source = QLatin1String(info.source);
        const ModelInputs in = gatherInputs(run, scenario, catalog);
        const ModelResult<Trace> traces = evaluateTrace(in);
        for (std::size_t i = 0; i < componentCount; ++i)
            if (e.figure == componentKey(static_cast<Component>(i)) + QLatin1String("_usd"))
                e.note = analysis.components[i].reason;
        const std::optional<Trace>& trace = traces.*info.member;
        if (!trace) {
            e.valueText = format::unknown();
            if (e.note.isEmpty())
                e.note = e.figure == QLatin1String("latency_ms") ? analysis.latencyMs.reason
                    : e.figure == QLatin1String("total_usd")     ? analysis.total.reason
                                                                 : analysis.energyKwh.reason;
            return e;
        }
        fillFromTrace(e, *trace);
        fillRange(e, in, evaluateSlope(in));
        if (e.figure == QLatin1String("total_usd") && analysis.unknownParts > 0)
            e.note = tr("%1 of five parts unknown: the true total is higher.").arg(analysis.unknownParts);
        if (!scenario.isBaseline()) {
            const ModelInputs base = gatherInputs(run, {}, catalog);
            const ModelResult<Trace> baseTraces = evaluateTrace(base);
            if (const auto& baseTrace = baseTraces.*info.member) {
                e.baseline = baseTrace->value();
                e.baselineNumbers = baseTrace->formulaWithNumbers();
            }
        }
        return e;
    }

    Trace input(const QString& name, const char* unit, double value, Provenance provenance, const QString& source, const QString& date = {})
    {
        return Trace::input(name, QString::fromUtf8(unit), Figure { value, provenance, 0, source, date });
    }

    Result<Explanation> explainOffer(const QString& id, const Analysis& analysis, const Catalog& catalog)
    {
        for (const Offer& offer : analysis.offers) {
            if (offer.id != id)
                continue;
            Explanation e;
            e.figure = QStringLiteral("offer:") + id;
            e.title = tr("Training at %1").arg(offer.label);
            e.unit = QStringLiteral("USD");
            e.source = QStringLiteral("training_cloud_cost");
            const PriceRow* row = catalog.price(id);
            if (!offer.onDemandUsd || !offer.hours || row == nullptr) {
                e.valueText = format::unknown();
                e.note = tr("No price or no duration is known here.");
                return e;
            }
            const Trace hours = input(tr("time there"), "h", *offer.hours, Provenance::Estimated,
                offer.sameDuration ? tr("unknown speed: same duration") : tr("ratio of dense FP16 TFLOPS"));
            const Figure price = priceFigure(*row, catalog.date());
            const Trace usdPerHour = Trace::input(tr("GPU price"), QStringLiteral("USD/(GPU\u00B7h)"), price);
            const Trace count = input(tr("GPU count"), "GPU", offer.gpuCount, Provenance::Imported, tr("as in the run"));
            fillFromTrace(e, formulas::rentalCost(hours, usdPerHour, count));
            const double half = *e.value * price.halfRange / price.value;
            e.low = *e.value - half;
            e.high = *e.value + half;
            e.widestDriver = tr("GPU price");
            e.widestDriverHalf = half;
            if (offer.gpuOnly)
                e.note = tr("The price is for the GPU alone; the machine around it costs extra.");
            return e;
        }
        return Error { ErrorCode::NotFound, tr("There is no offer “%1”.").arg(id), {} };
    }

    Result<Explanation> explainRegion(const QString& name, const Run& run, const Analysis& analysis, const Catalog& catalog)
    {
        const std::optional<RegionRow> other = comparedRegion(name, run, analysis.environment, catalog, analysis.energyKwh.value);
        for (const auto* region : { &analysis.environment.present, &analysis.environment.greenest, &other }) {
            if (!*region || (*region)->name != name)
                continue;
            Explanation e;
            e.figure = QStringLiteral("region:") + name;
            e.title = tr("CO₂e in %1").arg(name);
            e.unit = QStringLiteral("kg");
            e.source = QStringLiteral("carbon");
            if (!analysis.energyKwh.value) {
                e.valueText = format::unknown();
                e.note = analysis.energyKwh.reason;
                return e;
            }
            const Trace energy = input(tr("energy"), "kWh", *analysis.energyKwh.value, analysis.energyKwh.provenance, tr("this analysis"));
            Figure grid { (*region)->gPerKwh, Provenance::Catalog, 0.15 * (*region)->gPerKwh, (*region)->source, (*region)->asOf };
            fillFromTrace(e, formulas::carbon(energy, Trace::input(tr("grid intensity"), QStringLiteral("g/kWh"), grid)));
            e.low = 0.85 * *e.value;
            e.high = 1.15 * *e.value;
            e.widestDriver = tr("grid intensity");
            e.widestDriverHalf = 0.15 * *e.value;
            return e;
        }
        return Error { ErrorCode::NotFound, tr("There is no region “%1”.").arg(name), {} };
    }

    Result<Explanation> explainRecommendation(const QString& id, const Run& run, const Scenario& scenario, const Analysis& analysis, const Catalog& catalog)
    {
        for (const auto* list : { &analysis.recommendations, &analysis.whyNot }) {
            for (const Recommendation& r : *list) {
                if (r.id != id)
                    continue;
                Explanation e;
                e.figure = QStringLiteral("recommendation:") + id;
                e.title = r.title;
                e.unit = QStringLiteral("USD");
                e.note = r.why.isEmpty() ? r.text : tr("%1 Because: %2.").arg(r.text, r.why);
                if (!r.savingUsd) {
                    e.valueText = r.typical.isEmpty() ? format::unknown() : r.typical;
                    return e;
                }
                const Scenario from = r.applied ? scenario.without(r.delta) : scenario;
                const Scenario to = r.applied ? scenario : scenario.with(r.delta);
                const auto total = [&](const Scenario& s) { return evaluateValue(gatherInputs(run, s, catalog, SourceTexts::No)).total.value_or(0); };
                const Trace before = input(tr("total without it"), "USD", total(from), Provenance::Estimated, tr("this analysis"));
                const Trace after = input(tr("total with it"), "USD", total(to), Provenance::Estimated, tr("this analysis"));
                fillFromTrace(e, before - after);
                e.low = e.high = *e.value;
                return e;
            }
        }
        return Error { ErrorCode::NotFound, tr("There is no recommendation “%1”.").arg(id), {} };
    }

    // The slope of the total times one step of the slider: the figure beside it.
    Result<Explanation> explainSensitivity(const QString& key, const Run& run, const Scenario& scenario, const Analysis& analysis, const Catalog& catalog)
    {
        const std::optional<Lever> lever = leverFromKey(key);
        const std::optional<ModelInput> input = lever ? modelInputOf(*lever) : std::nullopt;
        if (!input)
            return Error { ErrorCode::NotFound, tr("There is no slider “%1”.").arg(key), {} };
        const LeverInfo& info = leverInfo(*lever);
        Explanation e;
        e.figure = QStringLiteral("sensitivity:") + key;
        e.title = tr("A step of %1").arg(leverLabel(*lever));
        e.unit = QStringLiteral("USD");
        e.source = QStringLiteral("slope");
        const LeverState& state = analysis.lever(*lever);
        const ModelResult<formulas::Slope> slopes = evaluateSlope(gatherInputs(run, scenario, catalog));
        if (!state.usdPerStep || !slopes.total) {
            e.valueText = format::unknown();
            e.note = state.note.isEmpty() ? tr("It does not change the total here.") : state.note;
            return e;
        }
        const QString unit = QString::fromUtf8(modelInputInfo(*input).unit);
        const Figure slope { slopes.total->by(static_cast<std::size_t>(*input)), Provenance::Estimated, 0, tr("derivative of the total, this analysis"), {} };
        const Figure step { info.step, Provenance::Assumed, 0, tr("one step of the slider"), {} };
        const QString perUnit = unit.isEmpty() ? QStringLiteral("USD") : QStringLiteral("USD/(%1)").arg(unit);
        fillFromTrace(e, Trace::input(tr("change of the total per unit"), perUnit, slope) * Trace::input(tr("step"), unit, step));
        e.low = e.high = *e.value;
        e.note = tr("A tangent: exact for a small step, an approximation for a large one.");
        return e;
    }

    Explanation explainScore(const Analysis& analysis)
    {
        Explanation e;
        e.figure = QStringLiteral("score");
        e.title = tr("Efficiency score");
        e.source = QStringLiteral("efficiency");
        e.note = tr("%1 of four parts are known; their weights are renormalised.").arg(analysis.score.knownParts);
        if (!analysis.score.value) {
            e.valueText = format::unknown();
            return e;
        }
        std::optional<Trace> sum;
        std::optional<Trace> weights;
        for (const ScorePart& part : analysis.score.parts) {
            if (!part.value) {
                e.note += QLatin1Char(' ') + part.label + QStringLiteral(": ") + part.reason;
                continue;
            }
            const Trace value = input(part.label, "", *part.value, Provenance::Estimated, tr("this analysis"));
            const Trace weight = formulas::constant<Trace>(part.weight);
            sum = sum ? *sum + value * weight : value * weight;
            weights = weights ? *weights + weight : weight;
        }
        fillFromTrace(e, *sum / *weights);
        e.valueText = format::significant(e.value);
        e.low = e.high = *e.value;
        return e;
    }

} // namespace

QStringList explainableFigures(const Analysis& analysis)
{
    QStringList keys;
    for (const FigureInfo& info : figureTable)
        keys << QLatin1String(info.key);
    keys << QStringLiteral("score");
    for (const Offer& offer : analysis.offers)
        if (!offer.id.isEmpty() && offer.id != QLatin1String("local"))
            keys << QStringLiteral("offer:") + offer.id;
    for (const auto* region : { &analysis.environment.present, &analysis.environment.greenest })
        if (*region)
            keys << QStringLiteral("region:") + (*region)->name;
    for (const Recommendation& r : analysis.recommendations)
        keys << QStringLiteral("recommendation:") + r.id;
    for (const LeverState& state : analysis.levers)
        if (state.usdPerStep)
            keys << QStringLiteral("sensitivity:") + QLatin1String(leverInfo(state.lever).key);
    return keys;
}

Result<Explanation> explain(const Run& run, const Scenario& scenario, const Catalog& catalog, const QString& figure, const ProjectContext& project)
{
    const Result<Analysis> analysis = analyze(run, scenario, catalog, project);
    if (!analysis)
        return analysis.error();
    // The own place is explained by the training cost, where all its inputs are.
    const QString key = figure == QLatin1String("offer:local") || figure == QLatin1String("offer:") ? QStringLiteral("training_usd") : figure;
    if (const FigureInfo* info = figureInfo(key))
        return explainModelFigure(*info, run, scenario, catalog, *analysis);
    if (key == QLatin1String("score"))
        return explainScore(*analysis);
    const QString rest = key.mid(key.indexOf(QLatin1Char(':')) + 1);
    if (key.startsWith(QLatin1String("offer:")))
        return explainOffer(rest, *analysis, catalog);
    if (key.startsWith(QLatin1String("sensitivity:")))
        return explainSensitivity(rest, run, scenario, *analysis, catalog);
    if (key.startsWith(QLatin1String("region:")))
        return explainRegion(rest, run, *analysis, catalog);
    if (key.startsWith(QLatin1String("recommendation:")))
        return explainRecommendation(rest, run, scenario, *analysis, catalog);
    return Error { ErrorCode::NotFound, tr("There is no figure “%1”.").arg(figure), {} };
}

namespace {

    // In the currency of the value beside it.
    double shownHalf(const ExplainedInput& in)
    {
        return format::isMoneyUnit(in.unit) ? format::inCurrency(in.figure.halfRange) : in.figure.halfRange;
    }

} // namespace

QString explanationAsText(const Explanation& e)
{
    QStringList lines { e.title + QStringLiteral(": ") + e.valueText };
    if (!e.formulaNames.isEmpty())
        lines << QStringLiteral("  = ") + e.formulaNames << QStringLiteral("  = ") + e.formulaNumbers + QStringLiteral(" = ") + e.valueText;
    for (const ExplainedStep& step : e.steps)
        lines << QStringLiteral("  %1 = %2 = %3 = %4").arg(step.name, step.formulaNames, step.formulaNumbers, step.valueText);
    for (const ExplainedInput& in : e.inputs) {
        QString line = QStringLiteral("  %1 = %2").arg(in.name, formulas::valueWithUnit(in.value, in.unit));
        QStringList origin { provenanceLabel(in.figure.provenance), in.figure.source, in.figure.date };
        origin.removeAll(QString());
        line += QStringLiteral(" (%1)").arg(format::listed(origin));
        if (in.figure.halfRange > 0)
            line += QStringLiteral(" \u00B1 ") + format::significant(shownHalf(in));
        lines << line;
    }
    if (e.value && e.high > e.low)
        lines << tr("  90 % range: %1").arg(valueText(e.low, e.unit) + QStringLiteral(" – ") + valueText(e.high, e.unit));
    if (!e.widestDriver.isEmpty())
        lines << tr("  Widest driver: %1, ± %2").arg(e.widestDriver, valueText(e.widestDriverHalf, e.unit));
    if (e.baseline)
        lines << tr("  Baseline: %1").arg(valueText(*e.baseline, e.unit));
    if (!e.note.isEmpty())
        lines << QStringLiteral("  ") + e.note;
    if (const QString rate = format::currencyNote(); !rate.isEmpty())
        lines << QStringLiteral("  ") + rate;
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString explanationAsMarkdown(const Explanation& e)
{
    const auto cell = [](QString text) { return text.replace(QLatin1Char('|'), QStringLiteral("\\|")).replace(QLatin1Char('\n'), QLatin1Char(' ')); };
    QStringList lines { QStringLiteral("### %1: %2").arg(cell(e.title), e.valueText), QString() };
    if (!e.formulaNames.isEmpty())
        lines << QStringLiteral("`%1`").arg(e.formulaNames) << QString() << QStringLiteral("`= %1 = %2`").arg(e.formulaNumbers, e.valueText) << QString();
    for (const ExplainedStep& step : e.steps)
        lines << QStringLiteral("`%1 = %2 = %3 = %4`").arg(step.name, step.formulaNames, step.formulaNumbers, step.valueText) << QString();
    if (!e.inputs.empty()) {
        lines << tr("| Input | Value | Where it comes from | Date | ± |") << QStringLiteral("|---|---:|---|---|---:|");
        for (const ExplainedInput& in : e.inputs)
            lines << QStringLiteral("| %1 | %2 | %3 | %4 | %5 |")
                         .arg(cell(in.name), formulas::valueWithUnit(in.value, in.unit),
                             cell(format::listed({ provenanceLabel(in.figure.provenance), in.figure.source })), cell(in.figure.date),
                             in.figure.halfRange > 0 ? format::significant(shownHalf(in)) : QString());
        lines << QString();
    }
    if (e.value && e.high > e.low)
        lines << tr("90 % range: %1").arg(valueText(e.low, e.unit) + QStringLiteral(" – ") + valueText(e.high, e.unit)) << QString();
    if (!e.note.isEmpty())
        lines << cell(e.note);
    if (const QString rate = format::currencyNote(); !rate.isEmpty())
        lines << QString() << cell(rate);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace runcost
