#include "import/codecarbonfile.h"

#include "import/runmerge.h"
#include "import/textdecoder.h"

#include <QCoreApplication>

namespace runcost::codecarbon {
namespace {

    using Problem = CsvRecord::Problem;

    QString tr(const char* text) { return QCoreApplication::translate("CodeCarbonReader", text); }

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

} // namespace

FileReader::FileReader(CsvReader& csv, const QString& source, const QByteArray& timeZone, bool backup)
    : m_csv(csv)
    , m_rows(source, timeZone, m_issues)
    , m_backup(backup)
{
}

Status FileReader::readHeader()
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

Status FileReader::readRows(const Progress& progress, qint64 size)
{
    while (true) {
        const Result<bool> found = m_csv.next(m_record);
        if (!found)
            return found.error();
        if (!*found)
            return ok();
        if (const Status done = readRow(); !done)
            return done;
        if ((++m_rowCount & 1023) != 0)
            continue;
        progress(m_csv.bytesTaken(), size, tr("%1 rows").arg(QString::number(m_rowCount)));
        if (progress.cancelled())
            return Error { ErrorCode::Cancelled, tr("Cancelled."), {} };
    }
}

void FileReader::finish(ReadResult& result)
{
    for (Run& run : m_runs)
        if (isTaskFile(m_layout))
            finishTasks(run);
    result.formatLabel = m_rows.version().isEmpty() ? QStringLiteral("CodeCarbon")
                                                    : QStringLiteral("CodeCarbon %1").arg(m_rows.version());
    result.runs = std::move(m_runs);
    result.lines = std::move(m_lines);
    result.issues = m_issues.issues();
    result.rejectedRows = m_issues.rejected();
}

void FileReader::noteRepeated()
{
    m_issues.note(m_record.line, QStringLiteral("cumulative_row"), tr("Another row of the same run; the longest one counts."));
}

void FileReader::setLayout(Layout layout)
{
    m_layout = std::move(layout);
    m_canonical = canonicalLayout(m_layout);
}

// Fails only where the row cannot be handed on; a bad row is an issue.
Status FileReader::readRow()
{
    if (!isWholeRow())
        return ok();
    const Layout* layout = placedLayout();
    std::optional<Run> run = layout ? m_rows.read(*layout, m_record, m_csv.delimiter() != ',') : std::nullopt;
    if (!run)
        return ok();
    if (m_backup)
        run->flags << QStringLiteral("older_data");
    if (m_onRow)
        return m_onRow(std::move(*run), m_record.line);
    isTaskFile(*layout) ? addTask(std::move(*run), *layout) : addRow(std::move(*run));
    return ok();
}

bool FileReader::isWholeRow()
{
    if (m_record.problem != Problem::None) {
        m_issues.reject({ m_record.line, 0 }, {}, problemCode(m_record.problem), problemText(m_record.problem));
        return false;
    }
    if (isRepeatedHeader())
        return false;
    const std::size_t due = m_layout.header.size();
    const std::size_t found = m_record.cells.size();
    if (found != due)
        m_issues.reject({ m_record.line, 0 }, {}, found < due ? QStringLiteral("short_row") : QStringLiteral("long_row"),
            tr("The line has %1 cells, the header %2.").arg(QString::number(found), QString::number(due)));
    return found == due;
}

// Files that were merged by hand repeat the header, also that of another version.
bool FileReader::isRepeatedHeader()
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
const Layout* FileReader::placedLayout()
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

void FileReader::store(Run&& run)
{
    m_index.insert(run.sourceId, m_runs.size());
    m_runs.push_back(std::move(run));
    m_lines.push_back(m_record.line);
}

void FileReader::addRow(Run&& run)
{
    const auto found = m_index.constFind(run.sourceId);
    if (found == m_index.constEnd())
        return store(std::move(run));
    noteRepeated();
    if (run.value(RunField::DurationS).value_or(-1) > m_runs[*found].value(RunField::DurationS).value_or(-1)) {
        m_runs[*found] = std::move(run);
        m_lines[*found] = m_record.line;
    }
}

// The tasks of one run add up; a task that does not know a number makes the sum unknown.
void FileReader::addTask(Run&& task, const Layout& layout)
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

void FileReader::finishTasks(Run& run)
{
    run.flags << runFromTasks;
    run.flags.removeAll(QStringLiteral("zero_energy"));
    run.tags.insert(QStringLiteral("tasks"), m_taskNames.value(run.sourceId).join(QLatin1String(", ")).left(500));
    run.figure(RunField::PowerW).reset(); // that of the first task
    setImpliedPower(run);
}

} // namespace runcost::codecarbon
