#include "import/slurmreader.h"

#include "core/sha256.h"
#include "import/inputfile.h"
#include "import/issuelist.h"
#include "import/probefile.h"
#include "import/slurmjob.h"
#include "import/slurmtable.h"
#include "import/textdecoder.h"
#include "import/values.h"

#include <QCoreApplication>
#include <QHash>

#include <cstring>

namespace runcost {
namespace {

    using namespace slurm;

    constexpr qsizetype longestLine = 1 << 20;
    constexpr qsizetype longestCell = 64 << 10;
    constexpr std::size_t mostColumns = 2000;

    QString tr(const char* text) { return QCoreApplication::translate("SlurmReader", text); }

    QString cellTextOf(QByteArrayView cell)
    {
        const QString text = cellText(cell.first(std::min<qsizetype>(cell.size(), 4000)));
        return text == QLatin1String("(null)") || text == QLatin1String("None assigned") ? QString() : text;
    }

    bool isNoTime(QByteArrayView text) { return text.isEmpty() || text == "Unknown" || text == "None"; }

    // Lines end with LF, CRLF or CR.
    class Lines {
    public:
        explicit Lines(QByteArrayView text)
            : m_text(text)
        {
        }
        bool next(QByteArrayView& line)
        {
            if (m_at >= m_text.size())
                return false;
            qsizetype end = m_at;
            while (end < m_text.size() && m_text[end] != '\n' && m_text[end] != '\r')
                ++end;
            line = m_text.sliced(m_at, end - m_at);
            m_at = end + 1;
            if (end + 1 < m_text.size() && m_text[end] == '\r' && m_text[end + 1] == '\n')
                ++m_at;
            ++m_number;
            return true;
        }
        qint64 number() const { return m_number; }
        qint64 taken() const { return m_at; }

    private:
        QByteArrayView m_text;
        qsizetype m_at = 0;
        qint64 m_number = 0;
    };

    QByteArrayView firstLine(QByteArrayView text)
    {
        Lines lines(text);
        QByteArrayView line;
        while (lines.next(line))
            if (!line.trimmed().isEmpty())
                return line.first(std::min<qsizetype>(line.size(), longestLine));
        return {};
    }

    // Turns lines into jobs and puts steps where they belong.
    class Listing {
    public:
        Listing(const Table& table, const QByteArray& timeZone, IssueList& issues)
            : m_table(table)
            , m_stamps(timeZone)
            , m_issues(issues)
        {
        }

        void takeLine(QByteArrayView line, qint64 number)
        {
            m_line = number;
            if (line.trimmed().isEmpty())
                return;
            if (m_table.isHeader(line)) {
                m_issues.note(number, QStringLiteral("repeated_header"), tr("The header is repeated here."));
                return;
            }
            if (isWhole(line))
                takeCells();
        }

        std::vector<Job> finish()
        {
            for (auto it = m_orphans.begin(); it != m_orphans.end(); ++it) {
                m_issues.warn({ it->line, 0 }, QStringLiteral("JobID"), QStringLiteral("step_without_job"),
                    tr("The steps of job %1 are listed without the job itself; they stand for it.").arg(it.key()));
                m_jobs.push_back(std::move(*it));
            }
            return std::move(m_jobs);
        }

    private:
        void reject(Field field, const QString& code, const QString& text)
        {
            m_issues.reject({ m_line, 0 }, QLatin1String(fieldName(field)), code, text, cellTextOf(cell(field)));
        }
        [[nodiscard]] QByteArrayView cell(Field field) const { return m_table.cell(m_cells, field); }
        [[nodiscard]] QString text(Field field) const { return cellTextOf(cell(field)); }

        bool isWhole(QByteArrayView line)
        {
            if (line.size() > longestLine) {
                m_issues.reject({ m_line, 0 }, {}, QStringLiteral("line_too_long"), tr("The line is longer than 1 MiB."));
                return false;
            }
            if (std::memchr(line.data(), 0, static_cast<std::size_t>(line.size()))) {
                m_issues.reject({ m_line, 0 }, {}, QStringLiteral("nul_byte"), tr("The line holds a NUL byte."));
                return false;
            }
            const Table::Fit fit = m_table.split(line, m_cells);
            if (fit == Table::Fit::Short || fit == Table::Fit::Long) {
                const bool isShort = fit == Table::Fit::Short;
                m_issues.reject({ m_line, 0 }, {}, isShort ? QStringLiteral("short_row") : QStringLiteral("long_row"),
                    tr("The line has %1 cells, the header %2.").arg(QString::number(m_cells.size()), QString::number(m_table.columns())),
                    cellTextOf(line));
                return false;
            }
            for (const QByteArray& one : m_cells)
                if (one.size() > longestCell) {
                    m_issues.reject({ m_line, 0 }, {}, QStringLiteral("field_too_long"), tr("A cell is longer than 64 KiB."));
                    return false;
                }
            if (fit == Table::Fit::Mended)
                m_issues.note(m_line, QStringLiteral("separator_in_cell"), tr("A cell holds the separator itself; the line was put together."));
            return true;
        }

        void takeCells()
        {
            Job job;
            job.line = m_line;
            if (!readId(job) || !readState(job) || !readTimes(job) || !readDuration(job))
                return;
            readUse(job);
            const qsizetype dot = job.id.indexOf(u'.');
            if (dot >= 0) {
                job.id.truncate(dot);
                addStep(std::move(job));
                return;
            }
            readOwner(job);
            addJob(std::move(job));
        }

        bool readId(Job& job)
        {
            if (!m_table.has(Field::JobId)) {
                job.id = rowIdentity();
                return true;
            }
            job.id = text(Field::JobId).left(100);
            if (!job.id.isEmpty() && job.id[0].isDigit() && job.id[0].unicode() < 128)
                return true;
            reject(Field::JobId, QStringLiteral("no_job_id"), tr("“JobID” is no job number."));
            return false;
        }

        // Without job numbers the same row in the same place of a repetition is the same job.
        QString rowIdentity()
        {
            Sha256 hash;
            for (const QByteArray& one : m_cells) {
                hash.addData(one);
                hash.addData(QByteArrayView("\n"));
            }
            const QString digest = QString::fromLatin1(hash.result().toHex().left(24));
            const int times = ++m_seen[digest];
            return times == 1 ? digest : QStringLiteral("%1-%2").arg(digest, QString::number(times));
        }

        bool readState(Job& job)
        {
            if (!m_table.has(Field::State))
                return true;
            job.state = firstWord(text(Field::State));
            if (!job.state.isEmpty() && !isKnownState(cell(Field::State)))
                m_issues.warn({ m_line, 0 }, QStringLiteral("State"), QStringLiteral("unknown_state"),
                    tr("“%1” is no state that RunCost knows; it counts as unknown.").arg(job.state));
            return true;
        }

        bool readStamp(Field field, std::optional<qint64>& utcMs, bool& zoneAssumed)
        {
            const QByteArrayView stampText = cell(field);
            if (isNoTime(stampText))
                return true;
            const std::optional<ParsedStamp> stamp = m_stamps.read(stampText);
            if (!stamp) {
                reject(field, QStringLiteral("not_a_time"), tr("“%1” is no time.").arg(QLatin1String(fieldName(field))));
                return false;
            }
            utcMs = stamp->utcMs;
            zoneAssumed = zoneAssumed || stamp->zoneAssumed;
            return true;
        }

        bool readTimes(Job& job)
        {
            return readStamp(Field::Submit, job.submittedAtMs, job.zoneAssumed) && readStamp(Field::Start, job.startedAtMs, job.zoneAssumed)
                && readStamp(Field::End, job.endedAtMs, job.zoneAssumed);
        }

        // A duration column decides; the difference of two local stamps is wrong across a clock change.
        bool readDuration(Job& job)
        {
            if (m_table.has(Field::ElapsedRaw)) {
                const ParsedNumber number = parseNumber(cell(Field::ElapsedRaw));
                if (number.kind == ParsedNumber::Kind::Value && number.value >= 0)
                    job.seconds = number.value;
                else if (number.kind != ParsedNumber::Kind::Unknown || !m_table.has(Field::Elapsed))
                    return noDuration(job, Field::ElapsedRaw);
            }
            if (!job.seconds && m_table.has(Field::Elapsed)) {
                job.seconds = secondsOf(cell(Field::Elapsed));
                if (!job.seconds)
                    return noDuration(job, Field::Elapsed);
            }
            const ParsedNumber cpuSeconds = parseNumber(cell(Field::CpuTimeRaw));
            job.usedCpu = cpuSeconds.kind == ParsedNumber::Kind::Value && cpuSeconds.value > 0;
            if (!job.seconds)
                deriveDuration(job);
            return true;
        }

        bool noDuration(const Job& job, Field field)
        {
            const bool waits = cell(field).isEmpty() && !job.startedAtMs && statusOf(job.state) == RunStatus::Unknown;
            if (!waits)
                reject(field, QStringLiteral("not_a_duration"), tr("“%1” is no run time.").arg(QLatin1String(fieldName(field))));
            return waits;
        }

        // CPU time is the run time of every CPU of the allocation.
        void deriveDuration(Job& job) const
        {
            const ParsedNumber cpuSeconds = parseNumber(cell(Field::CpuTimeRaw));
            const Field field = m_table.has(Field::AllocCpus) ? Field::AllocCpus : Field::NCpus;
            const ParsedNumber cpus = parseNumber(cell(field));
            if (cpuSeconds.kind != ParsedNumber::Kind::Value || cpus.kind != ParsedNumber::Kind::Value || cpus.value < 1 || cpuSeconds.value < 0)
                return;
            job.seconds = cpuSeconds.value / cpus.value;
            job.secondsDerived = true;
        }

        [[nodiscard]] std::optional<double> number(std::initializer_list<Field> fields) const
        {
            for (const Field field : fields) {
                const ParsedNumber parsed = parseNumber(cell(field));
                if (parsed.kind == ParsedNumber::Kind::Value && parsed.value > 0)
                    return parsed.value;
            }
            return std::nullopt;
        }

        void readUse(Job& job)
        {
            job.gpus = gpusOfTres(cell(Field::AllocTres));
            for (const Field field : { Field::AllocGres, Field::ReqGres })
                if (!job.gpus.count)
                    job.gpus = gpusOfGres(cell(field));
            job.peakBytes = bytesOf(cell(Field::MaxRss));
            job.cpus = number({ Field::AllocCpus, Field::NCpus });
            if (!job.cpus)
                job.cpus = tresNumber(cell(Field::AllocTres), "cpu");
            const std::optional<double> cpus = job.cpus ? job.cpus : number({ Field::ReqCpus });
            job.requestedBytes = requestedBytesOf(cell(Field::ReqMem), cpus, number({ Field::AllocNodes, Field::NNodes, Field::ReqNodes }));
            if (const auto mean = tresNumber(cell(Field::UsageInAve), "gres/gpuutil"))
                job.gpuPercent = mean;
            else if (const auto sum = tresNumber(cell(Field::UsageInTot), "gres/gpuutil"); sum && job.gpus.count.value_or(0) > 0)
                job.gpuPercent = *sum / *job.gpus.count;
            readEnergy(job);
        }

        void readEnergy(Job& job)
        {
            const QByteArrayView raw = cell(Field::EnergyRaw);
            const ParsedNumber parsed = parseNumber(raw);
            if (parsed.kind == ParsedNumber::Kind::Bad || (parsed.kind == ParsedNumber::Kind::Value && parsed.value < 0 && parsed.value != -2))
                m_issues.warn({ m_line, 0 }, QStringLiteral("ConsumedEnergyRaw"), QStringLiteral("not_a_number"),
                    tr("“ConsumedEnergyRaw” is no energy; it counts as unknown."), cellTextOf(raw));
            if (parsed.kind == ParsedNumber::Kind::Value)
                job.joules = joulesOf(parsed.value);
            if (!job.joules)
                job.joules = joulesOf(tresNumber(cell(Field::AllocTres), "energy"));
            // With a suffix it may count by 1000 or by 1024.
            if (!job.joules && !m_table.has(Field::EnergyRaw)) {
                const ParsedNumber plain = parseNumber(cell(Field::Energy));
                if (plain.kind == ParsedNumber::Kind::Value)
                    job.joules = joulesOf(plain.value);
                else if (plain.kind == ParsedNumber::Kind::Bad)
                    m_issues.warn({ m_line, 0 }, QStringLiteral("ConsumedEnergy"), QStringLiteral("rounded_energy"),
                        tr("“ConsumedEnergy” is rounded; list ConsumedEnergyRaw to have the energy imported."),
                        cellTextOf(cell(Field::Energy)));
            }
        }

        void readOwner(Job& job) const
        {
            job.name = text(Field::JobName);
            job.account = text(Field::Account);
            job.user = text(Field::User);
            job.partition = text(Field::Partition);
            job.cluster = text(Field::Cluster);
            job.nodes = text(Field::NodeList);
        }

        static void mergeStep(Job& job, const Job& step)
        {
            if (step.peakBytes)
                job.peakBytes = std::max(job.peakBytes.value_or(0), *step.peakBytes);
            if (step.joules)
                job.stepJoules = std::max(job.stepJoules.value_or(0), *step.joules);
            if (step.gpuPercent)
                job.gpuPercent = std::max(job.gpuPercent.value_or(0), *step.gpuPercent);
        }

        void addStep(Job&& step)
        {
            if (const auto found = m_last.constFind(step.id); found != m_last.constEnd()) {
                mergeStep(m_jobs[*found], step);
                return;
            }
            const auto orphan = m_orphans.find(step.id);
            if (orphan == m_orphans.end()) {
                m_orphans.insert(step.id, std::move(step));
                return;
            }
            mergeStep(*orphan, step);
            if (step.seconds.value_or(0) > orphan->seconds.value_or(0))
                orphan->seconds = step.seconds;
        }

        void addJob(Job&& job)
        {
            if (const auto orphan = m_orphans.find(job.id); orphan != m_orphans.end()) {
                mergeStep(job, *orphan);
                if (orphan->stepJoules)
                    job.stepJoules = std::max(job.stepJoules.value_or(0), *orphan->stepJoules);
                m_orphans.erase(orphan);
            }
            m_last.insert(job.id, m_jobs.size());
            m_jobs.push_back(std::move(job));
        }

        const Table& m_table;
        StampReader m_stamps;
        IssueList& m_issues;
        std::vector<QByteArray> m_cells;
        qint64 m_line = 0;
        std::vector<Job> m_jobs;
        QHash<QString, std::size_t> m_last; // the latest job of each number: -D lists requeued ones again
        QMap<QString, Job> m_orphans;
        QHash<QString, int> m_seen;
    };

    Status checkHeader(const Table& table)
    {
        if (table.isPadded())
            return Error { ErrorCode::Malformed, tr("The columns of this sacct listing have no separator. List it with sacct --parsable2."), {} };
        if (!table.repeatedField().isEmpty())
            return Error { ErrorCode::Malformed, tr("The column “%1” is there twice.").arg(table.repeatedField()), {} };
        if (table.columns() > mostColumns)
            return Error { ErrorCode::Malformed, tr("The header has more than 2,000 columns."), {} };
        if (!table.has(Field::ElapsedRaw) && !table.has(Field::Elapsed) && !table.has(Field::CpuTimeRaw))
            return Error { ErrorCode::Malformed, tr("No column says how long a job ran. Add ElapsedRaw to sacct --format."), {} };
        return ok();
    }

} // namespace

QString SlurmReader::label() const { return tr("Slurm jobs (sacct)"); }

bool SlurmReader::recognises(const Probe& probe) const
{
    return !probe.isFolder && Table::fromHeader(firstLine(decodeHead(probe.head))).has_value();
}

Result<ReadResult> SlurmReader::read(const Probe& probe, const ReadOptions& options, const Progress& progress) const
{
    const Result<QByteArray> bytes = readWholeFile(probe, options.maximumBytes);
    if (!bytes)
        return bytes.error();
    const DecodedText decoded = decodeText(*bytes);
    const std::optional<Table> table = Table::fromHeader(firstLine(decoded.utf8));
    if (!table)
        return Error { ErrorCode::NotRecognised, tr("The first line names no fields of sacct. List the jobs without --noheader."), {} };
    if (const Status sound = checkHeader(*table); !sound)
        return sound.error();
    ReadResult result;
    result.format = format();
    result.formatLabel = label();
    result.files.push_back(probe.path);
    result.sha256 = Sha256::of(*bytes);
    IssueList issues;
    if (decoded.encoding == TextEncoding::Windows1252)
        issues.warn({ 0, 0 }, {}, QStringLiteral("windows_1252"), tr("The text is not UTF-8; it was read as Windows-1252."));
    Listing listing(*table, options.timeZone, issues);
    Lines lines(decoded.utf8);
    QByteArrayView line;
    bool inHeader = true;
    while (lines.next(line)) {
        if (inHeader) {
            inHeader = line.trimmed().isEmpty();
            continue;
        }
        listing.takeLine(line, lines.number());
        if ((lines.number() & 1023) != 0)
            continue;
        progress(lines.taken(), decoded.utf8.size(), tr("%1 rows").arg(QString::number(lines.number())));
        if (progress.cancelled())
            return Error { ErrorCode::Cancelled, tr("Cancelled."), {} };
    }
    takeJobs(listing.finish(), displayName(probe.path), issues, result);
    result.issues = issues.issues();
    result.rejectedRows = issues.rejected();
    return result;
}

} // namespace runcost
