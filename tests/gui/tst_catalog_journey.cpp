#include "gui/guitest.h"

#include "catalog/effectview.h"
#include "catalog/overlay.h"
#include "core/currency.h"
#include "core/format.h"
#include "store/runstore.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace runcost;

// An own price from the first look to re-priced runs and back.
class TestCatalogJourney final : public QObject {
    Q_OBJECT

    struct CatalogFixture : WindowFixture {
        CatalogFixture()
        {
            session->setCatalogPath(folder.filePath(QStringLiteral("catalog.json")));
            auto store = *RunStore::open(session->storePath(), RunStore::Mode::ReadWrite);
            auto import = *store->beginImport();
            const Catalog& catalog = session->catalog();
            if (!store->keepCatalog(catalog.version(), catalog.snapshot()))
                qFatal("keep");
            for (const char* name : { "one", "two" }) {
                Run run;
                run.sourceKind = QStringLiteral("test");
                run.sourceId = run.name = QString::fromUtf8(name);
                run.provider = QStringLiteral("aws");
                run.gpuType = QStringLiteral("T4");
                run.deviceClass = QStringLiteral("cuda");
                run.startedAtMs = 1'760'000'000'000;
                run.figure(RunField::DurationS) = Figure { 36000, Provenance::Measured, 0, {}, {} };
                (void)import.put(run, analyzeTotals(run, {}, catalog), catalog.version());
            }
            if (!import.commit({ QStringLiteral("x"), {}, QStringLiteral("test"), 0, 2 }) || !session->reload())
                qFatal("import");
        }
        [[nodiscard]] QTableView* table() const { return find<QTableView>("catalogTable"); }
        void goToCatalog() const
        {
            key(Qt::Key_2, Qt::ControlModifier);
            QTRY_VERIFY(table()->isVisible());
        }
        void search(const char* text) const
        {
            auto* field = find<QLineEdit>("catalogSearch");
            QTest::mouseClick(field, Qt::LeftButton);
            field->selectAll();
            QTest::keyClicks(field, QString::fromUtf8(text));
        }
        void type(const char* name, const char* text) const
        {
            auto* field = find<QLineEdit>(name);
            QVERIFY(field != nullptr);
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, QString::fromUtf8(text));
        }
        // The T4 of AWS, chosen with keys.
        void showT4() const
        {
            goToCatalog();
            search("aws t4 on-demand");
            QTRY_COMPARE(table()->model()->rowCount(), 1);
            table()->setFocus();
            QTest::keyClick(table(), Qt::Key_Down);
            if (!find<QWidget>("catalogPanel")->isVisible())
                QTest::keyClick(table(), Qt::Key_Return);
            QTRY_VERIFY(find<QWidget>("catalogPanel")->isVisible());
        }
        [[nodiscard]] double training() const { return *session->data()->baseline.components[0].value; }
    };

private slots:
    void cleanup() { format::setCurrency({}); }
    void thePageShowsWhatIsShipped()
    {
        CatalogFixture f;
        f.goToCatalog();
        QVERIFY(!f.find<QWidget>("runsDock")->isVisible()); // docks fold to rails
        QVERIFY(f.table()->model()->rowCount() > 40);
        QVERIFY(!f.find<QPushButton>("exportOwn")->isEnabled());
        QVERIFY(!f.find<QPushButton>("exportOwn")->toolTip().isEmpty());
        f.search("no such thing");
        QTRY_COMPARE(f.table()->model()->rowCount(), 0);
        QVERIFY(!f.table()->isVisible());
        QTest::keyClick(f.find<QLineEdit>("catalogSearch"), Qt::Key_Escape);
        QTRY_VERIFY(f.table()->isVisible());
        QTest::mouseClick(f.find<QWidget>("catalogSegments_gpus"), Qt::LeftButton);
        QTRY_COMPARE(f.table()->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Architecture"));
        f.key(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(f.find<QWidget>("dashboardPage")->isVisible());
        QVERIFY(f.find<QWidget>("runsDock")->isVisible());
    }
    void anOwnPriceIsSavedUndoneAndPricesRuns()
    {
        CatalogFixture f;
        QCOMPARE(f.training(), 5.26);
        f.showT4();
        QCOMPARE(f.find<QLabel>("shippedValue")->text(), QStringLiteral("$0.53"));
        f.type("ownValue", "1.526");
        QTRY_COMPARE_WITH_TIMEOUT(f.find<EffectView>("catalogEffect")->summary(), QStringLiteral("+$20.00 in 2 runs, 20.0 GPU-hours"), 20000);
        QCOMPARE(f.find<QLabel>("ownDelta")->text(), QStringLiteral("▲ 190 %"));
        f.type("ownReason", "support plan");
        f.type("ownSource", "invoice");
        f.click("saveOwn");
        QTRY_COMPARE(f.session->catalog().ownRowCount(), 1);
        const QJsonObject row = f.session->ownRows()->row(QStringLiteral("prices"), QStringLiteral("aws-t4"));
        QCOMPARE(row.value(QLatin1String("usd_per_gpu_hour")).toDouble(), 1.526);
        QCOMPARE(row.value(QLatin1String("reason")).toString(), QStringLiteral("support plan"));
        QCOMPARE(f.find<QPushButton>("catalogOwn")->text(), QStringLiteral("Own 1"));
        // The runs keep their prices; the status line says so and offers the rest.
        QCOMPARE(f.training(), 5.26);
        QVERIFY(f.find<QLabel>("statusPrices")->text().contains(QStringLiteral("newer ones exist")));
        f.click("statusReprice");
        QTRY_VERIFY(f.find<QWidget>("repriceBox") != nullptr);
        QTest::mouseClick(f.find<QWidget>("repriceAll"), Qt::LeftButton, {}, QPoint(8, f.find<QWidget>("repriceAll")->height() / 2));
        QCOMPARE(f.find<QTableWidget>("repriceTable")->rowCount(), 2);
        QCOMPARE(f.training(), 5.26); // only shown so far
        f.click("repriceApply");
        QTRY_COMPARE(f.training(), 15.26);
        QVERIFY(!f.find<QPushButton>("statusReprice")->isVisible());
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(f.training(), 5.26);
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(f.session->catalog().ownRowCount(), 0);
        QVERIFY(!QFile::exists(f.folder.filePath(QStringLiteral("catalog.json"))));
        f.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(f.session->catalog().ownRowCount(), 1);
        // Back to the shipped price by its button.
        f.showT4();
        f.click("useShipped");
        QTRY_COMPARE(f.session->catalog().ownRowCount(), 0);
    }
    void wrongValuesAreNamedAndNotStored()
    {
        CatalogFixture f;
        f.showT4();
        for (const char* wrong : { "0", "-1", "much" }) {
            f.type("ownValue", wrong);
            QTest::keyClick(f.find<QLineEdit>("ownValue"), Qt::Key_Return);
            QTRY_VERIFY2(f.find<QLabel>("rowError")->isVisible(), wrong);
            QCOMPARE(f.session->catalog().ownRowCount(), 0);
        }
        f.type("ownValue", "1");
        f.type("ownValidFrom", "2026-02-31");
        f.click("saveOwn");
        QTRY_VERIFY(f.find<QLabel>("rowError")->text().contains(QStringLiteral("valid_from")));
        f.type("ownValidFrom", "2026-02-28");
        f.click("saveOwn");
        QTRY_COMPARE(f.session->catalog().ownRowCount(), 1);
    }
    void aPriceIsAdded()
    {
        CatalogFixture f;
        f.goToCatalog();
        f.click("addPrice");
        QTRY_VERIFY(f.find<QWidget>("newProvider")->isVisible());
        f.type("ownValue", "0.21");
        f.type("ownSource", "quote 7");
        QTest::keyClick(f.find<QLineEdit>("ownSource"), Qt::Key_Return);
        QTRY_COMPARE(f.session->catalog().ownRowCount(), 1);
        f.click("compareShipped");
        QTRY_VERIFY(f.find<QTableWidget>("comparisonTable") != nullptr);
        QVERIFY(f.find<QTableWidget>("comparisonTable")->rowCount() > 3);
        f.click("comparisonClose");
    }
    void rowsGoOutAndComeBackThroughAFile()
    {
        CatalogFixture f;
        f.showT4();
        f.type("ownValue", "0.7");
        f.type("ownSource", "quote");
        f.click("saveOwn");
        QTRY_COMPARE(f.session->catalog().ownRowCount(), 1);
        const QString path = f.folder.filePath(QStringLiteral("out.json"));
        f.chooser.answer = { path };
        f.click("exportOwn");
        QVERIFY(QFile::exists(path));
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(f.session->catalog().ownRowCount(), 0);
        f.click("updateFromFile");
        QTRY_COMPARE(f.session->catalog().ownRowCount(), 1);
        QFile bad(path);
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("{\"prices\":[{\"id\":\"aws-t4\",\"usd_per_gpu_hour\":0}]}");
        bad.close();
        f.click("updateFromFile");
        QTRY_VERIFY(f.window->messageText().contains(QStringLiteral("usd_per_gpu_hour")));
        QCOMPARE(*f.session->catalog().price(QStringLiteral("aws-t4"))->usdPerGpuHour, 0.7);
    }
    void gridFiguresAreChosen()
    {
        CatalogFixture f;
        f.goToCatalog();
        QTest::mouseClick(f.find<QWidget>("catalogSegments_regions"), Qt::LeftButton);
        QTRY_VERIFY(f.find<QWidget>("gridDataSet_country")->isVisible());
        QTest::mouseClick(f.find<QWidget>("gridDataSet_country"), Qt::LeftButton);
        QTRY_COMPARE(f.session->catalog().gridDataSet(), QStringLiteral("country"));
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(f.session->catalog().gridDataSet(), QStringLiteral("region"));
    }
    void moneyIsShownInACurrencyOfYours()
    {
        CatalogFixture f;
        f.window->findChild<QAction*>(QStringLiteral("currency"))->trigger();
        QTRY_VERIFY(f.find<QLineEdit>("currencyCode") != nullptr);
        f.type("currencyCode", "eur");
        f.type("currencyRate", "0.5");
        f.type("currencyDate", "2026-11-20");
        f.click("currencySave");
        QTRY_VERIFY(!f.find<QLabel>("currencyError")->text().isEmpty()); // no source
        QCOMPARE(format::money(10), QStringLiteral("$10.00"));
        f.type("currencySource", "ECB");
        f.click("currencySave");
        QTRY_COMPARE(format::money(10), QStringLiteral("€5.00"));
        QVERIFY(f.find<QLabel>("statusTotals")->text().contains(QStringLiteral("€")));
        QCOMPARE(f.settings.currency().source, QStringLiteral("ECB"));
        QCOMPARE(f.training(), 5.26); // inside it stays USD
        f.open(); // the next window remembers
        QCOMPARE(format::money(10), QStringLiteral("€5.00"));
    }
};

QTEST_MAIN(TestCatalogJourney)
#include "tst_catalog_journey.moc"
