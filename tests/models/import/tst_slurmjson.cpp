#include "importfiles.h"

#include "import/slurmreader.h"

using namespace runcost;
using namespace importfiles;

namespace {

QByteArray wrapped(const QByteArray& number) { return R"({"set":true,"infinite":false,"number":)" + number + "}"; }
const QByteArray unset = R"({"set":false,"infinite":false,"number":0})";

struct Parts {
    QByteArray state = "\"COMPLETED\"";
    QByteArray task = "null";
    QByteArray elapsed = "3600";
    QByteArray start = "1746172800";
    QByteArray tres = R"({"type":"gres","name":"gpu:a100","id":1,"count":2},{"type":"gres","name":"gpu","id":2,"count":2},)"
                      R"({"type":"mem","name":null,"id":3,"count":64000},{"type":"cpu","name":"","id":1,"count":8},)"
                      R"({"type":"energy","name":"","id":3,"count":-2})";
    QByteArray energy = "7200000";
    QByteArray meta = R"("Slurm":{"version":{"major":21,"micro":8,"minor":8},"release":"21.08.8-2"})";
};

QByteArray listing(const Parts& p = {})
{
    return R"({"jobs":[{"account":"lab","cluster":"c1","user":"ann","name":"fit","partition":"gpu","nodes":"n1","job_id":90,)"
           R"("association":{"account":"lab"},"array":{"job_id":80,"task_id":)" + p.task
        + R"(},"het":{"job_id":0,"job_offset":null},"state":{"current":)" + p.state + R"(,"reason":"None"},"time":{"elapsed":)" + p.elapsed
        + R"(,"start":)" + p.start + R"(,"end":1746176400,"submission":1746172740,"limit":)" + wrapped("90")
        + R"(},"tres":{"allocated":[)" + p.tres + R"(],"requested":[{"type":"mem","count":64000}]},"steps":[{"step":{"id":"90.batch"},)"
          R"("statistics":{"energy":{"consumed":)" + p.energy
        + R"(}},"tres":{"requested":{"max":[{"type":"mem","count":2147483648},{"type":"cpu","count":1217620}],)"
          R"("average":[{"type":"gres","name":"gpuutil","count":75}]}}}]}],"meta":{)" + p.meta + R"(},"errors":[]})";
}

} // namespace

class TestSlurmJson final : public QObject {
    Q_OBJECT

    static ReadResult readText(const QByteArray& text)
    {
        const Folder folder;
        const Result<ReadResult> result = read(folder.write(QStringLiteral("jobs.json"), text));
        if (!result)
            qFatal("not read: %s", qPrintable(result.error().text));
        return *result;
    }

private slots:
    void fieldsOfAJob()
    {
        const ReadResult result = readText(listing());
        QCOMPARE(result.format, QStringLiteral("slurm_json"));
        QCOMPARE(result.formatLabel, QStringLiteral("Slurm 21.08.8-2"));
        QCOMPARE(result.runs.size(), 1U);
        const Run& run = result.runs[0];
        QCOMPARE(run.sourceKind, QStringLiteral("slurm")); // the same job as in a text listing
        QCOMPARE(run.sourceId, QStringLiteral("90@1746172740"));
        QVERIFY(!run.zoneAssumed);
        QCOMPARE(run.value(RunField::DurationS), 3600.0);
        QCOMPARE(run.value(RunField::GpuCount), 2.0);
        QCOMPARE(run.gpuType, QStringLiteral("a100"));
        QCOMPARE(run.value(RunField::EnergyKwh), 2.0);
        QCOMPARE(run.value(RunField::PeakMemoryMib), 2048.0); // bytes in the steps
        QCOMPARE(run.tags.value(QStringLiteral("requested_mib")), QStringLiteral("64000")); // MiB of the job
        QCOMPARE(run.value(RunField::UtilisationFraction), 0.75);
        QCOMPARE(run.tags.value(QStringLiteral("cluster")), QStringLiteral("c1"));
    }

    void generations_data()
    {
        QTest::addColumn<QByteArray>("text");
        Parts wrappers;
        wrappers.task = wrapped("6");
        wrappers.energy = wrapped("7200000");
        QTest::newRow("23.02") << listing(wrappers);
        wrappers.state = R"(["COMPLETED"])";
        wrappers.start = wrapped("1746172800");
        wrappers.elapsed = wrapped("3600");
        wrappers.meta = R"("slurm":{"version":{"major":"25","micro":"2","minor":"05"},"release":"25.05.2"})";
        QTest::newRow("25.05") << listing(wrappers);
        Parts plain;
        plain.task = "6";
        QTest::newRow("21.08") << listing(plain);
        plain.elapsed = "\"3600\"";
        QTest::newRow("texts") << listing(plain);
    }
    void generations()
    {
        QFETCH(QByteArray, text);
        const ReadResult result = readText(text);
        QCOMPARE(result.runs.size(), 1U);
        QCOMPARE(result.runs[0].sourceId, QStringLiteral("80_6@1746172740")); // the task of its array
        QCOMPARE(result.runs[0].status, RunStatus::Finished);
        QCOMPARE(result.runs[0].value(RunField::EnergyKwh), 2.0);
        QCOMPARE(result.runs[0].startedAtMs, qint64(1746172800000));
    }

    void energyThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("energy");
        for (const QByteArray& energy : { unset, QByteArray("0"), QByteArray("null"), QByteArray("18446744073709551614"),
                 QByteArray(R"({"set":true,"infinite":true,"number":5})"), wrapped("18446744073709551614") })
            QTest::newRow(energy.constData()) << energy;
    }
    void energyThatIsNone()
    {
        QFETCH(QByteArray, energy);
        Parts parts;
        parts.energy = energy;
        QVERIFY(!readText(listing(parts)).runs[0].figure(RunField::EnergyKwh));
    }

    void waitingJobs()
    {
        Parts parts;
        parts.state = R"(["PENDING"])";
        parts.start = "0";
        parts.elapsed = "0";
        parts.energy = unset;
        const ReadResult result = readText(listing(parts));
        QCOMPARE(result.runs.size(), 0U);
        QVERIFY(issue(result, "not_started"));
    }

    void gpusThatAreNotTracked()
    {
        Parts parts;
        parts.tres = R"({"type":"cpu","count":8})";
        QVERIFY(!readText(listing(parts)).runs[0].figure(RunField::GpuCount));
    }

    void badJobs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no times") << QByteArray(R"({"meta":{"Slurm":{}},"jobs":[{"job_id":5,"job_state":"RUNNING"}]})");
        QTest::newRow("no id") << QByteArray(R"({"meta":{"Slurm":{}},"jobs":[{"time":{"elapsed":5}}]})");
        QTest::newRow("no object") << QByteArray(R"({"meta":{"Slurm":{}},"jobs":[17]})");
        QTest::newRow("negative") << QByteArray(R"({"meta":{"Slurm":{}},"jobs":[{"job_id":5,"time":{"elapsed":-1}}]})");
        QTest::newRow("huge id") << QByteArray(R"({"meta":{"Slurm":{}},"jobs":[{"job_id":1e300,"time":{"elapsed":1}}]})");
    }
    void badJobs()
    {
        QFETCH(QByteArray, text);
        const ReadResult result = readText(text);
        QCOMPARE(result.runs.size(), 0U);
        QCOMPARE(result.rejectedRows, 1);
    }

    void refusedFiles()
    {
        const Folder folder;
        for (const QByteArray& text : { QByteArray(R"({"meta":{"Slurm":{}},"jobs":{}})"), QByteArray(R"({"meta":{"Slurm":{}},"jobs":[)"),
                 QByteArray(R"({"jobs":[]})") })
            QVERIFY(!read(folder.write(QStringLiteral("jobs.json"), text)).hasValue());
    }
};

QTEST_GUILESS_MAIN(TestSlurmJson)
#include "tst_slurmjson.moc"
