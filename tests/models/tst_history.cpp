#include "catalog/catalog.h"
#include "import/importjob.h"
#include "models/import/importfiles.h"
#include "models/storefixture.h"
#include "session/dashboardsession.h"

using namespace runcost;
using namespace importfiles;

// What happens to a run that comes once more: nothing, or new values beside the old ones.
class TestHistory final : public QObject {
    Q_OBJECT

    struct Bench {
        Catalog catalog = *Catalog::shipped();
        Folder folder;
        QString path = folder.text(QStringLiteral("h.runcost"));
        ImportSummary import(const QStringList& names) const
        {
            ImportRequest request;
            request.storePath = path;
            request.options.timeZone = "UTC";
            for (const QString& name : names)
                request.paths.emplace_back(name.startsWith(u'/') ? name.toStdString() : folder.text(name).toStdString());
            const auto summary = importRuns(request, catalog);
            return summary ? *summary : ImportSummary();
        }
        std::unique_ptr<RunStore> store() const { return std::move(*RunStore::open(path, RunStore::Mode::ReadOnly)); }
        void writeRun(const QString& name, const char* energy) const
        {
            folder.write(name, emissions({ { { "run_id", "a" }, { "duration", energy }, { "energy_consumed", energy } }, { { "run_id", "b" } } }));
        }
    };

private slots:
    void aChangedRunKeepsItsOldValues()
    {
        const Bench bench;
        bench.writeRun(QStringLiteral("e.csv"), "1");
        QCOMPARE(bench.import({ QStringLiteral("e.csv") }).added(), 2);
        bench.writeRun(QStringLiteral("e.csv"), "2");
        const ImportSummary second = bench.import({ QStringLiteral("e.csv") });
        QCOMPARE(second.updated(), 1);
        QCOMPARE(second.unchanged(), 1);
        QCOMPARE(second.replaced->size(), std::size_t(1));
        bench.writeRun(QStringLiteral("e.csv"), "3");
        QCOMPARE(bench.import({ QStringLiteral("e.csv") }).updated(), 1);

        const auto store = bench.store();
        const std::vector<HistoryEntry> history = *store->history(1);
        QCOMPARE(history.size(), std::size_t(2));
        QCOMPARE(*history[0].before.run.value(RunField::EnergyKwh), 1.0);
        QCOMPARE(*history[1].before.run.value(RunField::EnergyKwh), 2.0);
        QVERIFY(history[0].before.totals.energyKwh.has_value());
        QVERIFY(history[0].source.endsWith(QStringLiteral("/e.csv")));
        QVERIFY(history[1].replacedAtMs >= history[0].replacedAtMs && history[0].replacedAtMs > 1'700'000'000'000);
        QCOMPARE(*store->run(1)->value(RunField::EnergyKwh), 3.0);
        QCOMPARE(store->history(2)->size(), std::size_t(0));
    }
    void historyDoesNotGrowForEver()
    {
        QTemporaryDir dir;
        const auto store = *RunStore::open(dir.filePath(QStringLiteral("s")), RunStore::Mode::Create);
        for (int i = 0; i < 250; ++i) {
            auto import = store->beginImport();
            Run run = storefixture::makeRun(QStringLiteral("a"));
            run.figure(RunField::EnergyKwh)->value = i;
            QVERIFY(import->put(run, storefixture::makeTotals(i), QStringLiteral("c")));
            QVERIFY(import->commit({}));
        }
        const auto history = *store->history(1);
        QCOMPARE(history.size(), std::size_t(200));
        QCOMPARE(*history.back().before.run.value(RunField::EnergyKwh), 248.0);
        QVERIFY(history.back().before.run.series.empty());
    }
    void theSameRunsByOtherWaysAreNotDoubled()
    {
        const Bench bench;
        bench.writeRun(QStringLiteral("in/e.csv"), "1");
        QCOMPARE(bench.import({ QStringLiteral("in/e.csv") }).added(), 2);
        QVERIFY(QFile::link(bench.folder.text(QStringLiteral("in/e.csv")), bench.folder.text(QStringLiteral("link.csv"))));
        QVERIFY(QFile::link(bench.folder.text(QStringLiteral("in")), bench.folder.text(QStringLiteral("linked"))));
        QVERIFY(QFile::copy(bench.folder.text(QStringLiteral("in/e.csv")), bench.folder.text(QStringLiteral("copy.csv"))));
        // Its rows in another order.
        bench.folder.write(QStringLiteral("order.csv"), emissions({ { { "run_id", "b" } }, { { "run_id", "a" }, { "duration", "1" }, { "energy_consumed", "1" } } }));
        const QString dotted = bench.folder.text(QStringLiteral("in/../in/./e.csv"));
        for (const QString& name : { QStringLiteral("link.csv"), QStringLiteral("linked/e.csv"), QStringLiteral("copy.csv"), dotted, QStringLiteral("order.csv"), QStringLiteral("in") }) {
            const ImportSummary summary = bench.import({ name });
            QVERIFY2(summary.added() == 0 && summary.updated() == 0 && summary.unchanged() == 2, qPrintable(name));
        }
        // The file has grown.
        bench.folder.write(QStringLiteral("in/e.csv"), emissions({ { { "run_id", "a" }, { "duration", "1" }, { "energy_consumed", "1" } }, { { "run_id", "b" } }, { { "run_id", "c" } } }));
        const ImportSummary grown = bench.import({ QStringLiteral("in/e.csv") });
        QCOMPARE(grown.added(), 1);
        QCOMPARE(grown.updated(), 0);
        QCOMPARE(*bench.store()->runCount(), qint64(3));
    }
    void aMovedFileIsRecognised()
    {
        const Bench bench;
        bench.writeRun(QStringLiteral("old.csv"), "1");
        QCOMPARE(bench.import({ QStringLiteral("old.csv") }).added(), 2);
        QVERIFY(QFile::rename(bench.folder.text(QStringLiteral("old.csv")), bench.folder.text(QStringLiteral("new.csv"))));
        QCOMPARE(bench.import({ QStringLiteral("new.csv") }).unchanged(), 2);
        auto sources = *bench.store()->sources();
        QCOMPARE(sources.size(), std::size_t(1));
        QVERIFY(sources[0].path.endsWith(QStringLiteral("new.csv")));
        // A copy beside it is no move.
        QVERIFY(QFile::copy(bench.folder.text(QStringLiteral("new.csv")), bench.folder.text(QStringLiteral("copy.csv"))));
        QCOMPARE(bench.import({ QStringLiteral("copy.csv") }).unchanged(), 2);
        sources = *bench.store()->sources();
        QCOMPARE(sources.size(), std::size_t(1));
        QVERIFY(sources[0].path.endsWith(QStringLiteral("new.csv")));
    }
    void undoGivesTheOldValuesBack()
    {
        const Bench bench;
        bench.writeRun(QStringLiteral("e.csv"), "1");
        (void)bench.import({ QStringLiteral("e.csv") });
        bench.folder.write(QStringLiteral("e.csv"), emissions({ { { "run_id", "a" }, { "duration", "2" }, { "energy_consumed", "2" } }, { { "run_id", "b" } }, { { "run_id", "c" } } }));
        DashboardSession session(bench.catalog);
        QVERIFY(session.openStore(bench.path));
        session.select({ 1 });
        const double before = *session.data()->run.value(RunField::EnergyKwh);
        QCOMPARE(before, 1.0);
        const ImportSummary summary = bench.import({ QStringLiteral("e.csv") });
        QVERIFY(session.reload());
        session.recordImport(summary.addedIds.all(), QStringLiteral("Import"), summary.replaced);
        QCOMPARE(*session.data()->run.value(RunField::EnergyKwh), 2.0);
        QCOMPARE(session.runs()->size(), std::size_t(3));
        session.undo();
        QCOMPARE(*session.data()->run.value(RunField::EnergyKwh), 1.0);
        QCOMPARE(session.runs()->size(), std::size_t(2));
        QCOMPARE(session.selection(), std::vector<qint64> { 1 });
        session.redo();
        QCOMPARE(*session.data()->run.value(RunField::EnergyKwh), 2.0);
        QCOMPARE(session.runs()->size(), std::size_t(3));
        session.undo();
        // The file may bring its values again.
        QCOMPARE(bench.import({ QStringLiteral("e.csv") }).updated(), 1);
    }
    void aSessionFollowsOtherPrograms()
    {
        const Bench bench;
        bench.writeRun(QStringLiteral("e.csv"), "1");
        (void)bench.import({ QStringLiteral("e.csv") });
        DashboardSession session(bench.catalog);
        QVERIFY(session.openStore(bench.path));
        session.select({ 2 });
        QCOMPARE(*session.followStore(), false);
        bench.folder.write(QStringLiteral("more.csv"), emissions({ { { "run_id", "z" } } }));
        QCOMPARE(bench.import({ QStringLiteral("more.csv") }).added(), 1);
        QCOMPARE(*session.followStore(), true);
        QCOMPARE(session.runs()->size(), std::size_t(3));
        QCOMPARE(session.selection(), std::vector<qint64> { 2 });
        QCOMPARE(*session.followStore(), false);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
