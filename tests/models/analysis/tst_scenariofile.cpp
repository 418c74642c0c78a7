#include <QtTest>

#include "analysis/scenariofile.h"

using namespace runcost;

class TestScenarioFile : public QObject {
    Q_OBJECT
private slots:
    void roundTrip();
    void brokenFiles_data();
    void brokenFiles();
    void namesAreClean();
    void onDisk();
};

namespace {

Scenario cheap()
{
    Scenario scenario;
    scenario.name = QStringLiteral("Cheap & green");
    scenario.numbers[Lever::SpotShare] = 0.6;
    scenario.choices[Lever::GpuType] = QStringLiteral("h100-80gb");
    return scenario;
}

QByteArray wrapped(const QByteArray& levers, const QByteArray& name = "x")
{
    return R"({"format":"runcost-scenario","version":1,"scenario":{"schema_version":1,"name":")" + name + R"(","levers":)" + levers + "}}";
}

} // namespace

void TestScenarioFile::roundTrip()
{
    const QByteArray bytes = scenarioFile(cheap());
    QVERIFY(looksLikeScenarioFile(bytes));
    QVERIFY(bytes.size() < 600);
    const Result<Scenario> read = scenarioFromFile(bytes);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(*read, cheap());
    QCOMPARE(scenarioFileName(cheap()), QStringLiteral("cheap-green.runcost-scenario.json"));
    Scenario odd = cheap();
    odd.name = QStringLiteral("../..");
    QCOMPARE(scenarioFileName(odd), QStringLiteral("scenario.runcost-scenario.json"));
    // A mark of byte order in front, as some editors write it.
    QVERIFY(looksLikeScenarioFile("\xEF\xBB\xBF" + bytes));
    QCOMPARE(*scenarioFromFile("\xEF\xBB\xBF" + bytes), cheap());
}

void TestScenarioFile::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says"); // a word of the message
    const auto row = [](const char* name, const QByteArray& bytes, const char* says) { QTest::newRow(name) << bytes << QString::fromUtf8(says); };
    row("empty", {}, "JSON");
    row("cut off", scenarioFile(cheap()).left(60), "JSON");
    row("list", "[\"runcost-scenario\"]", "JSON");
    row("another format", R"({"format":"runcost-report","version":1,"scenario":{}})", "no scenario");
    row("no version", R"({"format":"runcost-scenario","scenario":{}})", "version");
    row("newer", R"({"format":"runcost-scenario","version":7,"scenario":{}})", "newer");
    row("no scenario", R"({"format":"runcost-scenario","version":1})", "no scenario");
    row("levers are a list", wrapped("[]"), "levers");
    row("unknown lever", wrapped(R"({"colour":1})"), "colour");
    row("out of range", wrapped(R"({"spot_share":1.5})"), "spot_share");
    row("word for a number", wrapped(R"({"spot_share":"much"})"), "spot_share");
    row("number for a word", wrapped(R"({"precision":8})"), "precision");
    row("nothing changed", wrapped("{}"), "nothing");
    row("long choice", wrapped(R"({"gpu":")" + QByteArray(5000, 'x') + "\"}"), "too long");
    row("deep", R"({"format":"runcost-scenario","version":1,"scenario":)" + QByteArray(3000, '[') + "}", "JSON");
    row("huge number", wrapped(R"({"spot_share":1e999})"), "");
}

void TestScenarioFile::brokenFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const Result<Scenario> read = scenarioFromFile(bytes);
    QVERIFY(!read);
    QVERIFY2(read.error().text.contains(says), qPrintable(read.error().text));
    QVERIFY(read.error().text.endsWith(QLatin1Char('.')));
}

void TestScenarioFile::namesAreClean()
{
    const QString name = scenarioFromFile(wrapped(R"({"spot_share":0.5})", "a\\n\\u202eb\\u0007 c"))->name;
    QCOMPARE(name, QStringLiteral("a b c"));
    QCOMPARE(scenarioFromFile(wrapped(R"({"spot_share":0.5})", QByteArray(5000, 'n')))->name.size(), 120);
}

void TestScenarioFile::onDisk()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("from a mail.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(wrapped(R"({"spot_share":0.5})", ""));
    file.close();
    QVERIFY(isScenarioFile(path));
    QCOMPARE(readScenarioFile(path)->name, QStringLiteral("from a mail"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[1, 2, 3]");
    file.close();
    QVERIFY(!isScenarioFile(path));
    const Result<Scenario> broken = readScenarioFile(path);
    QVERIFY(!broken && broken.error().text.contains(QStringLiteral("from a mail.json")));
    QVERIFY(file.resize(1024 * 1024));
    QVERIFY(readScenarioFile(path).error().text.contains(QStringLiteral("too large")));
    QVERIFY(!isScenarioFile(folder.path()));
    QVERIFY(!readScenarioFile(folder.path()));
    QVERIFY(!readScenarioFile(folder.filePath(QStringLiteral("missing.json"))));
}

QTEST_GUILESS_MAIN(TestScenarioFile)
#include "tst_scenariofile.moc"
