#include "importfiles.h"

#include "import/importjob.h"
#include "import/mlflowfiles.h"
#include "import/powerintegral.h"
#include "runs/container.h"

#include <cmath>
#include <sys/stat.h>
#include <unistd.h>

using namespace runcost;
using namespace importfiles;

namespace {

const QString idA(32, u'a');
const QString idB(32, u'b');
const QString idC(32, u'c');

QByteArray experimentMeta(const QByteArray& id, const QByteArray& name, const QByteArray& stage = "active")
{
    return "artifact_location: file:///elsewhere/" + id + "\nexperiment_id: '" + id + "'\nlifecycle_stage: " + stage + "\nname: " + name + "\n";
}
QByteArray runMeta(const QString& id, const QByteArray& more = "lifecycle_stage: active\nstatus: 3\nend_time: 1700003600000\n")
{
    const QByteArray text = id.toUtf8();
    return "artifact_uri: file:///etc\nexperiment_id: '1'\nrun_id: " + text + "\nrun_uuid: " + text + "\nrun_name: brave-" + text.left(3)
        + "\nstart_time: 1700000000000\n" + more;
}

// mlruns/0 without runs, mlruns/1 with the runs given.
struct Store : Folder {
    explicit Store(std::initializer_list<QString> ids)
    {
        write(QStringLiteral("mlruns/0/meta.yaml"), experimentMeta("0", "Default"));
        write(QStringLiteral("mlruns/1/meta.yaml"), experimentMeta("1", "vision"));
        for (const QString& id : ids)
            write(file(id, "meta.yaml"), runMeta(id));
    }
    static QString file(const QString& id, const char* name) { return QStringLiteral("mlruns/1/") + id + QLatin1Char('/') + QLatin1String(name); }
    Result<ReadResult> all() const { return read(path(QStringLiteral("mlruns"))); }
};

} // namespace

class TestMlflowFiles final : public QObject {
    Q_OBJECT
private slots:
    void aRunIsReadWithItsFiles()
    {
        const Store store { idA };
        store.write(Store::file(idA, "params/num_gpus"), "2");
        store.write(Store::file(idA, "params/model/hidden"), "128\n");
        store.write(Store::file(idA, "tags/mlflow.note.content"), "two\nlines");
        store.write(Store::file(idA, "metrics/train/loss"), "1700000001000 0.5 1\n1700000001000 0.5 1\n1700000002000 nan 2\n1700000003000 0.25 3\n");
        store.write(Store::file(idA, "metrics/val_rmse"), "1700000001000 1.5"); // the oldest form, and no final newline
        store.write(Store::file(idA, "outputs/m-1/meta.yaml"), "destination_id: m-1\nsource_id: m-1\n");
        store.write(QStringLiteral("mlruns/1/models/m-1/meta.yaml"), "model_id: m-1\n");
        store.write(QStringLiteral("mlruns/1/traces/tr-1/trace_info.yaml"), "x: 1\n");
        const auto result = store.all();
        QVERIFY(result);
        QCOMPARE(result->format, QStringLiteral("mlflow_files"));
        QCOMPARE(result->runs.size(), 1U);
        const Run& run = result->runs[0];
        QCOMPARE(run.sourceKind, QStringLiteral("mlflow")); // the same run out of a database is no second one
        QCOMPARE(run.sourceId, idA);
        QCOMPARE(run.name, QStringLiteral("brave-aaa"));
        QCOMPARE(run.project, QStringLiteral("vision"));
        QCOMPARE(run.status, RunStatus::Finished);
        QCOMPARE(*run.value(RunField::DurationS), 3600.0);
        QCOMPARE(*run.value(RunField::GpuCount), 2.0);
        QCOMPARE(run.note, QStringLiteral("two\nlines"));
        QCOMPARE(run.tags.value(QStringLiteral("model/hidden")), QStringLiteral("128"));
        QCOMPARE(run.metricName, QStringLiteral("val_rmse"));
        QCOMPARE(*run.value(RunField::MetricValue), 1.5);
        QCOMPARE(run.series.size(), 1U);
        QCOMPARE(run.series[0].name, QStringLiteral("train/loss"));
        QCOMPARE(run.series[0].x, (std::vector<double> { 1, 2, 3 })); // the repeated line once
        QVERIFY(std::isnan(run.series[0].y[1]));
        QCOMPARE(result->rejectedRows, 0);
    }

    void deletedAreLeftOut()
    {
        const Store store { idA, idB };
        store.write(Store::file(idB, "meta.yaml"), runMeta(idB, "lifecycle_stage: deleted\nstatus: 3\n"));
        store.write(QStringLiteral("mlruns/.trash/2/meta.yaml"), experimentMeta("2", "gone", "deleted"));
        store.write(QStringLiteral("mlruns/.trash/2/") + idC + QStringLiteral("/meta.yaml"), runMeta(idC));
        const auto result = store.all();
        QCOMPARE(result->runs.size(), 1U);
        QVERIFY(issue(*result, "deleted_runs")->text.startsWith(QStringLiteral("2 ")));
        ReadOptions options;
        options.includeDeleted = true;
        QCOMPARE(readPath(store.path(QStringLiteral("mlruns")), options, {})->runs.size(), 3U);
    }

    void status_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<int>("expected");
        QTest::newRow("running") << QByteArray("1") << int(RunStatus::Running);
        QTest::newRow("scheduled") << QByteArray("2") << int(RunStatus::Unknown);
        QTest::newRow("finished") << QByteArray("3") << int(RunStatus::Finished);
        QTest::newRow("failed") << QByteArray("4") << int(RunStatus::Failed);
        QTest::newRow("killed") << QByteArray("5") << int(RunStatus::Killed);
        QTest::newRow("as a word") << QByteArray("FINISHED") << int(RunStatus::Finished);
        QTest::newRow("nonsense") << QByteArray("77") << int(RunStatus::Unknown);
    }
    void status()
    {
        QFETCH(QByteArray, written);
        QFETCH(int, expected);
        const Store store { idA };
        store.write(Store::file(idA, "meta.yaml"), runMeta(idA, "end_time: null\nstatus: " + written + "\n"));
        const auto result = store.all();
        QCOMPARE(int(result->runs.at(0).status), expected);
        QVERIFY(!result->runs[0].figure(RunField::DurationS));
    }

    void anyLevelCanBeNamed()
    {
        const Store store { idA, idB };
        store.write(Store::file(idB, "tags/mlflow.parentRunId"), idA.toUtf8());
        QCOMPARE(read(store.path(QStringLiteral("mlruns/1")))->runs.size(), 2U);
        const auto one = read(store.path(QStringLiteral("mlruns/1/") + idA));
        QCOMPARE(one->runs.size(), 1U);
        QCOMPARE(one->runs[0].project, QStringLiteral("vision"));
        QVERIFY(isContainer(one->runs[0])); // its child lies beside it
        const auto child = read(store.path(QStringLiteral("mlruns/1/") + idB));
        QVERIFY(!isContainer(child->runs.at(0)));
        QCOMPARE(child->runs[0].tags.value(QStringLiteral("parent")), idA);
    }

    void brokenMetaCostsItsRun_data()
    {
        QTest::addColumn<QByteArray>("meta");
        QByteArray bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n";
        for (char c = 'b'; c < 'n'; ++c)
            bomb += QByteArray(1, c) + ": &" + c + " [" + (QByteArray("*") + char(c - 1) + ",").repeated(9) + "]\n";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no yaml") << QByteArray("{{{{: [");
        QTest::newRow("tabs") << QByteArray("\trun_id:\t\tx\n");
        QTest::newRow("bytes") << QByteArray::fromHex("00ff00fe81828384");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("bomb") << bomb;
        QTest::newRow("a tag of Python") << QByteArray("run_id: !!python/object/apply:os.system ['touch /tmp/x']\n");
        QTest::newRow("large") << QByteArray("run_id: ") + QByteArray(1 << 20, 'A');
        QTest::newRow("no id") << QByteArray("run_name: x\n");
    }
    void brokenMetaCostsItsRun()
    {
        QFETCH(QByteArray, meta);
        const Store store { idA, idB };
        store.write(Store::file(idB, "meta.yaml"), meta);
        const auto result = store.all();
        QVERIFY(result);
        QCOMPARE(result->runs.size(), 1U);
        QCOMPARE(result->rejectedRows, 1);
        QVERIFY(issue(*result, "bad_meta"));
        QVERIFY(issue(*result, "bad_meta")->text.contains(idB));
    }
    void missingMetaCostsItsRun()
    {
        const Store store { idA };
        store.write(Store::file(idB, "params/lr"), "0.1");
        const auto result = store.all();
        QCOMPARE(result->runs.size(), 1U);
        QCOMPARE(result->rejectedRows, 1);
    }
    void oddMetaIsUsedAsFarAsItGoes()
    {
        const Store store { idA };
        store.write(Store::file(idA, "meta.yaml"), "run_id: ../../../etc\nrun_name: x\nstart_time: 99999999999999999999\nend_time: -1\nstatus: 3\n");
        const auto result = store.all();
        QCOMPARE(result->runs.size(), 1U);
        QCOMPARE(result->runs[0].sourceId, idA);
        QVERIFY(!result->runs[0].startedAtMs);
        QVERIFY(issue(*result, "other_id"));
        QVERIFY(issue(*result, "not_a_time"));
    }

    void badLinesCostThemselves()
    {
        const Store store { idA };
        store.write(Store::file(idA, "metrics/loss"), "1700000000000 0.5 0\nabc\n1700 1,5 0\n1 2 3 4 5 6\n\n1700000000001 1e400 1\n1700000000002 -inf 2\n1700000000003 0.4 3\n");
        const auto result = store.all();
        const Series& loss = result->runs.at(0).series.at(0);
        QCOMPARE(loss.x, (std::vector<double> { 0, 1, 2, 3 }));
        QVERIFY(std::isnan(loss.y[1]) && std::isnan(loss.y[2]));
        const ImportIssue* bad = issue(*result, "bad_point");
        QVERIFY(bad);
        QCOMPARE(bad->line, 2);
        QVERIFY(bad->text.startsWith(QStringLiteral("3 ")));
    }

    void linksAndPipesAreNotFollowed()
    {
        const Store store { idA, idB };
        const Folder secret;
        const auto target = secret.write(QStringLiteral("meta.yaml"), runMeta(idB));
        const std::string root = store.path(QStringLiteral("mlruns")).string();
        const auto at = [&store](const char* name) { return store.path(Store::file(idA, name)).string(); };
        store.write(Store::file(idA, "metrics/loss"), "1700000000000 0.5 0\n1700000000001 0.4 1\n");
        QCOMPARE(symlink(".", (root + "/loop").c_str()), 0);
        QCOMPARE(symlink("/", (root + "/1/slash").c_str()), 0);
        QCOMPARE(symlink("../../..", at("metrics/up").c_str()), 0);
        QCOMPARE(symlink("/dev/zero", at("metrics/zero").c_str()), 0);
        QCOMPARE(mkfifo(at("metrics/pipe").c_str(), 0600), 0);
        QVERIFY(QFile::remove(store.text(Store::file(idB, "meta.yaml"))));
        QCOMPARE(symlink(target.c_str(), store.path(Store::file(idB, "meta.yaml")).c_str()), 0);
        const auto result = store.all();
        QVERIFY(result);
        QCOMPARE(result->runs.size(), 1U);
        QCOMPARE(result->rejectedRows, 1); // the run whose meta.yaml lies elsewhere
        QCOMPARE(result->runs[0].series.size(), 1U);
        QVERIFY(issue(*result, "not_a_file"));
    }

    void folderImportTakesTheStoreAsOne()
    {
        const Catalog catalog = *Catalog::shipped();
        const Store store { idA, idB };
        // What MLflow kept for the run is part of it, not a run of its own.
        store.write(Store::file(idA, "artifacts/emissions.csv"), emissions({ {} }));
        store.write(QStringLiteral("other/") + idC + QStringLiteral("/artifacts/emissions.csv"), emissions({ {} }));
        store.write(QStringLiteral("out/emissions.csv"), emissions({ { { "run_id", "own" } } }));
        ImportRequest request;
        request.paths = { store.path() };
        request.storePath = store.text(QStringLiteral("store/runs.runcost"));
        QDir().mkpath(store.text(QStringLiteral("store")));
        const Result<ImportSummary> summary = importRuns(request, catalog);
        QVERIFY(summary);
        QCOMPARE(summary->added(), 3);
        QCOMPARE(summary->files.size(), 2U);
        QCOMPARE(importRuns(request, catalog)->unchanged(), 3);
        // The store grows: only what is new comes in.
        store.write(Store::file(idC, "meta.yaml"), runMeta(idC));
        const Result<ImportSummary> grown = importRuns(request, catalog);
        QCOMPARE(grown->added(), 1);
        QCOMPARE(grown->unchanged(), 3);
    }

    void powerIsIntegratedWithoutGaps()
    {
        // 100 W for 10 s and 300 W for 10 s, with a hole of 1000 s between them, in any order.
        const PowerIntegral integral = integratePower({ { 1020, 300 }, { 0, 100 }, { 5, 100 }, { 10, 100 }, { 1010, 300 }, { 1015, 300 }, { 5, 900 } });
        QCOMPARE(integral.gaps, 1);
        QCOMPARE(integral.coveredS, 20.0);
        QCOMPARE(integral.joules, 4000.0);
        QCOMPARE(integral.meanW(), 200.0);
        // A slope is a trapezoid.
        QCOMPARE(integratePower({ { 0, 0 }, { 10, 100 } }).joules, 500.0);
        QCOMPARE(integratePower({ { 3, 100 } }).coveredS, 0.0);
        QCOMPARE(integratePower({}).meanW(), 0.0);
    }

    void corpusFolders()
    {
        if (!QFile::exists(shared("corpus/mlflow_filestore")))
            QSKIP("the corpus is not here");
        const auto wine = read(shared("corpus/mlflow_filestore/mlflow3_wine/mlruns").toStdString());
        QCOMPARE(wine->runs.size(), 4U);
        QCOMPARE(wine->rejectedRows, 0);
        const Run& first = wine->runs[0];
        QCOMPARE(first.name, QStringLiteral("receptive-hare-278"));
        QCOMPARE(first.project, QStringLiteral("wine-quality-optimization"));
        QCOMPARE(*first.value(RunField::DurationS), 24.631);
        QCOMPARE(first.metricName, QStringLiteral("val_rmse"));
        for (const Run& run : wine->runs)
            QVERIFY(!isContainer(run)); // the parent is not in the corpus
        const auto trash = read(shared("corpus/mlflow_filestore/trash_experiment/mlruns").toStdString());
        QVERIFY(trash);
        QVERIFY(trash->runs.empty());
    }
};

QTEST_GUILESS_MAIN(TestMlflowFiles)
#include "tst_mlflowfiles.moc"
