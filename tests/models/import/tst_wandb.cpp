#include "importfiles.h"

#include "import/importjob.h"
#include "import/parametertags.h"
#include "import/runnames.h"

#include <cmath>
#include <unistd.h>

using namespace runcost;
using namespace importfiles;

namespace {

const QString newRun = QStringLiteral("wandb/run-20260211_121423-kj3gdsjx/");
const QString oldRun = QStringLiteral("wandb/run-20200930_153424-p8j-lnglx/");

// Quotes as apostrophes: moc loses its way in raw strings.
QByteArray json(const char* text) { return QByteArray(text).replace('\'', '"'); }

const QByteArray newMetadata = json("{'os': 'Linux', 'python': 'CPython 3.12.11', 'startedAt': '2026-02-11T04:14:23.422968Z',"
    " 'program': '/home/me/train.py', 'host': 'lab-7', 'username': 'me', 'email': 'me@example.invalid', 'args': ['--secret'],"
    " 'git': {'remote': 'https://example.invalid/r.git', 'commit': '9b6ecb7a19f14630d448bbc51e0e07c69df0cd51'},"
    " 'gpu': 'NVIDIA GeForce RTX 4090', 'gpu_count': 1, 'memory': {'total': '33472405504'},"
    " 'gpu_nvidia': [{'name': 'NVIDIA GeForce RTX 4090', 'memoryTotal': '25757220864', 'cudaCores': 16384}], 'cudaVersion': '12.2'}");
const QByteArray newSummary = json("{'_step':107124,'_runtime':1563.035651266,'train/loss':3.64,'_timestamp':1.7707848276505349e+09,'val/loss':3.5,'media':{'_type':'table-file','size':99},'nested':{'deep':{'accuracy':0.7}},'_wandb':{'runtime':1563}}");
const QByteArray newConfig = "_wandb:\n    value:\n        cli_version: 0.24.2\n        e:\n            writer0:\n                email: me@example.invalid\n"
                             "                gpu_count: 64\nbatch_size:\n    value: 8\noptimizer:\n    value:\n        lr: 5e-4\n        name: adam\n"
                             "scheduler:\n    value:\n        patience: 3\nseed:\n    value: 42\ndata_path:\n    value: /home/me/data\n"
                             "hub_token:\n    value: hf_123\nuse_wandb:\n    value: true\nproject:\n    value: TinyLM\n";
const QByteArray oldMetadata = json("{'os': 'Linux', 'python': '3.8.3', 'startedAt': '2020-09-30T14:34:24.169478', 'state': 'running',"
    " 'gpu': 'TITAN RTX', 'gpu_count': 4, 'cuda': null, 'program': 'train.py'}");

struct Wandb : Folder {
    void run(const QString& name, const QByteArray& metadata, const QByteArray& summary, const QByteArray& config = {}) const
    {
        if (!metadata.isNull())
            write(name + QStringLiteral("files/wandb-metadata.json"), metadata);
        if (!summary.isNull())
            write(name + QStringLiteral("files/wandb-summary.json"), summary);
        if (!config.isNull())
            write(name + QStringLiteral("files/config.yaml"), config);
    }
};

} // namespace

class TestWandb final : public QObject {
    Q_OBJECT
private slots:
    void newRunsAreRead()
    {
        const Wandb folder;
        folder.run(newRun, newMetadata, newSummary, newConfig);
        const auto result = read(folder.path(newRun));
        QVERIFY(result);
        QCOMPARE(result->format, QStringLiteral("wandb"));
        QCOMPARE(result->runs.size(), 1U);
        const Run& run = result->runs[0];
        QCOMPARE(run.sourceId, QStringLiteral("kj3gdsjx"));
        QCOMPARE(run.project, QStringLiteral("TinyLM"));
        QCOMPARE(run.name, QStringLiteral("train kj3gdsjx"));
        QCOMPARE(*run.startedAtMs, 1770783263422);
        QVERIFY(!run.zoneAssumed);
        QCOMPARE(*run.endedAtMs, 1770783263422 + 1563035);
        QCOMPARE(*run.value(RunField::DurationS), 1563.035651266);
        QCOMPARE(run.gpuType, QStringLiteral("NVIDIA GeForce RTX 4090"));
        QCOMPARE(run.deviceClass, QStringLiteral("cuda"));
        QCOMPARE(*run.value(RunField::GpuCount), 1.0); // not the 64 of the tool's own part
        QCOMPARE(*run.value(RunField::GpuMemoryGb), 25.757220864); // written as a string
        QCOMPARE(*run.value(RunField::BatchSize), 8.0);
        QCOMPARE(*run.value(RunField::LearningRate), 5e-4);
        QVERIFY(!run.figure(RunField::EarlyStoppingPatience)); // that of a scheduler is another one
        QCOMPARE(run.status, RunStatus::Finished);
        QCOMPARE(run.metricName, QStringLiteral("nested.deep.accuracy"));
        QCOMPARE(*run.value(RunField::MetricValue), 0.7);
        const QMap<QString, QString> tags { { QStringLiteral("git_commit"), QStringLiteral("9b6ecb7a19f1") },
            { QStringLiteral("optimizer.name"), QStringLiteral("adam") }, { QStringLiteral("program"), QStringLiteral("train.py") },
            { QStringLiteral("python"), QStringLiteral("CPython 3.12.11") },
            { QStringLiteral("scheduler.patience"), QStringLiteral("3") }, { QStringLiteral("seed"), QStringLiteral("42") },
            { QStringLiteral("wandb"), QStringLiteral("0.24.2") } };
        QCOMPARE(run.tags, tags); // no host, user, mail, path, argument or token
    }

    void oldRunsAreRead()
    {
        const Wandb folder;
        folder.run(oldRun, oldMetadata, json("{'_runtime': 826, '_timestamp': 1601477290, 'loss_test': 0.218, 'loss_train': 0.237}"));
        const auto result = read(folder.path(oldRun));
        const Run& run = result->runs.at(0);
        QCOMPARE(run.sourceId, QStringLiteral("p8j-lnglx"));
        QCOMPARE(*run.startedAtMs, 1601476464169); // UTC, although nothing says so
        QVERIFY(!run.zoneAssumed);
        QCOMPARE(*run.value(RunField::DurationS), 826.0);
        QCOMPARE(*run.value(RunField::GpuCount), 4.0);
        QCOMPARE(run.figure(RunField::GpuCount)->provenance, Provenance::Estimated); // of the machine
        QVERIFY(issue(*result, "gpus_of_machine"));
        QCOMPARE(run.metricName, QStringLiteral("loss_test"));
        QCOMPARE(run.status, RunStatus::Unknown); // "running" stays there for ever
    }

    void durationHasThreeSources_data()
    {
        QTest::addColumn<QByteArray>("summary");
        QTest::addColumn<double>("seconds");
        QTest::newRow("_runtime") << json("{'_runtime': 10.5, '_wandb': {'runtime': 11}, '_timestamp': 1601476484}") << 10.5;
        QTest::newRow("_wandb.runtime") << json("{'_wandb': {'runtime': 11}, '_timestamp': 1601476484}") << 11.0;
        QTest::newRow("_timestamp") << json("{'_timestamp': 1.601476474169e+09}") << 10.0;
        QTest::newRow("a negative one is none") << json("{'_runtime': -1, '_wandb': {'runtime': 11}}") << 11.0;
        QTest::newRow("NaN") << json("{'_runtime': NaN, '_wandb': {'runtime': 11}}") << 11.0;
        QTest::newRow("as text") << json("{'_runtime': '12'}") << 12.0;
        QTest::newRow("before the start") << json("{'_timestamp': 1}") << -1.0;
        QTest::newRow("far too long") << json("{'_runtime': 99999999999999999999}") << -1.0;
        QTest::newRow("none") << QByteArray("{}") << -1.0;
    }
    void durationHasThreeSources()
    {
        QFETCH(QByteArray, summary);
        QFETCH(double, seconds);
        const Wandb folder;
        folder.run(oldRun, oldMetadata, summary);
        const auto result = read(folder.path(oldRun));
        QVERIFY(std::abs(result->runs.at(0).value(RunField::DurationS).value_or(-1) - seconds) < 1e-6);
        QCOMPARE(result->runs[0].endedAtMs.has_value(), seconds >= 0);
    }

    void copiedLatestRunIsTheSameRun_data()
    {
        QTest::addColumn<bool>("hasLog");
        QTest::newRow("by its log") << true;
        QTest::newRow("by its twin") << false;
    }
    void copiedLatestRunIsTheSameRun()
    {
        QFETCH(bool, hasLog);
        const Wandb folder;
        folder.run(newRun, newMetadata, newSummary, newConfig);
        folder.run(QStringLiteral("wandb/latest-run/"), newMetadata, newSummary, newConfig);
        if (hasLog)
            folder.write(QStringLiteral("wandb/latest-run/run-kj3gdsjx.wandb"), ":W&B");
        const Catalog catalog = *Catalog::shipped();
        ImportRequest request;
        request.paths = { folder.path(QStringLiteral("wandb")) };
        request.storePath = folder.text(QStringLiteral("runs.runcost"));
        const Result<ImportSummary> summary = importRuns(request, catalog);
        QCOMPARE(summary->added(), 1);
        QCOMPARE(summary->updated(), 0);
        QCOMPARE(summary->exitStatus(), 0);
    }
    void linkedLatestRunIsPassedOver()
    {
        const Wandb folder;
        folder.run(newRun, newMetadata, newSummary);
        QCOMPARE(symlink("run-20260211_121423-kj3gdsjx", folder.path(QStringLiteral("wandb/latest-run")).c_str()), 0);
        QCOMPARE(read(folder.path(QStringLiteral("wandb")))->runs.size(), 1U);
        QCOMPARE(read(folder.path(QStringLiteral("wandb/latest-run")))->runs.at(0).sourceId, QStringLiteral("kj3gdsjx"));
    }

    void partsThatCannotBeReadAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("NUL") << QByteArray(900, '\0');
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("number") << QByteArray("7");
        QTest::newRow("cut") << json("{'_runtime': 3");
        QTest::newRow("deep") << QByteArray("{\"a\":").repeated(200'000);
        QTest::newRow("bytes") << QByteArray("\xff\xfe\xff");
    }
    void partsThatCannotBeReadAreNamed()
    {
        QFETCH(QByteArray, bytes);
        for (const bool isSummary : { true, false }) {
            const Wandb folder;
            folder.run(newRun, isSummary ? newMetadata : bytes, isSummary ? bytes : newSummary);
            const auto result = read(folder.path(newRun));
            QVERIFY(result);
            QCOMPARE(result->runs.size(), 1U);
            QCOMPARE(result->rejectedRows, 1);
            QVERIFY(issue(*result, "unreadable")->text.contains(QLatin1String(isSummary ? "wandb-summary.json" : "wandb-metadata.json")));
        }
    }
    void missingParts()
    {
        const Wandb folder;
        folder.run(newRun, {}, newSummary);
        const auto noMetadata = read(folder.path(newRun));
        QCOMPARE(noMetadata->runs.at(0).startedAtMs, std::optional<qint64>(1770812063000)); // the folder's name, local time
        QVERIFY(noMetadata->runs[0].zoneAssumed);
        folder.run(oldRun, oldMetadata, {});
        const auto noSummary = read(folder.path(oldRun));
        QVERIFY(!noSummary->runs.at(0).figure(RunField::DurationS));
        QCOMPARE(noSummary->rejectedRows, 0);
        const QString bare = QStringLiteral("wandb/run-20260211_121500-bare1/");
        folder.write(bare + QStringLiteral("run-bare1.wandb"), ":W&B");
        const auto nothing = read(folder.path(bare));
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, ErrorCode::Malformed);
    }
    void linksInARunAreNotFollowed()
    {
        const Wandb folder;
        folder.run(newRun, newMetadata, {});
        QCOMPARE(symlink("/dev/zero", folder.path(newRun + QStringLiteral("files/wandb-summary.json")).c_str()), 0);
        QCOMPARE(symlink("..", folder.path(newRun + QStringLiteral("files/up")).c_str()), 0);
        const auto result = read(folder.path(newRun));
        QCOMPARE(result->runs.size(), 1U);
        QCOMPARE(result->rejectedRows, 1);
    }
    void costsThatAreNoNumbersStayUnknown_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char* value : { "NaN", "Infinity", "\"NaN\"", "-5", "\"abc\"", "null", "[]", "{}", "true" })
            QTest::newRow(value) << QByteArray(value);
    }
    void costsThatAreNoNumbersStayUnknown()
    {
        QFETCH(QByteArray, value);
        const Wandb folder;
        folder.run(newRun, newMetadata, "{\"_runtime\": 3600, \"cost_usd\": " + value + ", \"energy_kwh\": " + value + "}");
        const auto result = read(folder.path(newRun));
        QVERIFY(!result->runs.at(0).figure(RunField::ReportedCostUsd));
        QVERIFY(!result->runs[0].figure(RunField::EnergyKwh));
    }

    void namesMeanFields_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("field"); // RunField::Count = none
        QTest::addColumn<double>("value");
        const auto row = [](const char* name, const char* text, RunField field, double value) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(text) << int(field) << value;
        };
        row("batch_size", "32", RunField::BatchSize, 32);
        row("train/batchSize", "32", RunField::BatchSize, 32);
        row("training.epochs", "10", RunField::Epochs, 10);
        row("num_params", "7B", RunField::Parameters, 7e9);
        row("total_params", "110,000,000", RunField::Parameters, 1.1e8);
        row("n_gpus", "8", RunField::GpuCount, 8);
        row("gpus", "[0, 1]", RunField::Count, 0);
        row("epochs", "-1", RunField::Count, 0);
        row("learning_rate", "1e-5", RunField::LearningRate, 1e-5);
        row("model_size_mb", "1.048576", RunField::ModelMib, 1);
        row("dataset_size_mb", "1500", RunField::DatasetGb, 1.5);
        row("number of things", "3", RunField::Count, 0);
        row("", "3", RunField::Count, 0);
    }
    void namesMeanFields()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(int, field);
        QFETCH(double, value);
        Run run;
        const bool means = applyParameter(run, name, text, QStringLiteral("x"));
        QCOMPARE(means, field != int(RunField::Count));
        if (means)
            QVERIFY(std::abs(*run.value(static_cast<RunField>(field)) - value) <= 1e-12 * value);
    }
    void namesMeanTexts()
    {
        Run run;
        QVERIFY(applyParameter(run, QStringLiteral("gpu_type"), QStringLiteral("2 x NVIDIA L4"), {}));
        QCOMPARE(run.gpuType, QStringLiteral("NVIDIA L4"));
        QVERIFY(!applyParameter(run, QStringLiteral("gpu"), QStringLiteral("True"), {}));
        QVERIFY(applyParameter(run, QStringLiteral("cloud"), QStringLiteral("Google Cloud"), {}));
        QCOMPARE(run.provider, QStringLiteral("gcp"));
        QVERIFY(applyParameter(run, QStringLiteral("torch_dtype"), QStringLiteral("torch.bfloat16"), {}));
        QCOMPARE(run.precision, QStringLiteral("bf16"));
        QVERIFY(applyParameter(run, QStringLiteral("device"), QStringLiteral("cuda:1"), {}));
        QCOMPARE(run.deviceClass, QStringLiteral("cuda"));
        QVERIFY(isPrivate(QStringLiteral("hf_token"), QStringLiteral("x")));
        QVERIFY(isPrivate(QStringLiteral("anything"), QStringLiteral("/home/me")));
        QVERIFY(!isPrivate(QStringLiteral("optimizer"), QStringLiteral("adam")));
    }
    void metricsHaveAnOrder()
    {
        const auto rank = [](const char* name) { return qualityMetric(QLatin1String(name)).value_or(QualityMetric { {}, false, 99999 }).rank; };
        QVERIFY(rank("test_accuracy") < rank("val_accuracy"));
        QVERIFY(rank("val_accuracy") < rank("accuracy"));
        QVERIFY(rank("accuracy") < rank("val_loss"));
        QVERIFY(rank("val/rmse") < rank("val_loss"));
        QVERIFY(rank("val_loss") < rank("train_accuracy"));
        QVERIFY(qualityMetric(QStringLiteral("best_val_f1_score"))->higherIsBetter);
        QVERIFY(!qualityMetric(QStringLiteral("loss_test"))->higherIsBetter);
        QVERIFY(!qualityMetric(QStringLiteral("sharpe_ratio")));
        QVERIFY(isLossName(QStringLiteral("train/loss")));
        QVERIFY(!isLossName(QStringLiteral("glossary")));
    }

    void corpusRuns()
    {
        if (!QFile::exists(shared("corpus/wandb")))
            QSKIP("the corpus is not here");
        const auto result = read(shared("corpus/wandb").toStdString());
        QVERIFY(result);
        QCOMPARE(result->runs.size(), 7U);
        QCOMPARE(result->rejectedRows, 0);
        QMap<QString, const Run*> runs;
        for (const Run& run : result->runs)
            runs.insert(run.sourceId, &run);
        QCOMPARE(*runs.value(QStringLiteral("5pppfjv9"))->value(RunField::DurationS), 2621.788069009781);
        QCOMPARE(*runs.value(QStringLiteral("5pppfjv9"))->value(RunField::MetricValue), 0.7808);
        QCOMPARE(*runs.value(QStringLiteral("tdnogiww"))->value(RunField::DurationS), 40.0);
        QCOMPARE(runs.value(QStringLiteral("tdnogiww"))->status, RunStatus::Unknown);
        QCOMPARE(runs.value(QStringLiteral("74ihl5k5"))->gpuType, QStringLiteral("NVIDIA RTX A6000"));
        QVERIFY(!runs.value(QStringLiteral("20f1e91v"))->figure(RunField::DurationS));
        for (const Run& run : result->runs)
            for (const QString& tag : run.tags)
                QVERIFY2(!tag.contains(QStringLiteral("/home")) && !tag.contains(u'@') && !tag.contains(QStringLiteral("redacted")), qPrintable(tag));
    }
};

QTEST_GUILESS_MAIN(TestWandb)
#include "tst_wandb.moc"
