#include "importfiles.h"

#include "import/columnmapping.h"
#include "import/importjob.h"

using namespace runcost;
using namespace importfiles;

namespace {

const QByteArray header = "run_id,name,started,duration_s,energy_kwh,cost_usd,co2_kg\n";
QByteArray line(const char* id, const char* cost = "1.5")
{
    return QByteArray(id) + ',' + id + ",2024-02-10T08:00:00Z,3600,2.5," + cost + ",0.5\n";
}

} // namespace

class TestPlainReader final : public QObject {
    Q_OBJECT

    Folder m_folder;

    Result<ReadResult> read(const QString& name, const QByteArray& bytes, const ReadOptions& options = {})
    {
        return readPath(m_folder.write(name, bytes), options, {});
    }
    static bool hasIssue(const ReadResult& result, const char* code)
    {
        return std::any_of(result.issues.begin(), result.issues.end(), [code](const ImportIssue& issue) { return issue.code == QLatin1String(code); });
    }
    Result<ImportSummary> import(const QByteArray& bytes, const QString& store, const QString& name = QStringLiteral("runs.csv"))
    {
        static const Result<Catalog> catalog = Catalog::shipped();
        ImportRequest request;
        request.paths = { m_folder.write(name, bytes) };
        request.storePath = store;
        return importRuns(request, *catalog);
    }

private slots:
    void readsRowsByName()
    {
        const Result<ReadResult> result = read(QStringLiteral("runs.csv"), header + line("a") + line("b"));
        QVERIFY(result);
        QCOMPARE(result->format, QStringLiteral("table"));
        QCOMPARE(result->runs.size(), 2U);
        const Run& run = result->runs[0];
        QCOMPARE(run.name, QStringLiteral("a"));
        QCOMPARE(*run.value(RunField::DurationS), 3600.0);
        QCOMPARE(*run.value(RunField::EnergyKwh), 2.5);
        QCOMPARE(*run.value(RunField::ReportedCostUsd), 1.5);
        QCOMPARE(*run.value(RunField::CarbonKg), 0.5);
        QCOMPARE(run.figure(RunField::EnergyKwh)->provenance, Provenance::Imported);
        QCOMPARE(*run.endedAtMs - *run.startedAtMs, 3'600'000);
        QCOMPARE(result->lines[1], 3);
    }

    void textDialects_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray plain = header + line("a") + line("b");
        const QString text = QString::fromUtf8(plain);
        QTest::newRow("crlf") << QByteArray(plain).replace("\n", "\r\n");
        QTest::newRow("cr") << QByteArray(plain).replace("\n", "\r");
        QTest::newRow("no last newline") << plain.chopped(1);
        QTest::newRow("bom") << "\xEF\xBB\xBF" + plain;
        QTest::newRow("utf-16 le") << "\xFF\xFE" + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        QTest::newRow("semicolons") << QByteArray(plain).replace(",", ";");
        QTest::newRow("tabs") << QByteArray(plain).replace(",", "\t");
        QTest::newRow("bars") << QByteArray(plain).replace(",", "|");
        QTest::newRow("padded") << QByteArray(plain).replace(",", " , ");
        QTest::newRow("separator named") << "sep=,\n" + plain;
        QTest::newRow("repeated header") << header + line("a") + header + line("b");
        QTest::newRow("comment first") << "# written by a tool\n" + plain;
        QTest::newRow("title first") << "GPU log of the lab\n" + plain;
        QTest::newRow("title and tabs") << "GPU log of the lab\n" + QByteArray(plain).replace(",", "\t");
        QTest::newRow("separator at the end") << header + line("a").chopped(1) + ",\n" + line("b").chopped(1) + ",\n";
    }
    void textDialects()
    {
        QFETCH(QByteArray, bytes);
        const Result<ReadResult> result = read(QStringLiteral("runs.csv"), bytes);
        QVERIFY2(result, result ? "" : qPrintable(result.error().text));
        QCOMPARE(result->runs.size(), 2U);
        QCOMPARE(result->rejectedRows, 0);
        QCOMPARE(*result->runs[1].value(RunField::ReportedCostUsd), 1.5);
    }

    void badRowsAreLeftOutAndTold_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("short") << QByteArray("x,x\n") << QByteArray("short_row");
        QTest::newRow("long") << line("x").chopped(1) + ",1,2\n" << QByteArray("long_row");
        QTest::newRow("words") << line("x", "abc") << QByteArray("not_a_number");
        QTest::newRow("negative") << line("x", "-5") << QByteArray("negative");
        QTest::newRow("too large") << line("x", "1e300") << QByteArray("too_large");
        QTest::newRow("nothing") << QByteArray("x,x,,,,,\n") << QByteArray("nothing_known");
        QTest::newRow("zero byte") << QByteArray("x,\0,2024-02-10T08:00:00Z,1,1,1,1\n", 33) << QByteArray("nul_byte");
    }
    void badRowsAreLeftOutAndTold()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, code);
        const Result<ReadResult> result = read(QStringLiteral("runs.csv"), header + line("a") + row + line("b"));
        QVERIFY(result);
        QCOMPARE(result->runs.size(), 2U);
        QCOMPARE(result->rejectedRows, 1);
        QVERIFY2(hasIssue(*result, code.constData()), code.constData());
        const auto issue = std::find_if(result->issues.begin(), result->issues.end(), [](const ImportIssue& each) { return each.severity == ImportIssue::Severity::Rejected; });
        QCOMPARE(issue->line, 3);
    }

    void unknownIsNotZero()
    {
        const Result<ReadResult> result = read(QStringLiteral("runs.csv"), header + line("a", "") + line("b", "nan") + line("c", "N/A"));
        QVERIFY(result);
        QCOMPARE(result->runs.size(), 3U);
        for (const Run& run : result->runs)
            QVERIFY(!run.value(RunField::ReportedCostUsd));
        QVERIFY(hasIssue(*result, "unknown"));
    }

    void jsonLines()
    {
        const QByteArray text = "{\"run_id\": \"a\", \"config\": {\"lr\": 0.001, \"optimizer\": \"adam\"}, \"val_loss\": 0.5, \"duration_s\": 60,"
                                " \"curves\": {\"iter\": [0, 250], \"train_loss\": [4.0, 2.0]}}\n\n"
                                "{\"run_id\": \"b\", \"config\": {\"lr\": 0.01}, \"val_loss\": NaN, \"duration_s\": 61}\r\n"
                                "not json\n[1]\n{\"name\": \"only\"}\n{\"run_id\": \"c\", \"duration_s\": 1, \"duration_s\": 2}\n"
                                "{\"run_id\": \"d\", \"dura";
        const Result<ReadResult> result = read(QStringLiteral("runs.jsonl"), text);
        QVERIFY2(result, result ? "" : qPrintable(result.error().text));
        QCOMPARE(result->runs.size(), 2U);
        QCOMPARE(result->rejectedRows, 5);
        const Run& run = result->runs[0];
        QCOMPARE(*run.value(RunField::LearningRate), 0.001);
        QCOMPARE(run.tags.value(QStringLiteral("optimizer")), QStringLiteral("adam"));
        QCOMPARE(*run.value(RunField::MetricValue), 0.5);
        QCOMPARE(run.metricName, QStringLiteral("val_loss"));
        QVERIFY(!run.higherIsBetter);
        QCOMPARE(run.series.size(), 1U);
        QCOMPARE(run.series[0].name, QStringLiteral("train_loss"));
        QCOMPARE(run.series[0].x, (std::vector<double> { 0, 250 }));
        QVERIFY(!result->runs[1].value(RunField::MetricValue));
        QCOMPARE(result->lines[1], 3);
        QVERIFY(hasIssue(*result, "repeated_key"));
    }

    void jsonDocuments_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray a = "{\"name\":\"a\",\"duration_s\":60,\"accuracy\":0.9,\"batch_size\":8}";
        const QByteArray b = "{\"name\":\"b\",\"duration_s\":70,\"accuracy\":0.8,\"batch_size\":8}";
        QTest::newRow("list") << "[" + a + ",\n" + b + "]";
        QTest::newRow("list inside") << "{\"version\":1,\"runs\":[" + a + "," + b + "]}";
        QTest::newRow("by name") << QByteArray("{\"a\":{\"duration_s\":60,\"accuracy\":0.9,\"batch_size\":8},"
                                               "\"b\":{\"duration_s\":70,\"accuracy\":0.8,\"batch_size\":8}}");
    }
    void jsonDocuments()
    {
        QFETCH(QByteArray, text);
        const Result<ReadResult> result = read(QStringLiteral("runs.json"), text);
        QVERIFY2(result, result ? "" : qPrintable(result.error().text));
        QCOMPARE(result->runs.size(), 2U);
        QCOMPARE(result->runs[0].name, QStringLiteral("a"));
        QCOMPARE(*result->runs[1].value(RunField::DurationS), 70.0);
    }

    void historiesBecomeOneRunEach()
    {
        const QByteArray text = "model,num_params,iter,train_loss,val_loss\nmlp,10,0,4.0,4.1\nmlp,10,250,3.0,3.1\nmlp,10,500,2.0,2.1\n"
                                "cnn,20,0,4.2,4.3\ncnn,20,250,,3.3\ncnn,20,500,2.2,2.3\n";
        const Result<ReadResult> result = read(QStringLiteral("curves.csv"), text);
        QVERIFY2(result, result ? "" : qPrintable(result.error().text));
        QCOMPARE(result->runs.size(), 2U);
        const Run& run = result->runs[1];
        QCOMPARE(run.name, QStringLiteral("cnn"));
        QCOMPARE(*run.value(RunField::Parameters), 20.0);
        QCOMPARE(*run.value(RunField::MetricValue), 2.3);
        QCOMPARE(run.metricName, QStringLiteral("val_loss"));
        QCOMPARE(run.series.size(), 2U);
        QCOMPARE(run.series[0].y, (std::vector<double> { 4.2, 2.2 })); // the gap stays one
        QCOMPARE(run.series[1].x, (std::vector<double> { 0, 250, 500 }));

        // Grown and in another order, the runs are the same ones.
        const QByteArray grown = "model,num_params,iter,train_loss,val_loss\ncnn,20,250,,3.3\ncnn,20,0,4.2,4.3\ncnn,20,500,2.2,2.3\n"
                                 "cnn,20,750,1.2,1.3\nmlp,10,0,4.0,4.1\nmlp,10,250,3.0,3.1\nmlp,10,500,2.0,2.1\n";
        const Result<ReadResult> again = read(QStringLiteral("curves.csv"), grown);
        QVERIFY(again);
        QCOMPARE(again->runs.size(), 2U);
        QCOMPARE(again->runs[0].sourceId, run.sourceId);
    }

    void aListOfEpochTimesIsNotTheDuration()
    {
        const QByteArray text = "depth,batch_size,epochs,params,epoch_times_json,avg_time_sec,images_per_sec,test_acc\n"
                                "2,128,3,280218,\"[11.0, 1.5, 1.25]\",1.375,44123.4,0.65\n2,256,3,280218,\"[10.0, 1.0, 1.0]\",1.0,44123.4,0.66\n";
        const Result<ReadResult> result = read(QStringLiteral("runs.csv"), text);
        QVERIFY(result);
        const Run& run = result->runs.at(0);
        QCOMPARE(*run.value(RunField::DurationS), 13.75); // all epochs, not their mean
        QCOMPARE(run.figure(RunField::DurationS)->provenance, Provenance::Estimated);
        QCOMPARE(run.series.size(), 1U);
        QCOMPARE(*run.value(RunField::ThroughputPerS), 44123.4);
    }

    void mlflowExport()
    {
        const QByteArray text = "Start Time,Duration,Run ID,Name,Source Type,Source Name,User,Status,batch_size,lr,val_loss\n"
                                "2024-05-01 10:00:00,1.3h,0123456789abcdef0123456789abcdef,clean-owl,LOCAL,train.py,me,FINISHED,32,0.001,0.25\n"
                                "2024-05-02 10:00:00,29.6min,fedcba9876543210fedcba9876543210,calm-cat,LOCAL,train.py,me,FAILED,32,0.001,0.5\n";
        const Result<ReadResult> result = read(QStringLiteral("runs.csv"), text);
        QVERIFY2(result, result ? "" : qPrintable(result.error().text));
        QCOMPARE(*result->runs.at(0).value(RunField::DurationS), 4680.0);
        QCOMPARE(result->runs.at(0).sourceId, QStringLiteral("0123456789abcdef0123456789abcdef"));
        QCOMPARE(result->runs.at(1).status, RunStatus::Failed);
        QVERIFY(result->runs.at(0).zoneAssumed);
    }

    void againInAnotherOrderAddsNothing()
    {
        const QString store = QString::fromStdString(m_folder.path(QStringLiteral("a.db")).string());
        const QByteArray noIds = "model,seed,duration_s,accuracy\nmlp,0,60,0.9\nmlp,1,60,0.9\ncnn,0,61,0.8\n";
        const auto first = import(noIds, store);
        QVERIFY(first);
        QCOMPARE(first->added(), 3); // the model alone is no key: seeds differ
        const auto same = import(noIds, store);
        QVERIFY(same);
        QCOMPARE(same->added() + same->updated(), 0);
        QCOMPARE(same->unchanged(), 3);
        const auto moved = import("seed,accuracy,model,duration_s\n0,0.8,cnn,61\n0,0.9,mlp,60\n1,0.9,mlp,60\n2,0.7,mlp,65\n", store, QStringLiteral("b.csv"));
        QVERIFY(moved);
        QCOMPARE(moved->added(), 1);
        QCOMPARE(moved->unchanged(), 3);
    }

    void aRunThatGoesOnIsUpdated()
    {
        const QString store = QString::fromStdString(m_folder.path(QStringLiteral("b.db")).string());
        const QByteArray top = "run_id,name,started,status,duration_s,cost_usd,batch_size\n";
        QVERIFY(import(top + "7,a,2024-02-10T08:00:00Z,running,60,1,8\n", store));
        const auto later = import(top + "7,a,2024-02-10T08:00:00Z,finished,90,2,8\n8,b,2024-02-11T08:00:00Z,finished,5,1,8\n", store);
        QVERIFY(later);
        QCOMPARE(later->added(), 1);
        QCOMPARE(later->updated(), 1);
    }

    void smallNumbersAsIdsOfTwoTablesStayApart()
    {
        const QString store = QString::fromStdString(m_folder.path(QStringLiteral("c.db")).string());
        const QByteArray top = "id,name,duration_s,cost_usd,batch_size\n";
        QVERIFY(import(top + "1,first,60,1,8\n", store, QStringLiteral("one.csv")));
        const auto other = import(top + "1,second,70,2,8\n", store, QStringLiteral("two.csv"));
        QVERIFY(other);
        QCOMPARE(other->added(), 1);
    }

    void largeTablesPassThrough()
    {
        constexpr int count = 6'000;
        const QByteArray note(800, 'n');
        const auto noted = [&note](const char* id, const char* cost) { return line(id, cost).chopped(1) + ',' + note + '\n'; };
        QByteArray text = header.chopped(1) + ",note\n";
        for (int i = 0; i < count; ++i)
            text += noted(("run-" + QByteArray::number(i)).constData(), "1.5");
        QVERIFY(text.size() > (4 << 20));
        const QString store = QString::fromStdString(m_folder.path(QStringLiteral("d.db")).string());
        const auto first = import(text + noted("bad", "abc"), store);
        QVERIFY(first);
        QCOMPARE(first->added(), count);
        QCOMPARE(first->rejected(), 1);
        QCOMPARE(first->files.at(0).outcome, FileReport::Outcome::Partial);
        const auto again = import(text + noted("bad", "abc"), store);
        QVERIFY(again);
        QCOMPARE(again->added(), 0);
        QCOMPARE(again->unchanged(), count);
        const auto grown = import(text + noted("new", "1.5"), store);
        QVERIFY(grown);
        QCOMPARE(grown->added(), 1);
        QCOMPARE(grown->unchanged(), count);
    }

    void corpus()
    {
        const QString folder = QStringLiteral(RUNCOST_SHARED_DIR) + QStringLiteral("/corpus/plain/");
        if (!QFileInfo::exists(folder))
            QSKIP("no corpus here");
        const auto count = [&folder](const char* name) {
            const Result<ReadResult> result = readPath((folder + QLatin1String(name)).toStdString(), {}, {});
            return result ? static_cast<int>(result->runs.size()) : -1;
        };
        QCOMPARE(count("nanogpt_curves_long.csv"), 6);
        QCOMPARE(count("nanogpt_runs.jsonl"), 12);
        QCOMPARE(count("pruning_runs.csv"), 5);
        QCOMPARE(count("tf_unet_runs_json_in_cell.csv"), 80);
    }
};

QTEST_GUILESS_MAIN(TestPlainReader)
#include "tst_plainreader.moc"
