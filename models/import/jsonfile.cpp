#include "import/jsonfile.h"

#include "import/textdecoder.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace runcost {
namespace {

    constexpr std::size_t maximumDepth = 64;

    QString tr(const char* text) { return QCoreApplication::translate("JsonFile", text); }

    QString reasonOf(simdjson::error_code code)
    {
        switch (code) {
        case simdjson::DEPTH_ERROR:
            return tr("it is nested deeper than 64 levels");
        case simdjson::EMPTY:
            return tr("it is empty");
        case simdjson::NUMBER_ERROR:
            return tr("a number is malformed or too large");
        case simdjson::UNCLOSED_STRING:
            return tr("a string does not end");
        case simdjson::UNESCAPED_CHARS:
            return tr("a string holds a control character");
        default:
            return tr("its syntax is wrong");
        }
    }

    ImportIssue note(const QString& code, const QString& text)
    {
        ImportIssue issue;
        issue.severity = ImportIssue::Severity::Note;
        issue.code = code;
        issue.text = text;
        return issue;
    }

    bool isHex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

    // The code unit of the escape \uXXXX at `at`, or -1.
    int escapedUnit(const QByteArray& json, qsizetype at)
    {
        if (at + 6 > json.size() || json[at] != '\\' || json[at + 1] != 'u')
            return -1;
        if (!std::all_of(json.begin() + at + 2, json.begin() + at + 6, isHex))
            return -1;
        return json.mid(at + 2, 4).toInt(nullptr, 16);
    }

    constexpr std::size_t mostKeptCapacity = 1 << 20;

    // Of the last file that this thread has read: thousands of small ones follow each other.
    std::unique_ptr<simdjson::dom::parser>& spareParser()
    {
        thread_local std::unique_ptr<simdjson::dom::parser> spare;
        return spare;
    }

} // namespace

int replaceBareNumbers(QByteArray& json)
{
    static constexpr std::array<std::string_view, 3> words { "NaN", "-Infinity", "Infinity" };
    if (!json.contains("NaN") && !json.contains("Infinity"))
        return 0;
    QByteArray out;
    int count = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString && c == '\\' && i + 1 < json.size()) {
            out += c;
            out += json[++i];
            continue;
        }
        if (c == '"')
            inString = !inString;
        const std::string_view rest(json.constData() + i, static_cast<std::size_t>(json.size() - i));
        const auto word = inString ? words.end() : std::find_if(words.begin(), words.end(), [rest](std::string_view w) { return rest.starts_with(w); });
        if (word == words.end()) {
            out += c;
            continue;
        }
        out += "null";
        ++count;
        i += static_cast<qsizetype>(word->size()) - 1;
    }
    if (count > 0)
        json = out;
    return count;
}

int replaceLoneSurrogates(QByteArray& json)
{
    int count = 0;
    for (qsizetype i = 0; i + 1 < json.size(); ++i) {
        if (json[i] != '\\')
            continue;
        const int unit = escapedUnit(json, i);
        const bool high = unit >= 0xD800 && unit < 0xDC00;
        const int nextUnit = high ? escapedUnit(json, i + 6) : -1;
        if (high && nextUnit >= 0xDC00 && nextUnit < 0xE000) {
            i += 11;
        } else if (unit >= 0xD800 && unit < 0xE000) {
            std::copy_n("\\uFFFD", 6, json.begin() + i);
            ++count;
            i += 5;
        } else {
            ++i; // the escaped character, which may be a backslash
        }
    }
    return count;
}

JsonFile::JsonFile()
    : m_parser(spareParser() ? std::move(spareParser()) : std::make_unique<simdjson::dom::parser>())
{
}

JsonFile::~JsonFile()
{
    if (m_parser->capacity() <= mostKeptCapacity)
        spareParser() = std::move(m_parser);
}

simdjson::error_code JsonFile::tryParse()
{
    // The padding that simdjson needs is made by the capacity of the array: bytes behind the end may be read, not used.
    const auto needed = static_cast<std::size_t>(m_text.size());
    if (m_parser->capacity() < needed || m_parser->max_depth() != maximumDepth)
        if (const auto failed = m_parser->allocate(std::max<std::size_t>(needed, 64), maximumDepth))
            return failed;
    m_text.reserve(m_text.size() + qsizetype(simdjson::SIMDJSON_PADDING));
    return m_parser->parse(m_text.constData(), needed, false).get(m_root);
}

Status JsonFile::parse(const QByteArray& bytes)
{
    DecodedText decoded = decodeText(bytes);
    m_text = std::move(decoded.utf8);
    m_notes.clear();
    if (decoded.encoding == TextEncoding::Windows1252) {
        m_notes.push_back(note(QStringLiteral("windows_1252"), tr("The text is not UTF-8; it was read as Windows-1252.")));
        m_notes.back().severity = ImportIssue::Severity::Warning;
    }
    simdjson::error_code failed = tryParse();
    if (failed && failed != simdjson::DEPTH_ERROR) {
        if (const int count = replaceBareNumbers(m_text))
            m_notes.push_back(note(QStringLiteral("bare_nan"),
                tr("%1 value(s) written as NaN or Infinity are unknown.").arg(QString::number(count))));
        if (const int count = replaceLoneSurrogates(m_text))
            m_notes.push_back(note(QStringLiteral("lone_surrogate"),
                tr("%1 half character(s) were replaced.").arg(QString::number(count))));
        if (!m_notes.empty())
            failed = tryParse();
    }
    if (failed)
        return Error { ErrorCode::Malformed, tr("The JSON cannot be read: %1.").arg(reasonOf(failed)),
            QString::fromLatin1(simdjson::error_message(failed)) };
    return ok();
}

std::pair<qint64, qint64> JsonFile::locate(const char* section, const char* key) const
{
    const qsizetype from = std::max<qsizetype>(0, m_text.indexOf(QByteArray("\"") + section + '"'));
    const qsizetype at = m_text.indexOf(QByteArray("\"") + key + '"', from);
    if (at < 0)
        return { 0, 0 };
    const QByteArrayView before = QByteArrayView(m_text).first(at);
    const qsizetype lineBegin = before.lastIndexOf('\n') + 1;
    return { before.count('\n') + 1, QString::fromUtf8(before.sliced(lineBegin)).size() + 1 };
}

std::optional<double> jsonNumber(simdjson::dom::element element)
{
    double value = 0;
    if (element.get_double().get(value) || !std::isfinite(value))
        return std::nullopt;
    return value;
}

QString jsonText(simdjson::dom::element element)
{
    std::string_view text;
    if (element.get_string().get(text))
        return {};
    return cellText(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
}

QString jsonText(simdjson::dom::object object, std::string_view key)
{
    simdjson::dom::element element;
    return object.at_key(key).get(element) ? QString() : jsonText(element);
}

std::optional<simdjson::dom::object> jsonObject(simdjson::dom::element element)
{
    simdjson::dom::object object;
    return element.get_object().get(object) ? std::nullopt : std::optional(object);
}

std::optional<simdjson::dom::object> jsonObject(simdjson::dom::object object, std::string_view key)
{
    simdjson::dom::element element;
    return object.at_key(key).get(element) ? std::nullopt : jsonObject(element);
}

std::optional<simdjson::dom::array> jsonArray(simdjson::dom::object object, std::string_view key)
{
    simdjson::dom::element element;
    simdjson::dom::array array;
    return object.at_key(key).get(element) || element.get_array().get(array) ? std::nullopt : std::optional(array);
}

} // namespace runcost
