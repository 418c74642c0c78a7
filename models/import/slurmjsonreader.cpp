#include "import/issuelist.h"
#include "core/sha256.h"
#include "import/jsonfile.h"
#include "import/probefile.h"
#include "import/inputfile.h"
#include "import/slurmjob.h"
#include "import/slurmreader.h"
#include "import/textdecoder.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    using simdjson::dom::array;
    using simdjson::dom::element;
    using simdjson::dom::object;
    using slurm::Job;

    constexpr double bytesPerMib = 1048576;
    constexpr double latestSecond = 253402300799.0; // of the year 9999

    QString tr(const char* text) { return QCoreApplication::translate("SlurmReader", text); }

    // The one way to a number: 5, "5", null, or {"set": true, "infinite": false, "number": 5}.
    std::optional<double> number(element value)
    {
        if (const auto wrapped = jsonObject(value)) {
            const auto isTrue = [&wrapped](std::string_view key) {
                bool flag = false;
                return !wrapped->at_key(key).get_bool().get(flag) && flag;
            };
            element inner;
            return isTrue("set") && !isTrue("infinite") && !wrapped->at_key("number").get(inner) && !inner.is_object() ? number(inner) : std::nullopt;
        }
        std::string_view text;
        if (!value.get_string().get(text)) {
            bool isNumber = false;
            const double parsed = QByteArray(text.data(), static_cast<qsizetype>(std::min<std::size_t>(text.size(), 40))).toDouble(&isNumber);
            return isNumber && std::isfinite(parsed) ? std::optional(parsed) : std::nullopt;
        }
        return jsonNumber(value);
    }
    std::optional<double> number(std::optional<object> part, std::string_view key)
    {
        element value;
        return part && !part->at_key(key).get(value) ? number(value) : std::nullopt;
    }

    std::optional<qint64> moment(std::optional<object> times, std::string_view key)
    {
        const std::optional<double> seconds = number(times, key);
        // 0 is "not yet".
        return seconds && *seconds > 0 && *seconds < latestSecond ? std::optional(static_cast<qint64>(*seconds) * 1000) : std::nullopt;
    }

    // A text, the first of several, or a number written as one.
    QString word(std::optional<object> part, std::string_view key)
    {
        element value;
        if (!part || part->at_key(key).get(value))
            return {};
        array several;
        if (!value.get_array().get(several)) {
            for (const element one : several)
                return jsonText(one);
            return {};
        }
        return jsonText(value);
    }

    // Calls take(type, name, count) for each trackable resource.
    template <class Take>
    void eachResource(std::optional<object> part, std::string_view key, const Take& take)
    {
        const auto list = part ? jsonArray(*part, key) : std::nullopt;
        if (!list)
            return;
        for (const element entry : *list)
            if (const auto resource = jsonObject(entry))
                if (const auto count = number(*resource, "count"); count && *count >= 0)
                    take(jsonText(*resource, "type"), jsonText(*resource, "name"), *count);
    }

    class JobReader {
    public:
        explicit JobReader(IssueList& issues)
            : m_issues(issues)
        {
        }

        std::optional<Job> read(object part, qint64 position)
        {
            Job job;
            m_position = position;
            if (!readId(part, job) || !readTimes(jsonObject(part, "time"), job))
                return std::nullopt;
            job.name = jsonText(part, "name").left(500);
            job.account = jsonText(part, "account");
            job.user = jsonText(part, "user");
            job.partition = jsonText(part, "partition");
            job.cluster = jsonText(part, "cluster");
            job.nodes = jsonText(part, "nodes");
            if (job.nodes == QLatin1String("None assigned"))
                job.nodes.clear();
            job.state = slurm::firstWord(word(jsonObject(part, "state"), "current"));
            readResources(jsonObject(part, "tres"), job);
            readRequest(jsonObject(part, "required"), job);
            readSteps(part, job);
            return job;
        }

    private:
        bool reject(const char* field, const QString& code, const QString& text)
        {
            m_issues.reject({ 0, 0 }, QLatin1String(field), code, tr("Job %1 of the list: %2").arg(QString::number(m_position), text));
            return false;
        }

        bool readId(object part, Job& job)
        {
            const std::optional<double> id = number(part, "job_id");
            if (!id || *id < 1 || *id > 1e15 || *id != std::floor(*id))
                return reject("job_id", QStringLiteral("no_job_id"), tr("“job_id” is no job number."));
            job.id = QString::number(static_cast<qint64>(*id));
            const auto list = jsonObject(part, "array");
            const std::optional<double> task = number(list, "task_id");
            const std::optional<double> whole = number(list, "job_id");
            if (task && whole && *whole > 0 && *whole <= 1e15 && *task >= 0 && *task <= 1e15)
                job.id = QStringLiteral("%1_%2").arg(QString::number(static_cast<qint64>(*whole)), QString::number(static_cast<qint64>(*task)));
            const auto het = jsonObject(part, "het");
            const std::optional<double> first = number(het, "job_id");
            const std::optional<double> offset = number(het, "job_offset");
            if (first && offset && *first > 0 && *first <= 1e15 && *offset >= 0 && *offset < 1e6)
                job.id = QStringLiteral("%1+%2").arg(QString::number(static_cast<qint64>(*first)), QString::number(static_cast<qint64>(*offset)));
            return true;
        }

        bool readTimes(std::optional<object> times, Job& job)
        {
            if (!times)
                return reject("time", QStringLiteral("no_times"), tr("it has no “time”: list jobs with sacct --json, not with squeue."));
            job.submittedAtMs = moment(times, "submission");
            job.startedAtMs = moment(times, "start");
            job.endedAtMs = moment(times, "end");
            job.seconds = number(times, "elapsed");
            if (!job.seconds || *job.seconds < 0 || *job.seconds > 1e11)
                return reject("elapsed", QStringLiteral("not_a_duration"), tr("“elapsed” is no run time."));
            return true;
        }

        static void readResources(std::optional<object> tres, Job& job)
        {
            QByteArray list;
            eachResource(tres, "allocated", [&](const QString& type, const QString& name, double count) {
                if (type == QLatin1String("gres") && (name == QLatin1String("gpu") || name.startsWith(QLatin1String("gpu:"))))
                    list += "gres/" + name.toUtf8().replace(',', ' ').replace('=', ' ') + '=' + QByteArray::number(count, 'g', 15) + ',';
                else if (type == QLatin1String("cpu"))
                    job.cpus = count;
                else if (type == QLatin1String("energy"))
                    job.joules = slurm::joulesOf(count);
            });
            job.gpus = slurm::gpusOfTres(list);
            // Mebibytes here, unlike in the steps.
            eachResource(tres, "requested", [&](const QString& type, const QString&, double count) {
                if (type == QLatin1String("mem") && count > 0)
                    job.requestedBytes = count * bytesPerMib;
            });
        }

        static void readRequest(std::optional<object> required, Job& job)
        {
            if (job.requestedBytes)
                return;
            std::optional<double> mib = number(required, "memory_per_node");
            const std::optional<double> eachCpu = number(required, "memory_per_cpu");
            if (!mib && eachCpu && job.cpus)
                mib = *eachCpu * *job.cpus;
            if (mib && *mib > 0)
                job.requestedBytes = *mib * bytesPerMib;
        }

        static void readSteps(object part, Job& job)
        {
            const auto steps = jsonArray(part, "steps");
            if (!steps)
                return;
            for (const element entry : *steps) {
                const auto step = jsonObject(entry);
                if (!step)
                    continue;
                const auto statistics = jsonObject(*step, "statistics");
                const auto energy = statistics ? jsonObject(*statistics, "energy") : std::nullopt;
                if (const auto joules = slurm::joulesOf(number(energy, "consumed")))
                    job.stepJoules = std::max(job.stepJoules.value_or(0), *joules);
                if (const auto tres = jsonObject(*step, "tres"))
                    readStepUse(*tres, job);
            }
        }

        // Bytes and percent, of the largest task and of all of them.
        static void readStepUse(object tres, Job& job)
        {
            const auto used = jsonObject(tres, "requested"); // what Slurm calls usage-in
            eachResource(used, "max", [&](const QString& type, const QString&, double count) {
                if (type == QLatin1String("mem") && count > 0)
                    job.peakBytes = std::max(job.peakBytes.value_or(0), count);
            });
            eachResource(used, "average", [&](const QString& type, const QString& name, double count) {
                if (type == QLatin1String("gres") && name == QLatin1String("gpuutil"))
                    job.gpuPercent = std::max(job.gpuPercent.value_or(0), count);
            });
        }

        IssueList& m_issues;
        qint64 m_position = 0;
    };

    QString versionOf(object root)
    {
        const auto meta = jsonObject(root, "meta");
        for (const std::string_view key : { "slurm", "Slurm" })
            if (const auto slurm = meta ? jsonObject(*meta, key) : std::nullopt)
                return jsonText(*slurm, "release").left(20);
        return {};
    }

} // namespace

QString SlurmJsonReader::label() const { return tr("Slurm jobs (sacct --json)"); }

bool SlurmJsonReader::recognises(const Probe& probe) const
{
    if (probe.isFolder)
        return false;
    const QByteArray head = decodeHead(probe.head).trimmed();
    if (!head.startsWith('{') || !head.contains("\"jobs\""))
        return false;
    // The word itself may stand behind all the jobs.
    const bool named = head.contains("\"Slurm\"") || head.contains("\"slurm\"") || head.contains("openapi");
    return named || (head.contains("\"job_id\"") && head.contains("\"association\""));
}

Result<ReadResult> SlurmJsonReader::read(const Probe& probe, const ReadOptions& options, const Progress& progress) const
{
    const Result<QByteArray> bytes = readWholeFile(probe, options.maximumBytes);
    if (!bytes)
        return bytes.error();
    JsonFile file;
    if (const Status parsed = file.parse(*bytes); !parsed)
        return parsed.error();
    const auto root = jsonObject(file.root());
    const auto list = root ? jsonArray(*root, "jobs") : std::nullopt;
    if (!list)
        return Error { ErrorCode::NotRecognised, tr("It holds no list of Slurm jobs."), {} };
    ReadResult result;
    result.format = format();
    const QString version = versionOf(*root);
    result.formatLabel = version.isEmpty() ? label() : QStringLiteral("Slurm %1").arg(version);
    result.files.push_back(probe.path);
    result.sha256 = Sha256::of(*bytes);
    IssueList issues;
    issues.append(file.notes());
    JobReader reader(issues);
    std::vector<Job> jobs;
    qint64 position = 0;
    for (const element entry : *list) {
        ++position;
        if (const auto part = jsonObject(entry)) {
            if (std::optional<Job> job = reader.read(*part, position))
                jobs.push_back(std::move(*job));
        } else {
            issues.reject({ 0, 0 }, QStringLiteral("jobs"), QStringLiteral("no_job"),
                tr("Job %1 of the list is no object.").arg(QString::number(position)));
        }
        if ((position & 1023) == 0 && progress.cancelled())
            return Error { ErrorCode::Cancelled, tr("Cancelled."), {} };
    }
    slurm::takeJobs(std::move(jobs), displayName(probe.path), issues, result);
    result.issues = issues.issues();
    result.rejectedRows = issues.rejected();
    return result;
}

} // namespace runcost
