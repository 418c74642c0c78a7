#include "catalog/catalog.h"
#include "core/sqlite.h"
#include "import/importjob.h"
#include "models/storefixture.h"
#include <QTemporaryDir>
#include <QTest>

using namespace runcost;

// Imports that are so large that the store stops looking up each run: what comes out is the same.
class TestBulkImport final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    Catalog m_catalog = *Catalog::shipped();

    struct Row {
        int id;
        int seconds;
    };

    QString write(const QString& name, const std::vector<Row>& rows)
    {
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write("run_id,name,project,started_at,duration_s,energy_kwh,gpu_type,provider\n");
        for (const Row& row : rows)
            file.write(QStringLiteral("%1-aaaa-bbbb,run %2,p%3,2025-01-02T03:04:05Z,%4,0.5,NVIDIA A100-SXM4-80GB,aws\n")
                           .arg(row.id, 8, 16, QLatin1Char('0'))
                           .arg(row.id)
                           .arg(row.id % 3)
                           .arg(row.seconds)
                           .toUtf8());
        return file.fileName();
    }

    ImportSummary import(const QString& path, const QString& store, const Progress& progress = {})
    {
        ImportRequest request;
        request.paths = { path.toStdString() };
        request.storePath = m_dir->filePath(store);
        request.options.timeZone = "UTC";
        const Result<ImportSummary> summary = importRuns(request, m_catalog, progress);
        if (!summary)
            qFatal("%s", qPrintable(summary.error().text));
        return *summary;
    }

    std::unique_ptr<RunStore> open(const QString& store)
    {
        auto opened = RunStore::open(m_dir->filePath(store), RunStore::Mode::ReadWrite);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        return std::move(*opened);
    }

    static std::optional<double> seconds(const RunStore& store, int id)
    {
        const auto run = store.find(QStringLiteral("table"), QStringLiteral("%1-aaaa-bbbb").arg(id, 8, 16, QLatin1Char('0')));
        return run && *run ? (*run)->value(RunField::DurationS) : std::nullopt;
    }

    static std::vector<Row> newRows(int first, int count)
    {
        std::vector<Row> rows;
        for (int i = 0; i < count; ++i)
            rows.push_back({ first + i, 100 + i % 1000 });
        return rows;
    }

    // An import that no longer looks up runs.
    static RunStore::Import large(RunStore& store)
    {
        auto import = *store.beginImport();
        for (int i = 0; i < 10'000; ++i) {
            Run run;
            run.sourceKind = QStringLiteral("table");
            run.sourceId = QStringLiteral("filler %1").arg(i);
            run.figure(RunField::DurationS) = Figure { 1, Provenance::Imported, 0, {}, {} };
            if (!import.put(run, {}, {}))
                qFatal("not put");
        }
        if (!import.takesAllAsNew())
            qFatal("still looking up");
        return import;
    }

    // Figures whose run is gone.
    qint64 orphans(const QString& store)
    {
        auto database = sqlite::Database::open(m_dir->filePath(store), {});
        auto count = database->prepare("SELECT count(*) FROM run_figures WHERE run_id NOT IN (SELECT id FROM runs)");
        return *count->step() ? count->integer(0) : -1;
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void rowsWithoutTwinsAreAllAdded()
    {
        const ImportSummary summary = import(write(QStringLiteral("a.csv"), newRows(1, 11'500)), QStringLiteral("s.runcost"));
        QCOMPARE(summary.added(), 11'500);
        QCOMPARE(summary.addedIds.size(), std::size_t(11'500));
        const auto store = open(QStringLiteral("s.runcost"));
        QCOMPARE(*store->runCount(), 11'500);
        QCOMPARE(seconds(*store, 11'400), 100.0 + 11'399 % 1000);
    }

    // The same as when each is looked up: the last row of a run counts, one that says the same changes nothing.
    void twinsOfOneFileAreOneRun()
    {
        std::vector<Row> rows = newRows(1, 11'000);
        rows.push_back({ 5, 7 }); // of a row that was looked up
        rows.push_back({ 10'500, 8 });
        rows.push_back({ 10'500, 9 }); // three times
        rows.push_back({ 10'600, 100 + 10'599 % 1000 }); // nothing new
        rows.push_back({ 30'000, 1 });
        const ImportSummary summary = import(write(QStringLiteral("a.csv"), rows), QStringLiteral("s.runcost"));
        QCOMPARE(summary.added(), 11'001);
        QCOMPARE(summary.updated(), 3);
        QCOMPARE(summary.unchanged(), 1);
        QCOMPARE(summary.addedIds.size(), std::size_t(11'001));
        const auto store = open(QStringLiteral("s.runcost"));
        QCOMPARE(*store->runCount(), 11'001);
        QCOMPARE(seconds(*store, 5), 7.0);
        QCOMPARE(seconds(*store, 10'500), 9.0);
        QCOMPARE(seconds(*store, 30'000), 1.0);
        const auto run = store->find(QStringLiteral("table"), QStringLiteral("00002904-aaaa-bbbb"));
        QVERIFY(run && *run);
        QCOMPARE(store->history((*run)->id)->size(), std::size_t(2)); // 8 for the first value, then 9
    }

    void twinsOfAnEarlierImportAreThatRun()
    {
        QCOMPARE(import(write(QStringLiteral("a.csv"), newRows(1, 500)), QStringLiteral("s.runcost")).added(), 500);
        std::vector<Row> rows = newRows(1000, 11'000);
        rows.push_back({ 7, 4711 });
        rows.push_back({ 8, 100 + 7 });
        const ImportSummary summary = import(write(QStringLiteral("b.csv"), rows), QStringLiteral("s.runcost"));
        QCOMPARE(summary.added(), 11'000);
        QCOMPARE(summary.updated(), 1);
        QCOMPARE(summary.unchanged(), 1);
        QVERIFY(summary.replaced);
        QCOMPARE(summary.replaced->size(), std::size_t(1));
        const auto store = open(QStringLiteral("s.runcost"));
        QCOMPARE(*store->runCount(), 11'500);
        QCOMPARE(seconds(*store, 7), 4711.0);
        // A later import finds all of them.
        QCOMPARE(import(write(QStringLiteral("c.csv"), rows), QStringLiteral("s.runcost")).added(), 0);
    }

    // Many go into the store with one statement: odd texts, extras, refused ones and a last few alone among them.
    void runsWrittenTogetherAreWhole()
    {
        auto store = std::move(*RunStore::open(m_dir->filePath(QStringLiteral("s.runcost")), RunStore::Mode::Create));
        std::vector<Run> runs;
        const Totals totals { 4.5, {}, 0.25, 70, 1 };
        {
            auto import = large(*store);
            for (int i = 0; i < 37; ++i) {
                Run run = storefixture::makeRun(QString::number(i / 2)); // some texts are those of the run before
                run.sourceId = QString::number(i);
                run.series[0].y = { 1, 2, 3.0 + i };
                if (i % 3 == 0)
                    run.gpuType = QStringLiteral("GPU ü 机器 %1").arg(i);
                if (i % 4 == 1)
                    run.provider.clear();
                if (i % 5 == 2)
                    run.endedAtMs.reset();
                if (i % 7 == 3)
                    run.figures = {};
                Run refused = run;
                refused.figure(RunField::DurationS) = Figure { 1e300, Provenance::Imported, 0, {}, {} };
                QCOMPARE(import.add(std::move(refused), totals, QStringLiteral("v")).error().code, ErrorCode::OutOfRange);
                const auto id = import.add(Run(run), totals, QStringLiteral("v"));
                QVERIFY(id);
                QCOMPARE(*id, 10'001 + i);
                run.id = *id;
                runs.push_back(run);
            }
            QVERIFY(import.settle({})->empty());
            QVERIFY(import.commit({}));
        }
        QCOMPARE(*store->runCount(), 10'037);
        for (const Run& run : runs) {
            const auto back = store->run(run.id);
            QVERIFY(back);
            QVERIFY2(*back == run, qPrintable(run.sourceId));
            QVERIFY(*store->find(run.sourceKind, run.sourceId));
        }
        // What belongs to a run goes with it.
        QVERIFY(store->remove({ runs[0].id, runs[20].id }));
        QCOMPARE(orphans(QStringLiteral("s.runcost")), 0);
    }

    void droppedImportLeavesTheRulesOfTheStore()
    {
        auto store = std::move(*RunStore::open(m_dir->filePath(QStringLiteral("s.runcost")), RunStore::Mode::Create));
        const std::vector<qint64> ids = storefixture::fill(*store, 20);
        {
            auto import = large(*store);
            QVERIFY(import.add(storefixture::makeRun(QStringLiteral("x")), {}, {}));
        }
        QCOMPARE(*store->runCount(), 20);
        QVERIFY(store->remove(ids));
        QCOMPARE(orphans(QStringLiteral("s.runcost")), 0);
    }

    void cancelledImportLeavesTheStore()
    {
        QCOMPARE(import(write(QStringLiteral("a.csv"), newRows(1, 500)), QStringLiteral("s.runcost")).added(), 500);
        int asked = 0;
        Progress progress;
        progress.isCancelled = [&] { return ++asked > 50; };
        const ImportSummary summary = import(write(QStringLiteral("b.csv"), newRows(1000, 20'000)), QStringLiteral("s.runcost"), progress);
        QVERIFY(summary.cancelled);
        QCOMPARE(summary.added(), 0);
        const auto store = open(QStringLiteral("s.runcost"));
        QCOMPARE(*store->runCount(), 500);
        QCOMPARE(seconds(*store, 7), 106.0);
    }
};

QTEST_GUILESS_MAIN(TestBulkImport)
#include "tst_bulkimport.moc"
