#pragma once

#include "core/result.h"
#include "import/reader.h"

#include <QByteArray>
#include <QString>

#include <simdjson.h>

#include <optional>

namespace runcost {

// JSON of the files that tools write: what Python's json.dump adds to the standard (NaN, Infinity) and lone surrogates
// are mended and noted; nesting deeper than 64 is refused.
class JsonFile {
public:
    // Bytes in any encoding that decodeText knows. The error says line and column in its text.
    [[nodiscard]] Status parse(const QByteArray& bytes);
    JsonFile();
    ~JsonFile();
    Q_DISABLE_COPY_MOVE(JsonFile)
    [[nodiscard]] simdjson::dom::element root() const { return m_root; }
    [[nodiscard]] const std::vector<ImportIssue>& notes() const { return m_notes; }
    // Where `"key"` stands behind `"section"`, for issues; 0, 0 when it does not.
    [[nodiscard]] std::pair<qint64, qint64> locate(const char* section, const char* key) const;

private:
    [[nodiscard]] simdjson::error_code tryParse();
    std::unique_ptr<simdjson::dom::parser> m_parser; // with its memory, which the next file uses again
    simdjson::dom::element m_root;
    QByteArray m_text;
    std::vector<ImportIssue> m_notes;
};

// Replaces NaN, Infinity and -Infinity outside strings by null; how many there were.
int replaceBareNumbers(QByteArray& json);
// Replaces \uD800 to \uDFFF that are no pair by \uFFFD; how many there were.
int replaceLoneSurrogates(QByteArray& json);

[[nodiscard]] std::optional<double> jsonNumber(simdjson::dom::element element); // also of integers beyond 2^63
[[nodiscard]] QString jsonText(simdjson::dom::element element); // empty when it is no string
[[nodiscard]] QString jsonText(simdjson::dom::object object, std::string_view key);
[[nodiscard]] std::optional<simdjson::dom::object> jsonObject(simdjson::dom::element element);
[[nodiscard]] std::optional<simdjson::dom::object> jsonObject(simdjson::dom::object object, std::string_view key);
[[nodiscard]] std::optional<simdjson::dom::array> jsonArray(simdjson::dom::object object, std::string_view key);

} // namespace runcost
