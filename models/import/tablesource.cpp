#include "import/tablesource.h"

#include "import/tablecells.h"
#include "import/textdecoder.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

namespace runcost::table {
namespace {

    constexpr qint64 maximumTableBytes = qint64(16) << 30; // read in chunks
    constexpr qsizetype headBytes = 64 << 10;
    constexpr int maximumHeaderLine = 200;

    QString tr(const char* text) { return QCoreApplication::translate("PlainReader", text); }

    class TextSource final : public Source {
    public:
        TextSource(Input input, const TableDialect& dialect)
            : m_input(std::move(input))
            , m_csv(m_input.bytes)
        {
            m_dialect = dialect;
            if (dialect.separator != 0)
                m_csv.setDelimiter(dialect.separator);
        }

        Status readHeader()
        {
            const int wanted = std::clamp(m_dialect.headerLine, 0, maximumHeaderLine);
            while (true) {
                const Result<bool> found = m_csv.next(m_record);
                if (!found)
                    return found.error();
                if (!*found)
                    return Error { ErrorCode::NotRecognised, tr("The file is empty."), {} };
                if (m_record.line >= wanted && !isComment())
                    break;
            }
            if (m_record.problem != CsvRecord::Problem::None)
                return Error { ErrorCode::NotRecognised, tr("The first line is no header of a table."), {} };
            m_dialect.separator = m_csv.delimiter();
            std::vector<QString> names;
            for (const QByteArrayView cell : m_record.cells)
                names.push_back(wanted > 0 ? cellText(cell.first(std::min<qsizetype>(cell.size(), 200))).trimmed() : QString());
            nameColumns(names);
            if (wanted > 0) {
                m_dialect.headerLine = static_cast<int>(m_record.line);
                for (const QByteArrayView cell : m_record.cells)
                    m_header.push_back(cell.toByteArray());
            } else {
                m_held = true;
            }
            return ok();
        }

        Result<bool> next(Row& row) override
        {
            while (true) {
                if (!std::exchange(m_held, false)) {
                    const Result<bool> found = m_csv.next(m_record);
                    if (!found || !*found)
                        return found;
                }
                if (m_record.problem == CsvRecord::Problem::None && isHeaderAgain()) {
                    ++m_repeatedHeaders;
                    continue;
                }
                fill(row);
                return true;
            }
        }

        qint64 bytesTaken() const override { return m_csv.bytesTaken(); }
        int repeatedHeaders() const override { return m_repeatedHeaders; }

    private:
        bool isComment() const { return !m_record.cells.empty() && m_record.cells.front().startsWith('#') && m_dialect.headerLine <= 1; }

        bool isHeaderAgain() const
        {
            return !m_header.empty() && m_record.cells.size() == m_header.size()
                && std::equal(m_header.begin(), m_header.end(), m_record.cells.begin(),
                    [](const QByteArray& a, QByteArrayView b) { return QByteArrayView(a) == b; });
        }

        void fill(Row& row)
        {
            row.line = m_record.line;
            ++row.number;
            row.problem.clear();
            row.places.clear();
            row.cells.clear();
            using Problem = CsvRecord::Problem;
            switch (m_record.problem) {
            case Problem::None:
                break;
            case Problem::TooLong:
                return refuse(row, QStringLiteral("line_too_long"), tr("The line is longer than 1 MiB."));
            case Problem::FieldTooLong:
                return refuse(row, QStringLiteral("field_too_long"), tr("A cell is longer than 64 KiB."));
            case Problem::TooManyColumns:
                return refuse(row, QStringLiteral("too_many_columns"), tr("The row has more than 2,000 cells."));
            case Problem::OpenQuote:
                return refuse(row, QStringLiteral("open_quote"), tr("A quoted cell does not end."));
            case Problem::NulByte:
                return refuse(row, QStringLiteral("nul_byte"), tr("The row holds a zero byte."));
            }
            std::size_t count = m_record.cells.size();
            // A separator at the end of each row makes a cell without a name.
            if (count == m_columns.size() + 1 && m_record.cells.back().isEmpty())
                --count;
            if (count != m_columns.size()) {
                const bool isShort = count < m_columns.size();
                const QString reason = isShort ? tr("The row has %1 cells, the header %2.") : tr("The row has %1 cells, the header only %2.");
                return refuse(row, isShort ? QStringLiteral("short_row") : QStringLiteral("long_row"),
                    reason.arg(QString::number(count), QString::number(m_columns.size())));
            }
            row.cells.assign(m_record.cells.begin(), m_record.cells.begin() + static_cast<std::ptrdiff_t>(count));
            m_present = &m_record;
        }

        void refuse(Row& row, const QString& code, const QString& reason)
        {
            row.problem = code;
            row.reason = reason;
            row.raw.clear();
            for (const QByteArrayView cell : m_record.cells) {
                if (row.raw.size() > 200)
                    break;
                row.raw += row.raw.isEmpty() ? QByteArray() : QByteArray(1, m_csv.delimiter());
                row.raw += cell.first(std::min<qsizetype>(cell.size(), 200));
            }
            row.cells.clear();
        }

        Input m_input;
        CsvReader m_csv;
        CsvRecord m_record;
        const CsvRecord* m_present = nullptr;
        std::vector<QByteArray> m_header;
        bool m_held = false;
        int m_repeatedHeaders = 0;
    };

    // A header is words: at most a third of its cells may be numbers, and no two lines are one.
    bool looksLikeHeader(const CsvRecord& record)
    {
        std::size_t words = 0;
        for (const QByteArrayView cell : record.cells)
            words += !cell.isEmpty() && readCell(cell, false).number.kind == ParsedNumber::Kind::Bad ? 1 : 0;
        return record.problem == CsvRecord::Problem::None && words > 0 && 3 * words >= 2 * record.cells.size();
    }

    // The widest line of words among the first ones: a title above the table has fewer cells than its header.
    TableDialect guessTextDialect(const QByteArray& head, TableDialect dialect)
    {
        constexpr std::array separators { ',', ';', '\t', '|' };
        constexpr int linesSeen = 5;
        std::size_t widest = 1;
        dialect.headerLine = 1;
        dialect.separator = separators.front();
        for (const char separator : separators) {
            CsvReader csv(CsvReader::bytesSource(head));
            csv.setDelimiter(separator);
            CsvRecord record;
            for (int i = 0; i < linesSeen; ++i) {
                const Result<bool> found = csv.next(record);
                if (!found || !*found)
                    break;
                if (record.cells.size() <= widest || !looksLikeHeader(record))
                    continue;
                widest = record.cells.size();
                dialect.headerLine = static_cast<int>(record.line);
                dialect.separator = csv.delimiter();
            }
        }
        return dialect;
    }

    bool isBinary(const QByteArray& head) { return head.contains('\0'); }

} // namespace

void Source::nameColumns(const std::vector<QString>& names)
{
    QSet<QString> taken;
    for (std::size_t i = 0; i < names.size(); ++i) {
        QString name = names[i];
        if (name.isEmpty())
            name = tr("column %1").arg(QString::number(i + 1));
        else if (taken.contains(name)) {
            m_repeated << name;
            int count = 2;
            while (taken.contains(name + QStringLiteral(" (%1)").arg(count)))
                ++count;
            name += QStringLiteral(" (%1)").arg(count);
        }
        taken.insert(name);
        m_columns.push_back(name);
    }
}

Result<Input> openInput(const std::filesystem::path& path, qint64 maximumBytes, bool hashed)
{
    Result<InputFile> opened = InputFile::open(path, std::min(maximumBytes, maximumTableBytes));
    if (!opened)
        return opened.error();
    auto file = std::make_shared<InputFile>(*std::move(opened));
    Input input;
    input.size = file->size();
    QByteArray head(headBytes, Qt::Uninitialized);
    qsizetype used = 0;
    while (used < head.size()) {
        const Result<qint64> got = file->read(head.data() + used, head.size() - used);
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        used += static_cast<qsizetype>(*got);
    }
    head.truncate(used);
    Result<InputFile> again = InputFile::open(path, std::min(maximumBytes, maximumTableBytes));
    if (!again)
        return again.error();
    file = std::make_shared<InputFile>(*std::move(again));
    if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF"))
        input.encoding = TableDialect::Encoding::Utf16;
    else if (decodeText(head.left(head.lastIndexOf('\n') + 1)).encoding == TextEncoding::Windows1252)
        input.encoding = TableDialect::Encoding::Windows1252;
    input.head = decodeHead(head);
    input.passed = std::make_shared<qint64>(0);
    CsvReader::Source decoded = CsvReader::decodingSource(
        [file, passed = input.passed](char* to, qint64 count) {
            Result<qint64> got = file->read(to, count);
            if (got)
                *passed += *got;
            return got;
        });
    if (hashed)
        input.hash = std::make_shared<Sha256>();
    input.bytes = [decoded, hash = input.hash](char* to, qint64 count) {
        Result<qint64> got = decoded(to, count);
        if (got && hash)
            hash->addData(QByteArrayView(to, static_cast<qsizetype>(*got)));
        return got;
    };
    return input;
}

Input textInput(const QByteArray& text)
{
    Input input;
    const DecodedText decoded = decodeText(text);
    input.encoding = decoded.encoding == TextEncoding::Utf16 ? TableDialect::Encoding::Utf16
        : decoded.encoding == TextEncoding::Windows1252      ? TableDialect::Encoding::Windows1252
                                                             : TableDialect::Encoding::Utf8;
    input.size = decoded.utf8.size();
    input.head = decoded.utf8.left(headBytes);
    input.bytes = CsvReader::bytesSource(decoded.utf8);
    return input;
}

TableDialect guessDialect(const Input& input)
{
    TableDialect dialect;
    dialect.encoding = input.encoding;
    const QByteArray head = input.head.trimmed();
    if (head.startsWith('[')) {
        dialect.kind = TableDialect::Kind::Json;
    } else if (head.startsWith('{')) {
        // Lines that are objects of their own. A document of one line is JSON either way.
        const qsizetype lineEnd = head.indexOf('\n');
        const QByteArray first = head.left(lineEnd < 0 ? head.size() : lineEnd).trimmed();
        const bool oneLine = lineEnd < 0 && input.size <= headBytes;
        dialect.kind = first.endsWith('}') && !oneLine ? TableDialect::Kind::JsonLines : TableDialect::Kind::Json;
    }
    if (dialect.kind != TableDialect::Kind::Text) {
        dialect.headerLine = 0;
        dialect.separator = 0;
        return dialect;
    }
    return guessTextDialect(input.head, dialect);
}

Result<std::unique_ptr<Source>> openTable(Input input, const TableDialect& dialect, qint64 maximumJson)
{
    if (input.head.trimmed().isEmpty())
        return Error { ErrorCode::NotRecognised, tr("The file is empty."), {} };
    if (isBinary(input.head) && dialect.kind == TableDialect::Kind::Text && input.head.startsWith('\0'))
        return Error { ErrorCode::NotRecognised, tr("The format is not recognised."), {} };
    if (dialect.kind != TableDialect::Kind::Text)
        return openJsonTable(std::move(input), dialect, maximumJson);
    auto source = std::make_unique<TextSource>(std::move(input), dialect);
    if (const Status header = source->readHeader(); !header)
        return header.error();
    return std::unique_ptr<Source>(std::move(source));
}

} // namespace runcost::table
