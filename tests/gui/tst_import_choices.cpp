#include "guitest.h"

#include "import/importassistant.h"
#include "import/importrunner.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace runcost;

// What the user sees of an import and decides about it before it is stored.
class TestImportChoices : public QObject {
    Q_OBJECT
private slots:
    void changedValuesAreSeen();
    void runsAndFilesAreLeftOut();
    void rejectedRowsAreExported();
    void issuesAreCopied();
    void zoneOfAFile();
    void emptyClipboard();
    void pastedFiles();
    void rateAndRest();
};

namespace {

QString csv() { return QStringLiteral(RUNCOST_TEST_DATA) + QStringLiteral("/gui/november/emissions.csv"); }

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString write(const WindowFixture& f, const QString& name, const QByteArray& bytes)
{
    QFile file(f.folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

void review(const WindowFixture& f, const QStringList& paths)
{
    f.window->importPaths(paths);
    QVERIFY(f.find<ImportAssistant>("importAssistant"));
    QTRY_VERIFY(f.find<QPushButton>("importRun")->isVisible());
}

QAbstractItemModel* model(const WindowFixture& f, const char* view) { return f.find<QAbstractItemView>(view)->model(); }

void importAndClose(const WindowFixture& f, int runs)
{
    f.click("importRun");
    QTRY_COMPARE(f.runCount(), runs);
    if (f.find<QWidget>("importAssistant"))
        f.click("importRun"); // Close
    QTRY_VERIFY(!f.find<QWidget>("importAssistant"));
}

} // namespace

void TestImportChoices::changedValuesAreSeen()
{
    WindowFixture f;
    const QByteArray text = bytesOf(csv());
    const QList<QByteArray> header = text.left(text.indexOf('\n')).split(',');
    const QList<QByteArray> first = text.split('\n')[1].split(',');
    const auto energy = header.indexOf("energy_consumed");
    QVERIFY(energy > 0);
    review(f, { write(f, QStringLiteral("emissions.csv"), text) });
    importAndClose(f, 3);

    QList<QByteArray> changed = first;
    changed[energy] = "77.5";
    QByteArray again = text;
    again.replace(first.join(','), changed.join(','));
    review(f, { write(f, QStringLiteral("emissions.csv"), again) });
    QCOMPARE(f.find<QLabel>("importSum2")->text(), QStringLiteral("1 changed"));
    QCOMPARE(f.find<QPushButton>("importRun")->text(), QStringLiteral("Import 1 run"));
    f.click("chip2"); // only changed ones
    auto* rows = f.find<QAbstractItemView>("importRows");
    QCOMPARE(rows->model()->rowCount(), 1);
    rows->setFocus();
    rows->setCurrentIndex(rows->model()->index(0, 0));
    QVERIFY(f.find<QLabel>("importDetail")->isVisible());
    QVERIFY2(f.find<QLabel>("importDetail")->text().contains(QStringLiteral("→ 77.5 kWh")), qPrintable(f.find<QLabel>("importDetail")->text()));
    f.click("importRun");
    QTRY_VERIFY(f.find<QLabel>("importOutcome")->text().startsWith(QStringLiteral("1 run imported")));
}

void TestImportChoices::runsAndFilesAreLeftOut()
{
    WindowFixture f;
    review(f, { csv() });
    auto* rows = f.find<QAbstractItemView>("importRows");
    int line = 0;
    while (!rows->model()->index(line, 0).data(Qt::CheckStateRole).isValid())
        ++line;
    rows->setFocus();
    rows->setCurrentIndex(rows->model()->index(line, 2));
    QTest::keyClick(rows, Qt::Key_Space);
    QCOMPARE(f.find<QPushButton>("importRun")->text(), QStringLiteral("Import 2 runs"));
    auto* files = f.find<QAbstractItemView>("importFiles");
    files->setFocus();
    QTest::keyClick(files, Qt::Key_Space); // the whole file
    QVERIFY(!f.find<QPushButton>("importRun")->isEnabled());
    const QRect file = files->visualRect(files->model()->index(0, 0));
    QTest::mouseClick(files->viewport(), Qt::LeftButton, {}, file.topLeft() + QPoint(27, 42)); // its tick box
    QCOMPARE(f.find<QPushButton>("importRun")->text(), QStringLiteral("Import 2 runs"));
    importAndClose(f, 2);
    review(f, { csv() }); // the one that was left out is still new
    QCOMPARE(f.find<QPushButton>("importRun")->text(), QStringLiteral("Import 1 run"));
}

void TestImportChoices::rejectedRowsAreExported()
{
    WindowFixture f;
    review(f, { csv() });
    const QString path = f.folder.filePath(QStringLiteral("rejected.csv"));
    f.chooser.answer = { path };
    QVERIFY(f.find<QPushButton>("importExportRejected")->isVisible());
    f.click("importExportRejected");
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(f.find<QLabel>("importSums")->text().contains(QStringLiteral("1 rejected row saved")));
    const QByteArray saved = bytesOf(path);
    QVERIFY(saved.startsWith("file,line,column,field,reason,"));
    QCOMPARE(saved.count('\n'), 2);
    QVERIFY(saved.contains("\r\nemissions.csv,"));
    // Nothing to export when nothing was rejected.
    f.key(Qt::Key_Escape);
    QTRY_VERIFY(!f.find<QWidget>("importAssistant"));
    QByteArray fine = bytesOf(csv());
    fine = fine.left(fine.indexOf('\n', fine.indexOf('\n') + 1) + 1);
    review(f, { write(f, QStringLiteral("fine.csv"), fine) });
    QVERIFY(!f.find<QPushButton>("importExportRejected")->isVisible());
}

void TestImportChoices::issuesAreCopied()
{
    WindowFixture f;
    review(f, { csv() });
    auto* issues = f.find<QAbstractItemView>("importIssues");
    issues->setFocus();
    f.key(Qt::Key_F8); // the first one
    QCOMPARE(issues->currentIndex().row(), 0);
    QTest::keyClick(issues, Qt::Key_C, Qt::ControlModifier);
    const QString line = issues->model()->index(0, 0).data().toString();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(line + QLatin1Char('\t')));
}

void TestImportChoices::zoneOfAFile()
{
    WindowFixture f;
    review(f, { csv() });
    auto* zone = f.find<QComboBox>("importFileZone");
    QVERIFY(zone->isVisible());
    const auto rows = model(f, "importRows");
    const QString before = rows->index(0, 3).data().toString();
    zone->setCurrentIndex(zone->findData(QByteArray("Asia/Tokyo")));
    emit zone->activated(zone->currentIndex());
    QTRY_VERIFY(rows->index(0, 3).data().toString() != before);
}

void TestImportChoices::emptyClipboard()
{
    WindowFixture f;
    QGuiApplication::clipboard()->clear();
    f.key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!f.find<QWidget>("importAssistant"));
    QVERIFY(f.window->messageText().contains(QStringLiteral("clipboard holds no table")));
}

void TestImportChoices::pastedFiles()
{
    WindowFixture f;
    auto* mime = new QMimeData;
    mime->setUrls({ QUrl::fromLocalFile(csv()) });
    QGuiApplication::clipboard()->setMimeData(mime);
    f.key(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(f.find<QPushButton>("importRun"));
    QTRY_COMPARE(f.find<QPushButton>("importRun")->text(), QStringLiteral("Import 3 runs"));
}

void TestImportChoices::rateAndRest()
{
    QVERIFY(progressText({}).isEmpty());
    QCOMPARE(progressText({ 5'000'000, 20'000'000, 100, {} }), QStringLiteral("5.0 MB of 20 MB")); // too early to tell
    QCOMPARE(progressText({ 20'000'000, 100'000'000, 2000, {} }), QStringLiteral("20 MB of 100 MB · 10 MB/s · about 8 s left"));
    QCOMPARE(progressText({ 1'000'000, 1'000'000'000, 1000, {} }), QStringLiteral("1.0 MB of 1 GB · 1.0 MB/s · about 17 min left"));
    QCOMPARE((ImportProgress { 1, 4, 0, {} }).permille(), 250);
}

QTEST_MAIN(TestImportChoices)
#include "tst_import_choices.moc"
