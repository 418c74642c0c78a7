#include "guitest.h"

#include <QLineEdit>
#include <QMenu>

using namespace runcost;

// A scenario's life: saved, renamed, given away as a file, deleted and fetched back, dropped in by somebody else.
class TestScenarioJourney : public QObject {
    Q_OBJECT
private slots:
    void savedRenamedDeleted();
    void givenAwayAndDroppedIn();
    void brokenFileIsToldClearly();
};

namespace {

QStringList names(const WindowFixture& f)
{
    QStringList all;
    for (const Scenario& scenario : f.session->savedScenarios())
        all << scenario.name;
    return all;
}

QAction* menuEntry(const WindowFixture& f, const char* submenu)
{
    auto* menu = f.find<QMenu>("savedScenariosMenu");
    f.click("savedScenarios");
    QMenu* verbs = nullptr;
    for (const QAction* action : menu->actions())
        if (action->menu() && action->menu()->objectName() == QLatin1String(submenu))
            verbs = action->menu();
    QAction* entry = verbs && !verbs->actions().isEmpty() ? verbs->actions().constFirst() : nullptr;
    menu->hide();
    return entry;
}

void save(const WindowFixture& f, const QString& name)
{
    f.key(Qt::Key_S, Qt::ControlModifier);
    auto* field = f.find<QLineEdit>("scenarioName");
    QTRY_VERIFY(field->isVisible());
    field->selectAll();
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
}

} // namespace

void TestScenarioJourney::savedRenamedDeleted()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    QTest::keyClick(f.find<QWidget>("slider_spot_share"), Qt::Key_Right, Qt::ShiftModifier);
    save(f, QStringLiteral("Cheap"));
    QCOMPARE(names(f), QStringList { QStringLiteral("Cheap") });
    QAction* rename = menuEntry(f, "renameScenario");
    QVERIFY(rename);
    rename->trigger();
    auto* field = f.find<QLineEdit>("scenarioName");
    QTRY_VERIFY(field->isVisible());
    QCOMPARE(field->text(), QStringLiteral("Cheap"));
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("All on spot"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(names(f), QStringList { QStringLiteral("All on spot") });
    QTRY_COMPARE(f.find<QAbstractButton>("scenarioButton")->text(), QStringLiteral("All on spot"));
    QAction* remove = menuEntry(f, "removeScenario");
    QVERIFY(remove);
    remove->trigger();
    QVERIFY(names(f).isEmpty());
    QVERIFY(f.window->messageText().contains(QStringLiteral("All on spot")));
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(names(f), QStringList { QStringLiteral("All on spot") });
}

void TestScenarioJourney::givenAwayAndDroppedIn()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    QTest::keyClick(f.find<QWidget>("slider_spot_share"), Qt::Key_Right, Qt::ShiftModifier);
    save(f, QStringLiteral("Cheap"));
    const Scenario saved = f.session->scenario();
    const QString path = f.folder.filePath(QStringLiteral("cheap.json"));
    f.chooser.answer = { path };
    QAction* file = menuEntry(f, "scenarioFile");
    QVERIFY(file);
    file->trigger();
    QVERIFY(QFileInfo(path).size() > 50 && QFileInfo(path).size() < 1000);

    WindowFixture other;
    other.addSamples();
    QTRY_VERIFY(other.session->data());
    QMimeData mime;
    mime.setUrls({ QUrl::fromLocalFile(path) });
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(other.window.get(), &enter);
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(other.window.get(), &drop);
    QTRY_COMPARE(names(other), QStringList { QStringLiteral("Cheap") });
    QCOMPARE(other.session->scenario(), saved);
    QVERIFY(!other.find<QWidget>("importAssistant") || !other.find<QWidget>("importAssistant")->isVisible());
    other.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(names(other).isEmpty());
    QVERIFY(other.session->scenario().isBaseline());
}

void TestScenarioJourney::brokenFileIsToldClearly()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    const QString path = f.folder.filePath(QStringLiteral("odd.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":"runcost-scenario","version":1,"scenario":{"name":"Odd","levers":{"spot_share":7}}})");
    file.close();
    f.window->importPaths({ path });
    QTRY_VERIFY(f.window->messageText().contains(QStringLiteral("odd.json")));
    QVERIFY(f.window->messageText().contains(QStringLiteral("spot_share")));
    QVERIFY(names(f).isEmpty());
    QVERIFY(f.session->scenario().isBaseline());
}

QTEST_MAIN(TestScenarioJourney)
#include "tst_scenario_journey.moc"
