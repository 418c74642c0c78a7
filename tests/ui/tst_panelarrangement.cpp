#include <QtTest>

#include "dashboard/panelarrangement.h"

using namespace runcost;

class TestPanelArrangement : public QObject {
    Q_OBJECT
private slots:
    void words();
    void moves();
    void shippedIsTheLayout();
    void everyPlaceFits_data();
    void everyPlaceFits();
};

void TestPanelArrangement::words()
{
    PanelArrangement a;
    QVERIFY(a.isShipped());
    QVERIFY(a.words().isEmpty());
    a.setShown(PanelKind::Score, false);
    a.moveTo(PanelKind::Recommendations, PanelKind::Breakdown);
    const QStringList words = a.words();
    QCOMPARE(words.join(QLatin1Char(' ')), QStringLiteral("recommendations breakdown providers -score resources environment"));
    QCOMPARE(PanelArrangement::fromWords(words), a);
    // Whatever a settings file says: every panel is there once.
    const PanelArrangement odd = PanelArrangement::fromWords({ QStringLiteral("environment"), QStringLiteral("nonsense"), QStringLiteral("environment"), QString(), QStringLiteral("-") });
    QCOMPARE(odd.order().front(), PanelKind::Environment);
    QCOMPARE(odd.shown().size(), std::size_t(panelCount));
    QVERIFY(PanelArrangement::fromWords({}).isShipped());
}

void TestPanelArrangement::moves()
{
    PanelArrangement a;
    QVERIFY(!a.move(PanelKind::Breakdown, -1));
    QVERIFY(!a.move(PanelKind::Recommendations, 1));
    a.setShown(PanelKind::Providers, false);
    QVERIFY(a.move(PanelKind::Breakdown, 1)); // over the hidden one
    QCOMPARE(a.shown().front(), PanelKind::Score);
    QVERIFY(a.move(PanelKind::Breakdown, -1));
    QCOMPARE(a.shown().front(), PanelKind::Breakdown);
    QVERIFY(!a.move(PanelKind::Providers, 1)); // not shown
}

void TestPanelArrangement::shippedIsTheLayout()
{
    for (const QSizeF& page : { QSizeF(904, 780), QSizeF(1020, 520), QSizeF(1500, 900), QSizeF(500, 700) })
        QCOMPARE(arrangedPanels({}, page), panelLayout(page));
}

void TestPanelArrangement::everyPlaceFits_data()
{
    QTest::addColumn<QSizeF>("page");
    QTest::newRow("one column") << QSizeF(500, 700);
    QTest::newRow("two") << QSizeF(1030, 520);
    QTest::newRow("three") << QSizeF(904, 780);
    QTest::newRow("wide") << QSizeF(1800, 1000);
}

// All 64 choices of panels, in two orders: inside the page, no two over each other, none too small.
void TestPanelArrangement::everyPlaceFits()
{
    QFETCH(QSizeF, page);
    for (int choice = 0; choice < 128; ++choice) {
        PanelArrangement a;
        if (choice >= 64)
            a.moveTo(PanelKind::Recommendations, PanelKind::Providers);
        for (int i = 0; i < panelCount; ++i)
            a.setShown(static_cast<PanelKind>(i), (choice >> i) & 1);
        const std::vector<QRectF> rects = arrangedPanels(a, page);
        QCOMPARE(rects.size(), std::size_t(panelCount));
        for (std::size_t i = 0; i < rects.size() && !a.isShipped(); ++i) {
            QCOMPARE(rects[i].isEmpty(), !a.isShown(static_cast<PanelKind>(i)));
            if (rects[i].isEmpty())
                continue;
            QVERIFY(rects[i].left() >= 12 && rects[i].right() <= page.width() - 12 + 0.5);
            QVERIFY(rects[i].height() >= 236 && rects[i].width() >= 200);
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY(!rects[i].intersects(rects[k]));
        }
        QVERIFY(arrangedHeight(rects) >= 12);
    }
}

QTEST_GUILESS_MAIN(TestPanelArrangement)
#include "tst_panelarrangement.moc"
