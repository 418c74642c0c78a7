#include "import/importjob.h"
#include "session/dashboardsession.h"
#include "store/reprice.h"
#include "storefixture.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QtTest>

using namespace runcost;

// Runs keep the prices of their first analysis; new ones are a visible choice that can be taken back.
class TestPrices final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_number = 0;

    struct World {
        std::unique_ptr<DashboardSession> session;
        QString store;
        std::vector<qint64> ids;
    };
    World world(const QStringList& names = { QStringLiteral("a"), QStringLiteral("b") })
    {
        World w;
        const QString name = QString::number(++m_number);
        w.store = m_folder.filePath(name + QStringLiteral(".runcost"));
        w.session = std::make_unique<DashboardSession>(*Catalog::shipped());
        w.session->setCatalogPath(m_folder.filePath(name + QStringLiteral("/catalog.json")));
        if (!w.session->openStore(w.store))
            qFatal("store");
        w.ids = import(w, names);
        return w;
    }
    // As the import does it: the catalog is kept with the runs.
    std::vector<qint64> import(World& w, const QStringList& names)
    {
        auto store = *RunStore::open(w.store, RunStore::Mode::ReadWrite);
        auto import = *store->beginImport();
        const Catalog& catalog = w.session->catalog();
        if (!store->keepCatalog(catalog.version(), catalog.snapshot()))
            qFatal("keep");
        std::vector<qint64> ids;
        for (const QString& name : names) {
            Run run;
            run.sourceKind = QStringLiteral("test");
            run.sourceId = run.name = name;
            run.provider = QStringLiteral("aws");
            run.gpuType = QStringLiteral("T4");
            run.deviceClass = QStringLiteral("cuda");
            run.startedAtMs = 1'760'000'000'000;
            run.figure(RunField::DurationS) = Figure { 36000, Provenance::Measured, 0, {}, {} };
            (void)import.put(run, analyzeTotals(run, {}, catalog), catalog.version());
            ids.push_back(run.id);
        }
        if (!import.commit({ QStringLiteral("x"), {}, QStringLiteral("test"), 0, 2 }) || !w.session->reload())
            qFatal("import");
        return ids;
    }
    static double training(const DashboardSession& session) { return *session.data()->baseline.components[0].value; }
    static std::vector<OverlayChange> t4At(double usd)
    {
        return { { QStringLiteral("prices"), QStringLiteral("aws-t4"), {},
            { { QStringLiteral("id"), QStringLiteral("aws-t4") }, { QStringLiteral("usd_per_gpu_hour"), usd }, { QStringLiteral("source"), QStringLiteral("quote") } } } };
    }

private slots:
    void runsKeepTheirPrices()
    {
        World w = world();
        DashboardSession& session = *w.session;
        session.select({ w.ids[0] });
        QCOMPARE(training(session), 5.26);
        const QString before = session.catalog().version();
        QSignalSpy changed(&session, &DashboardSession::catalogChanged);
        QVERIFY(session.changeCatalog(t4At(1.0), QStringLiteral("Own price")));
        QCOMPARE(changed.size(), 1);
        QVERIFY(session.catalog().version() != before);
        QCOMPARE(session.catalogInUse().version(), before);
        QVERIFY(session.hasNewerPrices());
        QCOMPARE(training(session), 5.26); // the panels agree with the table
        // A new run takes the new price.
        const std::vector<qint64> later = import(w, { QStringLiteral("c") });
        session.select({ later[0] });
        QCOMPARE(training(session), 10.0);
        QVERIFY(!session.hasNewerPrices());
        // So it is in another session.
        DashboardSession again(session.catalog());
        QVERIFY(again.openStore(w.store));
        again.select({ w.ids[0] });
        QCOMPARE(training(again), 5.26);
        QVERIFY(again.hasNewerPrices());
    }
    void repricingIsAChoiceAndUndone()
    {
        World w = world();
        DashboardSession& session = *w.session;
        session.select({ w.ids[0] });
        QVERIFY(session.changeCatalog(t4At(1.0), QStringLiteral("Own price")));
        const auto found = session.findRepricings({});
        QVERIFY(found);
        QCOMPARE(found->size(), std::size_t(2));
        const RepricingSum sum = sumOf(*found);
        QCOMPARE(sum.changed, 2);
        QVERIFY(std::abs(*sum.afterUsd - *sum.beforeUsd - 2 * (10.0 - 5.26)) < 1e-9);
        QVERIFY(session.reprice(*found));
        QCOMPARE(training(session), 10.0);
        QVERIFY(std::abs(session.runs()->costUsd[0] - *found->front().after.totals.costUsd) < 1e-9);
        QVERIFY(session.findRepricings({})->empty());
        session.undo();
        QCOMPARE(training(session), 5.26);
        session.redo();
        QCOMPARE(training(session), 10.0);
        session.undo();
        session.undo(); // the own price
        QVERIFY(!session.hasNewerPrices());
        QCOMPARE(session.catalog().ownRowCount(), 0);
        QVERIFY(!session.canUndo());
        session.redo();
        QCOMPARE(*session.catalog().price(QStringLiteral("aws-t4"))->usdPerGpuHour, 1.0);
    }
    void aRepricedRunStaysAsItIsWhenTheOwnPriceGoes()
    {
        World w = world();
        DashboardSession& session = *w.session;
        session.select({ w.ids[0] });
        QVERIFY(session.changeCatalog(t4At(1.0), QStringLiteral("Own price")));
        QVERIFY(session.reprice(*session.findRepricings({ w.ids[0] })));
        std::vector<OverlayChange> back = t4At(1.0);
        back[0].after = {};
        QVERIFY(session.changeCatalog(back, QStringLiteral("Use shipped")));
        QCOMPARE(training(session), 10.0);
        session.select({ w.ids[1] });
        QCOMPARE(training(session), 5.26);
    }
    void aBadRowChangesNothing()
    {
        World w = world();
        const QString before = w.session->catalog().version();
        const Status wrong = w.session->changeCatalog(t4At(0), QStringLiteral("Own price"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().detail, QStringLiteral("usd_per_gpu_hour"));
        QCOMPARE(w.session->catalog().version(), before);
        QVERIFY(!w.session->canUndo());
    }
    void aTamperedCatalogIsNotBelieved()
    {
        World w = world();
        const QString version = w.session->catalog().version();
        auto store = *RunStore::open(w.store, RunStore::Mode::ReadWrite);
        QVERIFY(store->keepCatalog(QStringLiteral("other"), w.session->catalog().snapshot())); // says another version
        CatalogShelf shelf(store.get(), w.session->catalog());
        QCOMPARE(shelf.of(QStringLiteral("other")).version(), version);
        QCOMPARE(shelf.of(QStringLiteral("never kept")).version(), version);
        QVERIFY(store->keepCatalog(QStringLiteral("bad"), "{]"));
        QCOMPARE(shelf.of(QStringLiteral("bad")).version(), version);
    }
    void largeStoresAreLeftToTheCommandLine()
    {
        World w = world();
        const std::vector<qint64> many(DashboardSession::undoableRuns + 1, w.ids[0]);
        QVERIFY(!w.session->findRepricings(many));
    }
};

QTEST_GUILESS_MAIN(TestPrices)
#include "tst_prices.moc"
