#include "guitest.h"

#include "export/exportdialog.h"
#include "import/importassistant.h"
#include "runs/runsdock.h"
#include "store/runstore.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>

using namespace runcost;

// Runs out of the store: into files for others, and from such a file into another store.
class TestExportJourney : public QObject {
    Q_OBJECT
private slots:
    void selectedRunsAsCsv();
    void filteredRunsAsJsonLines();
    void everyFormatIsWritten();
    void redactedFileTellsNothing();
    void failureStaysInTheDialog();
    void storeItselfIsRefused();
    void contextMenuAndKeys();
    void droppedFilesAreMerged();
};

namespace {

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void openDialog(const WindowFixture& f)
{
    f.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(f.find<ExportDialog>("exportDialog"));
}

void exportTo(WindowFixture& f, const QString& path)
{
    f.chooser.answer = { path };
    f.click("exportRun");
    QTRY_VERIFY(!f.find<QWidget>("exportDialog"));
}

void drop(const WindowFixture& f, const QStringList& paths)
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    mime.setUrls(urls);
    QDragEnterEvent enter(QPoint(500, 500), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(f.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(500, 500), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(f.window.get(), &event);
}

} // namespace

void TestExportJourney::selectedRunsAsCsv()
{
    WindowFixture f;
    f.addSamples();
    f.session->select({ f.session->runs()->id[0], f.session->runs()->id[1] });
    openDialog(f);
    QVERIFY(f.find<QRadioButton>("exportSelected")->isChecked());
    QCOMPARE(f.find<QPushButton>("exportRun")->text(), QStringLiteral("Export 2 runs…"));
    QVERIFY(!f.find<QWidget>("exportShown")); // nothing is filtered: the same as all
    const QString path = f.folder.filePath(QStringLiteral("two.csv"));
    exportTo(f, path);
    QCOMPARE(content(path).count("\r\n"), 3); // a header and two rows
    QVERIFY(f.window->messageText().startsWith(QStringLiteral("2 runs exported to ")));
    QCOMPARE(f.find<QPushButton>("messageLink")->text(), QStringLiteral("Show folder"));
}

void TestExportJourney::filteredRunsAsJsonLines()
{
    WindowFixture f;
    f.addSamples();
    const QString name = f.session->runs()->name(0);
    f.find<QLineEdit>("runsFilter")->setText(name);
    const auto shown = f.find<RunsDock>("runsDock")->model();
    QVERIFY(shown);
    openDialog(f);
    auto* listed = f.find<QRadioButton>("exportShown");
    QVERIFY(listed && listed->isChecked());
    f.click("exportJsonLines");
    const QString path = f.folder.filePath(QStringLiteral("listed.jsonl"));
    exportTo(f, path);
    const QByteArrayList lines = content(path).trimmed().split('\n');
    QVERIFY(!lines.isEmpty() && lines.size() < f.runCount());
    for (const QByteArray& line : lines)
        QVERIFY(QString::fromUtf8(line).contains(name));
}

void TestExportJourney::everyFormatIsWritten()
{
    WindowFixture f;
    f.addSamples();
    const std::pair<const char*, QByteArray> formats[] = { { "exportCsv", "id,status," }, { "exportJson", "{\"format\":\"runcost-runs\"" },
        { "exportJsonLines", "{\"format\":\"runcost-run\"" }, { "exportMarkdown", "| Run |" }, { "exportPrometheus", "# HELP runcost_runs" },
        { "exportFocus", "BilledCost," }, { "exportStore", "SQLite format 3" } };
    for (const auto& [button, begin] : formats) {
        openDialog(f);
        f.click("exportAll");
        f.click(button);
        const QString path = f.folder.filePath(QString::fromLatin1(button));
        exportTo(f, path);
        QVERIFY2(content(path).startsWith(begin), content(path).left(60).constData());
    }
}

void TestExportJourney::redactedFileTellsNothing()
{
    WindowFixture f;
    f.addSamples();
    openDialog(f);
    f.click("exportAll");
    f.click("exportJson");
    f.find<QCheckBox>("exportRedact")->click();
    const QString path = f.folder.filePath(QStringLiteral("shared.json"));
    exportTo(f, path);
    const QJsonObject root = QJsonDocument::fromJson(content(path)).object();
    QVERIFY(root.value(QLatin1String("redacted")).toBool());
    for (const QJsonValue& run : root.value(QLatin1String("runs")).toArray())
        QVERIFY(run.toObject().value(QLatin1String("region")).toString().isEmpty());
}

void TestExportJourney::failureStaysInTheDialog()
{
    WindowFixture f;
    f.addSamples();
    openDialog(f);
    f.chooser.answer = { f.folder.filePath(QStringLiteral("no such folder/runs.csv")) };
    f.click("exportRun");
    QTRY_VERIFY(f.find<QPushButton>("exportRun")->isEnabled());
    QTRY_VERIFY(f.find<QLabel>("exportSummary")->text().contains(QStringLiteral("Cannot write")));
    QVERIFY(f.find<ExportDialog>("exportDialog"));
    f.key(Qt::Key_Escape);
    QTRY_VERIFY(!f.find<QWidget>("exportDialog"));
}

void TestExportJourney::storeItselfIsRefused()
{
    WindowFixture f;
    f.addSamples();
    const int before = f.runCount();
    openDialog(f);
    f.click("exportAll");
    f.click("exportStore");
    f.chooser.answer = { f.session->storePath() };
    f.click("exportRun");
    QTRY_VERIFY(f.find<QLabel>("exportSummary")->text().contains(QStringLiteral("the store itself")));
    QVERIFY(f.session->reload());
    QCOMPARE(f.runCount(), before);
}

void TestExportJourney::contextMenuAndKeys()
{
    WindowFixture f;
    f.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!f.find<QWidget>("exportDialog")); // there is nothing to export
    f.addSamples();
    emit f.find<RunsDock>("runsDock")->exportRequested();
    QVERIFY(f.find<QWidget>("exportDialog"));
    f.key(Qt::Key_Escape);
    QTRY_VERIFY(!f.find<QWidget>("exportDialog"));
    openDialog(f);
    f.key(Qt::Key_Tab); // every control can be reached and has a name
    QSet<QWidget*> reached;
    for (int i = 0; i < 30; ++i) {
        QWidget* now = QApplication::focusWidget();
        QVERIFY(now && f.find<QWidget>("exportDialog")->isAncestorOf(now));
        reached << now;
        f.key(Qt::Key_Tab);
    }
    QVERIFY(reached.contains(f.find<QWidget>("exportRun")));
    QVERIFY(reached.contains(f.find<QWidget>("exportRedact")));
}

void TestExportJourney::droppedFilesAreMerged()
{
    WindowFixture f;
    f.addSamples();
    const int all = f.runCount();
    const QStringList files { f.folder.filePath(QStringLiteral("first.runcost")), f.folder.filePath(QStringLiteral("all.runcost")) };
    const qint64 first = f.session->runs()->id[0];
    for (const QString& file : files) {
        f.session->select({ first });
        openDialog(f);
        QVERIFY(f.find<QWidget>("exportSelected"));
        f.click(file == files.front() ? "exportSelected" : "exportAll");
        f.click("exportStore");
        exportTo(f, file);
    }
    QVERIFY(f.session->openStore(f.folder.filePath(QStringLiteral("other.db"))));
    QCOMPARE(f.runCount(), 0);
    drop(f, files);
    QVERIFY(f.find<ImportAssistant>("importAssistant"));
    QTRY_VERIFY(f.find<QPushButton>("importRun")->isVisible() && f.find<QPushButton>("importRun")->isEnabled());
    f.click("importRun");
    QTRY_COMPARE(f.runCount(), all); // the run that is in both counts once
    QTRY_VERIFY(!f.find<QWidget>("importAssistant"));
    QVERIFY(f.find<QWidget>("messageLink"));
    f.click("messageLink"); // Undo
    QTRY_COMPARE(f.runCount(), 0);
}

QTEST_MAIN(TestExportJourney)
#include "tst_export_journey.moc"
