#include "cli/schemacheck.h"

#include <QtTest>

// `runcost advice` as a script sees it: exit status, standard output and error.
class TestAdviceCli final : public QObject {
    Q_OBJECT

    struct Answer {
        int status = -1;
        QByteArray out;
        QByteArray err;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    QTemporaryDir m_folder;

    Answer run(const QStringList& words) const
    {
        QProcess process;
        QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
        values.remove(QStringLiteral("QT_QPA_PLATFORM"));
        values.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
        process.setProcessEnvironment(values);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(RUNCOST_PROGRAM), QStringList { QStringLiteral("--store"), QStringLiteral("s.db") } + words);
        if (!process.waitForFinished(60000))
            return {};
        return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
    }
    static QStringList words(const char* text) { return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts); }
    void write(const char* name, const QByteArray& text) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    static QStringList ids(const QJsonObject& json, const char* list)
    {
        QStringList found;
        for (const QJsonValue& one : json.value(QLatin1String(list)).toArray())
            found << one.toObject().value(QLatin1String("id")).toString();
        return found;
    }

private slots:
    void initTestCase() { QCOMPARE(run(words("import --samples")).status, 0); }
    void fitsItsSchema_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("command");
        QTest::newRow("advice") << "advice" << "advice mistral-7b-sft-r04 --json";
        QTest::newRow("of a scenario") << "advice" << "advice mistral-7b-sft-r04 --json --set spot_share=0.6";
        QTest::newRow("nothing known") << "advice" << "advice lstm-freq-24 --json";
        QTest::newRow("analyze") << "analyze" << "analyze mistral-7b-sft-r04 --json";
    }
    void fitsItsSchema()
    {
        QFETCH(QString, schema);
        QFETCH(QString, command);
        QFile file(QStringLiteral(RUNCOST_SOURCE_DIR "/resources/schema/%1.json").arg(schema));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!root.isEmpty());
        const Answer answer = run(command.split(u' '));
        QCOMPARE(answer.status, 0);
        const QStringList faults = schemacheck::faults(answer.json(), root, root, QStringLiteral("$"));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    void saysWhyAndWhyNot()
    {
        const Answer answer = run(words("advice mistral-7b-sft-r04"));
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.out.contains("because: it ran in the cloud, training time 9.20 h"));
        QVERIFY(answer.out.contains("of the time was enough"));
        QVERIFY(answer.out.contains("train-locally: training time 9.20 h, needs below 1 h"));
    }
    void decisionsAreKept()
    {
        const QStringList dismiss { QStringLiteral("advice"), QStringLiteral("mistral-7b-sft-r04"), QStringLiteral("--dismiss"), QStringLiteral("batching"),
            QStringLiteral("--reason"), QStringLiteral("answers must come at once") };
        QCOMPARE(run(dismiss).status, 0);
        QCOMPARE(run(words("advice mistral-7b-sft-r04 --done spot")).status, 0);
        QJsonObject json = run(words("advice mistral-7b-sft-r04 --json")).json();
        QCOMPARE(ids(json, "dismissed"), QStringList { QStringLiteral("batching") });
        QVERIFY(!ids(json, "recommended").contains(QStringLiteral("batching")));
        const QJsonObject note = json.value(QLatin1String("dismissed")).toArray().first().toObject().value(QLatin1String("note")).toObject();
        QCOMPARE(note.value(QLatin1String("reason")).toString(), QStringLiteral("answers must come at once"));
        const QJsonObject analysis = run(words("analyze mistral-7b-sft-r04 --json")).json();
        QVERIFY(!ids(analysis, "recommendations").contains(QStringLiteral("batching")));
        QCOMPARE(run(words("advice mistral-7b-sft-r04 --restore batching")).status, 0);
        json = run(words("advice mistral-7b-sft-r04 --json")).json();
        QVERIFY(ids(json, "dismissed").isEmpty() && ids(json, "recommended").contains(QStringLiteral("batching")));
    }
    void mistakes_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no run") << "advice" << 2 << QByteArray("Name one run");
        QTest::newRow("two decisions") << "advice a --done x --restore y" << 2 << QByteArray("one at a time");
        QTest::newRow("reason alone") << "advice a --reason y" << 2 << QByteArray("goes with --dismiss");
        QTest::newRow("unknown run") << "advice nobody" << 1 << QByteArray("There is no run");
        QTest::newRow("unknown advice") << "advice mistral-7b-sft-r04 --done nothing" << 1 << QByteArray("no such recommendation");
        QTest::newRow("no rules file") << "advice mistral-7b-sft-r04 --rules none.json" << 1 << QByteArray("Cannot read the rules file");
    }
    void mistakes()
    {
        QFETCH(QString, command);
        QFETCH(int, status);
        QFETCH(QByteArray, says);
        const Answer answer = run(command.split(u' '));
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.err.contains(says), answer.err.constData());
        QVERIFY(answer.out.isEmpty());
    }
    void rulesOfTheUser()
    {
        write("own.json", run(words("advice --template")).out.replace("training_h > 24 and storage_gb > 50", "cloud"));
        const QJsonObject json = run(words("advice mistral-7b-sft-r04 --json --rules own.json")).json();
        QVERIFY(ids(json, "recommended").contains(QStringLiteral("long-queue")));
        write("bad.json", "{\"schema_version\": 1, \"rules\": [\n{\"id\": \"a\", \"title\": \"t\", \"trigger\": \"cloud >\"}]}");
        const Answer bad = run(words("analyze mistral-7b-sft-r04 --rules bad.json"));
        QCOMPARE(bad.status, 1);
        QVERIFY2(bad.err.contains("Line 2, rule “a”, field “trigger”"), bad.err.constData());
    }
    void refusedInputsAreNamedWithTheirDomain()
    {
        const Answer negative = run(words("calc carbon energy_kwh=-3 intensity_g_per_kwh=400"));
        QCOMPARE(negative.status, 1);
        QVERIFY(negative.json().contains(QLatin1String("error")));
        QVERIFY2(negative.err.contains("is -3; it must be: 0 or more, in kWh"), negative.err.constData());
        const Answer missing = run(words("calc precision_impact base_usd=1"));
        QVERIFY2(missing.err.contains("precision is missing; it must be: fp32, bf16, fp16, int8"), missing.err.constData());
        const Answer unknown = run(words("calc carbon nonsense=1"));
        QVERIFY2(unknown.err.contains("has no input “nonsense”"), unknown.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestAdviceCli)
#include "tst_advice_cli.moc"
