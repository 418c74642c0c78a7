#include "import/codecarbonreader.h"

#include "import/codecarbonrow.h"
#include "import/inputfile.h"
#include "import/probefile.h"
#include "import/runmerge.h"
#include "import/textdecoder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

namespace runcost {
namespace {

    using namespace codecarbon;
    using Problem = CsvRecord::Problem;

    constexpr qint64 maximumCsvBytes = qint64(2) << 30;

    QString tr(const char* text) { return QCoreApplication::translate("CodeCarbonReader", text); }

    // emissions.csv.bak, emissions.csv_0.bak: left by the tool when it found another header.
    bool isBackup(const std::filesystem::path& path) { return path.extension() == ".bak"; }

    HeaderKind headerOf(const QByteArray& head)
    {
        CsvReader csv(CsvReader::bytesSource(decodeHead(head)));
        CsvRecord record;
        const Result<bool> found = csv.next(record);
        return found && *found ? headerKind(record.cells) : HeaderKind::Foreign;
    }

    QString problemText(Problem problem)
    {
        switch (problem) {
        case Problem::None:
            break;
        case Problem::TooLong:
            return tr("The line is longer than 1 MiB.");
        case Problem::FieldTooLong:
            return tr("A cell is longer than 64 KiB.");
        case Problem::TooManyColumns:
            return tr("The line has more than 2,000 cells.");
        case Problem::OpenQuote:
            return tr("A quote is opened and never closed.");
        case Problem::NulByte:
            return tr("The line holds a NUL byte.");
        }
        return {};
    }

    QString problemCode(Problem problem)
    {
        switch (problem) {
        case Problem::None:
            break;
        case Problem::TooLong:
            return QStringLiteral("line_too_long");
        case Problem::FieldTooLong:
            return QStringLiteral("field_too_long");
        case Problem::TooManyColumns:
            return QStringLiteral("too_many_columns");
        case Problem::OpenQuote:
            return QStringLiteral("open_quote");
        case Problem::NulByte:
            return QStringLiteral("nul_byte");
        }
        return {};
    }

    bool isTaskFile(const Layout& layout) { return layout.has(Column::TaskName); }

    // Reads one file row by row. Rows of one run are cumulative in emissions.csv and parts in a task file.
    class FileReader {
    public:
        FileReader(CsvReader& csv, const QString& source, const QByteArray& timeZone, bool backup)
            : m_csv(csv)
            , m_rows(source, timeZone, m_issues)
            , m_backup(backup)
        {
        }

        Status readHeader()
        {
            const Result<bool> found = m_csv.next(m_record);
            if (!found)
                return found.error();
            if (!*found)
                return Error { ErrorCode::NotRecognised, tr("The file is empty."), {} };
            if (m_record.problem != Problem::None)
                return Error { ErrorCode::Malformed, tr("The header cannot be read. %1").arg(problemText(m_record.problem)), {} };
            if (headerKind(m_record.cells) == HeaderKind::LoadProfile)
                return Error { ErrorCode::Malformed, tr("It is a CPU load profile of CodeCarbon, not a list of emissions."), {} };
            LayoutResult made = makeLayout(m_record.cells);
            if (!made.problem.isEmpty())
                return Error { ErrorCode::Malformed, made.problem, {} };
            setLayout(std::move(made.layout));
            return ok();
        }

        Status readRows(const Progress& progress, qint64 size)
        {
            while (true) {
                const Result<bool> found = m_csv.next(m_record);
                if (!found)
                    return found.error();
                if (!*found)
                    return ok();
                readRow();
                if ((++m_rowCount & 1023) != 0)
                    continue;
                progress(m_csv.bytesTaken(), size, tr("%1 rows").arg(QString::number(m_rowCount)));
                if (progress.cancelled())
                    return Error { ErrorCode::Cancelled, tr("Cancelled."), {} };
            }
        }

        void finish(ReadResult& result)
        {
            for (Run& run : m_runs) {
                if (isTaskFile(m_layout))
                    finishTasks(run);
                if (m_backup)
                    run.flags << QStringLiteral("older_data");
            }
            result.formatLabel = m_rows.version().isEmpty() ? QStringLiteral("CodeCarbon")
                                                            : QStringLiteral("CodeCarbon %1").arg(m_rows.version());
            result.runs = std::move(m_runs);
            result.lines = std::move(m_lines);
            result.issues = m_issues.issues();
            result.rejectedRows = m_issues.rejected();
        }

    private:
        void setLayout(Layout layout)
        {
            m_layout = std::move(layout);
            m_canonical = canonicalLayout(m_layout);
        }

        void readRow()
        {
            if (m_record.problem != Problem::None)
                return m_issues.reject({ m_record.line, 0 }, {}, problemCode(m_record.problem), problemText(m_record.problem));
            if (isRepeatedHeader())
                return;
            const std::size_t due = m_layout.header.size();
            if (m_record.cells.size() != due) {
                const bool isShort = m_record.cells.size() < due;
                return m_issues.reject({ m_record.line, 0 }, {}, isShort ? QStringLiteral("short_row") : QStringLiteral("long_row"),
                    tr("The line has %1 cells, the header %2.").arg(QString::number(m_record.cells.size()), QString::number(due)));
            }
            const Layout* layout = placedLayout();
            if (!layout)
                return;
            if (std::optional<Run> run = m_rows.read(*layout, m_record, m_csv.delimiter() != ','))
                isTaskFile(*layout) ? addTask(std::move(*run), *layout) : addRow(std::move(*run));
        }

        // Files that were merged by hand repeat the header, also that of another version.
        bool isRepeatedHeader()
        {
            const QByteArrayView first = m_record.cells.front();
            if (first != "timestamp" && first != QByteArrayView(m_layout.header.front()))
                return false;
            if (headerKind(m_record.cells) != HeaderKind::Emissions)
                return false;
            m_issues.note(m_record.line, QStringLiteral("repeated_header"), tr("The header is repeated here."));
            LayoutResult made = makeLayout(m_record.cells);
            if (made.problem.isEmpty())
                setLayout(std::move(made.layout));
            return true;
        }

        // 3.2.9 can write a row in its own order under a header whose columns stand elsewhere.
        const Layout* placedLayout()
        {
            if (looksPlaced(m_layout, m_record))
                return &m_layout;
            if (m_layout.complete && looksPlaced(m_canonical, m_record)) {
                m_issues.note(m_record.line, QStringLiteral("misplaced_row"),
                    tr("The cells of this line stand in another order than the header; they were put right."));
                return &m_canonical;
            }
            m_issues.reject({ m_record.line, 0 }, {}, QStringLiteral("misplaced_row"), tr("The cells of this line do not fit the header."));
            return nullptr;
        }

        void store(Run&& run)
        {
            m_index.insert(run.sourceId, m_runs.size());
            m_runs.push_back(std::move(run));
            m_lines.push_back(m_record.line);
        }

        void addRow(Run&& run)
        {
            const auto found = m_index.constFind(run.sourceId);
            if (found == m_index.constEnd())
                return store(std::move(run));
            m_issues.note(m_record.line, QStringLiteral("cumulative_row"),
                tr("Another row of the same run; the longest one counts."));
            if (run.value(RunField::DurationS).value_or(-1) > m_runs[*found].value(RunField::DurationS).value_or(-1)) {
                m_runs[*found] = std::move(run);
                m_lines[*found] = m_record.line;
            }
        }

        // The tasks of one run add up; a task that does not know a number makes the sum unknown.
        void addTask(Run&& task, const Layout& layout)
        {
            const QString name = cellText(layout.cell(m_record, Column::TaskName)).left(60);
            const auto found = m_index.constFind(task.sourceId);
            if (found == m_index.constEnd()) {
                m_taskNames[task.sourceId] << name;
                return store(std::move(task));
            }
            m_taskNames[task.sourceId] << name;
            Run& sum = m_runs[*found];
            for (const RunField field : { RunField::DurationS, RunField::EnergyKwh, RunField::CarbonKg }) {
                MaybeFigure& total = sum.figure(field);
                const std::optional<double> part = task.value(field);
                if (total && part)
                    total->value += *part;
                else
                    total.reset();
            }
            if (task.startedAtMs)
                sum.startedAtMs = std::min(sum.startedAtMs.value_or(*task.startedAtMs), *task.startedAtMs);
            if (task.endedAtMs)
                sum.endedAtMs = std::max(sum.endedAtMs.value_or(*task.endedAtMs), *task.endedAtMs);
        }

        void finishTasks(Run& run)
        {
            run.flags << runFromTasks;
            run.flags.removeAll(QStringLiteral("zero_energy"));
            run.tags.insert(QStringLiteral("tasks"), m_taskNames.value(run.sourceId).join(QLatin1String(", ")).left(500));
            run.figure(RunField::PowerW).reset(); // that of the first task
            setImpliedPower(run);
        }

        CsvReader& m_csv;
        IssueList m_issues;
        RowReader m_rows;
        const bool m_backup;
        CsvRecord m_record;
        Layout m_layout;
        Layout m_canonical;
        std::vector<Run> m_runs;
        std::vector<qint64> m_lines;
        QHash<QString, std::size_t> m_index;
        QHash<QString, QStringList> m_taskNames;
        qint64 m_rowCount = 0;
    };

} // namespace

bool CodeCarbonReader::recognises(const Probe& probe) const
{
    return !probe.isFolder && headerOf(probe.head) != HeaderKind::Foreign;
}

Result<ReadResult> CodeCarbonReader::read(const Probe& probe, const ReadOptions& options, const Progress& progress) const
{
    Result<InputFile> input = InputFile::open(probe.path, maximumCsvBytes);
    if (!input)
        return input.error();
    // The content hash is taken from the bytes as they pass.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const CsvReader::Source decoded = CsvReader::decodingSource(*input);
    CsvReader csv([&](char* to, qint64 count) {
        Result<qint64> got = decoded(to, count);
        if (got)
            hash.addData(QByteArrayView(to, static_cast<qsizetype>(*got)));
        return got;
    });
    FileReader reader(csv, displayName(probe.path), options.timeZone, isBackup(probe.path));
    if (const Status header = reader.readHeader(); !header)
        return header.error();
    if (const Status rows = reader.readRows(progress, input->size()); !rows)
        return rows.error();
    ReadResult result;
    result.format = format();
    reader.finish(result);
    result.files.push_back(probe.path);
    result.sha256 = hash.result();
    return result;
}

} // namespace runcost
