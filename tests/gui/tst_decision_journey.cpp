#include "guitest.h"

#include "compare/comparepage.h"
#include "compare/decisionform.h"
#include "compare/decisionpanel.h"
#include "dashboard/picturewidget.h"
#include "runs/runfilter.h"
#include "window/notebox.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace runcost;

// What was decided is weighed, written down, found again and taken back.
class TestDecisionJourney : public QObject {
    Q_OBJECT
private slots:
    void weightsAreRemembered();
    void decisionIsRecorded();
    void anotherOneIsPicked();
    void scenarioIsChosen();
    void decisionIsCopied();
    void nothingToWriteInto();
    void noteIsEdited();
};

namespace {

std::vector<qint64> compareThree(WindowFixture& f)
{
    f.addSamples();
    std::vector<qint64> ids;
    const auto runs = f.session->runs();
    for (std::size_t i = 0; i < runs->size() && ids.size() < 3; ++i)
        if (runs->name(i).contains(QStringLiteral("resnet")))
            ids.push_back(runs->id[i]);
    f.session->select(ids);
    f.key(Qt::Key_D, Qt::ControlModifier);
    return ids;
}

double shareOf(const DecisionPanel* panel, ComparedFigure figure)
{
    for (const WeighedCriterion& criterion : panel->content().criteria)
        if (criterion.figure == figure)
            return criterion.weight;
    return -1;
}

std::ptrdiff_t found(const WindowFixture& f, const QString& text)
{
    RunFilter filter;
    filter.text = text;
    const auto mask = matchingRuns(*f.session->runs(), filter);
    return std::count(mask.begin(), mask.end(), 1);
}

bool headerSays(const WindowFixture& f, const QString& text)
{
    const auto* header = f.find<PictureWidget>("runHeader");
    return header->isVisible() && std::any_of(header->marks().begin(), header->marks().end(), [&](const Mark& mark) { return mark.name.startsWith(text); });
}

Run stored(const WindowFixture& f, qint64 id) { return f.session->look(id, {}).value()->run; }

} // namespace

void TestDecisionJourney::weightsAreRemembered()
{
    WindowFixture f;
    compareThree(f);
    auto* panel = f.find<DecisionPanel>("decisionPanel");
    QTRY_VERIFY(panel && panel->isVisible());
    QTest::keyClick(f.find<QWidget>("weight_cost"), Qt::Key_Right); // 30 % -> 31 %
    QVERIFY(qAbs(shareOf(panel, ComparedFigure::Cost) - 0.31) < 1e-9);
    f.open();
    f.key(Qt::Key_D, Qt::ControlModifier);
    panel = f.find<DecisionPanel>("decisionPanel");
    QTRY_VERIFY(panel && panel->isVisible());
    QVERIFY(qAbs(shareOf(panel, ComparedFigure::Cost) - 0.31) < 1e-5);
    // All the same, by key; then nothing is left to do.
    auto* equal = f.find<QPushButton>("decisionEqual");
    equal->setFocus(Qt::TabFocusReason);
    QTest::keyClick(equal, Qt::Key_Space);
    for (const WeighedCriterion& criterion : panel->content().criteria)
        QVERIFY(qAbs(criterion.weight - 1.0 / static_cast<double>(panel->content().criteria.size())) < 1e-9);
    QVERIFY(!equal->isEnabled());
    // The usual ones, by the menu.
    QTest::keyClick(panel, Qt::Key_Menu);
    panel->activate(static_cast<int>(panel->marks().size()) - 1);
    auto* menu = panel->findChild<QMenu*>(QStringLiteral("compareMenu"));
    QTRY_VERIFY(menu && menu->isVisible());
    menu->findChild<QAction*>(QStringLiteral("decisionUsual"))->trigger();
    menu->close();
    QVERIFY(qAbs(shareOf(panel, ComparedFigure::Cost) - 0.3) < 1e-9);
    QVERIFY(equal->isEnabled());
    // Another store has weights of its own.
    QVERIFY(!f.settings.compareWeights(f.session->storePath()).isEmpty());
    QVERIFY(f.settings.compareWeights(QStringLiteral("/elsewhere.db")).isEmpty());
}

void TestDecisionJourney::decisionIsRecorded()
{
    WindowFixture f;
    const std::vector<qint64> ids = compareThree(f);
    auto* panel = f.find<DecisionPanel>("decisionPanel");
    QTRY_VERIFY(panel && panel->isVisible());
    const std::size_t first = *panel->content().recommended;
    f.click("decisionRecord");
    auto* form = f.find<DecisionForm>("decisionForm");
    QTRY_VERIFY(form && form->isVisible());
    QCOMPARE(form->decision().chosen, first);
    auto* reason = f.find<QLineEdit>("decisionReason");
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("fits the phone"));
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_VERIFY(!f.find<DecisionForm>("decisionForm"));
    QVERIFY(f.find<QPushButton>("decisionRecord")->hasFocus());
    const Run chosen = stored(f, ids[first]);
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    QVERIFY2(chosen.note.startsWith(day + QStringLiteral(": Chosen over ")), qPrintable(chosen.note));
    QVERIFY(chosen.note.contains(QStringLiteral("score %1 of 100").arg(qRound(*panel->content().runs[first].weighted))));
    QVERIFY(chosen.note.endsWith(QStringLiteral("Reason: fits the phone")));
    QCOMPARE(found(f, QStringLiteral("decided=chosen")), 1);
    QCOMPARE(found(f, QStringLiteral("decided=not_chosen")), 2);
    for (std::size_t i = 0; i < ids.size(); ++i)
        QCOMPARE(stored(f, ids[i]).tags.value(QStringLiteral("decided")), i == first ? QStringLiteral("chosen") : QStringLiteral("not_chosen"));
    QVERIFY(f.window->messageText().contains(panel->content().runs[first].name));
    // It is seen beside the name of the run, and opened there.
    f.key(Qt::Key_Escape);
    f.session->select({ ids[first] });
    QTRY_VERIFY(!f.find<ComparePage>("comparePage"));
    QTRY_VERIFY(headerSays(f, QStringLiteral("Chosen: ") + day));
    // One step takes all of it back.
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(found(f, QStringLiteral("decided=")), 0);
    QVERIFY(stored(f, ids[first]).note.isEmpty());
}

void TestDecisionJourney::anotherOneIsPicked()
{
    WindowFixture f;
    const std::vector<qint64> ids = compareThree(f);
    auto* panel = f.find<DecisionPanel>("decisionPanel");
    QTRY_VERIFY(panel && panel->isVisible());
    const std::size_t other = *panel->content().recommended == 2 ? 1 : 2;
    // Enter on its weighted score asks for it.
    for (std::size_t i = 0; i < panel->marks().size(); ++i)
        if (panel->marks()[i].action == QStringLiteral("choose:%1").arg(other)) {
            panel->setFocus(Qt::TabFocusReason);
            panel->setCurrentMark(static_cast<int>(i));
        }
    QTest::keyClick(panel, Qt::Key_Return);
    auto* form = f.find<DecisionForm>("decisionForm");
    QTRY_VERIFY(form && form->isVisible());
    QCOMPARE(form->decision().chosen, other);
    // Esc leaves everything as it is.
    f.key(Qt::Key_Escape);
    QTRY_VERIFY(!f.find<DecisionForm>("decisionForm"));
    QCOMPARE(found(f, QStringLiteral("decided=")), 0);
    f.click("decisionRecord");
    QTRY_VERIFY(f.find<DecisionForm>("decisionForm"));
    QTest::mouseClick(f.find<QRadioButton>(qPrintable(QStringLiteral("decisionChoice%1").arg(other))), Qt::LeftButton, {}, QPoint(8, 8));
    f.click("decisionRecordNow");
    QTRY_COMPARE(stored(f, ids[other]).tags.value(QStringLiteral("decided")), QStringLiteral("chosen"));
    QCOMPARE(found(f, QStringLiteral("decided=chosen")), 1);
}

void TestDecisionJourney::scenarioIsChosen()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    const qint64 id = f.session->data()->run.id;
    f.session->setNumber(Lever::SpotShare, 0.5);
    QVERIFY(f.session->saveScenario(QStringLiteral("Half spot")));
    f.key(Qt::Key_D, Qt::ControlModifier);
    auto* panel = f.find<DecisionPanel>("decisionPanel");
    QTRY_VERIFY(panel && panel->isVisible());
    f.click("decisionRecord");
    QTRY_VERIFY(f.find<DecisionForm>("decisionForm"));
    QTest::mouseClick(f.find<QRadioButton>("decisionChoice1"), Qt::LeftButton, {}, QPoint(8, 8));
    f.click("decisionRecordNow");
    QTRY_COMPARE(stored(f, id).tags.value(QStringLiteral("decided_scenario")), QStringLiteral("Half spot"));
    QVERIFY2(stored(f, id).note.contains(QStringLiteral("Scenario “Half spot” chosen over Baseline")), qPrintable(stored(f, id).note));
    QCOMPARE(found(f, QStringLiteral("decided=")), 0);
}

void TestDecisionJourney::decisionIsCopied()
{
    WindowFixture f;
    compareThree(f);
    auto* panel = f.find<DecisionPanel>("decisionPanel");
    QTRY_VERIFY(panel && panel->isVisible());
    f.click("decisionRecord");
    QTRY_VERIFY(f.find<DecisionForm>("decisionForm"));
    f.click("decisionCopyMarkdown");
    const QString markdown = QGuiApplication::clipboard()->text();
    QVERIFY2(markdown.startsWith(QStringLiteral("## Decision of ")), qPrintable(markdown));
    QVERIFY(markdown.contains(QStringLiteral("| --- | ---: | ---: | ---: | ---: |\n")));
    f.click("decisionCopyText");
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Decision of ")));
    f.click("decisionCancel");
    QTRY_VERIFY(!f.find<DecisionForm>("decisionForm"));
    QCOMPARE(found(f, QStringLiteral("decided=")), 0);
}

// The run of a dropped report is in no store.
void TestDecisionJourney::nothingToWriteInto()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    Run run = f.session->data()->run;
    run.id = 0;
    Scenario spot;
    spot.numbers[Lever::SpotShare] = 0.5;
    f.session->showDetached(run, spot);
    f.key(Qt::Key_D, Qt::ControlModifier);
    auto* panel = f.find<DecisionPanel>("decisionPanel");
    QTRY_VERIFY(panel && panel->isVisible());
    QVERIFY(!f.find<QPushButton>("decisionRecord")->isEnabled());
    QVERIFY(!f.find<QPushButton>("decisionRecord")->toolTip().isEmpty());
    for (const Mark& mark : panel->marks())
        QVERIFY(!mark.action.startsWith(QStringLiteral("choose:")));
}

void TestDecisionJourney::noteIsEdited()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    const qint64 id = f.session->data()->run.id;
    f.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto* box = f.find<NoteBox>("noteBox");
    QTRY_VERIFY(box && box->isVisible());
    auto* text = f.find<QPlainTextEdit>("noteText");
    QTRY_VERIFY(text->hasFocus());
    const Run run = stored(f, id);
    for (auto tag = run.tags.cbegin(); tag != run.tags.cend(); ++tag)
        QVERIFY(f.find<QLabel>("noteTags")->text().contains(tag.key() + QLatin1Char('=') + tag.value()));
    QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(text, QStringLiteral("seed 7 diverged"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!f.find<NoteBox>("noteBox"));
    QCOMPARE(stored(f, id).note, QStringLiteral("seed 7 diverged"));
    QCOMPARE(found(f, QStringLiteral("diverged")), 1);
    QVERIFY(headerSays(f, QStringLiteral("Note: seed 7 diverged")));
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stored(f, id).note, run.note);
}

QTEST_MAIN(TestDecisionJourney)
#include "tst_decision_journey.moc"
