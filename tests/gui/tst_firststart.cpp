#include "guitest.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>

using namespace runcost;

// The first minutes: an empty window, sample runs, one slider, and back.
class TestFirstStart : public QObject {
    Q_OBJECT
private slots:
    void emptyStateOffersOnlyWhatWorks();
    void samplesThenSliderThenUndo();
    void samplesCanBeRemovedAndBroughtBack();
    void scenarioIsSavedByName();
};

void TestFirstStart::emptyStateOffersOnlyWhatWorks()
{
    WindowFixture f;
    QVERIFY(f.find<QWidget>("emptyState")->isVisible());
    QVERIFY(!f.find<QWidget>("dashboardPage")->isVisible());
    QVERIFY(f.find<QWidget>("whatIfRail")->isVisible()); // nothing to ask what-if about
    QVERIFY(!f.find<QWidget>("reportButton")->isEnabled());
    QVERIFY(!f.find<QWidget>("undoButton")->isEnabled());
    QStringList words;
    for (const QLabel* label : f.find<QWidget>("emptyState")->findChildren<QLabel*>())
        words << label->text();
    const QString all = words.join(QLatin1Char(' '));
    for (const char* read : { "CodeCarbon", "cost_analysis.json", "MLflow", "Weights & Biases", "Slurm", "nvidia-smi", "FOCUS" })
        QVERIFY2(all.contains(QLatin1String(read)), read);
    QVERIFY(!all.contains(QLatin1String("TensorBoard")));
    f.click("pasteTable"); // nothing on the clipboard yet, or no table
}

void TestFirstStart::samplesThenSliderThenUndo()
{
    WindowFixture f;
    f.click("exploreSamples");
    QTRY_VERIFY(f.runCount() >= 30);
    QTRY_VERIFY(f.session->data());
    QVERIFY(f.find<QWidget>("dashboardPage")->isVisible());
    QVERIFY(!f.find<QWidget>("emptyState")->isVisible());
    QVERIFY(f.find<QWidget>("statusSamples")->isVisible());
    QVERIFY(f.window->messageText().contains(QStringLiteral("imported")));
    QVERIFY(f.find<QWidget>("whatIfDock")->isVisible());

    auto* slider = f.find<QWidget>("slider_spot_share");
    QVERIFY(slider);
    const double before = f.session->scenario().changedCount();
    QCOMPARE(before, 0);
    slider->setFocus(Qt::TabFocusReason);
    QTest::keyClick(slider, Qt::Key_Right);
    QTRY_COMPARE(f.session->scenario().changedCount(), 1);
    QVERIFY(f.find<QAbstractButton>("scenarioButton")->text().contains(QStringLiteral("not saved")));
    QVERIFY(f.find<QWidget>("undoButton")->isEnabled());

    f.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(f.session->scenario().changedCount(), 0);
    QCOMPARE(f.find<QAbstractButton>("scenarioButton")->text(), QStringLiteral("Baseline"));
    f.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f.session->scenario().changedCount(), 1);
}

void TestFirstStart::samplesCanBeRemovedAndBroughtBack()
{
    WindowFixture f;
    f.addSamples();
    const int count = f.runCount();
    f.click("removeSamples");
    QTRY_COMPARE(f.runCount(), 0);
    QVERIFY(f.find<QWidget>("emptyState")->isVisible());
    QVERIFY(!f.find<QWidget>("statusSamples")->isVisible());
    f.click("messageLink"); // Undo
    QTRY_COMPARE(f.runCount(), count);
}

void TestFirstStart::scenarioIsSavedByName()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    f.session->setNumber(Lever::SpotShare, 0.6);
    f.key(Qt::Key_S, Qt::ControlModifier);
    auto* name = f.find<QLineEdit>("scenarioName");
    QTRY_VERIFY(name && name->isVisible());
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Mostly spot"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(f.session->savedScenarios().size(), std::size_t(1));
    QCOMPARE(f.session->savedScenarios().front().name, QStringLiteral("Mostly spot"));
    QTRY_COMPARE(f.find<QAbstractButton>("scenarioButton")->text(), QStringLiteral("Mostly spot"));
}

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
