#include "singleinstance.h"

#include <QLocalSocket>
#include <QThread>
#include <QtTest>

using namespace runcost;

// The second start is another thread here: both ends wait for each other.
class TestSingleInstance final : public QObject {
    Q_OBJECT

    static bool handOverFromElsewhere(const QString& path, const QStringList& files)
    {
        std::atomic_int taken = -1;
        const std::unique_ptr<QThread> other(QThread::create([&] { taken = SingleInstance(path).handOver(files) ? 1 : 0; }));
        other->start();
        const bool answered = QTest::qWaitFor([&] { return taken >= 0; }, 10'000);
        other->wait();
        return answered && taken == 1;
    }

    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(QStringLiteral("window")); }

private slots:
    void filesReachTheFirstWindow()
    {
        SingleInstance first(path());
        QSignalSpy received(&first, &SingleInstance::pathsReceived);
        QVERIFY(!SingleInstance(path()).handOver({ QStringLiteral("/a") })); // nobody listens yet
        QVERIFY(first.listen());
        const QStringList files { QStringLiteral("/data/ä b.csv"), QStringLiteral("/-rf"), QStringLiteral("/x\ny") };
        QVERIFY(handOverFromElsewhere(path(), files));
        QCOMPARE(received.size(), 1);
        QCOMPARE(received.at(0).at(0).toStringList(), files);
        QVERIFY(handOverFromElsewhere(path(), {}));
        QCOMPARE(received.size(), 2);
        QVERIFY(received.at(1).at(0).toStringList().isEmpty());
        QVERIFY(!SingleInstance(path()).listen());
    }

    void socketIsPrivate()
    {
        SingleInstance first(path());
        QVERIFY(first.listen());
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(path()).permissions() & others));
    }

    void leftoverSocketIsTaken()
    {
        {
            QFile stale(path());
            QVERIFY(stale.open(QIODevice::WriteOnly));
        }
        SingleInstance first(path());
        QVERIFY(first.listen());
        QVERIFY(handOverFromElsewhere(path(), { QStringLiteral("/a") }));
    }

    void strangersAreNotHeard_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("web page") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("huge") << QByteArray("runcost-open 1\n") + QByteArray(SingleInstance::mostBytes + 10, 'a');
        QTest::newRow("unfinished") << QByteArray("runcost-open 1\n/etc/passwd");
        QTest::newRow("version") << QByteArray("runcost-open 9\n/a\0\0", 19);
    }

    void strangersAreNotHeard()
    {
        QFETCH(QByteArray, message);
        SingleInstance first(path());
        QVERIFY(first.listen());
        QSignalSpy received(&first, &SingleInstance::pathsReceived);
        QLocalSocket stranger;
        stranger.connectToServer(path());
        QVERIFY(stranger.waitForConnected());
        stranger.write(message);
        (void)QTest::qWaitFor([&] { return stranger.state() == QLocalSocket::UnconnectedState; }, 1000);
        QCOMPARE(received.size(), 0);
        QVERIFY(handOverFromElsewhere(path(), { QStringLiteral("/a") })); // still there for the others
        QCOMPARE(received.size(), 1);
    }

    void relativeNamesAreLeftOut()
    {
        SingleInstance first(path());
        QVERIFY(first.listen());
        QSignalSpy received(&first, &SingleInstance::pathsReceived);
        QVERIFY(handOverFromElsewhere(path(), { QStringLiteral("relative"), QStringLiteral("/absolute") }));
        QCOMPARE(received.at(0).at(0).toStringList(), QStringList { QStringLiteral("/absolute") });
    }

    void nothingWithoutAPlace()
    {
        SingleInstance none { QString() };
        QVERIFY(!none.listen());
        QVERIFY(!none.handOver({}));
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
