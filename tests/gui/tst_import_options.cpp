#include "guitest.h"
#include "models/import/importfiles.h"

#include "import/importassistant.h"
#include "import/tagfield.h"
#include "store/runstore.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

using namespace runcost;

// What holds for all files of an import, and a large one that is given up.
class TestImportOptions final : public QObject {
    Q_OBJECT
private slots:
    void tagsBecomeChips();
    void chipsByKeyboard();
    void recordsOfOneRunJoin();
    void historyIsLeftOut();
    void largeImportIsCancelled();
};

namespace {

const QByteArray table = "run_id,run_name,project,start_time,duration_s,gpu_name,test_acc\n"
                         "a1,case-a,paper,2024-05-31T09:38:30Z,3650,NVIDIA A100,0.91\n";

QString write(const WindowFixture& f, const char* name, const QByteArray& bytes)
{
    const QString path = f.folder.filePath(QLatin1String(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", name);
    return path;
}

void review(const WindowFixture& f, const QStringList& paths, int timeoutMs = 10'000)
{
    f.window->importPaths(paths);
    QVERIFY(f.find<ImportAssistant>("importAssistant"));
    QTRY_VERIFY_WITH_TIMEOUT(f.find<QPushButton>("importRun")->isVisible(), timeoutMs);
}

void importAndClose(const WindowFixture& f)
{
    f.click("importRun");
    QTRY_VERIFY(!f.find<QWidget>("importAssistant") || f.find<QPushButton>("importRun")->text() == QStringLiteral("Close"));
    if (f.find<QWidget>("importAssistant"))
        f.click("importRun");
    QTRY_VERIFY(!f.find<QWidget>("importAssistant"));
}

Run onlyRun(const WindowFixture& f)
{
    const auto store = RunStore::open(f.session->storePath(), RunStore::Mode::ReadOnly);
    return *(*store)->run((*store)->identities()->front().id);
}

QList<QPushButton*> chipsOf(const WindowFixture& f)
{
    QList<QPushButton*> shown;
    for (QPushButton* chip : f.window->findChildren<QPushButton*>(QStringLiteral("tagChip")))
        if (chip->isVisible())
            shown << chip;
    return shown;
}

} // namespace

void TestImportOptions::tagsBecomeChips()
{
    WindowFixture f;
    review(f, { write(f, "emissions.csv", importfiles::emissions({ {} })) });
    auto* line = f.find<QLineEdit>("importTags");
    line->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(line, QStringLiteral("batch=november,cluster"));
    QCOMPARE(chipsOf(f).size(), 1); // the word behind the comma is still being written
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(chipsOf(f).size(), 2);
    QVERIFY(line->text().isEmpty());
    QVERIFY(chipsOf(f).at(0)->accessibleName().contains(QStringLiteral("batch=november")));
    // A key once; the later value counts.
    QTest::keyClicks(line, QStringLiteral("batch=december"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(chipsOf(f).size(), 2);
    // What makes no sense stays in the line and says so.
    QTest::keyClicks(line, QStringLiteral("=x,"));
    QCOMPARE(chipsOf(f).size(), 2);
    line->clear();
    QTest::keyClicks(line, QStringLiteral("owner=m k")); // no Enter: it counts all the same
    QTRY_VERIFY(f.find<QPushButton>("importRun")->isEnabled());
    QTest::qWait(600); // the files are looked at again a moment after the last letter
    QTRY_COMPARE(f.find<QPushButton>("importRun")->text(), QStringLiteral("Import 1 run"));
    importAndClose(f);
    const Run run = onlyRun(f);
    QCOMPARE(run.tags.value(QStringLiteral("batch")), QStringLiteral("december"));
    QCOMPARE(run.tags.value(QStringLiteral("cluster")), QStringLiteral("true"));
    QCOMPARE(run.tags.value(QStringLiteral("owner")), QStringLiteral("m k"));
}

void TestImportOptions::chipsByKeyboard()
{
    WindowFixture f;
    review(f, { write(f, "emissions.csv", importfiles::emissions({ {} })) });
    auto* line = f.find<QLineEdit>("importTags");
    line->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(line, QStringLiteral("a=1,b=2,c=3,"));
    QCOMPARE(chipsOf(f).size(), 3);
    const int height = line->parentWidget()->height();
    QTest::keyClick(line, Qt::Key_Backspace);
    QCOMPARE(chipsOf(f).size(), 2);
    QTest::keyClicks(line, QStringLiteral("x"));
    QTest::keyClick(line, Qt::Key_Backspace); // first the letter
    QCOMPARE(chipsOf(f).size(), 2);
    QTest::keyClick(line, Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), chipsOf(f).last());
    QTest::keyClick(chipsOf(f).last(), Qt::Key_Delete);
    QCOMPARE(chipsOf(f).size(), 1);
    QCOMPARE(QApplication::focusWidget(), line);
    QTest::mouseClick(chipsOf(f).first(), Qt::LeftButton);
    QVERIFY(chipsOf(f).isEmpty());
    // Many of them take rows.
    QTest::keyClicks(line, QStringLiteral("first=aaaaaaaaaaaaaaaa,second=bbbbbbbbbbbbbbbbb,third=ccccccccccccccccc,"));
    QVERIFY(line->parentWidget()->height() > height);
    for (const QPushButton* chip : chipsOf(f))
        QVERIFY(line->parentWidget()->rect().contains(chip->geometry()));
}

void TestImportOptions::recordsOfOneRunJoin()
{
    qputenv("TZ", "UTC");
    WindowFixture f;
    const QStringList files { write(f, "runs.csv", table), write(f, "emissions.csv", importfiles::emissions({ {} })) };
    review(f, files);
    auto* join = f.find<QCheckBox>("importJoin");
    QVERIFY(join->isChecked());
    QTRY_COMPARE(f.find<QPushButton>("importRun")->text(), QStringLiteral("Import 1 run"));
    QVERIFY(f.find<QLabel>("importSums")->text().contains(QStringLiteral("1 of them joins one of these runs")));
    auto* list = f.find<QAbstractItemView>("importFiles");
    list->setCurrentIndex(list->model()->index(1, 0));
    const QAbstractItemModel* rows = f.find<QAbstractItemView>("importRows")->model();
    QCOMPARE(rows->index(0, rows->columnCount() - 1).data().toString(), QStringLiteral("energy for runs.csv"));
    join->setFocus(Qt::TabFocusReason);
    QTest::keyClick(join, Qt::Key_Space);
    QTRY_COMPARE(f.find<QPushButton>("importRun")->text(), QStringLiteral("Import 2 runs"));
    QTest::keyClick(join, Qt::Key_Space);
    QTRY_COMPARE(f.find<QPushButton>("importRun")->text(), QStringLiteral("Import 1 run"));
    importAndClose(f);
    QTRY_COMPARE(f.runCount(), 1);
    QCOMPARE(onlyRun(f).name, QStringLiteral("case-a"));
    QCOMPARE(onlyRun(f).value(RunField::EnergyKwh), 0.3);
}

void TestImportOptions::historyIsLeftOut()
{
    WindowFixture f;
    review(f, { write(f, "runs.csv", table) });
    importAndClose(f);
    write(f, "runs.csv", QByteArray(table).replace("0.91", "0.95"));
    review(f, { f.folder.filePath(QStringLiteral("runs.csv")) });
    auto* history = f.find<QCheckBox>("importHistory");
    QVERIFY(history->isChecked());
    history->setFocus(Qt::TabFocusReason);
    QTest::keyClick(history, Qt::Key_Space);
    importAndClose(f);
    QTRY_COMPARE(onlyRun(f).value(RunField::MetricValue), 0.95);
    const auto store = RunStore::open(f.session->storePath(), RunStore::Mode::ReadOnly);
    QVERIFY((*store)->history(onlyRun(f).id)->empty());
    f.click("messageLink"); // Undo works all the same
    QTRY_COMPARE(onlyRun(f).value(RunField::MetricValue), 0.91);
}

// In the middle of a file: nothing of it is stored, and the window says so.
void TestImportOptions::largeImportIsCancelled()
{
    WindowFixture f;
    QByteArray rows = "run_id,run_name,project,start_time,duration_s,gpu_name,energy_kwh\n";
    for (int i = 0; i < 40'000; ++i)
        rows += "r" + QByteArray::number(i) + ",run " + QByteArray::number(i) + ",large,2024-05-31T09:38:30Z,3650,NVIDIA A100,1.5\n";
    review(f, { write(f, "large.csv", rows) }, 120'000);
    f.click("importRun");
    auto* bar = f.find<QProgressBar>("importProgress");
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible() && bar->maximum() > 0 && bar->value() > 0, 60'000);
    f.click("importCancel");
    QTRY_VERIFY_WITH_TIMEOUT(f.find<QLabel>("importOutcome")->isVisible(), 60'000);
    QVERIFY2(f.find<QLabel>("importOutcome")->text().startsWith(QStringLiteral("Stopped. 0 runs")), qPrintable(f.find<QLabel>("importOutcome")->text()));
    QVERIFY(f.session->reload());
    QCOMPARE(f.runCount(), 0);
    const auto store = RunStore::open(f.session->storePath(), RunStore::Mode::ReadOnly);
    QCOMPARE(*(*store)->runCount(), qint64(0));
    QVERIFY((*store)->sources()->empty());
}

QTEST_MAIN(TestImportOptions)
#include "tst_import_options.moc"
