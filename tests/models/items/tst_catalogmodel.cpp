#include "analysis/usedrows.h"
#include "core/currency.h"
#include "items/catalogmodel.h"
#include "runs/run.h"
#include "session/catalogeffects.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace runcost;

namespace {

Catalog ownCatalog(const char* rows)
{
    Result<Catalog> catalog = Catalog::withOwnRows(rows, QStringLiteral("test"));
    if (!catalog)
        qFatal("%s", qPrintable(catalog.error().text));
    return *std::move(catalog);
}

Run t4Run()
{
    Run run;
    run.name = QStringLiteral("one");
    run.provider = QStringLiteral("aws");
    run.region = QStringLiteral("us-east-1");
    run.gpuType = QStringLiteral("Tesla T4");
    run.deviceClass = QStringLiteral("cuda");
    run.figure(RunField::DurationS) = Figure { 36000, Provenance::Measured, 0, {}, {} };
    return run;
}

const QDate today(2026, 11, 21);

} // namespace

class TestCatalogModel final : public QObject {
    Q_OBJECT

    CatalogModel m_model;
    CatalogFilter m_filter { &m_model };
    QAbstractItemModelTester m_tester { &m_model };
    QAbstractItemModelTester m_filterTester { &m_filter };

    void show(const Catalog& catalog, CatalogSegment segment, const CatalogUse& use = {})
    {
        LintOptions options { 365, today };
        m_model.setItems(segment, catalogItems(catalog, segment, lint(catalog, options), use, today));
    }
    [[nodiscard]] QString text(const char* id, CatalogModel::Column column)
    {
        for (const char* kind : { "prices", "gpus", "regions", "countries", "storage", "constants" })
            if (const int row = m_model.rowOf(QString::fromUtf8(kind), QString::fromUtf8(id)); row >= 0)
                return m_model.index(row, column).data().toString();
        return QStringLiteral("no row");
    }

private slots:
    void cleanup()
    {
        m_filter.clear();
        format::setCurrency({});
    }
    void everySegmentHasRows()
    {
        const Catalog catalog = *Catalog::shipped();
        std::size_t constants = 0;
        for (const CatalogSegment segment : catalogSegments) {
            show(catalog, segment);
            QVERIFY(m_model.rowCount() > 0);
            for (int row = 0; row < m_model.rowCount(); ++row)
                for (int column = 0; column < CatalogModel::ColumnCount; ++column)
                    QVERIFY(m_model.index(row, column).data().isValid());
            if (segment == CatalogSegment::Equivalences || segment == CatalogSegment::Assumptions)
                constants += m_model.items().size();
        }
        QCOMPARE(constants, std::size_t(catalog.rows(QStringLiteral("constants")).size()));
    }
    void ownPricesShowTheShippedOne()
    {
        show(ownCatalog(R"({"prices":[{"id":"aws-t4","usd_per_gpu_hour":0.6049,"source":"invoice","as_of":"2026-11-20"},
            {"id":"mine","provider":"aws","gpu_id":"t4","usd_per_gpu_hour":0.2}]})"), CatalogSegment::Prices, QHash<QString, int> { { QStringLiteral("prices aws-t4"), 12 } });
        QCOMPARE(text("aws-t4", CatalogModel::FirstColumn), QStringLiteral("AWS"));
        QCOMPARE(text("aws-t4", CatalogModel::ValueColumn), QStringLiteral("0.60"));
        QCOMPARE(text("aws-t4", CatalogModel::ShippedColumn), QStringLiteral("0.53"));
        QCOMPARE(text("aws-t4", CatalogModel::DeltaColumn), QStringLiteral("▲ 15 %"));
        QCOMPARE(text("aws-t4", CatalogModel::AgeColumn), QStringLiteral("1 d"));
        QCOMPARE(text("aws-t4", CatalogModel::UsedColumn), QStringLiteral("12 runs"));
        QCOMPARE(text("aws-t4", CatalogModel::CheckColumn), QString());
        QCOMPARE(text("mine", CatalogModel::ShippedColumn), QStringLiteral("–"));
        QCOMPARE(text("mine", CatalogModel::CheckColumn), QStringLiteral("No source"));
        QCOMPARE(text("mine", CatalogModel::DateColumn), QStringLiteral("–"));
        QCOMPARE(text("aws-v100-16", CatalogModel::ShippedColumn), QString());
        m_filter.setOwnOnly(true);
        QCOMPARE(m_filter.rowCount(), 2);
        m_filter.setWarningsOnly(true);
        QCOMPARE(m_filter.rowCount(), 1);
    }
    void pricesFollowTheCurrency()
    {
        show(*Catalog::shipped(), CatalogSegment::Prices);
        QCOMPARE(m_model.headerData(CatalogModel::ValueColumn, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("$/GPU-h"));
        format::setCurrency({ QStringLiteral("EUR"), 0.5, QStringLiteral("2026-11-20"), QStringLiteral("x") });
        QCOMPARE(m_model.headerData(CatalogModel::ValueColumn, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("€/GPU-h"));
        QCOMPARE(text("aws-t4", CatalogModel::ValueColumn), QStringLiteral("0.26"));
    }
    void filtersAndSearch()
    {
        show(*Catalog::shipped(), CatalogSegment::Prices);
        m_filter.setSearch(QStringLiteral("aws SPOT"));
        QCOMPARE(m_filter.rowCount(), 7);
        m_filter.setGpus({ QStringLiteral("t4") });
        QCOMPARE(m_filter.rowCount(), 1);
        QVERIFY(m_filter.isFiltering());
        m_filter.clear();
        QCOMPARE(m_filter.rowCount(), m_model.rowCount());
        m_filter.setProviders({ QStringLiteral("gcp"), QStringLiteral("azure") });
        m_filter.setOffers({ QStringLiteral("on_demand") });
        QCOMPARE(m_filter.rowCount(), 12);
    }
    void unknownSortsLastBothWays()
    {
        show(*Catalog::shipped(), CatalogSegment::Prices);
        for (const Qt::SortOrder order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
            m_filter.sort(CatalogModel::ValueColumn, order);
            QCOMPARE(m_filter.index(m_filter.rowCount() - 1, CatalogModel::ValueColumn).data().toString(), QStringLiteral("–"));
            QVERIFY(m_filter.index(0, CatalogModel::ValueColumn).data().toString() != QStringLiteral("–"));
        }
        m_filter.sort(-1);
    }
    void bothGridDataSetsStandSideBySide()
    {
        show(*Catalog::shipped(), CatalogSegment::Regions);
        QCOMPARE(text("gcp-asia-east1", CatalogModel::ValueColumn), QStringLiteral("451.0"));
        QCOMPARE(text("gcp-asia-east1", CatalogModel::OfferColumn), QStringLiteral("grid average"));
        QVERIFY(text("gcp-asia-east1", CatalogModel::ShippedColumn) != QStringLiteral("–"));
        QCOMPARE(text("aws-us-east-1", CatalogModel::ValueColumn), QStringLiteral("–")); // only its country is known
    }
    void changedFiguresKeepTheRows()
    {
        show(*Catalog::shipped(), CatalogSegment::Prices);
        QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
        show(ownCatalog(R"({"prices":[{"id":"aws-t4","usd_per_gpu_hour":0.7,"source":"x"}]})"), CatalogSegment::Prices);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
    }
    void usedRowsAndEffects()
    {
        const Catalog catalog = *Catalog::shipped();
        QCOMPARE(usedCatalogRows(t4Run(), catalog), (QStringList { QStringLiteral("prices aws-t4"), QStringLiteral("gpus t4"), QStringLiteral("regions aws-us-east-1") }));
        Run billed = t4Run();
        billed.figure(RunField::HourlyPriceUsd) = Figure { 2, Provenance::Billed, 0, {}, {} };
        QVERIFY(!usedCatalogRows(billed, catalog).contains(QStringLiteral("prices aws-t4")));
        CatalogRuns runs;
        runs.runs = { t4Run(), billed };
        const OverlayChange change { QStringLiteral("prices"), QStringLiteral("aws-t4"), {},
            { { QStringLiteral("id"), QStringLiteral("aws-t4") }, { QStringLiteral("usd_per_gpu_hour"), 1.526 } } };
        const Result<CatalogEffect> effect = catalogEffect(runs, catalog, {}, { change }, {});
        QVERIFY(effect);
        QCOMPARE(effect->runs.size(), std::size_t(1)); // the billed run keeps its price
        QVERIFY(std::abs(effect->deltaUsd - 10) < 1e-9); // one dollar more for ten hours
        QCOMPARE(effect->gpuHours, 10.0);
        const OverlayChange wrong { QStringLiteral("prices"), QStringLiteral("aws-t4"), {},
            { { QStringLiteral("id"), QStringLiteral("aws-t4") }, { QStringLiteral("usd_per_gpu_hour"), 0 } } };
        QVERIFY(!catalogEffect(runs, catalog, {}, { wrong }, {}));
    }
};

QTEST_GUILESS_MAIN(TestCatalogModel)
#include "tst_catalogmodel.moc"
