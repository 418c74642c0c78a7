#include "import/csvreader.h"

#include <QStringDecoder>

#include <algorithm>
#include <cstring>
#include <memory>

namespace runcost {
namespace {

    constexpr qsizetype chunkSize = 256 << 10;
    constexpr std::array delimiters { ',', ';', '|', '\t' };

    bool isSpace(char c) { return c == ' ' || c == '\t'; }

    QByteArrayView stripped(QByteArrayView cell)
    {
        while (!cell.isEmpty() && isSpace(cell.front()))
            cell = cell.sliced(1);
        while (!cell.isEmpty() && isSpace(cell.back()))
            cell.chop(1);
        return cell;
    }

    // LF, CRLF and CR each count once.
    qint64 countBreaks(QByteArrayView bytes)
    {
        qint64 count = 0;
        for (qsizetype i = 0; i < bytes.size(); ++i)
            if (bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.size() || bytes[i + 1] != '\n')))
                ++count;
        return count;
    }

    // Turns the bytes of a file into UTF-8 a chunk at a time.
    struct DecodingState {
        CsvReader::Source raw;
        bool started = false;
        std::optional<QStringDecoder> utf16;
        QByteArray ready;
        qsizetype given = 0;

        Status start()
        {
            started = true;
            std::array<char, 3> mark {};
            qsizetype got = 0;
            while (got < 3) {
                Result<qint64> more = raw(mark.data() + got, 3 - got);
                if (!more)
                    return more.error();
                if (*more == 0)
                    break;
                got += static_cast<qsizetype>(*more);
            }
            const QByteArray bytes(mark.data(), got);
            if (bytes.startsWith("\xFF\xFE"))
                utf16.emplace(QStringDecoder::Utf16LE);
            else if (bytes.startsWith("\xFE\xFF"))
                utf16.emplace(QStringDecoder::Utf16BE);
            if (utf16)
                ready = QString(utf16->decode(QByteArrayView(bytes).sliced(2))).toUtf8();
            else if (bytes != "\xEF\xBB\xBF")
                ready = bytes;
            return ok();
        }

        Result<qint64> give(char* to, qint64 count)
        {
            if (!started)
                if (const Status begun = start(); !begun)
                    return begun.error();
            while (given == ready.size()) {
                if (!utf16)
                    return raw(to, count);
                QByteArray chunk(chunkSize, Qt::Uninitialized);
                Result<qint64> got = raw(chunk.data(), chunk.size());
                if (!got || *got == 0)
                    return got;
                ready = QString(utf16->decode(QByteArrayView(chunk).first(static_cast<qsizetype>(*got)))).toUtf8();
                given = 0;
            }
            const qsizetype size = std::min<qsizetype>(ready.size() - given, static_cast<qsizetype>(count));
            std::memcpy(to, ready.constData() + given, static_cast<std::size_t>(size));
            given += size;
            return static_cast<qint64>(size);
        }
    };

} // namespace

CsvRecord::Place CsvRecord::place(std::size_t cell) const
{
    if (cell >= begins.size())
        return { line, 0 };
    qsizetype at = begins[cell];
    while (at < raw.size() && isSpace(raw[at]))
        ++at;
    const QByteArrayView before = raw.first(at);
    Place place { line + countBreaks(before), 1 };
    for (qsizetype i = at; i-- > 0 && before[i] != '\n' && before[i] != '\r';)
        if ((static_cast<unsigned char>(before[i]) & 0xC0) != 0x80)
            ++place.column;
    return place;
}

CsvReader::CsvReader(Source source, CsvLimits limits)
    : m_source(std::move(source))
    , m_limits(limits)
    , m_buffer(2 * chunkSize, Qt::Uninitialized)
{
}

CsvReader::Source CsvReader::decodingSource(InputFile& file)
{
    return decodingSource([&file](char* to, qint64 count) { return file.read(to, count); });
}

CsvReader::Source CsvReader::decodingSource(Source raw)
{
    auto state = std::make_shared<DecodingState>();
    state->raw = std::move(raw);
    return [state](char* to, qint64 count) { return state->give(to, count); };
}

CsvReader::Source CsvReader::bytesSource(QByteArray bytes)
{
    auto rest = std::make_shared<QByteArray>(std::move(bytes));
    return [rest](char* to, qint64 count) -> Result<qint64> {
        const qsizetype size = std::min<qsizetype>(rest->size(), static_cast<qsizetype>(count));
        std::memcpy(to, rest->constData(), static_cast<std::size_t>(size));
        rest->remove(0, size);
        return static_cast<qint64>(size);
    };
}

Status CsvReader::fill()
{
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.constData() + m_begin, static_cast<std::size_t>(m_end - m_begin));
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_buffer.size() - m_end < chunkSize)
        m_buffer.resize(m_buffer.size() * 2);
    Result<qint64> got = m_source(m_buffer.data() + m_end, chunkSize);
    if (!got)
        return got.error();
    m_ended = *got == 0;
    m_end += static_cast<qsizetype>(*got);
    return ok();
}

void CsvReader::consume(qsizetype count)
{
    m_begin += count;
    m_taken += count;
}

// Finds the end of the record that begins at m_begin, and where its cells begin.
Result<CsvReader::Scan> CsvReader::findEnd(CsvRecord& record)
{
    record.problem = CsvRecord::Problem::None;
    record.begins.assign(1, 0);
    qsizetype at = 0;
    bool cellStart = true;
    bool quoted = false;
    const auto finish = [&](qsizetype breakSize) {
        m_recordSize = at;
        m_breakSize = breakSize;
        return at > m_limits.record ? Scan::TooLong : Scan::Found;
    };
    while (true) {
        const qsizetype available = m_end - m_begin;
        const char* const data = m_buffer.constData() + m_begin;
        // A quote and a carriage return are understood together with the byte behind them.
        const bool needsNext = at + 1 == available && (data[at] == '\r' || data[at] == '"');
        if (!m_ended && (at == available || needsNext)) {
            if (at > m_limits.record)
                return Scan::TooLong;
            if (const Status filled = fill(); !filled)
                return filled.error();
            continue;
        }
        if (at == available) {
            if (quoted)
                record.problem = CsvRecord::Problem::OpenQuote;
            return at == 0 ? Scan::End : finish(0);
        }
        const char c = data[at];
        if (quoted) {
            if (c != '"') {
                const void* quote = std::memchr(data + at, '"', static_cast<std::size_t>(available - at));
                at = quote ? static_cast<const char*>(quote) - data : available;
            } else if (at + 1 < available && data[at + 1] == '"') {
                at += 2;
            } else {
                quoted = false;
                ++at;
            }
        } else if (c == m_delimiter) {
            cellStart = true;
            ++at;
            if (static_cast<int>(record.begins.size()) < m_limits.columns)
                record.begins.push_back(at);
            else
                record.problem = CsvRecord::Problem::TooManyColumns;
        } else if (c == '\n') {
            return finish(1);
        } else if (c == '\r') {
            return finish(at + 1 < available && data[at + 1] == '\n' ? 2 : 1);
        } else {
            quoted = cellStart && c == '"';
            cellStart = cellStart && isSpace(c);
            ++at;
            if (!cellStart && !quoted)
                while (at < available && data[at] != m_delimiter && data[at] != '\n' && data[at] != '\r')
                    ++at;
        }
    }
}

// Drops the rest of a record that is too long, up to the next line break.
Status CsvReader::skipLine()
{
    while (true) {
        const QByteArrayView rest(m_buffer.constData() + m_begin, m_end - m_begin);
        const auto found = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '\n' || c == '\r'; });
        const bool carriageReturnLast = found != rest.end() && *found == '\r' && found + 1 == rest.end();
        if (found != rest.end() && (!carriageReturnLast || m_ended)) {
            const qsizetype at = found - rest.begin();
            consume(at + (rest[at] == '\r' && at + 1 < rest.size() && rest[at + 1] == '\n' ? 2 : 1));
            ++m_line;
            return ok();
        }
        consume(found - rest.begin());
        if (m_ended)
            return ok();
        if (const Status filled = fill(); !filled)
            return filled;
    }
}

// The one that is most frequent in the first line.
Status CsvReader::chooseDelimiter()
{
    const auto line = [this] {
        const QByteArrayView bytes(m_buffer.constData() + m_begin, m_end - m_begin);
        const auto end = std::find_if(bytes.begin(), bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
        return std::pair(bytes.first(end - bytes.begin()), end != bytes.end());
    };
    while (!m_ended && !line().second && line().first.size() <= m_limits.record)
        if (const Status filled = fill(); !filled)
            return filled;
    std::array<qsizetype, delimiters.size()> counts {};
    bool quoted = false;
    for (const char c : line().first) {
        if (c == '"')
            quoted = !quoted;
        for (std::size_t i = 0; i < delimiters.size() && !quoted; ++i)
            counts[i] += c == delimiters[i] ? 1 : 0;
    }
    m_delimiter = delimiters[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
    return ok();
}

void CsvReader::split(CsvRecord& record) const
{
    record.raw = QByteArrayView(m_buffer.constData() + m_begin, m_recordSize);
    record.cells.clear();
    record.unquoted.clear();
    for (std::size_t i = 0; i < record.begins.size(); ++i) {
        const qsizetype begin = record.begins[i];
        const qsizetype end = i + 1 < record.begins.size() ? record.begins[i + 1] - 1 : m_recordSize;
        QByteArrayView cell = stripped(record.raw.sliced(begin, end - begin));
        if (cell.startsWith('"')) {
            const bool simple = cell.size() >= 2 && cell.back() == '"'
                && !std::memchr(cell.data() + 1, '"', static_cast<std::size_t>(cell.size() - 2));
            if (simple) {
                cell = cell.sliced(1, cell.size() - 2);
            } else {
                QByteArray text;
                bool inside = true;
                for (qsizetype at = 1; at < cell.size(); ++at) {
                    if (inside && cell[at] == '"' && !(at + 1 < cell.size() && cell[at + 1] == '"'))
                        inside = false;
                    else
                        text += cell[at += inside && cell[at] == '"' ? 1 : 0];
                }
                record.unquoted.push_back(text);
                cell = record.unquoted.back();
            }
        }
        if (cell.size() > m_limits.field)
            record.problem = CsvRecord::Problem::FieldTooLong;
        record.cells.push_back(cell);
    }
    if (std::memchr(record.raw.data(), 0, static_cast<std::size_t>(record.raw.size())))
        record.problem = CsvRecord::Problem::NulByte;
}

Result<bool> CsvReader::next(CsvRecord& record)
{
    while (true) {
        if (m_begin == m_end && !m_ended)
            if (const Status filled = fill(); !filled)
                return filled.error();
        if (m_delimiter == 0)
            if (const Status chosen = chooseDelimiter(); !chosen)
                return chosen.error();
        record.line = m_line;
        const Result<Scan> scan = findEnd(record);
        if (!scan)
            return scan.error();
        if (*scan == Scan::End)
            return false;
        if (*scan == Scan::TooLong) {
            record.cells.clear();
            record.begins.clear();
            record.problem = CsvRecord::Problem::TooLong;
            const qsizetype dropped = std::min<qsizetype>(m_end - m_begin, static_cast<qsizetype>(m_limits.record));
            m_line += countBreaks({ m_buffer.constData() + m_begin, dropped });
            consume(dropped);
            if (const Status skipped = skipLine(); !skipped)
                return skipped.error();
            return true;
        }
        split(record);
        m_line += countBreaks(record.raw) + 1;
        consume(m_recordSize + m_breakSize);
        const bool hint = record.line == 1 && record.raw.size() == 5 && record.raw.startsWith("sep=");
        if (hint)
            m_delimiter = record.raw.back();
        const bool blank = record.cells.size() == 1 && record.cells.front().isEmpty()
            && record.problem == CsvRecord::Problem::None;
        if (!hint && !blank)
            return true;
        if (blank && m_taken == m_recordSize + m_breakSize)
            m_delimiter = 0; // nothing but an empty line so far: the header is still to come
    }
}

} // namespace runcost
