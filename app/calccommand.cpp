#include "calccolumns.h"
#include "commandio.h"
#include "commands.h"
#include "formulalist.h"
#include "jsoninputs.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    using namespace formulas;

    QString tr(const char* text) { return QCoreApplication::translate("CalcCommand", text); }

    struct Request {
        QByteArray name;
        QString inputFile;
        QString tableFile;
        Inputs inputs = Inputs::object(); // of the command line
        bool explain = false;
    };

    int printJson(const Json& json)
    {
        const int indent = json.contains("explain") ? 2 : -1;
        const std::string text = json.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
        return answer(QByteArray::fromStdString(text), json.contains("error") ? exitstatus::rejected : exitstatus::done);
    }

    // What is wrong with an INPUT=VALUE, or nothing.
    QString takeInput(Request& request, const QByteArray& word)
    {
        const qsizetype equals = word.indexOf('=');
        if (equals < 1)
            return tr("“%1” is no INPUT=VALUE.").arg(QString::fromUtf8(word));
        const QByteArray name = word.left(equals);
        if (request.inputs.contains(name.toStdString()))
            return tr("%1 is given twice.").arg(QString::fromUtf8(name));
        std::optional<Inputs> value = jsonOfWord(word.mid(equals + 1));
        if (!value)
            return tr("The value of %1 is no valid JSON.").arg(QString::fromUtf8(name));
        request.inputs[name.toStdString()] = std::move(*value);
        return {};
    }

    // What is wrong with the words, or nothing.
    QString takeWords(Request& request, const Words& words)
    {
        for (const QByteArray& word : words.plain()) {
            if (request.name.isEmpty() && !word.contains('='))
                request.name = word;
            else if (const QString problem = takeInput(request, word); !problem.isEmpty())
                return problem;
        }
        const bool list = words.has("--list");
        request.inputFile = words.value("--input");
        request.tableFile = words.value("--csv");
        request.explain = words.has("--explain");
        if ((words.has("--json") || words.has("--markdown")) && (!list || !request.name.isEmpty()))
            return tr("--json and --markdown go with --list of all formulas.");
        if (list && (!request.inputs.empty() || request.explain || words.has("--input") || words.has("--csv")))
            return tr("--list computes nothing.");
        if (words.has("--csv") && (request.explain || words.has("--input")))
            return tr("--csv goes without --explain and --input.");
        if (!list && request.name.isEmpty())
            return tr("The name of a formula is missing.");
        return {};
    }

    int list(const Words& words, const QByteArray& name)
    {
        if (words.has("--json"))
            return answer(formulaListAsJson());
        if (words.has("--markdown"))
            return answer(formulaListAsMarkdown());
        if (name.isEmpty())
            return answer(formulaListAsText());
        const Formula* formula = findFormula(name.toStdString());
        return formula ? answer(formulaHelp(*formula)) : printJson(errorAnswer({ "unknown_key", "formula" }));
    }

    Json explanation(const Formula& formula, const Inputs& given, const Inputs& checked)
    {
        Json json { { "title", formulaTitle(formula).toStdString() }, { "source", formula.source } };
        if (*formula.note != 0)
            json["note"] = formulaNote(formula).toStdString();
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
        if (!request.tableFile.isEmpty())
            return runColumns(*formula, request.tableFile, request.inputs);
        Inputs inputs = Inputs::object();
        if (!request.inputFile.isEmpty()) {
            InputsOfFile file = readInputs(request.inputFile);
            if (!file.overflowed.empty())
                return printJson(errorAnswer({ "out_of_range", file.overflowed }));
            if (!file.problem.isEmpty()) {
                complain(request.inputFile, file.problem);
                return exitstatus::rejected;
            }
            inputs = std::move(file.inputs);
        }
        for (auto& [name, value] : request.inputs.items())
            inputs[name] = std::move(value); // never copied: a copy of deeply nested JSON overflows the stack
        Json json = evaluate(*formula, inputs);
        if (json.contains("error") && json.contains("field")) {
            const std::string field = json["field"].get<std::string>();
            const auto given = inputs.find(field);
            // Nested values can be deeper than the stack: only plain ones are shown.
            const std::string value = given == inputs.end() ? std::string() : given->is_structured() ? std::string(given->is_array() ? "[...]" : "{...}") : given->dump(-1, ' ', false, Inputs::error_handler_t::replace);
            complain(QLatin1String(formula->id),
                inputErrorText(*formula, json["error"].get<std::string>(), field, QString::fromStdString(value)));
        }
        Inputs checked;
        if (request.explain && !json.contains("error") && !checkInputs(*formula, inputs, checked))
            json["explain"] = explanation(*formula, inputs, checked);
        return printJson(json);
    }

    int runCalc(const CommandWords& command)
    {
        Words words(command.words);
        Request request;
        QString problem = words.parse({ "--input", "--csv" }, { "--list", "--json", "--markdown", "--explain" });
        if (problem.isEmpty())
            problem = takeWords(request, words);
        if (!problem.isEmpty())
            return wrongUsage(problem, calcInfo.usage);
        return words.has("--list") ? list(words, request.name) : calculate(request);
    }

} // namespace

const CommandInfo calcInfo { "calc", "compute one formula",
    "usage: runcost calc FORMULA INPUT=VALUE... [--input FILE|-] [--explain]\n"
    "       runcost calc FORMULA --csv FILE|- [INPUT=VALUE...]\n"
    "       runcost calc --list [FORMULA | --json | --markdown]\n",
    "  INPUT=VALUE    VALUE is JSON; a bare word is text. The answer is one JSON object.\n"
    "  --input FILE   a JSON object of inputs, from standard input for -; INPUT=VALUE goes before it\n"
    "  --explain      adds the derivation of each figure\n"
    "  --csv FILE     computes every row of a table: columns named like inputs are inputs, the outputs are added on the\n"
    "                 right, and a row outside the domain has its error there (then the exit status is 1)\n"
    "  --list         all formulas, or one with its inputs, units and domains\n"
    "An input outside its domain gives {\"error\":CODE,\"field\":INPUT} and exit status 1. The codes are negative,\n"
    "out_of_range, zero_divisor, unknown_key and empty.\n",
    runCalc };

} // namespace runcost
