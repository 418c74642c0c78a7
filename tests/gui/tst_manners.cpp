#include "guitest.h"

#include "core/translation.h"
#include "help/tour.h"
#include "store/storeversions.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>

using namespace runcost;

// Settings, tour, what is remembered, about.
class TestManners final : public QObject {
    Q_OBJECT
private slots:
    void everySettingDoesSomething();
    void settingsFollowTheKeys();
    void settingsCanBeReset();
    void languageAsksForARestart();
    void viewComesBack();
    void viewOfAnotherStoreStaysThere();
    void tourPointsAtTheWindow();
    void tourIsOfferedOnce();
    void filesFromOutsideEndTheTour();
    void aboutTellsVersions();
    void mirroredWindowKeepsItsParts();
    void largeTextIsNotClipped();
};

namespace {

template <class T>
T* shown(const WindowFixture& f, const char* name)
{
    T* widget = f.find<T>(name);
    return widget && widget->isVisible() ? widget : nullptr;
}

void openSettings(const WindowFixture& f)
{
    f.key(Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(shown<QWidget>(f, "settingsPage"));
}

// A check box is as wide as its column and takes a click only where something is drawn.
void tick(const WindowFixture& f, const char* name)
{
    auto* box = f.find<QAbstractButton>(name);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
}

void chooseIn(QComboBox* box, int index)
{
    box->setCurrentIndex(index);
    emit box->activated(index);
}

} // namespace

void TestManners::everySettingDoesSomething()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    openSettings(f);
    tick(f, "theme_contrast");
    QCOMPARE(theme::current().ink, theme::contrastLight().ink);
    QCOMPARE(f.settings.theme(), QStringLiteral("contrast"));
    QVERIFY(f.find<QAction>("themeContrast")->isChecked());
    tick(f, "theme_light");
    QCOMPARE(theme::current().ink, theme::light().ink);

    auto* sizes = shown<QComboBox>(f, "textScaleChoice");
    QVERIFY(sizes);
    chooseIn(sizes, sizes->findData(1.25));
    QCOMPARE(theme::textScale(), 1.25);
    chooseIn(sizes, sizes->findData(1.0));
    QCOMPARE(f.settings.textScale(), 1.0);

    tick(f, "restoreView");
    QVERIFY(!f.settings.restoresView());
    tick(f, "singleInstance");
    QVERIFY(f.settings.singleInstance());
    QVERIFY(!f.window->messageText().isEmpty());

    QTemporaryDir watched;
    f.chooser.answer = { watched.path() };
    f.click("watchAdd");
    auto* folders = shown<QListWidget>(f, "watchedFolders");
    QCOMPARE(folders->count(), 1);
    QCOMPARE(folders->item(0)->text(), watched.path());
    tick(f, "watchPaused");
    QVERIFY(f.settings.watchingPaused());
    folders->setCurrentRow(0);
    f.click("watchStop");
    QVERIFY(!folders->item(0)->flags().testFlag(Qt::ItemIsEnabled)); // says that there is none
    QVERIFY(f.settings.watchedFolders().isEmpty());

    f.click("settingsCurrencyChange");
    QVERIFY(shown<QWidget>(f, "currencyBox"));
    f.key(Qt::Key_Escape);
    QVERIFY(f.find<QLabel>("settingsFile")->text().contains(f.settings.filePath()));
    f.click("settingsCatalog");
    QVERIFY(shown<QWidget>(f, "catalogPage"));
}

void TestManners::settingsFollowTheKeys()
{
    WindowFixture f;
    openSettings(f);
    f.key(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(f.find<QComboBox>("textScaleChoice")->currentData().toDouble(), 1.1);
    f.find<QAction>("themeDark")->trigger();
    QVERIFY(f.find<QAbstractButton>("theme_dark")->isChecked());
    f.find<QAction>("themeLight")->trigger();
    f.key(Qt::Key_Escape);
    QVERIFY(!shown<QWidget>(f, "settingsPage"));
}

void TestManners::settingsCanBeReset()
{
    WindowFixture f;
    QTemporaryDir watched;
    f.settings.setLastStore(f.session->storePath());
    f.settings.setWatchedFolders({ watched.path() });
    f.find<QAction>("themeDark")->trigger();
    openSettings(f);
    f.click("settingsReset");
    QVERIFY(!theme::current().dark);
    QCOMPARE(f.settings.theme(), QStringLiteral("system"));
    QCOMPARE(f.settings.lastStore(), f.session->storePath());
    QCOMPARE(f.settings.watchedFolders(), QStringList { watched.path() });
}

void TestManners::languageAsksForARestart()
{
    WindowFixture f;
    openSettings(f);
    auto* box = f.find<QComboBox>("languageChoice");
    QVERIFY(box->findData(QStringLiteral("de")) > 0);
    QSignalSpy restart(f.window.get(), &MainWindow::restartRequested);
    chooseIn(box, box->findData(QStringLiteral("de")));
    QCOMPARE(f.settings.language(), std::optional(Language::German));
    QVERIFY(!f.window->messageText().isEmpty());
    f.click("messageLink");
    QCOMPARE(restart.size(), 1);
    chooseIn(box, box->findData(QStringLiteral("en")));
    QVERIFY(f.window->messageText().isEmpty()); // it speaks English already
}

void TestManners::viewComesBack()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    const std::vector<qint64> chosen { f.session->runs()->id[1], f.session->runs()->id[3] };
    f.session->select(chosen);
    f.session->setNumber(Lever::SpotShare, 0.4);
    f.find<QAction>("catalog")->trigger();
    f.window->close();
    const auto again = [&f] {
        f.window.reset();
        f.session = std::make_unique<DashboardSession>(Catalog::shipped().value());
        QVERIFY(f.session->openStore(f.folder.filePath(QStringLiteral("store.db"))));
        f.open();
        QTRY_VERIFY(f.session->data());
    };
    again();
    QCOMPARE(f.session->selection(), chosen);
    QCOMPARE(f.session->scenario().numbers, (std::map<Lever, double> { { Lever::SpotShare, 0.4 } }));
    QVERIFY(shown<QWidget>(f, "catalogPage"));

    f.settings.setRestoresView(false);
    again();
    QCOMPARE(f.session->selection().size(), std::size_t(1));
    QVERIFY(f.session->scenario().isBaseline());
    QVERIFY(shown<QWidget>(f, "dashboardPage"));
}

void TestManners::viewOfAnotherStoreStaysThere()
{
    WindowFixture f;
    f.settings.setLastView({ QStringLiteral("/elsewhere.db"), { 1, 2 }, "{\"schema_version\":1,\"levers\":{\"spot_share\":0.9}}", 1 });
    f.open();
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    QVERIFY(f.session->scenario().isBaseline());
    // Nor can a damaged one hurt.
    f.settings.setLastView({ f.session->storePath(), { f.session->runs()->id[0], 999'999 }, "{\"levers\":[[[", 19 });
    f.window.reset();
    f.session = std::make_unique<DashboardSession>(Catalog::shipped().value());
    QVERIFY(f.session->openStore(f.folder.filePath(QStringLiteral("store.db"))));
    f.open();
    QTRY_VERIFY(f.session->data());
    QCOMPARE(f.session->selection().size(), std::size_t(1));
    QVERIFY(f.session->scenario().isBaseline());
}

void TestManners::tourPointsAtTheWindow()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    f.find<QAction>("tour")->trigger();
    auto* tour = f.window->findChild<Tour*>();
    QVERIFY(tour && tour->isVisible());
    auto* callout = f.find<QWidget>("tourCallout");
    QStringList titles;
    for (int step = 0; step < 4; ++step) {
        QCOMPARE(tour->step(), step);
        QVERIFY(!tour->target().isNull());
        QVERIFY(tour->rect().contains(callout->geometry()));
        titles << f.find<QLabel>("tourTitle")->text();
        QVERIFY(tour->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(tour->isAncestorOf(QApplication::focusWidget())); // the keyboard stays inside
        QVERIFY(!f.find<QAction>("import")->isEnabled());
        if (step < 3)
            f.click("tourNext");
    }
    titles.removeDuplicates();
    QCOMPARE(titles.size(), 4);
    f.click("tourBack");
    QCOMPARE(tour->step(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!f.window->findChild<Tour*>());
    QVERIFY(f.find<QAction>("import")->isEnabled());
}

void TestManners::filesFromOutsideEndTheTour()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    f.find<QAction>("tour")->trigger();
    QVERIFY(f.find<QAction>("quit")->isEnabled());
    f.window->importPaths({ QStringLiteral(RUNCOST_TEST_DATA "/gui/november/emissions.csv") });
    QTRY_VERIFY(!f.window->findChild<Tour*>());
    QVERIFY(shown<QWidget>(f, "importAssistant"));
    QTest::keyClick(f.find<QWidget>("importAssistant"), Qt::Key_Escape);
    QTRY_VERIFY(f.find<QAction>("import")->isEnabled());
}

void TestManners::tourIsOfferedOnce()
{
    WindowFixture f;
    f.window->offerTour();
    QTest::qWait(20);
    QVERIFY(!f.window->findChild<Tour*>()); // nothing to show yet
    f.addSamples();
    QTRY_VERIFY(f.window->findChild<Tour*>());
    f.click("tourSkip");
    QTRY_VERIFY(!f.window->findChild<Tour*>());
    QVERIFY(f.settings.tourSeen());
    f.open();
    f.window->offerTour();
    f.session->select({ f.session->runs()->id[2] });
    QTest::qWait(50);
    QVERIFY(!f.window->findChild<Tour*>());
}

void TestManners::aboutTellsVersions()
{
    WindowFixture f;
    f.find<QAction>("about")->trigger();
    QVERIFY(shown<QWidget>(f, "aboutBox"));
    f.click("aboutCopy");
    const QString copied = QGuiApplication::clipboard()->text();
    for (const QString& part : { QStringLiteral(RUNCOST_VERSION), QString::fromLatin1(qVersion()), sqliteVersion(), f.session->catalog().version(),
             QStringLiteral(": %1\n").arg(storeSchemaVersion()) })
        QVERIFY2(copied.contains(part), qPrintable(part));
    f.key(Qt::Key_Escape);
    QTRY_VERIFY(!f.find<QWidget>("aboutBox"));
}

void TestManners::mirroredWindowKeepsItsParts()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    QApplication::setLayoutDirection(Qt::RightToLeft);
    f.open();
    const auto left = [&](const char* name) { return f.find<QWidget>(name)->mapTo(f.window.get(), QPoint()).x(); };
    const bool mirrored = left("runsDock") > left("dashboardPage") && left("dashboardPage") > left("whatIfDock") && left("menuButton") > left("scenarioButton");
    const int runsRight = left("runsDock") + f.find<QWidget>("runsDock")->width();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(mirrored);
    QVERIFY(std::abs(runsRight - f.window->width()) <= 2);
}

// No label of the fixed bars is wider than its room at the largest text.
void TestManners::largeTextIsNotClipped()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    f.appearance.setTextScale(1.5);
    for (const char* action : { "settings", "about" }) {
        f.find<QAction>(action)->trigger();
        QTest::qWait(50);
        for (const QLabel* label : f.window->findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty() || label->visibleRegion().isEmpty())
                continue;
            const bool inside = label->parentWidget() && (f.find<QWidget>(action == std::string("about") ? "aboutBox" : "settingsPage"))->isAncestorOf(label);
            if (inside && label->objectName() != QLatin1String("settingsFile"))
                QVERIFY2(label->width() >= (label->wordWrap() ? 1 : label->fontMetrics().horizontalAdvance(label->text()))
                        && label->height() >= (label->wordWrap() ? label->heightForWidth(label->width()) : label->fontMetrics().height()) - 2,
                    qPrintable(label->text()));
        }
        f.key(Qt::Key_Escape);
    }
    f.appearance.setTextScale(1);
}

QTEST_MAIN(TestManners)
#include "tst_manners.moc"
