#include "guitest.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>

using namespace runcost;

// Tab goes round through everything that takes the focus, without a trap, and the focus can be seen.
class TestKeyWalk final : public QObject {
    Q_OBJECT
private slots:
    void cycleIsClosed_data();
    void cycleIsClosed();
    void focusIsVisible();
    void f6GoesThroughThePanes();
};

namespace {

QString placeOf(const QWidget* widget)
{
    QStringList place;
    for (const QObject* object = widget; object && place.size() < 4; object = object->parent())
        place << QLatin1String(object->metaObject()->className()) + u' ' + object->objectName();
    return place.join(QStringLiteral(" < "));
}

bool isSameGroup(const QWidget* one, const QSet<QWidget*>& visited)
{
    // Of a group of radio buttons one is a tab stop; the arrows reach the others.
    if (!qobject_cast<const QRadioButton*>(one))
        return false;
    return std::any_of(visited.begin(), visited.end(), [&](QWidget* other) { return qobject_cast<QRadioButton*>(other) && other->parentWidget() == one->parentWidget(); });
}

// Everything below `root` that Tab ought to reach.
QList<QWidget*> stopsOf(QWidget* root)
{
    QList<QWidget*> stops;
    for (QWidget* widget : root->findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy()
            && !widget->visibleRegion().isEmpty() && widget->window() == root->window())
            stops << widget;
    return stops;
}

void open(const WindowFixture& f, const QString& action)
{
    if (!action.isEmpty())
        f.window->findChild<QAction*>(action)->trigger();
    QTest::qWait(50);
}

} // namespace

void TestKeyWalk::cycleIsClosed_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("backwards");
    QTest::newRow("dashboard") << QString() << false;
    QTest::newRow("dashboard backwards") << QString() << true;
    for (const char* action : { "catalog", "drivers", "advice", "help", "settings", "compare" })
        QTest::newRow(action) << QString::fromLatin1(action) << false;
    for (const char* dialog : { "report", "import", "about", "currency", "exportRuns" })
        QTest::newRow(dialog) << QString::fromLatin1(dialog) << false;
}

void TestKeyWalk::cycleIsClosed()
{
    QFETCH(QString, action);
    QFETCH(bool, backwards);
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    f.session->setNumber(Lever::SpotShare, 0.6);
    if (action == QLatin1String("compare"))
        f.session->select({ f.session->runs()->id[0], f.session->runs()->id[1] });
    open(f, action);
    auto* scrim = f.find<QWidget>("scrim");
    QWidget* const root = scrim->isVisible() ? scrim : static_cast<QWidget*>(f.window.get());
    if (!QApplication::focusWidget())
        f.window->setFocus();
    QSet<QWidget*> visited;
    const Qt::Key key = backwards ? Qt::Key_Backtab : Qt::Key_Tab;
    QWidget* start = nullptr;
    bool closed = false;
    int marks = 0;
    for (int i = 0; i < 1500 && !closed; ++i) {
        QWidget* const before = QApplication::focusWidget();
        QTest::keyClick(before ? before : f.window.get(), key, backwards ? Qt::ShiftModifier : Qt::NoModifier);
        QWidget* const now = QApplication::focusWidget();
        QVERIFY2(now, before ? qPrintable(placeOf(before)) : "nothing");
        marks = now == before ? marks + 1 : 0;
        QVERIFY2(marks < 200, qPrintable(QStringLiteral("trap: ") + placeOf(now)));
        if (!start && now != before)
            start = now;
        else if (now == start && now != before)
            closed = visited.size() > 1;
        visited.insert(now);
    }
    QVERIFY2(closed, qPrintable(QString::number(visited.size())));
    QStringList missed;
    for (QWidget* stop : stopsOf(root))
        if (!visited.contains(stop) && !isSameGroup(stop, visited))
            missed << placeOf(stop);
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    for (QWidget* one : visited)
        QVERIFY2(root->isAncestorOf(one), qPrintable(placeOf(one)));
}

void TestKeyWalk::focusIsVisible()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    f.session->setNumber(Lever::SpotShare, 0.6);
    QTest::qWait(200);
    QSet<QWidget*> visited;
    QStringList unseen;
    f.window->setFocus();
    for (int i = 0; i < 400; ++i) {
        QWidget* const before = QApplication::focusWidget();
        QTest::keyClick(before ? before : f.window.get(), Qt::Key_Tab);
        QWidget* const now = QApplication::focusWidget();
        if (!now || visited.contains(now))
            continue;
        visited.insert(now);
        const QRect around = QRect(now->mapTo(f.window.get(), QPoint()), now->size()).adjusted(-6, -6, 6, 6);
        QTest::qWait(10);
        const QImage with = f.window->grab(around).toImage();
        now->clearFocus();
        QTest::qWait(10);
        const QImage without = f.window->grab(around).toImage();
        now->setFocus(Qt::TabFocusReason);
        if (with == without)
            unseen << placeOf(now);
    }
    QVERIFY(visited.size() > 20);
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
}

void TestKeyWalk::f6GoesThroughThePanes()
{
    WindowFixture f;
    f.addSamples();
    QTRY_VERIFY(f.session->data());
    QStringList panes;
    f.key(Qt::Key_F6);
    QWidget* const start = QApplication::focusWidget();
    for (int i = 0; i < 8; ++i) {
        QWidget* pane = QApplication::focusWidget();
        while (pane && !QStringList { QStringLiteral("runsDock"), QStringLiteral("dashboardPage"), QStringLiteral("whatIfDock") }.contains(pane->objectName()) && pane->parentWidget())
            pane = pane->parentWidget();
        panes << pane->objectName();
        f.key(Qt::Key_F6);
        if (QApplication::focusWidget() == start)
            break;
    }
    QCOMPARE(panes.size(), 4); // the toolbar is the fourth
    for (const char* pane : { "runsDock", "dashboardPage", "whatIfDock" })
        QVERIFY2(panes.contains(QLatin1String(pane)), pane);
}

QTEST_MAIN(TestKeyWalk)
#include "tst_keywalk.moc"
