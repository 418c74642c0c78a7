#include "import/slurmjob.h"

#include "import/runmerge.h"
#include "import/values.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace runcost::slurm {
namespace {

    constexpr double joulesPerKwh = 3.6e6;
    constexpr double bytesPerMib = 1048576;
    constexpr double mostGpus = 1e6;

    QString tr(const char* text) { return QCoreApplication::translate("SlurmReader", text); }

    struct StateName {
        const char* name;
        RunStatus status;
    };
    constexpr std::array<StateName, 21> states { {
        { "COMPLETED", RunStatus::Finished },
        { "COMPLETING", RunStatus::Running },
        { "RUNNING", RunStatus::Running },
        { "SUSPENDED", RunStatus::Running },
        { "RESIZING", RunStatus::Running },
        { "STOPPED", RunStatus::Running },
        { "SIGNALING", RunStatus::Running },
        { "STAGE_OUT", RunStatus::Running },
        { "PENDING", RunStatus::Unknown },
        { "REQUEUED", RunStatus::Unknown },
        { "CONFIGURING", RunStatus::Unknown },
        { "FAILED", RunStatus::Failed },
        { "TIMEOUT", RunStatus::Failed },
        { "OUT_OF_MEMORY", RunStatus::Failed },
        { "NODE_FAIL", RunStatus::Failed },
        { "BOOT_FAIL", RunStatus::Failed },
        { "DEADLINE", RunStatus::Failed },
        { "LAUNCH_FAILED", RunStatus::Failed },
        { "CANCELLED", RunStatus::Killed },
        { "PREEMPTED", RunStatus::Killed },
        { "REVOKED", RunStatus::Killed },
    } };

    const StateName* stateNamed(QByteArrayView word)
    {
        const auto found = std::find_if(states.begin(), states.end(), [word](const StateName& state) { return word == state.name; });
        return found == states.end() ? nullptr : &*found;
    }

    QByteArrayView firstWordOf(QByteArrayView cell)
    {
        cell = cell.trimmed();
        qsizetype end = 0;
        while (end < cell.size() && cell[end] != ' ' && cell[end] != '+')
            ++end;
        return cell.first(end);
    }

    std::optional<double> positive(QByteArrayView text)
    {
        const ParsedNumber number = parseNumber(text);
        return number.kind == ParsedNumber::Kind::Value && number.value >= 0 ? std::optional(number.value) : std::nullopt;
    }

    // Calls take(key, value) for each "key=value" between commas.
    template <class Take>
    void eachTres(QByteArrayView text, const Take& take)
    {
        while (!text.isEmpty()) {
            const qsizetype comma = text.indexOf(',');
            const QByteArrayView entry = text.first(comma < 0 ? text.size() : comma);
            text = comma < 0 ? QByteArrayView() : text.sliced(comma + 1);
            const qsizetype equals = entry.indexOf('=');
            if (equals > 0)
                take(entry.first(equals).trimmed(), entry.sliced(equals + 1).trimmed());
        }
    }

    void addType(GpuShare& share, QByteArrayView type)
    {
        const QString name = gpuTypeName(QString::fromUtf8(type).left(100));
        if (share.type.isEmpty())
            share.type = name;
        else if (!share.type.split(QLatin1String(", ")).contains(name) && share.type.size() < 200)
            share.type += QLatin1String(", ") + name;
    }

    // Seconds of the submission tell the runs of a requeued job apart, and jobs whose numbers came around again.
    QString identityOf(const Job& job)
    {
        const std::optional<qint64> moment = job.submittedAtMs ? job.submittedAtMs : job.startedAtMs;
        return moment ? QStringLiteral("%1@%2").arg(job.id, QString::number(*moment / 1000)) : job.id;
    }

    void setFigure(Run& run, RunField field, std::optional<double> value, Provenance provenance, const QString& source)
    {
        if (value)
            run.figure(field) = Figure { *value, provenance, 0, source, isoDay(run.endedAtMs ? run.endedAtMs : run.startedAtMs) };
    }

    void setTag(Run& run, const QString& key, const QString& value)
    {
        if (!value.isEmpty())
            run.tags.insert(key, value.left(200));
    }

} // namespace

bool Job::hasStarted() const
{
    const bool waits = state == QLatin1String("PENDING") || state == QLatin1String("CONFIGURING") || state == QLatin1String("REQUEUED");
    const bool mayHaveWaited = waits || state == QLatin1String("CANCELLED");
    return usedCpu || seconds.value_or(0) > 0 || startedAtMs.has_value() || (!waits && joules.has_value()) || (!mayHaveWaited && !seconds);
}

RunStatus statusOf(const QString& state)
{
    const StateName* known = stateNamed(state.toLatin1());
    return known ? known->status : RunStatus::Unknown;
}

bool isKnownState(QByteArrayView cell) { return stateNamed(firstWordOf(cell)) != nullptr; }

QString firstWord(const QString& state) { return QString::fromUtf8(firstWordOf(state.toUtf8())).left(40); }

std::optional<double> secondsOf(QByteArrayView text)
{
    text = text.trimmed();
    double days = 0;
    if (const qsizetype dash = text.indexOf('-'); dash > 0) {
        const std::optional<double> number = positive(text.first(dash));
        if (!number || text.first(dash).contains('.'))
            return std::nullopt;
        days = *number;
        text = text.sliced(dash + 1);
    }
    double seconds = 0;
    int parts = 0;
    while (true) {
        const qsizetype colon = text.indexOf(':');
        const QByteArrayView part = text.first(colon < 0 ? text.size() : colon);
        const bool plain = !part.isEmpty() && std::all_of(part.begin(), part.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
        const std::optional<double> number = plain && part.size() <= 12 ? positive(part) : std::nullopt;
        if (!number)
            return std::nullopt;
        seconds = seconds * 60 + *number;
        ++parts;
        if (colon < 0)
            break;
        text = text.sliced(colon + 1);
    }
    const bool whole = parts == 3 || (parts == 2 && days == 0);
    return whole ? std::optional(days * 86'400 + seconds) : std::nullopt;
}

std::optional<double> bytesOf(QByteArrayView text)
{
    text = text.trimmed();
    double factor = 1;
    if (!text.isEmpty()) {
        const qsizetype power = QByteArrayView("KMGTPE").indexOf(text.back());
        if (power >= 0) {
            factor = std::pow(1024.0, static_cast<double>(power + 1));
            text.chop(1);
        }
    }
    const std::optional<double> number = positive(text);
    return number && *number > 0 ? std::optional(*number * factor) : std::nullopt;
}

std::optional<double> requestedBytesOf(QByteArrayView text, std::optional<double> cpus, std::optional<double> nodes)
{
    text = text.trimmed();
    const char per = text.isEmpty() ? ' ' : text.back();
    if (per != 'c' && per != 'n') {
        // Older sites leave the unit out: mebibytes.
        const bool bare = per >= '0' && per <= '9';
        const std::optional<double> bytes = bytesOf(text);
        return bytes && bare ? std::optional(*bytes * bytesPerMib) : bytes;
    }
    text.chop(1);
    const std::optional<double> each = bytesOf(text);
    const std::optional<double> times = per == 'c' ? cpus : nodes;
    return each && times && *times > 0 ? std::optional(*each * *times) : std::nullopt;
}

std::optional<double> joulesOf(std::optional<double> number)
{
    // NO_VAL of 32 and 64 bits; as doubles the latter cannot be told from its neighbours.
    constexpr double noValue32 = 4294967294.0;
    constexpr double noValue64 = 18446744073709549568.0;
    if (!number || !(*number > 0) || *number == noValue32 || *number >= noValue64 || *number > largestNumber)
        return std::nullopt;
    return number;
}

GpuShare gpusOfTres(QByteArrayView text)
{
    GpuShare share;
    std::optional<double> total;
    std::optional<double> typed;
    eachTres(text, [&](QByteArrayView key, QByteArrayView value) {
        if (key != "gres/gpu" && !key.startsWith("gres/gpu:"))
            return;
        const std::optional<double> count = positive(value);
        if (!count || *count > mostGpus)
            return;
        if (key == "gres/gpu") {
            total = total.value_or(0) + *count;
            return;
        }
        typed = typed.value_or(0) + *count;
        if (*count > 0)
            addType(share, key.sliced(9));
    });
    share.count = total ? total : typed;
    return share;
}

GpuShare gpusOfGres(QByteArrayView text)
{
    GpuShare share;
    while (!text.isEmpty()) {
        const qsizetype comma = text.indexOf(',');
        QByteArrayView entry = text.first(comma < 0 ? text.size() : comma).trimmed();
        text = comma < 0 ? QByteArrayView() : text.sliced(comma + 1);
        if (const qsizetype bracket = entry.indexOf('('); bracket >= 0)
            entry = entry.first(bracket);
        if (entry.startsWith("gres:"))
            entry = entry.sliced(5);
        if (entry != "gpu" && !entry.startsWith("gpu:"))
            continue;
        const qsizetype colon = entry.lastIndexOf(':');
        const std::optional<double> last = colon < 0 ? std::nullopt : positive(entry.sliced(colon + 1));
        share.count = share.count.value_or(0) + std::min(last.value_or(1), mostGpus);
        const QByteArrayView type = colon < 0 ? QByteArrayView() : last ? entry.sliced(std::min<qsizetype>(4, colon), std::max<qsizetype>(0, colon - 4)) : entry.sliced(4);
        if (!type.isEmpty())
            addType(share, type);
    }
    return share;
}

std::optional<double> tresNumber(QByteArrayView text, QByteArrayView key)
{
    std::optional<double> found;
    eachTres(text, [&](QByteArrayView name, QByteArrayView value) {
        if (name == key)
            found = positive(value);
    });
    return found;
}

// "1g.10gb" is a slice of a GPU, which no catalog row describes.
QString gpuTypeName(const QString& type)
{
    const qsizetype g = type.indexOf(u'g');
    const bool slice = g > 0 && type.mid(g, 2) == QLatin1String("g.") && type.endsWith(QLatin1String("gb"))
        && std::all_of(type.begin(), type.begin() + g, [](QChar c) { return c.isDigit(); });
    return slice ? QStringLiteral("MIG ") + type : type;
}

Run runOf(const Job& job, const QString& source)
{
    Run run;
    run.sourceKind = QStringLiteral("slurm");
    run.sourceId = identityOf(job).left(200);
    run.name = job.name.isEmpty() ? tr("Slurm job %1").arg(job.id) : job.name.left(500);
    run.project = job.account.left(500);
    run.status = statusOf(job.state);
    run.startedAtMs = job.startedAtMs;
    run.endedAtMs = job.endedAtMs;
    run.zoneAssumed = job.zoneAssumed;
    // A cluster is on the owner's premises: what a job costs there is electricity, until a price is given.
    run.provider = QStringLiteral("local");
    run.instance = job.partition.left(100);
    setFigure(run, RunField::DurationS, job.seconds, job.secondsDerived ? Provenance::Estimated : Provenance::Measured, source);
    if (job.gpus.count.value_or(0) > 0) {
        setFigure(run, RunField::GpuCount, job.gpus.count, Provenance::Imported, source);
        run.gpuType = job.gpus.type;
        run.deviceClass = QStringLiteral("cuda");
        if (job.gpuPercent && *job.gpuPercent <= 100)
            setFigure(run, RunField::UtilisationFraction, *job.gpuPercent / 100, Provenance::Measured, source);
    }
    const std::optional<double> joules = job.joules ? job.joules : job.stepJoules;
    if (joules)
        setFigure(run, RunField::EnergyKwh, *joules / joulesPerKwh, Provenance::Measured, source);
    if (job.peakBytes)
        setFigure(run, RunField::PeakMemoryMib, *job.peakBytes / bytesPerMib, Provenance::Measured, source);
    setImpliedPower(run);
    setTag(run, QStringLiteral("job"), job.id);
    setTag(run, QStringLiteral("user"), job.user);
    setTag(run, QStringLiteral("cluster"), job.cluster);
    setTag(run, QStringLiteral("nodes"), job.nodes);
    setTag(run, QStringLiteral("slurm_state"), job.state);
    if (job.cpus && *job.cpus > 0)
        setTag(run, QStringLiteral("cpus"), QString::number(*job.cpus, 'g', 10));
    if (job.requestedBytes)
        setTag(run, QStringLiteral("requested_mib"), QString::number(*job.requestedBytes / bytesPerMib, 'g', 10));
    return run;
}

void takeJobs(std::vector<Job>&& jobs, const QString& source, IssueList& issues, ReadResult& result)
{
    QHash<QString, std::size_t> index;
    int waiting = 0;
    for (Job& job : jobs) {
        if (!job.hasStarted()) {
            ++waiting;
            continue;
        }
        Run run = runOf(job, source);
        const auto known = index.constFind(run.sourceId);
        if (known == index.constEnd()) {
            index.insert(run.sourceId, result.runs.size());
            result.runs.push_back(std::move(run));
            result.lines.push_back(job.line);
            continue;
        }
        issues.note(job.line, QStringLiteral("repeated_job"), tr("The job %1 is listed again; the later state counts.").arg(job.id));
        if (run.value(RunField::DurationS).value_or(-1) >= result.runs[*known].value(RunField::DurationS).value_or(-1)) {
            result.runs[*known] = std::move(run);
            result.lines[*known] = job.line;
        }
    }
    if (waiting > 0)
        issues.note(0, QStringLiteral("not_started"), tr("Jobs that never started and are no runs: %1.").arg(QString::number(waiting)));
}

} // namespace runcost::slurm
