#include "import/boampsreader.h"

#include "core/sha256.h"
#include "import/inputfile.h"
#include "import/issuelist.h"
#include "import/jsonfile.h"
#include "import/probefile.h"
#include "import/runmerge.h"
#include "import/textdecoder.h"
#include "import/values.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    using simdjson::dom::element;
    using simdjson::dom::object;

    QString tr(const char* text) { return QCoreApplication::translate("BoampsReader", text); }

    // Reads the parts of one report into a run.
    class Report {
    public:
        Report(const JsonFile& file, object root, QString source, IssueList& issues)
            : m_file(file)
            , m_root(root)
            , m_source(std::move(source))
            , m_issues(issues)
        {
        }

        void fill(Run& run, StampReader& stamps)
        {
            readHeader(run);
            readMeasures(run, stamps);
            readTask(run);
            readMachine(run);
            run.status = RunStatus::Finished;
        }

    private:
        // Only what is a number and not negative; anything else is named.
        std::optional<double> number(object part, const char* section, const char* key)
        {
            element value;
            if (part.at_key(key).get(value) || value.is_null())
                return std::nullopt;
            const std::optional<double> parsed = jsonNumber(value);
            const QString name = QLatin1String(key);
            if (!parsed || *parsed > largestNumber) {
                m_issues.warn(m_file.locate(section, key), name, QStringLiteral("not_a_number"),
                    tr("“%1” is no usable number; it counts as unknown.").arg(name), jsonText(value));
                return std::nullopt;
            }
            if (*parsed < 0) {
                m_issues.reject(m_file.locate(section, key), name, QStringLiteral("negative"), tr("“%1” is negative.").arg(name));
                return std::nullopt;
            }
            return parsed;
        }
        void set(Run& run, RunField field, std::optional<double> value, double factor, Provenance provenance) const
        {
            if (value)
                run.figure(field) = Figure { *value * factor, provenance, 0, m_source, m_day };
        }

        void readHeader(Run& run) const
        {
            if (const auto header = jsonObject(m_root, "header"))
                run.sourceId = jsonText(*header, "reportId").left(200);
        }

        // Several measures are parts of one task: their times and energies add up.
        void readMeasures(Run& run, StampReader& stamps)
        {
            const auto measures = jsonArray(m_root, "measures");
            if (!measures)
                return;
            std::optional<double> seconds;
            std::optional<double> kwh;
            for (const element entry : *measures) {
                const auto measure = jsonObject(entry);
                if (!measure)
                    continue;
                const auto add = [](std::optional<double>& sum, std::optional<double> part) {
                    if (part)
                        sum = sum.value_or(0) + *part;
                };
                add(seconds, number(*measure, "measures", "measurementDuration"));
                // Energy in kWh in spite of its name: CodeCarbon maps energy_consumed to it.
                add(kwh, number(*measure, "measures", "powerConsumption"));
                if (const auto stamp = stamps.read(jsonText(*measure, "measurementDateTime").toUtf8())) {
                    run.endedAtMs = std::max(run.endedAtMs.value_or(stamp->utcMs), stamp->utcMs);
                    run.zoneAssumed = stamp->zoneAssumed;
                    m_day = isoDay(run.endedAtMs);
                }
                m_gpuUtilisation = number(*measure, "measures", "averageUtilizationGpu");
                if (jsonText(*measure, "measurementMethod").compare(QLatin1String("codecarbon"), Qt::CaseInsensitive) == 0) {
                    run.sourceKind = QStringLiteral("codecarbon");
                    run.tags.insert(QStringLiteral("codecarbon"), jsonText(*measure, "version").left(50));
                    run.pueIncluded = true; // the mapper came long after 2.2.3
                }
            }
            set(run, RunField::DurationS, seconds, 1, Provenance::Measured);
            set(run, RunField::EnergyKwh, kwh, 1, Provenance::Imported);
            if (run.endedAtMs && seconds)
                run.startedAtMs = *run.endedAtMs - static_cast<qint64>(std::min(*seconds, 1e10) * 1000);
        }

        void readTask(Run& run)
        {
            const auto task = jsonObject(m_root, "task");
            if (!task)
                return;
            run.name = jsonText(*task, "taskFamily").left(100);
            if (const auto algorithms = jsonArray(*task, "algorithms"))
                for (const element entry : *algorithms)
                    if (const auto algorithm = jsonObject(entry)) {
                        set(run, RunField::Parameters, number(*algorithm, "algorithms", "parametersNumber"), 1, Provenance::Imported);
                        if (const QString framework = jsonText(*algorithm, "framework"); !framework.isEmpty())
                            run.tags.insert(QStringLiteral("framework"), framework.left(100));
                    }
            if (const auto accuracy = number(*task, "task", "measuredAccuracy")) {
                set(run, RunField::MetricValue, accuracy, 1, Provenance::Measured);
                run.metricName = QStringLiteral("accuracy");
                run.higherIsBetter = true;
            }
        }

        void readMachine(Run& run)
        {
            const auto infrastructure = jsonObject(m_root, "infrastructure");
            const auto components = infrastructure ? jsonArray(*infrastructure, "components") : std::nullopt;
            if (infrastructure) {
                const QString kind = jsonText(*infrastructure, "infraType");
                run.provider = kind == QLatin1String("onPremise") ? QStringLiteral("local")
                                                                  : jsonText(*infrastructure, "cloudProvider").toLower().left(50);
            }
            run.deviceClass = components ? QStringLiteral("cpu") : QString();
            if (components)
                for (const element entry : *components)
                    if (const auto component = jsonObject(entry))
                        if (jsonText(*component, "componentType").toLower() == QLatin1String("gpu"))
                            readGpu(run, *component);
            if (const auto system = jsonObject(m_root, "system"))
                run.tags.insert(QStringLiteral("os"), jsonText(*system, "os").left(200));
        }

        void readGpu(Run& run, object component)
        {
            const GpuModel model = gpuModel(jsonText(component, "componentName"));
            run.gpuType = model.name;
            run.deviceClass = model.deviceClass();
            set(run, RunField::GpuCount, number(component, "components", "nbComponent"), 1, Provenance::Imported);
            if (!run.figure(RunField::GpuCount) && model.count > 0)
                set(run, RunField::GpuCount, model.count, 1, Provenance::Imported);
            set(run, RunField::GpuMemoryGb, number(component, "components", "memorySize"), 1, Provenance::Imported);
            if (m_gpuUtilisation && *m_gpuUtilisation <= 1)
                set(run, RunField::UtilisationFraction, m_gpuUtilisation, 1, Provenance::Measured);
        }

        const JsonFile& m_file;
        object m_root;
        QString m_source;
        IssueList& m_issues;
        QString m_day;
        std::optional<double> m_gpuUtilisation;
    };

} // namespace

QString BoampsReader::label() const { return tr("BoAmps report"); }

bool BoampsReader::recognises(const Probe& probe) const
{
    if (probe.isFolder)
        return false;
    const QByteArray head = decodeHead(probe.head).trimmed();
    return head.startsWith('{') && head.contains("\"measures\"") && (head.contains("\"measurementMethod\"") || head.contains("BoAmps"));
}

Result<ReadResult> BoampsReader::read(const Probe& probe, const ReadOptions& options, const Progress&) const
{
    Result<QByteArray> bytes = readWholeFile(probe, options.maximumBytes);
    if (!bytes)
        return bytes.error();
    JsonFile file;
    if (const Status parsed = file.parse(*bytes); !parsed)
        return parsed.error();
    const auto root = jsonObject(file.root());
    if (!root || !jsonArray(*root, "measures"))
        return Error { ErrorCode::NotRecognised, tr("It holds no measures of a BoAmps report."), {} };

    ReadResult result;
    result.format = format();
    result.formatLabel = label();
    result.files.push_back(probe.path);
    result.sha256 = Sha256::of(*bytes);
    IssueList issues;
    issues.append(file.notes());
    StampReader stamps(options.timeZone);
    Run run;
    run.sourceKind = format();
    Report(file, *root, displayName(probe.path), issues).fill(run, stamps);
    run.flags << runFromReport;
    if (run.sourceId.isEmpty())
        run.sourceId = QString::fromLatin1(result.sha256.toHex().left(32));
    run.name = nameWithId(run.name.isEmpty() ? label() : run.name, run.sourceId);
    setImpliedPower(run);
    result.issues = issues.issues();
    result.rejectedRows = issues.rejected();
    if (issues.rejected() == 0) {
        result.lines.push_back(0);
        result.runs.push_back(std::move(run));
    }
    return result;
}

} // namespace runcost
