#include "import/columnhints.h"

#include "import/tableunits.h"

#include <QHash>

#include <array>

namespace runcost::table {
namespace {

    struct Stems {
        const char* target;
        double confidence;
        const char* words; // stems, blank separated
    };
    constexpr std::array stemTable {
        Stems { "name", 0.98, "name run run_name job_name jobname experiment_run trial_name display_name title" },
        Stems { "name", 0.7, "model model_name tag task_name task job trial variant label key" },
        Stems { "run_id", 0.97, "run_id runid id uuid run_uuid job_id jobid guid trial_id experiment_run_id" },
        Stems { "project", 0.95, "project project_name experiment experiment_name exp exp_name study" },
        Stems { "status", 0.95, "status state run_status job_status outcome" },
        Stems { "started", 0.96, "started start started_at start_time starttime start_date begin begin_time created created_at launched_at" },
        Stems { "started", 0.9, "timestamp timestamp_utc timestamp_ms date datetime ts run_date" },
        Stems { "ended", 0.96, "ended end ended_at end_time endtime end_date finished_at finish finish_time completed_at stopped_at stop_time" },
        Stems { "duration_s", 0.95, "duration run_time runtime elapsed elapsed_time wall_time walltime wall_clock wall_clock_time training_time"
                                    " train_time training_duration train_duration total_time time_total time_elapsed total_duration"
                                    " total_training_time total_runtime train_runtime train" },
        Stems { "duration_s", 0.7, "time took seconds" },
        Stems { "gpu_count", 0.95, "gpus num_gpus n_gpus ngpu ngpus gpu_count number_of_gpus world_size device_count num_devices devices" },
        Stems { "gpu_type", 0.9, "gpu gpu_type gpu_name gpu_model accelerator accelerator_type device_name graphics_card card" },
        Stems { "device_class", 0.85, "device device_type device_class backend" },
        Stems { "gpu_memory_gb", 0.8, "vram gpu_memory_total gpu_ram gpu_vram gpu_mem_total" },
        Stems { "power_w", 0.93, "power avg_power mean_power average_power power_draw gpu_power power_avg watts" },
        Stems { "energy_kwh", 0.93, "energy energy_consumed total_energy energy_total energy_used energy_usage e_total energy_consumption electricity" },
        Stems { "carbon_kg", 0.93, "emissions emission co2 co2e co2eq carbon carbon_emissions co2_emissions carbon_footprint ghg" },
        Stems { "utilisation", 0.9, "gpu_util gpu_utilization gpu_utilisation utilization utilisation gpu_usage util avg_gpu_util mean_gpu_util" },
        Stems { "hourly_price_usd", 0.93, "price_per_hour hourly_price hourly_rate hourly_cost cost_per_hour usd_per_hour price_hour price_h rate_per_hour" },
        Stems { "billed_cost_usd", 0.95, "billed_cost billed invoice invoiced paid billed_amount amount_billed" },
        Stems { "reported_cost_usd", 0.94, "cost total_cost training_cost train_cost run_cost compute_cost cloud_cost estimated_cost cost_total" },
        Stems { "reported_cost_usd", 0.7, "price charge spend amount" },
        Stems { "dataset_gb", 0.85, "dataset_size data_size dataset_gb data_gb dataset_volume" },
        Stems { "epochs", 0.94, "epochs num_epochs n_epochs epochs_trained max_epochs total_epochs nb_epochs" },
        Stems { "batch_size", 0.96, "batch_size batchsize batch bs per_device_train_batch_size train_batch_size" },
        Stems { "parameters", 0.96, "params num_params n_params n_parameters num_parameters parameters total_parameters parameter_count"
                                    " total_params param_count model_params model_parameters trainable_params" },
        Stems { "model_mib", 0.9, "model_size checkpoint_size model_file_size model_mb model_bytes ckpt_size" },
        Stems { "latency_ms", 0.92, "latency inf inference inference_time inference_latency avg_latency mean_latency infer_time prediction_time" },
        Stems { "throughput_per_s", 0.93, "throughput images_per_sec samples_per_sec tokens_per_s tokens_per_sec samples_per_second images_per_second"
                                          " tokens_per_second items_per_sec imgs_per_sec img_per_sec examples_per_second examples_per_sec fps qps"
                                          " train_samples_per_second samples_per_s images_per_s" },
        Stems { "peak_memory_mib", 0.9, "peak_memory peak_mem max_memory max_mem memory_peak mem_peak gpu_mem_peak peak_gpu_memory gpu_peak_memory"
                                        " max_memory_allocated max_rss peak_rss peak_ram peak_vram" },
        Stems { "peak_memory_mib", 0.7, "mem memory gpu_memory gpu_mem ram memory_used rss" },
        Stems { "mean_memory_mib", 0.9, "avg_memory mean_memory average_memory avg_mem mean_mem memory_avg memory_mean" },
        Stems { "pue", 0.95, "pue" },
        Stems { "predictions_per_month", 0.95, "predictions_per_month requests_per_month inferences_per_month" },
        Stems { "storage_gb", 0.85, "storage storage_size stored" },
        Stems { "transfer_gb", 0.85, "transfer egress transfer_out data_out" },
        Stems { "early_stopping_patience", 0.9, "patience early_stopping_patience" },
        Stems { "learning_rate", 0.96, "lr learning_rate learningrate" },
        Stems { "provider", 0.93, "provider cloud cloud_provider vendor" },
        Stems { "instance", 0.93, "instance instance_type machine machine_type vm vm_type node_type" },
        Stems { "region", 0.92, "region cloud_region location site zone datacenter data_center availability_zone" },
        Stems { "country", 0.9, "country country_iso country_code country_iso_code" },
        Stems { "precision", 0.8, "precision dtype mixed_precision amp" },
        Stems { "pricing_model", 0.9, "pricing pricing_model purchase_option lifecycle market_type" },
        Stems { "note", 0.9, "note notes comment comments description remark remarks" },
        Stems { "step", 0.95, "step steps_done global_step iter iteration iterations epoch update n_iter trainer_step current_step" },
        Stems { "tag.owner", 0.83, "owner user username user_name author who" },
        Stems { "tag.team", 0.83, "team group cost_centre cost_center department" },
        Stems { "tag.seed", 0.9, "seed random_seed" },
    };
    constexpr std::array metricWords { "accuracy", "acc", "loss", "f1", "auc", "auroc", "bleu", "rouge", "rougel", "perplexity", "ppl", "wer",
        "cer", "map", "iou", "miou", "dice", "score", "reward", "top1", "top5", "rmse", "mae", "mse", "r2", "ndcg", "recall", "mrr", "psnr", "ssim",
        "fid", "em", "win", "winrate", "quality", "err", "error", "kl", "return" };
    constexpr std::array lowWords { "loss", "perplexity", "ppl", "wer", "cer", "rmse", "mae", "mse", "fid", "err", "error", "kl" };
    constexpr std::array perEpochWords { "epoch", "step", "iter", "iteration", "batch" };

    struct Entry {
        ColumnTarget target;
        double confidence;
    };

    QHash<QString, Entry> makeIndex()
    {
        QHash<QString, Entry> index;
        for (const Stems& stems : stemTable) {
            const std::optional<ColumnTarget> target = targetFromKey(QLatin1String(stems.target));
            Q_ASSERT(target);
            for (const QString& word : QString::fromLatin1(stems.words).split(u' '))
                if (!index.contains(word))
                    index.insert(word, { *target, stems.confidence });
        }
        // The keys of our own exports.
        for (const ColumnTarget& target : columnTargets())
            if (const QString key = targetKey(target); target.role == ColumnRole::Number && !index.contains(key))
                index.insert(key, { target, 0.97 });
        return index;
    }

    const QHash<QString, Entry>& index()
    {
        static const QHash<QString, Entry> all = makeIndex();
        return all;
    }

    struct Words {
        QStringList words;
        QString bracketUnit; // "kwh" of "energy (kWh)"
    };

    Words split(const QString& name)
    {
        Words result;
        QString text = lastPart(name).trimmed();
        for (const auto& [open, close] : { std::pair(u'[', u']'), std::pair(u'(', u')') })
            if (text.endsWith(close))
                if (const qsizetype begin = text.lastIndexOf(open); begin > 0) {
                    result.bracketUnit = text.mid(begin + 1, text.size() - begin - 2).trimmed().toLower();
                    text = text.left(begin).trimmed();
                }
        QString word;
        const auto flush = [&] {
            if (!word.isEmpty())
                result.words << word.toLower();
            word.clear();
        };
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (!c.isLetterOrNumber() && c != u'%' && c != u'€' && c != u'$') {
                flush();
                continue;
            }
            const bool camel = c.isUpper() && !word.isEmpty() && word.back().isLower();
            if (camel)
                flush();
            word += c;
        }
        flush();
        // "k wh" and "kg co2" out of kWh and kgCO2 belong together.
        for (qsizetype i = 0; i + 1 < result.words.size(); ++i)
            if (result.words[i] == u"k" && result.words[i + 1].startsWith(u"wh")) {
                result.words[i] += result.words[i + 1];
                result.words.removeAt(i + 1);
            }
        return result;
    }

    Units unitsOfTarget(const ColumnTarget& target)
    {
        return target.role == ColumnRole::Number ? unitsOf(target.field) : Units {};
    }

    const Unit* unitOf(const ColumnTarget& target, const QString& word)
    {
        if (target.role == ColumnRole::Number)
            return unitsOfTarget(target).byWord(word.toUtf8().toStdString());
        return nullptr;
    }

    // A unit alone names a field: "kwh", "watts", "eur".
    std::optional<ColumnTarget> fieldOfUnit(const QString& word)
    {
        static constexpr std::array<std::pair<const char*, RunField>, 16> fields { {
            { "kwh", RunField::EnergyKwh }, { "wh", RunField::EnergyKwh }, { "mwh", RunField::EnergyKwh }, { "joules", RunField::EnergyKwh },
            { "watts", RunField::PowerW }, { "watt", RunField::PowerW }, { "usd", RunField::ReportedCostUsd }, { "eur", RunField::ReportedCostUsd },
            { "gbp", RunField::ReportedCostUsd }, { "chf", RunField::ReportedCostUsd }, { "dollars", RunField::ReportedCostUsd },
            { "kgco2", RunField::CarbonKg }, { "kgco2e", RunField::CarbonKg }, { "kgco2eq", RunField::CarbonKg }, { "hours", RunField::DurationS },
            { "seconds", RunField::DurationS },
        } };
        for (const auto& [unit, field] : fields)
            if (word == QLatin1String(unit))
                return ColumnTarget { ColumnRole::Number, field, {} };
        return std::nullopt;
    }

    template <class Array>
    bool hasAny(const QStringList& words, const Array& wanted)
    {
        return std::any_of(wanted.begin(), wanted.end(), [&words](const char* word) { return words.contains(QLatin1String(word)); });
    }

    // The stem in the index, with its unit taken off where there is one.
    bool match(const Words& words, Hint& hint)
    {
        const QStringList& all = words.words;
        const auto take = [&](const QStringList& stem, const QString& unitWord) {
            const auto found = index().constFind(stem.join(u'_'));
            if (found == index().constEnd())
                return false;
            const Unit* const unit = unitWord.isEmpty() ? nullptr : unitOf(found->target, unitWord);
            if (!unitWord.isEmpty() && !unit)
                return false;
            hint.target = found->target;
            hint.confidence = found->confidence;
            if (unit) {
                hint.unit = QLatin1String(unit->key);
                hint.unitNamed = true;
                hint.confidence = std::min(0.98, hint.confidence + (hint.confidence < 0.9 ? 0.15 : 0.02));
            }
            return true;
        };
        if (take(all, words.bracketUnit))
            return true;
        if (all.size() > 1 && take(all.mid(0, all.size() - 1), all.back()))
            return true;
        if (all.size() > 1 && take(all.mid(1), all.front()))
            return true;
        // "co2_kg_total", "energy_kwh_sum"
        if (all.size() > 2 && (all.back() == u"total" || all.back() == u"sum") && take(all.mid(0, all.size() - 2), all[all.size() - 2]))
            return true;
        return false;
    }

} // namespace

QString lastPart(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const qsizetype slash = name.lastIndexOf(u'/');
    const qsizetype at = std::max(dot, slash);
    return at > 0 && at + 1 < name.size() && !name.endsWith(u']') && !name.endsWith(u')') ? name.mid(at + 1) : name;
}

bool isHigherBetter(const QString& metricName)
{
    return !hasAny(split(metricName).words, lowWords);
}

int metricRank(const QString& metricName)
{
    const QString lower = metricName.toLower();
    const int stage = lower.contains(u"test") ? 0 : lower.contains(u"val") || lower.contains(u"eval") ? 1 : lower.contains(u"train") ? 4 : 2;
    return 2 * stage + (isHigherBetter(metricName) ? 0 : 1);
}

Hint hintForName(const QString& name)
{
    Hint hint;
    const Words words = split(name);
    const QString lower = name.toLower();
    hint.config = lower.startsWith(u"config") || lower.startsWith(u"params.") || lower.startsWith(u"hparams") || lower.startsWith(u"args.")
        || lower.startsWith(u"hyperparameters");
    if (words.words.isEmpty())
        return hint;
    const bool mean = words.words.contains(u"avg") || words.words.contains(u"mean") || words.words.contains(u"per") || words.words.contains(u"average");
    if (match(words, hint)) {
        if (lastPart(name) != name)
            hint.confidence -= 0.03;
        return hint;
    }
    // "avg_time_sec", "time_per_epoch", "epoch_times_json": of one epoch.
    const bool timed = words.words.contains(u"time") || words.words.contains(u"times") || words.words.contains(u"duration");
    if (timed && (mean || hasAny(words.words, perEpochWords))) {
        hint.perEpoch = true;
        hint.confidence = 0.9;
        return hint;
    }
    if (words.words.size() == 1)
        if (const std::optional<ColumnTarget> target = fieldOfUnit(words.words.front())) {
            hint.target = *target;
            const Unit* const unit = unitOf(*target, words.words.front());
            hint.unit = unit ? QLatin1String(unit->key) : QLatin1String();
            hint.unitNamed = unit != nullptr;
            hint.confidence = 0.9;
            return hint;
        }
    if (hasAny(words.words, metricWords)) {
        hint.target = { ColumnRole::Metric, RunField::Count, lastPart(name) };
        hint.confidence = 0.9;
        const bool percent = words.bracketUnit == u"%" || words.words.contains(u"pct") || words.words.contains(u"percent") || words.words.contains(u"%");
        hint.unit = percent ? QLatin1String(percentUnit) : QLatin1String("number");
        hint.unitNamed = percent;
    }
    return hint;
}

} // namespace runcost::table
