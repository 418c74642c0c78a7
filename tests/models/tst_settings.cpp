#include "session/settings.h"

#include <QtTest>

#include <random>

using namespace runcost;

class TestSettings final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;

    void write(const QByteArray& text)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private slots:
    void init()
    {
        m_path = m_dir.filePath(QStringLiteral("settings.ini"));
        QFile::remove(m_path);
    }

    void defaultsWithoutAFile()
    {
        const Settings settings(m_path);
        QCOMPARE(settings.theme(), QStringLiteral("system"));
        QCOMPARE(settings.textScale(), 1.0);
        QCOMPARE(settings.runsWidth(), 372);
        QCOMPARE(settings.whatIfWidth(), 300);
        QVERIFY(settings.runsVisible());
        QVERIFY(settings.recentStores().isEmpty());
        QVERIFY(settings.reportPaper().isEmpty() && !settings.reportGrey());
        QVERIFY(settings.windowGeometry().isEmpty());
    }

    void valuesSurviveARestart()
    {
        {
            Settings settings(m_path);
            settings.setTheme(QStringLiteral("dark"));
            settings.setTextScale(1.25);
            settings.setLastStore(QStringLiteral("/data/ä, b=c;\"x\".runcost"));
            settings.setWindowGeometry(QByteArray("\0\xff\n@Variant(", 12));
            settings.setRunsVisible(false);
            settings.setRunsWidth(400);
            settings.setReportPaper(QStringLiteral("slide"));
            settings.setReportGrey(true);
            settings.rememberCommand(QStringLiteral("action:import"));
            QVERIFY(settings.sync());
        }
        const Settings settings(m_path);
        QCOMPARE(settings.theme(), QStringLiteral("dark"));
        QCOMPARE(settings.textScale(), 1.25);
        QCOMPARE(settings.lastStore(), QStringLiteral("/data/ä, b=c;\"x\".runcost"));
        QCOMPARE(settings.recentStores(), QStringList { settings.lastStore() });
        QCOMPARE(settings.windowGeometry(), QByteArray("\0\xff\n@Variant(", 12));
        QVERIFY(!settings.runsVisible());
        QCOMPARE(settings.runsWidth(), 400);
        QCOMPARE(settings.reportPaper(), QStringLiteral("slide"));
        QVERIFY(settings.reportGrey());
        QCOMPARE(settings.recentCommands(), QStringList { QStringLiteral("action:import") });
    }

    void weightsBelongToTheirStore()
    {
        Settings settings(m_path);
        QVERIFY(settings.compareWeights(QStringLiteral("/data/a b.db")).isEmpty());
        settings.setCompareWeights(QStringLiteral("/data/a b.db"), QStringLiteral("quality=50,cost=50"));
        settings.setCompareWeights(QStringLiteral("/data/c.db"), QStringLiteral("cost=100"));
        settings.setCompareWeights(QStringLiteral("/data/a b.db"), QStringLiteral("quality=10,cost=90"));
        QCOMPARE(settings.compareWeights(QStringLiteral("/data/a b.db")), QStringLiteral("quality=10,cost=90"));
        QCOMPARE(settings.compareWeights(QStringLiteral("/data/c.db")), QStringLiteral("cost=100"));
        QVERIFY(settings.sync());
        QCOMPARE(Settings(m_path).compareWeights(QStringLiteral("/data/c.db")), QStringLiteral("cost=100"));
        for (int i = 0; i < 20; ++i)
            settings.setCompareWeights(QStringLiteral("/data/%1.db").arg(i), QStringLiteral("cost=1"));
        QVERIFY(settings.compareWeights(QStringLiteral("/data/c.db")).isEmpty()); // of the latest stores only
        QCOMPARE(settings.compareWeights(QStringLiteral("/data/19.db")), QStringLiteral("cost=1"));
    }

    void changedOnlyOnARealChange()
    {
        Settings settings(m_path);
        QSignalSpy changed(&settings, &Settings::changed);
        settings.setTextScale(1.2);
        settings.setTextScale(1.2);
        settings.setTheme(QStringLiteral("system"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toString(), QStringLiteral("appearance/text_scale"));
        settings.resetToDefaults();
        QCOMPARE(settings.textScale(), 1.0);
    }

    void valuesAreClamped()
    {
        Settings settings(m_path);
        settings.setTextScale(9);
        QCOMPARE(settings.textScale(), Settings::largestTextScale);
        settings.setTextScale(qQNaN());
        QCOMPARE(settings.textScale(), 1.0);
        settings.setTheme(QStringLiteral("purple"));
        QCOMPARE(settings.theme(), QStringLiteral("system"));
        settings.setRunsWidth(-5);
        QCOMPARE(settings.runsWidth(), 200);
        settings.setLastStore(QString(10'000, QLatin1Char('x')));
        QCOMPARE(settings.lastStore(), QString());
        settings.setWindowState(QByteArray(1 << 20, 'x'));
        QVERIFY(settings.windowState().isEmpty());
    }

    void recentStoresAreShortAndWithoutRepeats()
    {
        Settings settings(m_path);
        for (int i = 0; i < 12; ++i)
            settings.setLastStore(QStringLiteral("/s%1").arg(i));
        settings.setLastStore(QStringLiteral("/s9"));
        QCOMPARE(settings.recentStores().size(), qsizetype(Settings::mostRecentStores));
        QCOMPARE(settings.recentStores().mid(0, 3), (QStringList { QStringLiteral("/s9"), QStringLiteral("/s11"), QStringLiteral("/s10") }));
        settings.forgetStore(QStringLiteral("/s9"));
        QCOMPARE(settings.recentStores().first(), QStringLiteral("/s11"));
        QCOMPARE(settings.lastStore(), QString());
    }

    void hostileFilesGiveDefaults_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("numbers") << QByteArray("[appearance]\ntext_scale=1e400\n[window]\nruns_width=99999999999999999999\nwhat_if_width=inf\n");
        QTest::newRow("types") << QByteArray("[appearance]\ntheme=@Size(2000000000 2000000000)\ntext_scale=@Rect(1 2 3 4)\n[store]\nrecent=@Invalid()\n");
        QTest::newRow("variant") << QByteArray("[window]\ngeometry=@Variant(\\0\\0\\0\\t\\x7f\\xff\\xff\\xff)\nstate=@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\x10QMap)\n");
        QTest::newRow("no base64") << QByteArray("[window]\ngeometry=%%%%\nstate=\"a b c\"\n");
        QTest::newRow("binary") << QByteArray(4096, char(0xee));
        QTest::newRow("huge") << QByteArray(5 << 20, 'a');
        QTest::newRow("folder") << QByteArray();
    }
    void hostileFilesGiveDefaults()
    {
        QFETCH(QByteArray, text);
        if (text.isEmpty()) {
            m_path = m_dir.filePath(QStringLiteral("folder"));
            QVERIFY(QDir().mkpath(m_path));
        } else {
            write(text);
        }
        Settings settings(m_path);
        QVERIFY(settings.textScale() >= Settings::smallestTextScale && settings.textScale() <= Settings::largestTextScale);
        QCOMPARE(settings.theme(), QStringLiteral("system"));
        QVERIFY(settings.runsWidth() >= 200 && settings.runsWidth() <= 900);
        QVERIFY(settings.whatIfWidth() >= 240 && settings.whatIfWidth() <= 700);
        QVERIFY(settings.windowGeometry().isEmpty());
        QVERIFY(settings.windowState().isEmpty());
        settings.setTheme(QStringLiteral("light"));
        QCOMPARE(settings.theme(), QStringLiteral("light"));
    }

    void mutatedFilesNeverLeaveTheRange()
    {
        {
            Settings settings(m_path);
            settings.setTextScale(1.3);
            settings.setRunsWidth(500);
            settings.setLastStore(QStringLiteral("/data/runs.runcost"));
            settings.setWindowGeometry("geometry");
        }
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        std::mt19937 random(11);
        for (int i = 0; i < 500; ++i) {
            QByteArray bad = good;
            for (int j = 0; j < 4; ++j)
                bad[static_cast<qsizetype>(random() % static_cast<std::size_t>(bad.size()))] = static_cast<char>(random() & 0xff);
            write(bad);
            const Settings settings(m_path);
            QVERIFY(settings.textScale() >= Settings::smallestTextScale && settings.textScale() <= Settings::largestTextScale);
            QVERIFY(settings.runsWidth() >= 200 && settings.runsWidth() <= 900);
            QVERIFY(settings.recentStores().size() <= Settings::mostRecentStores);
        }
    }

    void nothingIsKeptWithoutAFile()
    {
        Settings settings { QString() };
        settings.setTheme(QStringLiteral("dark"));
        QCOMPARE(settings.theme(), QStringLiteral("dark"));
        QVERIFY(!settings.sync());
        QCOMPARE(Settings(QString()).theme(), QStringLiteral("system"));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
