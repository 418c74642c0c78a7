#include "guitest.h"

#include "import/importassistant.h"
#include "import/importoptions.h"
#include "import/tagfield.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

using namespace runcost;

// Files in: look at them, import them, take them out again.
class TestImportJourney : public QObject {
    Q_OBJECT
private slots:
    void reviewImportUndo();
    void cancelStoresNothing();
    void sameFileTwice();
    void droppedFolder();
    void filesAreChosen();
    void tagsAndProject();
    void textOfTags();
};

namespace {

QString folder() { return QStringLiteral(RUNCOST_TEST_DATA) + QStringLiteral("/gui/november"); }
QString csv() { return folder() + QStringLiteral("/emissions.csv"); }

// Opens the assistant on the file and waits for the review.
void review(const WindowFixture& f, const QString& path)
{
    f.window->importPaths({ path });
    QVERIFY(f.find<ImportAssistant>("importAssistant"));
    QTRY_VERIFY(f.find<QPushButton>("importRun")->isVisible());
}

} // namespace

void TestImportJourney::reviewImportUndo()
{
    WindowFixture f;
    review(f, csv());
    auto* button = f.find<QPushButton>("importRun");
    QCOMPARE(button->text(), QStringLiteral("Import 3 runs"));
    QCOMPARE(f.runCount(), 0); // only looked at
    QCOMPARE(f.find<QAbstractItemView>("importRows")->model()->rowCount(), 4);
    QVERIFY(f.find<QAbstractItemView>("importIssues")->model()->rowCount() >= 1);
    QCOMPARE(f.find<QLabel>("importSum3")->text(), QStringLiteral("1 rejected"));
    QVERIFY(f.find<QLabel>("importSums")->text().contains(QStringLiteral("4 records in 1 file")));
    f.click("chip3"); // only rejected ones
    QCOMPARE(f.find<QAbstractItemView>("importRows")->model()->rowCount(), 1);

    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(f.runCount(), 3);
    QTRY_VERIFY(f.session->data()); // a new run is shown
    QVERIFY(f.find<QLabel>("importOutcome")->text().startsWith(QStringLiteral("3 runs imported"))); // one row was left out
    f.click("importRun"); // Close
    QTRY_VERIFY(!f.find<QWidget>("importAssistant"));
    QVERIFY(f.window->messageText().contains(QStringLiteral("3 runs imported")));
    f.click("messageLink"); // Undo
    QTRY_COMPARE(f.runCount(), 0);
    QVERIFY(f.find<QWidget>("emptyState")->isVisible());
}

void TestImportJourney::cancelStoresNothing()
{
    WindowFixture f;
    review(f, csv());
    f.key(Qt::Key_Escape);
    QTRY_VERIFY(!f.find<QWidget>("importAssistant"));
    QVERIFY(!f.find<QWidget>("scrim")->isVisible());
    QVERIFY(f.session->reload());
    QCOMPARE(f.runCount(), 0);
}

void TestImportJourney::sameFileTwice()
{
    WindowFixture f;
    review(f, csv());
    f.click("importRun");
    QTRY_COMPARE(f.runCount(), 3);
    f.click("importRun");
    QTRY_VERIFY(!f.find<QWidget>("importAssistant"));
    review(f, csv());
    QVERIFY(!f.find<QPushButton>("importRun")->isEnabled());
    QCOMPARE(f.find<QPushButton>("importRun")->text(), QStringLiteral("Nothing to import"));
    QCOMPARE(f.find<QLabel>("importSum1")->text(), QStringLiteral("3 same"));
}

void TestImportJourney::droppedFolder()
{
    WindowFixture f;
    QMimeData mime;
    mime.setUrls({ QUrl::fromLocalFile(folder()) });
    QDragEnterEvent enter(QPoint(500, 500), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(f.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(500, 500), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(f.window.get(), &drop);
    QVERIFY(f.find<QWidget>("importAssistant"));
    QTRY_COMPARE(f.find<QPushButton>("importRun")->text(), QStringLiteral("Import 3 runs"));
}

void TestImportJourney::filesAreChosen()
{
    WindowFixture f;
    f.key(Qt::Key_I, Qt::ControlModifier);
    auto* assistant = f.find<ImportAssistant>("importAssistant");
    QVERIFY(assistant);
    f.chooser.answer = { csv() };
    QTest::mouseClick(assistant->findChild<QPushButton*>(QStringLiteral("chooseFiles")), Qt::LeftButton);
    QCOMPARE(f.chooser.asked, 1);
    QTRY_COMPARE(f.find<QPushButton>("importRun")->text(), QStringLiteral("Import 3 runs"));
}

void TestImportJourney::tagsAndProject()
{
    WindowFixture f;
    review(f, csv());
    f.find<QLineEdit>("importTags")->setText(QStringLiteral("batch=november"));
    QTRY_VERIFY(f.find<QPushButton>("importRun")->isVisible());
    QTest::qWait(500); // the look at the files begins again a moment after the last letter
    QTRY_COMPARE(f.find<QPushButton>("importRun")->text(), QStringLiteral("Import 3 runs"));
    f.click("importRun");
    QTRY_COMPARE(f.runCount(), 3);
    const auto runs = f.session->runs();
    QVERIFY(runs->word(runs->tags[0]).contains(QStringLiteral("batch=november")));
}

void TestImportJourney::textOfTags()
{
    QCOMPARE(tagsFromText(QStringLiteral("a=1, b = 2 ,"))->size(), 2);
    QCOMPARE(tagsFromText(QStringLiteral("a=1, b = 2"))->value(QStringLiteral("b")), QStringLiteral("2"));
    QVERIFY(tagsFromText(QString())->isEmpty());
    QCOMPARE(tagsFromText(QStringLiteral("cluster"))->value(QStringLiteral("cluster")), QStringLiteral("true"));
    QVERIFY(!tagsFromText(QStringLiteral("=x")));
    QVERIFY(!tagsFromText(QStringLiteral("x=")));
}

QTEST_MAIN(TestImportJourney)
#include "tst_import_journey.moc"
