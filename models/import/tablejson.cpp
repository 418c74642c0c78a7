#include "import/inputfile.h"
#include "import/jsonfile.h"
#include "import/tablesource.h"
#include "import/textdecoder.h"

#include <QCoreApplication>
#include <QHash>

#include <charconv>
#include <cstring>

namespace runcost::table {
namespace {

    using simdjson::dom::array;
    using simdjson::dom::element;
    using simdjson::dom::element_type;
    using simdjson::dom::object;

    constexpr qsizetype longestLine = 1 << 20;
    constexpr qsizetype longestCell = 64 << 10; // of text; lists of numbers may fill a line
    constexpr std::size_t mostColumns = 2000;
    constexpr qsizetype chunk = 256 << 10;
    constexpr std::array tableKeys { "runs", "results", "experiments", "trials", "records", "rows", "data", "jobs" };

    QString tr(const char* text) { return QCoreApplication::translate("PlainReader", text); }

    bool isNumber(element value)
    {
        return value.type() == element_type::DOUBLE || value.type() == element_type::INT64 || value.type() == element_type::UINT64;
    }

    // Rows out of JSON objects: nested keys become "config.lr", lists of numbers stay lists.
    class ObjectSource : public Source {
    protected:
        explicit ObjectSource(const TableDialect& dialect) { m_dialect = dialect; }

        void take(object from, Row& row)
        {
            m_text.clear();
            m_spans.assign(m_columns.size(), {});
            m_twice.clear();
            m_tooMany = false;
            flatten(from);
            if (!m_twice.isEmpty())
                return refuse(row, QStringLiteral("repeated_key"), tr("“%1” occurs twice.").arg(m_twice));
            if (m_tooMany)
                return refuse(row, QStringLiteral("too_many_columns"), tr("The row has more than 2,000 cells."));
            row.cells.assign(m_columns.size(), {});
            for (std::size_t i = 0; i < m_spans.size(); ++i)
                if (m_spans[i].filled)
                    row.cells[i] = QByteArrayView(m_text.data() + m_spans[i].begin, static_cast<qsizetype>(m_spans[i].size));
        }

        void refuse(Row& row, const QString& code, const QString& reason)
        {
            row.problem = code;
            row.reason = reason;
            row.cells.clear();
        }

        void setCell(const QByteArray& name, std::string_view text)
        {
            const std::size_t column = columnOf(name);
            if (column == noColumn)
                return;
            if (m_spans[column].filled) {
                m_twice = m_columns[column];
                return;
            }
            m_spans[column] = { m_text.size(), text.size(), true };
            m_text.append(text);
        }

    private:
        struct Span {
            std::size_t begin = 0;
            std::size_t size = 0;
            bool filled = false;
        };
        static constexpr std::size_t noColumn = std::numeric_limits<std::size_t>::max();

        std::size_t columnOf(const QByteArray& name)
        {
            if (const auto found = m_index.constFind(name); found != m_index.constEnd())
                return *found;
            if (m_columns.size() >= mostColumns) {
                m_tooMany = true;
                return noColumn;
            }
            m_columns.push_back(cellText(name).left(200));
            m_spans.push_back({});
            m_index.insert(name, m_columns.size() - 1);
            return m_columns.size() - 1;
        }

        void flatten(object from)
        {
            for (const auto field : from) {
                const qsizetype before = m_path.size();
                if (before > 0)
                    m_path += '.';
                m_path.append(field.key.data(), std::min<qsizetype>(static_cast<qsizetype>(field.key.size()), 200));
                put(field.value);
                m_path.truncate(before);
            }
        }

        void put(element value)
        {
            std::array<char, 40> digits {};
            switch (value.type()) {
            case element_type::OBJECT:
                return flatten(value.get_object().value_unsafe());
            case element_type::ARRAY:
                return putList(value.get_array().value_unsafe());
            case element_type::STRING: {
                const std::string_view text = value.get_string().value_unsafe();
                return setCell(m_path, text.substr(0, static_cast<std::size_t>(longestCell)));
            }
            case element_type::BOOL:
                return setCell(m_path, value.get_bool().value_unsafe() ? "true" : "false");
            case element_type::NULL_VALUE:
                return setCell(m_path, {});
            case element_type::DOUBLE: {
                const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value.get_double().value_unsafe()).ptr;
                return setCell(m_path, { digits.data(), static_cast<std::size_t>(end - digits.data()) });
            }
            case element_type::INT64: {
                const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value.get_int64().value_unsafe()).ptr;
                return setCell(m_path, { digits.data(), static_cast<std::size_t>(end - digits.data()) });
            }
            case element_type::UINT64: {
                const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value.get_uint64().value_unsafe()).ptr;
                return setCell(m_path, { digits.data(), static_cast<std::size_t>(end - digits.data()) });
            }
            }
        }

        void putList(array list)
        {
            bool numbers = true;
            for (const element value : list)
                numbers = numbers && (isNumber(value) || value.is_null());
            const std::string text = simdjson::minify(list);
            if (numbers || text.size() <= 200)
                setCell(m_path, text);
        }

        QHash<QByteArray, std::size_t> m_index;
        std::vector<Span> m_spans;
        std::string m_text;
        QByteArray m_path;
        QString m_twice;
        bool m_tooMany = false;
    };

    // One object a line.
    class LinesSource final : public ObjectSource {
    public:
        LinesSource(Input input, const TableDialect& dialect)
            : ObjectSource(dialect)
            , m_input(std::move(input))
            , m_buffer(2 * chunk, Qt::Uninitialized)
        {
        }

        Result<bool> next(Row& row) override
        {
            while (true) {
                const Result<bool> found = nextLine();
                if (!found || !*found)
                    return found;
                if (m_overlong || !m_present.trimmed().isEmpty())
                    break;
            }
            row.line = m_line;
            ++row.number;
            row.problem.clear();
            row.raw = m_present.left(200).toByteArray();
            if (m_overlong)
                refuse(row, QStringLiteral("line_too_long"), tr("The line is longer than 1 MiB."));
            else
                parse(row);
            return true;
        }

        qint64 bytesTaken() const override { return m_taken; }
        bool cutShort() const override { return m_cutShort; }

    private:
        struct View : QByteArrayView {
            using QByteArrayView::QByteArrayView;
            View(QByteArrayView view)
                : QByteArrayView(view)
            {
            }
            [[nodiscard]] QByteArrayView left(qsizetype count) const { return first(std::min(count, size())); }
        };

        void parse(Row& row)
        {
            if (!QUtf8StringView(m_present.data(), m_present.size()).isValidUtf8())
                return refuse(row, QStringLiteral("not_utf8"), tr("The line is no valid UTF-8."));
            const Status parsed = m_json.parse(m_present.toByteArray());
            if (!parsed) {
                m_cutShort = m_atEnd;
                return refuse(row, QStringLiteral("bad_json"), parsed.error().text);
            }
            const std::optional<object> root = jsonObject(m_json.root());
            if (!root)
                return refuse(row, QStringLiteral("no_object"), tr("The line is no JSON object."));
            take(*root, row);
        }

        Result<bool> nextLine()
        {
            m_overlong = false;
            qsizetype searched = 0;
            while (true) {
                const char* const data = m_buffer.constData() + m_begin;
                const qsizetype available = m_end - m_begin;
                const void* const found = available > searched
                    ? std::memchr(data + searched, '\n', static_cast<std::size_t>(available - searched)) : nullptr;
                if (found || (m_ended && available > 0)) {
                    const qsizetype size = found ? static_cast<const char*>(found) - data : available;
                    m_present = View(QByteArrayView(data, size).trimmed());
                    m_overlong = m_overlong || size > longestLine;
                    m_atEnd = !found;
                    m_begin += size + (found ? 1 : 0);
                    m_taken += size + (found ? 1 : 0);
                    ++m_line;
                    return true;
                }
                if (m_ended)
                    return false;
                if (available > longestLine) { // dropped as it comes
                    m_overlong = true;
                    m_begin += available;
                    m_taken += available;
                    searched = 0;
                } else {
                    searched = available;
                }
                if (const Status filled = fill(); !filled)
                    return filled.error();
            }
        }

        Status fill()
        {
            if (m_begin > 0) {
                std::memmove(m_buffer.data(), m_buffer.constData() + m_begin, static_cast<std::size_t>(m_end - m_begin));
                m_end -= m_begin;
                m_begin = 0;
            }
            if (m_buffer.size() - m_end < chunk)
                m_buffer.resize(m_buffer.size() * 2);
            const Result<qint64> got = m_input.bytes(m_buffer.data() + m_end, chunk);
            if (!got)
                return got.error();
            m_ended = *got == 0;
            m_end += static_cast<qsizetype>(*got);
            return ok();
        }

        Input m_input;
        QByteArray m_buffer;
        qsizetype m_begin = 0;
        qsizetype m_end = 0;
        qint64 m_taken = 0;
        qint64 m_line = 0;
        View m_present;
        bool m_ended = false;
        bool m_overlong = false;
        bool m_atEnd = false;
        bool m_cutShort = false;
        JsonFile m_json;
    };

    // A document: a list of runs, an object that holds such a list, an object of runs by name, or one run.
    class DocumentSource final : public ObjectSource {
    public:
        explicit DocumentSource(const TableDialect& dialect)
            : ObjectSource(dialect)
        {
        }

        Status load(Input& input, qint64 maximumBytes)
        {
            QByteArray text;
            while (true) {
                if (text.size() > maximumBytes)
                    return Error { ErrorCode::TooLarge,
                        tr("A JSON document may have %1 MiB; write one object a line instead.").arg(QString::number(maximumBytes >> 20)), {} };
                const qsizetype before = text.size();
                text.resize(before + chunk);
                const Result<qint64> got = input.bytes(text.data() + before, chunk);
                if (!got)
                    return got.error();
                text.truncate(before + static_cast<qsizetype>(*got));
                if (*got == 0)
                    break;
            }
            m_size = text.size();
            if (const Status parsed = m_json.parse(text); !parsed)
                return parsed;
            collect();
            return m_rows.empty() ? Status(Error { ErrorCode::NotRecognised, tr("The JSON holds no list of runs."), {} }) : ok();
        }

        Result<bool> next(Row& row) override
        {
            if (m_next >= m_rows.size())
                return false;
            const auto& [key, value] = m_rows[m_next++];
            row.line = 0;
            ++row.number;
            row.problem.clear();
            const std::optional<object> from = jsonObject(value);
            if (!from) {
                refuse(row, QStringLiteral("no_object"), tr("Entry %1 is no JSON object.").arg(QString::number(row.number)));
                return true;
            }
            row.raw = QByteArray::fromStdString(simdjson::minify(value)).left(200);
            take(*from, row);
            if (m_keyed && row.problem.isEmpty())
                addKey(row, key);
            return true;
        }

        qint64 bytesTaken() const override
        {
            return m_rows.empty() ? m_size : m_size * static_cast<qint64>(m_next) / static_cast<qint64>(m_rows.size());
        }

    private:
        void addAll(array list)
        {
            for (const element value : list)
                m_rows.push_back({ {}, value });
        }

        static bool isListOfObjects(element value)
        {
            array list;
            return !value.get_array().get(list) && list.size() > 0 && jsonObject(list.at(0).value_unsafe()).has_value();
        }

        void collect()
        {
            const element root = m_json.root();
            if (isListOfObjects(root))
                return addAll(root.get_array().value_unsafe());
            const std::optional<object> all = jsonObject(root);
            if (!all)
                return;
            for (const char* key : tableKeys) {
                element value;
                if (!all->at_key(key).get(value) && isListOfObjects(value))
                    return addAll(value.get_array().value_unsafe());
            }
            std::size_t objects = 0;
            std::size_t members = 0;
            for (const auto field : *all) {
                ++members;
                objects += jsonObject(field.value) ? 1 : 0;
            }
            m_keyed = members >= 2 && objects == members && alike(*all);
            if (!m_keyed) {
                if (members > 0)
                    m_rows.push_back({ {}, root });
                return;
            }
            for (const auto field : *all)
                m_rows.push_back({ field.key, field.value });
        }

        // The first two entries share half of their keys: runs by name, not the parts of one run.
        static bool alike(object all)
        {
            auto it = all.begin();
            const object first = (*it).value.get_object().value_unsafe();
            ++it;
            const object second = (*it).value.get_object().value_unsafe();
            std::size_t shared = 0;
            for (const auto field : second) {
                element value;
                shared += first.at_key(field.key).get(value) ? 0 : 1;
            }
            return shared > 0 && 2 * shared >= std::min(first.size(), second.size());
        }

        void addKey(Row& row, std::string_view key)
        {
            const auto named = std::find(m_columns.begin(), m_columns.end(), QStringLiteral("key"));
            std::size_t column = static_cast<std::size_t>(named - m_columns.begin());
            if (named == m_columns.end()) {
                m_columns.push_back(QStringLiteral("key"));
                row.cells.resize(m_columns.size());
                column = m_columns.size() - 1;
            }
            if (row.cells[column].isEmpty())
                row.cells[column] = QByteArrayView(key.data(), static_cast<qsizetype>(key.size()));
        }

        JsonFile m_json;
        std::vector<std::pair<std::string_view, element>> m_rows;
        std::size_t m_next = 0;
        qint64 m_size = 0;
        bool m_keyed = false;
    };

} // namespace

Result<std::unique_ptr<Source>> openJsonTable(Input input, const TableDialect& dialect, qint64 maximumJson)
{
    if (dialect.kind == TableDialect::Kind::JsonLines)
        return std::unique_ptr<Source>(std::make_unique<LinesSource>(std::move(input), dialect));
    auto source = std::make_unique<DocumentSource>(dialect);
    if (const Status loaded = source->load(input, maximumJson); !loaded)
        return loaded.error();
    return std::unique_ptr<Source>(std::move(source));
}

} // namespace runcost::table
