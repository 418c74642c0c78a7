#include "mlflowfixture.h"

#include "import/importjob.h"
#include "runs/container.h"
#include "runs/runsummary.h"
#include "store/runstore.h"

#include <cmath>

using namespace runcost;
using namespace importfiles;
using namespace mlflowfixture;

namespace {

constexpr qint64 startMs = 1'700'000'000'000;

const Catalog& catalog()
{
    static const Catalog shipped = *Catalog::shipped();
    return shipped;
}

// Names, sizes and content of all that lies in a folder.
QMap<QString, QByteArray> content(const QString& folder)
{
    QMap<QString, QByteArray> all;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        QFile file(info.filePath());
        all.insert(info.fileName(), file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return all;
}

} // namespace

class TestMlflowDatabase final : public QObject {
    Q_OBJECT
private slots:
    void aRunIsReadWithWhatItLogged()
    {
        const Folder folder;
        {
            const Database db(folder.path(QStringLiteral("store.bin"))); // the name plays no part
            db.run("aa");
            for (const auto& [key, value] : { std::pair("num_gpus", "2"), std::pair("gpu_type", "NVIDIA A100-SXM4-80GB"),
                     std::pair("num_parameters", "1.1e8"), std::pair("cloud_provider", "AWS"), std::pair("instance_type", "p4d.24xlarge"),
                     std::pair("region", "us-east-1"), std::pair("precision", "16-mixed"), std::pair("batch_size", "32"),
                     std::pair("optimizer", "adam"), std::pair("data_path", "/home/me/data") })
                db.param("aa", key, value);
            db.tag("aa", "mlflow.user", "me");
            db.tag("aa", "mlflow.source.name", "C:\\Users\\me\\train.py");
            db.tag("aa", "mlflow.note.content", "first try");
            db.tag("aa", "team", "b");
            db.metric("aa", "energy_consumed", "0.75", startMs);
            db.metric("aa", "emissions", "0.3", startMs);
            db.metric("aa", "val_accuracy", "0.5", startMs, 1);
            db.metric("aa", "val_accuracy", "0.9", startMs, 2);
        }
        const auto result = read(folder.path(QStringLiteral("store.bin")));
        QVERIFY(result);
        QCOMPARE(result->format, QStringLiteral("mlflow"));
        QCOMPARE(result->runs.size(), 1U);
        const Run& run = result->runs[0];
        QCOMPARE(run.sourceKind, QStringLiteral("mlflow"));
        QCOMPARE(run.sourceId, QStringLiteral("aa"));
        QCOMPARE(run.name, QStringLiteral("name of aa"));
        QCOMPARE(run.project, QStringLiteral("vision"));
        QCOMPARE(run.status, RunStatus::Finished);
        QCOMPARE(*run.startedAtMs, startMs);
        QVERIFY(!run.zoneAssumed);
        QCOMPARE(*run.value(RunField::DurationS), 3600.0);
        QCOMPARE(*run.value(RunField::GpuCount), 2.0);
        QCOMPARE(run.gpuType, QStringLiteral("NVIDIA A100-SXM4-80GB"));
        QCOMPARE(run.deviceClass, QStringLiteral("cuda"));
        QCOMPARE(run.provider, QStringLiteral("aws"));
        QCOMPARE(run.instance, QStringLiteral("p4d.24xlarge"));
        QCOMPARE(run.region, QStringLiteral("us-east-1"));
        QCOMPARE(run.precision, QStringLiteral("fp16"));
        QCOMPARE(*run.value(RunField::Parameters), 1.1e8);
        QCOMPARE(*run.value(RunField::EnergyKwh), 0.75);
        QCOMPARE(run.figure(RunField::EnergyKwh)->provenance, Provenance::Imported);
        QCOMPARE(*run.value(RunField::CarbonKg), 0.3);
        QCOMPARE(*run.value(RunField::MetricValue), 0.9);
        QVERIFY(run.higherIsBetter);
        QCOMPARE(*run.value(RunField::PowerW), 375.0); // 0.75 kWh in an hour on two GPUs
        QCOMPARE(run.note, QStringLiteral("first try"));
        const QMap<QString, QString> tags { { QStringLiteral("optimizer"), QStringLiteral("adam") },
            { QStringLiteral("program"), QStringLiteral("train.py") }, { QStringLiteral("team"), QStringLiteral("b") } };
        QCOMPARE(run.tags, tags); // neither the user nor a path
    }

    void notANumberAndInfinityStayOutOfTheFigures()
    {
        const Folder folder;
        {
            const Database db(folder.path(QStringLiteral("m.db")));
            db.run("aa");
            db.metric("aa", "train/loss", "0.5", startMs, 0);
            db.metric("aa", "train/loss", "0", startMs, 1, true);
            db.metric("aa", "train/loss", "1.7976931348623157e308", startMs, 2);
            db.metric("aa", "train/loss", "0.25", startMs, 3);
            db.metric("aa", "energy_consumed", "1.7976931348623157e308", startMs);
            db.metric("aa", "emissions", "0", startMs, 0, true);
            db.metric("aa", "cost_usd", "-5", startMs);
        }
        const auto result = read(folder.path(QStringLiteral("m.db")));
        QVERIFY(result);
        const Run& run = result->runs.at(0);
        QVERIFY(!run.figure(RunField::EnergyKwh));
        QVERIFY(!run.figure(RunField::CarbonKg));
        QVERIFY(!run.figure(RunField::ReportedCostUsd));
        QVERIFY(issue(*result, "not_a_number"));
        QVERIFY(issue(*result, "negative"));
        QCOMPARE(run.series.size(), 1U);
        const Series& loss = run.series[0];
        QCOMPARE(loss.name, QStringLiteral("train/loss"));
        QCOMPARE(loss.x, (std::vector<double> { 0, 1, 2, 3 }));
        QCOMPARE(loss.y[0], 0.5);
        QVERIFY(std::isnan(loss.y[1])); // no zero
        QVERIFY(std::isnan(loss.y[2]));
        QCOMPARE(loss.y[3], 0.25);
        QCOMPARE(*run.value(RunField::MetricValue), 0.25);
        QVERIFY(!run.higherIsBetter);
    }

    void deletedRunsAreLeftOutAndCounted()
    {
        const Folder folder;
        {
            const Database db(folder.path(QStringLiteral("m.db")));
            db.run("aa");
            db.run("bb", "FINISHED", "1700003600000", "1", "deleted");
            db.run("cc", "FINISHED", "1700003600000", "2"); // active, in an experiment that is deleted
        }
        const auto result = read(folder.path(QStringLiteral("m.db")));
        QCOMPARE(result->runs.size(), 1U);
        QVERIFY(issue(*result, "deleted_runs"));
        QVERIFY(issue(*result, "deleted_runs")->text.startsWith(QStringLiteral("2 ")));
        ReadOptions options;
        options.includeDeleted = true;
        const auto all = readPath(folder.path(QStringLiteral("m.db")), options, {});
        QCOMPARE(all->runs.size(), 3U);
        QVERIFY(all->sha256 != result->sha256); // else it would count as known
        QVERIFY(runOf(*all, "cc")->flags.contains(QStringLiteral("deleted")));
        QVERIFY(!runOf(*all, "aa")->flags.contains(QStringLiteral("deleted")));
    }

    void runningRunsHaveNoTotals()
    {
        const Folder folder;
        {
            const Database db(folder.path(QStringLiteral("m.db")));
            db.run("aa", "RUNNING", "NULL");
            db.metric("aa", "training_time_seconds", "100", startMs);
            db.metric("aa", "energy_consumed", "0.1", startMs);
            db.run("bb", "KILLED");
            db.run("cc", "SCHEDULED", "NULL");
        }
        const auto result = read(folder.path(QStringLiteral("m.db")));
        const Run* running = runOf(*result, "aa");
        QCOMPARE(running->status, RunStatus::Running);
        QVERIFY(!running->endedAtMs);
        QVERIFY(!running->figure(RunField::DurationS));
        QVERIFY(!running->figure(RunField::EnergyKwh));
        QVERIFY(issue(*result, "still_running"));
        QCOMPARE(runOf(*result, "bb")->status, RunStatus::Killed);
        QCOMPARE(*runOf(*result, "bb")->value(RunField::DurationS), 3600.0);
        QCOMPARE(runOf(*result, "cc")->status, RunStatus::Unknown);
    }

    void parentsAreNotCountedTwice()
    {
        const Folder folder;
        {
            const Database db(folder.path(QStringLiteral("m.db")));
            db.run("parent");
            db.metric("parent", "energy_consumed", "2", startMs);
            db.param("parent", "hourly_price_usd", "3");
            for (const char* child : { "child1", "child2" }) {
                db.run(child);
                db.tag(child, "mlflow.parentRunId", "parent");
                db.metric(child, "energy_consumed", "1", startMs);
                db.param(child, "hourly_price_usd", "3");
            }
            db.run("orphan", "FINISHED", "NULL"); // its parent is not here
            db.tag("orphan", "mlflow.parentRunId", "elsewhere");
        }
        const auto result = read(folder.path(QStringLiteral("m.db")));
        const Run* parent = runOf(*result, "parent");
        QVERIFY(isContainer(*parent));
        QVERIFY(!parent->figure(RunField::DurationS));
        QVERIFY(!parent->figure(RunField::EnergyKwh));
        QVERIFY(parent->startedAtMs && parent->endedAtMs); // when it ran is still known
        QVERIFY(!isContainer(*runOf(*result, "child1")));
        QVERIFY(!isContainer(*runOf(*result, "orphan")));
        QVERIFY(issue(*result, "containers"));

        ImportRequest request;
        request.paths = { folder.path(QStringLiteral("m.db")) };
        request.storePath = folder.text(QStringLiteral("runs.runcost"));
        QCOMPARE(importRuns(request, catalog())->added(), 4);
        const auto store = RunStore::open(request.storePath, RunStore::Mode::ReadOnly);
        const Result<RunColumns> columns = (*store)->columns();
        const RunTotals totals = RunTotals::of(*columns, std::vector<std::uint8_t>(columns->size(), 1));
        QCOMPARE(totals.runs, 4);
        // The orphan alone is unknown; the parent is nothing by itself.
        QCOMPARE(totals.unknownEnergy, 1);
        QCOMPARE(totals.unpriced, 1);
        RunTotals one;
        for (std::size_t row = 0; row < columns->size(); ++row)
            one.add(*columns, row);
        QCOMPARE(one.unknownEnergy, totals.unknownEnergy);
        QCOMPARE(one.unpriced, totals.unpriced);
        QCOMPARE(one.energyKwh, totals.energyKwh);
    }

    void oldStoresHaveNeitherStepsNorNan()
    {
        const Folder folder;
        {
            const Database db(folder.path(QStringLiteral("m.db")), oldSchema);
            db.execute("INSERT INTO runs VALUES('aa', '', 'FINISHED', 1550000000000, 1550000060000, 'active', 0);"
                       "INSERT INTO tags VALUES('mlflow.runName', 'old one', 'aa');"
                       // seconds, as some clients of then wrote
                       "INSERT INTO metrics VALUES('loss', 0.9, 1550000010, 'aa'), ('loss', 0.4, 1550000030, 'aa'), ('loss', 0.7, 1550000020, 'aa')");
        }
        const auto result = read(folder.path(QStringLiteral("m.db")));
        QVERIFY(result);
        const Run& run = result->runs.at(0);
        QCOMPARE(run.name, QStringLiteral("old one"));
        QCOMPARE(*run.value(RunField::DurationS), 60.0);
        QCOMPARE(*run.value(RunField::MetricValue), 0.4); // the latest, not the last row
        QCOMPARE(run.series.at(0).xUnit, QStringLiteral("s"));
        QCOMPARE(run.series.at(0).x, (std::vector<double> { 10, 20, 30 }));
        QCOMPARE(run.series.at(0).y, (std::vector<double> { 0.9, 0.7, 0.4 }));
    }

    void stepsMayBeNegativeAndRepeat()
    {
        const Folder folder;
        {
            const Database db(folder.path(QStringLiteral("m.db")));
            db.run("aa");
            db.metric("aa", "loss", "3", startMs + 1, 1);
            db.metric("aa", "loss", "2", startMs, -1);
            db.metric("aa", "loss", "1", startMs + 2, 1);
            db.metric("aa", "loss", "1", startMs + 2, 1); // exactly the same
        }
        const auto result = read(folder.path(QStringLiteral("m.db")));
        QCOMPARE(result->runs.at(0).series.at(0).x, (std::vector<double> { -1, 1, 1 }));
        QCOMPARE(result->runs.at(0).series.at(0).y, (std::vector<double> { 2, 3, 1 }));
    }

    void powerSamplesBecomeEnergy()
    {
        const Folder folder;
        {
            const Database db(folder.path(QStringLiteral("m.db")));
            db.run("aa");
            db.execute("BEGIN");
            // An hour, every minute: 100 W and 200 W make 0.3 kWh.
            for (int i = 0; i <= 60; ++i) {
                db.metric("aa", "system/gpu_0_power_usage_watts", "100", startMs + i * 60'000, i);
                db.metric("aa", "system/gpu_1_power_usage_watts", "200", startMs + i * 60'000 + 20, i);
                db.metric("aa", "system/gpu_0_utilization_percentage", "50", startMs + i * 60'000, i);
                db.metric("aa", "system/gpu_1_utilization_percentage", "90", startMs + i * 60'000, i);
                db.metric("aa", "system/gpu_0_memory_usage_megabytes", i == 30 ? "1048.576" : "524.288", startMs + i * 60'000, i);
            }
            db.execute("COMMIT");
        }
        const auto result = read(folder.path(QStringLiteral("m.db")));
        const Run& run = result->runs.at(0);
        QVERIFY(std::abs(*run.value(RunField::EnergyKwh) - 0.3) < 1e-12);
        QCOMPARE(run.figure(RunField::EnergyKwh)->provenance, Provenance::Measured);
        QCOMPARE(*run.value(RunField::GpuCount), 2.0);
        QVERIFY(std::abs(*run.value(RunField::PowerW) - 150) < 1e-9); // of one device
        QVERIFY(std::abs(*run.value(RunField::UtilisationFraction) - 0.7) < 1e-12);
        QVERIFY(std::abs(*run.value(RunField::PeakMemoryMib) - 1000) < 1e-9);
        QCOMPARE(run.deviceClass, QStringLiteral("cuda"));
        const Series& power = run.series.at(0);
        QCOMPARE(power.name, QStringLiteral("power"));
        QCOMPARE(power.yUnit, QStringLiteral("W"));
        QCOMPARE(power.y.size(), 61U);
        QCOMPARE(power.y[7], 300.0);
        QVERIFY(std::abs(power.x[60] - 3600.02) < 1e-9);
    }

    void samplesOfPartOfTheTimeSaySo()
    {
        const Folder folder;
        {
            const Database db(folder.path(QStringLiteral("m.db")));
            db.run("aa");
            for (int i = 0; i <= 15; ++i)
                db.metric("aa", "system/gpu_0_power_usage_watts", "400", startMs + i * 60'000, i);
        }
        const auto result = read(folder.path(QStringLiteral("m.db")));
        const Run& run = result->runs.at(0);
        QVERIFY(std::abs(*run.value(RunField::EnergyKwh) - 0.1) < 1e-12); // a quarter of an hour
        QVERIFY(std::abs(run.figure(RunField::EnergyKwh)->halfRange - 0.3) < 1e-12);
        QVERIFY(run.flags.contains(QStringLiteral("energy_partial")));
        QVERIFY(issue(*result, "energy_partial"));
    }

    void longHistoriesAreThinnedWithTheirSpikes()
    {
        const Folder folder;
        {
            const Database db(folder.path(QStringLiteral("m.db")));
            db.run("aa");
            db.execute("INSERT INTO metrics WITH RECURSIVE x(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM x WHERE n < 50000)"
                       " SELECT 'loss', CASE n WHEN 31234 THEN 99.5 ELSE 1.0 / n END, 1700000000000 + n, 'aa', n, 0 FROM x");
        }
        const auto result = read(folder.path(QStringLiteral("m.db")));
        const Series& loss = result->runs.at(0).series.at(0);
        QVERIFY(loss.x.size() <= 2000U);
        QVERIFY(loss.x.size() >= 1900U);
        QVERIFY(std::is_sorted(loss.x.begin(), loss.x.end()));
        QCOMPARE(loss.x.front(), 1.0);
        QCOMPARE(loss.x.back(), 50000.0);
        const auto spike = std::find(loss.y.begin(), loss.y.end(), 99.5);
        QVERIFY(spike != loss.y.end());
        QCOMPARE(loss.x[static_cast<std::size_t>(spike - loss.y.begin())], 31234.0);
        QVERIFY(issue(*result, "thinned"));
        QCOMPARE(*result->runs.at(0).value(RunField::MetricValue), 1.0 / 50000);
    }

    void logIsReadAndNothingIsLeftBeside()
    {
        const Folder source;
        const Folder folder;
        const auto path = source.path(QStringLiteral("mlflow.db"));
        const Database db(path);
        db.execute("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0");
        db.run("aa");
        // A copy of the live files, as a user would have them from a running server.
        for (const char* suffix : { "", "-wal" })
            QVERIFY(QFile::copy(source.text(QStringLiteral("mlflow.db")) + QLatin1String(suffix), folder.text(QStringLiteral("mlflow.db")) + QLatin1String(suffix)));
        const QMap<QString, QByteArray> before = content(QString::fromStdString(folder.path().string()));
        const auto result = read(folder.path(QStringLiteral("mlflow.db")));
        QVERIFY(result);
        QCOMPARE(result->runs.size(), 1U); // it is in the log alone
        QCOMPARE(content(QString::fromStdString(folder.path().string())), before);
        // The live one, too.
        const auto live = read(path);
        QVERIFY(live);
        QCOMPARE(live->runs.size(), 1U);
    }
    void restingFileIsLeftAsItIs()
    {
        const Folder folder;
        {
            const Database db(folder.path(QStringLiteral("m.db")));
            db.execute("PRAGMA journal_mode = WAL");
            db.run("aa");
        }
        const QString place = QString::fromStdString(folder.path().string());
        const QMap<QString, QByteArray> before = content(place);
        QCOMPARE(before.size(), 1);
        QCOMPARE(read(folder.path(QStringLiteral("m.db")))->runs.size(), 1U);
        QCOMPARE(content(place), before);
    }
    void unfinishedChangeIsRefused()
    {
        const Folder folder;
        {
            const Database db(folder.path(QStringLiteral("m.db")));
            db.run("aa");
        }
        const QByteArray magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
        const auto journal = folder.write(QStringLiteral("m.db-journal"), magic + QByteArray(504, '\0'));
        const auto refused = read(folder.path(QStringLiteral("m.db")));
        QVERIFY(!refused);
        QVERIFY(refused.error().text.contains(QStringLiteral("m.db-journal")));
        QVERIFY(std::filesystem::exists(journal));
        folder.write(QStringLiteral("m.db-journal"), QByteArray(512, '\0')); // kept, but at rest
        QVERIFY(read(folder.path(QStringLiteral("m.db"))));
    }

    void hostileSchemasAreRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("runs is a view") << QByteArray("ALTER TABLE runs RENAME TO r; CREATE VIEW runs AS SELECT * FROM r");
        QTest::newRow("an endless view") << QByteArray(
            "ALTER TABLE runs RENAME TO r; CREATE VIEW runs AS WITH RECURSIVE x(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM x)"
            " SELECT n run_uuid, '' name, '' status, 0 start_time, 0 end_time, '' lifecycle_stage, 0 experiment_id FROM x");
        QTest::newRow("metrics is a view") << QByteArray("ALTER TABLE metrics RENAME TO m; CREATE VIEW metrics AS SELECT * FROM m");
        QTest::newRow("a virtual table") << QByteArray(
            "ALTER TABLE runs RENAME TO r; CREATE VIRTUAL TABLE runs USING fts5(run_uuid, name, status, start_time, end_time, experiment_id)");
        QTest::newRow("no start_time") << QByteArray("ALTER TABLE runs DROP COLUMN start_time");
        QTest::newRow("computed start_time") << QByteArray(
            "ALTER TABLE runs DROP COLUMN start_time; ALTER TABLE runs ADD COLUMN start_time TEXT GENERATED ALWAYS AS (hex(zeroblob(100000000))) VIRTUAL");
        QTest::newRow("nonsense") << QByteArray(
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'create table runs(((' WHERE name = 'runs'");
        QTest::newRow("a root page that is not there") << QByteArray(
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 999999 WHERE name = 'runs'");
        QTest::newRow("a value of 40 MB") << QByteArray("UPDATE runs SET name = hex(zeroblob(20000000))");
    }
    void hostileSchemasAreRefused()
    {
        QFETCH(QByteArray, sql);
        const Folder folder;
        {
            const Database db(folder.path(QStringLiteral("m.db")));
            db.run("aa");
            db.execute(sql);
        }
        QElapsedTimer clock;
        clock.start();
        const auto result = read(folder.path(QStringLiteral("m.db")));
        QVERIFY(!result);
        QVERIFY(!result.error().text.isEmpty());
        QVERIFY(clock.elapsed() < 6000);
    }
    void computedColumnsNextToIt()
    {
        const Folder folder;
        {
            const Database db(folder.path(QStringLiteral("m.db")));
            db.run("aa");
            db.execute("ALTER TABLE experiments ADD COLUMN g TEXT GENERATED ALWAYS AS (name || 'x') VIRTUAL;"
                       "CREATE TRIGGER t AFTER INSERT ON runs BEGIN DELETE FROM metrics; END");
        }
        QCOMPARE(read(folder.path(QStringLiteral("m.db")))->runs.size(), 1U);
    }

    void oddValuesCostOneRowAtMost()
    {
        const Folder folder;
        {
            const Database db(folder.path(QStringLiteral("m.db")));
            for (const char* id : { "a1", "a2", "a3", "a4", "a5", "a6" })
                db.run(id);
            db.execute("UPDATE runs SET run_uuid = NULL WHERE run_uuid = 'a1';"
                       "UPDATE runs SET start_time = 'soon' WHERE run_uuid = 'a2';"
                       "UPDATE runs SET end_time = start_time - 1 WHERE run_uuid = 'a3';"
                       "UPDATE runs SET end_time = 9223372036854775807 WHERE run_uuid = 'a4';"
                       "UPDATE runs SET name = x'00ff00fe' WHERE run_uuid = 'a5'");
            db.metric("a6", "loss", "'abc'", startMs);
        }
        const auto result = read(folder.path(QStringLiteral("m.db")));
        QVERIFY(result);
        QCOMPARE(result->runs.size(), 5U);
        QCOMPARE(result->rejectedRows, 1);
        for (const char* id : { "a2", "a3", "a4" })
            QVERIFY2(!runOf(*result, id)->figure(RunField::DurationS), id);
        QVERIFY(issue(*result, "no_identity"));
        QVERIFY(issue(*result, "not_a_time"));
        QVERIFY(issue(*result, "ends_before_start"));
        QVERIFY(issue(*result, "points_left_out"));
        QVERIFY(!runOf(*result, "a5")->name.contains(QChar(0)));
    }

    void damagedFilesEndWithASentence()
    {
        const Folder folder;
        {
            const Database db(folder.path(QStringLiteral("m.db")));
            db.execute("BEGIN");
            for (int i = 0; i < 50; ++i)
                db.run("id" + QByteArray::number(i));
            db.execute("COMMIT");
        }
        QFile file(folder.text(QStringLiteral("m.db")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        quint32 random = 7;
        const auto next = [&random](quint32 below) { return (random = random * 1664525 + 1013904223) / 65536 % below; };
        for (int i = 0; i < 150; ++i) {
            QByteArray bad = good;
            if (i % 3 == 0)
                bad.truncate(static_cast<qsizetype>(next(static_cast<quint32>(good.size()))));
            else
                for (int flips = 0; flips < 40; ++flips)
                    bad[static_cast<qsizetype>(100 + next(static_cast<quint32>(good.size() - 100)))] = static_cast<char>(next(256));
            const auto result = read(folder.write(QStringLiteral("bad.db"), bad));
            QVERIFY(result ? result->runs.size() <= 50 : !result.error().text.isEmpty());
        }
        QVERIFY(!read(folder.write(QStringLiteral("bad.db"), good.left(16))));
    }

    void otherDatabasesAreNotMlflow()
    {
        const Folder folder;
        {
            const Database db(folder.write(QStringLiteral("in/photos.db"), {}), "CREATE TABLE runs(a)");
        }
        const auto result = read(folder.path(QStringLiteral("in/photos.db")));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NotRecognised);
    }

    void cancelLeavesNothing()
    {
        const Folder folder;
        {
            const Database db(folder.path(QStringLiteral("m.db")));
            db.run("aa");
        }
        Progress progress;
        progress.isCancelled = [] { return true; };
        const auto result = readPath(folder.path(QStringLiteral("m.db")), {}, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    void manyRunsAreStoredOneByOne()
    {
        const Folder folder;
        const auto path = folder.write(QStringLiteral("in/mlflow.db"), {});
        {
            const Database db(path);
            db.execute("INSERT INTO runs WITH RECURSIVE x(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM x WHERE n < 6000)"
                       " SELECT printf('%032x', n), 'r' || n, 'FINISHED', 1700000000000 + n, 1700003600000 + n, 'active', 1 FROM x;"
                       "INSERT INTO metrics SELECT 'energy_kwh', 0.5, 1700000000000, run_uuid, 0, 0 FROM runs");
        }
        ImportRequest request;
        request.paths = { folder.path(QStringLiteral("in")) };
        request.storePath = folder.text(QStringLiteral("runs.runcost"));
        const Result<ImportSummary> summary = importRuns(request, catalog());
        QCOMPARE(summary->added(), 6000);
        QCOMPARE(summary->exitStatus(), 0);
        QCOMPARE(importRuns(request, catalog())->unchanged(), 6000);
        {
            const auto store = RunStore::open(request.storePath, RunStore::Mode::ReadOnly);
            const Result<std::optional<Run>> run = (*store)->find(QStringLiteral("mlflow"), QStringLiteral("00000000000000000000000000001770"));
            QVERIFY(run && *run);
            QCOMPARE((*run)->name, QStringLiteral("r6000"));
            QCOMPARE(*(*run)->value(RunField::EnergyKwh), 0.5);
        }
    }

    void corpusStores()
    {
        if (!QFile::exists(shared("corpus/mlflow_sqlite")))
            QSKIP("the corpus is not here");
        const auto crypto = read(shared("corpus/mlflow_sqlite/crypto_backtesting_39runs.db").toStdString());
        QCOMPARE(crypto->runs.size(), 39U);
        QCOMPARE(std::count_if(crypto->runs.begin(), crypto->runs.end(), [](const Run& run) { return run.status == RunStatus::Failed; }), 13);
        const auto zoomcamp = read(shared("corpus/mlflow_sqlite/zoomcamp_2_14_deleted_run.db").toStdString());
        QCOMPARE(zoomcamp->runs.size(), 2U);
        QVERIFY(issue(*zoomcamp, "deleted_runs"));
        QCOMPARE(*zoomcamp->runs[0].value(RunField::DurationS), 35.04);
        QVERIFY(std::abs(*zoomcamp->runs[0].value(RunField::MetricValue) - 6.75582299192007) < 1e-12);

        const auto synthetic = read(shared("corpus/mlflow_sqlite/synthetic_20runs_energy_nan.db").toStdString());
        QCOMPARE(synthetic->runs.size(), 20U);
        const Run* baseline = runOf(*synthetic, "caf6ad57557db2343255aa1cec0f848c");
        QCOMPARE(*baseline->value(RunField::DurationS), 5905.0);
        QVERIFY(std::abs(*baseline->value(RunField::EnergyKwh) - 0.5412916666666666) < 1e-12);
        QCOMPARE(*baseline->value(RunField::HourlyPriceUsd), 4.1);
        const Run* four = runOf(*synthetic, "770dd91220c144442e3e8b30ceaa1894");
        QCOMPARE(*four->value(RunField::GpuCount), 4.0);
        const Run* noEnergy = runOf(*synthetic, "d7e5f72bceec59426a663216f2eaca88");
        QCOMPARE(noEnergy->figure(RunField::EnergyKwh)->provenance, Provenance::Measured);
        const Run* infinite = runOf(*synthetic, "ac50c254f91cd3555b14ebdab6aee6e6");
        for (const Series& series : infinite->series)
            for (const double y : series.y)
                QVERIFY(std::isnan(y) || std::abs(y) < 1e6);
    }
};

QTEST_GUILESS_MAIN(TestMlflowDatabase)
#include "tst_mlflowdb.moc"
