#include "import/wandbrun.h"

#include "import/jsonfile.h"
#include "import/parametertags.h"
#include "import/runmerge.h"
#include "import/runnames.h"
#include "import/values.h"

#include <QCoreApplication>

#include <cmath>

namespace runcost::wandb {
namespace {

    using simdjson::dom::element;
    using simdjson::dom::object;

    constexpr double longestS = 1e9; // 31 years
    constexpr int mostMetrics = 50'000;
    constexpr int deepestMetric = 6;

    QString tr(const char* text) { return QCoreApplication::translate("Wandb", text); }

    // The Go core writes 64-bit integers as strings.
    std::optional<double> looseNumber(element value)
    {
        if (const std::optional<double> number = jsonNumber(value))
            return number;
        const ParsedNumber parsed = parseNumber(jsonText(value).toUtf8());
        return parsed.kind == ParsedNumber::Kind::Value ? std::optional(parsed.value) : std::nullopt;
    }
    std::optional<double> looseNumber(object part, std::string_view key)
    {
        element value;
        return part.at_key(key).get(value) ? std::nullopt : looseNumber(value);
    }
    bool isKnown(object part, std::string_view key)
    {
        element value;
        return !part.at_key(key).get(value) && !value.is_null();
    }
    std::optional<object> firstOf(object part, std::string_view key)
    {
        const auto list = jsonArray(part, key);
        return list && list->size() > 0 ? jsonObject(list->at(0)) : std::nullopt;
    }

    void addTag(Run& run, const QString& key, const QString& text)
    {
        const QString tidy = tidyText(text, 100);
        if (!tidy.isEmpty() && text.size() <= 100)
            run.tags.insert(tidyText(key, 100), tidy);
    }

    // The GPUs of the machine: how many of them the run used is not recorded.
    void readGpus(Run& run, object metadata, const QString& source, IssueList& issues)
    {
        const auto set = [&](RunField field, std::optional<double> value, Provenance provenance) {
            if (value && *value > 0 && *value < 1e5)
                run.figure(field) = Figure { *value, provenance, 0, source, isoDay(run.startedAtMs) };
        };
        QString name = jsonText(metadata, "gpu");
        std::optional<double> count = looseNumber(metadata, "gpu_count");
        std::optional<double> memoryBytes;
        for (const auto& [list, memory] : { std::pair("gpu_nvidia", "memoryTotal"), std::pair("gpu_devices", "memory_total"), std::pair("gpu_amd", "vramTotal") })
            if (const auto device = firstOf(metadata, list)) {
                name = name.isEmpty() ? jsonText(*device, "name") : name;
                memoryBytes = looseNumber(*device, memory);
                if (!count)
                    count = static_cast<double>(jsonArray(metadata, list)->size());
            }
        if (const auto apple = jsonObject(metadata, "apple")) {
            name = name.isEmpty() ? jsonText(*apple, "name") : name;
            count = count.value_or(1);
        }
        const GpuModel model = gpuModel(name);
        run.gpuType = tidyText(model.name, 200);
        if (!run.gpuType.isEmpty())
            run.deviceClass = model.deviceClass();
        else if (!isKnown(metadata, "cuda") && !isKnown(metadata, "cudaVersion") && !isKnown(metadata, "tpu")
            && !isKnown(metadata, "trainium") && count.value_or(0) == 0)
            run.deviceClass = QStringLiteral("cpu");
        set(RunField::GpuCount, count, count.value_or(0) > 1 ? Provenance::Estimated : Provenance::Imported);
        set(RunField::GpuMemoryGb, memoryBytes ? std::optional(*memoryBytes / 1e9) : std::nullopt, Provenance::Imported);
        if (count.value_or(0) > 1) {
            run.flags << QStringLiteral("gpus_of_machine");
            issues.note(0, QStringLiteral("gpus_of_machine"),
                tr("The machine has %1 GPUs; how many of them the run used is not recorded.").arg(*count));
        }
    }

    // Takes the last values of the summary, however deep they are.
    class SummaryMetrics {
    public:
        SummaryMetrics(Run& run, QString source, IssueList& issues)
            : m_run(run)
            , m_source(std::move(source))
            , m_issues(issues)
        {
        }

        void read(object part, const QString& prefix, int depth)
        {
            for (const auto field : part) {
                const QString key = QString::fromUtf8(field.key.data(), static_cast<qsizetype>(field.key.size())).left(200);
                if (++m_seen > mostMetrics || (depth == 1 && key.startsWith(u'_')))
                    continue;
                const QString name = prefix.isEmpty() ? key : prefix + QLatin1Char('.') + key;
                if (const auto inner = jsonObject(field.value)) {
                    // Pictures and tables have a type, and sizes that are no metrics.
                    if (depth < deepestMetric && !isKnown(*inner, "_type"))
                        read(*inner, name, depth + 1);
                } else {
                    readValue(name, field.value);
                }
            }
        }
        [[nodiscard]] bool hasAny() const { return m_any; }

    private:
        void readValue(const QString& name, element value)
        {
            bool isBool = false;
            if (!value.get_bool().get(isBool))
                return;
            const std::optional<double> number = looseNumber(value);
            if (!number) {
                const bool isText = !jsonText(value).isEmpty();
                if (isText || value.is_null())
                    (void)applyMetric(m_run, name, std::nan(""), m_source, m_day, m_issues); // says so when it matters
                return;
            }
            m_any = true;
            if (applyMetric(m_run, name, *number, m_source, m_day, m_issues))
                return;
            const std::optional<QualityMetric> metric = qualityMetric(name);
            if (!metric || std::abs(*number) > largestNumber || (m_best && m_best->rank <= metric->rank))
                return;
            m_best = metric;
            m_run.figure(RunField::MetricValue) = Figure { *number, Provenance::Imported, 0, m_source, m_day };
            m_run.metricName = tidyText(name, 100);
            m_run.higherIsBetter = metric->higherIsBetter;
        }

        Run& m_run;
        const QString m_source;
        IssueList& m_issues;
        const QString m_day = isoDay(m_run.startedAtMs);
        std::optional<QualityMetric> m_best;
        int m_seen = 0;
        bool m_any = false;
    };

} // namespace

void applyMetadata(Run& run, object metadata, IssueList& issues)
{
    const QString source = QStringLiteral("wandb-metadata.json");
    StampReader utc("UTC");
    if (const QString stamp = jsonText(metadata, "startedAt"); !stamp.isEmpty()) {
        if (const auto parsed = utc.read(stamp.toUtf8())) {
            run.startedAtMs = parsed->utcMs;
            run.zoneAssumed = false;
        } else {
            issues.warn({}, QStringLiteral("startedAt"), QStringLiteral("not_a_time"), tr("“startedAt” is no time; it counts as unknown."), stamp);
        }
    }
    readGpus(run, metadata, source, issues);
    addTag(run, QStringLiteral("program"), jsonText(metadata, "program").section(QLatin1Char('/'), -1).section(QLatin1Char('\\'), -1));
    addTag(run, QStringLiteral("python"), jsonText(metadata, "python"));
    if (const auto git = jsonObject(metadata, "git"))
        addTag(run, QStringLiteral("git_commit"), jsonText(*git, "commit").left(12));
    if (const auto slurm = jsonObject(metadata, "slurm"))
        for (const char* key : { "job_id", "SLURM_JOB_ID", "jobid" })
            addTag(run, QStringLiteral("slurm_job_id"), jsonText(*slurm, key));
}

void applyConfig(Run& run, const std::vector<YamlEntry>& entries)
{
    const QString source = QStringLiteral("config.yaml");
    std::vector<NamedText> rest;
    for (const YamlEntry& entry : entries) {
        // "optimizer.value.lr": the second part is the tool's.
        const QStringList parts = entry.key.split(u'.');
        if (entry.isNull || parts.size() < 2 || parts[1] != QLatin1String("value"))
            continue;
        const QString name = (parts.mid(0, 1) + parts.mid(2)).join(u'.');
        if (parts[0] == QLatin1String("_wandb")) {
            if (name == QLatin1String("_wandb.cli_version"))
                addTag(run, QStringLiteral("wandb"), entry.text);
            const ParsedNumber start = parseNumber(entry.text.toUtf8());
            if (name == QLatin1String("_wandb.start_time") && !run.startedAtMs && start.kind == ParsedNumber::Kind::Value && start.value > 0
                && start.value < 1e11)
                run.startedAtMs = static_cast<qint64>(start.value * 1000);
            continue;
        }
        const QString plain = plainName(name);
        if (plain == QLatin1String("project") || plain == QLatin1String("project_name") || plain == QLatin1String("wandb_project"))
            run.project = tidyText(entry.text, 500);
        else if (plain == QLatin1String("run_name") || plain == QLatin1String("exp_name") || (plain == QLatin1String("name") && run.name.isEmpty()))
            run.name = tidyText(entry.text, 300);
        else if (!applyParameter(run, name, entry.text, source))
            rest.push_back({ name, entry.text });
    }
    run.tags.insert(parameterTags(rest));
}

void applySummary(Run& run, object summary, IssueList& issues)
{
    const QString source = QStringLiteral("wandb-summary.json");
    SummaryMetrics metrics(run, source, issues);
    metrics.read(summary, {}, 1);
    const auto own = jsonObject(summary, "_wandb");
    const std::optional<double> toolRuntime = own ? looseNumber(*own, "runtime") : std::nullopt;
    std::optional<double> untilLast;
    if (const auto stamp = looseNumber(summary, "_timestamp"); stamp && run.startedAtMs)
        untilLast = *stamp - static_cast<double>(*run.startedAtMs) / 1000;
    if (isKnown(summary, "_runtime") && !(looseNumber(summary, "_runtime").value_or(-1) >= 0))
        issues.warn({}, QStringLiteral("_runtime"), QStringLiteral("not_a_number"), tr("“_runtime” is no usable number."));
    for (const std::optional<double>& seconds : { looseNumber(summary, "_runtime"), toolRuntime, untilLast })
        if (seconds && *seconds >= 0 && *seconds <= longestS) {
            run.figure(RunField::DurationS) = Figure { *seconds, Provenance::Measured, 0, source, isoDay(run.startedAtMs) };
            break;
        }
    // No field says how a run ended: one that was closed in order has metrics and the tool's own run time.
    if (metrics.hasAny() && toolRuntime)
        run.status = RunStatus::Finished;
}

} // namespace runcost::wandb
