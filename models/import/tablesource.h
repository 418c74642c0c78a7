#pragma once

#include "core/sha256.h"
#include "import/columnmapping.h"
#include "import/csvreader.h"

namespace runcost::table {

// One row of a table, whatever it was written as. The views are valid until the next row is read.
struct Row {
    qint64 line = 0; // 1-based; 0 where the format has no lines of its own
    qint64 number = 0; // 1-based count of rows
    std::vector<QByteArrayView> cells; // as many as the source has columns at that time; text as it stands, unquoted
    std::vector<qint64> places; // 1-based character where each cell begins; empty when that is not known
    QString problem; // code; such a row has no cells
    QString reason; // one sentence
    QByteArray raw; // of a row with a problem, its beginning
};

// The rows of one table, read in chunks.
class Source {
public:
    virtual ~Source() = default;
    // Unique names. Those of JSON grow as rows bring new ones.
    [[nodiscard]] const std::vector<QString>& columns() const { return m_columns; }
    [[nodiscard]] const QStringList& repeatedColumns() const { return m_repeated; }
    [[nodiscard]] const TableDialect& dialect() const { return m_dialect; }
    [[nodiscard]] virtual Result<bool> next(Row& row) = 0; // false at the end
    [[nodiscard]] virtual qint64 bytesTaken() const = 0;
    [[nodiscard]] virtual bool cutShort() const { return false; } // the last row ends in its midst
    [[nodiscard]] virtual int repeatedHeaders() const { return 0; }

protected:
    void nameColumns(const std::vector<QString>& names);
    TableDialect m_dialect;
    std::vector<QString> m_columns;
    QStringList m_repeated;
};

// Bytes of a file or of a text, as UTF-8; what passed can be hashed.
struct Input {
    CsvReader::Source bytes;
    qint64 size = 0;
    TableDialect::Encoding encoding = TableDialect::Encoding::Utf8;
    QByteArray head; // first bytes, decoded, for the dialect
    std::shared_ptr<Sha256> hash;
    std::shared_ptr<qint64> passed; // bytes of the file that were read
};
[[nodiscard]] Result<Input> openInput(const std::filesystem::path& path, qint64 maximumBytes, bool hashed = false);
[[nodiscard]] Input textInput(const QByteArray& text);

// Text, JSON or JSON Lines by the first bytes, the separator by the header.
[[nodiscard]] TableDialect guessDialect(const Input& input);
// Reads the header. Fails with NotRecognised when there is none; a whole JSON document is limited to `maximumJson` bytes.
[[nodiscard]] Result<std::unique_ptr<Source>> openTable(Input input, const TableDialect& dialect, qint64 maximumJson);
[[nodiscard]] Result<std::unique_ptr<Source>> openJsonTable(Input input, const TableDialect& dialect, qint64 maximumJson);

} // namespace runcost::table
