#include "cli/program.h"

#include "core/sqlite.h"

#include <atomic>
#include <csignal>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using cli::Answer;
using cli::Program;

// What users rely on when files, folders and other programs behave badly, tried with the program itself.
class TestPromisesCli final : public QObject {
    Q_OBJECT

    static QByteArray table(int runs, const QByteArray& name = "run", const QByteArray& energy = "0.3")
    {
        QByteArray text = importfiles::header24 + '\n';
        for (int i = 0; i < runs; ++i)
            text += importfiles::row({ { "run_id", name + '-' + QByteArray::number(i) }, { "energy_consumed", energy } });
        return text;
    }
    static bool saysOneLine(const Answer& answer, const char* about)
    {
        return answer.err.count('\n') == 1 && answer.err.contains(about) && answer.err.size() < 2000;
    }
    // As somebody who may not read and write everything; root may.
    static Answer runAsNobody(const Program& program, const QStringList& words)
    {
        QProcess process;
        process.setProcessEnvironment(program.environment());
        const QStringList all = QStringList { QStringLiteral(RUNCOST_PROGRAM), QStringLiteral("--store"), program.store() } + words;
        if (::geteuid() == 0)
            process.start(QStringLiteral("setpriv"),
                QStringList { QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups") } + all);
        else
            process.start(all.front(), all.mid(1));
        process.waitForFinished(60000);
        return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError() };
    }
    static bool canRunAsNobody(const Program& program)
    {
        if (::geteuid() != 0)
            return true;
        // The program itself may lie in a folder of root's.
        (void)::chmod(program.path(QStringLiteral(".")).toLocal8Bit().constData(), 0755);
        return runAsNobody(program, { QStringLiteral("--version") }).status == 0;
    }

private slots:
    void aFolderOfTraps() // 18
    {
        const Program program;
        const auto at = [&program](const char* name) { return program.folder().path(QStringLiteral("in/") + QString::fromLatin1(name)); };
        program.folder().write(QStringLiteral("in/good.csv"), table(2));
        program.folder().write(QStringLiteral("outside/other.csv"), table(5, "other"));
        QCOMPARE(::symlink("/", at("root").c_str()), 0);
        QCOMPARE(::symlink("/proc", at("proc").c_str()), 0);
        QCOMPARE(::symlink(".", at("loop").c_str()), 0);
        QCOMPARE(::symlink("../outside", at("away").c_str()), 0);
        QCOMPARE(::symlink("/dev/zero", at("zero.csv").c_str()), 0);
        QCOMPARE(::mkfifo(at("pipe.csv").c_str(), 0600), 0);
        const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, at("s").c_str(), sizeof address.sun_path - 1);
        QCOMPARE(::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        std::string deep = at("deep").native();
        for (int level = 0; level < 300 && ::mkdir(deep.c_str(), 0700) == 0; ++level)
            deep += "/d";
        QCOMPARE(::mkdir(at("bad\xff\xfename").c_str(), 0700), 0);
        QElapsedTimer clock;
        clock.start();
        const Answer answer = program.run("import in --json");
        ::close(descriptor);
        QVERIFY2(answer.status == 0 || answer.status == 1 || answer.status == 3, answer.err.constData());
        QVERIFY(clock.elapsed() < 10'000);
        QCOMPARE(program.runs().size(), 2); // nothing from outside
    }

    void aLockedStoreIsWaitedFor() // 25
    {
        const Program program;
        program.folder().write(QStringLiteral("a.csv"), table(1));
        QCOMPARE(program.run("import a.csv").status, 0);
        program.folder().write(QStringLiteral("b.csv"), table(1, "other"));
        auto holder = runcost::sqlite::Database::open(program.store(), {});
        QVERIFY(holder.hasValue());
        QVERIFY(holder->execute("BEGIN IMMEDIATE").hasValue());
        QElapsedTimer clock;
        clock.start();
        const Answer refused = program.run("import b.csv");
        QVERIFY(clock.elapsed() > 4'000 && clock.elapsed() < 20'000);
        QVERIFY(refused.status == 1 || refused.status == 4);
        QVERIFY2(saysOneLine(refused, "b.csv") || saysOneLine(refused, "runs.runcost"), refused.err.constData());
        QProcess waiting;
        program.start(waiting, { QStringLiteral("import"), QStringLiteral("b.csv") });
        QTest::qWait(1500);
        QVERIFY(holder->execute("ROLLBACK").hasValue());
        QVERIFY(waiting.waitForFinished(20'000));
        QCOMPARE(waiting.exitCode(), 0);
        QCOMPARE(program.runs().size(), 2);
    }

    void aStoreForReadingOnly() // 26
    {
        const Program program;
        program.folder().write(QStringLiteral("in/a.csv"), table(2));
        program.folder().write(QStringLiteral("b.csv"), table(1, "other"));
        QCOMPARE(program.run("import in/a.csv").status, 0);
        if (!canRunAsNobody(program))
            QSKIP("the program cannot be started by another user here");
        QCOMPARE(::chmod(program.store().toLocal8Bit().constData(), 0444), 0);
        const Answer list = runAsNobody(program, { QStringLiteral("list"), QStringLiteral("--json") });
        QVERIFY2(list.status == 0, list.err.constData());
        QCOMPARE(list.json().value(QLatin1String("runs")).toArray().size(), 2);
        QCOMPARE(runAsNobody(program, { QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("-o"), QStringLiteral("-") }).status, 0);
        const Answer import = runAsNobody(program, { QStringLiteral("import"), program.path(QStringLiteral("b.csv")) });
        QVERIFY(import.status == 1 || import.status == 4);
        QVERIFY2(saysOneLine(import, "runs.runcost"), import.err.constData());
        const QStringList beside = QDir(program.path(QStringLiteral("."))).entryList({ QStringLiteral("runs.runcost*") }, QDir::Files);
        QCOMPARE(beside, QStringList { QStringLiteral("runs.runcost") }); // no -wal or -shm was left
    }

    void oneFileThatMayNotBeRead() // 30
    {
        const Program program;
        for (int i = 0; i < 20; ++i)
            program.folder().write(QStringLiteral("in/f%1.csv").arg(i), table(1, "f" + QByteArray::number(i)));
        if (!canRunAsNobody(program))
            QSKIP("the program cannot be started by another user here");
        for (const char* name : { ".", "in" })
            QCOMPARE(::chmod(program.path(QLatin1String(name)).toLocal8Bit().constData(), 0777), 0);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(::chmod(program.path(QStringLiteral("in/f%1.csv").arg(i)).toLocal8Bit().constData(), i == 7 ? 0000 : 0644), 0);
        const Answer answer = runAsNobody(program, { QStringLiteral("import"), program.path(QStringLiteral("in")), QStringLiteral("--json") });
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.json().value(QLatin1String("imported")).toInt(), 19);
        QVERIFY2(saysOneLine(answer, "f7.csv"), answer.err.constData());
    }

    void sourcesThatChange_data() // 27
    {
        QTest::addColumn<QString>("how");
        for (const char* how : { "removed", "shortened", "grown", "replaced", "written over" })
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void sourcesThatChange()
    {
        QFETCH(QString, how);
        const QByteArray first = table(1500, "run", "0.3");
        const QByteArray second = table(1500, "run", "0.4"); // as long
        for (int moment = 0; moment < 4; ++moment) {
            const Program program;
            const auto path = program.folder().write(QStringLiteral("a.csv"), first);
            const auto other = program.folder().write(QStringLiteral("b.csv"), second);
            QProcess process;
            program.start(process, { QStringLiteral("import"), QStringLiteral("a.csv") });
            QVERIFY(process.waitForStarted());
            std::this_thread::sleep_for(std::chrono::milliseconds(20 + moment * 90));
            if (how == QLatin1String("removed"))
                ::unlink(path.c_str());
            else if (how == QLatin1String("shortened"))
                (void)!::truncate(path.c_str(), 100'000);
            else if (how == QLatin1String("replaced"))
                ::rename(other.c_str(), path.c_str());
            else {
                QFile file(QString::fromStdString(path.native()));
                QVERIFY(file.open(how == QLatin1String("grown") ? QIODevice::Append : QIODevice::ReadWrite));
                QVERIFY(file.write(how == QLatin1String("grown") ? table(1500, "more").mid(importfiles::header24.size() + 1) : second) > 0);
            }
            QVERIFY(process.waitForFinished(60'000));
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            const int status = process.exitCode();
            QVERIFY2(status == 0 || status == 1 || status == 3, process.readAllStandardError().constData());
            double least = 1;
            double most = 0;
            const QJsonArray runs = program.runs();
            for (const QJsonValue& run : runs) {
                const double energy = run.toObject().value(QLatin1String("energy_kwh")).toDouble();
                least = std::min(least, energy);
                most = std::max(most, energy);
            }
            if (status == 1)
                QCOMPARE(runs.size(), 0);
            else if (how == QLatin1String("shortened"))
                QVERIFY(status == 3 || runs.size() == 1500 || moment == 0);
            else if (how == QLatin1String("grown"))
                QVERIFY(runs.size() >= 1500);
            else
                QCOMPARE(runs.size(), 1500);
            QVERIFY2(runs.isEmpty() || most - least < 1e-9, "a mixture of both files was taken");
        }
    }

    void cancelledAtAnyMoment() // 28
    {
        const Program program;
        for (int i = 0; i < 6; ++i)
            program.folder().write(QStringLiteral("in/f%1.csv").arg(i), table(800, "f" + QByteArray::number(i)));
        for (int moment = 0; moment < 5; ++moment) {
            for (const char* ending : { "", "-wal", "-shm" })
                QFile::remove(program.store() + QLatin1String(ending));
            QProcess process;
            program.start(process, { QStringLiteral("import"), QStringLiteral("in") });
            QVERIFY(process.waitForStarted());
            std::this_thread::sleep_for(std::chrono::milliseconds(60 + moment * 90));
            ::kill(static_cast<pid_t>(process.processId()), SIGINT);
            QElapsedTimer clock;
            clock.start();
            QVERIFY(process.waitForFinished(10'000));
            QVERIFY2(clock.elapsed() < 3'000, qPrintable(QStringLiteral("%1 ms").arg(clock.elapsed()))); // 1 s on a machine with nothing else to do
            QCOMPARE(process.exitStatus() == QProcess::CrashExit ? SIGINT : process.exitCode(), process.exitStatus() == QProcess::CrashExit ? SIGINT : process.exitCode() == 0 ? 0 : 130);
            QHash<QString, int> counts;
            const QJsonArray runs = program.runs();
            for (const QJsonValue& run : runs)
                ++counts[run.toObject().value(QLatin1String("source_id")).toString().section(u'-', 0, 0)];
            for (const int count : std::as_const(counts))
                QCOMPARE(count, 800);
        }
    }
};

QTEST_GUILESS_MAIN(TestPromisesCli)
#include "tst_promises_cli.moc"
