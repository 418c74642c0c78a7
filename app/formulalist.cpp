#include "formulalist.h"

#include "formulas/registry.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

namespace runcost {
namespace {

    using namespace formulas;

    QString utf8(const char* text) { return QString::fromUtf8(text); }

    QString unitText(const char* unit) { return Unit::parse(unit).toString(); }

    const char* typeName(InputType type)
    {
        switch (type) {
        case InputType::Number:
            return "number";
        case InputType::Flag:
            return "flag";
        case InputType::Text:
            return "text";
        case InputType::Numbers:
            return "list of numbers";
        case InputType::Pairs:
            return "list of pairs of numbers";
        case InputType::Rows:
            return "list of objects";
        case InputType::NumberMap:
            return "object of numbers";
        case InputType::RowMap:
            return "object of objects";
        }
        return "";
    }

    QString numberText(double value) { return QString::number(value, 'g', 12); }

    // "at least 1, not 0", or nothing where any number from 0 will do.
    QString domainText(const Input& input)
    {
        QStringList parts;
        if (input.isSigned())
            parts << QStringLiteral("any sign");
        else if (input.aboveLeast)
            parts << QStringLiteral("above %1").arg(numberText(input.least));
        else if (input.least > 0)
            parts << QStringLiteral("at least %1").arg(numberText(input.least));
        if (std::isfinite(input.most))
            parts << QStringLiteral("at most %1").arg(numberText(input.most));
        if (input.notAbove != nullptr)
            parts << QStringLiteral("at most %1").arg(utf8(input.notAbove));
        if (input.divisor)
            parts << QStringLiteral("not 0");
        if (input.whole)
            parts << QStringLiteral("whole");
        if (input.nonEmpty)
            parts << QStringLiteral("not empty");
        if (input.length != 0)
            parts << QStringLiteral("exactly %1").arg(input.length);
        if (input.unless != nullptr)
            parts << QStringLiteral("required without %1").arg(utf8(input.unless));
        for (const char* word : input.words)
            parts << utf8(word);
        return parts.join(QStringLiteral(", "));
    }

    QString signature(const Formula& formula)
    {
        QStringList inputs;
        for (const Input& input : formula.inputs)
            inputs << utf8(input.name) + (input.isRequired() ? QString() : QLatin1Char('=') + utf8(input.defaultJson));
        QStringList outputs;
        for (const Output& output : formula.outputs)
            outputs << utf8(output.name);
        return QStringLiteral("%1(%2) -> %3")
            .arg(utf8(formula.id), inputs.join(QStringLiteral(", ")), outputs.join(QStringLiteral(", ")));
    }

    Json inputAsJson(const Input& input)
    {
        Json json { { "name", input.name }, { "type", typeName(input.type) }, { "unit", unitText(input.unit).toStdString() },
            { "required", input.isRequired() } };
        if (!input.isRequired())
            json["default"] = Json::parse(input.defaultJson);
        if (const QString domain = domainText(input); !domain.isEmpty())
            json["domain"] = domain.toStdString();
        if (!input.words.empty())
            json["words"] = input.words;
        for (const Input& field : input.fields)
            json["fields"].push_back(inputAsJson(field));
        return json;
    }

    Json formulaAsJson(const Formula& formula)
    {
        Json json { { "id", formula.id }, { "title", formulaTitle(formula).toStdString() },
            { "group", groupTitle(formula).toStdString() }, { "kind", formula.isFormula() ? "formula" : "algorithm" } };
        json["inputs"] = Json::array();
        for (const Input& input : formula.inputs)
            json["inputs"].push_back(inputAsJson(input));
        for (const Output& output : formula.outputs)
            json["outputs"].push_back({ { "name", output.name }, { "type", output.type },
                { "unit", unitText(output.unit).toStdString() } });
        json["source"] = formula.source;
        json["note"] = formulaNote(formula).toStdString();
        return json;
    }

    // Visits the formulas with a flag that is true at the first of a group.
    template <class Visit>
    void forEachGrouped(const Visit& visit)
    {
        std::string_view group;
        for (const Formula& formula : allFormulas()) {
            visit(formula, group != formula.group);
            group = formula.group;
        }
    }

    // A cell of a Markdown table.
    QString cell(QString text) { return text.replace(QLatin1Char('|'), QStringLiteral("\\|")); }

    QString fieldsText(const Input& input)
    {
        QStringList names;
        for (const Input& field : input.fields)
            names << QLatin1Char('`') + utf8(field.name) + QLatin1Char('`')
                    + (field.isRequired() ? QString() : QStringLiteral(" (default %1)").arg(utf8(field.defaultJson)));
        return names.isEmpty() ? QString() : QStringLiteral(" of ") + names.join(QStringLiteral(", "));
    }

    // What the outputs of a formula are, with placeholders of value 2 that only the text shows.
    QString derivationsText(const Formula& formula)
    {
        Inputs inputs = Inputs::object();
        for (const Input& input : formula.inputs) {
            if (input.type == InputType::Number)
                inputs[input.name] = std::min(input.most, std::max(2.0, input.least));
            else if (input.type == InputType::Numbers)
                inputs[input.name] = { std::min(input.most, 2.0), std::min(input.most, 2.0) };
            else if (input.type == InputType::Text && input.isRequired())
                inputs[input.name] = input.words.empty() ? "" : input.words.front();
        }
        Inputs checked;
        if (checkInputs(formula, inputs, checked))
            return {};
        QString text;
        for (const Derivation& derivation : derivations(formula, checked, true))
            text += QStringLiteral("    %1 = %2\n").arg(QString::fromStdString(derivation.output), derivation.formula);
        return text.isEmpty() ? text : text + QLatin1Char('\n');
    }

    QString formulaAsMarkdown(const Formula& formula)
    {
        QString text = QStringLiteral("### %1\n\n%2. Source: %3.\n")
                           .arg(utf8(formula.id), utf8(formula.title), utf8(formula.source));
        if (*formula.note != 0)
            text += utf8(formula.note) + QLatin1Char('\n');
        text += QLatin1Char('\n') + derivationsText(formula);
        text += QStringLiteral("| input | type | unit | default | domain |\n|---|---|---|---|---|\n");
        for (const Input& input : formula.inputs)
            text += QStringLiteral("| `%1` | %2 | %3 | %4 | %5 |\n")
                        .arg(utf8(input.name), utf8(typeName(input.type)) + fieldsText(input), unitText(input.unit),
                            input.isRequired() ? QStringLiteral("required") : cell(utf8(input.defaultJson)),
                            cell(domainText(input)));
        text += QStringLiteral("\n| output | type | unit |\n|---|---|---|\n");
        for (const Output& output : formula.outputs)
            text += QStringLiteral("| `%1` | %2 | %3 |\n").arg(utf8(output.name), utf8(output.type), unitText(output.unit));
        return text + QLatin1Char('\n');
    }

} // namespace

QByteArray formulaListAsText()
{
    QString text;
    forEachGrouped([&](const Formula& formula, bool firstOfGroup) {
        if (firstOfGroup)
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + groupTitle(formula) + QLatin1Char('\n');
        text += QStringLiteral("  ") + signature(formula) + QLatin1Char('\n');
    });
    return text.toUtf8();
}

QByteArray formulaListAsJson()
{
    Json list { { "schema_version", 1 }, { "formulas", Json::array() } };
    for (const Formula& formula : allFormulas())
        list["formulas"].push_back(formulaAsJson(formula));
    return QByteArray::fromStdString(list.dump(2)) + '\n';
}

QByteArray formulaListAsMarkdown()
{
    QString text = QStringLiteral(
        "# Formulas\n\nWritten by `runcost calc --list --markdown` from the registry of formulas; do not edit by hand.\n"
        "`runcost calc NAME input=value… --explain` computes one and shows its derivation. Numbers are 0 or more unless the\n"
        "domain says otherwise. Values outside the domain give an error and never a number: `negative`, `out_of_range`,\n"
        "`zero_divisor`, `unknown_key` or `empty`, with the name of the input. A month has 730 hours, a year 8760.\n\n");
    forEachGrouped([&](const Formula& formula, bool firstOfGroup) {
        if (firstOfGroup)
            text += QStringLiteral("## %1\n\n").arg(utf8(formula.group));
        text += formulaAsMarkdown(formula);
    });
    return text.trimmed().toUtf8() + '\n';
}

QByteArray formulaHelp(const Formula& formula)
{
    QString text = QStringLiteral("%1\n  %2\n").arg(signature(formula), formulaTitle(formula));
    const auto line = [&](const char* name, const QString& type, const QString& rest) {
        text += QStringLiteral("    %1  %2%3\n").arg(utf8(name), -32).arg(type, rest);
    };
    for (const Input& input : formula.inputs) {
        const QString unit = unitText(input.unit);
        const QString domain = domainText(input);
        line(input.name, utf8(typeName(input.type)) + fieldsText(input).remove(QLatin1Char('`')),
            (unit.isEmpty() ? QString() : QStringLiteral(", ") + unit)
                + (domain.isEmpty() ? QString() : QStringLiteral("; ") + domain));
    }
    text += QStringLiteral("  ->\n");
    for (const Output& output : formula.outputs)
        line(output.name, utf8(output.type),
            *output.unit == 0 ? QString() : QStringLiteral(", ") + unitText(output.unit));
    if (*formula.note != 0)
        text += QStringLiteral("  %1\n").arg(formulaNote(formula));
    return (text + QStringLiteral("  Source: %1\n").arg(utf8(formula.source))).toUtf8();
}

QString inputErrorText(const Formula& formula, const std::string& code, const std::string& field, const QString& given)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("CalcCommand", text); };
    const QString name = QString::fromStdString(field);
    const auto found = std::find_if(formula.inputs.begin(), formula.inputs.end(), [&](const Input& i) { return field == i.name; });
    if (found == formula.inputs.end())
        return tr("%1 has no input “%2”.").arg(utf8(formula.id), name);
    QString domain = domainText(*found);
    if (domain.isEmpty())
        domain = found->type == InputType::Number ? QStringLiteral("0 or more") : utf8(typeName(found->type));
    const QString unit = unitText(found->unit);
    const QString wanted = unit.isEmpty() ? domain : tr("%1, in %2").arg(domain, unit);
    if (given.isEmpty())
        return tr("%1 is missing; it must be: %2.").arg(name, wanted);
    const QString shown = given.size() > 80 ? given.left(77) + QStringLiteral("...") : given;
    bool isNumber = false;
    const double value = given.toDouble(&isNumber);
    if (isNumber && code == "out_of_range" && found->type == InputType::Number && numberProblem(*found, value) == nullptr)
        return tr("%1 is %2, and the result is too large or too small a number.").arg(name, shown);
    return tr("%1 is %2; it must be: %3.").arg(name, shown, wanted);
}

} // namespace runcost
