#include "formulas/entries.h"

#include <map>
#include <set>

namespace runcost::formulas {
namespace {

    Formulas collected()
    {
        Formulas all;
        for (const auto add : { addTraining, addEnergy, addProviders, addSpot, addSessions, addTransfer, addPrecision,
                 addStopping, addBudget, addReturns, addInference, addHardware, addStorage, addScores, addChoices,
                 addModels })
            add(all);
        return all;
    }

    std::map<std::string_view, const Formula*> byId()
    {
        std::map<std::string_view, const Formula*> index;
        for (const Formula& formula : allFormulas())
            index.emplace(formula.id, &formula);
        return index;
    }

    Json asJson(const Formula& formula, const Answers<double>& answers)
    {
        Json json = Json::object();
        for (std::size_t i = 0; i < formula.outputs.size() && i < answers.values().size(); ++i)
            std::visit(
                [&](const auto& value) {
                    if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::monostate>)
                        json[formula.outputs[i].name] = nullptr;
                    else
                        json[formula.outputs[i].name] = value;
                },
                answers.values()[i]);
        return json;
    }

    bool isFinite(const Json& json)
    {
        if (json.is_structured())
            return std::all_of(json.begin(), json.end(), [](const Json& item) { return isFinite(item); });
        return !json.is_number_float() || std::isfinite(json.get<double>());
    }

    void farthest(const Inputs& json, double& distance)
    {
        if (json.is_structured())
            for (const Inputs& item : json)
                farthest(item, distance);
        else if (json.is_number() && json.get<double>() != 0)
            distance = std::max(distance, std::abs(std::log10(std::abs(json.get<double>()))));
    }

    // Numbers so large or small that the result overflows: the farthest from 1 is to blame.
    InputError overflow(const Inputs& checked)
    {
        InputError error { "out_of_range", {} };
        double worst = -1;
        for (const auto& [name, value] : checked.items()) {
            double distance = 0;
            farthest(value, distance);
            if (distance > worst) {
                worst = distance;
                error.field = name;
            }
        }
        return error;
    }

    // Makes the numbers of one reading; slopes are numbered as they come.
    template <class N>
    class NumberMaker;

    template <>
    class NumberMaker<double> {
    public:
        double operator()(const Input&, double value, const QString& = {}) { return value; }
    };
    template <>
    class NumberMaker<Slope> {
    public:
        Slope operator()(const Input&, double value, const QString& = {})
        {
            const std::size_t index = m_next++;
            return index < slopeWidth ? Slope::input(value, index) : Slope(value);
        }

    private:
        std::size_t m_next = 0;
    };
    template <>
    class NumberMaker<Trace> {
    public:
        Trace operator()(const Input& input, double value, const QString& suffix = {})
        {
            const Figure figure { value, Provenance::Assumed, 0, {}, {} };
            return Trace::input(QString::fromUtf8(input.name) + suffix, QString::fromUtf8(input.unit), figure);
        }
    };

} // namespace

const Formulas& allFormulas()
{
    static const Formulas all = collected();
    return all;
}

const Formula* findFormula(std::string_view id)
{
    static const std::map<std::string_view, const Formula*> index = byId();
    const auto found = index.find(id);
    return found == index.end() ? nullptr : found->second;
}

QString formulaTitle(const Formula& formula) { return QCoreApplication::translate("Formulas", formula.title); }
QString groupTitle(const Formula& formula) { return QCoreApplication::translate("Formulas", formula.group); }
QString formulaNote(const Formula& formula)
{
    return *formula.note == 0 ? QString() : QCoreApplication::translate("Formulas", formula.note);
}

Json errorAnswer(const InputError& error) { return { { "error", error.code }, { "field", error.field } }; }

Json evaluate(std::string_view id, const Inputs& inputs)
{
    const Formula* formula = findFormula(id);
    return formula ? evaluate(*formula, inputs) : errorAnswer({ "unknown_key", "formula" });
}

Json evaluate(const Formula& formula, const Inputs& inputs)
{
    Inputs checked;
    if (const std::optional<InputError> error = checkInputs(formula, inputs, checked))
        return errorAnswer(*error);
    Json answer;
    if (formula.isFormula()) {
        Answers<double> answers;
        formula.reading.value(argumentsOf<double>(formula, checked), answers);
        answer = asJson(formula, answers);
    } else {
        answer = formula.algorithm(checked);
    }
    return isFinite(answer) ? answer : errorAnswer(overflow(checked));
}

template <class N>
Arguments<N> argumentsOf(const Formula& formula, const Inputs& checked)
{
    Arguments<N> arguments(formula.inputs.size());
    NumberMaker<N> make;
    for (std::size_t i = 0; i < formula.inputs.size(); ++i) {
        const Input& input = formula.inputs[i];
        const Inputs& value = checked.at(input.name);
        Cell<N>& cell = arguments.cell(i);
        if (value.is_number())
            cell.number = make(input, value.get<double>());
        else if (value.is_boolean())
            cell.flag = value.get<bool>();
        else if (value.is_string())
            cell.text = value.get<std::string>();
        else if (value.is_array())
            for (const Inputs& item : value)
                cell.list.push_back(
                    make(input, item.get<double>(), QStringLiteral("[%1]").arg(cell.list.size() + 1)));
    }
    return arguments;
}
template Arguments<double> argumentsOf<double>(const Formula&, const Inputs&);
template Arguments<Slope> argumentsOf<Slope>(const Formula&, const Inputs&);
template Arguments<Trace> argumentsOf<Trace>(const Formula&, const Inputs&);

std::vector<Derivation> derivations(const Formula& formula, const Inputs& checked, bool withIdleFloors)
{
    std::vector<Derivation> found;
    if (!formula.isFormula())
        return found;
    Answers<Trace> answers;
    formula.reading.trace(argumentsOf<Trace>(formula, checked), answers);
    TraceWording wording { {}, withIdleFloors };
    for (std::size_t i = 0; i < answers.values().size() && i < formula.outputs.size(); ++i) {
        const Trace* trace = answers.numberAt(i);
        if (trace == nullptr)
            continue;
        const char* name = formula.outputs[i].name;
        found.push_back({ name, *trace, trace->formulaWithNames(wording), trace->formulaWithNumbers(wording) });
        const TraceNode::Kind kind = trace->node()->kind;
        if (kind != TraceNode::Kind::Input && kind != TraceNode::Kind::Constant)
            wording.known.emplace(trace->node().get(), QString::fromUtf8(name));
    }
    return found;
}

QString inputLabel(const char* name)
{
    static const std::set<QString> units { QStringLiteral("usd"), QStringLiteral("mib"), QStringLiteral("kwh"),
        QStringLiteral("pct"), QStringLiteral("days"), QStringLiteral("ms"), QStringLiteral("gb"), QStringLiteral("kg"),
        QStringLiteral("kw"), QStringLiteral("s"), QStringLiteral("h"), QStringLiteral("w") };
    static const std::map<QString, QString> spelled { { QStringLiteral("gpu"), QStringLiteral("GPU") },
        { QStringLiteral("gpus"), QStringLiteral("GPUs") }, { QStringLiteral("gb"), QStringLiteral("GB") },
        { QStringLiteral("pue"), QStringLiteral("PUE") }, { QStringLiteral("hpu"), QStringLiteral("HPU") },
        { QStringLiteral("mse"), QStringLiteral("MSE") }, { QStringLiteral("kwh"), QStringLiteral("kWh") },
        { QStringLiteral("mib"), QStringLiteral("MiB") }, { QStringLiteral("tdp"), QStringLiteral("TDP") },
        { QStringLiteral("vram"), QStringLiteral("VRAM") }, { QStringLiteral("roi"), QStringLiteral("ROI") } };
    QStringList words = QString::fromUtf8(name).split(QLatin1Char('_'));
    // The unit at the end stands beside the value already, unless it is all there is or part of a rate.
    if (words.size() > 1 && units.contains(words.last()) && words[words.size() - 2] != QLatin1String("per"))
        words.removeLast();
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == QLatin1String("usd") && i + 1 < words.size())
            words[i] = QStringLiteral("price");
        if (const auto found = spelled.find(words[i]); found != spelled.end())
            words[i] = found->second;
    }
    return words.join(QLatin1Char(' '));
}

} // namespace runcost::formulas
