#include "import/tablecells.h"

#include <QtTest>

using namespace runcost;
using namespace runcost::table;
using Kind = ParsedNumber::Kind;

Q_DECLARE_METATYPE(RunField)

class TestTableCells final : public QObject {
    Q_OBJECT

private slots:
    void numbers_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<bool>("comma");
        QTest::addColumn<bool>("good");
        QTest::addColumn<double>("value");
        const auto row = [](const char* cell, bool comma, bool good, double value = 0) {
            QTest::addRow("%s%s", cell, comma ? " with decimal comma" : "") << QByteArray(cell) << comma << good << value;
        };
        row("18.2", false, true, 18.2);
        row("18,2", true, true, 18.2);
        row("1e-05", false, true, 1e-5);
        row("1,234.5", false, true, 1234.5);
        row("1,234,567", false, true, 1234567);
        row("1.234,5", true, true, 1234.5);
        row("1.234.567", true, true, 1234567);
        row("1.234", true, true, 1.234); // the C reading comes first
        row("1'234.5", false, true, 1234.5);
        row("-3", false, true, -3);
        row(".5", false, true, 0.5);
        row("00012", false, true, 12);
        row("$1,200.50", false, true, 1200.5);
        row("1,23,4", false, false);
        row("1.2.3", false, false);
        row("--5", false, false);
        row("5abc1", false, false);
        row("abc", false, false);
        row("\xEF\xBC\x91\xEF\xBC\x92", false, false); // full-width digits
    }
    void numbers()
    {
        QFETCH(QByteArray, cell);
        QFETCH(bool, comma);
        QFETCH(bool, good);
        QFETCH(double, value);
        const CellNumber read = readCell(cell, comma);
        QCOMPARE(read.number.kind == Kind::Value, good);
        if (good)
            QCOMPARE(read.number.value, value);
    }

    void unknownIsNotZero()
    {
        for (const char* cell : { "", "NULL", "None", "N/A", "unknown", "-" })
            QCOMPARE(readCell(cell, false).number.kind, Kind::Unknown);
        for (const char* cell : { "nan", "NaN", "inf", "-Infinity" })
            QCOMPARE(readCell(cell, false).number.kind, Kind::NotFinite);
        QCOMPARE(readCell("1e400", false).number.kind, Kind::TooLarge);
    }

    void fields_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<RunField>("field");
        QTest::addColumn<double>("value");
        const auto row = [](const char* cell, RunField field, double value) { QTest::newRow(cell) << QByteArray(cell) << field << value; };
        row("1.3h", RunField::DurationS, 4680);
        row("29.6min", RunField::DurationS, 1776);
        row("456ms", RunField::DurationS, 0.456);
        row("1:02:03", RunField::DurationS, 3723);
        row("1-02:03:04", RunField::DurationS, 93784);
        row("1 day, 2:03:04", RunField::DurationS, 93784);
        row("2h 5min", RunField::DurationS, 7500);
        row("3.6 MJ", RunField::EnergyKwh, 1);
        row("39600 Wh", RunField::EnergyKwh, 39.6);
        row("0.25 kW", RunField::PowerW, 250);
        row("71 %", RunField::UtilisationFraction, 0.71);
        row("500 g", RunField::CarbonKg, 0.5);
        row("16 GiB", RunField::PeakMemoryMib, 16384);
        row("1048576 bytes", RunField::PeakMemoryMib, 1);
        row("7B", RunField::Parameters, 7e9);
    }
    void fields()
    {
        QFETCH(QByteArray, cell);
        QFETCH(RunField, field);
        QFETCH(double, value);
        const ParsedNumber read = readField(cell, field, 1, false);
        QCOMPARE(read.kind, Kind::Value);
        QCOMPARE(read.value, value);
    }
    void unitsOfOtherFieldsAreRefused()
    {
        QCOMPARE(readField("5 apples", RunField::DurationS, 1, false).kind, Kind::Bad);
        QCOMPARE(readField("5 kWh", RunField::PowerW, 1, false).kind, Kind::Bad);
    }

    void stamps()
    {
        CellStampReader reader("Europe/Berlin");
        const auto iso = [&reader](const char* cell, std::string_view unit) {
            const auto stamp = reader.read(cell, unit);
            return stamp ? QDateTime::fromMSecsSinceEpoch(stamp->utcMs, Qt::UTC).toString(Qt::ISODate) : QString();
        };
        QCOMPARE(iso("2025-11-01T02:13:03Z", "iso"), QStringLiteral("2025-11-01T02:13:03Z"));
        QCOMPARE(iso("2025-11-01 02:13", "iso"), QStringLiteral("2025-11-01T01:13:00Z"));
        QCOMPARE(iso("2025-07-01", "iso"), QStringLiteral("2025-06-30T22:00:00Z"));
        QCOMPARE(iso("2025/11/01 02:13:03.250", "iso"), QStringLiteral("2025-11-01T01:13:03Z"));
        QCOMPARE(iso("19.11.2026 20:05", "dmy"), QStringLiteral("2026-11-19T19:05:00Z"));
        QCOMPARE(iso("11/19/2026 8:05 PM", "mdy"), QStringLiteral("2026-11-19T19:05:00Z"));
        QCOMPARE(iso("1700000000", "unix"), QStringLiteral("2023-11-14T22:13:20Z"));
        QCOMPARE(iso("1700000000000", "unix"), QStringLiteral("2023-11-14T22:13:20Z"));
        QCOMPARE(iso("1700000000000000", "unix"), QStringLiteral("2023-11-14T22:13:20Z"));
        QCOMPARE(iso("1700000000000000000", "unix"), QStringLiteral("2023-11-14T22:13:20Z"));
        QCOMPARE(iso("2024-13-45T99:99:99", "iso"), QString());
        QCOMPARE(iso("0000-00-00", "iso"), QString());
        QCOMPARE(iso("soon", "iso"), QString());
        QVERIFY(!reader.read("1700000000", "unix")->zoneAssumed);
        QVERIFY(reader.read("2025-11-01 02:13", "iso")->zoneAssumed);
    }

    void lists()
    {
        const auto values = readList("[1, 2.5, null, NaN]");
        QVERIFY(values);
        QCOMPARE(values->size(), 4U);
        QCOMPARE((*values)[1], 2.5);
        QVERIFY(std::isnan((*values)[2]));
        QVERIFY(std::isnan((*values)[3]));
        QVERIFY(readList("[]"));
        QVERIFY(!readList("[1, x]"));
        QVERIFY(!readList("1, 2"));
        QVERIFY(!readList("[1,,2]") || std::isnan((*readList("[1,,2]"))[1]));
    }

    void statusWords()
    {
        QCOMPARE(*readStatus("FINISHED"), RunStatus::Finished);
        QCOMPARE(*readStatus(" failed "), RunStatus::Failed);
        QCOMPARE(*readStatus("preempted"), RunStatus::Killed);
        QVERIFY(!readStatus("purple"));
    }

    void everyTargetHasUnitsAndAKey()
    {
        for (const ColumnTarget& target : columnTargets()) {
            QVERIFY2(!unitsFor(target).empty(), qPrintable(targetKey(target)));
            QVERIFY(!targetLabel(target).isEmpty());
            const auto back = targetFromKey(targetKey(target));
            QVERIFY2(back && *back == target, qPrintable(targetKey(target)));
        }
        QCOMPARE(targetFromKey(QStringLiteral("tag.owner"))->key, QStringLiteral("owner"));
        QVERIFY(!targetFromKey(QStringLiteral("nonsense")));
        QVERIFY(!targetFromKey(QStringLiteral("name.x")));
    }
};

QTEST_GUILESS_MAIN(TestTableCells)
#include "tst_tablecells.moc"
