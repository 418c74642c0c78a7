#include "guitest.h"

#include "import/importassistant.h"
#include "import/mappingprofile.h"
#include "import/mappingside.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace runcost;

// A plain table: its columns get their meaning, the mapping is kept, and the next file of the kind needs nobody.
class TestMappingJourney : public QObject {
    Q_OBJECT
private slots:
    void init() { QFile::remove(MappingProfiles::defaultFile()); }
    void mapSaveAndUseAgain();
    void backKeepsChoices();
    void unknownTableIsMapped();
    void pastedTable();
    void profileIsRenamedAndDeleted();
    void patterns();
};

namespace {

constexpr int nameColumn = 0;
constexpr int fieldColumn = 4;
constexpr int unitColumn = 5;

const QByteArray hours = "job_name;start;runtime_h;gpus;gpu;e_total;owner\n"
                         "mistral-r05;2026-11-19 20:05:00;18,2;4;NVIDIA A100;39600;m.keller\n"
                         "vit-12;2026-11-19 07:55:00;27,5;1;NVIDIA A10G;8500;s.ito\n"
                         "whisper-07;2026-11-14 10:30:00;79,2;1;NVIDIA A10G;14900;s.ito\n";

QString write(const WindowFixture& f, const QString& name, const QByteArray& bytes)
{
    QFile file(f.folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

QAbstractItemView* columns(const WindowFixture& f) { return f.find<QAbstractItemView>("mappingColumns"); }

int rowOf(const WindowFixture& f, const QString& column)
{
    const QAbstractItemModel* model = columns(f)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, nameColumn).data().toString() == column)
            return row;
    return -1;
}

// Opens the assistant on a file and goes to its columns, asked for or not.
void map(const WindowFixture& f, const QString& path)
{
    f.window->importPaths({ path });
    QVERIFY(f.find<ImportAssistant>("importAssistant"));
    QTRY_VERIFY(f.find<QPushButton>("importRun")->isVisible());
    if (!columns(f)->isVisible())
        f.click("importMap");
    QTRY_VERIFY(columns(f)->isVisible());
    QTRY_VERIFY(f.find<QAbstractItemView>("mappingRuns")->model()->rowCount() > 0);
}

// With the keyboard: the box opens, a letter or arrow chooses, Enter takes it.
void choose(const WindowFixture& f, const QModelIndex& cell, const QString& key)
{
    QTRY_VERIFY(!columns(f)->findChild<QComboBox*>(QStringLiteral("mappingEditor"))); // of the cell before
    columns(f)->setFocus();
    columns(f)->setCurrentIndex(cell);
    QTest::keyClick(columns(f), Qt::Key_F2);
    auto* combo = columns(f)->findChild<QComboBox*>(QStringLiteral("mappingEditor"));
    QVERIFY(combo);
    const int wanted = combo->findData(key);
    QVERIFY(wanted >= 0);
    QTRY_VERIFY(combo->view()->isVisible());
    for (int step = 0; step < combo->count() && combo->view()->currentIndex().row() != wanted; ++step)
        QTest::keyClick(combo->view(), combo->view()->currentIndex().row() < wanted ? Qt::Key_Down : Qt::Key_Up);
    QTest::keyClick(combo->view(), Qt::Key_Return);
    QTRY_COMPARE(cell.data(Qt::EditRole).toString(), key);
}

} // namespace

void TestMappingJourney::mapSaveAndUseAgain()
{
    WindowFixture f;
    map(f, write(f, QStringLiteral("gpu_hours_2026.csv"), hours));
    const int energy = rowOf(f, QStringLiteral("e_total"));
    QVERIFY(energy >= 0);
    QAbstractItemModel* model = columns(f)->model();
    choose(f, model->index(energy, fieldColumn), QStringLiteral("energy_kwh"));
    choose(f, model->index(energy, unitColumn), QStringLiteral("wh"));
    QCOMPARE(model->index(energy, 6).data().toString(), QStringLiteral("Set by you"));
    auto* runs = f.find<QAbstractItemView>("mappingRuns")->model();
    QTRY_COMPARE(runs->index(0, 6).data().toString(), QStringLiteral("39.6")); // live: 39600 Wh
    f.click("mappingSaveAs");
    auto* name = f.find<QLineEdit>("mappingName");
    QVERIFY(name->isVisible());
    name->setText(QStringLiteral("Lab GPU log"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(f.find<QComboBox>("mappingProfile")->currentText(), QStringLiteral("Lab GPU log"));
    QVERIFY(MappingProfiles().find(QStringLiteral("Lab GPU log")));
    QCOMPARE(MappingProfiles().find(QStringLiteral("Lab GPU log"))->filePattern, QStringLiteral("gpu_hours_*.csv"));
    f.click("importRun"); // Continue to review
    QTRY_COMPARE(f.find<QPushButton>("importRun")->text(), QStringLiteral("Import 3 runs"));
    f.click("importRun");
    QTRY_COMPARE(f.runCount(), 3);
    if (f.find<QWidget>("importAssistant"))
        f.click("importRun");
    QTRY_VERIFY(!f.find<QWidget>("importAssistant"));

    // The next file of the kind goes straight to the review, in the same unit.
    f.window->importPaths({ write(f, QStringLiteral("gpu_hours_2027.csv"), QByteArray(hours).replace("2026-", "2027-").replace("39600", "50000")) });
    QTRY_COMPARE(f.find<QPushButton>("importRun")->text(), QStringLiteral("Import 3 runs"));
    auto* rows = f.find<QAbstractItemView>("importRows")->model();
    bool found = false;
    for (int row = 0; row < rows->rowCount(); ++row)
        found = found || rows->index(row, 5).data().toString() == QStringLiteral("50.0");
    QVERIFY(found);
    f.click("importRun");
    QTRY_COMPARE(f.runCount(), 6);
    QCOMPARE(MappingProfiles().find(QStringLiteral("Lab GPU log"))->uses, 2);
    // One step takes the second file out again.
    if (f.find<QWidget>("importAssistant"))
        f.click("importRun");
    QTRY_VERIFY(!f.find<QWidget>("importAssistant"));
    f.click("messageLink");
    QTRY_COMPARE(f.runCount(), 3);
}

void TestMappingJourney::backKeepsChoices()
{
    WindowFixture f;
    map(f, write(f, QStringLiteral("hours.csv"), hours));
    const QModelIndex owner = columns(f)->model()->index(rowOf(f, QStringLiteral("owner")), fieldColumn);
    choose(f, owner, QStringLiteral("project"));
    f.click("importBack");
    QVERIFY(!columns(f)->isVisible());
    f.click("importRun"); // Continue
    QTRY_COMPARE(f.find<QPushButton>("importRun")->text(), QStringLiteral("Import 3 runs"));
    f.click("importMap");
    QTRY_VERIFY(columns(f)->isVisible());
    QCOMPARE(columns(f)->model()->index(rowOf(f, QStringLiteral("owner")), fieldColumn).data(Qt::EditRole).toString(), QStringLiteral("project"));
    f.click("mappingGuess"); // forget it
    QVERIFY(columns(f)->model()->index(rowOf(f, QStringLiteral("owner")), fieldColumn).data(Qt::EditRole).toString() != QStringLiteral("project"));
}

// Nothing in it looks like a run: refused, until somebody says what it is.
void TestMappingJourney::unknownTableIsMapped()
{
    WindowFixture f;
    map(f, write(f, QStringLiteral("strange.csv"), "alpha,beta\nfoo,12\nbar,14\n"));
    choose(f, columns(f)->model()->index(0, fieldColumn), QStringLiteral("name"));
    choose(f, columns(f)->model()->index(1, fieldColumn), QStringLiteral("energy_kwh"));
    auto* runs = f.find<QAbstractItemView>("mappingRuns")->model();
    QTRY_COMPARE(runs->index(0, 6).data().toString(), QStringLiteral("12.0"));
    f.click("importRun");
    QTRY_COMPARE(f.find<QPushButton>("importRun")->text(), QStringLiteral("Import 2 runs"));
    f.click("importRun");
    QTRY_COMPARE(f.runCount(), 2);
}

void TestMappingJourney::pastedTable()
{
    WindowFixture f;
    QGuiApplication::clipboard()->setText(QStringLiteral("name\tstarted_at\tduration_s\tenergy_kwh\nalpha\t2026-11-01T10:00:00Z\t3600\t1.5\nbeta\t2026-11-02T10:00:00Z\t7200\t2.5\n"));
    f.key(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(f.find<QPushButton>("importRun"));
    QTRY_VERIFY(f.find<QPushButton>("importRun")->isVisible());
    if (columns(f)->isVisible())
        f.click("importRun");
    QTRY_COMPARE(f.find<QPushButton>("importRun")->text(), QStringLiteral("Import 2 runs"));
    f.click("importRun");
    QTRY_COMPARE(f.runCount(), 2);
}

void TestMappingJourney::profileIsRenamedAndDeleted()
{
    WindowFixture f;
    map(f, write(f, QStringLiteral("hours.csv"), hours));
    QVERIFY(!f.find<QPushButton>("mappingRename")->isVisible()); // no profile is chosen
    f.click("mappingSaveAs");
    auto* name = f.find<QLineEdit>("mappingName");
    name->setText(QStringLiteral("one"));
    QTest::keyClick(name, Qt::Key_Return);
    f.click("mappingRename");
    name->setText(QStringLiteral("two"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(f.find<QComboBox>("mappingProfile")->currentText(), QStringLiteral("two"));
    QVERIFY(!MappingProfiles().find(QStringLiteral("one")));
    f.click("mappingDelete");
    QVERIFY(MappingProfiles().all().empty());
    QCOMPARE(f.find<QComboBox>("mappingProfile")->currentIndex(), 0);
}

void TestMappingJourney::patterns()
{
    QCOMPARE(patternForFile(QStringLiteral("gpu_hours_2026.csv")), QStringLiteral("gpu_hours_*.csv"));
    QCOMPARE(patternForFile(QStringLiteral("2026-11-21_runs.csv")), QStringLiteral("*_runs.csv"));
    QCOMPARE(patternForFile(QStringLiteral("runs.csv")), QStringLiteral("runs.csv"));
}

QTEST_MAIN(TestMappingJourney)
#include "tst_mapping_journey.moc"
