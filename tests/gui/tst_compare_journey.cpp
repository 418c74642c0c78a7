#include "guitest.h"

#include "compare/comparepage.h"
#include "compare/comparepanel.h"
#include "compare/qualitypanel.h"
#include "dashboard/explainpopover.h"

#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>

using namespace runcost;

// Several runs, or several scenarios of a run, beside each other.
class TestCompareJourney : public QObject {
    Q_OBJECT
private slots:
    void runsSideBySide();
    void scenariosSideBySide();
    void nothingToCompare();
    void tableIsExported();
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

QTEST_MAIN(TestCompareJourney)
#include "tst_compare_journey.moc"
