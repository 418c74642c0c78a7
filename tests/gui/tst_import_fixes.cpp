#include "guitest.h"

#include "import/importassistant.h"
#include "items/importissuemodel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace runcost;

// What is wrong with a file is put right beside it, and the files are looked at again.
class TestImportFixes : public QObject {
    Q_OBJECT
private slots:
    void zoneIsSet();
    void projectIsNamed();
    void commaIsRead();
    void columnsAreMapped();
    void formatIsForced();
    void otherFormatOfAKnownFile();
};

namespace {

QString csv() { return QStringLiteral(RUNCOST_TEST_DATA) + QStringLiteral("/gui/november/emissions.csv"); }

QString write(const WindowFixture& f, const char* name, const QByteArray& bytes)
{
    QFile file(f.folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

void review(const WindowFixture& f, const QString& path)
{
    f.window->importPaths({ path });
    QVERIFY(f.find<ImportAssistant>("importAssistant"));
    QTRY_VERIFY(f.find<QPushButton>("importRun")->isVisible());
}

QAbstractItemView* issues(const WindowFixture& f) { return f.find<QAbstractItemView>("importIssues"); }

// The first issue that offers this, -1 without one.
int offered(const WindowFixture& f, IssueFix fix)
{
    const QAbstractItemModel* model = issues(f)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data(ImportIssueModel::FixRole).toInt() == int(fix))
            return row;
    return -1;
}

QString buttonOf(const WindowFixture& f, IssueFix fix)
{
    return issues(f)->model()->index(offered(f, fix), ImportIssueModel::FixColumn).data().toString();
}

// From the keyboard: Enter on its line.
void pressFix(const WindowFixture& f, IssueFix fix)
{
    QTRY_VERIFY(offered(f, fix) >= 0);
    issues(f)->setFocus(Qt::TabFocusReason);
    issues(f)->setCurrentIndex(issues(f)->model()->index(offered(f, fix), 0));
    QTest::keyClick(issues(f), Qt::Key_Return);
}

// By a click on its button.
void clickFix(const WindowFixture& f, IssueFix fix)
{
    QTRY_VERIFY(offered(f, fix) >= 0);
    const QModelIndex cell = issues(f)->model()->index(offered(f, fix), ImportIssueModel::FixColumn);
    issues(f)->scrollTo(cell);
    const QRect rect = issues(f)->visualRect(cell);
    QTest::mouseClick(issues(f)->viewport(), Qt::LeftButton, {}, QPoint(rect.right() - 30, rect.center().y()));
}

// Rows in plain numbers as far as a guess looks, then one that is written in another way.
QByteArray lateComma()
{
    QByteArray text = "run_id,run_name,project,start_time,duration_s,gpu_name,energy_kwh\n";
    for (int i = 0; i < 3000; ++i)
        text += "a" + QByteArray::number(i) + ",case,paper,2024-05-31T09:38:30Z,3600,NVIDIA A100,4\n";
    return text + "late,case,paper,2024-06-01T09:38:30Z,3600,NVIDIA A100,\"1,2\"\n";
}

} // namespace

void TestImportFixes::zoneIsSet()
{
    WindowFixture f;
    review(f, csv());
    const auto started = [&] { return f.find<QAbstractItemView>("importRows")->model()->index(0, 3).data().toString(); };
    const QString before = started();
    QCOMPARE(buttonOf(f, IssueFix::SetZone), QStringLiteral("Set time zone…"));
    pressFix(f, IssueFix::SetZone);
    auto* zone = f.find<QComboBox>("importFileZone");
    QTRY_VERIFY(zone->hasFocus() || zone->view()->isVisible());
    zone->hidePopup();
    zone->setCurrentIndex(zone->findData(QByteArray("Asia/Tokyo")));
    emit zone->activated(zone->currentIndex());
    QTRY_COMPARE(buttonOf(f, IssueFix::SetZone), QStringLiteral("Change time zone…"));
    QVERIFY(started() != before);
    const QString reason = issues(f)->model()->index(offered(f, IssueFix::SetZone), ImportIssueModel::ReasonColumn).data().toString();
    QVERIFY2(reason.endsWith(QStringLiteral("read as Asia/Tokyo")), qPrintable(reason));
}

void TestImportFixes::projectIsNamed()
{
    WindowFixture f;
    review(f, write(f, "runs.csv",
                  "run_id,run_name,start_time,duration_s,gpu_name,test_acc\n"
                  "a1,case-a,2024-05-31T09:38:30Z,3650,NVIDIA A100,0.91\n"));
    clickFix(f, IssueFix::NameProject);
    auto* field = f.find<QComboBox>("importProject")->lineEdit();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("paper"));
    QTRY_COMPARE(offered(f, IssueFix::NameProject), -1); // looked at again: every run has one
    QCOMPARE(f.find<QPushButton>("importRun")->text(), QStringLiteral("Import 1 run"));
}

void TestImportFixes::commaIsRead()
{
    WindowFixture f;
    review(f, write(f, "late.csv", lateComma()));
    QTRY_VERIFY(offered(f, IssueFix::DecimalComma) >= 0);
    QCOMPARE(buttonOf(f, IssueFix::DecimalComma), QStringLiteral("Read comma as decimal point"));
    const QAbstractItemModel* rows = f.find<QAbstractItemView>("importRows")->model();
    const auto energyOfLast = [&] { return rows->index(rows->rowCount() - 1, 5).data().toString(); };
    clickFix(f, IssueFix::DecimalComma);
    QTRY_COMPARE(offered(f, IssueFix::DecimalComma), -1);
    QTRY_COMPARE(energyOfLast(), QStringLiteral("1.20"));
}

void TestImportFixes::columnsAreMapped()
{
    WindowFixture f;
    review(f, write(f, "odd.csv",
                  "run_id,run_name,project,start_time,duration_s,gpu_name,energy_kwh\n"
                  "a1,case-a,paper,2024-05-31T09:38:30Z,3650,NVIDIA A100,2\n"
                  "a2,case-b,paper,2024-05-31T10:38:30Z,-5,NVIDIA A100,2\n"));
    pressFix(f, IssueFix::MapColumns);
    QTRY_VERIFY(f.find<QAbstractItemView>("mappingColumns")->isVisible());
}

void TestImportFixes::formatIsForced()
{
    WindowFixture f;
    f.window->importPaths({ write(f, "notes.txt", "These are no runs at all.\n") });
    QTRY_VERIFY(f.find<QAbstractItemView>("importIssues") && offered(f, IssueFix::ReadAs) >= 0);
    const auto reason = [&] { return issues(f)->model()->index(offered(f, IssueFix::ReadAs), ImportIssueModel::ReasonColumn).data().toString(); };
    const QString before = reason();
    pressFix(f, IssueFix::ReadAs);
    auto* menu = f.find<QMenu>("importReadAs");
    QTRY_VERIFY(menu && menu->isVisible());
    QVERIFY(menu->actions().size() > 10);
    QVERIFY(menu->actions().first()->isChecked());
    for (QAction* action : menu->actions())
        if (action->text() == QStringLiteral("CodeCarbon"))
            action->trigger();
    menu->close();
    QTRY_VERIFY(offered(f, IssueFix::ReadAs) >= 0 && reason() != before); // CodeCarbon's reader says why not
}

void TestImportFixes::otherFormatOfAKnownFile()
{
    WindowFixture f;
    review(f, csv());
    QVERIFY(!f.find<QPushButton>("importMap")->isVisible());
    auto* files = f.find<QAbstractItemView>("importFiles");
    const auto choose = [&](int entry) {
        emit files->customContextMenuRequested(files->visualRect(files->model()->index(0, 0)).center());
        QMenu* shown = nullptr;
        for (QMenu* menu : f.window->findChildren<QMenu*>(QStringLiteral("importReadAs")))
            if (menu->isVisible())
                shown = menu;
        QVERIFY(shown);
        const auto actions = shown->actions();
        actions.at(entry < 0 ? actions.size() - 1 : entry)->trigger();
        shown->close();
    };
    choose(-1); // a table
    QTRY_VERIFY(f.find<QPushButton>("importMap")->isVisible());
    choose(0); // as recognised
    QTRY_VERIFY(!f.find<QPushButton>("importMap")->isVisible());
}

QTEST_MAIN(TestImportFixes)
#include "tst_import_fixes.moc"
