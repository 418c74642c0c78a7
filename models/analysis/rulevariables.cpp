#include "analysis/rulevariables.h"

#include "analysis/analysis.h"
#include "core/format.h"
#include "formulas/choices.h"

#include <QCoreApplication>

#include <algorithm>

namespace runcost {
namespace {

    using Kind = RuleVariableInfo::Kind;

    QString tr(const char* text) { return QCoreApplication::translate("Recommendation", text); }

    // The share of the GPU's memory that the run reached.
    std::optional<double> memoryShare(const Run& run, const ModelInputs& in)
    {
        const auto peak = run.value(RunField::PeakMemoryMib);
        const auto recorded = run.value(RunField::GpuMemoryGb);
        const double gb = recorded ? *recorded : in.baseGpu != nullptr ? in.baseGpu->vramGb : 0;
        // The classic tool writes the memory of the whole machine.
        if (!peak || gb <= 0 || run.deviceClass != QLatin1String("cuda") || run.sourceKind == QLatin1String("cost_analysis"))
            return std::nullopt;
        return *peak * 1048576e-9 / gb;
    }

    QString numberText(double value, const char* unit)
    {
        const QLatin1String word(unit);
        if (word == QLatin1String("%"))
            return format::percent(value);
        if (word == QLatin1String("USD"))
            return format::money(value);
        const bool counts = word.isEmpty() || word == QLatin1String("GPU");
        const QString shown = counts ? axisText(value) : format::significant(value);
        return word.isEmpty() ? shown : shown + QLatin1Char(' ') + QString::fromUtf8(unit);
    }

    // For a phrase, which says the unit itself.
    QString bareText(double value, const char* unit)
    {
        const QLatin1String word(unit);
        return word == QLatin1String("%") ? format::percent(value) : word == QLatin1String("USD") ? format::money(value) : format::significant(value);
    }

    QString valueText(const RuleVariableInfo* info, const RuleExpression::Value& value)
    {
        if (const double* number = std::get_if<double>(&value))
            return numberText(*number, info != nullptr ? info->unit : "");
        if (const bool* flag = std::get_if<bool>(&value))
            return *flag ? tr("yes") : tr("no");
        const QString* text = std::get_if<QString>(&value);
        return text != nullptr && !text->isEmpty() ? *text : format::unknown();
    }

    // What a rule asks for, as it is written there: 0.1, not 0.100.
    QString limitText(const RuleVariableInfo* info, const RuleExpression::Value& limit)
    {
        const double* number = std::get_if<double>(&limit);
        const QLatin1String unit(info != nullptr ? info->unit : "");
        if (number == nullptr || unit == QLatin1String("%") || unit == QLatin1String("USD"))
            return valueText(info, limit);
        const QString shown = format::defaultLocale().toString(*number, 'g', 7);
        return unit.isEmpty() ? shown : shown + QLatin1Char(' ') + unit;
    }

    QString plainName(const QString& name) { return QString(name).replace(QLatin1Char('_'), QLatin1Char(' ')); }

    // How the values of a trigger read in a sentence; the others show under their own name.
    QString phrase(const QString& name, const QString& value)
    {
        static const QHash<QString, const char*> phrases {
            { QStringLiteral("training_h"), QT_TRANSLATE_NOOP("Recommendation", "training takes %1 h") },
            { QStringLiteral("gpu_utilisation"), QT_TRANSLATE_NOOP("Recommendation", "GPU utilisation is %1") },
            { QStringLiteral("gpu_count"), QT_TRANSLATE_NOOP("Recommendation", "%1 GPU") },
            { QStringLiteral("latency_ms"), QT_TRANSLATE_NOOP("Recommendation", "latency is %1 ms") },
            { QStringLiteral("model_mib"), QT_TRANSLATE_NOOP("Recommendation", "the model has %1 MiB") },
            { QStringLiteral("peak_memory_mib"), QT_TRANSLATE_NOOP("Recommendation", "peak memory is %1 MiB") },
            { QStringLiteral("training_usd"), QT_TRANSLATE_NOOP("Recommendation", "training costs %1") },
            { QStringLiteral("total_usd"), QT_TRANSLATE_NOOP("Recommendation", "the total is %1") },
            { QStringLiteral("storage_usd"), QT_TRANSLATE_NOOP("Recommendation", "storage costs %1") },
            { QStringLiteral("transfer_usd"), QT_TRANSLATE_NOOP("Recommendation", "transfer costs %1") },
            { QStringLiteral("inference_usd"), QT_TRANSLATE_NOOP("Recommendation", "inference costs %1") },
            { QStringLiteral("storage_gb"), QT_TRANSLATE_NOOP("Recommendation", "%1 GB are kept") },
            { QStringLiteral("transfer_gb"), QT_TRANSLATE_NOOP("Recommendation", "%1 GB go out") },
            { QStringLiteral("carbon_kg"), QT_TRANSLATE_NOOP("Recommendation", "it emits %1 kg") },
            { QStringLiteral("predictions_per_month"), QT_TRANSLATE_NOOP("Recommendation", "%1 predictions a month") },
        };
        if (name == QLatin1String("loss_flat_share"))
            return tr("the loss was flat for %1 of the run").arg(value);
        if (name == QLatin1String("memory_share"))
            return tr("%1 of the GPU memory in use").arg(value);
        if (const char* pattern = phrases.value(name, nullptr))
            return tr(pattern).arg(value);
        const RuleVariableInfo* info = findRuleVariable(name);
        return tr("%1 %2").arg(info != nullptr ? tr(info->label) : plainName(name), value);
    }

} // namespace

const std::vector<RuleVariableInfo>& ruleVariableInfos()
{
#define WORD(text) QT_TRANSLATE_NOOP("Recommendation", text)
    static const std::vector<RuleVariableInfo> all {
        { "device_class", Kind::Text, "", WORD("device"), "" },
        { "cuda", Kind::Flag, "", WORD("it ran on a CUDA GPU"), WORD("it did not run on a CUDA GPU") },
        { "local", Kind::Flag, "", WORD("it ran on the own machine"), WORD("it did not run on the own machine") },
        { "cloud", Kind::Flag, "", WORD("it ran in the cloud"), WORD("it did not run in the cloud") },
        { "training_h", Kind::Number, "h", WORD("training time"), "" },
        { "gpu_count", Kind::Number, "GPU", WORD("GPU count"), "" },
        { "gpu_utilisation", Kind::Number, "%", WORD("GPU utilisation"), "" },
        { "memory_share", Kind::Number, "%", WORD("GPU memory in use"), "" },
        { "right_size", Kind::Text, "", WORD("right-sizing"), "" },
        { "latency_ms", Kind::Number, "ms", WORD("latency"), "" },
        { "model_mib", Kind::Number, "MiB", WORD("model size"), "" },
        { "peak_memory_mib", Kind::Number, "MiB", WORD("peak memory"), "" },
        { "batch_size", Kind::Number, "", WORD("batch size"), "" },
        { "epochs", Kind::Number, "", WORD("epochs"), "" },
        { "patience", Kind::Number, "", WORD("patience of early stopping"), "" },
        { "precision", Kind::Text, "", WORD("precision"), "" },
        { "precision_is_full", Kind::Flag, "", WORD("it trains in full precision"), WORD("it trains in reduced precision already") },
        { "gpu_supports_fp16", Kind::Flag, "", WORD("the GPU computes in fp16"), WORD("the GPU does not compute in fp16, or is not known") },
        { "gpu_supports_bf16", Kind::Flag, "", WORD("the GPU computes in bf16"), WORD("the GPU does not compute in bf16, or is not known") },
        { "gpu_supports_fp8", Kind::Flag, "", WORD("the GPU computes in fp8"), WORD("the GPU does not compute in fp8, or is not known") },
        { "spot_share", Kind::Number, "%", WORD("spot share"), "" },
        { "predictions_per_month", Kind::Number, "", WORD("predictions a month"), "" },
        { "batching", Kind::Number, "", WORD("predictions per request"), "" },
        { "storage_gb", Kind::Number, "GB", WORD("storage"), "" },
        { "transfer_gb", Kind::Number, "GB", WORD("transfer out"), "" },
        { "carbon_kg", Kind::Number, "kg", WORD("emissions"), "" },
        { "training_usd", Kind::Number, "USD", WORD("training cost"), "" },
        { "total_usd", Kind::Number, "USD", WORD("total cost"), "" },
        { "storage_usd", Kind::Number, "USD", WORD("storage cost"), "" },
        { "inference_usd", Kind::Number, "USD", WORD("inference cost"), "" },
        { "transfer_usd", Kind::Number, "USD", WORD("transfer cost"), "" },
        { "greener_region", Kind::Flag, "", WORD("the provider has a region with a cleaner grid"), WORD("no region of the provider is known to be cleaner") },
        { "cheaper_place", Kind::Flag, "", WORD("another place is cheaper"), WORD("no fitting offer is cheaper") },
        { "has_loss_series", Kind::Flag, "", WORD("the run recorded its losses"), WORD("the run recorded no losses") },
        { "loss_flat_share", Kind::Number, "%", WORD("part of the run after its loss went flat"), "" },
    };
#undef WORD
    return all;
}

const RuleVariableInfo* findRuleVariable(const QString& name)
{
    const auto& all = ruleVariableInfos();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& info) { return name == QLatin1String(info.name); });
    return found == all.end() ? nullptr : &*found;
}

RuleExpression::Variables ruleVariables(const Run& run, const ModelInputs& in, const ModelResult<double>& result,
    const Analysis& analysis, const std::optional<LossStop>& stop)
{
    RuleExpression::Variables v;
    const auto set = [&v](const char* name, RuleExpression::Value value) { v.insert(QLatin1String(name), std::move(value)); };
    const auto number = [&](const char* name, const std::optional<double>& value) {
        if (value)
            set(name, *value);
        else
            set(name, std::monostate {});
    };
    const auto input = [&](const char* name, ModelInput i) {
        number(name, in.known(i) ? std::optional(in.value(i)) : std::nullopt);
    };
    set("device_class", run.deviceClass);
    set("cuda", run.deviceClass == QLatin1String("cuda"));
    set("local", in.local);
    set("cloud", in.placeKnown && !in.local);
    number("training_h", result.hours);
    input("gpu_count", ModelInput::GpuCount);
    const auto utilisation = run.value(RunField::UtilisationFraction);
    const auto memory = memoryShare(run, in);
    number("gpu_utilisation", utilisation);
    number("memory_share", memory);
    set("right_size", utilisation && memory ? RuleExpression::Value(QString::fromLatin1(formulas::rightSize(*utilisation * 100, *memory * 100)))
                                            : RuleExpression::Value());
    number("latency_ms", result.latencyMs);
    number("model_mib", run.value(RunField::ModelMib));
    number("peak_memory_mib", run.value(RunField::PeakMemoryMib));
    number("batch_size", run.value(RunField::BatchSize));
    number("epochs", run.value(RunField::Epochs));
    number("patience", run.value(RunField::EarlyStoppingPatience));
    set("precision", in.precision);
    set("precision_is_full", in.precision.isEmpty() || in.precision == QLatin1String("fp32"));
    for (const char* precision : { "fp16", "bf16", "fp8" })
        v.insert(QStringLiteral("gpu_supports_") + QLatin1String(precision), in.gpu != nullptr && in.gpu->supports(QLatin1String(precision)));
    input("spot_share", ModelInput::SpotShare);
    if (in.alreadySpot)
        set("spot_share", 1.0);
    input("predictions_per_month", ModelInput::Predictions);
    input("batching", ModelInput::Batching);
    input("storage_gb", ModelInput::Storage);
    input("transfer_gb", ModelInput::Transfer);
    number("carbon_kg", result.carbonKg);
    number("training_usd", result.training);
    number("total_usd", result.total);
    number("storage_usd", result.storage);
    number("inference_usd", result.inference);
    number("transfer_usd", result.transfer);
    set("greener_region", analysis.environment.greenest && analysis.environment.greenestSameProvider && !in.local);
    set("cheaper_place", std::any_of(analysis.offers.begin(), analysis.offers.end(),
                             [](const Offer& offer) { return offer.cheapest && !offer.current; }));
    set("has_loss_series", lossSeriesOf(run).has_value());
    number("loss_flat_share", stop ? std::optional(1 - stop->keptShare) : std::nullopt);
    return v;
}

QString whyText(const QString& trigger, const RuleExpression::Variables& v)
{
    QStringList parts;
    for (const QString& name : RuleExpression::identifiers(trigger)) {
        const RuleExpression::Value value = v.value(name);
        const RuleVariableInfo* info = findRuleVariable(name);
        if (const double* d = std::get_if<double>(&value))
            parts << phrase(name, bareText(*d, info != nullptr ? info->unit : ""));
        else if (const bool* b = std::get_if<bool>(&value))
            parts << (info != nullptr ? tr(*b ? info->label : info->whenFalse) : *b ? plainName(name) : tr("not %1").arg(plainName(name)));
        else if (const QString* s = std::get_if<QString>(&value); s != nullptr && !s->isEmpty())
            parts << tr("%1 %2").arg(info != nullptr ? tr(info->label) : plainName(name), *s);
    }
    return format::listed(parts);
}

QString factText(const QString& name, const RuleExpression::Value& value)
{
    const RuleVariableInfo* info = findRuleVariable(name);
    const QString label = info != nullptr ? tr(info->label) : plainName(name);
    if (const bool* flag = std::get_if<bool>(&value); flag != nullptr && info != nullptr && info->kind == Kind::Flag)
        return *flag ? label : tr(info->whenFalse);
    const QString* text = std::get_if<QString>(&value);
    if (std::holds_alternative<std::monostate>(value) || (text != nullptr && text->isEmpty()))
        return tr("%1 is not known").arg(label);
    //: A figure of a run and its value: "training time 15.6 h"
    return tr("%1 %2").arg(label, valueText(info, value));
}

QString conditionText(const RuleExpression::Clause& clause)
{
    const RuleVariableInfo* info = findRuleVariable(clause.name);
    if (clause.sign.isEmpty())
        return clause.negated ? tr("not so") : tr("so");
    static const std::pair<const char*, const char*> words[] = { { "<", QT_TRANSLATE_NOOP("Recommendation", "below %1") },
        { "<=", QT_TRANSLATE_NOOP("Recommendation", "at most %1") }, { ">", QT_TRANSLATE_NOOP("Recommendation", "above %1") },
        { ">=", QT_TRANSLATE_NOOP("Recommendation", "at least %1") }, { "==", QT_TRANSLATE_NOOP("Recommendation", "%1") },
        { "!=", QT_TRANSLATE_NOOP("Recommendation", "other than %1") } };
    for (const auto& [sign, pattern] : words)
        if (clause.sign == QLatin1String(sign)) {
            const QString wanted = tr(pattern).arg(limitText(info, clause.limit));
            return clause.negated ? tr("not %1").arg(wanted) : wanted;
        }
    return {};
}

} // namespace runcost
