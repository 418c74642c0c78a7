#include "core/cellformat.h"
#include "core/tooltip.h"

#include <QtTest>

using namespace runcost;

class TestFormat final : public QObject {
    Q_OBJECT
private slots:
    void money_data()
    {
        QTest::addColumn<double>("usd");
        QTest::addColumn<QString>("text");
        QTest::newRow("tiny") << 0.0015 << "$0.0015";
        QTest::newRow("cents") << 26.78 << "$26.78";
        QTest::newRow("zero") << 0.0 << "$0.00";
        QTest::newRow("edge of cents") << 99.996 << "$100";
        QTest::newRow("whole") << 387.2 << "$387";
        QTest::newRow("three significant") << 12419.0 << "$12,400";
        QTest::newRow("negative") << -18.6 << QString::fromUtf8("\u2212$18.60");
    }
    void money()
    {
        QFETCH(double, usd);
        QTEST(format::money(usd), "text");
    }
    // Nobody reads "&amp;" in a tip.
    void toolTips()
    {
        QCOMPARE(format::toolTip(QStringLiteral("A & B > C\nD")), QStringLiteral("A & B > C\nD"));
        QCOMPARE(format::toolTip(QStringLiteral("A & <b>B</b>\nC")), QStringLiteral("<p>A &amp; &lt;b&gt;B&lt;/b&gt;<br>C</p>"));
    }
    void unknownIsNeverZero()
    {
        QCOMPARE(format::money({}), QString(format::enDash));
        QCOMPARE(format::significant(std::numeric_limits<double>::quiet_NaN()), QString(format::enDash));
    }
    void ranges() { QCOMPARE(format::moneyRange(214, 271), QString::fromUtf8("$214 \u2013 271")); }
    void delta_data()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<QString>("text");
        QTest::newRow("down") << 387.0 << 239.0 << QString::fromUtf8("\u25BC 38 %");
        QTest::newRow("up") << 100.0 << 110.0 << QString::fromUtf8("\u25B2 10 %");
        QTest::newRow("same") << 100.0 << 100.2 << "= 0 %";
        QTest::newRow("nearly all") << 332.0 << 1.35 << QString::fromUtf8("\u25BC >99 %");
        QTest::newRow("all") << 332.0 << 0.0 << QString::fromUtf8("\u25BC 100 %");
        QTest::newRow("times") << 10.0 << 120.0 << QString::fromUtf8("\u25B2 12\u00D7");
    }
    void delta()
    {
        QFETCH(double, from);
        QFETCH(double, to);
        QTEST(format::delta(from, to), "text");
    }
    void hours_data()
    {
        QTest::addColumn<double>("h");
        QTest::addColumn<QString>("text");
        QTest::newRow("minutes") << 0.5 << "30 min";
        QTest::newRow("hours") << 15.6 << "15.6 h";
        QTest::newRow("days") << 48.0 << "2.0 d";
    }
    void hours()
    {
        QFETCH(double, h);
        QTEST(format::hours(h), "text");
    }
    void prose() { QCOMPARE(format::hoursProse(18.4), QStringLiteral("18 h 24 min")); }
    void masses()
    {
        QCOMPARE(format::mass(9.52), QStringLiteral("9.52 kg"));
        QCOMPARE(format::mass(0.00121), QStringLiteral("1.21 g"));
        QCOMPARE(format::mass(6.37e-6), QStringLiteral("6.37 mg"));
        QCOMPARE(format::mass({}), format::unknown());
    }
    void narrowCells()
    {
        QCOMPARE(format::cell(30.31), QStringLiteral("30.3"));
        QCOMPARE(format::cell(0.00319), QStringLiteral("0.0032"));
        QCOMPARE(format::cell(0.0000185), QStringLiteral("<0.001"));
        QCOMPARE(format::cell({}), format::unknown());
        QCOMPARE(format::cell(999'499), QStringLiteral("999,000"));
        QCOMPARE(format::cell(1'070'000'000), QStringLiteral("1.07 B"));
        QCOMPARE(format::moneyCell(753'000'000), QStringLiteral("753 M"));
        QCOMPARE(format::moneyCell(-999.6e6), QString::fromUtf8("\u22121.00 B"));
        QCOMPARE(format::moneyCell(0.0000024), QStringLiteral("<0.001"));
        QCOMPARE(format::atLeast(format::moneyCell(0.0000024)), QString::fromUtf8("\u2265 0"));
        QCOMPARE(format::atLeast(format::moneyCell(12.4)), QString::fromUtf8("\u2265 12.40"));
    }
    void counts()
    {
        QCOMPARE(format::count(182000), QStringLiteral("182,000"));
        QCOMPARE(format::count(2.4e6), QStringLiteral("2.4 M"));
        QCOMPARE(format::count(13e9), QStringLiteral("13.0 B"));
    }
    void terminalTextIsInert()
    {
        QCOMPARE(format::escapedForTerminal(QStringLiteral("a\x1b[2Jb")), QByteArray("a\\x1B[2Jb"));
        QCOMPARE(format::escapedForTerminal(QString(QChar(0x202E))), QByteArray("\\xE2\\x80\\xAE"));
    }
};

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
