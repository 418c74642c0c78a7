#include "importfiles.h"

#include "import/nvidiasmicolumns.h"
#include "import/nvidiasmireader.h"

using namespace runcost;
using namespace importfiles;

namespace {

const QByteArray head = "timestamp, index, name, power.draw [W], utilization.gpu [%], memory.used [MiB], memory.total [MiB]\n";

// One second after the other, from 12:00:00 on.
QByteArray stamp(int second, int ms = 0)
{
    return QStringLiteral("2025/03/01 12:%1:%2.%3")
        .arg(second / 60, 2, 10, QLatin1Char('0'))
        .arg(second % 60, 2, 10, QLatin1Char('0'))
        .arg(ms, 3, 10, QLatin1Char('0'))
        .toLatin1();
}

QByteArray sampleRow(const QByteArray& at, const QByteArray& index, const QByteArray& watts, const QByteArray& used = "1000 MiB")
{
    return at + ", " + index + ", NVIDIA A100, " + watts + ", 50 %, " + used + ", 40960 MiB\n";
}

} // namespace

class TestNvidiaSmi final : public QObject {
    Q_OBJECT

    static ReadResult readText(const QByteArray& text, const QByteArray& zone = "UTC")
    {
        const Folder folder;
        ReadOptions options;
        options.timeZone = zone;
        const Result<ReadResult> result = readPath(folder.write(QStringLiteral("gpu.csv"), text), options, {});
        if (!result)
            qFatal("not read: %s", qPrintable(result.error().text));
        return *result;
    }
    static double joules(const ReadResult& result) { return result.runs[0].value(RunField::EnergyKwh).value_or(-1) * 3.6e6; }

private slots:
    void fieldsOfALog()
    {
        // 100 W to 300 W in 2 s is 400 J; twice with the second GPU at 50 W flat: 100 J more.
        const ReadResult result = readText(head + sampleRow(stamp(0), "0", "100.00 W") + sampleRow(stamp(0, 4), "1", "50 W", "500 MiB")
            + sampleRow(stamp(2), "0", "300.00 W", "3000 MiB") + sampleRow(stamp(2, 4), "1", "50 W", "700 MiB"));
        QCOMPARE(result.format, QStringLiteral("nvidia_smi"));
        QCOMPARE(result.runs.size(), 1U);
        const Run& run = result.runs[0];
        QVERIFY(qAbs(joules(result) - 500) < 1e-6);
        QVERIFY(qAbs(*run.value(RunField::PowerW) - 125) < 1e-6); // (200 + 50) / 2 a GPU
        QCOMPARE(run.value(RunField::DurationS), 2.004);
        QCOMPARE(run.value(RunField::GpuCount), 2.0);
        QCOMPARE(run.value(RunField::PeakMemoryMib), 3700.0);
        QCOMPARE(run.value(RunField::MeanMemoryMib), 2600.0);
        QCOMPARE(run.value(RunField::UtilisationFraction), 0.5);
        QCOMPARE(run.value(RunField::GpuMemoryGb), 40960.0 * 1048576 / 1e9);
        QCOMPARE(run.gpuType, QStringLiteral("NVIDIA A100"));
        QCOMPARE(run.name, QStringLiteral("gpu"));
        QVERIFY(run.zoneAssumed);
        QCOMPARE(run.figure(RunField::EnergyKwh)->provenance, Provenance::Measured);
        QCOMPARE(run.series.size(), 1U);
        QCOMPARE(run.series[0].name, QStringLiteral("power"));
        QCOMPARE(run.series[0].y, (std::vector<double> { 150, 350 }));
        QCOMPARE(run.series[0].x, (std::vector<double> { 0, 2 }));
    }

    void identityStaysWhenTheLogGrows()
    {
        const QByteArray begin = head + sampleRow(stamp(0), "0", "100 W") + sampleRow(stamp(1), "0", "100 W");
        const ReadResult first = readText(begin);
        const ReadResult grown = readText(begin + sampleRow(stamp(2), "0", "100 W"));
        QCOMPARE(grown.runs[0].sourceId, first.runs[0].sourceId);
        QVERIFY(*grown.runs[0].value(RunField::DurationS) > *first.runs[0].value(RunField::DurationS));
    }

    void units_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<double>("value"); // -1 = unknown, -2 = bad
        const auto add = [](const char* cell, const char* unit, double value) { QTest::addRow("%s in %s", cell, unit) << QByteArray(cell) << QByteArray(unit) << value; };
        add("22.89 W", "W", 22.89);
        add("22.89", "W", 22.89);
        add("4939", "mW", 4.939);
        add("4939 mW", "W", 4.939);
        add("0.5 kW", "W", 500);
        add("92 %", "%", 92);
        add("2 GiB", "MiB", 2048);
        add("1048576 KiB", "MiB", 1024);
        add("100", "", 100);
        add("[N/A]", "W", -1);
        add("N/A", "W", -1);
        add("[Not Supported]", "%", -1);
        add("[Unknown Error]", "W", -1);
        add("[GPU is lost]", "MiB", -1);
        add("[Insufficient Permissions]", "W", -1);
        add("ERR!", "", -1);
        add("", "W", -1);
        add("many W", "W", -2);
        add("-5 W", "W", -2);
        add("5 furlongs", "W", -2);
        add("22.1 W\n23.2 W", "W", -2);
    }
    void units()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, unit);
        QFETCH(double, value);
        const nvidiasmi::Quantity read = nvidiasmi::readQuantity(cell, unit, false);
        const double found = read.kind == nvidiasmi::Quantity::Kind::Bad ? -2 : read.kind == nvidiasmi::Quantity::Kind::Unknown ? -1 : read.value;
        QCOMPARE(found, value);
    }

    void withoutUnits()
    {
        const ReadResult result = readText("timestamp, power.draw [W], memory.used [MiB]\n2025/03/01 12:00:00.000, 100.0, 10\n2025/03/01 12:00:01.000, 100.0, 10\n");
        QVERIFY(qAbs(joules(result) - 100) < 1e-6);
        QVERIFY(issue(result, "one_gpu"));
    }

    void utf16()
    {
        const QString text = QString::fromUtf8(head + sampleRow(stamp(0), "0", "100 W") + sampleRow(stamp(1), "0", "100 W")).replace(u'\n', QLatin1String("\r\n"));
        const QByteArray bytes = QByteArray("\xFF\xFE") + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        QVERIFY(qAbs(joules(readText(bytes)) - 100) < 1e-6);
    }

    void gapsCountNothing()
    {
        QByteArray text = head;
        for (const int second : { 0, 1, 2, 1000, 1001 })
            text += sampleRow(stamp(second), "0", "100 W");
        const ReadResult result = readText(text);
        QVERIFY(qAbs(joules(result) - 300) < 1e-6); // 2 s and 1 s, not the 998 s between
        QVERIFY(qAbs(*result.runs[0].value(RunField::PowerW) - 100) < 1e-6);
        QVERIFY(issue(result, "gaps")->text.contains(QStringLiteral("998")));
    }

    void aGpuWithoutPower()
    {
        const ReadResult result = readText(head + sampleRow(stamp(0), "0", "[N/A]") + sampleRow(stamp(0), "1", "60 W") + sampleRow(stamp(1), "0", "[N/A]")
            + sampleRow(stamp(1), "1", "60 W"));
        const Run& run = result.runs[0];
        QVERIFY(!run.figure(RunField::EnergyKwh)); // that of one GPU is not that of both
        QVERIFY(qAbs(*run.value(RunField::PowerW) - 60) < 1e-6);
        QCOMPARE(run.figure(RunField::PowerW)->provenance, Provenance::Estimated);
        QVERIFY(issue(result, "gpu_without_power"));
    }

    void repeatedHeader()
    {
        const ReadResult result = readText(head + sampleRow(stamp(0), "0", "100 W") + head + sampleRow(stamp(1), "0", "100 W"));
        QCOMPARE(result.rejectedRows, 0);
        QCOMPARE(issue(result, "repeated_header")->line, 3);
        QVERIFY(qAbs(joules(result) - 100) < 1e-6);
    }

    void clockThatWasSetBack()
    {
        const ReadResult result = readText(head + sampleRow(stamp(600), "0", "100 W") + sampleRow(stamp(601), "0", "100 W")
            + sampleRow(stamp(10), "0", "100 W") + sampleRow(stamp(11), "0", "100 W"));
        QVERIFY(qAbs(joules(result) - 200) < 1e-6); // a second before and one after, nothing between
        QCOMPARE(issue(result, "clock_back")->line, 4);
    }

    void endOfSummerTime()
    {
        // Berlin, 26 October 2025: 02:59:59 is followed by 02:00:00.
        const QByteArray text = "timestamp, power.draw [W]\n2025/10/26 02:59:58.000, 100 W\n2025/10/26 02:59:59.000, 100 W\n2025/10/26 02:00:00.000, 100 W\n"
                                "2025/10/26 02:00:01.000, 100 W\n";
        const ReadResult berlin = readText(text, "Europe/Berlin");
        QCOMPARE(berlin.runs[0].value(RunField::DurationS), 3.0);
        QVERIFY(qAbs(joules(berlin) - 300) < 1e-6);
        QVERIFY(issue(berlin, "hour_twice"));
        QVERIFY(issue(readText(text), "clock_back")); // UTC knows no summer
    }

    void clocks_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<qint64>("startMs");
        QTest::newRow("seconds") << QByteArray("1740565077.5") << QByteArray("1740565079.5") << qint64(1740565077500);
        QTest::newRow("ms") << QByteArray("1740565077500") << QByteArray("1740565079500") << qint64(1740565077500);
        QTest::newRow("ns") << QByteArray("1740565077500000000") << QByteArray("1740565079500000000") << qint64(1740565077500);
        QTest::newRow("iso") << QByteArray("2025-02-26T18:17:57.5+08:00") << QByteArray("2025-02-26T18:17:59.5+08:00") << qint64(1740565077500);
        QTest::newRow("elapsed") << QByteArray("0") << QByteArray("2") << qint64(0);
    }
    void clocks()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(qint64, startMs);
        const ReadResult result = readText("timestamp,gpu_power_w\n" + first + ",100\n" + second + ",100\n");
        QVERIFY(qAbs(joules(result) - 200) < 1e-6);
        QCOMPARE(result.runs[0].startedAtMs.value_or(0), startMs);
        QVERIFY(!result.runs[0].zoneAssumed);
    }

    void gpusWithoutAnIndex()
    {
        // A column that says 0 for both: rows of one moment are two GPUs.
        QByteArray text = head;
        for (int second = 0; second < 4; ++second)
            text += sampleRow(stamp(second), "0", "100 W") + sampleRow(stamp(second), "0", "200 W");
        const ReadResult result = readText(text);
        QCOMPARE(result.runs[0].value(RunField::GpuCount), 2.0);
        QVERIFY(qAbs(joules(result) - 900) < 1e-6);
        QVERIFY(issue(result, "gpus_guessed"));
    }

    void aColumnForEachGpu()
    {
        const ReadResult result = readText("time,GPU0,GPU1\n0,100,200\n1,100,200\n");
        QCOMPARE(result.runs[0].value(RunField::GpuCount), 2.0);
        QVERIFY(qAbs(joules(result) - 300) < 1e-6);
    }

    void milliwattsUnderAnotherName()
    {
        const ReadResult result = readText("timestamp,gpu_power_w\n0,4939\n1,4939\n2,4939\n");
        QVERIFY(qAbs(joules(result) - 2 * 4.939) < 1e-4);
        QCOMPARE(result.runs[0].figure(RunField::EnergyKwh)->provenance, Provenance::Estimated);
        QVERIFY(issue(result, "milliwatts"));
    }

    void badRows()
    {
        const ReadResult glued = readText(head + sampleRow(stamp(0), "0", "100 W") + sampleRow(stamp(1), "0", "\"22.1 W\n23.2 W\"")
            + sampleRow(stamp(2), "0", "100 W") + "2025/03/01 12:00:03.000, 0\n" + sampleRow("yesterday", "0", "5 W"));
        QCOMPARE(glued.rejectedRows, 3);
        QCOMPARE(issue(glued, "not_a_number")->line, 3);
        QCOMPARE(issue(glued, "short_row")->line, 6);
        QCOMPARE(issue(glued, "not_a_time")->line, 7);
        QVERIFY(qAbs(joules(glued) - 200) < 1e-6);
    }

    void longLogsAreShortened()
    {
        QByteArray text = "timestamp,gpu_power_w\n";
        for (int i = 0; i < 12'001; ++i)
            text += QByteArray::number(i) + ",100\n";
        const ReadResult result = readText(text);
        QVERIFY(result.runs[0].series[0].x.size() <= 5000);
        QVERIFY(qAbs(joules(result) - 1'200'000) < 1e-3);
    }

    void otherTables()
    {
        const Folder folder;
        for (const char* text : { "timestamp,gpu_util,run_id,loss\n1,2,3,4\n", "name,power\nx,1\n", "timestamp,value\n1,2\n" }) {
            const Result<ReadResult> result = read(folder.write(QStringLiteral("t.csv"), text));
            QVERIFY(!result || result->format != QLatin1String("nvidia_smi"));
        }
        QVERIFY(!read(folder.write(QStringLiteral("u.csv"), "power.draw [W], index\n5 W, 0\n")).hasValue()); // no times
        QVERIFY(!read(folder.write(QStringLiteral("v.csv"), "timestamp, power.draw [W], power.draw [W]\n1, 5 W, 6 W\n")).hasValue());
    }

    void corpus()
    {
        if (!QFile::exists(shared("corpus/nvidia_smi/power_draw_units_50ms.csv")))
            QSKIP("no corpus");
        const auto file = [](const char* name) { return read((shared("corpus/nvidia_smi/") + QLatin1String(name)).toStdString()); };
        const Result<ReadResult> fast = file("power_draw_units_50ms.csv");
        // Trapezoids over the file by other means: 79.82033 J in 3.624 s.
        QVERIFY(qAbs(joules(*fast) - 79.820331552) < 1e-3);
        QCOMPARE(fast->runs[0].value(RunField::DurationS), 3.624);
        const Result<ReadResult> two = file("a6000_two_gpus_units_400rows.csv");
        QCOMPARE(two->runs[0].value(RunField::GpuCount), 2.0);
        QVERIFY(!two->runs[0].figure(RunField::EnergyKwh)); // it logged no power
        QCOMPARE(two->runs[0].value(RunField::PeakMemoryMib), 25088.0);
        QVERIFY(issue(*file("jetson_power_mW_labelled_W.csv"), "milliwatts"));
        const Result<ReadResult> odd = file("synthetic_na_not_supported.csv");
        QCOMPARE(odd->rejectedRows, 0);
        QVERIFY(!odd->runs[0].figure(RunField::EnergyKwh));
        QCOMPARE(file("gpu_stats_parenthesised_units.csv")->runs.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestNvidiaSmi)
#include "tst_nvidiasmi.moc"
