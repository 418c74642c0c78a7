#include "calccommand.h"

#include "calccolumns.h"
#include "formulalist.h"

#include "core/format.h"
#include "formulas/registry.h"

#include <nlohmann/json.hpp>

#include <QFile>

#include <cstdio>

namespace runcost {
namespace {

    using namespace formulas;

    enum ExitStatus { Done = 0, Rejected = 1, WrongUsage = 2 };

    constexpr qint64 maximumInputBytes = 64 * 1024 * 1024;

    const char* usage = "usage: runcost calc NAME INPUT=VALUE... [--input FILE|-] [--explain]\n"
                        "       runcost calc NAME --csv FILE|- [INPUT=VALUE...]\n"
                        "       runcost calc NAME --help\n"
                        "       runcost calc --list [--json | --markdown]\n"
                        "A VALUE is JSON; a bare word is text. The answer is one JSON object on standard output.\n"
                        "--input reads a JSON object of inputs from FILE, or from standard input when it is -.\n"
                        "--explain adds the derivation of each figure.\n"
                        "--csv computes every row of a table: columns named like inputs are inputs, the outputs are added\n"
                        "on the right, and a row outside the domain has its error there. Exit status 1 when there is one.\n"
                        "An input outside its domain gives {\"error\": CODE, \"field\": INPUT} and exit status 1.\n";

    void complain(const QString& text)
    {
        const QByteArray line = "runcost: calc: " + format::escapedForTerminal(text) + '\n';
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    }

    int misused(const QString& text)
    {
        complain(text);
        std::fputs(usage, stderr);
        return WrongUsage;
    }

    // An answer that did not arrive is no success.
    int print(const QByteArray& text, int status)
    {
        const auto size = static_cast<std::size_t>(text.size());
        if (std::fwrite(text.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
            return status;
        complain(QStringLiteral("cannot write to standard output"));
        return Rejected;
    }

    int printJson(const Json& answer)
    {
        const int indent = answer.contains("explain") ? 2 : -1;
        const std::string text = answer.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
        return print(QByteArray::fromStdString(text), answer.contains("error") ? Rejected : Done);
    }

    struct Request {
        QString name;
        QString inputFile;
        QString tableFile;
        Inputs inputs = Inputs::object(); // of the command line
        bool list = false;
        bool json = false;
        bool markdown = false;
        bool explain = false;
        bool help = false;
    };

    // VALUE as JSON; a bare word is text. Nothing when it begins like JSON and is not.
    std::optional<Inputs> valueOfWord(const QString& word)
    {
        const std::string text = word.toStdString();
        if (Inputs value = Inputs::parse(text, nullptr, false); !value.is_discarded())
            return value;
        const bool looksLikeJson = !text.empty() && std::string_view("[{\"").find(text.front()) != std::string_view::npos;
        return looksLikeJson ? std::nullopt : std::optional(Inputs(text));
    }

    // What is wrong with an INPUT=VALUE, or nothing.
    QString takeInput(Request& request, const QString& word)
    {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        if (equals < 1)
            return QStringLiteral("“%1” is no INPUT=VALUE").arg(word);
        const std::string name = word.left(equals).toStdString();
        if (request.inputs.contains(name))
            return QStringLiteral("%1 is given twice").arg(word.left(equals));
        std::optional<Inputs> value = valueOfWord(word.mid(equals + 1));
        if (!value)
            return QStringLiteral("the value of %1 is no valid JSON").arg(word.left(equals));
        request.inputs[name] = std::move(*value);
        return {};
    }

    // What is wrong with the words, or nothing.
    QString takeWords(Request& request, const QStringList& args)
    {
        const std::map<QString, bool Request::*> switches { { QStringLiteral("--list"), &Request::list },
            { QStringLiteral("--json"), &Request::json }, { QStringLiteral("--markdown"), &Request::markdown },
            { QStringLiteral("--explain"), &Request::explain }, { QStringLiteral("--help"), &Request::help },
            { QStringLiteral("-h"), &Request::help } };
        for (qsizetype i = 0; i < args.size(); ++i) {
            const QString& word = args[i];
            if (const auto found = switches.find(word); found != switches.end()) {
                request.*found->second = true;
            } else if (word == QLatin1String("--input") || word == QLatin1String("--csv")) {
                QString& file = word == QLatin1String("--csv") ? request.tableFile : request.inputFile;
                if (++i == args.size() || !file.isEmpty())
                    return QStringLiteral("%1 needs one FILE").arg(word);
                file = args[i];
            } else if (word.startsWith(QLatin1Char('-'))) {
                return QStringLiteral("unknown option %1").arg(word);
            } else if (request.name.isEmpty() && !word.contains(QLatin1Char('='))) {
                request.name = word;
            } else if (const QString problem = takeInput(request, word); !problem.isEmpty()) {
                return problem;
            }
        }
        if ((request.json || request.markdown) && !request.list)
            return QStringLiteral("--json and --markdown go with --list");
        if (!request.tableFile.isEmpty() && (request.explain || !request.inputFile.isEmpty()))
            return QStringLiteral("--csv goes without --explain and --input");
        if (request.list && !request.name.isEmpty())
            return QStringLiteral("--list takes no NAME");
        if (!request.list && !request.help && request.name.isEmpty())
            return QStringLiteral("no NAME of a formula");
        return {};
    }

    // Finds the input whose number is beyond what a double holds.
    class OverflowFinder final : public nlohmann::json_sax<Inputs> {
    public:
        std::string field;
        bool null() override { return true; }
        bool boolean(bool) override { return true; }
        bool number_integer(number_integer_t) override { return true; }
        bool number_unsigned(number_unsigned_t) override { return true; }
        bool number_float(number_float_t, const string_t&) override { return true; }
        bool string(string_t&) override { return true; }
        bool binary(binary_t&) override { return true; }
        bool start_object(std::size_t) override { return ++m_depth > 0; }
        bool end_object() override { return --m_depth >= 0; }
        bool start_array(std::size_t) override { return ++m_depth > 0; }
        bool end_array() override { return --m_depth >= 0; }
        bool key(string_t& name) override
        {
            if (m_depth == 1)
                field = name;
            return true;
        }
        bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

    private:
        int m_depth = 0;
    };

    int rejectFile(const QString& path, const QString& reason)
    {
        const QByteArray line
            = "runcost: " + format::escapedForTerminal(path) + ": " + format::escapedForTerminal(reason) + '\n';
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
        return Rejected;
    }

    // The inputs of a file, below those of the command line. Sets `status` when there are none.
    Inputs inputsOfFile(const QString& path, int& status)
    {
        QFile file(path);
        const bool opened = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                       : file.open(QIODevice::ReadOnly);
        if (!opened) {
            status = rejectFile(path, file.errorString());
            return {};
        }
        const std::string text = file.read(maximumInputBytes + 1).toStdString();
        if (file.error() != QFile::NoError || text.size() > static_cast<std::size_t>(maximumInputBytes)) {
            status = rejectFile(path, file.error() != QFile::NoError ? file.errorString() : QStringLiteral("too large"));
            return {};
        }
        try {
            Inputs inputs = Inputs::parse(text);
            if (inputs.is_object())
                return inputs;
            status = rejectFile(path, QStringLiteral("not a JSON object of inputs"));
        } catch (const Inputs::out_of_range&) {
            OverflowFinder finder;
            (void)Inputs::sax_parse(text, &finder);
            status = printJson(errorAnswer({ "out_of_range", finder.field }));
        } catch (const Inputs::exception& error) {
            const QString what = QString::fromUtf8(error.what());
            status = rejectFile(path, what.mid(what.indexOf(QLatin1String("] ")) + 2)); // without the library's own name
        }
        return {};
    }

    Json explanation(const Formula& formula, const Inputs& given, const Inputs& checked)
    {
        Json json { { "title", formulaTitle(formula).toStdString() }, { "source", formula.source } };
        if (*formula.note != 0)
            json["note"] = formula.note;
        for (const Derivation& derivation : derivations(formula, checked))
            json["outputs"][derivation.output] = { { "formula", derivation.formula.toStdString() },
                { "numbers", derivation.numbers.toStdString() },
                { "unit", derivation.trace.unit().toString().toStdString() } };
        for (const Input& input : formula.inputs)
            json["inputs"].push_back({ { "name", input.name }, { "value", checked[input.name] },
                { "unit", Unit::parse(input.unit).toString().toStdString() },
                { "origin", given.contains(input.name) ? "given" : "default" } });
        return json;
    }

    int calculate(Request& request)
    {
        const Formula* formula = findFormula(request.name.toStdString());
        if (formula == nullptr)
            return printJson(errorAnswer({ "unknown_key", "formula" }));
        if (request.help)
            return print(formulaHelp(*formula), Done);
        if (!request.tableFile.isEmpty())
            return runColumns(*formula, request.tableFile, request.inputs);
        Inputs inputs = Inputs::object();
        if (int status = Done; !request.inputFile.isEmpty()) {
            inputs = inputsOfFile(request.inputFile, status);
            if (status != Done)
                return status;
        }
        for (auto& [name, value] : request.inputs.items())
            inputs[name] = std::move(value); // never copied: a copy of deeply nested JSON overflows the stack
        Json answer = evaluate(*formula, inputs);
        Inputs checked;
        if (request.explain && !answer.contains("error") && !checkInputs(*formula, inputs, checked))
            answer["explain"] = explanation(*formula, inputs, checked);
        return printJson(answer);
    }

} // namespace

int runCalc(const QStringList& args)
{
    Request request;
    if (const QString problem = takeWords(request, args); !problem.isEmpty())
        return misused(problem);
    if (request.list)
        return print(request.json       ? formulaListAsJson()
                : request.markdown ? formulaListAsMarkdown()
                                        : formulaListAsText(),
            Done);
    if (request.name.isEmpty())
        return print(usage, Done);
    return calculate(request);
}

} // namespace runcost
