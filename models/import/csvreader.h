#pragma once

#include "import/inputfile.h"

#include <QByteArrayView>

#include <array>
#include <functional>
#include <utility>
#include <vector>

namespace runcost {

struct CsvLimits {
    qint64 record = 1 << 20; // bytes of one record, with its line breaks
    qint64 field = 64 << 10;
    int columns = 2000;
};

// One record. The views are valid until the next one is read.
struct CsvRecord {
    enum class Problem { None, TooLong, FieldTooLong, TooManyColumns, OpenQuote, NulByte };
    Problem problem = Problem::None;
    qint64 line = 0; // 1-based, where the record begins
    std::vector<QByteArrayView> cells; // both ends stripped, quotes resolved

    struct Place {
        qint64 line = 0;
        qint64 column = 0; // 1-based character
    };
    [[nodiscard]] Place place(std::size_t cell) const;

private:
    friend class CsvReader;
    QByteArrayView raw;
    std::vector<qsizetype> begins; // of each cell in raw
    std::vector<QByteArray> unquoted; // cells whose quotes could not stay in place
};

// RFC 4180 with what real files do besides: LF, CRLF or CR, a delimiter out of , ; | tab found on the header, padded
// cells, quotes in the middle of a bare cell, "sep=;" before the header. Reads in chunks: memory does not grow with the file.
class CsvReader {
public:
    // Gives up to `count` bytes of UTF-8; 0 at the end.
    using Source = std::function<Result<qint64>(char* to, qint64 count)>;
    explicit CsvReader(Source source, CsvLimits limits = {});
    // UTF-16 is turned into UTF-8 and a byte order mark is taken away; other bytes pass as they are.
    [[nodiscard]] static Source decodingSource(InputFile& file);
    [[nodiscard]] static Source decodingSource(Source raw);
    [[nodiscard]] static Source bytesSource(QByteArray bytes);

    // The next record that is not an empty line; false at the end.
    [[nodiscard]] Result<bool> next(CsvRecord& record);
    [[nodiscard]] char delimiter() const { return m_delimiter; } // known after the first record
    void setDelimiter(char delimiter) { m_delimiter = delimiter; } // before the first record: not searched for
    [[nodiscard]] qint64 bytesTaken() const { return m_taken; }

private:
    enum class Scan { Found, TooLong, End };
    [[nodiscard]] Status fill();
    [[nodiscard]] Result<Scan> findEnd(CsvRecord& record);
    [[nodiscard]] Status skipLine();
    [[nodiscard]] Status chooseDelimiter();
    void split(CsvRecord& record) const;
    void consume(qsizetype count);

    Source m_source;
    CsvLimits m_limits;
    QByteArray m_buffer;
    qsizetype m_begin = 0; // of the present record
    qsizetype m_end = 0; // of the bytes read
    qsizetype m_recordSize = 0; // without its line break
    qsizetype m_breakSize = 0;
    bool m_ended = false;
    char m_delimiter = 0; // 0 = not chosen yet
    qint64 m_line = 1;
    qint64 m_taken = 0;
};

} // namespace runcost
