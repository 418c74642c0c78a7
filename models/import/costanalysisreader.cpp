#include "import/costanalysisreader.h"

#include "core/sha256.h"
#include "import/experimentfolder.h"
#include "import/inputfile.h"
#include "import/jsonfile.h"
#include "import/probefile.h"
#include "import/runmerge.h"
#include "import/textdecoder.h"
#include "import/values.h"

#include <QCoreApplication>
#include <QDateTime>

namespace runcost {
namespace {

    namespace fs = std::filesystem;
    using simdjson::dom::object;

    constexpr double mibPerMib = 1;
    constexpr double gbPerGib = 1.073741824;
    constexpr double secondsPerHour = 3600;
    constexpr qint64 dayMs = 86'400'000;
    constexpr double smallestMse = 1e-6; // the original divides by max(mse, 1e-6)

    QString tr(const char* text) { return QCoreApplication::translate("CostAnalysisReader", text); }

    struct NumberKey {
        const char* section;
        const char* key;
        RunField field;
        double factor;
        Provenance provenance;
    };
    // Energy, carbon and cost are constants times the hours in the original; the mean memory is 0.8 times the peak.
    constexpr std::array<NumberKey, 10> numberKeys { {
        { "training", "time_hours", RunField::DurationS, secondsPerHour, Provenance::Imported },
        { "training", "energy_kwh", RunField::EnergyKwh, 1, Provenance::Estimated },
        { "training", "cost_local_usd", RunField::ReportedCostUsd, 1, Provenance::Estimated },
        { "inference", "avg_time_ms", RunField::LatencyMs, 1, Provenance::Measured },
        { "inference", "throughput_samples_per_sec", RunField::ThroughputPerS, 1, Provenance::Imported },
        { "resources", "model_size_mb", RunField::ModelMib, mibPerMib, Provenance::Imported },
        { "resources", "total_parameters", RunField::Parameters, 1, Provenance::Imported },
        { "resources", "peak_memory_mb", RunField::PeakMemoryMib, mibPerMib, Provenance::Imported },
        { "resources", "avg_memory_mb", RunField::MeanMemoryMib, mibPerMib, Provenance::Estimated },
        { "environmental", "carbon_footprint_kg_co2", RunField::CarbonKg, 1, Provenance::Estimated },
    } };
    struct ReportedKey {
        const char* section;
        const char* key;
    };
    constexpr std::array<ReportedKey, 9> reportedKeys { {
        { "training", "energy_kwh" },
        { "training", "cost_local_usd" },
        { "training", "cost_aws_usd" },
        { "training", "cost_azure_usd" },
        { "training", "cost_gcp_usd" },
        { "inference", "cost_per_1000_samples_usd" },
        { "environmental", "carbon_footprint_kg_co2" },
        { "efficiency", "efficiency_score" },
        { "efficiency", "cost_per_mse_point" },
    } };
    constexpr std::array<std::pair<const char*, const char*>, 5> systemTags { {
        { "platform", "platform" },
        { "processor", "processor" },
        { "python_version", "python" },
        { "pytorch_version", "pytorch" },
        { "cpu_count", "cpu_count" },
    } };

    bool hasDuplicateKeys(object json)
    {
        std::vector<std::string_view> keys;
        for (const auto field : json)
            keys.push_back(field.key);
        std::sort(keys.begin(), keys.end());
        return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
    }

    // Reads one cost_analysis.json into a run.
    class CostAnalysis {
    public:
        CostAnalysis(const JsonFile& file, object root, object breakdown, QString source, IssueList& issues)
            : m_file(file)
            , m_root(root)
            , m_breakdown(breakdown)
            , m_source(std::move(source))
            , m_issues(issues)
        {
        }

        // False: the file cannot be used; the issues say why.
        bool fill(Run& run, StampReader& stamps)
        {
            if (!checkKeys())
                return false;
            readStamp(run, stamps);
            for (const NumberKey& entry : numberKeys)
                if (const auto value = number(entry.section, entry.key))
                    run.figure(entry.field) = Figure { *value * entry.factor, entry.provenance, 0, m_source, m_day };
            for (const ReportedKey& entry : reportedKeys)
                if (const auto value = number(entry.section, entry.key))
                    run.reported.insert(QLatin1String(entry.key), *value);
            derive(run);
            readSystem(run);
            run.status = RunStatus::Finished;
            return m_issues.rejected() == 0;
        }
        [[nodiscard]] std::optional<qint64> writtenAtMs() const { return m_writtenAtMs; }

    private:
        void reject(const char* section, const char* key, const QString& code, const QString& text)
        {
            m_issues.reject(m_file.locate(section, key), QLatin1String(key), code, text);
        }

        // Two values under one key: neither may be taken silently.
        bool checkKeys()
        {
            bool duplicate = hasDuplicateKeys(m_breakdown);
            int breakdowns = 0;
            for (const auto field : m_root)
                breakdowns += field.key == "cost_breakdown" ? 1 : 0;
            for (const auto field : m_breakdown)
                if (const auto part = jsonObject(field.value))
                    duplicate = duplicate || hasDuplicateKeys(*part);
            if (duplicate || breakdowns > 1) {
                m_issues.reject({}, QStringLiteral("cost_breakdown"), QStringLiteral("duplicate_key"),
                    tr("A key of cost_breakdown occurs twice, so neither value can be trusted."));
                return false;
            }
            if (!jsonObject(m_breakdown, "training")) {
                m_issues.reject({}, QStringLiteral("training"), QStringLiteral("missing_part"),
                    tr("cost_breakdown has no part “training”."));
                return false;
            }
            return true;
        }

        std::optional<double> number(const char* section, const char* key)
        {
            const std::optional<object> part = jsonObject(m_breakdown, section);
            simdjson::dom::element element;
            if (!part || part->at_key(key).get(element) || element.is_null())
                return std::nullopt;
            const std::optional<double> value = jsonNumber(element);
            if (!value) {
                m_issues.warn(m_file.locate(section, key), QLatin1String(key), QStringLiteral("not_a_number"),
                    tr("“%1” is no number; it counts as unknown.").arg(QLatin1String(key)), jsonText(element));
                return std::nullopt;
            }
            if (*value < 0) {
                reject(section, key, QStringLiteral("negative"), tr("“%1” is negative.").arg(QLatin1String(key)));
                return std::nullopt;
            }
            if (*value > largestNumber) {
                m_issues.warn(m_file.locate(section, key), QLatin1String(key), QStringLiteral("too_large"),
                    tr("“%1” is impossibly large; it counts as unknown.").arg(QLatin1String(key)));
                return std::nullopt;
            }
            return *value == 0 ? 0.0 : *value;
        }

        void readStamp(Run& run, StampReader& stamps)
        {
            const std::optional<object> system = jsonObject(m_breakdown, "system");
            if (!system)
                return;
            run.deviceClass = jsonText(*system, "device_type").trimmed().toLower().left(64);
            if (run.deviceClass == QLatin1String("gpu"))
                run.deviceClass = QStringLiteral("cuda");
            const QString text = jsonText(*system, "timestamp");
            const std::optional<ParsedStamp> stamp = stamps.read(text.toUtf8());
            if (!stamp) {
                if (!text.isEmpty())
                    m_issues.warn(m_file.locate("system", "timestamp"), QStringLiteral("timestamp"), QStringLiteral("not_a_time"),
                        tr("“timestamp” is no time; it counts as unknown."), text);
                return;
            }
            m_writtenAtMs = stamp->utcMs;
            m_day = isoDay(stamp->utcMs);
            run.zoneAssumed = stamp->zoneAssumed;
        }

        void derive(Run& run) const
        {
            const std::optional<double> seconds = run.value(RunField::DurationS);
            const std::optional<double> kwh = run.value(RunField::EnergyKwh);
            if (seconds && kwh && *seconds > 0 && *kwh > 0)
                run.figure(RunField::PowerW)
                    = Figure { *kwh * 3.6e6 / *seconds, Provenance::Estimated, 0, tr("energy / run time of %1").arg(m_source), m_day };
            const double perPoint = run.reported.value(QStringLiteral("cost_per_mse_point"), 0);
            const double cost = run.reported.value(QStringLiteral("cost_local_usd"), 0);
            const double mse = perPoint > 0 ? cost / perPoint : 0;
            if (mse > smallestMse * (1 + 1e-9) && mse <= largestNumber) {
                const Figure figure { mse, Provenance::Estimated, 0, tr("cost / cost per point of %1").arg(m_source), m_day };
                run.figure(RunField::FinalMse) = figure;
                run.figure(RunField::MetricValue) = figure;
                run.metricName = QStringLiteral("mse");
            }
        }

        void readSystem(Run& run)
        {
            const std::optional<object> system = jsonObject(m_root, "system_info");
            if (!system)
                return;
            run.gpuType = jsonText(*system, "gpu_name").trimmed().left(200);
            simdjson::dom::element element;
            if (!system->at_key("gpu_memory_gb").get(element))
                if (const std::optional<double> gib = jsonNumber(element); gib && *gib > 0 && *gib < 1e4)
                    run.figure(RunField::GpuMemoryGb) = Figure { *gib * gbPerGib, Provenance::Imported, 0, m_source, m_day };
            if (run.deviceClass == QLatin1String("cuda"))
                run.figure(RunField::GpuCount) = Figure { 1, Provenance::Assumed, 0, tr("the tool trains on one device"), m_day };
            for (const auto& [key, tag] : systemTags) {
                if (system->at_key(key).get(element))
                    continue;
                const std::optional<double> value = jsonNumber(element);
                const QString text = value ? QString::number(*value, 'g', 12) : jsonText(element);
                if (!text.isEmpty())
                    run.tags.insert(QLatin1String(tag), text.left(200));
            }
        }

        const JsonFile& m_file;
        object m_root;
        object m_breakdown;
        QString m_source;
        IssueList& m_issues;
        QString m_day;
        std::optional<qint64> m_writtenAtMs;
    };

    // Name and times from the folder, which is made before the training starts.
    void applyName(Run& run, const ExperimentName& name, StampReader& stamps)
    {
        run.name = name.full;
        run.sourceId = name.full;
        if (run.project.isEmpty())
            run.project = name.name;
        run.startedAtMs = stamps.localToUtcMs(name.localStartMs);
        run.zoneAssumed = true;
        if (const auto seconds = run.value(RunField::DurationS))
            run.endedAtMs = *run.startedAtMs + static_cast<qint64>(std::min(*seconds, 1e10) * 1000);
    }

    // The report script may analyse an old experiment again and overwrite the file with an estimated time.
    void checkOverwritten(Run& run, std::optional<qint64> writtenAtMs, IssueList& issues)
    {
        if (!writtenAtMs || !run.endedAtMs || *writtenAtMs - *run.endedAtMs <= dayMs)
            return;
        run.flags << QStringLiteral("overwritten_later");
        if (run.figure(RunField::DurationS))
            run.figure(RunField::DurationS)->provenance = Provenance::Estimated;
        issues.warn({}, QStringLiteral("timestamp"), QStringLiteral("overwritten_later"),
            tr("The analysis was written on %1, more than a day after the run ended: its time and error may be estimates.")
                .arg(isoDay(writtenAtMs)));
    }

    struct ExperimentPlace {
        fs::path folder; // empty: a lone file
        fs::path json; // empty: config.yaml alone
        std::optional<ExperimentName> name;
    };

    ExperimentPlace placeOf(const Probe& probe)
    {
        if (probe.isFolder) {
            const fs::path real = underOwnName(probe.path);
            const bool hasJson = !probe.experiment.empty() && probe.experiment.front() == experimentJson;
            return { real, hasJson ? real / experimentJson : fs::path(), experimentName(real) };
        }
        std::error_code failed;
        const fs::path real = fs::canonical(probe.path, failed);
        if (failed)
            return { {}, probe.path, {} };
        if (real.parent_path().filename() != "cost_analysis")
            return { {}, real, {} };
        const fs::path folder = real.parent_path().parent_path();
        return { folder, real, experimentName(folder) };
    }

    QString nameOfLoneRun(const ExperimentPlace& place, const Probe& probe, const QByteArray& hash)
    {
        if (!place.folder.empty())
            return displayName(place.folder);
        const QString stem = displayPath(probe.path.stem());
        return stem == QLatin1String("cost_analysis") ? stem + QLatin1Char(' ') + QString::fromLatin1(hash.left(8)) : stem;
    }

} // namespace

QString CostAnalysisReader::label() const { return tr("Cost analysis"); }

bool CostAnalysisReader::recognises(const Probe& probe) const
{
    if (probe.isFolder)
        return !probe.experiment.empty();
    const QByteArray head = decodeHead(probe.head).trimmed();
    if (probe.path.filename() == "cost_analysis.json")
        return true;
    return head.startsWith('{') && head.contains("\"cost_breakdown\"");
}

Result<ReadResult> CostAnalysisReader::read(const Probe& probe, const ReadOptions& options, const Progress&) const
{
    ReadResult result;
    result.format = format();
    result.formatLabel = label();
    const ExperimentPlace place = placeOf(probe);
    const QString source = displayName(place.json.empty() ? experimentConfig : place.json);
    StampReader stamps(options.timeZone);
    IssueList issues;
    Sha256 hash;
    Run run;
    run.sourceKind = format();
    run.provider = QStringLiteral("local");
    std::optional<qint64> writtenAtMs;

    const bool hasConfig = probe.isFolder ? std::find(probe.experiment.begin(), probe.experiment.end(), experimentConfig) != probe.experiment.end()
                                          : !place.folder.empty() && fs::exists(place.folder / experimentConfig);
    if (hasConfig) {
        hash.addData(applyExperimentConfig(run, place.folder / experimentConfig, issues));
        result.files.push_back(place.folder / experimentConfig);
    }
    if (!place.json.empty()) {
        Result<QByteArray> bytes = probe.isFolder ? readWholeFile(place.json, options.maximumBytes) : readWholeFile(probe, options.maximumBytes);
        if (!bytes)
            return bytes.error();
        hash.addData(*bytes);
        result.files.push_back(place.json);
        JsonFile file;
        if (const Status parsed = file.parse(*bytes); !parsed)
            return parsed.error();
        issues.append(file.notes());
        const auto root = jsonObject(file.root());
        const auto breakdown = root ? jsonObject(*root, "cost_breakdown") : std::nullopt;
        if (!breakdown)
            return Error { ErrorCode::NotRecognised, tr("It holds no “cost_breakdown” of a cost analysis."), {} };
        CostAnalysis analysis(file, *root, *breakdown, source, issues);
        const bool usable = analysis.fill(run, stamps);
        writtenAtMs = analysis.writtenAtMs();
        if (!usable) {
            result.issues = issues.issues();
            result.rejectedRows = issues.rejected();
            return result;
        }
    } else {
        run.flags << runFromConfig;
    }

    if (place.name) {
        applyName(run, *place.name, stamps);
        hash.addData(run.name.toUtf8());
        checkOverwritten(run, writtenAtMs, issues);
    } else {
        run.sourceId = QString::fromLatin1(hash.result().toHex().left(32));
        run.name = nameOfLoneRun(place, probe, run.sourceId.toLatin1());
        // The stamp is that of the analysis, which the original makes right after the training.
        run.endedAtMs = writtenAtMs;
        if (const auto seconds = run.value(RunField::DurationS); seconds && writtenAtMs)
            run.startedAtMs = *writtenAtMs - static_cast<qint64>(std::min(*seconds, 1e10) * 1000);
    }
    result.sha256 = hash.result();
    result.issues = issues.issues();
    result.lines.push_back(0);
    result.runs.push_back(std::move(run));
    return result;
}

} // namespace runcost
