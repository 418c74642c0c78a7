#include "guitest.h"

#include "dashboard/explainpopover.h"
#include "dashboard/panelwidget.h"
#include "import/reportfile.h"
#include "report/reportdialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace runcost;

// What a researcher does every day: find a run, ask a number where it comes from, move a slider, hand over a PDF.
class TestDashboardJourney : public QObject {
    Q_OBJECT
private slots:
    void filterSelectExplain();
    void clickOnANumberExplainsIt();
    void applyAdviceByClick();
    void sliderThenPdf();
};

void TestDashboardJourney::filterSelectExplain()
{
    WindowFixture f;
    f.addSamples();
    f.key(Qt::Key_F, Qt::ControlModifier);
    auto* filter = f.find<QLineEdit>("runsFilter");
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("whisper"));
    auto* table = f.find<QTableView>("runsTable");
    QTRY_VERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < f.runCount());
    table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_Down);
    QTRY_VERIFY(f.session->data() && f.session->data()->title.contains(QStringLiteral("whisper")));

    auto* breakdown = f.find<PanelWidget>("breakdownPanel");
    breakdown->setFocus(Qt::TabFocusReason);
    QTest::keyClick(breakdown, Qt::Key_Tab);
    QTest::keyClick(breakdown, Qt::Key_Return);
    auto* popover = f.find<ExplainPopover>("explainPopover");
    QTRY_VERIFY(popover && popover->isVisible());
    QVERIFY(!popover->explanation().formulaNames.isEmpty());
    QVERIFY(!popover->explanation().inputs.empty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!popover->isVisible());
}

void TestDashboardJourney::clickOnANumberExplainsIt()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    for (const char* name : { "breakdownPanel", "providersPanel", "scorePanel", "environmentPanel", "recommendationsPanel" }) {
        auto* panel = f.find<PanelWidget>(name);
        const auto& marks = panel->marks();
        const auto explained
            = std::find_if(marks.begin(), marks.end(), [](const Mark& m) { return !m.figure.isEmpty() && m.action.isEmpty(); });
        QVERIFY2(explained != marks.end(), name);
        const QString figure = explained->figure;
        QTest::mouseClick(panel, Qt::LeftButton, {}, explained->rect.center().toPoint());
        auto* popover = f.find<ExplainPopover>("explainPopover");
        QTRY_VERIFY2(popover && popover->isVisible(), name);
        QTest::keyClick(popover, Qt::Key_Escape);
        QTRY_VERIFY(!popover->isVisible());
    }
}

void TestDashboardJourney::applyAdviceByClick()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    auto* panel = f.find<PanelWidget>("recommendationsPanel");
    const double before = *f.session->data()->analysis.total.value;
    const auto& marks = panel->marks();
    const auto apply = std::find_if(
        marks.begin(), marks.end(), [](const Mark& m) { return m.action.startsWith(QStringLiteral("apply:")); });
    QVERIFY(apply != marks.end());
    QTest::mouseClick(panel, Qt::LeftButton, {}, apply->rect.center().toPoint());
    QTRY_VERIFY(f.session->scenario().changedCount() > 0);
    QVERIFY(*f.session->data()->analysis.total.value < before);
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(*f.session->data()->analysis.total.value, before);
}

void TestDashboardJourney::sliderThenPdf()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    auto* slider = f.find<QWidget>("slider_time_factor");
    slider->setFocus(Qt::TabFocusReason);
    QTest::keyClick(slider, Qt::Key_Left, Qt::ShiftModifier);
    QTRY_COMPARE(f.session->scenario().changedCount(), 1);
    const Scenario scenario = f.session->scenario();
    const QString name = f.session->data()->run.name;

    f.key(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(f.find<ReportDialog>("reportDialog"));
    auto* dialog = f.find<ReportDialog>("reportDialog");
    const QString path = f.folder.filePath(QStringLiteral("report.pdf"));
    f.chooser.answer = { path };
    dialog->setChooseFile([&path](auto&&...) { return path; });
    QSignalSpy saved(dialog, &ReportDialog::finished);
    QTest::mouseClick(f.find<QPushButton>("reportSave"), Qt::LeftButton);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(QFileInfo(path).size() > 10'000);
    const Result<RestoredReport> restored = restoreReport(path);
    QVERIFY(restored.hasValue());
    QCOMPARE(restored->run.name, name);
    QCOMPARE(restored->scenario.numbers, scenario.numbers);
}

QTEST_MAIN(TestDashboardJourney)
#include "tst_dashboard_journey.moc"
