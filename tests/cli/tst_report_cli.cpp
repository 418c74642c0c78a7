#include "catalog/catalog.h"
#include "import/reportfile.h"
#include "reportcommand.h"
#include "runargument.h"
#include "store/runstore.h"
#include "ui/reportdata.h"

#include <QtTest>
#include <QtWidgets>

using namespace runcost;
using namespace Qt::StringLiterals;

// The report command as the program calls it, on a store of its own.
class TestReportCli final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    int report(QStringList arguments) const { return runReport(arguments << QStringLiteral("--store") << path("runs.db")); }
    static QByteArray bytes(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void put(RunStore& store, const char* name, const char* id, qint64 startedAtMs)
    {
        Run run = testdata::run();
        run.name = QString::fromLatin1(name);
        run.sourceId = QString::fromLatin1(id);
        run.provider = QStringLiteral("aws");
        run.startedAtMs = startedAtMs;
        Result<RunStore::Import> import = store.beginImport();
        QVERIFY(import.hasValue());
        QVERIFY(import->put(run, {}, QStringLiteral("test")).hasValue());
        SourceRecord source;
        source.path = run.sourceId;
        source.sha256 = run.sourceId.toUtf8();
        QVERIFY(import->commit(source).hasValue());
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        Result<std::unique_ptr<RunStore>> store = RunStore::open(path("runs.db"), RunStore::Mode::Create);
        QVERIFY(store.hasValue());
        put(**store, "r04", "a", 3000);
        put(**store, "twin", "b", 2000);
        put(**store, "twin", "c", 1000);
        Scenario saved;
        saved.name = QStringLiteral("Half the power");
        saved.numbers[Lever::DevicePower] = 176;
        QVERIFY((*store)->saveScenario(saved));
    }

    void usageErrors_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("no file") << QStringList { u"r04"_s };
        QTest::newRow("no run") << QStringList { u"-o"_s, path("x.pdf") };
        QTest::newRow("ending") << QStringList { u"r04"_s, u"-o"_s, path("x.doc") };
        QTest::newRow("two in a picture") << QStringList { u"1"_s, u"2"_s, u"-o"_s, path("x.png") };
        QTest::newRow("paper") << QStringList { u"r04"_s, u"-o"_s, path("x.pdf"), u"--paper"_s, u"A5"_s };
        QTest::newRow("date") << QStringList { u"r04"_s, u"-o"_s, path("x.pdf"), u"--date"_s, u"yesterday"_s };
        QTest::newRow("size") << QStringList { u"r04"_s, u"-o"_s, path("x.png"), u"--size"_s, u"99999999x1"_s };
        QTest::newRow("scale") << QStringList { u"r04"_s, u"-o"_s, path("x.png"), u"--scale"_s, u"nan"_s };
        QTest::newRow("theme") << QStringList { u"r04"_s, u"-o"_s, path("x.png"), u"--theme"_s, u"pink"_s };
        QTest::newRow("dark and grey") << QStringList { u"r04"_s, u"-o"_s, path("x.png"), u"--theme"_s, u"dark"_s, u"--grey"_s };
        QTest::newRow("lever") << QStringList { u"r04"_s, u"-o"_s, path("x.pdf"), u"--set"_s, u"wishes=3"_s };
        QTest::newRow("sections") << QStringList { u"r04"_s, u"-o"_s, path("x.pdf"), u"--sections"_s, u"headline,beauty"_s };
        QTest::newRow("section twice") << QStringList { u"r04"_s, u"-o"_s, path("x.pdf"), u"--sections"_s, u"headline,headline"_s };
        QTest::newRow("template") << QStringList { u"r04"_s, u"-o"_s, path("x.pdf"), u"--template"_s, u"fancy"_s };
        QTest::newRow("weights") << QStringList { u"r04"_s, u"-o"_s, path("x.pdf"), u"--weights"_s, u"cost=much"_s };
        QTest::newRow("period and run") << QStringList { u"r04"_s, u"--project"_s, u"p"_s, u"-o"_s, path("x.pdf") };
        QTest::newRow("period as picture") << QStringList { u"--all"_s, u"-o"_s, path("x.png") };
        QTest::newRow("period backwards") << QStringList { u"--from"_s, u"2026-02-01"_s, u"--to"_s, u"2026-01-01"_s, u"-o"_s, path("x.pdf") };
        QTest::newRow("no day") << QStringList { u"--from"_s, u"yesterday"_s, u"-o"_s, path("x.pdf") };
        QTest::newRow("step") << QStringList { u"--all"_s, u"--step"_s, u"hour"_s, u"-o"_s, path("x.pdf") };
        QTest::newRow("budget") << QStringList { u"--all"_s, u"--budget"_s, u"-5"_s, u"-o"_s, path("x.pdf") };
        QTest::newRow("option") << QStringList { u"r04"_s, u"-o"_s, path("x.pdf"), u"--frobnicate"_s };
    }
    void usageErrors()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(report(arguments), 2);
        QVERIFY(!QFileInfo::exists(path("x.pdf")) && !QFileInfo::exists(path("x.png")));
    }

    void runsAreFound_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<int>("status");
        QTest::newRow("id") << u"1"_s << 0;
        QTest::newRow("name") << u"r04"_s << 0;
        QTest::newRow("latest") << u"latest"_s << 0;
        QTest::newRow("two of that name") << u"twin"_s << 1;
        QTest::newRow("unknown name") << u"r99"_s << 1;
        QTest::newRow("unknown id") << u"99"_s << 1;
        QTest::newRow("negative id") << u"-7"_s << 2;
    }
    void runsAreFound()
    {
        QFETCH(QString, argument);
        QFETCH(int, status);
        QCOMPARE(report({ argument, u"-o"_s, path("found.csv"), u"--force"_s }), status);
    }

    void latestIsTheLast()
    {
        RunArguments arguments(path("runs.db"));
        const Result<NamedRun> run = arguments.resolve(QStringLiteral("latest"));
        QVERIFY(run.hasValue());
        QCOMPARE(run->run.name, QStringLiteral("r04"));
    }

    void damagedStoreIsFour()
    {
        QFile file(path("junk.db"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'j'));
        file.close();
        QCOMPARE(runReport({ u"1"_s, u"-o"_s, path("x.pdf"), u"--store"_s, path("junk.db") }), 4);
    }

    void fileIsNotReplacedUnasked()
    {
        QCOMPARE(report({ u"r04"_s, u"-o"_s, path("once.csv") }), 0);
        const QByteArray before = bytes(path("once.csv"));
        QVERIFY(before.startsWith("run_id,"));
        QCOMPARE(report({ u"r04"_s, u"-o"_s, path("once.csv"), u"--set"_s, u"power_w=1"_s }), 1);
        QCOMPARE(bytes(path("once.csv")), before);
        QCOMPARE(report({ u"r04"_s, u"-o"_s, path("once.csv"), u"--set"_s, u"power_w=1"_s, u"--force"_s }), 0);
        QVERIFY(bytes(path("once.csv")) != before);
        QCOMPARE(report({ u"r04"_s, u"-o"_s, path("no/such/folder.pdf") }), 1);
    }

    void everyFormatIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("pdf") << u"all.pdf"_s << QByteArray("%PDF-");
        QTest::newRow("png") << u"all.png"_s << QByteArray("\x89PNG");
        QTest::newRow("svg") << u"all.svg"_s << QByteArray("<?xml");
        QTest::newRow("csv") << u"all.csv"_s << QByteArray("run_id,");
        QTest::newRow("json") << u"all.json"_s << QByteArray("{");
        QTest::newRow("md") << u"all.md"_s << QByteArray("# Cost of");
    }
    void everyFormatIsWritten()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        const QStringList arguments { u"r04"_s, u"-o"_s, m_folder.filePath(name), u"--set"_s, u"spot_share=0.6"_s,
            u"--date"_s, u"2026-11-21"_s, u"--force"_s, u"--scale"_s, u"1"_s };
        QCOMPARE(report(arguments), 0);
        const QByteArray first = bytes(m_folder.filePath(name));
        QVERIFY2(first.startsWith(start), first.left(40).constData());
        QCOMPARE(report(arguments), 0);
        QCOMPARE(bytes(m_folder.filePath(name)), first);
    }

    void slidesAndGrey()
    {
        const QStringList common { u"--date"_s, u"2026-11-21"_s, u"--force"_s, u"--scale"_s, u"1"_s };
        const auto made = [&](const char* name, const QStringList& more) {
            return report(QStringList { u"r04"_s, u"-o"_s, path(name) } + common + more) == 0 ? bytes(path(name)) : QByteArray();
        };
        const QByteArray slides = made("slides.pdf", { u"--paper"_s, u"Slide"_s });
        QVERIFY(!slides.isEmpty());
        if (!QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty()) {
            QProcess info;
            info.start(u"pdfinfo"_s, { path("slides.pdf") });
            QVERIFY(info.waitForFinished());
            QVERIFY(info.readAllStandardOutput().contains("960 x 540 pts")); // 13.333 x 7.5 inches
        }
        QCOMPARE(restoreReport(path("slides.pdf"))->run.name, u"r04"_s);
        QVERIFY(made("grey.pdf", { u"--paper"_s, u"slide"_s, u"--grey"_s }) != slides);
        const QImage picture = QImage::fromData(made("grey.png", { u"--grey"_s }));
        QVERIFY(!picture.isNull() && picture.allGray());
        QVERIFY(!QImage::fromData(made("light.png", { u"--theme"_s, u"light"_s })).allGray());
        QCOMPARE(made("light.png", { u"--grey"_s, u"--theme"_s, u"light"_s }), bytes(path("grey.png")));
    }

    void severalRunsComeWithAComparison()
    {
        QCOMPARE(report({ u"1"_s, u"2"_s, u"3"_s, u"-o"_s, path("three.md"), u"--force"_s }), 0);
        QVERIFY(bytes(path("three.md")).startsWith("# Comparison of three runs of assist-llm"));
        QCOMPARE(report({ u"1"_s, u"2"_s, u"-o"_s, path("plain.md"), u"--sections"_s, u"headline"_s, u"--force"_s }), 0);
        QVERIFY(bytes(path("plain.md")).startsWith("# Cost of"));
        QCOMPARE(report({ u"1"_s, u"2"_s, u"3"_s, u"-o"_s, path("three.pdf"), u"--weights"_s, u"cost=1"_s, u"--force"_s }), 0);
        const Result<std::vector<RestoredReport>> restored = restoreReports(path("three.pdf"));
        QVERIFY(restored.hasValue());
        QCOMPARE(restored->size(), std::size_t(3));
    }

    void projectOverAPeriod()
    {
        const QStringList common { u"--project"_s, u"assist-llm"_s, u"--date"_s, u"2026-11-21"_s, u"--force"_s };
        for (const char* name : { "period.pdf", "period.html", "period.md", "period.json" }) {
            QCOMPARE(report(QStringList { u"-o"_s, path(name) } + common), 0);
            const QByteArray first = bytes(path(name));
            QVERIFY(first.size() > 300);
            QCOMPARE(report(QStringList { u"-o"_s, path(name) } + common), 0);
            QCOMPARE(bytes(path(name)), first);
        }
        QVERIFY(bytes(path("period.json")).contains("\"runs\":3") || bytes(path("period.json")).contains("\"runs\": 3"));
        QCOMPARE(report({ u"--project"_s, u"nobody"_s, u"-o"_s, path("none.pdf") }), 1);
        QVERIFY(!QFileInfo::exists(path("none.pdf")));
        QCOMPARE(report({ u"--from"_s, u"2031-01-01"_s, u"-o"_s, path("none.pdf") }), 1);
        QCOMPARE(runReport({ u"--all"_s, u"-o"_s, path("none.pdf"), u"--store"_s, path("missing.db") }), 4);
    }

    void reportIsAnInputAgain()
    {
        QCOMPARE(report({ u"r04"_s, u"-o"_s, path("again.pdf"), u"--scenario"_s, u"Half the power"_s, u"--force"_s }), 0);
        const Result<RestoredReport> restored = restoreReport(path("again.pdf"));
        QVERIFY(restored.hasValue());
        QCOMPARE(restored->scenario.name, QStringLiteral("Half the power"));
        // A report names a run as well as an id does, and needs no store.
        QCOMPARE(runReport({ path("again.pdf"), u"-o"_s, path("again.png"), u"--store"_s, path("none.db"), u"--force"_s }), 0);
        const Result<RestoredReport> twice = restoreReport(path("again.png"));
        QVERIFY(twice.hasValue());
        QVERIFY(twice->scenario == restored->scenario);
        QVERIFY(!QFileInfo::exists(path("none.db")));
        QCOMPARE(report({ u"r04"_s, u"-o"_s, path("x.pdf"), u"--scenario"_s, u"Nobody's"_s }), 1);
    }
};

QTEST_MAIN(TestReportCli)
#include "tst_report_cli.moc"
