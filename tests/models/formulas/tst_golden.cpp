#include "formulas/registry.h"

#include <nlohmann/json.hpp>

#include <QtTest>

#include <fstream>
#include <set>

using namespace runcost::formulas;

// Worked cases of every formula, through the registry as the command line goes.
class TestGolden final : public QObject {
    Q_OBJECT
private slots:
    void workedCases_data() { addCases(QStringLiteral(RUNCOST_TEST_DATA "/formulas/golden.json"), "tolerance"); }
    void workedCases() { check(); }
    void ownCases_data() { addCases(QStringLiteral(RUNCOST_TEST_DATA "/formulas/cases.json"), "tolerance"); }
    void ownCases() { check(); }
    void sharedCases_data() { addCases(QStringLiteral(RUNCOST_SHARED_DIR "/spec/golden.json"), "tolerance_rel"); }
    void sharedCases() { check(); }
    // A formula without a worked case is a formula without a test.
    void everyFormulaHasACase();

private:
    static Json casesOf(const QString& path);
    static void addCases(const QString& path, const char* toleranceKey);
    static void check();
    static QString difference(const Json& expected, const Json& actual, double relative, const QString& where);
};

Json TestGolden::casesOf(const QString& path)
{
    std::ifstream file(path.toStdString());
    return file ? Json::parse(file)["cases"] : Json();
}

void TestGolden::addCases(const QString& path, const char* toleranceKey)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("relative");
    const Json cases = casesOf(path);
    for (const Json& one : cases)
        QTest::newRow(one["id"].get<std::string>().c_str())
            << QString::fromStdString(one.dump()) << one[toleranceKey].get<double>();
    if (cases.empty())
        QTest::newRow("none") << QString() << 0.0;
}

QString TestGolden::difference(const Json& expected, const Json& actual, double relative, const QString& where)
{
    const QString both = QStringLiteral("%1: expected %2, got %3")
                             .arg(where, QString::fromStdString(expected.dump()), QString::fromStdString(actual.dump()));
    if (expected.is_number() && actual.is_number()) {
        const double a = expected.get<double>();
        const double b = actual.get<double>();
        return std::abs(a - b) <= std::max(1e-12, relative * std::abs(a)) ? QString() : both;
    }
    if (expected.is_array() && actual.is_array() && expected.size() == actual.size()) {
        for (std::size_t i = 0; i < expected.size(); ++i)
            if (const QString d = difference(expected[i], actual[i], relative, QStringLiteral("%1[%2]").arg(where).arg(i));
                !d.isEmpty())
                return d;
        return {};
    }
    if (expected.is_object() && actual.is_object()) {
        for (const auto& [key, value] : expected.items()) {
            if (!actual.contains(key))
                return QStringLiteral("%1 has no %2").arg(where, QString::fromStdString(key));
            if (const QString d = difference(value, actual[key], relative, where + QLatin1Char('.') + QString::fromStdString(key));
                !d.isEmpty())
                return d;
        }
        return {};
    }
    return expected == actual ? QString() : both;
}

void TestGolden::check()
{
    QFETCH(QString, text);
    QFETCH(double, relative);
    if (text.isEmpty())
        QSKIP("The file with the cases is not here.");
    const Json one = Json::parse(text.toStdString());
    const Json answer = evaluate(one["formula"].get<std::string>(), one["inputs"]);
    const QString wrong = difference(one["expected"], answer, relative, QString::fromStdString(one["formula"]));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    if (one["expected"].contains("error"))
        QCOMPARE(answer.size(), std::size_t(2));
}

void TestGolden::everyFormulaHasACase()
{
    std::set<std::string> tested;
    for (const char* file : { "golden.json", "cases.json" })
        for (const Json& one : casesOf(QStringLiteral(RUNCOST_TEST_DATA "/formulas/") + QLatin1String(file)))
            tested.insert(one["formula"].get<std::string>());
    for (const Formula& formula : allFormulas())
        QVERIFY2(tested.contains(formula.id), formula.id);
}

QTEST_APPLESS_MAIN(TestGolden)
#include "tst_golden.moc"
