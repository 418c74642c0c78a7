#include "guitest.h"

#include "dashboard/explainpopover.h"
#include "dashboard/panelwidget.h"
#include "drivers/disagreementpage.h"
#include "drivers/driverspage.h"
#include "drivers/reportedpanel.h"
#include "drivers/tornadopanel.h"
#include "store/runstore.h"

#include <QAccessible>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using namespace runcost;

namespace {

// A CodeCarbon run on AWS whose file counts the machine only, billed by the hour.
Run reportedRun()
{
    Run run;
    run.sourceKind = QStringLiteral("codecarbon");
    run.sourceId = QStringLiteral("r1");
    run.name = QStringLiteral("mistral-sft");
    run.provider = QStringLiteral("aws");
    run.region = QStringLiteral("us-east-1");
    run.gpuType = QStringLiteral("NVIDIA A100-SXM4-80GB");
    run.deviceClass = QStringLiteral("cuda");
    const auto set = [&run](RunField field, double value, Provenance provenance) {
        run.figure(field) = Figure { value, provenance, 0, QStringLiteral("emissions.csv"), {} };
    };
    set(RunField::GpuMemoryGb, 80, Provenance::Imported);
    set(RunField::GpuCount, 4, Provenance::Imported);
    set(RunField::DurationS, 66240, Provenance::Measured);
    set(RunField::EnergyKwh, 34.9, Provenance::Imported);
    set(RunField::CarbonKg, 13.2, Provenance::Imported);
    set(RunField::BilledCostUsd, 261.30, Provenance::Billed);
    set(RunField::ModelMib, 14000, Provenance::Imported);
    set(RunField::LatencyMs, 48, Provenance::Measured);
    set(RunField::Parameters, 7e9, Provenance::Imported);
    run.startedAtMs = 1'794'900'000'000;
    run.endedAtMs = *run.startedAtMs + 66'240'000;
    return run;
}

void store(const WindowFixture& f, Run run)
{
    auto opened = RunStore::open(f.session->storePath(), RunStore::Mode::ReadWrite);
    QVERIFY(opened);
    auto import = (*opened)->beginImport();
    QVERIFY(import->put(run, analyzeTotals(run, {}, f.session->catalog()), f.session->catalog().version()));
    QVERIFY(import->commit({}));
    QVERIFY(f.session->reload());
    f.session->select({ run.id });
    QTRY_VERIFY(f.session->data());
}

// For people who want to look at the pages: RUNCOST_SHOTS names a folder.
void shoot(const WindowFixture& f, const QString& name)
{
    const QString folder = qEnvironmentVariable("RUNCOST_SHOTS");
    if (folder.isEmpty())
        return;
    QCoreApplication::processEvents();
    f.window->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace

class TestExplainJourney : public QObject {
    Q_OBJECT
private slots:
    void whatMovesThis();
    void copyForAPaper();
    void useTheReportedFigure();
    void runsThatDisagree();
    void smallAndDark();
};

void TestExplainJourney::whatMovesThis()
{
    WindowFixture f;
    store(f, reportedRun());
    f.key(Qt::Key_E, Qt::ControlModifier);
    auto* popover = f.find<ExplainPopover>("explainPopover");
    QTRY_VERIFY(popover && popover->isVisible());
    QCOMPARE(popover->explanation().figure, QStringLiteral("total_usd"));
    shoot(f, QStringLiteral("explain"));
    QTest::mouseClick(f.find<QPushButton>("whatMoves"), Qt::LeftButton);
    auto* page = f.find<DriversPage>("driversPage");
    QTRY_VERIFY(page && page->isVisible());
    QVERIFY(!popover->isVisible());
    auto* tornado = f.find<TornadoPanel>("tornadoPanel");
    const std::size_t bars = tornado->tornado().bars.size();
    QVERIFY(bars >= 4);
    shoot(f, QStringLiteral("tornado"));

    // The cursor walks the bars; each says what it is.
    tornado->setFocus(Qt::TabFocusReason);
    QTest::keyClick(tornado, Qt::Key_Home);
    QTest::keyClick(tornado, Qt::Key_Down);
    QCOMPARE(tornado->currentMark(), 1);
    QVERIFY(tornado->marks()[1].name.contains(QStringLiteral("90 % range")));
    QAccessibleInterface* readers = QAccessible::queryAccessibleInterface(tornado);
    QVERIFY(readers && readers->childCount() == static_cast<int>(bars) + 1);
    QCOMPARE(readers->child(0)->text(QAccessible::Name), tornado->marks()[0].name);

    // Energy has other bars than cost, and the table is that of the picture.
    QTest::mouseClick(f.find<QRadioButton>("driversFigure_energy"), Qt::LeftButton);
    QCOMPARE(tornado->tornado().figure, TornadoFigure::Energy);
    QTest::mouseClick(f.find<QPushButton>("driversCopy"), Qt::LeftButton);
    const QString table = QGuiApplication::clipboard()->text();
    QCOMPARE(table.count(QLatin1Char('\n')), static_cast<int>(tornado->tornado().bars.size()) + 1);
    QVERIFY(table.contains(QStringLiteral("kWh")));

    // A slider moves the page with it.
    QTest::mouseClick(f.find<QRadioButton>("driversFigure_cost"), Qt::LeftButton);
    const double before = *tornado->tornado().value.value;
    f.session->setNumber(Lever::TimeFactor, 0.5);
    QTRY_VERIFY(*tornado->tornado().value.value < before);
    shoot(f, QStringLiteral("tornado-scenario"));
    QTest::keyClick(tornado, Qt::Key_Escape);
    QTRY_VERIFY(!f.find<DriversPage>("driversPage") || !f.find<DriversPage>("driversPage")->isVisible());
}

void TestExplainJourney::copyForAPaper()
{
    WindowFixture f;
    store(f, reportedRun());
    f.key(Qt::Key_E, Qt::ControlModifier);
    auto* popover = f.find<ExplainPopover>("explainPopover");
    QTRY_VERIFY(popover && popover->isVisible());
    QTest::mouseClick(f.find<QPushButton>("copyFormula"), Qt::LeftButton);
    auto* menu = f.find<QMenu>("copyExplanation");
    QTRY_VERIFY(menu && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Up); // from the end
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("\\begin{align}")));
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("90 \\% range")));
    QTest::keyClick(popover, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(popover->explanation().title));
}

void TestExplainJourney::useTheReportedFigure()
{
    WindowFixture f;
    store(f, reportedRun());
    const double recomputed = *f.session->data()->baseline.energyKwh.value;
    QVERIFY(recomputed > 34.9 * 1.05);
    // The badge of the run header leads to the box.
    auto* header = f.find<PictureWidget>("runHeader");
    const auto& marks = header->marks();
    const auto badge = std::find_if(marks.begin(), marks.end(), [](const Mark& m) { return m.action == QStringLiteral("reported"); });
    QVERIFY(badge != marks.end());
    QTest::mouseClick(header, Qt::LeftButton, {}, badge->rect.center().toPoint());
    auto* box = f.find<ReportedPanel>("reportedPanel");
    QTRY_VERIFY(box && box->isVisible());
    QVERIFY(box->tableText().contains(QStringLiteral("CodeCarbon")));
    shoot(f, QStringLiteral("reported"));
    // Rows: cost, energy, CO2e, time.
    auto* reported = f.find<QRadioButton>("use_1_reported");
    QVERIFY(reported && !reported->isChecked());
    QTest::mouseClick(reported, Qt::LeftButton);
    QTRY_COMPARE(*f.session->data()->baseline.energyKwh.value, 34.9);
    QCOMPARE(f.session->data()->run.tags.value(figureUseTag(ReportedKind::Energy)), QStringLiteral("reported"));
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(*f.session->data()->baseline.energyKwh.value, recomputed);
    QVERIFY(!f.session->data()->run.tags.contains(figureUseTag(ReportedKind::Energy)));
    f.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(*f.session->data()->baseline.energyKwh.value, 34.9);
}

void TestExplainJourney::runsThatDisagree()
{
    WindowFixture f;
    f.addSamples();
    store(f, reportedRun());
    const qint64 wanted = f.session->selection().front();
    f.key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(">runs that disagree"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    auto* page = f.find<DisagreementPage>("disagreementPage");
    QTRY_VERIFY(page && page->isVisible());
    auto* table = f.find<QTableView>("disagreementTable");
    const auto rowOf = [&] {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data(Qt::UserRole).toLongLong() == wanted)
                return row;
        return -1;
    };
    QVERIFY(rowOf() >= 0);
    shoot(f, QStringLiteral("disagree"));
    QTest::mouseClick(f.find<QPushButton>("disagreementFilter"), Qt::LeftButton);
    QTRY_COMPARE(f.find<QLineEdit>("runsFilter")->text(), QStringLiteral("disagrees>5"));
    f.session->select({});
    table->setFocus(Qt::TabFocusReason);
    table->setCurrentIndex(table->model()->index(rowOf(), 0));
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(f.find<ReportedPanel>("reportedPanel") && f.find<ReportedPanel>("reportedPanel")->isVisible());
    QCOMPARE(f.session->selection().front(), wanted);
}

void TestExplainJourney::smallAndDark()
{
    WindowFixture f;
    store(f, reportedRun());
    f.open(QSize(1100, 700));
    f.key(Qt::Key_M, Qt::ControlModifier);
    auto* tornado = f.find<TornadoPanel>("tornadoPanel");
    QTRY_VERIFY(tornado && tornado->isVisible());
    shoot(f, QStringLiteral("tornado-small"));
    f.appearance.setTheme(Appearance::Theme::Dark);
    QTRY_VERIFY(theme::current().dark);
    shoot(f, QStringLiteral("tornado-small-dark"));
    f.window->resize(1600, 1000);
    f.session->setNumber(Lever::SpotShare, 0.6);
    shoot(f, QStringLiteral("tornado-dark"));
    QTRY_VERIFY(tornado->width() > 500);
    f.appearance.setTheme(Appearance::Theme::Light);
}

QTEST_MAIN(TestExplainJourney)
#include "tst_explain_journey.moc"
