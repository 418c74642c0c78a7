#include "guitest.h"

#include "report/reportexport.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>

using namespace runcost;

// The frame around the pages: keys, narrow windows, palette, themes, memory, deleting.
class TestWindow : public QObject {
    Q_OBJECT
private slots:
    void docksFollowTheirKeys();
    void narrowWindowHasRails();
    void paletteFindsRunsAndActions();
    void paletteReachesSlidersAndAdvice();
    void paletteKeepsTheKeyboard();
    void formulaOpensFromThePalette();
    void themesAndTextScale();
    void rememberedState();
    void deleteAndUndo();
    void otherStores();
    void everyControlHasAName();
    void unreadableReportIsABanner();
    void reportBringsItsRunBack_data();
    void reportBringsItsRunBack();
    void watchedFolderBringsItsRuns();
    void pictureFromTheCommandLine();
};

namespace {

// Types into a new palette and takes the first hit.
void choose(const WindowFixture& f, const QString& text)
{
    f.key(Qt::Key_K, Qt::ControlModifier);
    auto* field = f.find<QLineEdit>("paletteField");
    QVERIFY(field && field->hasFocus());
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!f.find<QWidget>("commandPalette"));
}

} // namespace

void TestWindow::docksFollowTheirKeys()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    auto* runs = f.find<QWidget>("runsDock");
    auto* whatIf = f.find<QWidget>("whatIfDock");
    QVERIFY(runs->isVisible() && whatIf->isVisible());
    f.key(Qt::Key_F9);
    QVERIFY(!runs->isVisible());
    QVERIFY(f.find<QWidget>("runsRail")->isVisible());
    f.key(Qt::Key_F10);
    QVERIFY(!whatIf->isVisible());
    f.key(Qt::Key_F9);
    QVERIFY(runs->isVisible());
    f.key(Qt::Key_F10);
    f.key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(runs->isAncestorOf(QApplication::focusWidget()));
    f.key(Qt::Key_F6);
    QVERIFY(f.find<QWidget>("dashboardPage")->isAncestorOf(QApplication::focusWidget()));
    f.key(Qt::Key_F6);
    QVERIFY(whatIf->isAncestorOf(QApplication::focusWidget()));
}

void TestWindow::narrowWindowHasRails()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    f.session->setNumber(Lever::SpotShare, 0.6);
    f.window->resize(1100, 700);
    auto* runs = f.find<QWidget>("runsDock");
    auto* rail = f.find<QAbstractButton>("runsRail");
    QTRY_VERIFY(rail->isVisible() && !runs->isVisible());
    QCOMPARE(rail->text(), QStringLiteral("Runs (%1)").arg(f.runCount()));
    QCOMPARE(f.find<QAbstractButton>("whatIfRail")->text(), QStringLiteral("What if, 1 changed"));
    const int pageWidth = f.find<QWidget>("dashboardPage")->width();
    QTest::mouseClick(rail, Qt::LeftButton);
    QVERIFY(runs->isVisible()); // over the page, which keeps its width
    QCOMPARE(f.find<QWidget>("dashboardPage")->width(), pageWidth);
    f.key(Qt::Key_F10);
    QVERIFY(!runs->isVisible()); // one at a time
    QVERIFY(f.find<QWidget>("whatIfDock")->isVisible());
    QTest::keyClick(f.window.get(), Qt::Key_Escape);
    QVERIFY(!f.find<QWidget>("whatIfDock")->isVisible());
    f.window->resize(1600, 1000);
    QTRY_VERIFY(runs->isVisible() && f.find<QWidget>("whatIfDock")->isVisible());
}

void TestWindow::paletteFindsRunsAndActions()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    f.key(Qt::Key_K, Qt::ControlModifier);
    auto* field = f.find<QLineEdit>("paletteField");
    QVERIFY(field && field->hasFocus());
    QTest::keyClicks(field, QStringLiteral(">dark"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!f.find<QWidget>("commandPalette"));
    QVERIFY(theme::current().dark);
    const qint64 other = f.session->runs()->id.back();
    const QString name = f.session->runs()->name(f.session->runs()->size() - 1);
    f.key(Qt::Key_K, Qt::ControlModifier);
    field = f.find<QLineEdit>("paletteField");
    QTest::keyClicks(field, QStringLiteral("@") + name);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(f.session->selection(), (std::vector<qint64> { other }));
    f.appearance.setTheme(Appearance::Theme::Light);
}

void TestWindow::paletteReachesSlidersAndAdvice()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    f.key(Qt::Key_F10); // the dock is closed
    choose(f, QStringLiteral(">set spot share"));
    auto* whatIf = f.find<QWidget>("whatIfDock");
    QVERIFY(whatIf->isVisible());
    QTRY_VERIFY(whatIf->isAncestorOf(QApplication::focusWidget()));
    const auto& advice = f.session->data()->analysis.recommendations;
    const auto best = std::find_if(advice.begin(), advice.end(), [](const auto& r) { return !r.delta.isBaseline(); });
    QVERIFY(best != advice.end());
    choose(f, QStringLiteral(">apply: ") + best->title);
    QVERIFY(!f.session->scenario().isBaseline());
    choose(f, QStringLiteral(">take back"));
    QVERIFY(f.session->scenario().isBaseline());
}

void TestWindow::paletteKeepsTheKeyboard()
{
    WindowFixture f;
    f.click("searchBox");
    auto* field = f.find<QLineEdit>("paletteField");
    QVERIFY(field);
    auto* list = f.find<QAbstractItemView>("paletteList");
    const int first = list->currentIndex().row();
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(list->currentIndex().row() > first);
    QTest::keyClick(field, Qt::Key_Tab);
    QVERIFY(f.find<QWidget>("scrim")->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(field, Qt::Key_I, Qt::ControlModifier); // no second dialog behind it
    QVERIFY(!f.find<QWidget>("importAssistant"));
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!f.find<QWidget>("commandPalette"));
    QVERIFY(!f.find<QWidget>("scrim")->isVisible());
}

void TestWindow::formulaOpensFromThePalette()
{
    WindowFixture f;
    f.key(Qt::Key_K, Qt::ControlModifier);
    auto* field = f.find<QLineEdit>("paletteField");
    QTest::keyClicks(field, QStringLiteral("=energy"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(f.find<QWidget>("formulaCard"));
    f.key(Qt::Key_Escape);
    QTRY_VERIFY(!f.find<QWidget>("formulaCard"));
}

void TestWindow::themesAndTextScale()
{
    WindowFixture f;
    f.addSamples();
    f.find<QAction>("themeDark")->trigger();
    QVERIFY(theme::current().dark);
    const QImage dark = f.window->grab().toImage();
    QVERIFY(dark.pixelColor(3, 3).lightness() < 60);
    f.find<QAction>("themeLight")->trigger();
    QVERIFY(!theme::current().dark);
    QVERIFY(f.window->grab().toImage().pixelColor(3, 3).lightness() > 200);
    f.key(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(theme::textScale(), 1.1);
    f.key(Qt::Key_Minus, Qt::ControlModifier);
    f.key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(theme::textScale(), 0.9);
    f.key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(theme::textScale(), 1.0);
}

void TestWindow::rememberedState()
{
    WindowFixture f;
    f.addSamples();
    f.key(Qt::Key_F9);
    f.find<QAction>("themeDark")->trigger();
    f.key(Qt::Key_Plus, Qt::ControlModifier);
    f.window->close();
    f.appearance.setTheme(Appearance::Theme::Light);
    f.appearance.setTextScale(1);
    f.open();
    QVERIFY(!f.find<QWidget>("runsDock")->isVisible());
    QVERIFY(theme::current().dark);
    QVERIFY(f.find<QAction>("themeDark")->isChecked());
    QCOMPARE(theme::textScale(), 1.1);
    f.appearance.setTheme(Appearance::Theme::Light);
}

void TestWindow::deleteAndUndo()
{
    WindowFixture f;
    f.addSamples();
    const int count = f.runCount();
    const auto& ids = f.session->runs()->id;
    f.session->select({ ids[0], ids[1] });
    f.find<QAction>("deleteRuns")->trigger();
    QTRY_COMPARE(f.runCount(), count - 2);
    QCOMPARE(f.window->messageText(), QStringLiteral("2 runs deleted."));
    f.click("messageLink");
    QTRY_COMPARE(f.runCount(), count);
    QVERIFY(f.window->messageText().isEmpty());
}

void TestWindow::otherStores()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    f.chooser.answer = { f.folder.filePath(QStringLiteral("other.db")) };
    f.key(Qt::Key_O, Qt::ControlModifier);
    QTRY_COMPARE(f.runCount(), 0);
    QVERIFY(f.find<QWidget>("emptyState")->isVisible());
    f.chooser.answer = { f.folder.filePath(QStringLiteral("store.db")) };
    f.key(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(f.runCount() > 0);
    QTRY_VERIFY(f.session->data()); // the latest run is shown
    QFile foreign(f.folder.filePath(QStringLiteral("text.db")));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write(QByteArray(4096, 'x'));
    foreign.close();
    f.chooser.answer = { foreign.fileName() };
    f.key(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(!f.window->messageText().isEmpty());
    QVERIFY(f.runCount() > 0); // the store that was open stays open
}

void TestWindow::everyControlHasAName()
{
    WindowFixture f;
    f.addSamples();
    for (const QAbstractButton* button : f.window->findChildren<QAbstractButton*>())
        if (button->isVisible() && button->focusPolicy() != Qt::NoFocus)
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                qPrintable(button->objectName() + QLatin1Char(' ') + QLatin1String(button->metaObject()->className())));
}

void TestWindow::unreadableReportIsABanner()
{
    WindowFixture f;
    const QString path = f.folder.filePath(QStringLiteral("holiday.png"));
    QVERIFY(QPixmap(8, 8).save(path));
    f.window->importPaths({ path });
    QTRY_VERIFY(!f.window->messageText().isEmpty());
    QVERIFY(!f.session->data());
    f.click("messageClose");
    QVERIFY(f.window->messageText().isEmpty());
}

void TestWindow::reportBringsItsRunBack_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("png") << QStringLiteral("report.png");
    QTest::newRow("pdf") << QStringLiteral("report.pdf");
    QTest::newRow("html") << QStringLiteral("report.html");
}

void TestWindow::reportBringsItsRunBack()
{
    QFETCH(QString, file);
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    f.session->setNumber(Lever::SpotShare, 0.6);
    const auto before = f.session->data();
    const QString path = f.folder.filePath(file);
    ReportOptions options;
    options.format = *reportFormatOfFile(path);
    QVERIFY(writeReport(path, { before }, &f.session->catalog(), options));
    QVERIFY(f.window->openStore(f.folder.filePath(QStringLiteral("elsewhere.db"))));
    QTRY_VERIFY(!f.session->data());

    f.window->importPaths({ path });
    QTRY_VERIFY(f.session->data());
    QCOMPARE(f.session->data()->title, before->title);
    QCOMPARE(f.session->scenario().numbers, before->scenario.numbers);
    QVERIFY(qFuzzyCompare(*f.session->data()->analysis.total.value, *before->analysis.total.value));
    QCOMPARE(f.runCount(), 0); // shown, not stored
    QVERIFY(f.find<QWidget>("dashboardPage")->isVisible());
    QVERIFY(f.window->messageText().contains(file));
    QVERIFY(f.find<QLabel>("statusTotals")->text().contains(before->title));
}

void TestWindow::watchedFolderBringsItsRuns()
{
    WindowFixture f;
    QTemporaryDir watched;
    f.chooser.answer = { watched.path() };
    f.find<QAction>("watchFolder")->trigger();
    QCOMPARE(f.chooser.asked, 1);
    QVERIFY(f.window->messageText().contains(watched.path()));
    QVERIFY(QFile::copy(QStringLiteral(RUNCOST_TEST_DATA "/gui/november/emissions.csv"), watched.filePath(QStringLiteral("emissions.csv"))));
    QTRY_COMPARE_WITH_TIMEOUT(f.runCount(), 3, 30'000);

    auto* menu = f.find<QMenu>("watchMenu");
    emit menu->aboutToShow();
    QAction* stop = menu->actions().constLast();
    QVERIFY(stop->text().contains(watched.path()));
    stop->trigger();
    emit menu->aboutToShow();
    QVERIFY(!menu->actions().constLast()->isEnabled()); // says that no folder is watched
}

void TestWindow::pictureFromTheCommandLine()
{
    QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("window.png"));
    QProcess program;
    program.start(QStringLiteral(RUNCOST_PROGRAM),
        { QStringLiteral("--store"), folder.filePath(QStringLiteral("s.db")), QStringLiteral("--samples"),
            QStringLiteral("--screenshot"), picture, QStringLiteral("--size"), QStringLiteral("1200x800"),
            QStringLiteral("--scale"), QStringLiteral("2"), QStringLiteral("--theme"), QStringLiteral("dark") });
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitCode(), 0);
    const QImage image(picture);
    QCOMPARE(image.size(), QSize(2400, 1600));
    QVERIFY(image.pixelColor(5, 5).lightness() < 60);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
