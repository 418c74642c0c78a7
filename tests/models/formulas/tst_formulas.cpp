#include "formulas/registry.h"
#include "formulas/tables.h"

#include <nlohmann/json.hpp>

#include <QtTest>

#include <random>
#include <set>

using namespace runcost::formulas;

namespace {

constexpr int randomRounds = 1000;
// Staircases: their slope is that of the ramp, not of the step (see slope.h).
const std::set<std::string> staircases { "inference_monthly", "serverless", "serverless_break_even", "epoch_count",
    "data_fraction" };

// Inputs inside their domain, on an edge of it now and then.
class RandomInputs {
public:
    explicit RandomInputs(unsigned seed)
        : m_engine(seed)
    {
    }

    Inputs inputs(const Formula& formula)
    {
        Inputs json = Inputs::object();
        for (const Input& input : formula.inputs)
            if (input.isRequired() || input.unless != nullptr || below(3) != 0)
                json[input.name] = value(input);
        for (const Input& input : formula.inputs)
            if (input.notAbove != nullptr && json[input.name] > json[input.notAbove])
                std::swap(json[input.name], json[input.notAbove]);
        return json;
    }

private:
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_engine); }

    double oneNumber(const Input& input)
    {
        const double most = std::min(input.most, 1e6);
        const double least = input.isSigned() ? -1e6 : input.least;
        if (below(10) == 0 && !input.divisor && !input.aboveLeast)
            return below(2) == 0 && input.most < 1e6 ? most : least;
        double number = least < 0 || most <= 100
            ? std::uniform_real_distribution<double>(least, most)(m_engine)
            : std::max(least, std::pow(10, std::uniform_real_distribution<double>(-3, std::log10(most))(m_engine)));
        if (input.whole)
            number = std::max(std::ceil(least), std::floor(number));
        return number == 0 && input.divisor ? 1 : number;
    }

    Inputs value(const Input& input)
    {
        switch (input.type) {
        case InputType::Number:
            return oneNumber(input);
        case InputType::Flag:
            return below(2) == 0;
        case InputType::Text:
            return input.words.empty() ? std::string(1, static_cast<char>('a' + below(4)))
                                       : std::string(input.words[static_cast<std::size_t>(below(static_cast<int>(input.words.size())))]);
        case InputType::Numbers:
            return list(input, input.length != 0 ? input.length : static_cast<std::size_t>(below(8)) + input.nonEmpty);
        case InputType::Pairs:
            return Inputs::array({ list(input, 2), list(input, 2) });
        case InputType::Rows:
            return sortedRows(input);
        case InputType::NumberMap:
            return input.nullEach ? Inputs { { "8", oneNumber(input) }, { "16", nullptr }, { "32", oneNumber(input) } }
                                  : Inputs { { "hot", oneNumber(input) }, { "cold", oneNumber(input) } };
        case InputType::RowMap:
            return Inputs { { "a", row(input) }, { "b", row(input) } };
        }
        return nullptr;
    }

    Inputs list(const Input& input, std::size_t count)
    {
        Inputs json = Inputs::array();
        for (std::size_t i = 0; i < count; ++i)
            json.push_back(i < input.mostEach.size() ? std::min(oneNumber(input), input.mostEach[i]) : oneNumber(input));
        return json;
    }
    Inputs row(const Input& input)
    {
        Inputs json = Inputs::object();
        for (const Input& field : input.fields)
            json[field.name] = value(field);
        return json;
    }
    Inputs sortedRows(const Input& input)
    {
        std::vector<Inputs> all;
        for (int i = below(6) + (input.nonEmpty ? 1 : 0); i > 0; --i)
            all.push_back(row(input));
        if (!input.fields.empty() && std::string(input.fields.front().name) == "from_day")
            std::sort(all.begin(), all.end(), [](const Inputs& a, const Inputs& b) { return a["from_day"] < b["from_day"]; });
        return all;
    }

    std::mt19937 m_engine;
};

Inputs checkedInputs(const Formula& formula, RandomInputs& random)
{
    Inputs checked;
    const Inputs inputs = random.inputs(formula);
    const std::optional<InputError> error = checkInputs(formula, inputs, checked);
    if (error)
        qWarning("%s %s %s: %s", formula.id, error->code, error->field.c_str(), inputs.dump().c_str());
    return error ? Inputs() : checked;
}

bool near(double a, double b, double relative) { return std::abs(a - b) <= relative * std::max({ std::abs(a), std::abs(b), 1e-12 }); }

// Every number of the checked inputs in the order in which slopes number them: a pointer into the JSON each.
std::vector<Inputs*> numbersIn(const Formula& formula, Inputs& checked)
{
    std::vector<Inputs*> found;
    for (const Input& input : formula.inputs) {
        Inputs& value = checked[input.name];
        if (value.is_number())
            found.push_back(&value);
        else if (value.is_array())
            for (Inputs& item : value)
                found.push_back(&item);
    }
    return found;
}

Answers<double> valuesOf(const Formula& formula, const Inputs& checked)
{
    Answers<double> answers;
    formula.reading.value(argumentsOf<double>(formula, checked), answers);
    return answers;
}

} // namespace

class TestFormulas final : public QObject {
    Q_OBJECT
private slots:
    void readingsAgree_data() { addFormulas(true); }
    void readingsAgree();
    void slopesMatchDifferences_data() { addFormulas(true); }
    void slopesMatchDifferences();
    void unitsAgree_data() { addFormulas(true); }
    void unitsAgree();
    void staircasesTakeTheSlopeOfTheRamp();
    void randomInputsGiveFiniteAnswers_data() { addFormulas(false); }
    void randomInputsGiveFiniteAnswers();
    void edgesOfTheDomain_data() { addFormulas(false); }
    void edgesOfTheDomain();
    void hugeInputsAreAnError();
    void outputsAreDeclared_data() { addFormulas(false); }
    void outputsAreDeclared();
    void namesForPeople();
    void tablesAreThoseOfTheCatalog();

private:
    static void addFormulas(bool withReadingOnly);
    static const Formula& formula();
    static QByteArray codeOf(const Formula& formula, Inputs inputs, const char* name, const Inputs& value);
    static void checkNumber(const Formula& formula, const Inputs& valid, const Input& input);
};

void TestFormulas::addFormulas(bool withReadingOnly)
{
    QTest::addColumn<QByteArray>("id");
    for (const Formula& one : allFormulas())
        if (!withReadingOnly || one.isFormula())
            QTest::newRow(one.id) << QByteArray(one.id);
}

const Formula& TestFormulas::formula()
{
    QFETCH(QByteArray, id);
    return *findFormula(id.toStdString());
}

void TestFormulas::readingsAgree()
{
    const Formula& f = formula();
    RandomInputs random(1);
    for (int round = 0; round < 50; ++round) {
        const Inputs checked = checkedInputs(f, random);
        QVERIFY(!checked.is_null());
        const Answers<double> values = valuesOf(f, checked);
        Answers<Slope> slopes;
        Answers<Trace> traces;
        f.reading.slope(argumentsOf<Slope>(f, checked), slopes);
        f.reading.trace(argumentsOf<Trace>(f, checked), traces);
        QCOMPARE(values.values().size(), f.outputs.size());
        for (std::size_t i = 0; i < f.outputs.size(); ++i) {
            QCOMPARE(slopes.values()[i].index(), values.values()[i].index());
            QCOMPARE(traces.values()[i].index(), values.values()[i].index());
            if (const double* number = values.numberAt(i)) {
                QCOMPARE(slopes.numberAt(i)->value(), *number);
                QCOMPARE(traces.numberAt(i)->value(), *number);
            }
        }
    }
}

void TestFormulas::slopesMatchDifferences()
{
    const Formula& f = formula();
    if (staircases.contains(f.id))
        return;
    RandomInputs random(2);
    for (int round = 0; round < 30; ++round) {
        Inputs checked = checkedInputs(f, random);
        Answers<Slope> slopes;
        f.reading.slope(argumentsOf<Slope>(f, checked), slopes);
        const Answers<double> here = valuesOf(f, checked);
        std::size_t index = 0;
        for (Inputs* number : numbersIn(f, checked)) {
            const double x = number->get<double>();
            const double step = 1e-5 * std::max(std::abs(x), 1e-3);
            *number = x + step;
            const Answers<double> above = valuesOf(f, checked);
            *number = x - step;
            const Answers<double> below = valuesOf(f, checked);
            *number = x;
            for (std::size_t i = 0; i < f.outputs.size() && index < slopeWidth; ++i) {
                const double* a = above.numberAt(i);
                const double* b = below.numberAt(i);
                const double* at = here.numberAt(i);
                if (a == nullptr || b == nullptr || at == nullptr || !std::isfinite(*a) || !std::isfinite(*b))
                    continue; // defined on one side only
                const double right = (*a - *at) / step;
                const double left = (*at - *b) / step;
                const double noise = 1e-9 * std::abs(*at) / step;
                if (std::abs(right - left) > 1e-2 * std::max(std::abs(right), std::abs(left)) + noise)
                    continue; // a corner of a maximum or minimum
                const double slope = slopes.numberAt(i)->by(index);
                QVERIFY2(std::abs(slope - (left + right) / 2) <= 1e-3 * std::abs(slope) + noise,
                    qPrintable(QStringLiteral("%1 by number %2: %3, difference %4, at %5")
                                   .arg(QLatin1String(f.outputs[i].name)).arg(index).arg(slope).arg((left + right) / 2)
                                   .arg(QString::fromStdString(checked.dump()))));
            }
            ++index;
        }
    }
}

void TestFormulas::unitsAgree()
{
    const Formula& f = formula();
    RandomInputs random(3);
    for (int round = 0; round < 20; ++round) {
        const Inputs checked = checkedInputs(f, random);
        for (const auto& [name, trace, text, numbers] : derivations(f, checked)) {
            QCOMPARE(trace.unitErrors(), QStringList());
            const auto output = std::find_if(
                f.outputs.begin(), f.outputs.end(), [&, output = name](const Output& o) { return output == o.name; });
            if (trace.node()->kind == TraceNode::Kind::Constant && trace.value() == 0)
                continue; // the sum of an empty list has no unit
            QCOMPARE(trace.unit().toString(), Unit::parse(output->unit).toString());
            QVERIFY(!text.isEmpty() && !numbers.isEmpty());
        }
    }
}

void TestFormulas::staircasesTakeTheSlopeOfTheRamp()
{
    const Formula& f = *findFormula("serverless");
    Inputs checked;
    QVERIFY(!checkInputs(f, { { "invocations", 1e6 }, { "duration_ms", 1.5 }, { "memory_gb", 1 } }, checked));
    Answers<Slope> slopes;
    f.reading.slope(argumentsOf<Slope>(f, checked), slopes);
    // Two billed milliseconds; a millisecond more costs 1e6 × 0.001 s × 1 GB × 1.66667e-5 $.
    QCOMPARE(slopes.numberAt(0)->value(), 2.0);
    QVERIFY(near(slopes.numberAt(4)->by(1), 0.0166667, 1e-9));
}

void TestFormulas::randomInputsGiveFiniteAnswers()
{
    const Formula& f = formula();
    RandomInputs random(4);
    for (int round = 0; round < randomRounds; ++round) {
        const Inputs inputs = random.inputs(f);
        const Json answer = evaluate(f, inputs);
        QVERIFY2(answer.is_object() && !answer.contains("error"), (inputs.dump() + " " + answer.dump()).c_str());
        QVERIFY2(answer.dump().find("null") == std::string::npos
                || std::any_of(f.outputs.begin(), f.outputs.end(),
                    [&](const Output& o) { return std::string_view(o.type).find("null") != std::string_view::npos; }),
            answer.dump().c_str());
    }
}

// The error code with one input replaced, "" when there is none. The field must be that input.
QByteArray TestFormulas::codeOf(const Formula& f, Inputs inputs, const char* name, const Inputs& value)
{
    inputs[name] = value;
    Inputs checked;
    const std::optional<InputError> error = checkInputs(f, inputs, checked);
    if (error && error->field != name)
        return QByteArray("wrong field ") + error->field.c_str();
    return error ? QByteArray(error->code) : QByteArray();
}

void TestFormulas::checkNumber(const Formula& f, const Inputs& valid, const Input& input)
{
    const auto code = [&](const Inputs& value) { return codeOf(f, valid, input.name, value); };
    const char* none = "";
    if (!input.isSigned()) {
        QCOMPARE(code(-1e-9), "negative");
        if (input.least > 0)
            QCOMPARE(code(0), "out_of_range");
        else if (input.aboveLeast)
            QCOMPARE(code(0), "out_of_range");
        else
            QCOMPARE(code(0), input.divisor ? "zero_divisor" : none);
        if (input.least > 0)
            QCOMPARE(code(input.least), none);
    } else {
        QCOMPARE(code(-1), none);
    }
    if (std::isfinite(input.most)) {
        QCOMPARE(code(input.most), none);
        QCOMPARE(code(std::nextafter(input.most, 1e300)), "out_of_range");
    } else if (input.notAbove == nullptr && !input.whole) {
        QCOMPARE(code(1e300), none);
    }
    if (input.whole)
        QCOMPARE(code(input.least + 0.5), "out_of_range");
    QCOMPARE(code(std::numeric_limits<double>::infinity()), "out_of_range");
    QCOMPARE(code(std::numeric_limits<double>::quiet_NaN()), "out_of_range");
    QCOMPARE(code(true), "out_of_range");
    QCOMPARE(code("1"), "out_of_range");
}

void TestFormulas::edgesOfTheDomain()
{
    const Formula& f = formula();
    RandomInputs random(5);
    Inputs valid = random.inputs(f);
    if (std::string_view(f.id) == "commitment")
        valid["term_hours"] = 1e9;
    QCOMPARE(codeOf(f, valid, "no_such_input", 1), "unknown_key");
    for (const Input& input : f.inputs) {
        Inputs without = valid;
        without.erase(input.name);
        Inputs checked;
        const std::optional<InputError> error = checkInputs(f, without, checked);
        if (input.isRequired())
            QVERIFY(error && error->field == input.name && std::string_view(error->code) == "unknown_key");
        else if (input.unless == nullptr)
            QVERIFY(!error);
        const auto code = [&](const Inputs& value) { return codeOf(f, valid, input.name, value); };
        if (input.type == InputType::Number)
            checkNumber(f, valid, input);
        else
            QCOMPARE(code(1), "out_of_range");
        if (input.nonEmpty)
            QCOMPARE(code(Inputs::array()), "empty");
        if (input.type == InputType::Numbers && !input.isSigned())
            QCOMPARE(code(Inputs(std::vector<double>(std::max<std::size_t>(input.length, 1), -1))), "negative");
        if (input.length != 0)
            QCOMPARE(code(Inputs(std::vector<double>(input.length + 1, 1))), "out_of_range");
        if (!input.words.empty())
            QCOMPARE(code("no such word"), "unknown_key");
        if (QTest::currentTestFailed())
            return;
    }
}

void TestFormulas::hugeInputsAreAnError()
{
    const Json overflow = evaluate("storage_cost", { { "gb", 1e300 }, { "usd_per_gb_month", 1e200 }, { "months", 2 } });
    QCOMPARE(QString::fromStdString(overflow.dump()), QStringLiteral("{\"error\":\"out_of_range\",\"field\":\"gb\"}"));
    const Json tiny = evaluate("cost_efficiency", { { "throughput_samples_per_s", 1e10 }, { "usd_per_hour", 5e-324 } });
    QCOMPARE(QString::fromStdString(tiny["field"]), QStringLiteral("usd_per_hour"));
    QCOMPARE(QString::fromStdString(evaluate("no_such", Inputs::object()).dump()),
        QStringLiteral("{\"error\":\"unknown_key\",\"field\":\"formula\"}"));
    QCOMPARE(QString::fromStdString(evaluate("keep_best", { { "metrics", { 1, 2 } }, { "n", 1e300 } }).dump()),
        QStringLiteral("{\"kept\":[0,1],\"removed\":[]}"));
}

void TestFormulas::outputsAreDeclared()
{
    const Formula& f = formula();
    QVERIFY(*f.title != 0 && *f.group != 0 && *f.source != 0 && !f.outputs.empty());
    RandomInputs random(6);
    for (int round = 0; round < 20; ++round) {
        const Json answer = evaluate(f, random.inputs(f));
        for (const auto& [name, value] : answer.items()) {
            const auto declared = [&](const Output& output) { return name == output.name; };
            QVERIFY2(std::any_of(f.outputs.begin(), f.outputs.end(), declared), name.c_str());
        }
    }
}

void TestFormulas::namesForPeople()
{
    QCOMPARE(inputLabel("training_time_s"), QStringLiteral("training time"));
    QCOMPARE(inputLabel("usd_per_gpu_hour"), QStringLiteral("price per GPU hour"));
    QCOMPARE(inputLabel("usd_per_kwh"), QStringLiteral("price per kWh"));
    QCOMPARE(inputLabel("throughput_factor"), QStringLiteral("throughput factor"));
    QCOMPARE(inputLabel("gb"), QStringLiteral("GB"));
}

void TestFormulas::tablesAreThoseOfTheCatalog()
{
    const auto catalog = [](const char* name) {
        QFile file(QStringLiteral(RUNCOST_SOURCE_DIR "/resources/catalog/%1.json").arg(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? Inputs::parse(file.readAll().toStdString()) : Inputs();
    };
    const Inputs profiles = catalog("gpu_profiles");
    QVERIFY(profiles["throughput_factors"].size() == 5 && profiles["seconds_per_epoch"].size() == 3);
    for (const Inputs& row : profiles["throughput_factors"]) {
        const std::optional<PlanningGpu> gpu = planningGpu(row["gpu"].get<std::string>());
        QVERIFY(gpu);
        QCOMPARE(gpu->throughputFactor, row["throughput_factor_vs_t4"].get<double>());
        QCOMPARE(gpu->usdPerGpuHour, row["planning_usd_per_gpu_hour"].get<double>());
    }
    for (const Inputs& row : profiles["seconds_per_epoch"])
        QCOMPARE(secondsPerEpoch(row["gpu"].get<std::string>()).value(), row["base_seconds_per_epoch"].get<double>());
    const Inputs precisions = catalog("precision")["precision_factors"];
    QCOMPARE(precisions.size(), std::size_t(4));
    for (const Inputs& row : precisions) {
        const std::optional<PrecisionFactors> factors = precisionFactors(row["precision"].get<std::string>());
        QVERIFY(factors);
        QCOMPARE(factors->memory, row["memory_multiplier"].get<double>());
        QCOMPARE(factors->speed, row["speed_multiplier"].get<double>());
    }
    const Inputs models = catalog("memory")["model_sizes"];
    QVERIFY(models.size() >= 6);
    for (const Inputs& row : models)
        QCOMPARE(namedModelGb(row["label"].get<std::string>()), row["model_size_gb"].get<double>());
}

QTEST_APPLESS_MAIN(TestFormulas)
#include "tst_formulas.moc"
