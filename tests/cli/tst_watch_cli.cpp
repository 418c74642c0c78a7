#include "cli/program.h"

#include <csignal>

using cli::Answer;
using cli::Program;

// `runcost watch`: what comes into a folder while it runs, and how it ends.
class TestWatchCli final : public QObject {
    Q_OBJECT

    static QByteArray table(int runs)
    {
        QByteArray text = importfiles::header24 + '\n';
        for (int i = 0; i < runs; ++i)
            text += importfiles::row({ { "run_id", "run-" + QByteArray::number(i) } });
        return text;
    }
    // One line of standard output; empty when none comes.
    static QByteArray line(QProcess& process)
    {
        for (int i = 0; i < 150 && !process.canReadLine(); ++i)
            process.waitForReadyRead(100);
        return process.canReadLine() ? process.readLine() : QByteArray();
    }

private slots:
    void wrongUsage()
    {
        const Program program;
        program.folder().write(QStringLiteral("file.csv"), "x");
        for (const char* words : { "watch", "watch nowhere", "watch file.csv", "watch /", "watch . --zone Nowhere/X", "watch . --tag x", "watch . --frob" }) {
            const Answer answer = program.run(words);
            QCOMPARE(answer.status, 2);
            QVERIFY(!answer.err.isEmpty() && answer.out.isEmpty());
        }
    }

    void newGrownAndRefused()
    {
        const Program program;
        program.folder().write(QStringLiteral("in/emissions.csv"), table(2));
        QProcess process;
        program.start(process, { QStringLiteral("watch"), QStringLiteral("in"), QStringLiteral("--tag"), QStringLiteral("site=lab") });
        const QByteArray first = line(process);
        QVERIFY2(first.endsWith("in/emissions.csv: 2 added, 0 updated, 0 unchanged, 0 rejected\n"), first.constData());
        program.folder().write(QStringLiteral("in/emissions.csv"), table(3));
        const QByteArray grown = line(process);
        QVERIFY2(grown.endsWith("1 added, 0 updated, 2 unchanged, 0 rejected\n"), grown.constData());
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(2000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QCOMPARE(program.runs().size(), 3);
        QCOMPARE(program.runs().first().toObject().value(QLatin1String("tags")).toObject().value(QLatin1String("site")).toString(), QStringLiteral("lab"));
    }

    void jsonAndInterrupt()
    {
        const Program program;
        program.folder().write(QStringLiteral("in/emissions.csv"), table(1));
        QProcess process;
        program.start(process, { QStringLiteral("watch"), QStringLiteral("in"), QStringLiteral("--json") });
        const QJsonObject said = QJsonDocument::fromJson(line(process)).object();
        QCOMPARE(said.value(QLatin1String("imported")).toInt(), 1);
        QCOMPARE(said.value(QLatin1String("format")).toString(), QStringLiteral("codecarbon"));
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(2000));
        QCOMPARE(process.exitCode(), 0);
    }

    void storeThatCannotBeOpened()
    {
        const Program program;
        program.folder().write(QStringLiteral("runs.runcost"), "no store at all, but a text of some length");
        program.folder().write(QStringLiteral("in/emissions.csv"), table(1));
        QCOMPARE(program.run("watch in").status, 4);
    }
};

QTEST_GUILESS_MAIN(TestWatchCli)
#include "tst_watch_cli.moc"
