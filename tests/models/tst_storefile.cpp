#include "models/storefixture.h"

#include <QtTest>

#include <sqlite3.h>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace runcost;
using namespace runcost::storefixture;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QByteArray digest(const QString& path) { return QCryptographicHash::hash(contents(path), QCryptographicHash::Sha256); }

bool overwrite(const QString& path, qint64 offset, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size();
}

// A second program that uses the file.
class Other {
public:
    explicit Other(const QString& path) { sqlite3_open(QFile::encodeName(path).constData(), &m_database); }
    ~Other() { sqlite3_close(m_database); }
    Q_DISABLE_COPY_MOVE(Other)
    bool execute(const char* sql) { return sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }

private:
    sqlite3* m_database = nullptr;
};

} // namespace

// Which files are taken for a store, and what happens to the others.
class TestStoreFile final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    QString m_refusal;

    std::unique_ptr<RunStore> open(RunStore::Mode mode = RunStore::Mode::Create)
    {
        auto store = RunStore::open(m_path, mode);
        if (!store)
            qWarning().noquote() << store.error().text << store.error().detail;
        return store ? std::move(*store) : nullptr;
    }
    ErrorCode refusal(RunStore::Mode mode = RunStore::Mode::ReadWrite, int timeoutMs = 50)
    {
        const auto store = RunStore::open(m_path, mode, timeoutMs);
        if (store)
            return ErrorCode::Internal;
        m_refusal = store.error().text;
        return store.error().code;
    }
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("sub/runs.runcost"));
        QVERIFY(QDir().mkpath(m_dir->filePath(QStringLiteral("sub"))));
    }

    void newStoreIsForItsOwnerAlone()
    {
        const mode_t mask = ::umask(0);
        { QVERIFY(open()); }
        ::umask(mask);
        struct stat about { };
        QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &about), 0);
        QCOMPARE(about.st_mode & 0777, 0600u);
    }

    void headerNamesTheProgram()
    {
        { QVERIFY(open()); }
        const QByteArray bytes = contents(m_path);
        QCOMPARE(bytes.mid(68, 4), QByteArray("RCOS"));
        QCOMPARE(bytes.mid(60, 4), QByteArray::fromHex("00000004"));
        QVERIFY(!QFile::exists(m_path + QStringLiteral("-wal")));
    }

    void missingStoreIsNotMadeByReading()
    {
        QCOMPARE(refusal(RunStore::Mode::ReadOnly), ErrorCode::NotFound);
        QCOMPARE(refusal(RunStore::Mode::ReadWrite), ErrorCode::NotFound);
        QVERIFY(!QFile::exists(m_path));
    }

    void newerStoreIsRefusedWithItsVersion_data()
    {
        QTest::addColumn<int>("fileVersion");
        QTest::newRow("next") << 5;
        QTest::newRow("far") << 1001;
    }
    void newerStoreIsRefusedWithItsVersion()
    {
        QFETCH(int, fileVersion);
        fill(*open(), 2);
        QVERIFY(Other(m_path).execute(qPrintable(QStringLiteral("PRAGMA user_version = %1").arg(fileVersion))));
        const QByteArray before = digest(m_path);
        for (const auto mode : { RunStore::Mode::ReadOnly, RunStore::Mode::ReadWrite, RunStore::Mode::Create }) {
            QCOMPARE(refusal(mode), ErrorCode::StoreNewer);
            QVERIFY(m_refusal.contains(QString::number(fileVersion)));
        }
        QCOMPARE(digest(m_path), before);
    }

    // Version 3 lacks the table of joined records.
    void storeOfVersion3IsBroughtUp()
    {
        fill(*open(), 2);
        for (const char* sql : { "DROP TABLE joined_records", "PRAGMA user_version = 3" })
            QVERIFY(Other(m_path).execute(sql));
        {
            const auto reading = open(RunStore::Mode::ReadOnly);
            QVERIFY(reading);
            QCOMPARE(*reading->runCount(), 2);
            QVERIFY(!*reading->hasJoined());
        }
        const auto store = open();
        QVERIFY(store);
        QVERIFY(store->backupPath().endsWith(QStringLiteral(".version-3")));
        QCOMPARE(*store->runCount(), 2);
        auto import = store->beginImport();
        QVERIFY(import && import->noteJoined({ QStringLiteral("codecarbon"), QStringLiteral("x") }, store->identities()->at(0).id));
        QVERIFY(import->commit({}));
        QCOMPARE((*store->findJoined(QStringLiteral("codecarbon"), QStringLiteral("x")))->id, store->identities()->at(0).id);
    }

    void olderStoreIsBroughtUpAndKeepsEveryRow_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("runs");
        QTest::addColumn<qint64>("nextId");
        QTest::newRow("version 1") << QStringLiteral("version1") << 3 << qint64(4);
        QTest::newRow("version 2") << QStringLiteral("version2") << 6 << qint64(8); // a seventh run was deleted
    }
    void olderStoreIsBroughtUpAndKeepsEveryRow()
    {
        QFETCH(QString, file);
        QFETCH(int, runs);
        QFETCH(qint64, nextId);
        QVERIFY(QFile::copy(QStringLiteral(RUNCOST_TEST_DATA "/stores/%1.runcost").arg(file), m_path));
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
        const QByteArray before = digest(m_path);
        std::vector<Run> old;
        std::vector<ProjectContext> contexts;
        {
            const auto reading = open(RunStore::Mode::ReadOnly);
            QVERIFY(reading);
            for (qint64 id = 1; id <= runs; ++id) {
                old.push_back(*reading->run(id));
                contexts.push_back(*reading->projectContext(old.back()));
            }
        }
        QCOMPARE(digest(m_path), before); // reading leaves it as it is
        QCOMPARE(old[0].note, QStringLiteral("first try"));
        QCOMPARE(old[0].series.size(), std::size_t(1));
        QCOMPARE(old[0].value(RunField::DurationS), 3795.2);
        QVERIFY(contexts[0].medians[0]);

        QString copy;
        {
            const auto store = open();
            QVERIFY(store);
            copy = store->backupPath();
            QVERIFY(QFileInfo::exists(copy));
            QCOMPARE(*store->runCount(), runs);
            for (std::size_t i = 0; i < old.size(); ++i) {
                QCOMPARE(*store->run(old[i].id), old[i]);
                QCOMPARE(store->projectContext(old[i])->medians, contexts[i].medians);
                QCOMPARE(store->projectContext(old[i])->siblings.size(), contexts[i].siblings.size());
            }
            if (runs == 6) {
                QCOMPARE(store->history(5)->size(), std::size_t(1)); // what refers to runs is still there
                QCOMPARE(old[4].tags.value(QStringLiteral("team")), QStringLiteral("blue"));
            }
            Run next;
            next.sourceKind = QStringLiteral("test");
            next.sourceId = QStringLiteral("next");
            auto import = store->beginImport();
            QVERIFY(import && import->put(next, {}, {}));
            QCOMPARE(next.id, nextId);
            // The identity is unique as before.
            Run again = old[0];
            QCOMPARE(*import->put(again, {}, {}), PutOutcome::Unchanged);
            QCOMPARE(store->scenarios()->size(), std::size_t(1));
            QCOMPARE(store->sources()->size(), runs == 3 ? std::size_t(1) : std::size_t(4));
        }
        struct stat about { };
        QCOMPARE(::stat(QFile::encodeName(copy).constData(), &about), 0);
        QCOMPARE(about.st_mode & 0777, mode_t(0600));
        QVERIFY(open()->backupPath().isEmpty()); // once

        // The copy is a sound store of the old version: without the new one nothing is lost.
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QFile::rename(copy, m_path));
        const auto again = open(RunStore::Mode::ReadOnly);
        QVERIFY(again);
        QCOMPARE(*again->run(1), old[0]);
    }

    void olderStoreStaysWhenNoCopyCanBeMade()
    {
        QVERIFY(QFile::copy(QStringLiteral(RUNCOST_TEST_DATA "/stores/version1.runcost"), m_path));
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
        for (int i = 1; i <= 1000; ++i) { // all names are taken
            QFile taken(i == 1 ? m_path + QStringLiteral(".version-1") : m_path + QStringLiteral(".version-1-%1").arg(i));
            QVERIFY(taken.open(QIODevice::WriteOnly));
        }
        const QByteArray before = digest(m_path);
        QCOMPARE(refusal(RunStore::Mode::ReadWrite), ErrorCode::NotWritable);
        QCOMPARE(digest(m_path), before);
        QVERIFY(open(RunStore::Mode::ReadOnly));
    }

    void foreignFilesAreRefusedAndUntouched_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("name,cost\na,1\n");
        QTest::newRow("short") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
    }
    void foreignFilesAreRefusedAndUntouched()
    {
        QFETCH(QByteArray, bytes);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        for (const auto mode : { RunStore::Mode::ReadOnly, RunStore::Mode::ReadWrite, RunStore::Mode::Create })
            QCOMPARE(refusal(mode), ErrorCode::StoreForeign);
        QCOMPARE(contents(m_path), bytes);
        QCOMPARE(QDir(m_dir->filePath(QStringLiteral("sub"))).entryList(QDir::Files), { QStringLiteral("runs.runcost") });
    }

    void foreignDatabaseIsRefused()
    {
        QVERIFY(Other(m_path).execute("CREATE TABLE t(x)"));
        const QByteArray before = digest(m_path);
        QCOMPARE(refusal(), ErrorCode::StoreForeign);
        QVERIFY(Other(m_path).execute("PRAGMA application_id = 77"));
        QCOMPARE(refusal(), ErrorCode::StoreForeign);
        QVERIFY(before != digest(m_path));
    }

    void folderOrPipeIsRefused()
    {
        QVERIFY(QDir().mkpath(m_path));
        QCOMPARE(refusal(), ErrorCode::StoreForeign);
        m_path = m_dir->filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
        QCOMPARE(refusal(), ErrorCode::StoreForeign);
    }

    void changedSchemaIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON runs BEGIN DELETE FROM figures; END");
        QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT * FROM runs");
        QTest::newRow("extra table") << QByteArray("CREATE TABLE extra(x)");
        QTest::newRow("extra column") << QByteArray("ALTER TABLE runs ADD COLUMN extra TEXT");
        QTest::newRow("table gone") << QByteArray("DROP TABLE scenarios");
    }
    void changedSchemaIsRefused()
    {
        QFETCH(QByteArray, sql);
        fill(*open(), 2);
        QVERIFY(Other(m_path).execute(sql.constData()));
        const QByteArray before = digest(m_path);
        QCOMPARE(refusal(RunStore::Mode::ReadOnly), ErrorCode::StoreDamaged);
        QCOMPARE(refusal(RunStore::Mode::ReadWrite), ErrorCode::StoreDamaged);
        QCOMPARE(digest(m_path), before);
    }

    void damagedStoreIsRefusedAndUntouched()
    {
        fill(*open(), 200);
        const qint64 size = QFileInfo(m_path).size();
        QVERIFY(size > 20 * 4096);
        int refused = 0;
        for (qint64 page = 1; page < size / 4096; page += 3) {
            const QByteArray good = contents(m_path);
            QVERIFY(overwrite(m_path, page * 4096, QByteArray(4096, char(0xff))));
            const QByteArray before = digest(m_path);
            const auto store = RunStore::open(m_path, RunStore::Mode::ReadWrite, 50);
            if (!store) {
                ++refused;
                QCOMPARE(store.error().code, ErrorCode::StoreDamaged);
                QCOMPARE(digest(m_path), before);
                QCOMPARE(QDir(m_dir->filePath(QStringLiteral("sub"))).entryList(QDir::Files).size(), 1);
            }
            QVERIFY(overwrite(m_path, 0, good));
        }
        QVERIFY(refused > 10);
    }

    void cutStoreIsRefused()
    {
        fill(*open(), 200);
        const qint64 size = QFileInfo(m_path).size();
        QVERIFY(QFile::resize(m_path, size / 2));
        const QByteArray before = digest(m_path);
        QCOMPARE(refusal(RunStore::Mode::ReadOnly), ErrorCode::StoreDamaged);
        QCOMPARE(refusal(), ErrorCode::StoreDamaged);
        QCOMPARE(digest(m_path), before);
    }

    void unfinishedStoreCountsAsEmpty_data()
    {
        QTest::addColumn<bool>("bare");
        QTest::newRow("0 bytes") << false;
        QTest::newRow("no tables") << true;
    }
    void unfinishedStoreCountsAsEmpty()
    {
        QFETCH(bool, bare);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        if (bare)
            QVERIFY(Other(m_path).execute("PRAGMA journal_mode = WAL"));
        const qint64 size = QFileInfo(m_path).size();
        {
            auto store = open(RunStore::Mode::ReadOnly);
            QVERIFY(store);
            QCOMPARE(*store->runCount(), 0);
            QVERIFY(store->columns()->id.empty());
        }
        QCOMPARE(QFileInfo(m_path).size(), size);
        auto store = open(RunStore::Mode::ReadWrite);
        QVERIFY(store);
        QCOMPARE(fill(*store, 2).size(), std::size_t(2));
    }

    void killedImportIsRolledBack()
    {
        { fill(*open(), 2); }
        const pid_t child = ::fork();
        if (child == 0) {
            auto store = RunStore::open(m_path, RunStore::Mode::ReadWrite);
            auto import = (*store)->beginImport();
            for (int i = 0; i < 500; ++i) {
                Run run = makeRun(QStringLiteral("k%1").arg(i));
                (void)import->put(run, makeTotals(1), {});
            }
            ::kill(::getpid(), SIGKILL);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(*open(RunStore::Mode::ReadOnly)->runCount(), 2);
        QCOMPARE(*open(RunStore::Mode::ReadWrite)->runCount(), 2);
    }

    void lockedStoreIsWaitedForThenBusy()
    {
        fill(*open(), 1);
        auto store = RunStore::open(m_path, RunStore::Mode::ReadWrite, 300);
        QVERIFY(store);
        Other other(m_path);
        QVERIFY(other.execute("BEGIN IMMEDIATE"));
        QElapsedTimer timer;
        timer.start();
        const auto import = (*store)->beginImport();
        QVERIFY(!import);
        QCOMPARE(import.error().code, ErrorCode::StoreBusy);
        QVERIFY(timer.elapsed() >= 250);
        QVERIFY2((*store)->columns(), "readers go on");
        QVERIFY(other.execute("ROLLBACK"));
        QVERIFY((*store)->beginImport());
    }

    void twoConnectionsMakeOneStore()
    {
        auto first = open();
        auto second = open();
        QVERIFY(first && second);
        fill(*first, 2);
        QCOMPARE(*second->runCount(), 2);
    }

    void readersDoNotWrite()
    {
        fill(*open(), 2);
        const QByteArray before = digest(m_path);
        {
            auto store = open(RunStore::Mode::ReadOnly);
            QVERIFY(store->isReadOnly());
            QCOMPARE(*store->runCount(), 2);
            QCOMPARE(store->beginImport().error().code, ErrorCode::NotWritable);
            QCOMPARE(store->remove({ 1 }).error().code, ErrorCode::NotWritable);
        }
        QCOMPARE(digest(m_path), before);
        QCOMPARE(QDir(m_dir->filePath(QStringLiteral("sub"))).entryList(QDir::Files).size(), 1);
    }

    void unwritableFolderIsRead()
    {
        fill(*open(), 2);
        const QString folder = m_dir->filePath(QStringLiteral("sub"));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        const auto writable = qScopeGuard([&] { QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); });
        {
            auto store = open(RunStore::Mode::ReadOnly);
            QVERIFY(store);
            QCOMPARE(*store->runCount(), 2);
            QCOMPARE(QDir(folder).entryList(QDir::Files).size(), ::geteuid() == 0 ? QDir(folder).entryList(QDir::Files).size() : 1);
        }
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
        if (::geteuid() != 0)
            QCOMPARE(refusal(), ErrorCode::NotWritable);
    }
};

QTEST_GUILESS_MAIN(TestStoreFile)
#include "tst_storefile.moc"
