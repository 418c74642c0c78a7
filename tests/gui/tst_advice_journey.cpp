#include "guitest.h"

#include "advice/advicepage.h"
#include "charts/linechart.h"
#include "curves/curvespage.h"
#include "dashboard/panelwidget.h"
#include "help/helpbrowser.h"
#include "help/helppage.h"
#include "items/advicemodel.h"
#include "runs/runstotals.h"
#include "store/runstore.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>

using namespace runcost;

// From a recommendation to why, how, what for, and what became of it; from there to the curve, and the help.
class TestAdviceJourney : public QObject {
    Q_OBJECT
private slots:
    void detailsApplyAndBack();
    void dismissWithAReasonAndRestore();
    void doneIsKept();
    void curveOfARunThatCouldHaveStopped();
    void runWithoutCurves();
    void helpSearch();
    void loadOwnRules();
    void totalsFollowTheScenario();
    void model();
    void pictures();

private:
    static qint64 idOf(const WindowFixture& f, const char* name);
    static void open(WindowFixture& f, const char* recommendation);
};

qint64 TestAdviceJourney::idOf(const WindowFixture& f, const char* name)
{
    const auto runs = f.session->runs();
    for (std::size_t row = 0; row < runs->size(); ++row)
        if (runs->name(row) == QLatin1String(name))
            return runs->id[row];
    return 0;
}

// The row of the recommendation in the panel, by its mark.
void TestAdviceJourney::open(WindowFixture& f, const char* recommendation)
{
    f.session->select({ idOf(f, "mistral-7b-sft-r04") });
    QTRY_VERIFY(f.session->data() && f.session->data()->title == QLatin1String("mistral-7b-sft-r04"));
    auto* panel = f.find<PanelWidget>("recommendationsPanel");
    const QString action = QStringLiteral("advice:") + QLatin1String(recommendation);
    const auto& marks = panel->marks();
    const auto mark = std::find_if(marks.begin(), marks.end(), [&](const Mark& m) { return m.action == action; });
    QVERIFY(mark != marks.end());
    QTest::mouseClick(panel, Qt::LeftButton, {}, mark->rect.center().toPoint());
    QTRY_VERIFY(f.find<AdvicePage>("advicePage"));
    QCOMPARE(f.find<AdvicePage>("advicePage")->shownId(), QLatin1String(recommendation));
}

void TestAdviceJourney::detailsApplyAndBack()
{
    WindowFixture f;
    f.addSamples();
    open(f, "spot");
    QVERIFY(f.find<QLabel>("adviceTitle")->text().contains(QStringLiteral("spot")));
    f.click("adviceCopy");
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("def train(")));
    const double before = *f.session->data()->analysis.total.value;
    auto* apply = f.find<QPushButton>("adviceApply");
    apply->setFocus(Qt::TabFocusReason);
    QTest::keyClick(apply, Qt::Key_Space);
    QTRY_VERIFY(f.session->scenario().contains(Scenario { {}, { { Lever::SpotShare, 0.6 } }, {} }));
    QVERIFY(*f.session->data()->analysis.total.value < before);
    QTRY_VERIFY(f.find<QPushButton>("adviceApply")->text().contains(QStringLiteral("take back")));
    QTRY_VERIFY(f.find<QPushButton>("adviceApply")->hasFocus()); // the keyboard stays where it was
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(*f.session->data()->analysis.total.value, before);
    // Another one by the arrow keys, and back.
    auto* list = f.find<QListView>("adviceList");
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(f.find<AdvicePage>("advicePage")->shownId() != QStringLiteral("spot"));
    QTest::keyClick(list, Qt::Key_Escape);
    QTRY_VERIFY(!f.find<AdvicePage>("advicePage"));
}

void TestAdviceJourney::dismissWithAReasonAndRestore()
{
    WindowFixture f;
    f.addSamples();
    open(f, "batching");
    const std::size_t all = f.session->data()->analysis.recommendations.size();
    f.click("adviceDismiss");
    auto* reason = f.find<QLineEdit>("adviceReason");
    QTRY_VERIFY(reason->isVisible() && reason->hasFocus());
    QTest::keyClicks(reason, QStringLiteral("answers must come at once"));
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(f.session->data()->analysis.recommendations.size(), all - 1);
    QCOMPARE(f.session->data()->dismissed.size(), std::size_t(1));
    QCOMPARE(f.session->adviceNotes().front().reason, QStringLiteral("answers must come at once"));
    QTRY_VERIFY(f.find<QPushButton>("adviceRestore"));
    const auto* model = qobject_cast<AdviceModel*>(f.find<QListView>("adviceList")->model());
    const QModelIndex row = model->index(model->rowOf(QStringLiteral("batching")));
    QCOMPARE(row.data(AdviceModel::SectionRole).toInt(), static_cast<int>(AdviceModel::Section::Dismissed));
    // Undo and redo.
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(f.session->data()->analysis.recommendations.size(), all);
    f.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f.session->data()->analysis.recommendations.size(), all - 1);
    // It is that of this run only, and stays with it.
    const qint64 id = f.session->selection().front();
    f.session->select({ idOf(f, "mistral-7b-sft-r03") });
    QVERIFY(f.session->data()->dismissed.empty());
    f.session->select({ id });
    QCOMPARE(f.session->data()->dismissed.size(), std::size_t(1));
    f.find<AdvicePage>("advicePage")->showRecommendation(QStringLiteral("batching"));
    QTRY_VERIFY(f.find<QPushButton>("adviceRestore"));
    f.click("adviceRestore");
    QTRY_COMPARE(f.session->data()->analysis.recommendations.size(), all);
}

void TestAdviceJourney::doneIsKept()
{
    WindowFixture f;
    f.addSamples();
    open(f, "keep-two");
    f.click("adviceDone");
    QTRY_COMPARE(f.session->adviceNotes().size(), std::size_t(1));
    QVERIFY(f.session->adviceNotes().front().state == AdviceNote::State::Applied);
    // With the run, when that is removed and comes back.
    const qint64 id = f.session->selection().front();
    QVERIFY(f.session->deleteRuns({ id }).hasValue());
    f.session->undo();
    f.session->select({ id });
    QTRY_COMPARE(f.session->adviceNotes().size(), std::size_t(1));
}

void TestAdviceJourney::curveOfARunThatCouldHaveStopped()
{
    WindowFixture f;
    f.addSamples();
    open(f, "early-stopping");
    f.click("adviceCurve");
    QTRY_VERIFY(f.find<CurvesPage>("curvesPage"));
    auto* page = f.find<CurvesPage>("curvesPage");
    QVERIFY2(page->finding().contains(QStringLiteral("not needed")), qPrintable(page->finding()));
    QVERIFY(!page->charts().empty());
    charts::LineChart* chart = page->charts().front();
    QVERIFY(chart->data().stopX.has_value());
    chart->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chart, Qt::Key_Home);
    QCOMPARE(chart->cursor(), 0);
    QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(chart->cursor(), 10);
    QVERIFY(chart->readOut().startsWith(QStringLiteral("epoch ")));
    QTest::keyClick(chart, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("epoch\tLoss\n")));
    QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), static_cast<qsizetype>(chart->data().points.size()) + 1);
    f.click("curvesAdvice");
    QTRY_VERIFY(f.find<AdvicePage>("advicePage"));
    QCOMPARE(f.find<AdvicePage>("advicePage")->shownId(), QStringLiteral("early-stopping"));
}

void TestAdviceJourney::runWithoutCurves()
{
    WindowFixture f;
    f.addSamples();
    f.session->select({ idOf(f, "mistral-7b-sft-r04") });
    f.key(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(f.find<CurvesPage>("curvesPage"));
    f.session->select({ idOf(f, "mistral-7b-sft-r03") });
    QTRY_VERIFY(f.find<CurvesPage>("curvesPage")->finding().contains(QStringLiteral("recorded no curves")));
    QVERIFY(f.find<CurvesPage>("curvesPage")->charts().empty());
}

void TestAdviceJourney::helpSearch()
{
    WindowFixture f;
    f.key(Qt::Key_F1);
    QTRY_VERIFY(f.find<HelpPage>("helpPage"));
    auto* search = f.find<QLineEdit>("helpSearch");
    QTRY_VERIFY(search->hasFocus());
    QVERIFY(f.find<QListWidget>("helpIndex")->count() > 88);
    QTest::keyClicks(search, QStringLiteral("tree-months"));
    QTRY_VERIFY(f.find<QListWidget>("helpIndex")->count() < 20);
    search->clear();
    QTest::keyClicks(search, QStringLiteral("spot_expected"));
    QTRY_COMPARE(f.find<HelpPage>("helpPage")->topic(), QStringLiteral("formula:spot_expected"));
    QVERIFY(f.find<HelpBrowser>("helpText")->toPlainText().contains(QStringLiteral("expected_spot_usd")));
    QTest::keyClicks(search, QStringLiteral("zzzz"));
    QTRY_COMPARE(f.find<QListWidget>("helpIndex")->count(), 0);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_VERIFY(!f.find<HelpPage>("helpPage"));
}

void TestAdviceJourney::loadOwnRules()
{
    WindowFixture f;
    f.addSamples();
    f.session->select({ idOf(f, "mistral-7b-sft-r04") });
    QFile file(f.folder.filePath(QStringLiteral("own.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"schema_version": 1, "rules": [{"id": "own", "title": "Our own rule", "trigger": "cloud"}]})");
    file.close();
    f.chooser.answer = { file.fileName() };
    QAction* load = f.find<QAction>("loadRules");
    load->trigger();
    const auto has = [&] {
        const auto& all = f.session->data()->analysis.recommendations;
        return std::any_of(all.begin(), all.end(), [](const Recommendation& r) { return r.id == QLatin1String("own"); });
    };
    QTRY_VERIFY(has());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"schema_version": 1, "rules": [{"id": "own", "title": "Our own rule", "trigger": "cloudy"}]})");
    file.close();
    load->trigger();
    QTRY_VERIFY(f.window->messageText().contains(QStringLiteral("field “trigger”")));
    QVERIFY(has()); // what was in use stays
}

void TestAdviceJourney::totalsFollowTheScenario()
{
    WindowFixture f;
    f.addSamples();
    auto* totals = f.find<RunsTotals>("runsTotals");
    QTRY_VERIFY(totals->shownLine().label.contains(QStringLiteral("shown")));
    const RunsTotals::Line baseline = totals->shownLine();
    f.session->setNumber(Lever::TimeFactor, 0.5);
    QTRY_VERIFY(totals->shownLine().label.endsWith(QStringLiteral("scenario")));
    const RunsTotals::Line half = totals->shownLine();
    QVERIFY(half.sums[1] != baseline.sums[1]);
    f.session->setChoice(Lever::Precision, QStringLiteral("fp16")); // needs each run
    QTRY_VERIFY(totals->shownLine().label.endsWith(QStringLiteral("baseline")));
    QCOMPARE(totals->shownLine().sums, baseline.sums);
    f.session->resetAll();
    QTRY_COMPARE(totals->shownLine(), baseline);
}

void TestAdviceJourney::model()
{
    AdviceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    AdviceReport report;
    report.shown.resize(2);
    report.shown[0].recommendation.id = QStringLiteral("a");
    report.shown[1].recommendation.id = QStringLiteral("b");
    report.whyNot.resize(1);
    report.whyNot[0].recommendation.id = QStringLiteral("c");
    model.setAdvice(report, { { QStringLiteral("b"), AdviceNote::State::Dismissed, {}, 0 } });
    QCOMPARE(model.rowCount(), 6); // three headings
    QCOMPARE(model.rowOf(QStringLiteral("a")), 1);
    QCOMPARE(model.rowOf(QStringLiteral("b")), 3);
    QCOMPARE(model.rowOf(QStringLiteral("c")), 5);
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    model.setAdvice({}, {});
    QCOMPARE(model.firstRow(), -1);
}

// For the eye: writes the views to the folder RUNCOST_PICTURES, in both themes and sizes.
void TestAdviceJourney::pictures()
{
    const QString folder = qEnvironmentVariable("RUNCOST_PICTURES");
    if (folder.isEmpty())
        QSKIP("RUNCOST_PICTURES names no folder.");
    WindowFixture f;
    f.addSamples();
    f.session->select({ idOf(f, "mistral-7b-sft-r04") });
    for (const auto& [theme, word] : { std::pair(Appearance::Theme::Light, "light"), std::pair(Appearance::Theme::Dark, "dark") })
        for (const QSize size : { QSize(1600, 1000), QSize(1100, 700) }) {
            f.appearance.setTheme(theme);
            f.window->resize(size);
            const auto shoot = [&](const char* name) {
                QTest::qWait(150);
                QVERIFY(f.window->grab().save(QStringLiteral("%1/%2-%3-%4.png").arg(folder, QLatin1String(name), QLatin1String(word)).arg(size.width())));
            };
            f.key(Qt::Key_1, Qt::ControlModifier);
            shoot("dashboard");
            f.key(Qt::Key_R, Qt::ControlModifier);
            f.find<AdvicePage>("advicePage")->showRecommendation(QStringLiteral("early-stopping"));
            shoot("advice");
            f.key(Qt::Key_L, Qt::ControlModifier);
            f.find<CurvesPage>("curvesPage")->charts().front()->setCursor(20);
            shoot("curves");
            f.session->select({ idOf(f, "vit-b16-shelf-11") });
            shoot("curves-of-two");
            f.session->select({ idOf(f, "mistral-7b-sft-r04") });
            f.key(Qt::Key_F1);
            f.find<HelpPage>("helpPage")->openTopic(QStringLiteral("formula:precision_impact"));
            shoot("help");
        }
}

QTEST_MAIN(TestAdviceJourney)
#include "tst_advice_journey.moc"
