#include "cli/program.h"
#include "cli/schemacheck.h"

#include <QCryptographicHash>

#include <sqlite3.h>

using namespace importfiles;
using cli::Answer;
using cli::Program;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QStringList identitiesOf(const QJsonArray& runs)
{
    QStringList all;
    for (const QJsonValue& run : runs)
        all << run.toObject().value(QLatin1String("source_id")).toString() + u' ' + run.toObject().value(QLatin1String("name")).toString();
    all.sort();
    return all;
}

bool sqlOn(const QString& path, const char* sql)
{
    sqlite3* database = nullptr;
    const bool done = sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK
        && sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(database);
    return done;
}

} // namespace

class TestExportCli final : public QObject {
    Q_OBJECT

    Program m_program;

private slots:
    void initTestCase()
    {
        m_program.folder().write(QStringLiteral("emissions.csv"),
            emissions({ { { "run_id", "a" }, { "project_name", "=cmd()" } }, { { "run_id", "b" }, { "emissions", "nan" }, { "energy_consumed", "" } },
                { { "run_id", "c" } } }));
        QCOMPARE(m_program.run("import emissions.csv").status, 0);
    }
    void wrongUsage_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : { "export", "export --format csv", "export -o x.xlsx", "export --format nope -o x", "export --format runcost -o -",
                 "export latest --filter x -o x.csv", "metrics --by nobody", "metrics x", "merge", "merge --tag x y" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void wrongUsage()
    {
        QFETCH(QString, text);
        const Answer answer = m_program.run(text.split(u' '));
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(answer.err.startsWith("runcost: "));
    }
    void everyFormatIsWritten_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("comesBack");
        QTest::newRow("csv") << "csv" << true;
        QTest::newRow("json") << "json" << true;
        QTest::newRow("jsonl") << "jsonl" << true;
        QTest::newRow("runcost") << "runcost" << true;
        QTest::newRow("md") << "md" << false;
    }
    void everyFormatIsWritten()
    {
        QFETCH(QString, format);
        QFETCH(bool, comesBack);
        const QString file = m_program.path(QStringLiteral("all.") + format);
        const Answer answer = m_program.run({ QStringLiteral("export"), QStringLiteral("-o"), file });
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.out.isEmpty() && answer.err.isEmpty());
        QVERIFY(QFileInfo(file).size() > 100);
        // A file that is there is replaced on request only.
        QCOMPARE(m_program.run({ QStringLiteral("export"), QStringLiteral("-o"), file }).status, 1);
        QCOMPARE(m_program.run({ QStringLiteral("export"), QStringLiteral("--force"), QStringLiteral("-o"), file }).status, 0);
        if (!comesBack)
            return;
        Program other;
        for (const char* expected : { "3 added, 0 updated, 0 unchanged, 0 rejected.\n", "0 added, 0 updated, 3 unchanged, 0 rejected.\n" })
            QCOMPARE(other.run({ QStringLiteral("import"), file }).out, QByteArray(expected));
        QCOMPARE(identitiesOf(other.runs()), identitiesOf(m_program.runs()));
        // Into the store that they come from they bring nothing.
        QCOMPARE(m_program.run({ QStringLiteral("import"), file }).out.left(8), QByteArray("0 added,"));
        QCOMPARE(m_program.runs().size(), 3);
    }
    void focusLeavesUnpricedRunsOut()
    {
        const Answer answer = m_program.run("export --format focus -o -");
        QVERIFY(answer.status == 0 || answer.status == 3);
        QVERIFY(answer.out.startsWith("BilledCost,"));
        QCOMPARE(answer.status == 3, !answer.err.isEmpty());
    }
    void runsAreChosen()
    {
        const auto rows = [&](const QStringList& words) {
            return m_program.run(QStringList { QStringLiteral("export"), QStringLiteral("-o"), QStringLiteral("-") } + words).out.count('\n') - 1;
        };
        QCOMPARE(rows({}), 3);
        QCOMPARE(rows({ QStringLiteral("1"), QStringLiteral("3") }), 2);
        QCOMPARE(rows({ QStringLiteral("latest") }), 1);
        QCOMPARE(rows({ QStringLiteral("--filter"), QStringLiteral("cmd") }), 1);
        QCOMPARE(rows({ QStringLiteral("--filter"), QStringLiteral("nothing like it") }), 0);
        QCOMPARE(m_program.run("export 99 -o -").status, 1);
    }
    void formulasAreDisarmed()
    {
        const QByteArray csv = m_program.run("export -o -").out;
        QVERIFY(csv.contains(",'=cmd()"));
        QVERIFY(!csv.contains(",=cmd()"));
    }
    void jsonFitsItsSchema()
    {
        const QJsonObject root = QJsonDocument::fromJson(bytesOf(QStringLiteral(RUNCOST_SOURCE_DIR "/resources/schema/export.json"))).object();
        QVERIFY(!root.isEmpty());
        for (const char* command : { "export --format json -o -", "export --format json --redact -o -", "export --format json --filter zzz -o -" }) {
            const QStringList faults = schemacheck::faults(m_program.run(command).json(), root, root, QStringLiteral("$"));
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
    }
    void redactedStoresNameNobody()
    {
        m_program.folder().write(QStringLiteral("private.csv"), emissions({ { { "run_id", "p" }, { "project_name", "/home/nobody/secret/x" } } }));
        Program other;
        const QString file = m_program.path(QStringLiteral("private.csv"));
        QCOMPARE(other.run({ QStringLiteral("import"), file }).status, 0);
        const QString share = other.path(QStringLiteral("share.runcost"));
        QCOMPARE(other.run({ QStringLiteral("export"), QStringLiteral("--redact"), QStringLiteral("-o"), share }).status, 0);
        const QByteArray bytes = bytesOf(share);
        QVERIFY(!bytes.contains("secret"));
        QVERIFY(!bytes.contains("private.csv")); // the list of sources is not shared
        QVERIFY(bytesOf(other.store()).contains("secret"));
    }
    void mergeIsDryWhenAsked()
    {
        const QString share = m_program.path(QStringLiteral("all.runcost"));
        Program other;
        const Answer dry = other.run({ QStringLiteral("merge"), QStringLiteral("--dry-run"), share });
        QCOMPARE(dry.out, QByteArray("Would add 3, update 0, leave 0 as they are; 0 rejected.\n"));
        QVERIFY(!QFile::exists(other.store()));
        const QByteArray before = QCryptographicHash::hash(bytesOf(share), QCryptographicHash::Sha256);
        QCOMPARE(other.run({ QStringLiteral("merge"), share, QStringLiteral("--tag"), QStringLiteral("from=paul") }).status, 0);
        QCOMPARE(other.runs().first().toObject().value(QLatin1String("tags")).toObject().value(QLatin1String("from")).toString(), QStringLiteral("paul"));
        QCOMPARE(QCryptographicHash::hash(bytesOf(share), QCryptographicHash::Sha256), before);
        QVERIFY(!QFile::exists(share + QStringLiteral("-wal")) && !QFile::exists(share + QStringLiteral("-shm")));
    }
    void foldersDoNotMergeStores()
    {
        Program other;
        QVERIFY(QFile::copy(m_program.path(QStringLiteral("all.runcost")), other.path(QStringLiteral("backup.runcost"))));
        QCOMPARE(other.run({ QStringLiteral("import"), other.path({}) }).status, 1); // nothing else is in it
        QCOMPARE(other.run("list --json").json().value(QLatin1String("total")).toInt(), 0);
    }
    void hostileStoresAreRefusedOrTaken_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("status");
        QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT * FROM runs") << 1;
        QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON tags BEGIN DELETE FROM runs; END") << 1;
        QTest::newRow("runs is a view") << QByteArray("DROP TABLE scenarios; CREATE VIEW scenarios AS WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x FROM r) SELECT x FROM r") << 1;
        QTest::newRow("other program") << QByteArray("PRAGMA application_id = 7") << 1;
        QTest::newRow("newer") << QByteArray("PRAGMA user_version = 999") << 1;
        QTest::newRow("no identity") << QByteArray("UPDATE runs SET source_id = '' WHERE id = 1") << 3;
        QTest::newRow("odd series") << QByteArray("INSERT INTO series VALUES(1, 0, 'x', '', '', zeroblob(8000000), zeroblob(8000000))") << 0;
        QTest::newRow("long name") << QByteArray("UPDATE runs SET name = replace(hex(zeroblob(400000)), '0', 'n')") << 0;
        // One figure of field 254, 1e9, without an origin; and a pack that ends before its figure.
        QTest::newRow("unknown field") << QByteArray("UPDATE run_figures SET pack = X'01010000FE05000000000065CDCD41' WHERE run_id = 1") << 0;
        QTest::newRow("half a figure") << QByteArray("UPDATE run_figures SET pack = X'0101000001050000' WHERE run_id = 1") << 1;
    }
    void hostileStoresAreRefusedOrTaken()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, status);
        Program other;
        const QString copy = other.path(QStringLiteral("evil.runcost"));
        QVERIFY(QFile::copy(m_program.path(QStringLiteral("all.runcost")), copy));
        QVERIFY(sqlOn(copy, sql.constData()));
        const QByteArray before = bytesOf(copy);
        const Answer answer = other.run({ QStringLiteral("merge"), copy });
        QVERIFY2(answer.status == status, answer.err.constData());
        QVERIFY(status == 0 || answer.err.contains("evil.runcost"));
        QVERIFY(!answer.err.contains("copy.runcost"));
        QCOMPARE(bytesOf(copy), before);
        QCOMPARE(other.run("list --json").status, 0);
    }
    void damagedStoresAreSurvived()
    {
        const QByteArray good = bytesOf(m_program.path(QStringLiteral("all.runcost")));
        Program other;
        quint32 seed = 7;
        for (int i = 0; i < 40; ++i) {
            QByteArray bad = i < 8 ? good.left(good.size() * i / 8) : good;
            for (int flips = 0; i >= 8 && flips < 20; ++flips) {
                seed = seed * 1664525u + 1013904223u;
                bad[static_cast<qsizetype>(seed % static_cast<quint32>(bad.size()))] = static_cast<char>(seed >> 16);
            }
            other.folder().write(QStringLiteral("bad.runcost"), bad);
            const Answer answer = other.run("import bad.runcost");
            QVERIFY2(answer.status >= 0 && answer.status <= 3, qPrintable(QString::number(i)));
            QVERIFY(answer.status == 0 || answer.err.contains("bad.runcost"));
        }
        QCOMPARE(other.run("doctor").status, 0);
    }
    void exportsAreAtomic()
    {
        Program many;
        QByteArray rows = header24 + '\n';
        for (int i = 0; i < 500; ++i)
            rows += row({ { "run_id", QByteArray::number(i) } });
        many.folder().write(QStringLiteral("many.csv"), rows);
        QCOMPARE(many.run("import many.csv").status, 0);
        many.folder().write(QStringLiteral("old.csv"), "old");
        const QString file = many.path(QStringLiteral("old.csv"));
        for (const char* format : { "csv", "runcost" }) {
            // More than that is not written to any file.
            const QString shell = QStringLiteral("ulimit -f 100; exec '%1' --store '%2' export --force --format %3 -o '%4'")
                                      .arg(QStringLiteral(RUNCOST_PROGRAM), many.store(), QLatin1String(format), file);
            QProcess process;
            process.setProcessEnvironment(many.environment());
            process.start(QStringLiteral("/bin/sh"), { QStringLiteral("-c"), QStringLiteral("trap '' XFSZ; ") + shell });
            QVERIFY(process.waitForFinished(30000));
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            QCOMPARE(process.exitCode(), 1);
            QCOMPARE(bytesOf(file), QByteArray("old"));
        }
        for (const QString& name : QDir(many.path({})).entryList(QDir::Files))
            QVERIFY2(!name.startsWith(QStringLiteral("old.csv.")), qPrintable(name));
        QCOMPARE(m_program.run({ QStringLiteral("export"), QStringLiteral("-o"), QStringLiteral("/dev/full"), QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--force") }).status, 1);
        QCOMPARE(m_program.run({ QStringLiteral("export"), QStringLiteral("--force"), QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("-o"), m_program.store() }).status, 1);
    }
    void metricsGoToAFile()
    {
        const QString file = m_program.path(QStringLiteral("runcost.prom"));
        QCOMPARE(m_program.run({ QStringLiteral("metrics"), QStringLiteral("-o"), file }).status, 0);
        QVERIFY(bytesOf(file).startsWith("# HELP runcost_runs "));
        QCOMPARE(bytesOf(file), m_program.run("metrics").out);
        QVERIFY(m_program.run("metrics --by run").out.contains("id=\"1\""));
        QCOMPARE(m_program.run("metrics --filter nobody-has-this").out, QByteArray());
        Program empty;
        QCOMPARE(empty.run("metrics").status, 0);
    }
};

QTEST_GUILESS_MAIN(TestExportCli)
#include "tst_export_cli.moc"
