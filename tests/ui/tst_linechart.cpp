#include "charts/linechart.h"
#include "theme/theme.h"

#include <QtTest>

using namespace runcost::charts;

class TestLineChart final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { runcost::theme::loadFonts(); }
    void reducingKeepsPeaks();
    void roundSteps_data();
    void roundSteps();
    void cursorStaysOnTheCurve();
    void everyPixelInBothThemes();
};

void TestLineChart::reducingKeepsPeaks()
{
    std::vector<QPointF> points;
    for (int i = 0; i < 100'000; ++i)
        points.emplace_back(i, i == 54'321 ? 100 : i == 12'345 ? -100 : std::sin(i));
    const std::vector<QPointF> few = reduced(points, 500);
    QVERIFY(few.size() <= 1002);
    QCOMPARE(few.front(), points.front());
    QCOMPARE(few.back(), points.back());
    QVERIFY(std::find(few.begin(), few.end(), QPointF(54'321, 100)) != few.end());
    QVERIFY(std::find(few.begin(), few.end(), QPointF(12'345, -100)) != few.end());
    QVERIFY(std::is_sorted(few.begin(), few.end(), [](const QPointF& a, const QPointF& b) { return a.x() < b.x(); }));
    QCOMPARE(reduced({ { 0, 1 }, { 1, 2 } }, 500).size(), std::size_t(2));
    QVERIFY(reduced({}, 500).empty());
}

void TestLineChart::roundSteps_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("step");
    QTest::newRow("ones") << 0.0 << 4.0 << 1.0;
    QTest::newRow("loss") << 1.27 << 1.92 << 0.2;
    QTest::newRow("watts") << 0.0 << 412.0 << 200.0;
    QTest::newRow("small") << 0.0 << 0.0017 << 0.0005;
}

void TestLineChart::roundSteps()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, step);
    QVERIFY2(std::abs(roundStep(low, high, 4) - step) < 1e-9 * step, qPrintable(QString::number(roundStep(low, high, 4))));
}

void TestLineChart::cursorStaysOnTheCurve()
{
    LineChart chart(nullptr);
    chart.setData({ QStringLiteral("Loss"), QStringLiteral("epoch"), {}, { { 1, 3 }, { 2, 2 }, { 3, 1 } }, {}, {}, {} });
    QCOMPARE(chart.cursor(), -1);
    QVERIFY(chart.readOut().isEmpty());
    QSignalSpy moved(&chart, &LineChart::cursorChanged);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.cursor(), 2);
    QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(chart.cursor(), 2);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.readOut(), QStringLiteral("epoch 2: 2.000"));
    QCOMPARE(moved.size(), 2);
    QCOMPARE(chart.tableText(), QStringLiteral("epoch\tLoss\n1\t3\n2\t2\n3\t1\n"));
    chart.setData({});
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.cursor(), -1);
}

// A flat curve, one point and nothing at all are drawn as well.
void TestLineChart::everyPixelInBothThemes()
{
    for (const auto* tokens : { &runcost::theme::light(), &runcost::theme::dark() }) {
        runcost::theme::setCurrent(*tokens);
        for (const std::vector<QPointF>& points : { std::vector<QPointF> { { 0, 5 }, { 1, 5 } }, std::vector<QPointF> { { 3, 1 } }, std::vector<QPointF> {},
                 std::vector<QPointF> { { 0, -1e9 }, { 1e6, 1e9 } } }) {
            LineChart chart(nullptr);
            chart.resize(300, 200);
            chart.setData({ QStringLiteral("x"), QStringLiteral("s"), QStringLiteral("W"), points, 0.5, QStringLiteral("stop"), QStringLiteral("rest") });
            chart.setCursor(0);
            const QImage picture = chart.grab().toImage();
            QCOMPARE(picture.pixelColor(2, picture.height() - 2), tokens->panel);
        }
    }
}

QTEST_MAIN(TestLineChart)
#include "tst_linechart.moc"
