#include "import/codecarbonreader.h"

#include "import/codecarbonfile.h"
#include "import/inputfile.h"
#include "import/probefile.h"
#include "import/textdecoder.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace runcost {
namespace {

    using namespace codecarbon;

    constexpr qint64 maximumCsvBytes = qint64(2) << 30;
    constexpr qint64 streamedFromBytes = qint64(8) << 20; // larger files are never kept as a whole

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

    // 16 bytes stand for an id of any length.
    struct IdKey {
        quint64 high = 0;
        quint64 low = 0;
        bool operator==(const IdKey&) const = default;
        friend size_t qHash(const IdKey& key, size_t seed) { return static_cast<size_t>(key.low) ^ seed; }
    };
    IdKey keyOf(const QString& id)
    {
        const QByteArray digest = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha1);
        IdKey key;
        std::memcpy(&key, digest.constData(), sizeof key);
        return key;
    }

    // The row that counts for each run of a file, without the runs themselves.
    struct Survey {
        struct Row {
            qint64 line = 0;
            double seconds = -1;
        };
        QHash<IdKey, Row> rows;
        [[nodiscard]] std::vector<qint64> sortedLines() const
        {
            std::vector<qint64> lines;
            lines.reserve(static_cast<std::size_t>(rows.size()));
            for (const Row& row : rows)
                lines.push_back(row.line);
            std::sort(lines.begin(), lines.end());
            return lines;
        }
    };

    Progress halfOf(const Progress& progress, bool second, qint64 size)
    {
        Progress half = progress;
        if (progress.report)
            half.report = [report = progress.report, second, size](qint64 done, qint64, const QString& what) {
                report((second ? size : 0) + done, 2 * size, what);
            };
        return half;
    }

    // First which rows count, then those rows: the file is read twice and never kept.
    class StreamedFile {
    public:
        StreamedFile(const Probe& probe, const ReadOptions& options, const Progress& progress)
            : m_probe(probe)
            , m_options(options)
            , m_progress(progress)
        {
        }

        // NotRecognised for a task file, whose rows have to be put together.
        Result<ReadResult> read()
        {
            ReadResult result;
            QByteArray sha256;
            if (const Status surveyed = survey(result, sha256); !surveyed)
                return surveyed.error();
            m_lines = m_survey.sortedLines();
            m_survey.rows.clear();
            result.sha256 = sha256;
            result.streamed = static_cast<qint64>(m_lines.size());
            const Result<bool> wanted = m_lines.empty() ? Result<bool>(false) : m_options.sink->begin(sha256, result.streamed);
            if (!wanted)
                return wanted.error();
            if (!*wanted)
                return result;
            if (const Status delivered = deliver(sha256); !delivered)
                return delivered.error();
            return result;
        }

    private:
        Status survey(ReadResult& result, QByteArray& sha256)
        {
            Result<InputFile> input = InputFile::open(m_probe.path, maximumCsvBytes);
            if (!input)
                return input.error();
            HashedCsv file(*std::move(input));
            FileReader reader(file.csv, displayName(m_probe.path), m_options.timeZone, isBackup(m_probe.path));
            reader.setOnRow([this, &reader](Run&& run, qint64 line) {
                const double seconds = run.value(RunField::DurationS).value_or(-1);
                Survey::Row& row = m_survey.rows[keyOf(run.sourceId)];
                if (row.line > 0)
                    reader.noteRepeated();
                if (row.line == 0 || seconds > row.seconds)
                    row = { line, seconds };
                return ok();
            });
            if (const Status header = reader.readHeader(); !header)
                return header;
            if (reader.readsTasks())
                return Error { ErrorCode::NotRecognised, {}, {} };
            if (const Status rows = reader.readRows(halfOf(m_progress, false, file.size()), file.size()); !rows)
                return rows;
            reader.finish(result);
            sha256 = file.sha256();
            return ok();
        }

        Status deliver(const QByteArray& sha256)
        {
            Result<InputFile> input = InputFile::open(m_probe.path, maximumCsvBytes);
            if (!input)
                return input.error();
            HashedCsv file(*std::move(input));
            FileReader reader(file.csv, displayName(m_probe.path), m_options.timeZone, isBackup(m_probe.path));
            auto next = m_lines.begin();
            reader.setOnRow([this, &next](Run&& run, qint64 line) {
                if (next == m_lines.end() || line != *next)
                    return ok();
                ++next;
                return m_options.sink->take(std::move(run), line);
            });
            if (const Status header = reader.readHeader(); !header)
                return header;
            if (const Status rows = reader.readRows(halfOf(m_progress, true, file.size()), file.size()); !rows)
                return rows;
            if (file.sha256() != sha256)
                return Error { ErrorCode::NotReadable, tr("The file changed while it was read."), {} };
            return ok();
        }

        const Probe& m_probe;
        const ReadOptions& m_options;
        const Progress& m_progress;
        Survey m_survey;
        std::vector<qint64> m_lines;
    };

} // namespace

bool CodeCarbonReader::recognises(const Probe& probe) const
{
    return !probe.isFolder && headerOf(probe.head) != HeaderKind::Foreign;
}

Result<ReadResult> CodeCarbonReader::read(const Probe& probe, const ReadOptions& options, const Progress& progress) const
{
    if (options.sink && probe.size > streamedFromBytes) {
        Result<ReadResult> streamed = StreamedFile(probe, options, progress).read();
        if (streamed) {
            streamed->format = format();
            streamed->files.push_back(probe.path);
        }
        if (streamed || streamed.error().code != ErrorCode::NotRecognised)
            return streamed;
    }
    Result<InputFile> input = InputFile::open(probe.path, maximumCsvBytes);
    if (!input)
        return input.error();
    HashedCsv file(*std::move(input));
    FileReader reader(file.csv, displayName(probe.path), options.timeZone, isBackup(probe.path));
    if (const Status header = reader.readHeader(); !header)
        return header.error();
    if (const Status rows = reader.readRows(progress, file.size()); !rows)
        return rows.error();
    ReadResult result;
    result.format = format();
    reader.finish(result);
    result.files.push_back(probe.path);
    result.sha256 = file.sha256();
    return result;
}

} // namespace runcost
