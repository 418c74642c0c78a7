#include "guitest.h"

#include "compare/comparepage.h"
#include "compare/comparepanel.h"
#include "compare/decisionpanel.h"
#include "compare/qualitypanel.h"
#include "dashboard/explainpopover.h"

#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>

using namespace runcost;

// Several runs, or several scenarios of a run, beside each other.
class TestCompareJourney : public QObject {
    Q_OBJECT
private slots:
    void runsSideBySide();
    void scenariosSideBySide();
    void nothingToCompare();
    void tableIsExported();
    void decisionIsWeighed();
    void lowerBoundsAreNotJudged();
    void oneOnTheLineIsNotTheBestOfAll();
};

namespace {

std::vector<qint64> runsOf(const WindowFixture& f, const QString& part, std::size_t most)
{
    std::vector<qint64> ids;
    const auto runs = f.session->runs();
    for (std::size_t i = 0; i < runs->size() && ids.size() < most; ++i)
        if (runs->name(i).contains(part))
            ids.push_back(runs->id[i]);
    return ids;
}

// The comparison of sample runs with that part in their names; null when it does not come up.
ComparePage* compared(WindowFixture& f, const QString& part, std::size_t most)
{
    f.addSamples();
    f.session->select(runsOf(f, part, most));
    f.key(Qt::Key_D, Qt::ControlModifier);
    auto* page = f.find<ComparePage>("comparePage");
    return page && QTest::qWaitFor([page] { return page->isVisible(); }) ? page : nullptr;
}

const ComparedRow* rowOf(const std::vector<ComparedRow>& rows, const QString& label)
{
    for (const ComparedRow& row : rows)
        if (row.label == label)
            return &row;
    return nullptr;
}

int markOf(const ComparePanel* panel, const QString& begin)
{
    for (std::size_t i = 0; i < panel->marks().size(); ++i)
        if (panel->marks()[i].name.startsWith(begin))
            return static_cast<int>(i);
    return -1;
}

} // namespace

void TestCompareJourney::runsSideBySide()
{
    WindowFixture f;
    f.addSamples();
    const std::vector<qint64> ids = runsOf(f, QStringLiteral("mistral"), 3);
    QCOMPARE(ids.size(), std::size_t(3));
    f.session->select(ids);
    f.key(Qt::Key_D, Qt::ControlModifier);
    auto* page = f.find<ComparePage>("comparePage");
    QTRY_VERIFY(page && page->isVisible());
    auto* panel = f.find<ComparePanel>("comparePanel");
    QCOMPARE(page->comparison().columns.size(), std::size_t(3));
    // The figures are those of the dashboard.
    const ComparedRow* total = rowOf(page->comparison().results, QStringLiteral("Total cost"));
    QVERIFY(total);
    for (std::size_t i = 0; i < ids.size(); ++i)
        QCOMPARE(total->cells[i].value, f.session->look(ids[i], {}).value()->analysis.total.value);
    QVERIFY(total->cells[0].change.isEmpty());
    QVERIFY(!total->cells[1].change.isEmpty());
    // Every result can be explained, for its own column.
    QVERIFY(panel->hasFocus());
    const int cell = markOf(panel, QStringLiteral("Total cost, B"));
    QVERIFY(cell >= 0);
    panel->setCurrentMark(cell);
    QTest::keyClick(panel, Qt::Key_Return);
    auto* popover = f.find<ExplainPopover>("explainPopover");
    QTRY_VERIFY(popover && popover->isVisible());
    QCOMPARE(popover->explanation().figure, QStringLiteral("total_usd"));
    QTest::keyClick(popover, Qt::Key_Escape);
    for (const ComparedRow& row : page->comparison().results)
        if (!row.figure.isEmpty())
            QVERIFY2(f.session->explanationOf(*page->comparison().columns[1].look, row.figure), qPrintable(row.figure));
    // Another reference by a click on its head.
    const int head = markOf(panel, QStringLiteral("C, "));
    QVERIFY(head >= 0);
    QTest::mouseClick(panel, Qt::LeftButton, {}, panel->marks()[static_cast<std::size_t>(head)].rect.center().toPoint());
    QCOMPARE(page->comparison().reference, std::size_t(2));
    // All assumptions on demand.
    const int more = markOf(panel, QStringLiteral("%1 more").arg(page->comparison().sameAssumptions));
    QVERIFY(more >= 0);
    panel->activate(more);
    QCOMPARE(page->comparison().sameAssumptions, 0);
    QCOMPARE(page->comparison().assumptions.size(), leverCount);
    QTest::mouseClick(f.find<QPushButton>("compareCopy"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Total cost\t")));
    QTest::keyClick(panel, Qt::Key_Escape);
    QTRY_VERIFY(!f.find<ComparePage>("comparePage"));
}

void TestCompareJourney::scenariosSideBySide()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    f.session->setNumber(Lever::SpotShare, 0.5);
    QVERIFY(f.session->saveScenario(QStringLiteral("Half spot")));
    f.session->setNumber(Lever::TimeFactor, 0.8);
    f.key(Qt::Key_D, Qt::ControlModifier);
    auto* page = f.find<ComparePage>("comparePage");
    QTRY_VERIFY(page && page->isVisible());
    QCOMPARE(page->comparison().columns.size(), std::size_t(3)); // baseline, what if now, saved
    QCOMPARE(page->comparison().columns[0].title, QStringLiteral("Baseline"));
    QCOMPARE(page->comparison().columns[2].title, QStringLiteral("Half spot"));
    const ComparedRow* spot = rowOf(page->comparison().assumptions, QStringLiteral("Spot share"));
    QVERIFY(spot && spot->cells[1].changed && !spot->cells[0].changed);
    QCOMPARE(spot->cells[2].text, QStringLiteral("50 %"));
    // The sliders beside it stay live.
    auto* slider = f.find<QWidget>("slider_time_factor");
    QTest::keyClick(slider, Qt::Key_Left);
    const ComparedRow* time = rowOf(page->comparison().assumptions, QStringLiteral("Time factor"));
    QTRY_VERIFY(time != nullptr);
    QCOMPARE(page->comparison().columns[1].look->scenario.numbers.at(Lever::TimeFactor), f.session->scenario().numbers.at(Lever::TimeFactor));
    // A column can be left out.
    auto* menu = f.find<QMenu>("compareColumnsMenu");
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 3);
    menu->actions().at(2)->trigger();
    QCOMPARE(page->comparison().columns.size(), std::size_t(2));
}

void TestCompareJourney::nothingToCompare()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    f.click("compareButton");
    QTRY_VERIFY(f.find<ComparePage>("comparePage"));
    QTRY_VERIFY(f.find<QWidget>("compareEmpty")->isVisible());
    QVERIFY(!f.find<QPushButton>("compareExport")->isEnabled());
    f.click("compareWhatIf");
    QTRY_VERIFY(f.find<QWidget>("slider_time_factor")->hasFocus());
    f.key(Qt::Key_Left);
    QTRY_VERIFY(!f.find<QWidget>("compareEmpty")->isVisible());
    QCOMPARE(f.find<ComparePage>("comparePage")->comparison().columns.size(), std::size_t(2));
    f.find<ComparePanel>("comparePanel")->setFocus(Qt::TabFocusReason);
    f.session->select({});
    QTRY_VERIFY(f.find<QWidget>("compareEmpty")->isVisible());
    QVERIFY(!f.find<QPushButton>("compareWhatIf")->isVisible());
    f.key(Qt::Key_Escape);
    QTRY_VERIFY(!f.find<ComparePage>("comparePage"));
}

void TestCompareJourney::tableIsExported()
{
    WindowFixture f;
    f.addSamples();
    f.session->select(runsOf(f, QStringLiteral("lstm"), 2));
    f.key(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(f.find<ComparePage>("comparePage"));
    const QString path = f.folder.filePath(QStringLiteral("table.csv"));
    f.chooser.answer = { path };
    f.click("compareExport");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY(csv.startsWith("Figure,"));
    QVERIFY(csv.contains("\nTotal cost,"));
    QTRY_VERIFY(f.window->messageText().contains(path));
}

void TestCompareJourney::decisionIsWeighed()
{
    WindowFixture f;
    QVERIFY(compared(f, QStringLiteral("resnet"), 3));
    auto* panel = f.find<DecisionPanel>("decisionPanel");
    QTRY_VERIFY(panel && panel->isVisible());
    const auto shareOf = [&](ComparedFigure figure) {
        for (const WeighedCriterion& criterion : panel->content().criteria)
            if (criterion.figure == figure)
                return criterion.weight;
        return -1.0;
    };
    QVERIFY(qAbs(shareOf(ComparedFigure::Cost) - 0.3) < 1e-9);
    const QString before = panel->content().decisionFinding;
    // By the slider's keys; the others share what is left as before, 40 : 15 : 15.
    auto* slider = f.find<QWidget>("weight_cost");
    slider->setFocus(Qt::TabFocusReason);
    QTest::keyClick(slider, Qt::Key_Right);
    QVERIFY(qAbs(shareOf(ComparedFigure::Cost) - 0.31) < 1e-9);
    QVERIFY(qAbs(shareOf(ComparedFigure::Metric) - 0.69 * 40 / 70) < 1e-9);
    // By a typed number.
    auto* field = f.find<QSpinBox>("weightField_quality");
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, QStringLiteral("100"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(qAbs(shareOf(ComparedFigure::Metric) - 1) < 1e-9);
    QVERIFY(panel->content().decisionFinding != before);
    QCOMPARE(*panel->content().recommended, std::size_t(0)); // the best top-1 accuracy of the three
    QVERIFY(panel->tableText().contains(QStringLiteral("Weighted score\t")));
    // Back: all others were 0 and get equal shares, then the usual one by R.
    QTest::keyClick(f.find<QWidget>("weight_quality"), Qt::Key_R);
    QVERIFY(qAbs(shareOf(ComparedFigure::Metric) - 0.4) < 1e-9);
    QVERIFY(qAbs(shareOf(ComparedFigure::Cost) - 0.2) < 1e-9);
    for (const WeighedCriterion& criterion : panel->content().criteria)
        QCOMPARE(criterion.scores.size(), std::size_t(3));
}

// "≥ $25" of a run whose parts are not all known is not less than $332.
void TestCompareJourney::lowerBoundsAreNotJudged()
{
    WindowFixture f;
    const ComparePage* page = compared(f, QStringLiteral("mistral-7b-sft"), 4);
    QVERIFY(page);
    const Comparison& c = page->comparison();
    const ComparedRow* total = rowOf(c.results, QStringLiteral("Total cost"));
    QVERIFY(total);
    int bounds = 0;
    for (std::size_t i = 0; i < c.columns.size(); ++i) {
        const bool bound = c.columns[i].look->analysis.unknownParts > 0;
        bounds += bound;
        QCOMPARE(total->cells[i].comparable, !bound);
        if (bound)
            QVERIFY(total->cells[i].change.isEmpty() && !total->cells[i].best);
    }
    QCOMPARE(bounds, 1);
    QVERIFY(plainText(c.finding).contains(QStringLiteral("Not compared, because other parts are unknown: D.")));
}

// Other runs of the project are on the line too, and better than the one that is.
void TestCompareJourney::oneOnTheLineIsNotTheBestOfAll()
{
    WindowFixture f;
    const ComparePage* page = compared(f, QStringLiteral("resnet"), 3);
    QVERIFY(page);
    const auto* panel = page->findChild<QualityPanel*>();
    QVERIFY(panel && panel->hasPicture());
    QCOMPARE(plainText(panel->finding()), QStringLiteral("B is on the line: no other run is both cheaper and better."));
    // B is not the best of the three by its metric.
    const ComparedRow* metric = rowOf(page->comparison().results, QStringLiteral("Top1"));
    QVERIFY(metric);
    QVERIFY(metric->cells[0].value > metric->cells[1].value);
}

QTEST_MAIN(TestCompareJourney)
#include "tst_compare_journey.moc"
