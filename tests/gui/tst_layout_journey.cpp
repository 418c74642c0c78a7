#include "guitest.h"

#include "dashboard/dashboardpage.h"
#include "dashboard/panelexport.h"
#include "dashboard/panelwidget.h"
#include "dashboard/problemcard.h"

#include <QMenu>
#include <QPushButton>
#include <QTableWidget>

using namespace runcost;

// A dashboard of one's own: panels moved, hidden, read as tables, and all of it kept.
class TestLayoutJourney : public QObject {
    Q_OBJECT
private slots:
    void hiddenAndBack();
    void draggedByItsTitle();
    void movedByTheMenu();
    void tableInPlace();
    void waitingShowsTheOldPicture();
    void motionOnlyWhenWanted();
    void runThatIsGone();
};

namespace {

DashboardPage* pageOf(const WindowFixture& f) { return f.find<DashboardPage>("dashboardPage"); }

QAction* entryOf(PanelWidget* panel, const char* name)
{
    QTest::keyClick(panel, Qt::Key_End); // its menu button
    QTest::keyClick(panel, Qt::Key_Return);
    for (QMenu* menu : panel->findChildren<QMenu*>(QStringLiteral("panelMenu"))) {
        if (!menu->isVisible())
            continue;
        menu->hide();
        for (QAction* action : menu->actions())
            if (action->objectName() == QLatin1String(name))
                return action;
    }
    return nullptr;
}

} // namespace

void TestLayoutJourney::hiddenAndBack()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    auto* menu = f.find<QMenu>("panelsMenu");
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), panelCount + 2);
    menu->actions().at(2)->trigger(); // the score
    auto* score = f.find<PanelWidget>("scorePanel");
    QTRY_VERIFY(!score->isVisible());
    QCOMPARE(f.settings.dashboardPanels().size(), panelCount);
    f.open(); // the next time
    QTRY_VERIFY(f.session->data());
    score = f.find<PanelWidget>("scorePanel");
    QVERIFY(!score->isVisible());
    QVERIFY(f.find<PanelWidget>("breakdownPanel")->isVisible());
    menu = f.find<QMenu>("panelsMenu");
    emit menu->aboutToShow();
    menu->actions().constLast()->trigger(); // reset
    QTRY_VERIFY(score->isVisible());
    QVERIFY(f.settings.dashboardPanels().isEmpty());
}

void TestLayoutJourney::draggedByItsTitle()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    auto* score = f.find<PanelWidget>("scorePanel");
    auto* breakdown = f.find<PanelWidget>("breakdownPanel");
    const QPoint grip(150, 18);
    const QPoint target = score->mapFromGlobal(breakdown->mapToGlobal(breakdown->rect().center()));
    QTest::mousePress(score, Qt::LeftButton, {}, grip);
    QTest::mouseMove(score, grip + QPoint(30, 0));
    QTest::mouseMove(score, target);
    QTRY_VERIFY(f.find<QWidget>("panelDropMark")->isVisible());
    QTest::mouseRelease(score, Qt::LeftButton, {}, target);
    QTRY_COMPARE(pageOf(f)->arrangement().order().front(), PanelKind::Score);
    QVERIFY(!f.find<QWidget>("panelDropMark")->isVisible());
    QVERIFY(score->y() <= breakdown->y() && score->x() < breakdown->x());
    // Esc gives up.
    QTest::mousePress(score, Qt::LeftButton, {}, grip);
    QTest::mouseMove(score, grip + QPoint(30, 0));
    QTest::mouseMove(score, score->mapFromGlobal(breakdown->mapToGlobal(breakdown->rect().center())));
    QTest::keyClick(score, Qt::Key_Escape);
    QVERIFY(!f.find<QWidget>("panelDropMark")->isVisible());
    QTest::mouseRelease(score, Qt::LeftButton, {}, grip);
    QCOMPARE(pageOf(f)->arrangement().order().front(), PanelKind::Score);
}

void TestLayoutJourney::movedByTheMenu()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    auto* breakdown = f.find<PanelWidget>("breakdownPanel");
    breakdown->setFocus(Qt::TabFocusReason);
    QAction* left = entryOf(breakdown, "panelLeft");
    QVERIFY(left && !left->isEnabled()); // it is the first
    QAction* right = entryOf(breakdown, "panelRight");
    QVERIFY(right && right->isEnabled());
    right->trigger();
    QCOMPARE(pageOf(f)->arrangement().order().at(0), PanelKind::Providers);
    QCOMPARE(pageOf(f)->arrangement().order().at(1), PanelKind::Breakdown);
    QAction* hide = entryOf(breakdown, "panelHide");
    QVERIFY(hide);
    hide->trigger();
    QVERIFY(!breakdown->isVisible());
    QVERIFY(f.find<PanelWidget>("providersPanel")->hasFocus());
}

void TestLayoutJourney::tableInPlace()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    auto* breakdown = f.find<PanelWidget>("breakdownPanel");
    breakdown->setFocus(Qt::TabFocusReason);
    QAction* toggle = entryOf(breakdown, "panelTable");
    QVERIFY(toggle);
    toggle->trigger();
    auto* table = f.find<QTableWidget>("breakdownPanelTable");
    QVERIFY(table && table->isVisible());
    QVERIFY(table->hasFocus());
    QCOMPARE(table->rowCount(), static_cast<int>(componentCount) + 1);
    const QString before = table->item(0, 2)->text();
    f.session->setNumber(Lever::TimeFactor, 0.5);
    QTRY_VERIFY(table->item(0, 2)->text() != before); // it follows the sliders
    QAction* back = entryOf(breakdown, "panelTable");
    QVERIFY(back);
    back->trigger();
    QTRY_VERIFY(!f.find<QTableWidget>("breakdownPanelTable"));
    // The same as a file.
    const Result<QByteArray> csv = panelFile(PanelKind::Breakdown, QStringLiteral("x.csv"), QSizeF(374, 244), *f.session->data(), theme::light());
    QVERIFY(csv && csv->startsWith("Part,Baseline,Scenario,Change\n"));
    QCOMPARE(csv->count('\n'), static_cast<qsizetype>(componentCount) + 2);
}

void TestLayoutJourney::waitingShowsTheOldPicture()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    auto* panel = f.find<PanelWidget>("breakdownPanel");
    QVERIFY(!panel->isBusy());
    const QImage before = panel->grab().toImage();
    panel->setBusy(true);
    const QImage waiting = panel->grab().toImage();
    QVERIFY(waiting != before);
    QCOMPARE(waiting.pixelColor(waiting.width() / 2, 0), theme::current().accent);
    QVERIFY(!panel->marks().empty()); // still there to be asked
    panel->setBusy(false);
    QCOMPARE(panel->grab().toImage(), before);
}

void TestLayoutJourney::motionOnlyWhenWanted()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    auto* panel = f.find<PanelWidget>("breakdownPanel");
    f.session->setNumber(Lever::SpotShare, 0.9);
    QVERIFY(!panel->isMoving()); // tests and pictures never asked for it
    PictureWidget::setMotion(true);
    f.session->setNumber(Lever::SpotShare, 0.1);
    const bool moved = panel->isMoving();
    const bool systemWants = panel->QWidget::style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, panel) > 0;
    PictureWidget::setMotion(false);
    QCOMPARE(moved, systemWants);
    QTRY_VERIFY(!panel->isMoving());
    const QImage settled = panel->grab().toImage();
    panel->setData(f.session->data());
    QCOMPARE(panel->grab().toImage(), settled); // the way ends where a picture without it is
}

void TestLayoutJourney::runThatIsGone()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    f.session->select({ 999'999 });
    auto* card = f.find<ProblemCard>("problemCard");
    QTRY_VERIFY(card->isVisible());
    QCOMPARE(card->text(), f.session->problem());
    QVERIFY(!card->text().isEmpty());
    QVERIFY(f.find<QPushButton>("problemRetry")->isVisible());
    f.click("problemRetry");
    QVERIFY(card->isVisible());
    f.session->select({});
    QTRY_VERIFY(!f.find<QPushButton>("problemRetry")->isVisible());
    QVERIFY(f.session->problem().isEmpty());
}

QTEST_MAIN(TestLayoutJourney)
#include "tst_layout_journey.moc"
