#include "importfiles.h"

#include "import/boampsreader.h"
#include "import/folderwalk.h"
#include "import/inputfile.h"
#include "import/runmerge.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace runcost;
using namespace importfiles;

namespace {

const QString experiment = QStringLiteral("experiments/lstm_20251115_220133");

QByteArray replaced(QByteArray text, const char* before, const char* after)
{
    if (!text.contains(before))
        qFatal("the fixture does not hold %s", before);
    return text.replace(before, after);
}

QByteArray boamps(const QByteArray& method = "codecarbon")
{
    return "{\"header\":{\"reportId\":\"run-a\"},\"task\":{\"taskFamily\":\"classification\",\"measuredAccuracy\":0.9,"
           "\"algorithms\":[{\"parametersNumber\":120000}]},\"measures\":[{\"measurementMethod\":\"" + method
        + "\",\"averageUtilizationGpu\":0.25,\"powerConsumption\":0.3,\"measurementDuration\":3600,"
          "\"measurementDateTime\":\"2024-05-31 10:39:13\"}],\"infrastructure\":{\"infraType\":\"onPremise\",\"components\":["
          "{\"componentName\":\"2 x NVIDIA A100\",\"componentType\":\"gpu\",\"nbComponent\":2}]}}";
}

} // namespace

class TestReaders final : public QObject {
    Q_OBJECT

    static Result<ReadResult> readJson(const QByteArray& json)
    {
        const Folder folder;
        return read(folder.write(QStringLiteral("cost_analysis.json"), json));
    }

private slots:
    void fieldsOfACostAnalysis()
    {
        const Folder folder;
        folder.write(experiment + QStringLiteral("/config.yaml"), configYaml);
        folder.write(experiment + QStringLiteral("/cost_analysis/cost_analysis.json"), costAnalysis());
        const Result<ReadResult> result = read(folder.path(experiment));
        QVERIFY(result.hasValue());
        QCOMPARE(result->runs.size(), 1U);
        const Run& run = result->runs[0];
        QCOMPARE(run.sourceKind, QStringLiteral("cost_analysis"));
        QCOMPARE(run.sourceId, QStringLiteral("lstm_20251115_220133"));
        QCOMPARE(run.project, QStringLiteral("lstm"));
        QCOMPARE(run.provider, QStringLiteral("local"));
        QCOMPARE(run.deviceClass, QStringLiteral("cuda"));
        QCOMPARE(run.gpuType, QStringLiteral("Tesla V100-SXM2-16GB"));
        QCOMPARE(*run.value(RunField::DurationS), 7200.0);
        QCOMPARE(*run.value(RunField::PowerW), 250.0);
        QCOMPARE(*run.value(RunField::Parameters), 5e9);
        QCOMPARE(*run.value(RunField::ReportedCostUsd), 0.065);
        QCOMPARE(run.reported.value(QStringLiteral("cost_aws_usd")), 6.12);
        QVERIFY(!run.value(RunField::BilledCostUsd));
        QCOMPARE(run.figure(RunField::EnergyKwh)->provenance, Provenance::Estimated);
        QVERIFY(qAbs(*run.value(RunField::FinalMse) - 0.1) < 1e-12); // cost / cost per point
        QCOMPARE(run.metricName, QStringLiteral("mse"));
        QCOMPARE(*run.value(RunField::LearningRate), 1e-5); // a string for YAML 1.1
        QCOMPARE(*run.value(RunField::BatchSize), 64.0);
        QCOMPARE(*run.value(RunField::EarlyStoppingPatience), 10.0);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(*run.startedAtMs, Qt::UTC).toString(Qt::ISODate), QStringLiteral("2025-11-15T22:01:33Z"));
        QCOMPARE(*run.endedAtMs - *run.startedAtMs, qint64(7200000));
        QVERIFY(run.zoneAssumed);
        QCOMPARE(result->files.size(), 2U);
    }
    void folderAndFileAreTheSameRun()
    {
        const Folder folder;
        folder.write(experiment + QStringLiteral("/config.yaml"), configYaml);
        const auto file = folder.write(experiment + QStringLiteral("/cost_analysis/cost_analysis.json"), costAnalysis());
        const Result<ReadResult> byFolder = read(folder.path(experiment));
        const Result<ReadResult> byFile = read(file);
        const Result<ReadResult> byParent = read(folder.path());
        QVERIFY(byFolder && byFile && byParent);
        QCOMPARE(byParent->runs.size(), 1U);
        QVERIFY(byFile->runs[0] == byFolder->runs[0]);
        QVERIFY(byParent->runs[0] == byFolder->runs[0]);
        QCOMPARE(byFile->sha256, byFolder->sha256);
    }
    void loneFileIsKnownByItsContent()
    {
        const Result<ReadResult> result = readJson(costAnalysis());
        QVERIFY(result.hasValue());
        QCOMPARE(result->runs[0].sourceId.size(), 32);
        QVERIFY(result->runs[0].endedAtMs.has_value());
        QCOMPARE(readJson(costAnalysis())->runs[0].sourceId, result->runs[0].sourceId);
    }
    void configAloneIsARunOfUnknownCost()
    {
        const Folder folder;
        folder.write(experiment + QStringLiteral("/config.yaml"), configYaml);
        const Result<ReadResult> result = read(folder.path());
        QVERIFY(result.hasValue());
        QCOMPARE(result->runs.size(), 1U);
        QVERIFY(!result->runs[0].value(RunField::DurationS) && !result->runs[0].value(RunField::EnergyKwh));
        QVERIFY(result->runs[0].flags.contains(runFromConfig));
        QVERIFY(result->runs[0].startedAtMs.has_value());
        // What came with the costs stays when the folder loses them.
        Run whole = result->runs[0];
        whole.flags.clear();
        whole.figure(RunField::DurationS) = Figure { 5, Provenance::Imported, 0, {}, {} };
        QVERIFY(mergedRun(whole, result->runs[0]).value(RunField::DurationS).has_value());
    }
    void brokenConfigLeavesTheRun_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("not a map") << QByteArray("- a\n- b\n");
        QTest::newRow("syntax") << QByteArray("{{{{: [");
        QTest::newRow("deep") << QByteArray(100000, '[');
        QTest::newRow("binary") << QByteArray("\0\1\2", 3);
        QTest::newRow("empty") << QByteArray();
    }
    void brokenConfigLeavesTheRun()
    {
        QFETCH(QByteArray, yaml);
        const Folder folder;
        folder.write(experiment + QStringLiteral("/config.yaml"), yaml);
        folder.write(experiment + QStringLiteral("/cost_analysis/cost_analysis.json"), costAnalysis());
        const Result<ReadResult> result = read(folder.path(experiment));
        QVERIFY(result.hasValue());
        QCOMPARE(result->runs.size(), 1U);
        QVERIFY(issue(*result, "config_malformed"));
        QCOMPARE(result->runs[0].project, QStringLiteral("lstm")); // of the folder
    }
    void laterAnalysisIsFlagged()
    {
        const Folder folder;
        folder.write(experiment + QStringLiteral("/cost_analysis/cost_analysis.json"), costAnalysis("2.0", "2025-11-20T10:00:00"));
        const Result<ReadResult> result = read(folder.path(experiment));
        QVERIFY(result->runs[0].flags.contains(QStringLiteral("overwritten_later")));
        QCOMPARE(result->runs[0].figure(RunField::DurationS)->provenance, Provenance::Estimated);
        QVERIFY(issue(*result, "overwritten_later"));
    }
    void bareNanIsUnknown()
    {
        const Result<ReadResult> result = readJson(replaced(costAnalysis(), "\"cost_per_mse_point\": 0.65", "\"cost_per_mse_point\": NaN"));
        QVERIFY(result.hasValue());
        QVERIFY(!result->runs[0].value(RunField::FinalMse));
        QVERIFY(!result->runs[0].reported.contains(QStringLiteral("cost_per_mse_point")));
        QCOMPARE(issue(*result, "bare_nan")->severity, ImportIssue::Severity::Note);
    }
    void wrongKindIsUnknown()
    {
        const Result<ReadResult> result = readJson(replaced(costAnalysis(), "\"energy_kwh\": 0.5", "\"energy_kwh\": \"0.5\""));
        QVERIFY(result.hasValue());
        QVERIFY(!result->runs[0].value(RunField::EnergyKwh));
        QCOMPARE(issue(*result, "not_a_number")->line, 3);
    }
    void negativeRejectsWithItsPlace()
    {
        const Result<ReadResult> result = readJson(replaced(costAnalysis(), "\"energy_kwh\": 0.5", "\"energy_kwh\": -0.5"));
        QVERIFY(result.hasValue());
        QVERIFY(result->runs.empty());
        const ImportIssue* found = issue(*result, "negative");
        QCOMPARE(found->line, 3);
        QVERIFY(found->column > 10);
        QCOMPARE(found->severity, ImportIssue::Severity::Rejected);
    }
    void twoValuesUnderOneKeyAreRejected()
    {
        const Result<ReadResult> result = readJson(replaced(costAnalysis(), "\"energy_kwh\": 0.5", "\"energy_kwh\": 0.5, \"energy_kwh\": 9"));
        QVERIFY(result && result->runs.empty());
        QVERIFY(issue(*result, "duplicate_key"));
        const Result<ReadResult> top = readJson("{\"cost_breakdown\":{}," + costAnalysis().mid(1));
        QVERIFY(top && top->runs.empty());
    }
    void brokenFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray good = costAnalysis();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one byte") << QByteArray("{");
        QTest::newRow("other object") << QByteArray("{}");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("truncated") << good.left(good.size() / 2);
        QTest::newRow("last byte missing") << good.trimmed().chopped(1);
        QTest::newRow("two documents") << good + good;
        QTest::newRow("trailing NUL") << good + QByteArray(3, '\0');
        QTest::newRow("deep inside") << good.trimmed().chopped(1) + ",\"x\":" + QByteArray(1000, '[') + QByteArray(1000, ']') + "}";
        QTest::newRow("deep") << QByteArray(2000000, '[');
        QTest::newRow("breakdown is a list") << QByteArray("{\"cost_breakdown\":[1]}");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n");
    }
    void brokenFilesAreRefused()
    {
        QFETCH(QByteArray, json);
        const Result<ReadResult> result = readJson(json);
        QVERIFY(!result);
        QVERIFY(!result.error().text.isEmpty());
    }
    void encodings()
    {
        QVERIFY(readJson("\xEF\xBB\xBF" + costAnalysis()).hasValue());
        QVERIFY(readJson(QByteArray(1 << 20, ' ') + costAnalysis()).hasValue());
        QVERIFY(readJson(costAnalysis().replace("\n", "\r\n")).hasValue());
        const QString wide = QString::fromUtf8(costAnalysis());
        QVERIFY(readJson(QByteArray("\xFF\xFE") + QByteArray(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2)).hasValue());
        const Result<ReadResult> windows = readJson(replaced(costAnalysis(), "\"Linux\"", "\"L\xEEnux\""));
        QVERIFY(windows && issue(*windows, "windows_1252"));
        QCOMPARE(windows->runs[0].tags.value(QStringLiteral("platform")), QString::fromUtf8("L\u00EEnux"));
    }
    void fileNameDoesNotMatter()
    {
        const Folder folder;
        QCOMPARE(read(folder.write(QStringLiteral("export.dat"), costAnalysis()))->format, QStringLiteral("cost_analysis"));
    }
    void lengthComparisonHasLossHistories()
    {
        const Folder folder;
        const Result<ReadResult> result = read(folder.write(QStringLiteral("sequence_length_comparison/results_summary.json"),
            "{\"10\":{\"train_mse\":2.8,\"test_mse\":2.9,\"training_time\":38.4,\"total_epochs\":3,\"parameters\":209803,\"memory_mb\":0.0,"
            "\"train_history\":[3.5,3.1,2.8],\"test_history\":[3.2,NaN,2.9]},"
            "\"50\":{\"train_mse\":1,\"test_mse\":1,\"training_time\":-1,\"parameters\":1,\"train_history\":[1]},\"x\":5}"));
        QVERIFY(result.hasValue());
        QCOMPARE(result->runs.size(), 1U);
        const Run& run = result->runs[0];
        QCOMPARE(run.name, QStringLiteral("sequence length 10"));
        QCOMPARE(run.project, QStringLiteral("sequence_length_comparison"));
        QVERIFY(!run.value(RunField::PeakMemoryMib)); // 0.0 = not measured
        QCOMPARE(run.series.size(), 2U);
        QCOMPARE(run.series[1].x, (std::vector<double> { 1, 3 }));
        QCOMPARE(result->rejectedRows, 1);
        QVERIFY(issue(*result, "no_run"));
    }

    void reportOfCodeCarbonIsTheRowOfEmissions()
    {
        const Folder folder;
        const Result<ReadResult> result = read(folder.write(QStringLiteral("boamps_report_run-a.json"), boamps()));
        QVERIFY(result.hasValue());
        QCOMPARE(result->format, QStringLiteral("boamps"));
        const Run& run = result->runs[0];
        QCOMPARE(run.sourceKind, QStringLiteral("codecarbon"));
        QCOMPARE(run.sourceId, QStringLiteral("run-a"));
        QCOMPARE(*run.value(RunField::EnergyKwh), 0.3); // kWh, whatever its name says
        QCOMPARE(*run.value(RunField::UtilisationFraction), 0.25);
        QCOMPARE(*run.value(RunField::Parameters), 120000.0);
        QCOMPARE(*run.value(RunField::PowerW), 150.0);
        QVERIFY(!run.value(RunField::CarbonKg));
        QVERIFY(run.pueIncluded);
        QCOMPARE(run.metricName, QStringLiteral("accuracy"));
        const Result<ReadResult> other = read(folder.write(QStringLiteral("other.json"), boamps("wattmeter")));
        QCOMPARE(other->runs[0].sourceKind, QStringLiteral("boamps"));
    }

    // Nothing may block, leave the folder or go in circles.
    void specialFilesAreNotOpened()
    {
        const Folder folder;
        const auto fifo = folder.path(QStringLiteral("emissions.csv"));
        QCOMPARE(mkfifo(fifo.c_str(), 0600), 0);
        QVERIFY(!probe(fifo));
        QVERIFY(!probe("/dev/zero"));
        QVERIFY(!probe(folder.path(QStringLiteral("missing"))));
        const auto loop = folder.path(QStringLiteral("loop.csv"));
        QCOMPARE(symlink("loop.csv", loop.c_str()), 0);
        QVERIFY(!probe(loop));
        QVERIFY(!read("/"));
    }
    void walkStaysInTheFolder()
    {
        const Folder outside;
        outside.write(QStringLiteral("emissions.csv"), emissions({ { { "run_id", "outside" } } }));
        const Folder folder;
        folder.write(QStringLiteral("a/emissions.csv"), emissions({ { { "run_id", "inside" } } }));
        folder.write(QStringLiteral("a/notes.txt"), "nothing");
        QCOMPARE(symlink("..", folder.path(QStringLiteral("a/up")).c_str()), 0);
        QCOMPARE(symlink(outside.path().c_str(), folder.path(QStringLiteral("a/away")).c_str()), 0);
        QCOMPARE(symlink("/", folder.path(QStringLiteral("a/root")).c_str()), 0);
        QCOMPARE(mkfifo(folder.path(QStringLiteral("a/pipe.csv")).c_str(), 0600), 0);
        folder.write(QStringLiteral("b\xff.csv"), {});
        const Result<ReadResult> result = read(folder.path());
        QVERIFY(result.hasValue());
        QCOMPARE(result->runs.size(), 1U);
        QCOMPARE(result->runs[0].sourceId, QStringLiteral("inside"));
    }
    void oddNamesAreReadAndCounted()
    {
        const Folder folder;
        const std::filesystem::path odd = folder.path() / "emissions\xff.csv";
        QVERIFY(QFile::copy(QString::fromStdString(folder.write(QStringLiteral("x.csv"), emissions({ {} })).native()), folder.text(QStringLiteral("y.csv"))));
        std::filesystem::rename(folder.path(QStringLiteral("x.csv")), odd);
        QCOMPARE(displayName(odd), QStringLiteral("emissions\\xFF.csv"));
        QVERIFY(read(odd).hasValue());
        const WalkResult walk = walkFolder(folder.path(), [](const auto&) { return FolderClaim(); }, 100, {});
        QCOMPARE(walk.oddNames, 1);
        QCOMPARE(walk.items.size(), 2U);
    }
    void largeFilesAreRefusedUnread()
    {
        const Folder folder;
        const auto path = folder.write(QStringLiteral("cost_analysis.json"), "{");
        std::filesystem::resize_file(path, (std::uintmax_t(4) << 30) + 1);
        const Result<ReadResult> result = read(path);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::TooLarge);
    }
    void cancelledReadingSaysSo()
    {
        QByteArray text = header24 + '\n';
        for (int i = 0; i < 3000; ++i)
            text += row({ { "run_id", QByteArray::number(i) } });
        const Folder folder;
        Progress progress;
        progress.isCancelled = [] { return true; };
        const Result<ReadResult> result = readPath(folder.write(QStringLiteral("e.csv"), text), {}, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    void corpus()
    {
        const QString path = shared("corpus/cost_analysis");
        if (!QFile::exists(path))
            QSKIP("the shared corpus is not here");
        const Result<ReadResult> result = read(path.toStdString());
        QVERIFY(result.hasValue());
        QCOMPARE(result->runs.size(), 9U); // five experiments and four sequence lengths
        QCOMPARE(result->rejectedRows, 0);
        int withLoss = 0;
        for (const Run& run : result->runs) {
            QVERIFY(run.value(RunField::DurationS).has_value());
            QCOMPARE(run.provider, QStringLiteral("local"));
            withLoss += run.series.empty() ? 0 : 1;
        }
        QCOMPARE(withLoss, 4);
    }
};

QTEST_APPLESS_MAIN(TestReaders)
#include "tst_readers.moc"
