#include "formulalist.h"

#include "cli/schemacheck.h"

#include "formulas/registry.h"

#include <nlohmann/json.hpp>

#include <QtTest>

using namespace runcost;

// `runcost calc` as a script uses it.
class TestCalc final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void answersAreOneJsonObject_data();
    void answersAreOneJsonObject();
    void inputsFromStandardInput();
    void inputsFromAFile();
    void explains();
    void wrongUsage_data();
    void wrongUsage();
    void lists();
    void columns();
    void columnsSkipWhatIsWrong();
    void thePageOfTheManualIsFresh();

private:
    struct Ended {
        int status = -1;
        QByteArray out;
        QByteArray err;
    };
    static Ended run(const QStringList& args, const QByteArray& input = {});
    static nlohmann::json jsonOf(const QByteArray& text) { return nlohmann::json::parse(text.toStdString(), nullptr, false); }
};

TestCalc::Ended TestCalc::run(const QStringList& args, const QByteArray& input)
{
    QProcess process;
    process.start(QStringLiteral(RUNCOST_PROGRAM), QStringList { QStringLiteral("calc") } + args);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

void TestCalc::initTestCase() { QCOMPARE(run({ QStringLiteral("--help") }).status, 0); }

void TestCalc::answersAreOneJsonObject_data()
{
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("out");
    const auto row = [](const char* name, const char* args, int status, const char* out) {
        QTest::newRow(name) << QString::fromUtf8(args).split(QLatin1Char(' ')) << status << QByteArray(out);
    };
    row("value", "training_energy power_w=100 training_time_s=3600", 0, "{\"energy_kwh\":0.1}\n");
    row("bare word", "recommend_precision model_name=llama-70b", 0, "{\"size_gb\":140.0,\"precision\":\"bf16\"}\n");
    row("quoted word", "recommend_precision model_name=\"llama-70b\"", 0, "{\"size_gb\":140.0,\"precision\":\"bf16\"}\n");
    row("list", "combined_saving saving_pct=[50,50]", 0, "{\"combined_pct\":75.0,\"naive_sum_pct\":100.0}\n");
    row("flag", "placement training_h=1 urgent=true", 0, "{\"place\":\"cloud\"}\n");
    row("negative", "energy_cost energy_kwh=-1 usd_per_kwh=1", 1, "{\"error\":\"negative\",\"field\":\"energy_kwh\"}\n");
    row("too large", "energy_cost energy_kwh=1e999 usd_per_kwh=1", 1, "{\"error\":\"out_of_range\",\"field\":\"energy_kwh\"}\n");
    row("no number", "energy_cost energy_kwh=nan usd_per_kwh=1", 1, "{\"error\":\"out_of_range\",\"field\":\"energy_kwh\"}\n");
    row("zero", "per_gpu_price usd_per_instance_hour=1 gpu_count=0", 1, "{\"error\":\"zero_divisor\",\"field\":\"gpu_count\"}\n");
    row("missing", "energy_cost energy_kwh=1", 1, "{\"error\":\"unknown_key\",\"field\":\"usd_per_kwh\"}\n");
    row("unknown input", "energy_cost energy_kwh=1 usd_per_kwh=1 odd=1", 1, "{\"error\":\"unknown_key\",\"field\":\"odd\"}\n");
    row("unknown formula", "odd", 1, "{\"error\":\"unknown_key\",\"field\":\"formula\"}\n");
    row("deep", qPrintable(QStringLiteral("placement training_h=") + QString(50000, QLatin1Char('['))
                    + QString(50000, QLatin1Char(']'))), 1, "{\"error\":\"out_of_range\",\"field\":\"training_h\"}\n");
}

void TestCalc::answersAreOneJsonObject()
{
    QFETCH(QStringList, args);
    const Ended ended = run(args);
    QTEST(ended.out, "out");
    QTEST(ended.status, "status");
    // What is wrong is said in words as well, in one line beside the answer.
    const QString field = QJsonDocument::fromJson(ended.out).object().value(QLatin1String("field")).toString();
    if (field.isEmpty() || field == QLatin1String("formula"))
        QCOMPARE(ended.err, QByteArray());
    else
        QVERIFY2(ended.err.startsWith("runcost: ") && ended.err.contains(field.toUtf8()) && ended.err.count('\n') == 1, ended.err.constData());
}

void TestCalc::inputsFromStandardInput()
{
    const QStringList args { QStringLiteral("energy_cost"), QStringLiteral("--input"), QStringLiteral("-") };
    QCOMPARE(run(args, R"({"energy_kwh": 2, "usd_per_kwh": 0.5})").out, QByteArray("{\"usd\":1.0}\n"));
    // The command line goes before the file.
    QCOMPARE(run(args + QStringList { QStringLiteral("energy_kwh=4") }, R"({"energy_kwh": 2, "usd_per_kwh": 0.5})").out,
        QByteArray("{\"usd\":2.0}\n"));
    QCOMPARE(run(args, R"({"energy_kwh": 2, "usd_per_kwh": 1e999})").out,
        QByteArray("{\"error\":\"out_of_range\",\"field\":\"usd_per_kwh\"}\n"));
    for (const char* broken : { "", "[1]", "{\"a\": ", "\xff", "{} {}" }) {
        const Ended ended = run(args, broken);
        QCOMPARE(ended.status, 1);
        QVERIFY(ended.out.isEmpty() && ended.err.startsWith("runcost: -: "));
    }
}

void TestCalc::inputsFromAFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("inputs.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"energy_kwh": 2, "usd_per_kwh": 0.5})");
    file.close();
    const QString name = QStringLiteral("energy_cost");
    QCOMPARE(run({ name, QStringLiteral("--input"), path }).out, QByteArray("{\"usd\":1.0}\n"));
    const Ended absent = run({ name, QStringLiteral("--input"), path + QStringLiteral(".no") });
    QCOMPARE(absent.status, 1);
    QVERIFY(absent.out.isEmpty() && absent.err.startsWith("runcost: "));
}

void TestCalc::explains()
{
    const Ended ended = run({ QStringLiteral("energy_cost"), QStringLiteral("energy_kwh=2"), QStringLiteral("usd_per_kwh=0.5"),
        QStringLiteral("--explain") });
    const nlohmann::json json = jsonOf(ended.out);
    QCOMPARE(json["usd"].get<double>(), 1.0);
    const nlohmann::json& usd = json["explain"]["outputs"]["usd"];
    QCOMPARE(QString::fromStdString(usd["formula"]), QString::fromUtf8("energy_kwh × usd_per_kwh"));
    QCOMPARE(QString::fromStdString(usd["numbers"]), QString::fromUtf8("2 kWh × $0.50/kWh"));
    QCOMPARE(QString::fromStdString(usd["unit"]), QStringLiteral("USD"));
    QCOMPARE(json["explain"]["inputs"].size(), std::size_t(2));
}

void TestCalc::wrongUsage_data()
{
    QTest::addColumn<QStringList>("args");
    const auto row = [](const char* args) { QTest::newRow(args) << QString::fromUtf8(args).split(QLatin1Char(' '), Qt::SkipEmptyParts); };
    row("");
    row("--odd");
    row("energy_cost odd");
    row("energy_cost =1");
    row("energy_cost energy_kwh=1 energy_kwh=2");
    row("energy_cost energy_kwh=[1");
    row("energy_cost --input");
    row("energy_cost --json");
    row("--list energy_cost --json");
    row("--list energy_cost energy_kwh=1");
    row("energy_cost --csv");
}

void TestCalc::wrongUsage()
{
    QFETCH(QStringList, args);
    const Ended ended = run(args);
    QCOMPARE(ended.status, 2);
    QVERIFY(ended.out.isEmpty() && ended.err.startsWith("runcost: "));
}

void TestCalc::lists()
{
    const QByteArray listText = run({ QStringLiteral("--list"), QStringLiteral("--json") }).out;
    QFile schemaFile(QStringLiteral(RUNCOST_SOURCE_DIR "/resources/schema/calc-list.json"));
    QVERIFY(schemaFile.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(schemaFile.readAll()).object();
    QVERIFY(schema.contains(QLatin1String("$defs")));
    QCOMPARE(schemacheck::faults(QJsonDocument::fromJson(listText).object(), schema, schema, QStringLiteral("list")), QStringList());
    const nlohmann::json list = jsonOf(listText);
    QCOMPARE(list["schema_version"].get<int>(), 1);
    QCOMPARE(list["formulas"].size(), formulas::allFormulas().size());
    const QByteArray text = run({ QStringLiteral("--list") }).out;
    for (const formulas::Formula& formula : formulas::allFormulas())
        QVERIFY2(text.contains(QByteArray("  ") + formula.id + "("), formula.id);
    QVERIFY(run({ QStringLiteral("--list"), QStringLiteral("roi") }).out.startsWith("roi(cloud_usd, "));
}

void TestCalc::columns()
{
    const QStringList args { QStringLiteral("training_energy"), QStringLiteral("--csv"), QStringLiteral("-"),
        QStringLiteral("pue=2") };
    const Ended ended = run(args, "run,power_w,training_time_s\r\n\"a,\"\"b\",100,3600\nc,50,\n");
    QCOMPARE(ended.out, QByteArray("run,power_w,training_time_s,energy_kwh,error\n\"a,\"\"b\",100,3600,0.2,\n"
                                   "c,50,,,unknown_key training_time_s\n"));
    QCOMPARE(ended.status, 1);
    QCOMPARE(run(args, "power_w,training_time_s\n1000,3600\n").out,
        QByteArray("power_w,training_time_s,energy_kwh,error\n1000,3600,2,\n"));
}

void TestCalc::columnsSkipWhatIsWrong()
{
    const QStringList args { QStringLiteral("carbon_region_change"), QStringLiteral("--csv"), QStringLiteral("-") };
    const Ended ended = run(args, "energy_kwh,from_g_per_kwh,to_g_per_kwh\n1,100,0\n-1,1,1\n1,x,1\n1,2\n");
    QCOMPARE(ended.out, QByteArray("energy_kwh,from_g_per_kwh,to_g_per_kwh,from_kg,to_kg,saved_kg,reduction_factor,error\n"
                                   "1,100,0,0.1,0,0.1,,\n-1,1,1,,,,,negative energy_kwh\n1,x,1,,,,,out_of_range from_g_per_kwh\n"
                                   "1,2,,,,,,unknown_key to_g_per_kwh\n"));
    QCOMPARE(run({ QStringLiteral("pareto"), QStringLiteral("--csv"), QStringLiteral("-") }, "a\n1\n").status, 1);
}

void TestCalc::thePageOfTheManualIsFresh()
{
    QFile page(QStringLiteral(RUNCOST_SOURCE_DIR "/docs/formulas.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY2(page.readAll() == formulaListAsMarkdown(), "Run: runcost calc --list --markdown > docs/formulas.md");
}

QTEST_GUILESS_MAIN(TestCalc)
#include "tst_calc.moc"
