#include "import/plainreader.h"

#include "core/sha256.h"
#include "import/inputfile.h"
#include "import/tablehistoryruns.h"
#include "import/textdecoder.h"

#include <QCoreApplication>

#include <algorithm>

namespace runcost {
namespace {

    constexpr qint64 streamedFromBytes = qint64(4) << 20; // larger files are never kept as a whole
    constexpr qint64 stepRows = 1024; // between two looks at the progress

    QString tr(const char* text) { return QCoreApplication::translate("PlainReader", text); }

    QString labelOf(const TableDialect& dialect)
    {
        switch (dialect.kind) {
        case TableDialect::Kind::Json:
            return tr("Table (JSON)");
        case TableDialect::Kind::JsonLines:
            return tr("Table (JSON Lines)");
        case TableDialect::Kind::Text:
            break;
        }
        return dialect.separator == '\t' ? tr("Table (TSV)") : tr("Table (CSV)");
    }

    // Reads one table from its rows to its runs.
    class TableReading {
    public:
        TableReading(const TableMapping& mapping, const QString& name, const ReadOptions& options, const Progress& progress)
            : m_mapping(mapping)
            , m_options(options)
            , m_progress(progress)
            , m_rows(mapping, name, options.timeZone, m_issues)
            , m_histories(mapping, name, options.timeZone, m_issues)
        {
        }

        // At most `limit` rows; 0 = all. With a sink, runs of a table with one row each go there.
        Status read(table::Source& source, qint64 size, qint64 limit, RunSink* sink, ReadResult& result)
        {
            table::Row row;
            std::size_t bound = 0;
            while (limit == 0 || row.number < limit) {
                const Result<bool> found = source.next(row);
                if (!found)
                    return found.error();
                if (!*found) {
                    m_whole = true;
                    break;
                }
                if (bound != source.columns().size()) {
                    bound = source.columns().size();
                    m_rows.bind(source.columns());
                    m_histories.bind(source.columns());
                }
                if (const Status taken = take(row, sink, result); !taken)
                    return taken;
                if (row.number % stepRows == 0) {
                    if (m_progress.cancelled())
                        return Error { ErrorCode::Cancelled, tr("Cancelled."), {} };
                    m_progress(source.bytesTaken(), size);
                }
            }
            finish(source, row.number, result);
            return ok();
        }

        [[nodiscard]] bool wholeFile() const { return m_whole; }

    private:
        Status take(const table::Row& row, RunSink* sink, ReadResult& result)
        {
            if (m_mapping.history)
                return m_histories.add(row);
            std::optional<Run> run = m_rows.build(row);
            if (!run)
                return ok();
            if (sink) {
                ++result.streamed;
                return sink->take(*std::move(run), row.line);
            }
            result.runs.push_back(*std::move(run));
            result.lines.push_back(row.line);
            return ok();
        }

        void finish(const table::Source& source, qint64 rows, ReadResult& result)
        {
            if (source.repeatedHeaders() > 0)
                m_issues.note(0, QStringLiteral("repeated_header"),
                    tr("The header comes again in %1 place(s).").arg(QString::number(source.repeatedHeaders())));
            if (m_mapping.history)
                m_histories.finish(result.runs, result.lines, rows);
            else
                m_rows.finish(rows);
            const auto& issues = m_issues.issues();
            result.issues.insert(result.issues.end(), issues.begin(), issues.end());
            result.rejectedRows += m_issues.rejected();
        }

        const TableMapping& m_mapping;
        const ReadOptions& m_options;
        const Progress& m_progress;
        IssueList m_issues;
        table::RunBuilder m_rows;
        table::HistoryRuns m_histories;
        bool m_whole = false;
    };

    Error refused(const QString& why) { return { ErrorCode::NotRecognised, why.isEmpty() ? tr("It is no table of runs.") : why, {} }; }

    bool fits(const TableMapping& mapping, const table::Source& source)
    {
        if (mapping.dialect.kind != TableDialect::Kind::Text)
            return true; // columns come with the rows
        return std::any_of(mapping.columns.begin(), mapping.columns.end(), [&source](const MappedColumn& column) {
            return column.target.role != ColumnRole::Ignore
                && std::find(source.columns().begin(), source.columns().end(), column.name) != source.columns().end();
        });
    }

    void describe(ReadResult& result, const TableMapping& mapping)
    {
        result.format = QStringLiteral("table");
        result.formatLabel = labelOf(mapping.dialect);
        if (mapping.dialect.encoding == TableDialect::Encoding::Windows1252)
            result.issues.push_back({ ImportIssue::Severity::Warning, 0, 0, {}, QStringLiteral("windows_1252"),
                tr("The text is not UTF-8; it was read as Windows-1252."), {} });
    }

    // Passes over the bytes for their hash alone.
    Result<QByteArray> hashOfFile(const std::filesystem::path& path, const Progress& progress)
    {
        Result<table::Input> input = table::openInput(path, std::numeric_limits<qint64>::max(), true);
        if (!input)
            return input.error();
        QByteArray buffer(qsizetype(1) << 20, Qt::Uninitialized);
        while (true) {
            const Result<qint64> got = input->bytes(buffer.data(), buffer.size());
            if (!got)
                return got.error();
            if (*got == 0)
                return input->hash->result();
            if (progress.cancelled())
                return Error { ErrorCode::Cancelled, tr("Cancelled."), {} };
        }
    }

    Result<TableMapping> mappingFor(const Probe& probe, const ReadOptions& options)
    {
        if (options.mapping)
            return *options.mapping;
        Result<TableGuess> guess = guessMapping(probe.path);
        if (!guess)
            return guess.error().code == ErrorCode::Malformed ? refused(guess.error().text) : guess.error();
        if (!guess->looksLikeRuns)
            return refused(guess->why);
        return std::move(guess->mapping);
    }

    Result<TablePreview> preview(Result<table::Input> input, const TableMapping& mapping, const QString& name, const ReadOptions& options, int rows)
    {
        if (!input)
            return input.error();
        const qint64 size = input->size;
        const Result<std::unique_ptr<table::Source>> source = table::openTable(*std::move(input), mapping.dialect, options.maximumBytes);
        if (!source)
            return source.error();
        ReadResult result;
        const Progress silent;
        TableReading reading(mapping, name, options, silent);
        if (const Status read = reading.read(**source, size, rows, nullptr, result); !read)
            return read.error();
        TablePreview shown;
        shown.runs = std::move(result.runs);
        shown.lines = std::move(result.lines);
        shown.issues = std::move(result.issues);
        shown.rejectedRows = result.rejectedRows;
        shown.rows = static_cast<qint64>(shown.runs.size()) + shown.rejectedRows;
        shown.wholeFile = reading.wholeFile();
        for (Run& run : shown.runs)
            if (run.project.isEmpty())
                run.project = options.project;
        return shown;
    }

} // namespace

QString PlainReader::label() const { return tr("Table"); }

bool PlainReader::recognises(const Probe& probe) const
{
    // Parts of a run folder of Weights & Biases are no runs of their own.
    if (probe.isFolder || displayName(probe.path).startsWith(QLatin1String("wandb-")))
        return false;
    const QByteArray head = decodeHead(probe.head);
    const QByteArray start = head.left(4096).trimmed();
    // A zero byte costs its row; many of them are no text.
    if (start.isEmpty() || start.startsWith('\0') || 100 * start.count('\0') > start.size() || start.startsWith('<') || start.startsWith("%PDF"))
        return false;
    if (start.startsWith('{') || start.startsWith('['))
        return true;
    return std::any_of(start.begin(), start.end(), [](char c) { return c == ',' || c == ';' || c == '\t' || c == '|'; });
}

Result<ReadResult> PlainReader::read(const Probe& probe, const ReadOptions& options, const Progress& progress) const
{
    const Result<TableMapping> mapping = mappingFor(probe, options);
    if (!mapping)
        return mapping.error();
    Result<table::Input> input = table::openInput(probe.path, std::numeric_limits<qint64>::max(), true);
    if (!input)
        return input.error();
    const std::shared_ptr<Sha256> hash = input->hash;
    const std::shared_ptr<qint64> passed = input->passed;
    const qint64 size = input->size;
    const Result<std::unique_ptr<table::Source>> source = table::openTable(*std::move(input), mapping->dialect, options.maximumBytes);
    if (!source) // broken JSON that nobody called a table of runs is some other program's
        return source.error().code == ErrorCode::Malformed && !options.mapping ? refused(source.error().text) : source.error();
    if (options.mapping && !fits(*options.mapping, **source))
        return refused(tr("None of the mapped columns is in the file."));
    ReadResult result;
    const bool streamed = options.sink && !mapping->history && size > streamedFromBytes;
    if (streamed) {
        // Content that the store may know is asked for before its rows are.
        QByteArray known;
        if (options.sink->wantsHash()) {
            const Result<QByteArray> hashed = hashOfFile(probe.path, progress);
            if (!hashed)
                return hashed.error();
            known = *hashed;
        }
        const Result<bool> wanted = options.sink->begin(known, 0);
        if (!wanted)
            return wanted.error();
        if (!*wanted) {
            describe(result, *mapping);
            result.sha256 = known;
            result.files.push_back(probe.path);
            return result;
        }
    }
    TableReading reading(*mapping, displayName(probe.path), options, progress);
    if (const Status read = reading.read(**source, size, 0, streamed ? options.sink : nullptr, result); !read)
        return read.error();
    if (*passed < size)
        return Error { ErrorCode::NotReadable, tr("The file became shorter while it was read."), {} };
    describe(result, *mapping);
    result.files.push_back(probe.path);
    result.sha256 = hash->result();
    return result;
}

Result<TablePreview> previewTable(const std::filesystem::path& path, const TableMapping& mapping, const ReadOptions& options, int rows)
{
    return preview(table::openInput(path, std::numeric_limits<qint64>::max()), mapping, displayName(path), options, rows);
}

Result<TablePreview> previewTableText(const QByteArray& text, const TableMapping& mapping, const ReadOptions& options, int rows)
{
    return preview(table::textInput(text), mapping, tr("pasted table"), options, rows);
}

Result<ReadResult> readTableText(const QByteArray& text, const QString& name, const ReadOptions& options)
{
    TableMapping mapping;
    if (options.mapping) {
        mapping = *options.mapping;
    } else {
        Result<TableGuess> guess = guessMappingOfText(text);
        if (!guess)
            return guess.error();
        if (!guess->looksLikeRuns)
            return refused(guess->why);
        mapping = std::move(guess->mapping);
    }
    const Result<std::unique_ptr<table::Source>> source = table::openTable(table::textInput(text), mapping.dialect, options.maximumBytes);
    if (!source)
        return source.error();
    ReadResult result;
    const Progress silent;
    if (const Status read = TableReading(mapping, name, options, silent).read(**source, text.size(), 0, nullptr, result); !read)
        return read.error();
    describe(result, mapping);
    result.sha256 = Sha256::of(text);
    return result;
}

} // namespace runcost
