#include "cli/schemacheck.h"
#include "models/import/importfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <csignal>
#include <fcntl.h>

using namespace importfiles;

namespace {

struct Answer {
    int status = -1; // -1 = ended by a signal or never
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

} // namespace

class TestCli final : public QObject {
    Q_OBJECT

    Folder m_folder;
    QString m_store = m_folder.text(QStringLiteral("runs.runcost"));

    QProcessEnvironment environment() const
    {
        QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
        values.remove(QStringLiteral("QT_QPA_PLATFORM"));
        values.remove(QStringLiteral("DISPLAY"));
        values.remove(QStringLiteral("WAYLAND_DISPLAY"));
        values.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.text(QStringLiteral("home")));
        values.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
        return values;
    }
    Answer run(const QStringList& words, const std::function<void(QProcess&)>& prepare = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_folder.text({}));
        if (prepare)
            prepare(process);
        process.start(QStringLiteral(RUNCOST_PROGRAM), words);
        if (!process.waitForFinished(60000))
            return {};
        return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError() };
    }
    // With the store of this test.
    Answer store(const QStringList& words) const { return run(QStringList { QStringLiteral("--store"), m_store } + words); }
    static QStringList words(const char* text) { return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts); }

private slots:
    void initTestCase()
    {
        m_folder.write(QStringLiteral("emissions.csv"), emissions({ { { "run_id", "a" } }, { { "run_id", "b" }, { "emissions", "nan" }, { "energy_consumed", "" } } }));
        m_folder.write(QStringLiteral("partial.csv"), emissions({ { { "run_id", "c" } }, { { "run_id", "d" }, { "duration", "-3" } } }));
        m_folder.write(QStringLiteral("lstm_20251115_220133/config.yaml"), configYaml);
        m_folder.write(QStringLiteral("lstm_20251115_220133/cost_analysis/cost_analysis.json"), costAnalysis());
        m_folder.write(QStringLiteral("junk.csv"), "junk");
    }
    void helpAndVersion()
    {
        QVERIFY(run(words("--version")).out.startsWith("runcost "));
        for (const char* text : { "--help", "help", "help import", "import --help", "list -h", "analyze --help", "report --help", "doctor --help", "calc --help" }) {
            const Answer answer = run(words(text));
            QCOMPARE(answer.status, 0);
            QVERIFY2(answer.out.contains("usage: runcost"), text);
            QVERIFY(answer.err.isEmpty());
        }
    }
    void wrongUsage_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : { "frobnicate", "import", "import --frob x", "import --tag x y", "import --format nope x", "import --zone Mars x",
                 "list --sort nope", "list --limit x", "list --json --csv", "list x", "analyze", "analyze a b", "analyze latest --set nope=1",
                 "analyze latest --set spot_share=7", "doctor x", "--store", "help nope", "--size 5 x" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void wrongUsage()
    {
        QFETCH(QString, text);
        const Answer answer = run(text.split(u' '));
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(answer.err.startsWith("runcost: "));
    }
    void importIsAccountedFor()
    {
        const Answer first = store(words("import --json emissions.csv partial.csv lstm_20251115_220133 junk.csv"));
        QCOMPARE(first.status, 1);
        const QJsonObject json = first.json();
        QCOMPARE(json.value(QLatin1String("imported")).toInt(), 4);
        QCOMPARE(json.value(QLatin1String("rejected")).toInt(), 2);
        QStringList states;
        for (const QJsonValue& file : json.value(QLatin1String("files")).toArray())
            states << file.toObject().value(QLatin1String("status")).toString();
        QCOMPARE(states, words("imported partial imported rejected"));
        QVERIFY(first.err.contains("runcost: junk.csv: The format is not recognised."));
        QVERIFY(first.err.contains("runcost: partial.csv: "));
        QVERIFY(first.err.contains("Line 3, column 29"));

        QCOMPARE(store(words("import partial.csv")).status, 3);
        const Answer again = store(words("import emissions.csv lstm_20251115_220133"));
        QCOMPARE(again.status, 0);
        QCOMPARE(again.out, QByteArray("0 added, 0 updated, 3 unchanged, 0 rejected.\n"));
    }
    void listIsJson()
    {
        const Answer answer = store(words("list --json --sort=-energy_kwh"));
        QCOMPARE(answer.status, 0);
        const QJsonArray runs = answer.json().value(QLatin1String("runs")).toArray();
        QCOMPARE(answer.json().value(QLatin1String("total")).toInt(), 4);
        QCOMPARE(runs.size(), 4);
        for (const char* key : { "id", "source", "source_id", "name", "project", "status", "started_at", "duration_s", "gpu_type", "gpu_count",
                 "energy_kwh", "carbon_kg", "cost_usd", "score", "tags" })
            QVERIFY2(runs[0].toObject().contains(QLatin1String(key)), key);
        QCOMPARE(runs[0].toObject().value(QLatin1String("source_id")).toString(), QStringLiteral("lstm_20251115_220133"));
    }
    void listIsFilteredSortedAndCut()
    {
        QCOMPARE(store(words("list --json --filter lstm")).json().value(QLatin1String("total")).toInt(), 1);
        QCOMPARE(store(words("list --json --filter paper --limit 1")).json().value(QLatin1String("runs")).toArray().size(), 1);
        QCOMPARE(store(words("list --json --filter paper --limit 1")).json().value(QLatin1String("total")).toInt(), 3);
        const QList<QByteArray> lines = store(words("list --csv --sort name")).out.split('\n');
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines[0].startsWith("id,name,project,"));
        QVERIFY(lines[1].contains("lstm_20251115_220133"));
        QVERIFY(!store(words("list")).out.isEmpty());
    }
    void storeBeforeAndAfterTheCommand()
    {
        const QByteArray before = run({ QStringLiteral("--store"), m_store, QStringLiteral("list"), QStringLiteral("--json") }).out;
        QCOMPARE(run({ QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--store"), m_store }).out, before);
        QCOMPARE(run({ QStringLiteral("list"), QStringLiteral("--store=") + m_store, QStringLiteral("--json") }).out, before);
        QVERIFY(run(words("list --json")).out != before); // the default one is another
    }
    void emptyStoreIsAnEmptyList()
    {
        for (const char* name : { "missing.runcost", "empty.runcost" }) {
            const QString path = m_folder.text(QLatin1String(name));
            if (QLatin1String(name) == QLatin1String("empty.runcost"))
                m_folder.write(QLatin1String(name), {});
            const Answer answer = run({ QStringLiteral("--store"), path, QStringLiteral("list"), QStringLiteral("--json") });
            QCOMPARE(answer.status, 0);
            QVERIFY(answer.json().value(QLatin1String("runs")).isArray());
        }
        QVERIFY(!QFile::exists(m_folder.text(QStringLiteral("missing.runcost"))));
    }
    void damagedStoreIsNamed()
    {
        m_folder.write(QStringLiteral("damaged.runcost"), QByteArray(9000, 'x'));
        const QString path = m_folder.text(QStringLiteral("damaged.runcost"));
        for (const char* text : { "list --json", "import emissions.csv", "analyze latest", "doctor" }) {
            const Answer answer = run(QStringList { QStringLiteral("--store"), path } + words(text));
            QCOMPARE(answer.status, 4);
            QVERIFY2(answer.err.contains("damaged.runcost"), answer.err.constData());
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(9000, 'x'));
    }
    void analyzeHoldsTheClassicKeys()
    {
        const QJsonObject json = store(words("analyze lstm_20251115_220133 --json")).json();
        const QJsonObject training = json.value(QLatin1String("cost_breakdown")).toObject().value(QLatin1String("training")).toObject();
        QVERIFY(qAbs(training.value(QLatin1String("time_hours")).toDouble() - 2) < 1e-9);
        for (const char* key : { "energy_kwh", "cost_local_usd", "cost_aws_usd", "cost_azure_usd", "cost_gcp_usd" })
            QVERIFY2(training.contains(QLatin1String(key)), key);
        for (const char* key : { "inference", "resources", "environmental", "efficiency", "system" })
            QVERIFY2(json.value(QLatin1String("cost_breakdown")).toObject().contains(QLatin1String(key)), key);
        for (const QJsonValue& one : json.value(QLatin1String("recommendations")).toArray())
            for (const char* key : { "category", "priority", "recommendation", "expected_improvement", "implementation_effort",
                     "estimated_cost_reduction", "code_example" })
                QVERIFY2(one.toObject().contains(QLatin1String(key)), key);
        QCOMPARE(json.value(QLatin1String("schema_version")).toInt(), 1);
        QVERIFY(json.value(QLatin1String("catalog_version")).isString());
    }
    void unknownIsNull()
    {
        const QJsonArray runs = store(words("list --json --filter paper")).json().value(QLatin1String("runs")).toArray();
        const auto found = std::find_if(runs.begin(), runs.end(), [](const QJsonValue& run) { return run.toObject().value(QLatin1String("source_id")) == QLatin1String("b"); });
        QVERIFY(found != runs.end());
        QVERIFY(found->toObject().value(QLatin1String("score")).isDouble() || found->toObject().value(QLatin1String("score")).isNull());
        const QJsonObject run = store({ QStringLiteral("analyze"), QString::number(found->toObject().value(QLatin1String("id")).toInt()), QStringLiteral("--json") }).json();
        QVERIFY(!run.value(QLatin1String("run")).toObject().value(QLatin1String("figures")).toObject().contains(QLatin1String("energy_kwh")));
        QVERIFY(run.value(QLatin1String("components")).toObject().value(QLatin1String("inference")).toObject().value(QLatin1String("value")).isNull());
    }
    void assumptionsCanBeSet()
    {
        const auto energy = [this](const QStringList& more) {
            return store(QStringList { QStringLiteral("analyze"), QStringLiteral("lstm_20251115_220133"), QStringLiteral("--json") } + more)
                .json().value(QLatin1String("energy_kwh")).toObject().value(QLatin1String("value")).toDouble();
        };
        const double before = energy({});
        QVERIFY(before > 0);
        QVERIFY(qAbs(energy(words("--set time_factor=2")) / before - 2) < 1e-9);
        QVERIFY(qAbs(energy(words("--set time_factor=2 --set=power_w=125")) / before - 1) < 1e-9);
    }
    void figuresAreExplained()
    {
        const Answer answer = store(words("analyze latest --explain training_usd"));
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.out.contains("run time"));
        const Answer json = store(words("analyze latest --explain training_usd --json"));
        QVERIFY(json.json().value(QLatin1String("inputs")).isArray());
        const Answer unknown = store(words("analyze latest --explain nonsense"));
        QCOMPARE(unknown.status, 1);
        QVERIFY(unknown.err.contains("training_usd"));
    }
    void aPathIsReadAndNotStored()
    {
        const QString store = m_folder.text(QStringLiteral("never.runcost"));
        const Answer answer = run({ QStringLiteral("--store"), store, QStringLiteral("analyze"), QStringLiteral("./lstm_20251115_220133"), QStringLiteral("--json") });
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.json().value(QLatin1String("run")).toObject().value(QLatin1String("project")).toString(), QStringLiteral("lstm"));
        QVERIFY(!QFile::exists(store));
        QCOMPARE(run({ QStringLiteral("--store"), store, QStringLiteral("analyze"), QStringLiteral("nobody") }).status, 1);
    }
    void answersFitTheirSchemas_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("command");
        QTest::newRow("list") << "list" << "list --json";
        QTest::newRow("import") << "import" << "import --json --dry-run emissions.csv partial.csv junk.csv";
        QTest::newRow("analyze") << "analyze" << "analyze lstm_20251115_220133 --json";
        QTest::newRow("analyze with a scenario") << "analyze" << "analyze latest --json --set spot_share=0.5 --set precision=bf16";
    }
    void answersFitTheirSchemas()
    {
        QFETCH(QString, schema);
        QFETCH(QString, command);
        QFile file(QStringLiteral(RUNCOST_SOURCE_DIR "/resources/schema/%1.json").arg(schema));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!root.isEmpty());
        const QStringList faults = schemacheck::faults(store(command.split(u' ')).json(), root, root, QStringLiteral("$"));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    void doctorSaysWhatThereIs()
    {
        const QJsonObject json = store(words("doctor --json")).json();
        QCOMPARE(json.value(QLatin1String("store")).toObject().value(QLatin1String("state")).toString(), QStringLiteral("sound"));
        QCOMPARE(json.value(QLatin1String("store")).toObject().value(QLatin1String("runs")).toInt(), 4);
        QVERIFY(json.value(QLatin1String("formats")).toArray().size() >= 4);
        QCOMPARE(store(words("doctor")).status, 0);
    }
    void fullDiskIsNoticed()
    {
        for (const char* text : { "list --json", "list", "doctor", "analyze latest --json", "--help" }) {
            const Answer answer = run(QStringList { QStringLiteral("--store"), m_store } + words(text),
                [](QProcess& process) { process.setStandardOutputFile(QStringLiteral("/dev/full")); });
            QCOMPARE(answer.status, 1);
            QVERIFY(!answer.err.isEmpty());
        }
    }
    void closedStreamsAreSurvived()
    {
        const QString command = QStringLiteral("exec %1 --store %2 list --json <&- >&- 2>&-").arg(QStringLiteral(RUNCOST_PROGRAM), m_store);
        QCOMPARE(QProcess::execute(QStringLiteral("/bin/sh"), { QStringLiteral("-c"), command }), 1);
        QCOMPARE(store(words("doctor")).status, 0); // nothing was written into the store
    }
    void nothingRawReachesTheTerminal()
    {
        const QByteArray evil = "\"x\x1b]0;pwn\x07\xE2\x80\xAE\x7f\"";
        const auto path = m_folder.write(QString::fromUtf8("evil\x1b[2J\u202E.csv"), emissions({ { { "run_id", "e" }, { "project_name", evil } } }) + "short,row\n");
        const QString store = m_folder.text(QStringLiteral("evil.runcost"));
        const QStringList before { QStringLiteral("--store"), store };
        QByteArray all = run(before + QStringList { QStringLiteral("import"), QString::fromStdString(path.native()) }).err;
        for (const char* text : { "list", "list --json", "analyze latest", "analyze latest --json", "analyze latest --explain energy_kwh" }) {
            const Answer answer = run(before + words(text));
            QCOMPARE(answer.status, 0);
            all += answer.out + answer.err;
        }
        for (const char* raw : { "\x1b", "\x07", "\xE2\x80\xAE", "\x7f" })
            QVERIFY(!all.contains(raw));
        QVERIFY(all.contains("evil\\x1B[2J"));
        QCOMPARE(run(before + words("list --json")).json().value(QLatin1String("runs")).toArray()[0].toObject().value(QLatin1String("project")).toString(),
            QString::fromUtf8("x\x1b]0;pwn\x07\u202E\x7f"));
    }
    // What two tools say about one run is one run where it is asked for, and changed values leave no history where not.
    void joinedAndWithoutHistory()
    {
        m_folder.write(QStringLiteral("join/table.csv"),
            "run_id,run_name,project,start_time,duration_s,gpu_name,test_acc\na1,case-a,paper,2024-05-31T09:38:30Z,3650,NVIDIA A100,0.91\n");
        m_folder.write(QStringLiteral("join/emissions.csv"), emissions({ {} }));
        const auto in = [this](const char* store, const char* text) {
            return run(QStringList { QStringLiteral("--store"), m_folder.text(QLatin1String(store)) } + words(text));
        };
        QCOMPARE(in("apart.runcost", "import join/table.csv join/emissions.csv").out, QByteArray("2 added, 0 updated, 0 unchanged, 0 rejected.\n"));
        QCOMPARE(in("joined.runcost", "import join/table.csv join/emissions.csv --join").out, QByteArray("1 added, 1 updated, 0 unchanged, 0 rejected.\n"));
        const QJsonObject joined = in("joined.runcost", "list --json").json().value(QLatin1String("runs")).toArray().at(0).toObject();
        QCOMPARE(joined.value(QLatin1String("name")).toString(), QStringLiteral("case-a"));
        QCOMPARE(joined.value(QLatin1String("energy_kwh")).toDouble(), 0.3);
        m_folder.write(QStringLiteral("join/table.csv"),
            "run_id,run_name,project,start_time,duration_s,gpu_name,test_acc\na1,case-a,paper,2024-05-31T09:38:30Z,3650,NVIDIA A100,0.95\n");
        QCOMPARE(in("apart.runcost", "import join/table.csv --no-history").out, QByteArray("0 added, 1 updated, 0 unchanged, 0 rejected.\n"));
        const auto changes = [&in](const char* store) { return in(store, "history 1 --json").json().value(QLatin1String("history")).toArray().size(); };
        QCOMPARE(changes("apart.runcost"), 0);
        QCOMPARE(in("joined.runcost", "import join/table.csv").out, QByteArray("0 added, 1 updated, 0 unchanged, 0 rejected.\n"));
        QCOMPARE(changes("joined.runcost"), 2); // what was joined, and the new value
    }
    void interruptEndsTheImport()
    {
        QByteArray text = header24 + '\n';
        for (int i = 0; i < 60000; ++i)
            text += row({ { "run_id", QByteArray::number(i) } });
        m_folder.write(QStringLiteral("big.csv"), text);
        const QString store = m_folder.text(QStringLiteral("big.runcost"));
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_folder.text({}));
        process.start(QStringLiteral(RUNCOST_PROGRAM), { QStringLiteral("--store"), store, QStringLiteral("import"), QStringLiteral("big.csv") });
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(store), 10000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QCOMPARE(run({ QStringLiteral("--store"), store, QStringLiteral("list"), QStringLiteral("--json") }).json().value(QLatin1String("total")).toInt(), 0);
    }
    void answersDoNotDependOnTheLocale()
    {
        const auto in = [this](const char* locale) {
            return run({ QStringLiteral("--store"), m_store, QStringLiteral("list"), QStringLiteral("--json") }, [&](QProcess& process) {
                QProcessEnvironment values = environment();
                values.insert(QStringLiteral("LC_ALL"), QLatin1String(locale));
                process.setProcessEnvironment(values);
            }).out;
        };
        QCOMPARE(in("de_DE.UTF-8"), in("C"));
        QCOMPARE(in("tr_TR.UTF-8"), in("C"));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
