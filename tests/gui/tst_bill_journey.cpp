#include "guitest.h"

#include "models/import/importfiles.h"

#include "import/importassistant.h"
#include "runs/runsdock.h"
#include "store/runstore.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace runcost;

// Cloud bills and logs of power, in the window.
class TestBillJourney : public QObject {
    Q_OBJECT
private slots:
    void billsBecomeCharges();
    void aRestatedBillIsForetold();
    void aLogIsAttachedToARun();
};

namespace {

const QByteArray bill = "BilledCost,EffectiveCost,BillingCurrency,ChargeCategory,ChargePeriodStart,ChargePeriodEnd,ProviderName,ResourceId\n"
                        "4,4,USD,Usage,2024-05-31T09:00:00Z,2024-05-31T10:00:00Z,AWS,i-0abc\n"
                        "6,6,USD,Usage,2024-05-31T09:00:00Z,2024-05-31T10:00:00Z,AWS,somebody\n";

QString write(const WindowFixture& f, const char* name, const QByteArray& bytes)
{
    const QString path = f.folder.filePath(QLatin1String(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", name);
    return path;
}

void review(const WindowFixture& f, const QString& path)
{
    f.window->importPaths({ path });
    QTRY_VERIFY(f.find<QPushButton>("importRun") && f.find<QPushButton>("importRun")->isVisible());
}

void importRun(const WindowFixture& f)
{
    review(f, write(f, "emissions.csv", importfiles::emissions({ { { "run_id", "i-0abc" }, { "on_cloud", "Y" } } })));
    f.click("importRun");
    QTRY_COMPARE(f.runCount(), 1);
    QTRY_VERIFY(!f.find<QWidget>("importAssistant"));
}

Run onlyRun(const WindowFixture& f)
{
    const auto store = RunStore::open(f.session->storePath(), RunStore::Mode::ReadOnly);
    return *(*store)->run((*store)->identities()->front().id);
}

} // namespace

void TestBillJourney::billsBecomeCharges()
{
    WindowFixture f;
    importRun(f);
    const QString path = write(f, "bill.csv", bill);
    review(f, path);
    QCOMPARE(f.find<QPushButton>("importRun")->text(), QStringLiteral("Import 2 charges"));
    QVERIFY(f.find<QLabel>("importSums")->text().contains(QStringLiteral("2 charges of cloud bills")));
    f.click("importRun");
    QTRY_COMPARE(f.find<QLabel>("importOutcome")->text(), QStringLiteral("2 charges imported."));
    QVERIFY(f.find<QLabel>("importOutcomeDetail")->text().contains(QStringLiteral("4 USD belong to runs, 6 USD are overhead")));
    f.click("importRun"); // Close
    QTRY_VERIFY(!f.find<QWidget>("importAssistant"));
    QCOMPARE(f.window->messageText(), QStringLiteral("2 charges imported."));
    QCOMPARE(onlyRun(f).value(RunField::BilledCostUsd), 4.0);
    review(f, path);
    QCOMPARE(f.find<QPushButton>("importRun")->text(), QStringLiteral("Nothing to import"));
    QVERIFY(!f.find<QPushButton>("importRun")->isEnabled());
}

// What a later issue of a bill takes out is said before anything is stored.
void TestBillJourney::aRestatedBillIsForetold()
{
    WindowFixture f;
    const QByteArray header = "BilledCost,EffectiveCost,BillingCurrency,ChargeCategory,ChargePeriodStart,ChargePeriodEnd,"
                              "BillingPeriodStart,BillingAccountId,ProviderName,ResourceId\n";
    const auto hour = [](const char* day, const char* amount) {
        return QByteArray(amount) + ',' + amount + ",USD,Usage,2024-05-" + day + "T10:00:00Z,2024-05-" + day
            + "T11:00:00Z,2024-05-01T00:00:00Z,123,AWS,i-0abc\n";
    };
    review(f, write(f, "may.csv", header + hour("29", "1") + hour("30", "2") + hour("31", "3")));
    QCOMPARE(f.find<QPushButton>("importRun")->text(), QStringLiteral("Import 3 charges"));
    f.click("importRun");
    QTRY_COMPARE(f.find<QLabel>("importOutcome")->text(), QStringLiteral("3 charges imported."));
    f.click("importRun"); // Close
    QTRY_VERIFY(!f.find<QWidget>("importAssistant"));
    review(f, write(f, "may-final.csv", header + hour("29", "1") + hour("30", "2") + hour("31", "3.5")));
    QCOMPARE(f.find<QPushButton>("importRun")->text(), QStringLiteral("Import 1 charge"));
    QVERIFY2(f.find<QLabel>("importSums")->text().endsWith(QStringLiteral("1 stored charge is replaced")), qPrintable(f.find<QLabel>("importSums")->text()));
    const auto store = RunStore::open(f.session->storePath(), RunStore::Mode::ReadOnly);
    QCOMPARE(*(*store)->chargeCount(), qint64(3));
    f.click("importRun");
    QTRY_COMPARE(f.find<QLabel>("importOutcome")->text(), QStringLiteral("1 charge imported."));
    QCOMPARE(*(*store)->chargeCount(), qint64(3));
}

void TestBillJourney::aLogIsAttachedToARun()
{
    WindowFixture f;
    importRun(f); // 09:39:13 to 10:39:13
    QByteArray log = "timestamp, power.draw [W]\n";
    for (int minute = 0; minute <= 60; ++minute)
        log += QDateTime(QDate(2024, 5, 31), QTime(9, 39, 13), Qt::UTC).addSecs(minute * 60).toLocalTime().toString(QStringLiteral("yyyy/MM/dd HH:mm:ss.zzz")).toLatin1() + ", 150 W\n";
    f.chooser.answer = QStringList { write(f, "gpu.csv", log) };
    auto* dock = f.window->findChild<RunsDock*>();
    auto* view = dock->findChild<QAbstractItemView*>(QStringLiteral("runsTable"));
    QVERIFY(view);
    emit view->customContextMenuRequested(view->visualRect(view->model()->index(0, 0)).center());
    auto* menu = dock->findChild<QMenu*>(QStringLiteral("runsMenu"));
    QVERIFY(menu);
    for (QAction* action : menu->actions())
        if (action->text() == QStringLiteral("Attach power log…"))
            action->trigger();
    QTRY_VERIFY(f.window->messageText().startsWith(QStringLiteral("Power attached to ")));
    QVERIFY(f.window->messageText().contains(QStringLiteral("0.150 kWh, 100 % of the run")));
    QVERIFY(qAbs(*onlyRun(f).value(RunField::EnergyKwh) - 0.15) < 1e-9);
    QCOMPARE(onlyRun(f).series.back().name, QStringLiteral("power"));
}

QTEST_MAIN(TestBillJourney)
#include "tst_bill_journey.moc"
