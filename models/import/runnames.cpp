#include "import/runnames.h"

#include "import/runmerge.h"
#include "import/values.h"

#include <QCoreApplication>

#include <string_view>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("RunNames", text); }

    constexpr double mibPerMb = 1e6 / 1048576.0;
    constexpr double mibPerGb = 1e9 / 1048576.0;

    struct NumberName {
        std::string_view name; // plain
        RunField field;
        double factor = 1;
    };
    // Settings of a run. Names that may count something else in another tool (world_size, gpus of a cluster) are left out.
    constexpr auto parameterNames = std::to_array<NumberName>({
        { "batch_size", RunField::BatchSize }, { "batchsize", RunField::BatchSize }, { "bs", RunField::BatchSize },
        { "global_batch_size", RunField::BatchSize }, { "train_batch_size", RunField::BatchSize },
        { "epochs", RunField::Epochs }, { "n_epochs", RunField::Epochs }, { "num_epochs", RunField::Epochs },
        { "nb_epochs", RunField::Epochs }, { "max_epochs", RunField::Epochs }, { "num_train_epochs", RunField::Epochs },
        { "learning_rate", RunField::LearningRate }, { "lr", RunField::LearningRate }, { "base_lr", RunField::LearningRate },
        { "initial_lr", RunField::LearningRate }, { "learning_rate_init", RunField::LearningRate },
        { "early_stopping_patience", RunField::EarlyStoppingPatience }, { "early_stop_patience", RunField::EarlyStoppingPatience },
        { "num_parameters", RunField::Parameters }, { "n_parameters", RunField::Parameters }, { "num_params", RunField::Parameters },
        { "n_params", RunField::Parameters }, { "nparams", RunField::Parameters }, { "total_parameters", RunField::Parameters },
        { "total_params", RunField::Parameters }, { "model_parameters", RunField::Parameters },
        { "model_params", RunField::Parameters }, { "parameter_count", RunField::Parameters },
        { "trainable_parameters", RunField::Parameters }, { "trainable_params", RunField::Parameters },
        { "num_gpus", RunField::GpuCount }, { "n_gpus", RunField::GpuCount }, { "n_gpu", RunField::GpuCount },
        { "num_gpu", RunField::GpuCount }, { "ngpus", RunField::GpuCount }, { "ngpu", RunField::GpuCount },
        { "gpu_count", RunField::GpuCount }, { "gpus", RunField::GpuCount },
        { "gpu_memory_gb", RunField::GpuMemoryGb }, { "gpu_mem_gb", RunField::GpuMemoryGb }, { "vram_gb", RunField::GpuMemoryGb },
        { "gpu_memory_gib", RunField::GpuMemoryGb, 1.073741824 },
        { "dataset_gb", RunField::DatasetGb }, { "dataset_size_gb", RunField::DatasetGb }, { "data_size_gb", RunField::DatasetGb },
        { "dataset_size_mb", RunField::DatasetGb, 1e-3 }, { "dataset_mb", RunField::DatasetGb, 1e-3 },
        { "model_mib", RunField::ModelMib }, { "model_size_mib", RunField::ModelMib },
        { "model_size_mb", RunField::ModelMib, mibPerMb }, { "model_mb", RunField::ModelMib, mibPerMb },
        { "model_size_gb", RunField::ModelMib, mibPerGb },
        { "hourly_price_usd", RunField::HourlyPriceUsd }, { "price_per_hour_usd", RunField::HourlyPriceUsd },
        { "usd_per_hour", RunField::HourlyPriceUsd }, { "cost_per_hour_usd", RunField::HourlyPriceUsd },
        { "hourly_cost_usd", RunField::HourlyPriceUsd }, { "hourly_rate_usd", RunField::HourlyPriceUsd },
        { "hourly_price", RunField::HourlyPriceUsd }, { "pue", RunField::Pue },
        { "predictions_per_month", RunField::PredictionsPerMonth }, { "storage_gb", RunField::StorageGb },
    });
    // What a run logged about itself. CodeCarbon's names are kWh and kg.
    constexpr auto metricNames = std::to_array<NumberName>({
        { "energy_kwh", RunField::EnergyKwh }, { "energy_consumed", RunField::EnergyKwh }, { "energy_consumed_kwh", RunField::EnergyKwh },
        { "total_energy_kwh", RunField::EnergyKwh }, { "kwh", RunField::EnergyKwh }, { "energy_wh", RunField::EnergyKwh, 1e-3 },
        { "energy_j", RunField::EnergyKwh, 1 / 3.6e6 }, { "energy_joules", RunField::EnergyKwh, 1 / 3.6e6 },
        { "emissions", RunField::CarbonKg }, { "emissions_kg", RunField::CarbonKg }, { "carbon_kg", RunField::CarbonKg },
        { "co2_kg", RunField::CarbonKg }, { "co2eq_kg", RunField::CarbonKg }, { "emissions_kg_co2", RunField::CarbonKg },
        { "carbon_footprint_kg", RunField::CarbonKg }, { "carbon_footprint_kg_co2", RunField::CarbonKg },
        { "co2_g", RunField::CarbonKg, 1e-3 }, { "emissions_g", RunField::CarbonKg, 1e-3 },
        { "cost_usd", RunField::ReportedCostUsd }, { "training_cost_usd", RunField::ReportedCostUsd },
        { "total_cost_usd", RunField::ReportedCostUsd }, { "billed_cost_usd", RunField::BilledCostUsd },
        { "duration_s", RunField::DurationS }, { "training_time_seconds", RunField::DurationS }, { "training_time_s", RunField::DurationS },
        { "training_time_sec", RunField::DurationS }, { "train_time_s", RunField::DurationS }, { "train_time_seconds", RunField::DurationS },
        { "train_runtime", RunField::DurationS }, { "training_duration_s", RunField::DurationS }, { "runtime_s", RunField::DurationS },
        { "training_time_minutes", RunField::DurationS, 60 }, { "training_time_min", RunField::DurationS, 60 },
        { "training_time_hours", RunField::DurationS, 3600 }, { "training_time_h", RunField::DurationS, 3600 },
        { "duration_h", RunField::DurationS, 3600 }, { "duration_hours", RunField::DurationS, 3600 },
        { "latency_ms", RunField::LatencyMs }, { "inference_latency_ms", RunField::LatencyMs }, { "inference_time_ms", RunField::LatencyMs },
        { "avg_latency_ms", RunField::LatencyMs }, { "inf_ms", RunField::LatencyMs }, { "latency_s", RunField::LatencyMs, 1e3 },
        { "throughput", RunField::ThroughputPerS }, { "samples_per_second", RunField::ThroughputPerS },
        { "samples_per_sec", RunField::ThroughputPerS }, { "images_per_sec", RunField::ThroughputPerS },
        { "throughput_samples_per_sec", RunField::ThroughputPerS }, { "train_samples_per_second", RunField::ThroughputPerS },
        { "peak_memory_mib", RunField::PeakMemoryMib }, { "peak_memory_mb", RunField::PeakMemoryMib, mibPerMb },
        { "peak_gpu_memory_mib", RunField::PeakMemoryMib }, { "peak_gpu_memory_mb", RunField::PeakMemoryMib, mibPerMb },
        { "gpu_memory_peak_mb", RunField::PeakMemoryMib, mibPerMb }, { "max_memory_mb", RunField::PeakMemoryMib, mibPerMb },
        { "peak_memory_gb", RunField::PeakMemoryMib, mibPerGb }, { "peak_gpu_memory_gb", RunField::PeakMemoryMib, mibPerGb },
        { "model_size_mib", RunField::ModelMib }, { "model_size_mb", RunField::ModelMib, mibPerMb },
        { "num_parameters", RunField::Parameters }, { "total_params", RunField::Parameters },
    });

    struct TextName {
        std::string_view name;
        QString Run::*field;
    };
    constexpr auto textNames = std::to_array<TextName>({
        { "gpu_type", &Run::gpuType }, { "gpu_name", &Run::gpuType }, { "gpu_model", &Run::gpuType }, { "gpu", &Run::gpuType },
        { "accelerator_type", &Run::gpuType }, { "accelerator_name", &Run::gpuType }, { "device_name", &Run::gpuType },
        { "cloud_provider", &Run::provider }, { "provider", &Run::provider }, { "cloud", &Run::provider },
        { "instance_type", &Run::instance }, { "instance", &Run::instance }, { "machine_type", &Run::instance },
        { "vm_type", &Run::instance }, { "vm_size", &Run::instance }, { "node_type", &Run::instance },
        { "region", &Run::region }, { "cloud_region", &Run::region }, { "aws_region", &Run::region }, { "gcp_region", &Run::region },
        { "country_iso_code", &Run::country }, { "country", &Run::country },
        { "precision", &Run::precision }, { "dtype", &Run::precision }, { "torch_dtype", &Run::precision },
        { "mixed_precision", &Run::precision }, { "device", &Run::deviceClass }, { "device_type", &Run::deviceClass },
        { "pricing_model", &Run::pricingModel }, { "purchase_option", &Run::pricingModel },
    });

    template <class Names>
    auto findName(const Names& names, const QString& plain)
    {
        const QByteArray wanted = plain.toLatin1();
        return std::find_if(names.begin(), names.end(),
            [&wanted](const auto& entry) { return entry.name == std::string_view(wanted.constData(), static_cast<std::size_t>(wanted.size())); });
    }

    // "train/batch_size" is asked as a whole, then as "batch_size".
    QStringList spellings(const QString& name)
    {
        const qsizetype at = std::max({ name.lastIndexOf(u'/'), name.lastIndexOf(u'.'), name.lastIndexOf(u':') });
        QStringList list { plainName(name) };
        if (at >= 0 && at + 1 < name.size())
            list << plainName(name.mid(at + 1));
        return list;
    }

    template <class Names>
    auto findSpelling(const Names& names, const QString& name)
    {
        for (const QString& spelling : spellings(name))
            if (const auto found = findName(names, spelling); found != names.end())
                return found;
        return names.end();
    }

    // "7B" and "110M" are usual for parameter counts.
    std::optional<double> parameterValue(RunField field, const QString& text)
    {
        QByteArray bytes = text.trimmed().toUtf8();
        double factor = 1;
        if (field == RunField::Parameters && bytes.size() > 1) {
            static constexpr std::string_view suffixes = "kmbt";
            const auto suffix = suffixes.find(static_cast<char>(std::tolower(static_cast<unsigned char>(bytes.back()))));
            if (suffix != std::string_view::npos) {
                factor = std::pow(1000, suffix + 1);
                bytes.chop(1);
            }
        }
        if (field == RunField::Parameters)
            bytes.replace(QByteArray("_"), QByteArray()).replace(QByteArray(","), QByteArray());
        const ParsedNumber number = parseNumber(bytes);
        if (number.kind != ParsedNumber::Kind::Value || number.value < 0 || number.value * factor > largestNumber)
            return std::nullopt;
        return number.value * factor;
    }

    QString providerKey(const QString& text)
    {
        const QString word = text.toLower().trimmed();
        static const QMap<QString, QString> known { { QStringLiteral("amazon"), QStringLiteral("aws") },
            { QStringLiteral("amazon web services"), QStringLiteral("aws") }, { QStringLiteral("google"), QStringLiteral("gcp") },
            { QStringLiteral("google cloud"), QStringLiteral("gcp") }, { QStringLiteral("microsoft"), QStringLiteral("azure") },
            { QStringLiteral("microsoft azure"), QStringLiteral("azure") }, { QStringLiteral("on-prem"), QStringLiteral("local") },
            { QStringLiteral("onprem"), QStringLiteral("local") }, { QStringLiteral("on_prem"), QStringLiteral("local") },
            { QStringLiteral("on-premise"), QStringLiteral("local") }, { QStringLiteral("workstation"), QStringLiteral("local") } };
        return known.value(word, word);
    }

    QString precisionKey(const QString& text)
    {
        const QString word = text.toLower().remove(QStringLiteral("torch.")).section(u'-', 0, 0).trimmed();
        static const QMap<QString, QString> known { { QStringLiteral("16"), QStringLiteral("fp16") },
            { QStringLiteral("fp16"), QStringLiteral("fp16") }, { QStringLiteral("float16"), QStringLiteral("fp16") },
            { QStringLiteral("half"), QStringLiteral("fp16") }, { QStringLiteral("bf16"), QStringLiteral("bf16") },
            { QStringLiteral("bfloat16"), QStringLiteral("bf16") }, { QStringLiteral("32"), QStringLiteral("fp32") },
            { QStringLiteral("fp32"), QStringLiteral("fp32") }, { QStringLiteral("float32"), QStringLiteral("fp32") },
            { QStringLiteral("fp8"), QStringLiteral("fp8") }, { QStringLiteral("int8"), QStringLiteral("int8") } };
        return known.value(word);
    }

    // The text as the run keeps it; empty when it is none of this kind ("gpu": "True").
    QString textFor(QString Run::*field, const QString& text)
    {
        bool isNumber = false;
        (void)text.toDouble(&isNumber);
        const QString word = text.trimmed().toLower();
        static const QStringList nothing { QString(), QStringLiteral("none"), QStringLiteral("null"), QStringLiteral("true"),
            QStringLiteral("false"), QStringLiteral("auto"), QStringLiteral("unknown"), QStringLiteral("n/a"), QStringLiteral("yes"),
            QStringLiteral("no") };
        if (nothing.contains(word) || (isNumber && field != &Run::precision))
            return {};
        if (field == &Run::precision)
            return precisionKey(text);
        if (field == &Run::provider)
            return providerKey(tidyText(text, 50));
        if (field == &Run::country)
            return word.size() == 3 ? word.toUpper() : QString();
        if (field == &Run::gpuType)
            return word.startsWith(QLatin1String("cuda")) || word == QLatin1String("cpu") ? QString() : gpuModel(tidyText(text, 200)).name;
        if (field == &Run::deviceClass) {
            const QString device = word.section(u':', 0, 0);
            return device == QLatin1String("gpu") ? QStringLiteral("cuda")
                : QStringList { QStringLiteral("cuda"), QStringLiteral("cpu"), QStringLiteral("mps") }.contains(device) ? device : QString();
        }
        if (field == &Run::pricingModel)
            return word == QLatin1String("spot") || word == QLatin1String("preemptible") ? QStringLiteral("spot")
                : word == QLatin1String("on_demand") || word == QLatin1String("on-demand")  ? QStringLiteral("on_demand")
                                                                                            : QString();
        return tidyText(text, 100);
    }

    // How many words the part behind the last '/' or '.' has.
    qsizetype lastWords(const QString& name)
    {
        const qsizetype at = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'.'));
        return at < 0 ? 0 : plainName(name.mid(at + 1)).split(u'_', Qt::SkipEmptyParts).size();
    }

    struct QualityName {
        std::string_view name;
        bool higherIsBetter;
    };
    constexpr auto qualityNames = std::to_array<QualityName>({
        { "accuracy", true }, { "acc", true }, { "top1_accuracy", true }, { "top1", true }, { "acc1", true },
        { "balanced_accuracy", true }, { "f1", true }, { "f1_score", true }, { "f1_macro", true }, { "f1_micro", true },
        { "auc", true }, { "roc_auc", true }, { "auroc", true }, { "map", true }, { "map50", true }, { "iou", true }, { "miou", true },
        { "dice", true }, { "exact_match", true }, { "bleu", true }, { "rougel", true }, { "r2", true }, { "r2_score", true },
        { "psnr", true }, { "ssim", true }, { "rmse", false }, { "mse", false }, { "mae", false }, { "mape", false }, { "wer", false },
        { "cer", false }, { "error_rate", false }, { "perplexity", false }, { "ppl", false }, { "log_loss", false },
        { "nll", false }, { "loss", false },
    });

} // namespace

QString plainName(const QString& name)
{
    QString plain;
    for (qsizetype i = 0; i < name.size() && plain.size() < 120; ++i) {
        const QChar c = name[i];
        if (c.isUpper() && i > 0 && name[i - 1].isLower())
            plain += u'_';
        if (c.isLetterOrNumber())
            plain += c.toLower();
        else if (!plain.isEmpty() && !plain.endsWith(u'_'))
            plain += u'_';
    }
    while (plain.endsWith(u'_'))
        plain.chop(1);
    return plain;
}

bool applyParameter(Run& run, const QString& name, const QString& text, const QString& source)
{
    if (const auto found = findSpelling(parameterNames, name); found != parameterNames.end()) {
        const std::optional<double> value = parameterValue(found->field, text);
        if (value && !run.figure(found->field))
            run.figure(found->field) = Figure { *value * found->factor, Provenance::Imported, 0, source, {} };
        return value.has_value();
    }
    if (const QString plain = plainName(name); run.precision.isEmpty() && text.trimmed().toLower() == QLatin1String("true")
        && (plain == QLatin1String("fp16") || plain == QLatin1String("bf16"))) {
        run.precision = plain;
        return true;
    }
    if (const auto found = findSpelling(textNames, name); found != textNames.end()) {
        const QString value = textFor(found->field, text);
        if ((run.*(found->field)).isEmpty())
            run.*(found->field) = value;
        return !value.isEmpty();
    }
    return false;
}

bool applyMetric(Run& run, const QString& name, double value, const QString& source, const QString& date, IssueList& issues)
{
    const auto found = findSpelling(metricNames, name);
    if (found == metricNames.end())
        return false;
    if (!std::isfinite(value) || std::abs(value * found->factor) > largestNumber)
        issues.warn({}, name, QStringLiteral("not_a_number"), tr("“%1” is no usable number; it counts as unknown.").arg(name));
    else if (value < 0)
        issues.warn({}, name, QStringLiteral("negative"), tr("“%1” is negative; it counts as unknown.").arg(name), QString::number(value));
    else if (!run.figure(found->field))
        run.figure(found->field) = Figure { value * found->factor, Provenance::Imported, 0, source, date };
    return true;
}

std::optional<QualityMetric> qualityMetric(const QString& name)
{
    enum { Test, Validation, Plain, Training };
    int part = Plain;
    QStringList words;
    for (const QString& word : plainName(name).split(u'_', Qt::SkipEmptyParts)) {
        static const QStringList noise { QStringLiteral("epoch"), QStringLiteral("step"), QStringLiteral("avg"), QStringLiteral("mean"),
            QStringLiteral("final"), QStringLiteral("best"), QStringLiteral("last"), QStringLiteral("total") };
        if (word == QLatin1String("test"))
            part = Test;
        else if (word == QLatin1String("val") || word == QLatin1String("valid") || word == QLatin1String("validation")
            || word == QLatin1String("eval") || word == QLatin1String("dev"))
            part = Validation;
        else if (word == QLatin1String("train") || word == QLatin1String("training"))
            part = Training;
        else if (!noise.contains(word))
            words << word;
    }
    auto found = findName(qualityNames, words.join(u'_'));
    // "results.deep.accuracy": the last part names it, the others say of what.
    if (const qsizetype from = words.size() - lastWords(name); found == qualityNames.end() && from > 0 && from < words.size())
        found = findName(qualityNames, words.mid(from).join(u'_'));
    if (found == qualityNames.end())
        return std::nullopt;
    const auto place = static_cast<int>(found - qualityNames.begin());
    return QualityMetric { name, found->higherIsBetter, (part == Training ? 1000 : 0) + place * 4 + part };
}

bool isLossName(const QString& name)
{
    const QStringList words = plainName(name).split(u'_');
    return words.contains(QStringLiteral("loss"));
}

QString tidyText(const QString& text, qsizetype most)
{
    QString tidy = text.left(most * 2).simplified().left(most);
    for (QChar& c : tidy)
        if (c.category() == QChar::Other_Control)
            c = u' ';
    return tidy.trimmed();
}

} // namespace runcost
