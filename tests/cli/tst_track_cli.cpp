#include "cli/program.h"
#include "cli/schemacheck.h"

#include <csignal>
#include <sys/stat.h>

using cli::Answer;
using cli::Program;

// `runcost track` with small commands of the shell; nvidia-smi and the energy counters are stand-ins.
class TestTrackCli final : public QObject {
    Q_OBJECT

    using Prepare = std::function<void(QProcess&)>;

    static QStringList track(const QStringList& options, const QString& script)
    {
        return QStringList { QStringLiteral("track") } + options
            + QStringList { QStringLiteral("--"), QStringLiteral("/bin/sh"), QStringLiteral("-c"), script };
    }
    static QJsonObject lastRun(const Program& program) { return program.runs().last().toObject(); }
    static QJsonObject wholeRun(const Program& program)
    {
        return program.run("export latest --format json -o -").json().value(QLatin1String("runs")).toArray().first().toObject();
    }
    static double figure(const QJsonObject& run, const char* key)
    {
        return run.value(QLatin1String("figures")).toObject().value(QLatin1String(key)).toObject().value(QLatin1String("value")).toDouble(-1);
    }
    static double reported(const QJsonObject& run, const char* key)
    {
        return run.value(QLatin1String("reported")).toObject().value(QLatin1String(key)).toDouble(-1);
    }
    // A program that writes 200 W for each of two GPUs, ten times a second.
    static Prepare withGpus(const Program& program)
    {
        const auto path = program.folder().write(QStringLiteral("bin/nvidia-smi"),
            "#!/bin/sh\nwhile :; do\n  echo '0, NVIDIA A100-SXM4-80GB, 81920, 200.00, 50, 1000'\n"
            "  echo '1, NVIDIA A100-SXM4-80GB, 81920, 200.00, 70, 2000'\n  sleep 0.1\ndone\n");
        ::chmod(path.c_str(), 0755);
        return [folder = program.path(QStringLiteral("bin"))](QProcess& process) {
            QProcessEnvironment values = process.processEnvironment();
            values.insert(QStringLiteral("PATH"), folder + u':' + values.value(QStringLiteral("PATH")));
            process.setProcessEnvironment(values);
        };
    }

private slots:
    void wrongUsage_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : { "track", "track true", "track --", "track --period 0 -- true", "track --period x -- true", "track --max-usd 0 -- true",
                 "track --gpus no -- true", "track --tag x -- true", "track --frob -- true", "history", "history a b" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void wrongUsage()
    {
        QFETCH(QString, text);
        const Program program;
        const Answer answer = program.run(text.split(u' '));
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.err.startsWith("runcost: "));
    }
    void streamsAndStatusPassThrough()
    {
        const Program program;
        const Answer answer = program.run(track({ QStringLiteral("--project"), QStringLiteral("p"), QStringLiteral("--tag"), QStringLiteral("a=b") },
                                              QStringLiteral("cat; echo out; echo err >&2; exit 42")),
            [&](QProcess& process) {
                program.folder().write(QStringLiteral("in.txt"), "input\n");
                process.setStandardInputFile(program.path(QStringLiteral("in.txt")));
            });
        QCOMPARE(answer.status, 42);
        QCOMPARE(answer.out, QByteArray("input\nout\n"));
        QCOMPARE(answer.err, QByteArray("err\n"));
        const QJsonObject run = lastRun(program);
        QCOMPARE(run.value(QLatin1String("status")).toString(), QStringLiteral("failed"));
        QCOMPARE(run.value(QLatin1String("project")).toString(), QStringLiteral("p"));
        QCOMPARE(run.value(QLatin1String("tags")).toObject().value(QLatin1String("a")).toString(), QStringLiteral("b"));
        QCOMPARE(reported(wholeRun(program), "exit_status"), 42.0);
    }
    void highStatusesPassThrough()
    {
        const Program program;
        for (const int status : { 0, 1, 3, 127, 130, 255 })
            QCOMPARE(program.run(track({}, QStringLiteral("exit %1").arg(status))).status, status);
        QCOMPARE(program.runs().size(), 6);
    }
    void timeAndMemoryAreMeasured()
    {
        const Program program;
        QCOMPARE(program.run(track({ QStringLiteral("--name"), QStringLiteral("sum") }, QStringLiteral("i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done; sleep 1"))).status, 0);
        const QJsonObject run = wholeRun(program);
        QVERIFY(figure(run, "duration_s") >= 1 && figure(run, "duration_s") < 120);
        QVERIFY(reported(run, "cpu_seconds") > 0.01 && reported(run, "cpu_seconds") <= figure(run, "duration_s"));
        QVERIFY(figure(run, "peak_memory_mib") > 0.2 && figure(run, "peak_memory_mib") < 500);
        QCOMPARE(run.value(QLatin1String("status")).toString(), QStringLiteral("finished"));
    }
    void signalsPassThrough()
    {
        const Program program;
        QProcess process;
        program.start(process, track({}, QStringLiteral("trap 'echo got; exit 7' TERM; echo ready; while :; do sleep 0.05; done")));
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(process.bytesAvailable() > 0 || process.waitForReadyRead(50), 20000);
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 7);
        QVERIFY(process.readAllStandardOutput().contains("got"));
        // A command that a signal ends ends the recorder the same way.
        program.start(process, track({}, QStringLiteral("kill -USR1 $$")));
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(lastRun(program).value(QLatin1String("status")).toString(), QStringLiteral("killed"));
    }
    void missingProgramsAreSaid()
    {
        const Program program;
        const Answer missing = program.run("track -- /no/such/program");
        QCOMPARE(missing.status, 127);
        QVERIFY(missing.err.contains("/no/such/program"));
        QCOMPARE(program.run("track -- /etc/passwd").status, 126);
        QCOMPARE(program.runs().size(), 0);
    }
    void aStoreThatCannotBeOpenedStartsNothing()
    {
        const Program program;
        program.folder().write(QStringLiteral("runs.runcost"), QByteArray(9000, 'x'));
        QCOMPARE(program.run(track({}, QStringLiteral("touch started"))).status, 4);
        QVERIFY(!QFile::exists(program.path(QStringLiteral("started"))));
    }
    void gpusAreSampled()
    {
        const Program program;
        const Answer answer = program.run(track({ QStringLiteral("--period"), QStringLiteral("100ms"), QStringLiteral("--gpu-price"), QStringLiteral("2") }, QStringLiteral("sleep 2")), withGpus(program));
        QVERIFY2(answer.status == 0, answer.err.constData());
        const QJsonObject run = wholeRun(program);
        QCOMPARE(figure(run, "gpu_count"), 2.0);
        QCOMPARE(figure(run, "gpu_memory_gb"), 80.0);
        QCOMPARE(figure(run, "hourly_price_usd"), 4.0);
        QCOMPARE(run.value(QLatin1String("gpu_type")).toString(), QStringLiteral("NVIDIA A100-SXM4-80GB"));
        QVERIFY(qAbs(figure(run, "power_w") - 200) < 1e-6);
        QVERIFY(qAbs(figure(run, "utilisation") - 0.6) < 1e-6);
        // 2 x 200 W over the run time.
        const double expected = 400 * figure(run, "duration_s") / 3.6e6;
        QVERIFY(qAbs(reported(run, "gpu_kwh") - expected) < 0.02 * expected);
        QVERIFY(run.value(QLatin1String("series")).toArray().size() == 1);
    }
    void countersOfTheProcessorAreReadAndWrapAround()
    {
        const Program program;
        const auto zone = [&](const char* name, const char* file, const QByteArray& text) {
            program.folder().write(QStringLiteral("powercap/%1/%2").arg(QLatin1String(name), QLatin1String(file)), text);
        };
        for (const char* name : { "intel-rapl:0", "intel-rapl:0:0", "intel-rapl:1" })
            zone(name, "max_energy_range_uj", "1000000000\n");
        zone("intel-rapl:0", "name", "package-0\n");
        zone("intel-rapl:0:0", "name", "core\n"); // part of the package
        zone("intel-rapl:1", "name", "psys\n"); // the whole machine
        zone("intel-rapl:0", "energy_uj", "900000000\n");
        zone("intel-rapl:0:0", "energy_uj", "0\n");
        zone("intel-rapl:1", "energy_uj", "0\n");
        const QString counter = program.path(QStringLiteral("powercap/intel-rapl:0/energy_uj"));
        const Answer answer = program.run(track({ QStringLiteral("--period"), QStringLiteral("100ms") }, QStringLiteral("echo 50000000 > '%1'; sleep 0.5").arg(counter)),
            [&](QProcess& process) {
                QProcessEnvironment values = process.processEnvironment();
                values.insert(QStringLiteral("RUNCOST_POWERCAP"), program.path(QStringLiteral("powercap")));
                values.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
                process.setProcessEnvironment(values);
            });
        QCOMPARE(answer.status, 0);
        // 100 J up to the limit and 50 J after it.
        QVERIFY(qAbs(figure(wholeRun(program), "energy_kwh") * 3.6e6 - 150) < 1e-6);
    }
    void theBudgetStopsTheCommand()
    {
        const Program program;
        // 72,000 USD an hour are 20 USD a second.
        const Answer answer = program.run(track({ QStringLiteral("--gpu"), QStringLiteral("NVIDIA A100-SXM4-80GB"), QStringLiteral("--gpus"), QStringLiteral("1"),
                                                    QStringLiteral("--gpu-price"), QStringLiteral("72000"), QStringLiteral("--max-usd"), QStringLiteral("20"),
                                                    QStringLiteral("--period"), QStringLiteral("100ms"), QStringLiteral("--grace"), QStringLiteral("500ms") },
            QStringLiteral("trap '' TERM; while :; do sleep 0.05; done")));
        QCOMPARE(answer.status, 3);
        QVERIFY2(answer.err.contains("The budget of $20.00 is spent"), answer.err.constData());
        QVERIFY(answer.err.count('\n') <= 2);
        const QJsonObject run = wholeRun(program);
        QCOMPARE(run.value(QLatin1String("status")).toString(), QStringLiteral("killed"));
        QVERIFY(run.value(QLatin1String("flags")).toArray().contains(QStringLiteral("over_budget")));
        QVERIFY(figure(run, "duration_s") >= 1.4 && figure(run, "duration_s") < 20);
    }
    void aBudgetWithoutAPriceIsRefused()
    {
        const Program program;
        const Answer answer = program.run(track({ QStringLiteral("--max-usd"), QStringLiteral("5"), QStringLiteral("--provider"), QStringLiteral("aws") }, QStringLiteral("touch started")));
        QCOMPARE(answer.status, 2);
        QVERIFY(!QFile::exists(program.path(QStringLiteral("started"))));
    }
    void theRunIsSeenWhileItRunsAndToldAsDeadAfterwards()
    {
        const Program program;
        QProcess process;
        program.start(process, track({ QStringLiteral("--name"), QStringLiteral("long") }, QStringLiteral("exec sleep 30")));
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(program.runs().size() == 1, 20000);
        QCOMPARE(lastRun(program).value(QLatin1String("status")).toString(), QStringLiteral("running"));
        QTRY_VERIFY_WITH_TIMEOUT(lastRun(program).value(QLatin1String("duration_s")).toDouble() >= 1, 20000); // kept up to date
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(program.run("doctor").status, 0);
        QCOMPARE(program.runs().size(), 1);
        // The next recording finds it.
        const Answer next = program.run(track({}, QStringLiteral("true")));
        QCOMPARE(next.status, 0);
        QVERIFY2(next.err.contains("long: This recorded run ended without a word"), next.err.constData());
        QCOMPARE(program.runs().first().toObject().value(QLatin1String("status")).toString(), QStringLiteral("killed"));
        QVERIFY(program.run("history 1").status == 0);
    }
    void historyFitsItsSchema()
    {
        Program program;
        for (const char* energy : { "1", "2" }) {
            program.folder().write(QStringLiteral("e.csv"), importfiles::emissions({ { { "run_id", "a" }, { "duration", energy }, { "energy_consumed", energy } } }));
            QCOMPARE(program.run("import e.csv").status, 0);
        }
        QFile file(QStringLiteral(RUNCOST_SOURCE_DIR "/resources/schema/history.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject json = program.run("history 1 --json").json();
        const QStringList faults = schemacheck::faults(json, root, root, QStringLiteral("$"));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QCOMPARE(json.value(QLatin1String("history")).toArray().size(), 1);
        QVERIFY(program.run("history latest").out.contains("e.csv"));
    }
};

QTEST_GUILESS_MAIN(TestTrackCli)
#include "tst_track_cli.moc"
