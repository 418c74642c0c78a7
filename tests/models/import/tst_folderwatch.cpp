#include "import/folderwatch.h"
#include "models/import/importfiles.h"

#include <QSignalSpy>

#include <sys/stat.h>
#include <utime.h>

using namespace runcost;
using namespace importfiles;

class TestFolderWatch final : public QObject {
    Q_OBJECT

    static constexpr FolderWatch::Limits quick { 50, 200, 100, 1500 };

    struct Bench {
        Folder folder;
        FolderWatch watch { quick, nullptr };
        QStringList named;
        Bench()
        {
            QObject::connect(&watch, &FolderWatch::settled, &watch, [this](const std::vector<std::filesystem::path>& paths) {
                for (const auto& path : paths)
                    named << QString::fromStdString(path.filename().native());
            });
        }
        void start() { watch.setFolders({ folder.text({}) }); }
        void makeOld(const QString& name) const
        {
            const utimbuf times { 1'700'000'000, 1'700'000'000 };
            QCOMPARE(::utime(folder.text(name).toUtf8().constData(), &times), 0);
        }
    };

private slots:
    void filesThatAreThereAreNamedOnce()
    {
        Bench bench;
        bench.folder.write(QStringLiteral("a.csv"), "x");
        bench.makeOld(QStringLiteral("a.csv"));
        bench.folder.write(QStringLiteral("model.pt"), "weights");
        bench.start();
        QTRY_COMPARE(bench.named, QStringList { QStringLiteral("a.csv") });
        QTest::qWait(500);
        QCOMPARE(bench.named.size(), 1);
    }
    void newAndGrownFilesAreNamedWhenTheyRest()
    {
        Bench bench;
        bench.start();
        bench.folder.write(QStringLiteral("sub/b.csv"), "one");
        QTRY_COMPARE(bench.named, QStringList { QStringLiteral("b.csv") });
        bench.folder.write(QStringLiteral("sub/b.csv"), "one and two");
        QTRY_COMPARE(bench.named.size(), 2);
        QCOMPARE(bench.named.last(), QStringLiteral("b.csv"));
    }
    void aGrowingFileIsLeftAloneAndThenNamed()
    {
        Bench bench;
        bench.start();
        QByteArray bytes = "x";
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 800) {
            bench.folder.write(QStringLiteral("live.csv"), bytes += "x");
            QTest::qWait(50);
            QVERIFY(bench.named.isEmpty());
        }
        QTRY_COMPARE(bench.named, QStringList { QStringLiteral("live.csv") });
    }
    void aFileThatNeverRestsIsNamedAllTheSame()
    {
        Bench bench;
        bench.start();
        QByteArray bytes = "x";
        QElapsedTimer timer;
        timer.start();
        while (bench.named.isEmpty() && timer.elapsed() < 8000) {
            bench.folder.write(QStringLiteral("live.csv"), bytes += "x");
            QTest::qWait(50);
        }
        QVERIFY(timer.elapsed() >= 1400);
        QCOMPARE(bench.named.size(), 1);
    }
    void anExperimentFolderIsOneThing()
    {
        Bench bench;
        bench.folder.write(QStringLiteral("lstm_20251115_220133/config.yaml"), configYaml);
        bench.folder.write(QStringLiteral("lstm_20251115_220133/cost_analysis/cost_analysis.json"), costAnalysis());
        bench.start();
        QTRY_COMPARE(bench.named, QStringList { QStringLiteral("lstm_20251115_220133") });
        bench.folder.write(QStringLiteral("lstm_20251115_220133/cost_analysis/cost_analysis.json"), costAnalysis() + "\n");
        QTRY_COMPARE(bench.named.size(), 2);
    }
    void pausingHoldsEverythingBack()
    {
        Bench bench;
        bench.watch.setPaused(true);
        bench.start();
        bench.folder.write(QStringLiteral("a.csv"), "x");
        QTest::qWait(600);
        QVERIFY(bench.named.isEmpty());
        bench.watch.setPaused(false);
        QTRY_COMPARE(bench.named.size(), 1);
    }
    void whatIsWrongIsSaid()
    {
        Bench bench;
        QSignalSpy problems(&bench.watch, &FolderWatch::problemsChanged);
        bench.watch.setFolders({ bench.folder.text(QStringLiteral("not there")) });
        QTRY_COMPARE(problems.size(), 1);
        QVERIFY(problems[0][0].toStringList().front().contains(QStringLiteral("not there")));
        QDir().mkpath(bench.folder.text(QStringLiteral("not there")));
        QTRY_COMPARE(problems.size(), 2);
        QVERIFY(problems[1][0].toStringList().isEmpty());
        bench.watch.setFolders({ QStringLiteral("/") });
        QTRY_COMPARE(problems.size(), 3);
        for (int i = 0; i < 60; ++i)
            bench.folder.write(QStringLiteral("many/%1.csv").arg(i), "x");
        bench.start();
        QTRY_VERIFY(problems.last()[0].toStringList().join(u' ').contains(QStringLiteral("50 files")));
        QTRY_COMPARE(bench.named.size(), 50);
    }
    void linksAndPipesAreLeftAlone()
    {
        Bench bench;
        bench.folder.write(QStringLiteral("a.csv"), "x");
        QCOMPARE(::mkfifo(bench.folder.text(QStringLiteral("pipe.csv")).toUtf8().constData(), 0600), 0);
        QVERIFY(QFile::link(bench.folder.text({}), bench.folder.text(QStringLiteral("loop"))));
        QVERIFY(QFile::link(QStringLiteral("/etc"), bench.folder.text(QStringLiteral("out"))));
        bench.start();
        QTRY_COMPARE(bench.named, QStringList { QStringLiteral("a.csv") });
    }
    void removedFoldersAreForgotten()
    {
        Bench bench;
        bench.folder.write(QStringLiteral("a.csv"), "x");
        bench.start();
        QTRY_COMPARE(bench.named.size(), 1);
        bench.watch.setFolders({});
        bench.folder.write(QStringLiteral("b.csv"), "x");
        QTest::qWait(500);
        QCOMPARE(bench.named.size(), 1);
        bench.start(); // all of it is new again
        QTRY_COMPARE(bench.named.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestFolderWatch)
#include "tst_folderwatch.moc"
