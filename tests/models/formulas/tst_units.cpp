#include "formulas/model.h"
#include "formulas/scores.h"
#include "formulas/trace.h"
#include "formulas/training.h"

#include <QtTest>

using namespace runcost;
using namespace runcost::formulas;

static Trace input(const char* name, const char* unit, double value)
{
    return Trace::input(QString::fromUtf8(name), QString::fromUtf8(unit), Figure { value, Provenance::Measured, 0, {}, {} });
}

class TestUnits final : public QObject {
    Q_OBJECT
private slots:
    void parseAndPrint_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char* text, const char* printed) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(printed);
        };
        row("", "");
        row("1", "");
        row("h", "h");
        row("USD/(GPU*h)", "USD/(GPU·h)");
        row("USD/(GPU·h)", "USD/(GPU·h)");
        row("USD/GPU-h", "USD/(GPU·h)");
        row("USD/GPU/h", "USD/(GPU·h)");
        row("USD/(h*instance)", "USD/(instance·h)");
        row("kW*h", "kWh");
        row("g/kWh", "g/kWh");
        row("kWh/h", "kW");
        row("h*h", "h^2");
        row("h^2/h", "h");
        row("1/h", "1/h");
        row("/h", "1/h");
        row("%", "%");
    }
    void parseAndPrint()
    {
        QFETCH(QString, text);
        const Unit unit = Unit::parse(text.toStdString());
        QTEST(unit.toString(), "printed");
        QCOMPARE(Unit::parse(unit.toString().toStdString()), unit);
    }

    void productsAndRoots()
    {
        const Unit hours = Unit::parse("h");
        QCOMPARE((Unit::parse("USD/h") * hours).toString(), QStringLiteral("USD"));
        QVERIFY((hours / hours).isPlain());
        QCOMPARE(Unit::parse("h^2*s^-4").root()->toString(), Unit::parse("h*s^-2").toString());
        QVERIFY(!Unit::parse("h^3").root());
    }

    void valuesWithUnits_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << 4.0 << QString() << QStringLiteral("4");
        QTest::newRow("hours") << 18.4 << QStringLiteral("h") << QStringLiteral("18.4 h");
        QTest::newRow("percent") << 60.0 << QStringLiteral("%") << QStringLiteral("60 %");
        QTest::newRow("price") << 3.43 << QString::fromUtf8("USD/(GPU·h)") << QString::fromUtf8("$3.43/(GPU·h)");
    }
    void valuesWithUnits()
    {
        QFETCH(double, value);
        QFETCH(QString, unit);
        QTEST(valueWithUnit(value, unit), "text");
    }

    void aTraceReadsLikeAFormula()
    {
        const Trace cost = rentalCost(input("run time", "h", 18.4), input("price", "USD/(GPU*h)", 3.43), input("GPU count", "GPU", 4));
        QCOMPARE(cost.formulaWithNames(), QString::fromUtf8("GPU count × run time × price"));
        QVERIFY(cost.formulaWithNumbers().endsWith(QString::fromUtf8("18.4 h × $3.43/(GPU·h)")));
        QCOMPARE(cost.unit().toString(), QStringLiteral("USD"));
        QCOMPARE(cost.inputs().size(), std::size_t(3));
        QCOMPARE(cost.unitErrors(), QStringList());
    }
    void parenthesesOnlyWhereNeeded()
    {
        const Trace saving = constant<Trace>(1) - input("spot share", "", 0.6);
        QCOMPARE((input("price", "USD", 2) * saving).formulaWithNames(), QString::fromUtf8("price × (1 − spot share)"));
        const Trace sum = input("a", "USD", 1) + input("b", "USD", 2) - (input("c", "USD", 1) - input("d", "USD", 0.5));
        QCOMPARE(sum.formulaWithNames(), QString::fromUtf8("a + b − (c − d)"));
    }
    void knownStepsAreNamed()
    {
        const Trace cost = input("hours", "h", 2) * input("price", "USD/h", 3);
        const TraceWording wording { { { cost.node().get(), QStringLiteral("cost") } }, false };
        QCOMPARE((cost + input("fee", "USD", 1)).formulaWithNames(wording), QStringLiteral("cost + fee"));
        QCOMPARE((cost + input("fee", "USD", 1)).formulaWithNumbers(wording), QStringLiteral("$6.00 + $1.00"));
        QCOMPARE(cost.formulaWithNames(wording), QString::fromUtf8("hours × price"));
    }
    void aFloorShowsWhereItHolds()
    {
        const Trace over = max0(input("spent", "USD", 3) - input("budget", "USD", 1));
        QCOMPARE(over.formulaWithNames(), QString::fromUtf8("spent − budget"));
        QCOMPARE(over.formulaWithNames({ {}, true }), QString::fromUtf8("max(spent − budget, 0)"));
        const Trace under = max0(input("spent", "USD", 1) - input("budget", "USD", 3));
        QCOMPARE(under.formulaWithNames(), QString::fromUtf8("max(spent − budget, 0)"));
    }
    void differentUnitsDoNotAdd()
    {
        const Trace sum = input("time", "h", 1) + input("money", "USD", 1);
        QCOMPARE(sum.unitErrors().size(), 1);
        QCOMPARE((input("time", "h", 1) + constant<Trace>(0)).unitErrors(), QStringList());
        QCOMPARE(maxOf(input("time", "h", 1), input("money", "USD", 1)).unitErrors().size(), 1);
        QCOMPARE(powOf(input("time", "h", 1), constant<Trace>(2)).unitErrors().size(), 1);
        QCOMPARE(named(input("time", "h", 1), "cost", "USD").unitErrors().size(), 1);
    }
    void rootsHalveTheUnit()
    {
        const Trace interval = optimalCheckpointInterval(
            input("checkpoint", "h", 0.05), input("job", "h", 20), input("interruptions", "", 2));
        QCOMPARE(interval.unit().toString(), QStringLiteral("h"));
        QCOMPARE(interval.unitErrors(), QStringList());
        QCOMPARE(interval.value(), 1.0);
        QCOMPARE(sqrtOf(input("time", "h", 4)).unitErrors().size(), 1);
    }
    void aForgottenConversionShows()
    {
        // Watts times hours is no kilowatt-hour.
        const Trace wrong = named(input("power", "W", 100) * input("time", "h", 2), "energy", "kWh");
        QCOMPARE(wrong.unitErrors().size(), 1);
    }

    void nearlyWholeNumbersAreWhole()
    {
        QCOMPARE(ceilOf(3.0000000001), 3.0);
        QCOMPARE(ceilOf(3.001), 4.0);
        QCOMPARE(floorOf(2.9999999999), 3.0);
        QCOMPARE(floorOf(2.999), 2.0);
        QCOMPARE(ceilOf(1e18 + 0.3), 1e18);
    }
    void nearlyAtALimitIsAtIt()
    {
        QVERIFY(!isAbove(0.1 + 0.2, 0.3) && !isBelow(0.3, 0.1 + 0.2));
        QVERIFY(isAbove(0.3001, 0.3) && isBelow(0.2999, 0.3));
        QVERIFY(isAbove(1e-12, 0) && isBelow(-1e-12, 0));
    }
    void aScoreAtItsBenchmark()
    {
        QCOMPARE(partScore(0.2, 0.2), 0.0);
        QCOMPARE(benchmarkScore(0.2, 0.2), 100.0);
        QCOMPARE(benchmarkScore(0.4, 0.2), 50.0);
    }
};

QTEST_APPLESS_MAIN(TestUnits)
#include "tst_units.moc"
