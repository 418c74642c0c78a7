#include "readertest.h"

#include "charts/linechart.h"
#include "dashboard/panelpicture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>
#include <QMenu>

using namespace runcost;

// What a screen reader is told: every page, dialog and dock, and the charts as tables.
class TestAccessible final : public QObject {
    Q_OBJECT
private slots:
    void everythingHasAName_data();
    void everythingHasAName();
    void palettesAndMenusHaveNames();
    void chartsAreTables();
    void curvesAreTables();
    void everyPartExplainsItself();
    void movesAreAnnouncedOnce();
};

namespace {

void open(const WindowFixture& f, const QString& action)
{
    if (action.isEmpty())
        return;
    auto* found = f.window->findChild<QAction*>(action);
    QVERIFY2(found && found->isEnabled(), qPrintable(action));
    found->trigger();
}

} // namespace

void TestAccessible::everythingHasAName_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("runs");
    QTest::newRow("empty window") << QString() << false;
    QTest::newRow("dashboard") << QString() << true;
    for (const char* action : { "catalog", "drivers", "disagreements", "advice", "curves", "help", "settings", "report", "import", "palette", "about", "reprice", "currency", "tour", "compare", "exportRuns" })
        QTest::newRow(action) << QString::fromLatin1(action) << true;
}

void TestAccessible::everythingHasAName()
{
    QFETCH(QString, action);
    QFETCH(bool, runs);
    WindowFixture f;
    if (runs) {
        f.addSamples();
        QTRY_VERIFY(f.session->data());
        f.session->setNumber(Lever::SpotShare, 0.6);
        for (std::size_t i = 0; action == QLatin1String("curves") && i < f.session->runs()->size(); ++i)
            if (f.session->data()->run.series.empty())
                f.session->select({ f.session->runs()->id[i] });
    }
    if (action == QLatin1String("compare"))
        f.session->select({ f.session->runs()->id[0], f.session->runs()->id[1], f.session->runs()->id[2] });
    open(f, action);
    QTest::qWait(50); // panels lay themselves out
    const NamelessFinder finder(f.window.get());
    QVERIFY2(finder.found().isEmpty(), qPrintable(finder.found().join(u'\n')));
    QVERIFY2(finder.seen() > (runs ? 15 : 8), qPrintable(QString::number(finder.seen())));
}

void TestAccessible::palettesAndMenusHaveNames()
{
    WindowFixture f;
    f.addSamples();
    for (const QMenu* menu : f.window->findChildren<QMenu*>())
        for (const QAction* action : menu->actions())
            QVERIFY2(action->isSeparator() || !action->text().isEmpty(), qPrintable(menu->objectName()));
    for (const QAction* action : f.window->findChildren<QAction*>())
        if (!action->objectName().isEmpty() && action->parent() == f.window.get())
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
}

void TestAccessible::chartsAreTables()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    for (const char* name : { "breakdownPanel", "providersPanel", "scorePanel", "resourcesPanel", "environmentPanel", "recommendationsPanel" }) {
        auto* panel = f.find<QWidget>(name);
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(panel);
        QVERIFY2(face && face->role() == QAccessible::Table, name);
        QAccessibleTableInterface* table = face->tableInterface();
        QVERIFY2(table, name);
        QVERIFY2(table->rowCount() > 1 && table->columnCount() == 1, name);
        QCOMPARE(face->text(QAccessible::Name), panel->accessibleName());
        QVERIFY2(face->text(QAccessible::Description).size() > 10, name);
        for (int row = 0; row < table->rowCount(); ++row) {
            QAccessibleInterface* cell = table->cellAt(row, 0);
            QVERIFY2(cell && cell->tableCellInterface(), name);
            QCOMPARE(cell->tableCellInterface()->rowIndex(), row);
            QCOMPARE(cell->tableCellInterface()->table(), face);
            QVERIFY2(!cell->text(QAccessible::Name).isEmpty(), name);
            QCOMPARE(table->rowDescription(row), cell->text(QAccessible::Name));
        }
        QVERIFY(!table->cellAt(table->rowCount(), 0) && !table->cellAt(0, 1));
        QVERIFY(table->selectRow(1));
        QVERIFY(table->isRowSelected(1) && table->selectedRows() == QList<int> { 1 });
    }
    const auto* first = QAccessible::queryAccessibleInterface(f.find<QWidget>("breakdownPanel"));
    const QString finding = plainText(panelFinding(PanelKind::Breakdown, *f.session->data()));
    QVERIFY2(first->text(QAccessible::Description).startsWith(finding), qPrintable(finding));
}

void TestAccessible::curvesAreTables()
{
    charts::LineChart chart(nullptr);
    charts::LineData curve;
    curve.title = QStringLiteral("Loss");
    curve.xTitle = QStringLiteral("epoch");
    for (int i = 0; i < 1000; ++i)
        curve.points.emplace_back(i, 5.0 - i * 0.004);
    chart.setData(curve);
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&chart);
    QVERIFY(face && face->tableInterface());
    QAccessibleTableInterface* table = face->tableInterface();
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Loss"));
    QCOMPARE(table->rowCount(), 200);
    QCOMPARE(table->cellAt(0, 0)->text(QAccessible::Name), QStringLiteral("epoch 0: 5.000"));
    QCOMPARE(table->cellAt(199, 0)->text(QAccessible::Name), chart.pointText(999)); // both ends are there
    QVERIFY(!table->cellAt(200, 0));
    QVERIFY(table->selectRow(199));
    QCOMPARE(chart.cursor(), 999);
    QCOMPARE(table->selectedRows(), QList<int> { 199 });
    curve.points.resize(1);
    chart.setData(curve);
    QCOMPARE(table->rowCount(), 1);
    QVERIFY(table->cellAt(0, 0));
    chart.setData({});
    QCOMPARE(table->rowCount(), 0);
}

void TestAccessible::everyPartExplainsItself()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    for (const Qt::Key page : { Qt::Key_2, Qt::Key_1 }) // the catalog's page is made when it is first shown
        f.key(page, Qt::ControlModifier);
    for (const char* name : { "runsDock", "whatIfDock", "runHeader", "breakdownPanel", "providersPanel", "scorePanel", "resourcesPanel",
             "environmentPanel", "recommendationsPanel", "catalogPage", "emptyState", "lever_spot_share" })
        if (auto* part = f.find<QWidget>(name))
            QVERIFY2(!part->whatsThis().isEmpty(), name);
        else
            QFAIL(name);
    // Shift+F1 in a panel shows the text of that panel.
    f.find<QWidget>("scorePanel")->setFocus(Qt::TabFocusReason);
    f.find<QAction>("whatIsThis")->trigger();
    const auto isShown = [] {
        for (const QWidget* widget : QApplication::topLevelWidgets())
            if (widget->isVisible() && widget->inherits("QWhatsThat"))
                return true;
        return false;
    };
    QTRY_VERIFY(isShown());
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget->inherits("QWhatsThat"))
            widget->close();
}

void TestAccessible::movesAreAnnouncedOnce()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    auto* status = f.window->findChild<QWidget*>(QStringLiteral("scenarioStrip"));
    QVERIFY(status);
    int announced = 0;
    QString said;
    const auto watch = [&] {
        if (const QString now = status->accessibleName(); now != said) {
            said = now;
            ++announced;
        }
    };
    said = status->accessibleName();
    QElapsedTimer moving;
    moving.start();
    for (int step = 1; step <= 8; ++step) {
        f.session->setNumber(Lever::SpotShare, step * 0.1);
        QTest::qWait(40);
        watch();
    }
    QCOMPARE(announced, 0); // not while it moves
    QElapsedTimer still;
    still.start();
    QTRY_VERIFY_WITH_TIMEOUT((watch(), announced == 1), 3000);
    QVERIFY2(still.elapsed() >= 300, qPrintable(QString::number(still.elapsed())));
    QTest::qWait(700);
    watch();
    QCOMPARE(announced, 1);
}

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
