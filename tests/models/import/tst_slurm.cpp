#include "importfiles.h"

#include "import/slurmjob.h"
#include "import/slurmreader.h"
#include "import/slurmtable.h"

#include <array>

using namespace runcost;
using namespace importfiles;

namespace {

const QByteArray header = "JobID|JobName|Account|User|Partition|State|Submit|Start|End|ElapsedRaw|AllocTRES|ConsumedEnergyRaw|MaxRSS|ExitCode";

using JobCells = std::array<QByteArray, 14>;

JobCells jobCells(const QByteArray& id = "71")
{
    return { id, "fit", "lab", "ann", "gpu", "COMPLETED", "2025-05-02T07:59:00", "2025-05-02T08:00:00", "2025-05-02T09:00:00", "3600",
        "billing=8,cpu=8,gres/gpu:a100=4,gres/gpu=4,mem=64G,node=1", "3600000", "", "0:0" };
}

QByteArray lineOf(const JobCells& cells, const QByteArray& separator = "|")
{
    QByteArray line;
    for (const QByteArray& cell : cells)
        line += cell + separator;
    line.chop(separator.size());
    return line + '\n';
}

JobCells with(JobCells cells, std::size_t column, const QByteArray& text)
{
    cells[column] = text;
    return cells;
}

enum { Id, Name, State = 5, Submit, Start, End, Elapsed, Tres, Energy, MaxRss };

} // namespace

class TestSlurm final : public QObject {
    Q_OBJECT

    static ReadResult readText(const QByteArray& text)
    {
        const Folder folder;
        const Result<ReadResult> result = read(folder.write(QStringLiteral("sacct.txt"), text));
        if (!result)
            qFatal("not read: %s", qPrintable(result.error().text));
        return *result;
    }
    static QString refusal(const QByteArray& text)
    {
        const Folder folder;
        const Result<ReadResult> result = read(folder.write(QStringLiteral("sacct.txt"), text));
        return result ? QString() : result.error().text;
    }
    static Run readOne(const JobCells& cells)
    {
        const ReadResult result = readText(header + '\n' + lineOf(cells));
        if (result.runs.size() != 1)
            qFatal("%zu runs", result.runs.size());
        return result.runs[0];
    }

private slots:
    void fieldsOfAJob()
    {
        const Run run = readOne(jobCells());
        QCOMPARE(run.sourceKind, QStringLiteral("slurm"));
        QCOMPARE(run.sourceId, QStringLiteral("71@1746172740")); // 2025-05-02T07:59:00Z
        QCOMPARE(run.name, QStringLiteral("fit"));
        QCOMPARE(run.project, QStringLiteral("lab"));
        QCOMPARE(run.instance, QStringLiteral("gpu"));
        QVERIFY(run.isLocal());
        QCOMPARE(run.status, RunStatus::Finished);
        QCOMPARE(run.startedAtMs, qint64(1746172800000));
        QCOMPARE(run.endedAtMs, qint64(1746176400000));
        QVERIFY(run.zoneAssumed);
        QCOMPARE(run.value(RunField::DurationS), 3600.0);
        QCOMPARE(run.value(RunField::GpuCount), 4.0);
        QCOMPARE(run.gpuType, QStringLiteral("a100"));
        QCOMPARE(run.value(RunField::EnergyKwh), 1.0); // 3.6 MJ
        QCOMPARE(run.value(RunField::PowerW), 250.0); // 1 kWh in 1 h on 4 GPUs
        QCOMPARE(run.tags.value(QStringLiteral("user")), QStringLiteral("ann"));
    }

    void stepsArePutIntoTheirJob()
    {
        JobCells batch = with(with(jobCells("71.batch"), Name, "batch"), MaxRss, "2097152K");
        JobCells step = with(with(jobCells("71.0"), MaxRss, "15.5G"), Energy, "9000000");
        const JobCells external = with(with(jobCells("71.extern"), MaxRss, "0"), Energy, "18446744073709551614");
        const QByteArray steps = lineOf(batch) + lineOf(step) + lineOf(external);
        const QByteArray job = lineOf(jobCells());
        for (const QByteArray& text : { job + steps, steps + job }) {
            const ReadResult result = readText(header + '\n' + text);
            QCOMPARE(result.runs.size(), 1U);
            QCOMPARE(result.runs[0].name, QStringLiteral("fit"));
            QCOMPARE(result.runs[0].value(RunField::PeakMemoryMib), 15.5 * 1024);
            QCOMPARE(result.runs[0].value(RunField::EnergyKwh), 1.0); // the job's own, not added to the steps'
            QCOMPARE(result.runs[0].value(RunField::DurationS), 3600.0);
        }
        const ReadResult without = readText(header + '\n' + lineOf(with(jobCells(), Energy, "0")) + steps);
        QCOMPARE(without.runs[0].value(RunField::EnergyKwh), 2.5); // 9 MJ of the largest step
        const ReadResult alone = readText(header + '\n' + steps);
        QCOMPARE(alone.runs.size(), 1U);
        QVERIFY(issue(alone, "step_without_job"));
        QCOMPARE(alone.runs[0].value(RunField::DurationS), 3600.0);
    }

    void energyThatIsNoEnergy_data()
    {
        QTest::addColumn<QByteArray>("cell");
        for (const char* cell : { "0", "", "18446744073709551614", "18446744073709551615", "4294967294", "-2", "soon" })
            QTest::newRow(*cell ? cell : "empty") << QByteArray(cell);
    }
    void energyThatIsNoEnergy()
    {
        QFETCH(QByteArray, cell);
        const Run run = readOne(with(jobCells(), Energy, cell));
        QVERIFY(!run.figure(RunField::EnergyKwh));
        QVERIFY(!run.figure(RunField::PowerW));
    }

    void gpus_data()
    {
        QTest::addColumn<QByteArray>("tres");
        QTest::addColumn<double>("count"); // 0 = unknown
        QTest::addColumn<QString>("type");
        QTest::newRow("total and part") << QByteArray("gres/gpu:v100=1,gres/gpu=1") << 1.0 << QStringLiteral("v100");
        QTest::newRow("total first") << QByteArray("gres/gpu=3,gres/gpu:a100=1,gres/gpu:v100=2") << 3.0 << QStringLiteral("a100, v100");
        QTest::newRow("parts only") << QByteArray("cpu=4,gres/gpu:a100=1,gres/gpu:v100=2") << 3.0 << QStringLiteral("a100, v100");
        QTest::newRow("untyped") << QByteArray("gres/gpu=2") << 2.0 << QString();
        QTest::newRow("slice") << QByteArray("gres/gpu:1g.10gb=1,gres/gpu=1") << 1.0 << QStringLiteral("MIG 1g.10gb");
        QTest::newRow("not tracked") << QByteArray("billing=24,cpu=8,mem=199G,node=1") << 0.0 << QString();
        QTest::newRow("empty") << QByteArray() << 0.0 << QString();
        QTest::newRow("negative") << QByteArray("gres/gpu=-1") << 0.0 << QString();
        QTest::newRow("absurd") << QByteArray("gres/gpu=" + QByteArray(500, '9')) << 0.0 << QString();
        QTest::newRow("use is no count") << QByteArray("gres/gpumem=20G,gres/gpuutil=97") << 0.0 << QString();
    }
    void gpus()
    {
        QFETCH(QByteArray, tres);
        QFETCH(double, count);
        QFETCH(QString, type);
        const Run run = readOne(with(jobCells(), Tres, tres));
        QCOMPARE(run.value(RunField::GpuCount).value_or(0), count);
        QCOMPARE(run.figure(RunField::GpuCount).has_value(), count > 0); // unknown is not 0
        QCOMPARE(run.gpuType, type);
    }

    void gpusOfOlderSites()
    {
        QCOMPARE(slurm::gpusOfGres("gpu:2").count, 2.0);
        QCOMPARE(slurm::gpusOfGres("gpu:v100:2(S:0-1)").count, 2.0);
        QCOMPARE(slurm::gpusOfGres("gpu:v100:2(S:0-1)").type, QStringLiteral("v100"));
        QCOMPARE(slurm::gpusOfGres("gres:gpu:4,craynetwork:1").count, 4.0);
        QCOMPARE(slurm::gpusOfGres("gpu").count, 1.0);
        QVERIFY(!slurm::gpusOfGres("craynetwork:1").count);
        QVERIFY(!slurm::gpusOfGres("").count);
    }

    void durations()
    {
        QCOMPARE(slurm::secondsOf("04:30:10"), 16210.0);
        QCOMPARE(slurm::secondsOf("1-02:03:04"), 93784.0);
        QCOMPARE(slurm::secondsOf("07:31.082"), 451.082);
        for (const char* bad : { "UNLIMITED", "Partition_Limit", "INVALID", "", "1-", "-1", "1:2:3:4", "5", "1-05:06" })
            QVERIFY2(!slurm::secondsOf(bad), bad);
    }

    void memory()
    {
        QCOMPARE(slurm::bytesOf("181403216K"), 181403216.0 * 1024);
        QCOMPARE(slurm::bytesOf("15.98G"), 15.98 * 1073741824);
        QCOMPARE(slurm::bytesOf("123456"), 123456.0);
        QVERIFY(!slurm::bytesOf("0"));
        QVERIFY(!slurm::bytesOf("64Q"));
        QVERIFY(!slurm::bytesOf(""));
        QCOMPARE(slurm::requestedBytesOf("100Mc", 8, 2), 800.0 * 1048576); // of each core
        QCOMPARE(slurm::requestedBytesOf("4Gn", 8, 2), 8.0 * 1073741824); // of each node
        QCOMPARE(slurm::requestedBytesOf("32G", 8, 2), 32.0 * 1073741824);
        QCOMPARE(slurm::requestedBytesOf("4000", 8, 2), 4000.0 * 1048576);
        QVERIFY(!slurm::requestedBytesOf("100Mc", std::nullopt, 2));
    }

    void states_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<int>("status");
        QTest::newRow("completed") << QByteArray("COMPLETED") << int(RunStatus::Finished);
        QTest::newRow("by") << QByteArray("CANCELLED by 1007") << int(RunStatus::Killed);
        QTest::newRow("cut") << QByteArray("CANCELLED+") << int(RunStatus::Killed);
        QTest::newRow("timeout") << QByteArray("TIMEOUT") << int(RunStatus::Failed);
        QTest::newRow("memory") << QByteArray("OUT_OF_MEMORY") << int(RunStatus::Failed);
        QTest::newRow("preempted") << QByteArray("PREEMPTED") << int(RunStatus::Killed);
        QTest::newRow("running") << QByteArray("RUNNING") << int(RunStatus::Running);
        QTest::newRow("new") << QByteArray("SOMETHING_NEW") << int(RunStatus::Unknown);
    }
    void states()
    {
        QFETCH(QByteArray, cell);
        QFETCH(int, status);
        QCOMPARE(int(readOne(with(jobCells(), State, cell)).status), status);
    }

    void jobsThatNeverStarted()
    {
        JobCells waiting = with(with(with(with(jobCells("72_[5-9%2]"), State, "PENDING"), Start, "Unknown"), End, "Unknown"), Elapsed, "0");
        waiting[Tres].clear();
        waiting[Energy].clear();
        const JobCells cancelled = with(with(with(waiting, Id, "73"), State, "CANCELLED by 5"), Start, "None");
        const JobCells blank = with(with(waiting, Id, "74"), Elapsed, "");
        const ReadResult result = readText(header + '\n' + lineOf(waiting) + lineOf(cancelled) + lineOf(blank) + lineOf(jobCells()));
        QCOMPARE(result.runs.size(), 1U);
        QCOMPARE(result.rejectedRows, 0);
        QVERIFY(issue(result, "not_started")->text.contains(u'3'));
    }

    void arraysAndHeterogeneousJobs()
    {
        const ReadResult result = readText(header + '\n' + lineOf(jobCells("80_1")) + lineOf(jobCells("80_2")) + lineOf(jobCells("81+0"))
            + lineOf(jobCells("81+1")) + lineOf(with(jobCells("80_2.batch"), MaxRss, "1M")));
        QCOMPARE(result.runs.size(), 4U);
        QCOMPARE(result.runs[1].value(RunField::PeakMemoryMib), 1.0);
        QVERIFY(!result.runs[0].figure(RunField::PeakMemoryMib));
    }

    void requeuedJobsStayApart()
    {
        const ReadResult twice = readText(header + '\n' + lineOf(with(jobCells(), Submit, "2025-05-01T00:00:00")) + lineOf(jobCells()));
        QCOMPARE(twice.runs.size(), 2U);
        QVERIFY(twice.runs[0].sourceId != twice.runs[1].sourceId);
        const ReadResult same = readText(header + '\n' + lineOf(with(jobCells(), Elapsed, "10")) + lineOf(jobCells()));
        QCOMPARE(same.runs.size(), 1U);
        QCOMPARE(same.runs[0].value(RunField::DurationS), 3600.0);
        QVERIFY(issue(same, "repeated_job"));
    }

    void separatorInTheJobName()
    {
        const ReadResult result = readText(header + '\n' + lineOf(with(jobCells(), Name, "evil|na|me")));
        QCOMPARE(result.runs.size(), 1U);
        QCOMPARE(result.runs[0].name, QStringLiteral("evil|na|me"));
        QCOMPARE(result.runs[0].value(RunField::DurationS), 3600.0);
        QVERIFY(issue(result, "separator_in_cell"));
        // Cells too many at the end fit nowhere.
        const QByteArray line = lineOf(jobCells());
        const ReadResult odd = readText(header + '\n' + line.chopped(1) + "|1|2\n" + lineOf(jobCells("72")));
        QCOMPARE(odd.runs.size(), 1U);
        QCOMPARE(odd.rejectedRows, 1);
        QCOMPARE(issue(odd, "long_row")->line, 2);
    }

    void separators_data()
    {
        QTest::addColumn<QByteArray>("separator");
        for (const char* separator : { "|", ";", "\t", "\u2603", "||", "%", ":-:" })
            QTest::newRow(separator) << QByteArray(separator);
    }
    void separators()
    {
        QFETCH(QByteArray, separator);
        const QByteArray head = QByteArray(header).replace("|", separator);
        const ReadResult result = readText(head + '\n' + lineOf(jobCells(), separator));
        QCOMPARE(result.runs.size(), 1U);
        QCOMPARE(result.runs[0].value(RunField::GpuCount), 4.0);
        // --parsable ends the lines with it, and some line may come without.
        const QByteArray line = lineOf(jobCells("72"), separator).chopped(1);
        const ReadResult ended = readText(head + separator + '\n' + line + separator + '\n' + lineOf(jobCells("73"), separator));
        QCOMPARE(ended.runs.size(), 2U);
        QCOMPARE(ended.rejectedRows, 0);
    }

    void textForms_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray plain = header + '\n' + lineOf(jobCells());
        QTest::newRow("mark") << "\xEF\xBB\xBF" + plain;
        QTest::newRow("crlf") << QByteArray(plain).replace("\n", "\r\n");
        QTest::newRow("cr") << QByteArray(plain).replace("\n", "\r");
        QTest::newRow("no last newline") << plain.chopped(1);
        QTest::newRow("empty lines") << "\n\n" + QByteArray(plain).replace("\n", "\n\n");
        QTest::newRow("repeated header") << plain + header + '\n';
        const QString text = QString::fromUtf8(plain);
        QTest::newRow("utf-16") << QByteArray("\xFF\xFE") + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        QTest::newRow("quoted commas") << QByteArray("JobID,JobName,State,ElapsedRaw,AllocTRES\n71,\"a \"\"b\"\", c\",COMPLETED,3600,\"cpu=8,gres/gpu=4\"\n");
    }
    void textForms()
    {
        QFETCH(QByteArray, text);
        const ReadResult result = readText(text);
        QCOMPARE(result.runs.size(), 1U);
        QCOMPARE(result.rejectedRows, 0);
        QCOMPARE(result.runs[0].value(RunField::GpuCount), 4.0);
    }

    void badRows_data()
    {
        QTest::addColumn<JobCells>("cells");
        QTest::addColumn<QByteArray>("code");
        for (const char* bad : { "", "nan", "inf", "1e400", "abc", "-5", "5 s", "UNLIMITED", "99999999999999999999" })
            QTest::addRow("elapsed %s", bad) << with(jobCells(), Elapsed, bad) << QByteArray("not_a_duration");
        QTest::newRow("start") << with(jobCells(), Start, "2024-13-45T99:99:99") << QByteArray("not_a_time");
        QTest::newRow("end") << with(jobCells(), End, "0000-00-00") << QByteArray("not_a_time");
        QTest::newRow("id") << with(jobCells(), Id, "") << QByteArray("no_job_id");
        QTest::newRow("nul") << with(jobCells(), Name, QByteArray("a\0b", 3)) << QByteArray("nul_byte");
        QTest::newRow("cell") << with(jobCells(), Name, QByteArray(70'000, 'n')) << QByteArray("field_too_long");
        QTest::newRow("line") << with(jobCells(), Name, QByteArray(2 << 20, 'n')) << QByteArray("line_too_long");
    }
    void badRows()
    {
        QFETCH(JobCells, cells);
        QFETCH(QByteArray, code);
        const ReadResult result = readText(header + '\n' + lineOf(cells) + lineOf(jobCells("72")));
        QCOMPARE(result.runs.size(), 1U);
        QCOMPARE(result.rejectedRows, 1);
        QVERIFY(issue(result, code.constData()));
        QCOMPARE(issue(result, code.constData())->line, 2);
    }

    void shortRow()
    {
        const ReadResult result = readText(header + "\n71|fit\n" + lineOf(jobCells("72")));
        QCOMPARE(result.runs.size(), 1U);
        QCOMPARE(issue(result, "short_row")->line, 2);
    }

    void refusedFiles()
    {
        QVERIFY(refusal(QByteArray(header).replace("|ElapsedRaw", "") + '\n').contains(QStringLiteral("ElapsedRaw")));
        QVERIFY(refusal(header + "|ElapsedRaw\n").contains(QStringLiteral("twice")));
        QVERIFY(refusal("JobID           JobName  Partition    Account  State\n------------ ---------- ----------\n").contains(QStringLiteral("--parsable2")));
        QVERIFY(!refusal(lineOf(jobCells())).isEmpty()); // no header
        QVERIFY(!refusal("State,Start,End,User\nok,1,2,me\n").isEmpty()); // anybody's words
        QCOMPARE(readText(header + '\n').runs.size(), 0U);
    }

    void energyWithoutJobNumbers()
    {
        const QByteArray text = "ConsumedEnergyRaw|CPUTimeRAW|ReqCPUS|ReqMem|Partition|State\n7200000|14400|4|100Mc|gpu|COMPLETED\n"
                                "7200000|14400|4|100Mc|gpu|COMPLETED\n0|0|1|100Mc|gpu|CANCELLED\n";
        const ReadResult result = readText(text);
        QCOMPARE(result.runs.size(), 2U); // equal rows are two jobs
        QVERIFY(result.runs[0].sourceId != result.runs[1].sourceId);
        QCOMPARE(result.runs[0].value(RunField::EnergyKwh), 2.0);
        QVERIFY(!result.runs[0].figure(RunField::DurationS)); // CPU time is no duration
        QCOMPARE(result.runs[0].tags.value(QStringLiteral("requested_mib")), QStringLiteral("400"));
        const ReadResult known = readText("JobID|State|CPUTimeRAW|AllocCPUS\n5|COMPLETED|14400|4\n");
        QCOMPARE(known.runs[0].value(RunField::DurationS), 3600.0); // 4 CPUs for an hour
        QCOMPARE(known.runs[0].figure(RunField::DurationS)->provenance, Provenance::Estimated);
    }

    void utilisationOfTheSteps()
    {
        const QByteArray head = "JobID|State|ElapsedRaw|AllocTRES|TRESUsageInTot\n";
        const ReadResult result = readText(head + "5|COMPLETED|60|gres/gpu=2|\n5.0|COMPLETED|60|gres/gpu=2|cpu=00:00:10,gres/gpumem=4G,gres/gpuutil=160\n");
        QCOMPARE(result.runs[0].value(RunField::UtilisationFraction), 0.8); // 160 % over two GPUs
    }

    void corpus_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<std::size_t>("runs");
        // Counted by hand: rows without a dot, less those that wait or were cancelled while they waited.
        QTest::newRow("hb") << QByteArray("corpus/slurm/hb_gpu_array_steps_parsable.psv") << std::size_t(44);
        QTest::newRow("kabre") << QByteArray("corpus/slurm/kabre_energy_no_jobid_400rows.psv") << std::size_t(389);
        QTest::newRow("all") << QByteArray("corpus/slurm/sacct_format_ALL_one_job_three_rows.psv") << std::size_t(1);
        QTest::newRow("synthetic") << QByteArray("corpus/slurm/synthetic_gpu_energy_array.psv") << std::size_t(5);
        QTest::newRow("21.08") << QByteArray("corpus/slurm/sacct_json_v0.0.37_21.08.json") << std::size_t(2);
        QTest::newRow("23.02") << QByteArray("corpus/slurm/sacct_json_v0.0.39_array_task.json") << std::size_t(1);
        QTest::newRow("25.05") << QByteArray("corpus/slurm/sacct_json_v0.0.43_mila_1716595200.json") << std::size_t(7);
        QTest::newRow("25.05 base") << QByteArray("corpus/slurm/sacct_json_v0.0.43_raisin_base_job.json") << std::size_t(1);
    }
    void corpus()
    {
        QFETCH(QByteArray, file);
        QFETCH(std::size_t, runs);
        if (!QFile::exists(shared(file.constData())))
            QSKIP("no corpus");
        const Result<ReadResult> result = read(shared(file.constData()).toStdString());
        QVERIFY(result.hasValue());
        QCOMPARE(result->runs.size(), runs);
        QCOMPARE(result->rejectedRows, 0);
    }

    void corpusFigures()
    {
        if (!QFile::exists(shared("corpus/slurm/kabre_energy_no_jobid_400rows.psv")))
            QSKIP("no corpus");
        double kwh = 0;
        const Result<ReadResult> kabre = read(shared("corpus/slurm/kabre_energy_no_jobid_400rows.psv").toStdString());
        for (const Run& run : kabre->runs)
            kwh += run.value(RunField::EnergyKwh).value_or(0);
        QVERIFY(qAbs(kwh - 401.46013555555555) < 1e-9); // summed over the file by other means
        const Result<ReadResult> synthetic = read(shared("corpus/slurm/synthetic_gpu_energy_array.psv").toStdString());
        const Run& train = synthetic->runs[0];
        QCOMPARE(train.value(RunField::EnergyKwh), 9100000 / 3.6e6);
        QCOMPARE(train.value(RunField::PeakMemoryMib), 181403216.0 / 1024);
        QCOMPARE(train.value(RunField::GpuCount), 4.0);
        QCOMPARE(synthetic->runs[2].status, RunStatus::Running);
        QVERIFY(!synthetic->runs[2].endedAtMs);
        QCOMPARE(synthetic->runs[3].value(RunField::PeakMemoryMib), 15.98 * 1024);
        QCOMPARE(synthetic->runs[4].name, QStringLiteral("evil|name"));
    }
};

QTEST_GUILESS_MAIN(TestSlurm)
#include "tst_slurm.moc"
