#include "calccolumns.h"

#include "commandio.h"

#include <QCoreApplication>
#include <QFile>

#include <charconv>
#include <cstdio>

namespace runcost {
namespace {

    using namespace formulas;

    QString tr(const char* text) { return QCoreApplication::translate("CalcCommand", text); }

    constexpr qint64 maximumTableBytes = 1024LL * 1024 * 1024;
    constexpr std::size_t writtenAtOnce = 1024 * 1024;

    std::string_view trimmed(std::string_view text)
    {
        while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
            text.remove_prefix(1);
        while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
            text.remove_suffix(1);
        return text;
    }

    std::optional<double> numberIn(std::string_view text)
    {
        double value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
    }

    void appendNumber(double value, std::string& out)
    {
        char digits[32];
        const auto [end, error] = std::to_chars(digits, digits + sizeof digits, value);
        out.append(digits, end);
    }

    void appendQuoted(std::string_view text, std::string& out)
    {
        if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
            out += text;
            return;
        }
        out += '"';
        for (const char c : text)
            out.append(c == '"' ? 2 : 1, c);
        out += '"';
    }

    std::string unquoted(std::string_view field)
    {
        if (field.size() < 2 || field.front() != '"')
            return std::string(field);
        std::string text;
        field = field.substr(1, field.size() - 2);
        for (std::size_t i = 0; i < field.size(); ++i) {
            text += field[i];
            i += field[i] == '"' ? 1 : 0;
        }
        return text;
    }

    // Records of a comma-separated table; fields keep their quotes.
    class Table {
    public:
        explicit Table(std::string_view text)
            : m_rest(text.substr(0, 3) == "\xEF\xBB\xBF" ? text.substr(3) : text)
        {
        }
        // The next record with its line as written; false at the end. Empty lines are skipped.
        bool next(std::vector<std::string_view>& fields, std::string_view& line)
        {
            while (!m_rest.empty()) {
                takeRecord(fields, line);
                if (!line.empty())
                    return true;
            }
            return false;
        }

    private:
        void takeRecord(std::vector<std::string_view>& fields, std::string_view& line)
        {
            fields.clear();
            std::size_t begin = 0;
            std::size_t i = 0;
            bool quoted = false;
            for (; i < m_rest.size(); ++i) {
                const char c = m_rest[i];
                if (c == '"')
                    quoted = !quoted;
                if (quoted || (c != ',' && c != '\n'))
                    continue;
                if (c == '\n')
                    break;
                fields.push_back(m_rest.substr(begin, i - begin));
                begin = i + 1;
            }
            const std::size_t end = i > begin && m_rest[i - 1] == '\r' ? i - 1 : i;
            fields.push_back(m_rest.substr(begin, end - begin));
            line = m_rest.substr(0, end);
            m_rest.remove_prefix(std::min(i + 1, m_rest.size()));
        }

        std::string_view m_rest;
    };

    bool flush(std::string& out)
    {
        const bool written = writeAnswer(QByteArray::fromRawData(out.data(), static_cast<qsizetype>(out.size())));
        out.clear();
        return written;
    }

} // namespace

ColumnCalculator::ColumnCalculator(
    const Formula& formula, const std::vector<std::string>& header, const Inputs& constants)
    : m_formula(formula)
    , m_arguments(formula.inputs.size())
    , m_columns(formula.inputs.size())
    , m_constants(constants)
    , m_numbersOnly(formula.isFormula())
{
    for (std::size_t i = 0; i < formula.inputs.size(); ++i) {
        const Input& input = formula.inputs[i];
        const auto column = std::find(header.begin(), header.end(), input.name);
        const bool isNumber = input.type == InputType::Number;
        if (constants.contains(input.name)) {
            m_numbersOnly = m_numbersOnly && isNumber && constants[input.name].is_number()
                && numberProblem(input, constants[input.name].get<double>()) == nullptr;
            if (m_numbersOnly)
                m_columns[i] = { -1, true, constants[input.name].get<double>() };
            continue;
        }
        if (column != header.end()) {
            m_columns[i].index = static_cast<int>(column - header.begin());
            ++m_usedColumns;
        }
        m_numbersOnly = m_numbersOnly && isNumber;
        if (isNumber && !input.isRequired()) {
            m_columns[i].mayBeAbsent = true;
            if (const Inputs value = Inputs::parse(input.defaultJson); value.is_number())
                m_columns[i].fallback = value.get<double>();
        }
    }
    for (std::size_t i = 0; i < formula.inputs.size(); ++i)
        for (std::size_t other = 0; other < formula.inputs.size(); ++other)
            if (formula.inputs[i].notAbove != nullptr
                && std::string_view(formula.inputs[i].notAbove) == formula.inputs[other].name)
                m_limits.emplace_back(i, other);
    for (const auto& [name, value] : constants.items())
        m_numbersOnly = m_numbersOnly
            && std::any_of(formula.inputs.begin(), formula.inputs.end(), [&](const Input& i) { return name == i.name; });
}

std::string ColumnCalculator::addedHeader() const
{
    std::string names;
    for (const Output& output : m_formula.outputs)
        names += std::string(",") + output.name;
    return names + ",error";
}

bool ColumnCalculator::takeNumbers(const std::vector<std::string_view>& fields)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Column& column = m_columns[i];
        const bool there = column.index >= 0 && static_cast<std::size_t>(column.index) < fields.size();
        const std::string_view field = there ? trimmed(fields[static_cast<std::size_t>(column.index)]) : "";
        std::optional<double>& number = m_arguments.cell(i).number;
        if (field.empty()) {
            if (!column.mayBeAbsent)
                return false;
            number = column.fallback;
            continue;
        }
        number = numberIn(field);
        if (!number || numberProblem(m_formula.inputs[i], *number) != nullptr)
            return false;
    }
    return std::all_of(m_limits.begin(), m_limits.end(),
        [&](const auto& limit) { return m_arguments[limit.first] <= m_arguments[limit.second]; });
}

bool ColumnCalculator::appendNumbers(std::string& out)
{
    m_answers.clear();
    m_formula.reading.value(m_arguments, m_answers);
    const std::size_t before = out.size();
    for (const auto& answer : m_answers.values()) {
        out += ',';
        if (const double* number = std::get_if<double>(&answer)) {
            if (!std::isfinite(*number)) {
                out.resize(before);
                return false;
            }
            appendNumber(*number, out);
        } else if (const bool* flag = std::get_if<bool>(&answer)) {
            out += *flag ? "true" : "false";
        } else if (const char* const* word = std::get_if<const char*>(&answer)) {
            out += *word;
        }
    }
    out += ',';
    return true;
}

void ColumnCalculator::appendError(const Json& answer, std::string& out) const
{
    out.append(m_formula.outputs.size() + 1, ',');
    appendQuoted(answer["error"].get<std::string>() + " " + answer["field"].get<std::string>(), out);
}

// The way of a single call: slower, but with every check and every type.
bool ColumnCalculator::appendChecked(const std::vector<std::string_view>& fields, std::string& out) const
{
    Inputs inputs = m_constants;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const int index = m_columns[i].index;
        if (index < 0 || static_cast<std::size_t>(index) >= fields.size())
            continue;
        const std::string text = unquoted(trimmed(fields[static_cast<std::size_t>(index)]));
        if (text.empty())
            continue;
        const bool isText = m_formula.inputs[i].type == InputType::Text;
        Inputs value = isText ? Inputs(text) : Inputs::parse(text, nullptr, false);
        inputs[m_formula.inputs[i].name] = value.is_discarded() ? Inputs(text) : std::move(value);
    }
    const Json answer = evaluate(m_formula, inputs);
    if (answer.contains("error")) {
        appendError(answer, out);
        return false;
    }
    for (const Output& output : m_formula.outputs) {
        out += ',';
        const auto value = answer.find(output.name);
        if (value == answer.end() || value->is_null())
            continue;
        if (value->is_number())
            appendNumber(value->get<double>(), out);
        else
            appendQuoted(value->is_string() ? value->get<std::string>() : value->dump(), out);
    }
    out += ',';
    return true;
}

bool ColumnCalculator::append(const std::vector<std::string_view>& fields, std::string& out)
{
    return (m_numbersOnly && takeNumbers(fields) && appendNumbers(out)) || appendChecked(fields, out);
}

int runColumns(const Formula& formula, const QString& path, const Inputs& constants)
{
    const auto reject = [&](const QString& reason) {
        complain(path, reason);
        return exitstatus::rejected;
    };
    QFile file(path);
    if (!(path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly)))
        return reject(file.errorString());
    const QByteArray text = file.read(maximumTableBytes + 1);
    if (file.error() != QFile::NoError)
        return reject(file.errorString());
    if (text.size() > maximumTableBytes)
        return reject(tr("This is larger than 1 GB."));

    Table table(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    std::vector<std::string_view> fields;
    std::string_view line;
    if (!table.next(fields, line))
        return reject(tr("There is no header."));
    std::vector<std::string> header;
    for (const std::string_view field : fields)
        header.push_back(unquoted(trimmed(field)));
    ColumnCalculator calculator(formula, header, constants);
    if (!calculator.hasInputs())
        return reject(tr("No column is an input of %1.").arg(QLatin1String(formula.id)));

    std::string out = std::string(line) + calculator.addedHeader() + "\n";
    bool allRight = true;
    while (table.next(fields, line)) {
        out += line;
        out.append(header.size() - std::min(header.size(), fields.size()), ',');
        allRight = calculator.append(fields, out) && allRight;
        out += '\n';
        if (out.size() > writtenAtOnce && !flush(out))
            return exitstatus::rejected;
    }
    return flush(out) && allRight ? exitstatus::done : exitstatus::rejected;
}

} // namespace runcost
