#include "store/runstore.h"

#include <QtTest>

#include <sqlite3.h>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace runcost;

namespace {

Run makeRun(const QString& id)
{
    Run run;
    run.sourceKind = QStringLiteral("codecarbon");
    run.sourceId = id;
    run.name = QStringLiteral("run ") + id;
    run.project = QStringLiteral("vision");
    run.status = RunStatus::Finished;
    run.startedAtMs = 1'760'000'000'000;
    run.endedAtMs = 1'760'000'600'000;
    run.zoneAssumed = true;
    run.deviceClass = QStringLiteral("cuda");
    run.gpuType = QStringLiteral("NVIDIA A100-SXM4-80GB");
    run.provider = QStringLiteral("aws");
    run.country = QStringLiteral("DEU");
    run.metricName = QStringLiteral("accuracy");
    run.higherIsBetter = true;
    run.figure(RunField::DurationS) = Figure { 600, Provenance::Measured, 0, QStringLiteral("emissions.csv"), {} };
    run.figure(RunField::GpuCount) = Figure { 4, Provenance::Imported, 0, {}, {} };
    run.figure(RunField::EnergyKwh) = Figure { 1.25, Provenance::Measured, 0.1, QStringLiteral("emissions.csv"), QStringLiteral("2025") };
    run.figure(RunField::MetricValue) = Figure { 0.91, Provenance::Imported, 0, {}, {} };
    run.tags = { { QStringLiteral("team"), QStringLiteral("B") }, { QStringLiteral("seed"), QStringLiteral("7") } };
    run.reported = { { QStringLiteral("total"), 12.5 } };
    run.flags = QStringList { QStringLiteral("disagrees"), QStringLiteral("overwritten_later") };
    run.series = { { QStringLiteral("loss"), QStringLiteral("epoch"), {}, { 1, 2, 3 }, { 0.5, qQNaN(), 0.25 } } };
    return run;
}

Totals makeTotals(double cost) { return { cost, 1.25, 0.4, 71.0, 1 }; }

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

class TestStore final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;

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
    static std::vector<qint64> fill(RunStore& store, int count, const QByteArray& sha = "sha")
    {
        auto import = store.beginImport();
        std::vector<qint64> ids;
        for (int i = 0; i < count; ++i) {
            Run run = makeRun(QString::number(i));
            if (!import->put(run, makeTotals(10.0 + i), QStringLiteral("2026-11-21 abc")))
                return {};
            ids.push_back(run.id);
        }
        if (!import->commit({ QStringLiteral("/data/emissions.csv"), sha, QStringLiteral("codecarbon"), 5, count }))
            return {};
        return ids;
    }
    QString m_refusal;

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
        QCOMPARE(bytes.mid(60, 4), QByteArray::fromHex("00000001"));
        QVERIFY(!QFile::exists(m_path + QStringLiteral("-wal")));
    }

    void missingStoreIsNotMadeByReading()
    {
        QCOMPARE(refusal(RunStore::Mode::ReadOnly), ErrorCode::NotFound);
        QCOMPARE(refusal(RunStore::Mode::ReadWrite), ErrorCode::NotFound);
        QVERIFY(!QFile::exists(m_path));
    }

    void runComesBackAsItWas()
    {
        auto store = open();
        Run run = makeRun(QStringLiteral("a"));
        {
            auto import = store->beginImport();
            const auto outcome = import->put(run, makeTotals(3), QStringLiteral("v1"));
            QVERIFY(outcome);
            QCOMPARE(*outcome, PutOutcome::Added);
            QVERIFY(import->commit({}));
        }
        const auto back = store->run(run.id);
        QVERIFY(back);
        QVERIFY(std::isnan(back->series.at(0).y.at(1)));
        Run a = *back;
        a.series[0].y[1] = run.series[0].y[1] = 0;
        QCOMPARE(a.series, run.series);
        QVERIFY(a == run);
        const auto found = store->find(run.sourceKind, run.sourceId);
        QVERIFY(found && *found);
        QCOMPARE((*found)->id, run.id);
        QVERIFY(!store->find(QStringLiteral("codecarbon"), QStringLiteral("b"))->has_value());
        QCOMPARE(store->run(99).error().code, ErrorCode::NotFound);
    }

    void hostileTextIsText()
    {
        auto store = open();
        Run run = makeRun(QStringLiteral("'; DROP TABLE runs; --"));
        run.name = QStringLiteral("a%_\\\"'<img>\n") + QChar(0) + QStringLiteral("z");
        run.note = QString(QChar(0xD800)); // half a character
        run.tags.insert(QStringLiteral("=\n'"), QString(100'000, QLatin1Char('x')));
        for (int round = 0; round < 2; ++round) {
            auto import = store->beginImport();
            Run again = run;
            const auto outcome = import->put(again, makeTotals(3), QStringLiteral("v1"));
            QVERIFY(outcome);
            QCOMPARE(*outcome, round == 0 ? PutOutcome::Added : PutOutcome::Unchanged);
            QVERIFY(import->commit({}));
            QCOMPARE(store->run(again.id)->name, run.name);
            QCOMPARE(store->run(again.id)->note, QString(QChar(0xFFFD)));
            QCOMPARE(store->run(again.id)->tags, run.tags);
        }
        QCOMPARE(*store->runCount(), 1);
    }

    void impossibleNumbersAreLeftOut()
    {
        auto store = open();
        auto import = store->beginImport();
        for (const double value : { qQNaN(), qInf(), -qInf(), 1e300 }) {
            Run run = makeRun(QStringLiteral("x"));
            run.figure(RunField::PowerW) = Figure { value, Provenance::Measured, 0, {}, {} };
            const auto outcome = import->put(run, makeTotals(1), {});
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().code, ErrorCode::OutOfRange);
            QVERIFY(outcome.error().text.contains(QStringLiteral("run x")));
        }
        Run good = makeRun(QStringLiteral("y"));
        Totals unknown;
        unknown.costUsd = qQNaN();
        QVERIFY(import->put(good, unknown, {}));
        QVERIFY(import->commit({}));
        QCOMPARE(*store->runCount(), 1);
        const auto columns = store->columns();
        QVERIFY(std::isnan(columns->costUsd.at(0)));
        QVERIFY(std::isnan(columns->score.at(0)));
    }

    void droppedImportLeavesNothing()
    {
        auto store = open();
        {
            auto import = store->beginImport();
            Run run = makeRun(QStringLiteral("1"));
            QVERIFY(import->put(run, makeTotals(1), {}));
        }
        QCOMPARE(*store->runCount(), 0);
        QVERIFY(store->sources()->empty());
        QCOMPARE(fill(*store, 3).size(), std::size_t(3));
        QCOMPARE(*store->runCount(), 3);
    }

    void secondImportAddsNothing()
    {
        auto store = open();
        fill(*store, 3);
        QVERIFY(*store->hasSource("sha"));
        QVERIFY(!*store->hasSource("other"));
        fill(*store, 3);
        QCOMPARE(*store->runCount(), 3);
        QCOMPARE(store->sources()->size(), std::size_t(1));
        QCOMPARE(store->sources()->at(0).runs, 3);
    }

    void changedRunKeepsWhatTheUserWrote()
    {
        auto store = open();
        Run first = makeRun(QStringLiteral("1"));
        first.note = QStringLiteral("mine");
        {
            auto import = store->beginImport();
            QVERIFY(import->put(first, makeTotals(1), QStringLiteral("v1")));
            QVERIFY(import->commit({}));
        }
        Run second = makeRun(QStringLiteral("1"));
        second.tags = { { QStringLiteral("seed"), QStringLiteral("8") }, { QStringLiteral("new"), QStringLiteral("1") } };
        second.figure(RunField::EnergyKwh)->value = 2;
        second.figure(RunField::MetricValue).reset();
        auto import = store->beginImport();
        QCOMPARE(*import->put(second, makeTotals(5), QStringLiteral("v2")), PutOutcome::Updated);
        QVERIFY(import->commit({}));
        QCOMPARE(second.id, first.id);
        const Run back = *store->run(first.id);
        QCOMPARE(back.note, QStringLiteral("mine"));
        QCOMPARE(back.tags.value(QStringLiteral("seed")), QStringLiteral("7"));
        QCOMPARE(back.tags.value(QStringLiteral("new")), QStringLiteral("1"));
        QCOMPARE(back.value(RunField::EnergyKwh), std::optional(2.0));
        QVERIFY(!back.figure(RunField::MetricValue));
        QCOMPARE(store->stored(first.id)->catalogVersion, QStringLiteral("v2"));
    }

    void removedRunsComeBack()
    {
        auto store = open();
        const auto ids = fill(*store, 4);
        const auto before = store->stored(ids[1]);
        QVERIFY(before);
        const RunColumns columns = *store->columns();
        QVERIFY(store->remove({ ids[1], 999 }));
        QCOMPARE(*store->runCount(), 3);
        QVERIFY2(!*store->hasSource("sha"), "its file may be imported again");
        QVERIFY(store->restore({ *before }));
        const auto after = store->stored(ids[1]);
        QVERIFY(after);
        QCOMPARE(after->run.id, ids[1]);
        QCOMPARE(after->run.tags, before->run.tags);
        QCOMPARE(after->run.series.at(0).x, before->run.series.at(0).x);
        QCOMPARE(after->run.reported, before->run.reported);
        QCOMPARE(after->totals.costUsd, before->totals.costUsd);
        QCOMPARE(after->catalogVersion, before->catalogVersion);
        QCOMPARE(store->columns()->searchPool, columns.searchPool);
        QVERIFY2(store->restore({ *before }), "twice does no harm");
        QCOMPARE(*store->runCount(), 4);
        // A removed id is never given to another run.
        QVERIFY(store->remove({ ids.back() }));
        auto import = store->beginImport();
        Run run = makeRun(QStringLiteral("new"));
        QVERIFY(import->put(run, makeTotals(1), {}));
        QVERIFY(run.id > ids.back());
    }

    void columnsHoldEveryRun()
    {
        auto store = open();
        {
            auto import = store->beginImport();
            Run run = makeRun(QStringLiteral("1"));
            run.name = QStringLiteral("Über\nNet");
            run.note = QStringLiteral("SEE WIKI");
            QVERIFY(import->put(run, makeTotals(7), {}));
            Run bare;
            bare.sourceKind = QStringLiteral("sample");
            bare.sourceId = QStringLiteral("2");
            bare.sample = true;
            bare.deviceClass = QStringLiteral("cpu");
            QVERIFY(import->put(bare, {}, {}));
            QVERIFY(import->commit({}));
        }
        const RunColumns c = *store->columns();
        QCOMPARE(c.size(), std::size_t(2));
        QCOMPARE(c.name(0), QStringLiteral("Über\nNet"));
        QCOMPARE(c.name(1), QString());
        QCOMPARE(c.word(c.project[0]), QStringLiteral("vision"));
        QCOMPARE(c.word(c.device[0]), QStringLiteral("NVIDIA A100-SXM4-80GB"));
        QCOMPARE(c.word(c.device[1]), QStringLiteral("cpu"));
        QCOMPARE(c.word(c.tags[0]), QStringLiteral("seed=7\nteam=B"));
        QCOMPARE(c.tags[1], 0u);
        QCOMPARE(c.gpuCount[0], 4u);
        QCOMPARE(c.durationS[0], 600.0);
        QCOMPARE(c.unknownParts[0], std::uint8_t(1));
        QCOMPARE(c.startedAtMs[1], RunColumns::unknownTime);
        QVERIFY(std::isnan(c.costUsd[1]));
        QCOMPARE(c.sample[1], std::uint8_t(1));
        QVERIFY(c.searchPool.contains("über net"));
        QVERIFY(c.searchPool.contains("see wiki"));
        QVERIFY(c.searchPool.contains("team=b"));
        QCOMPARE(c.searchPool.count('\n'), 2);
        QCOMPARE(*store->sampleIds(), std::vector<qint64> { c.id[1] });
        const Progress cancelled { {}, [] { return true; } };
        QVERIFY2(store->columns(cancelled), "too few rows to ask");
    }

    void projectContextNamesTheOthers()
    {
        auto store = open();
        const auto ids = fill(*store, 3);
        const Run run = *store->run(ids[0]);
        const auto context = store->projectContext(run);
        QVERIFY(context);
        QCOMPARE(context->siblings.size(), std::size_t(2));
        QCOMPARE(context->siblings[0].costUsd + context->siblings[1].costUsd, 23.0);
        QCOMPARE(context->siblings[0].metric, 0.91);
        QCOMPARE(*context->medians[0], 600.0 / 3600); // hours
        QVERIFY(!context->medians[1]);
        QVERIFY(store->projectContext(Run())->siblings.empty());
    }

    void scenariosAreKeptByName()
    {
        auto store = open();
        Scenario scenario;
        scenario.name = QStringLiteral("Spot");
        scenario.numbers[Lever::SpotShare] = 0.6;
        scenario.choices[Lever::Precision] = QStringLiteral("bf16");
        QVERIFY(store->saveScenario(scenario));
        scenario.numbers[Lever::SpotShare] = 0.7;
        QVERIFY(store->saveScenario(scenario));
        QCOMPARE(store->scenarios()->size(), std::size_t(1));
        QVERIFY(store->scenarios()->at(0) == scenario);
        QVERIFY(store->deleteScenario(scenario.name));
        QVERIFY(store->scenarios()->empty());
    }

    void newerStoreIsRefusedWithItsVersion_data()
    {
        QTest::addColumn<int>("fileVersion");
        QTest::newRow("next") << 2;
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

QTEST_GUILESS_MAIN(TestStore)
#include "tst_sqlite_store.moc"
