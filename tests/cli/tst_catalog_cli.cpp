#include "cli/schemacheck.h"

#include <QProcess>
#include <QtTest>

namespace {

struct CatalogAnswer {
    int status = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

QStringList changesOf(const CatalogAnswer& answer)
{
    QStringList list;
    for (const QJsonValue& value : answer.json().value(QLatin1String("changes")).toArray())
        list << value[u"change"].toString() + u' ' + value[u"id"].toString();
    return list;
}

} // namespace

// The catalog command as a user and a script meet it. Own rows live in a folder of this test.
class TestCatalogCli final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] CatalogAnswer run(const QStringList& words) const { return program(QStringList { QStringLiteral("catalog") } + words); }
    [[nodiscard]] CatalogAnswer program(const QStringList& words) const
    {
        QProcess process;
        QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
        values.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
        values.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
        process.setProcessEnvironment(values);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(RUNCOST_PROGRAM), words);
        if (!process.waitForFinished(60000))
            return {};
        return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError() };
    }
    [[nodiscard]] CatalogAnswer run(const char* text) const { return run(QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts)); }
    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void fits(const CatalogAnswer& answer, const char* schema) const
    {
        QFile file(QStringLiteral(RUNCOST_SOURCE_DIR "/resources/schema/") + QString::fromUtf8(schema));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        const QStringList faults = schemacheck::faults(answer.json(), root, root, QStringLiteral("$"));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    [[nodiscard]] QByteArray ownFile() const
    {
        QFile file(QString::fromUtf8(run("path").out).trimmed());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init() { QFile::remove(QString::fromUtf8(run("path").out).trimmed()); }
    void wrongWords_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : { "", "frob", "list a b", "import", "export", "set prices", "set prices x", "set prices x y", "unset prices",
                 "lint --older-than x", "lint --older-than 0", "path x", "list --frob" })
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void wrongWords()
    {
        QFETCH(QString, text);
        const CatalogAnswer answer = run(text.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(answer.err.startsWith("runcost: "));
    }
    void lists()
    {
        QVERIFY(run("list").out.contains("prices"));
        QCOMPARE(run("list prices --json").json().value(QLatin1String("rows")).toArray().at(0)[u"id"].toString(), QStringLiteral("aws-t4"));
        QCOMPARE(run("list nothing").status, 1);
    }
    void setsAndTakesBack()
    {
        const CatalogAnswer set = run({ QStringLiteral("set"), QStringLiteral("prices"), QStringLiteral("aws-t4"), QStringLiteral("usd_per_gpu_hour=0.6"),
            QStringLiteral("reason=support plan"), QStringLiteral("source=invoice"), QStringLiteral("as_of=2026-10-01"),
            QStringLiteral("valid_from=2026-10-01"), QStringLiteral("--json") });
        QCOMPARE(set.status, 0);
        fits(set, "catalog-change.json");
        QCOMPARE(changesOf(set), QStringList { QStringLiteral("added aws-t4") });
        const CatalogAnswer diff = run("diff --json");
        fits(diff, "catalog-diff.json");
        bool seen = false;
        for (const QJsonValue& field : diff.json().value(QLatin1String("changes"))[0][u"fields"].toArray())
            if (field[u"field"].toString() == u"usd_per_gpu_hour") {
                seen = true;
                QCOMPARE(field[u"shipped"].toDouble(), 0.526);
                QCOMPARE(field[u"own"].toDouble(), 0.6);
            }
        QVERIFY(seen);
        QVERIFY(run("diff").out.contains("prices aws-t4 usd_per_gpu_hour: 0.526 -> 0.6\n"));
        // Another word changes the row that is there and keeps the others.
        QCOMPARE(run("set prices aws-t4 usd_per_gpu_hour=0.7").status, 0);
        QVERIFY(ownFile().contains("support plan"));
        QCOMPARE(changesOf(run("unset prices aws-t4 --json")), QStringList { QStringLiteral("removed aws-t4") });
        QVERIFY(ownFile().isEmpty());
        QCOMPARE(run("unset prices aws-t4").status, 1);
    }
    void badValuesStoreNothing_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("field");
        QTest::newRow("price 0") << "prices aws-t4 usd_per_gpu_hour=0" << "usd_per_gpu_hour";
        QTest::newRow("negative") << "prices aws-t4 usd_per_gpu_hour=-1" << "usd_per_gpu_hour";
        QTest::newRow("text for number") << "prices aws-t4 usd_per_gpu_hour=much" << "usd_per_gpu_hour";
        QTest::newRow("unknown field") << "prices aws-t4 usd=1" << "usd";
        QTest::newRow("unknown gpu") << "prices mine provider=aws gpu_id=t5 usd_per_gpu_hour=1" << "gpu_id";
        QTest::newRow("no provider") << "prices mine gpu_id=t4 usd_per_gpu_hour=1" << "provider";
        QTest::newRow("date") << "prices aws-t4 as_of=yesterday" << "as_of";
        QTest::newRow("day") << "prices aws-t4 valid_from=2026-02-30" << "valid_from";
        QTest::newRow("choice") << "choices grid_data_set value=mars" << "value";
    }
    void badValuesStoreNothing()
    {
        QFETCH(QString, words);
        QFETCH(QString, field);
        const CatalogAnswer answer = run(QStringList { QStringLiteral("set") } + words.split(u' '));
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains(QStringLiteral("field “%1”").arg(field).toUtf8()), answer.err.constData());
        QVERIFY(ownFile().isEmpty());
    }
    void dryRunStoresNothing()
    {
        QCOMPARE(run("set prices aws-t4 usd_per_gpu_hour=0.6 --dry-run").status, 0);
        QVERIFY(ownFile().isEmpty());
    }
    void exportsAndImportsWithoutLoss()
    {
        QCOMPARE(run({ QStringLiteral("set"), QStringLiteral("prices"), QStringLiteral("aws-t4"), QStringLiteral("usd_per_gpu_hour=0.612345678901"),
                         QStringLiteral("source=contract 7"), QStringLiteral("as_of=2026-10") }).status, 0);
        QCOMPARE(run({ QStringLiteral("set"), QStringLiteral("prices"), QStringLiteral("lab-a6000"), QStringLiteral("provider=runpod"),
                         QStringLiteral("gpu_id=a6000"), QStringLiteral("usd_per_gpu_hour=0.5"), QStringLiteral("source=quote") }).status, 0);
        const QByteArray version = run("list --json").json().value(QLatin1String("catalog")).toString().toUtf8();
        const QByteArray own = ownFile();
        for (const bool onlyOwn : { true, false }) {
            const QString name = onlyOwn ? QStringLiteral("own.json") : QStringLiteral("whole.json");
            QStringList words { QStringLiteral("export"), QStringLiteral("-o"), name };
            if (onlyOwn)
                words << QStringLiteral("--own");
            QCOMPARE(run(words).status, 0);
            QCOMPARE(run(words).status, 1); // the file is there
            QCOMPARE(run("unset prices aws-t4").status, 0);
            QCOMPARE(run("unset prices lab-a6000").status, 0);
            const CatalogAnswer import = run({ QStringLiteral("import"), name, QStringLiteral("--json") });
            QCOMPARE(import.status, 0);
            fits(import, "catalog-change.json");
            QCOMPARE(changesOf(import), (QStringList { QStringLiteral("added aws-t4"), QStringLiteral("added lab-a6000") }));
            if (onlyOwn) {
                QCOMPARE(ownFile(), own);
                QCOMPARE(run("list --json").json().value(QLatin1String("catalog")).toString().toUtf8(), version);
            }
            const QByteArray rows = run("list prices --json").out;
            QVERIFY(rows.contains("0.612345678901"));
            QVERIFY(changesOf(run({ QStringLiteral("import"), name, QStringLiteral("--json") })).isEmpty()); // nothing left to change
        }
        QCOMPARE(changesOf(run("set prices aws-l4 usd_per_gpu_hour=0.9 --json")).size(), 1);
        QVERIFY(changesOf(run("import own.json --replace --json")).contains(QStringLiteral("removed aws-l4")));
    }
    void badFilesStoreNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"prices\": [{\"id\":");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("kind") << QByteArray("{\"frob\": []}");
        QTest::newRow("no list") << QByteArray("{\"prices\": 1}");
        QTest::newRow("no id") << QByteArray("{\"prices\": [{}]}");
        QTest::newRow("no row") << QByteArray("{\"prices\": [7]}");
        QTest::newRow("second row") << QByteArray("{\"prices\": [{\"id\":\"aws-t4\",\"usd_per_gpu_hour\":1},{\"id\":\"aws-l4\",\"usd_per_gpu_hour\":0}]}");
    }
    void badFilesStoreNothing()
    {
        QFETCH(QByteArray, text);
        write("bad.json", text);
        const CatalogAnswer answer = run("import bad.json");
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains("bad.json"), answer.err.constData());
        QVERIFY(ownFile().isEmpty());
    }
    void runsArePricedAnewOnRequest()
    {
        const QStringList store { QStringLiteral("--store"), m_folder.filePath(QStringLiteral("runs.runcost")) };
        QFile emissions(m_folder.filePath(QStringLiteral("emissions.csv")));
        QVERIFY(emissions.open(QIODevice::WriteOnly));
        emissions.write("timestamp,project_name,run_id,duration,emissions,energy_consumed,country_iso_code,cloud_provider,cloud_region,gpu_model,on_cloud\n"
                        "2026-11-01T10:00:00,p,r1,36000,0.5,1.2,USA,aws,us-east-1,1 x Tesla T4,Y\n");
        emissions.close();
        QCOMPARE(program(store + QStringList { QStringLiteral("import"), QStringLiteral("emissions.csv") }).status, 0);
        const auto costOf = [&] {
            return program(store + QStringList { QStringLiteral("analyze"), QStringLiteral("1"), QStringLiteral("--json") }).json();
        };
        const QJsonObject before = costOf();
        QCOMPARE(run("set prices aws-t4 usd_per_gpu_hour=1.526 source=quote").status, 0);
        QCOMPARE(costOf(), before); // the prices of its first analysis
        QVERIFY(program(store + QStringList { QStringLiteral("analyze"), QStringLiteral("1") }).out.contains("newer ones exist"));
        const CatalogAnswer dry = program(store + QStringList { QStringLiteral("reprice"), QStringLiteral("--all"), QStringLiteral("--dry-run"), QStringLiteral("--json") });
        QCOMPARE(dry.status, 0);
        fits(dry, "reprice.json");
        QCOMPARE(dry.json().value(QLatin1String("runs")).toArray().size(), 1);
        QCOMPARE(costOf(), before);
        const CatalogAnswer done = program(store + QStringList { QStringLiteral("reprice"), QStringLiteral("1"), QStringLiteral("--json") });
        QVERIFY(std::abs(done.json().value(QLatin1String("new_cost_usd")).toDouble() - done.json().value(QLatin1String("cost_usd")).toDouble() - 10) < 1e-6);
        QVERIFY(costOf() != before);
        QVERIFY(program(store + QStringList { QStringLiteral("reprice"), QStringLiteral("--all") }).out.contains("All runs have the prices"));
        QCOMPARE(program(store + QStringList { QStringLiteral("reprice") }).status, 2);
        QCOMPARE(program(store + QStringList { QStringLiteral("reprice"), QStringLiteral("nobody") }).status, 1);
    }
    void lintsWithStatus()
    {
        write("lint.json",
            "{\"prices\": [{\"id\":\"aws-t4-spot\",\"usd_per_gpu_hour\":0.6,\"source\":\"x\",\"as_of\":\"2020\"},"
            "{\"id\":\"mine\",\"provider\":\"aws\",\"gpu_id\":\"l4\",\"usd_per_gpu_hour\":44}],"
            "\"gpus\": [{\"id\":\"a100-80\",\"tdp_w\":200,\"source\":\"x\",\"as_of\":\"2026-11-01\"}]}");
        const CatalogAnswer answer = run("lint lint.json --own --older-than 30 --json");
        QCOMPARE(answer.status, 3);
        fits(answer, "catalog-lint.json");
        QStringList codes;
        for (const QJsonValue& value : answer.json().value(QLatin1String("findings")).toArray())
            codes << value[u"code"].toString() + u' ' + value[u"id"].toString();
        for (const char* code : { "spot_above_on_demand aws-t4-spot", "old aws-t4-spot", "price_jump mine", "no_source mine", "undated mine", "sxm_below_pcie a100-80" })
            QVERIFY2(codes.contains(QString::fromUtf8(code)), qPrintable(codes.join(u'\n')));
        QVERIFY(!codes.contains(QStringLiteral("old a100-80")));
        QCOMPARE(run("lint --own").status, 0); // no own rows, nothing wrong
        QCOMPARE(run("lint nowhere.json").status, 1);
    }
};

QTEST_GUILESS_MAIN(TestCatalogCli)
#include "tst_catalog_cli.moc"
