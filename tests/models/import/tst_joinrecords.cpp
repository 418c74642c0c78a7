#include "importfiles.h"

#include "import/importjob.h"
#include "import/runpartners.h"
#include "store/runstore.h"

using namespace runcost;
using namespace importfiles;

namespace {

// Ends and begins about when the row of emissions() does, and has no energy.
QByteArray table(std::initializer_list<QByteArray> rows)
{
    QByteArray text = "run_id,run_name,project,start_time,duration_s,gpu_name,test_acc\n";
    for (const QByteArray& row : rows)
        text += row + '\n';
    return text;
}
const QByteArray caseA = "a1,case-a,paper,2024-05-31T09:38:30Z,3650,NVIDIA A100,0.91";
const QByteArray caseB = "b1,case-b,paper,2024-05-31T09:39:00Z,3640,NVIDIA A100,0.92";

struct JoinDesk {
    Folder folder;
    ImportRequest request;

    JoinDesk()
    {
        request.storePath = folder.text(QStringLiteral("runs.runcost"));
        request.options.timeZone = "UTC";
        request.joinRecords = true;
    }
    ImportSummary import(std::vector<std::filesystem::path> paths, bool dryRun = false)
    {
        static const Catalog catalog = *Catalog::shipped();
        request.paths = std::move(paths);
        request.dryRun = dryRun;
        Result<ImportSummary> summary = importRuns(request, catalog);
        if (!summary)
            qFatal("%s", qPrintable(summary.error().text));
        return *std::move(summary);
    }
    [[nodiscard]] std::unique_ptr<RunStore> store() const { return *RunStore::open(request.storePath, RunStore::Mode::ReadWrite); }
    [[nodiscard]] qint64 count() const { return *store()->runCount(); }
    [[nodiscard]] Run first() const { return *store()->run(store()->identities()->at(0).id); }
};

RunSpan span(const char* kind, const char* name, qint64 startS, qint64 endS)
{
    return { 1, QString::fromLatin1(kind), QString::fromLatin1(name), {}, startS * 1000, endS * 1000 };
}

Run record(const char* kind, const char* name, qint64 startS, qint64 endS)
{
    Run run;
    run.sourceKind = QString::fromLatin1(kind);
    run.name = QString::fromLatin1(name);
    run.startedAtMs = startS * 1000;
    run.endedAtMs = endS * 1000;
    return run;
}

} // namespace

// Records of one run by several tools.
class TestJoinRecords final : public QObject {
    Q_OBJECT
private slots:
    void timesAndNames_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<qint64>("start");
        QTest::addColumn<qint64>("end");
        QTest::addColumn<bool>("same");
        // The other run: mlflow, "Case A", 100 000 s to 110 000 s; 5 % of 10 000 s are 500 s.
        QTest::newRow("equal") << QByteArray("slurm") << QByteArray("Case A") << qint64(100'000) << qint64(110'000) << true;
        QTest::newRow("other letters") << QByteArray("slurm") << QByteArray(" case a") << qint64(99'600) << qint64(110'400) << true;
        QTest::newRow("same tool") << QByteArray("mlflow") << QByteArray("Case A") << qint64(100'000) << qint64(110'000) << false;
        QTest::newRow("other name") << QByteArray("slurm") << QByteArray("Case B") << qint64(100'000) << qint64(110'000) << false;
        QTest::newRow("no name") << QByteArray("slurm") << QByteArray() << qint64(100'000) << qint64(110'000) << false;
        QTest::newRow("began earlier") << QByteArray("slurm") << QByteArray("Case A") << qint64(99'400) << qint64(110'000) << false;
        QTest::newRow("half of it") << QByteArray("slurm") << QByteArray("Case A") << qint64(100'000) << qint64(105'000) << false;
    }
    void timesAndNames()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, name);
        QFETCH(qint64, start);
        QFETCH(qint64, end);
        QFETCH(bool, same);
        RunPartners partners;
        partners.add(span("mlflow", "Case A", 100'000, 110'000));
        QCOMPARE(partners.find(record(kind.constData(), name.constData(), start, end)).has_value(), same);
    }
    void shortRunsOneAfterTheOther()
    {
        RunPartners partners;
        partners.add(span("mlflow", "sweep", 1000, 1010));
        QVERIFY(partners.find(record("codecarbon", "sweep", 1001, 1011)));
        QVERIFY(!partners.find(record("codecarbon", "sweep", 1011, 1021)));
    }
    void nameCountsMoreThanProject()
    {
        RunPartners partners;
        RunSpan a = span("mlflow", "a", 0, 10'000);
        a.project = QStringLiteral("p");
        RunSpan b = span("mlflow", "b", 0, 10'000);
        b.project = QStringLiteral("p");
        b.id = 2;
        partners.add(a);
        partners.add(b);
        Run found = record("codecarbon", "b", 10, 10'000);
        found.project = QStringLiteral("p");
        QCOMPARE(partners.find(found)->id, qint64(2));
        found.name = QStringLiteral("c");
        QVERIFY(!partners.find(found)); // either would do
    }
    void energyGoesWithWhatItIsOf()
    {
        Run run = record("mlflow", "a", 0, 100);
        run.figure(RunField::EnergyKwh) = Figure { 2, Provenance::Estimated, 0, QStringLiteral("mlflow.db"), {} };
        run.figure(RunField::DurationS) = Figure { 100, Provenance::Imported, 0, QStringLiteral("mlflow.db"), {} };
        Run other = record("codecarbon", "a", 0, 100);
        other.pueIncluded = true;
        other.region = QStringLiteral("bavaria");
        for (const RunField field : { RunField::EnergyKwh, RunField::Pue, RunField::DurationS })
            other.figure(field) = Figure { 1.5, Provenance::Measured, 0, QStringLiteral("emissions.csv"), {} };
        const Run joined = joinedRun(run, other);
        QCOMPARE(joined.value(RunField::EnergyKwh), 1.5);
        QCOMPARE(joined.value(RunField::Pue), 1.5);
        QCOMPARE(joined.value(RunField::DurationS), 100.0); // its own
        QVERIFY(joined.pueIncluded);
        QCOMPARE(joined.region, QStringLiteral("bavaria"));
        QCOMPARE(joinedRun(joined, other), joined);
        // Its own file again: what was joined stays, what it says itself is new.
        Run again = run;
        again.figure(RunField::DurationS)->value = 120;
        const Run kept = keptJoined(again, joined);
        QCOMPARE(kept.value(RunField::EnergyKwh), 1.5);
        QCOMPARE(kept.value(RunField::DurationS), 120.0);
        // The record again, grown.
        other.figure(RunField::EnergyKwh)->value = 1.8;
        QCOMPARE(joinedRun(kept, other).value(RunField::EnergyKwh), 1.8);
    }
    void onlyWhenAskedFor()
    {
        JoinDesk desk;
        desk.request.joinRecords = false;
        const auto runs = desk.folder.write(QStringLiteral("runs.csv"), table({ caseA }));
        const auto energy = desk.folder.write(QStringLiteral("emissions.csv"), emissions({ {} }));
        (void)desk.import({ runs, energy });
        QCOMPARE(desk.count(), 2);
    }
    void twoToolsOneRun()
    {
        JoinDesk desk;
        const auto runs = desk.folder.write(QStringLiteral("runs.csv"), table({ caseA }));
        const auto energy = desk.folder.write(QStringLiteral("emissions.csv"), emissions({ {} }));
        for (const bool dryRun : { true, false }) {
            const ImportSummary summary = desk.import({ runs, energy }, dryRun);
            QCOMPARE(summary.added(), 1);
            QCOMPARE(summary.files.at(1).joined, 1);
            QCOMPARE(summary.files.at(1).joinedUpdated, 1);
            if (!dryRun)
                continue;
            QCOMPARE(summary.files.at(1).joins, std::vector<int> { 0 });
            QCOMPARE(summary.files.at(1).keys, summary.files.at(0).keys);
            QCOMPARE(summary.files.at(1).partners, std::vector<QString> { QStringLiteral("case-a") });
        }
        QCOMPARE(desk.count(), 1);
        const Run run = desk.first();
        QCOMPARE(run.name, QStringLiteral("case-a"));
        QCOMPARE(run.value(RunField::EnergyKwh), 0.3);
        QCOMPARE(run.value(RunField::DurationS), 3650.0);
        QCOMPARE(run.figure(RunField::EnergyKwh)->source, QStringLiteral("emissions.csv"));
        QCOMPARE(run.country, QStringLiteral("FRA"));
        // The files again: nothing new, also when nothing is to be joined any more and the file has grown.
        QCOMPARE(desk.import({ energy, runs }).unchanged(), 2);
        desk.request.joinRecords = false;
        desk.folder.write(QStringLiteral("emissions.csv"), emissions({ {}, { { "run_id", "later" }, { "timestamp", "2024-06-02T10:00:00" } } }));
        for (const bool dryRun : { true, false }) {
            const ImportSummary grown = desk.import({ energy }, dryRun);
            QCOMPARE(grown.added(), 1);
            QCOMPARE(grown.unchanged(), 1);
        }
        QCOMPARE(desk.count(), 2);
        // The other file says something new of its own.
        desk.folder.write(QStringLiteral("runs.csv"), table({ QByteArray(caseA).replace("0.91", "0.95") }));
        QCOMPARE(desk.import({ runs }).updated(), 1);
        QCOMPARE(desk.first().value(RunField::MetricValue), 0.95);
        QCOMPARE(desk.first().value(RunField::EnergyKwh), 0.3);
    }
    void toAStoredRun()
    {
        JoinDesk desk;
        (void)desk.import({ desk.folder.write(QStringLiteral("emissions.csv"), emissions({ {} })) });
        const auto runs = desk.folder.write(QStringLiteral("runs.csv"), table({ caseA }));
        const ImportSummary dry = desk.import({ runs }, true);
        QCOMPARE(dry.updated(), 1);
        QCOMPARE(dry.files.at(0).joined, 0); // it came with no file of this import
        QVERIFY(!dry.files.at(0).partners.at(0).isEmpty());
        QCOMPARE(desk.import({ runs }).updated(), 1);
        QCOMPARE(desk.count(), 1);
        QCOMPARE(desk.first().value(RunField::MetricValue), 0.91);
    }
    void whatFitsTwiceStaysAlone()
    {
        JoinDesk desk;
        const auto runs = desk.folder.write(QStringLiteral("runs.csv"), table({ caseA, caseB }));
        const auto energy = desk.folder.write(QStringLiteral("emissions.csv"), emissions({ {} }));
        QCOMPARE(desk.import({ runs, energy }, true).added(), 3);
        QCOMPARE(desk.import({ runs, energy }).added(), 3);
    }
    void twoRecordsOfOneToolAreTwoRuns()
    {
        JoinDesk desk;
        const auto runs = desk.folder.write(QStringLiteral("runs.csv"), table({ caseA }));
        const auto energy = desk.folder.write(QStringLiteral("emissions.csv"), emissions({ { { "run_id", "rank0" } }, { { "run_id", "rank1" } } }));
        for (const bool dryRun : { true, false }) {
            const ImportSummary summary = desk.import({ runs, energy }, dryRun);
            QCOMPARE(summary.added(), 2);
            QCOMPARE(summary.files.at(1).joined, 1);
        }
        QCOMPARE(desk.count(), 2);
    }
    // Of very many new runs none is looked up at first: what was joined before is no run of its own all the same.
    void joinedRecordAmongVeryMany()
    {
        JoinDesk desk;
        const auto runs = desk.folder.write(QStringLiteral("runs.csv"), table({ caseA }));
        const auto energy = desk.folder.write(QStringLiteral("emissions.csv"), emissions({ { { "run_id", "joined" } } }));
        (void)desk.import({ runs, energy });
        QCOMPARE(desk.count(), 1);
        QByteArray text = header24 + '\n';
        for (int i = 0; i < 12'000; ++i)
            text += row({ { "run_id", "n" + QByteArray::number(i) }, { "timestamp", "2024-06-02T10:00:00" } });
        text += row({ { "run_id", "joined" } });
        text += row({ { "run_id", "another" } });
        const ImportSummary summary = desk.import({ desk.folder.write(QStringLiteral("emissions.csv"), text) });
        QCOMPARE(summary.added(), 12'001);
        QCOMPARE(summary.unchanged(), 1);
        QCOMPARE(desk.count(), 12'002);
        const auto& issues = summary.files.at(0).issues;
        QVERIFY(std::any_of(issues.begin(), issues.end(), [](const ImportIssue& issue) { return issue.code == QLatin1String("not_joined"); }));
    }
    void undoTakesTheJoinBack()
    {
        JoinDesk desk;
        (void)desk.import({ desk.folder.write(QStringLiteral("runs.csv"), table({ caseA })) });
        const auto energy = desk.folder.write(QStringLiteral("emissions.csv"), emissions({ {} }));
        const ImportSummary joined = desk.import({ energy });
        QCOMPARE(joined.updated(), 1);
        QCOMPARE(desk.store()->joinedTo(desk.first().id)->size(), 1U);
        QVERIFY(desk.store()->putBack(*joined.replaced));
        QVERIFY(!desk.first().figure(RunField::EnergyKwh));
        QVERIFY(desk.store()->joinedTo(desk.first().id)->empty());
        desk.request.joinRecords = false;
        QCOMPARE(desk.import({ energy }).added(), 1);
    }
    void deletedAndRestoredRunKeepsItsRecords()
    {
        JoinDesk desk;
        const auto runs = desk.folder.write(QStringLiteral("runs.csv"), table({ caseA }));
        const auto energy = desk.folder.write(QStringLiteral("emissions.csv"), emissions({ {} }));
        (void)desk.import({ runs, energy });
        const auto store = desk.store();
        const StoredRun kept = *store->stored(store->identities()->at(0).id);
        QCOMPARE(kept.joined.size(), 1U);
        QVERIFY(store->remove({ kept.run.id }));
        QVERIFY(!*store->hasJoined());
        QVERIFY(store->restore({ kept }));
        QCOMPARE(*store->joinedTo(kept.run.id), kept.joined);
    }
    void unwantedRunTakesItsRecordsAlong()
    {
        JoinDesk desk;
        const auto runs = desk.folder.write(QStringLiteral("runs.csv"), table({ caseA }));
        const auto energy = desk.folder.write(QStringLiteral("emissions.csv"), emissions({ {} }));
        desk.request.leftOut.insert(desk.import({ runs, energy }, true).files.at(0).keys.at(0));
        const ImportSummary summary = desk.import({ runs, energy });
        QCOMPARE(summary.added(), 0);
        QCOMPARE(summary.files.at(1).leftOut, 1);
    }
    void historyIsKeptOrNot_data()
    {
        QTest::addColumn<bool>("keep");
        QTest::newRow("kept") << true;
        QTest::newRow("not kept") << false;
    }
    void historyIsKeptOrNot()
    {
        QFETCH(bool, keep);
        JoinDesk desk;
        const auto runs = desk.folder.write(QStringLiteral("runs.csv"), table({ caseA }));
        (void)desk.import({ runs });
        desk.folder.write(QStringLiteral("runs.csv"), table({ QByteArray(caseA).replace("0.91", "0.95") }));
        desk.request.keepHistory = keep;
        const ImportSummary summary = desk.import({ runs });
        QCOMPARE(summary.updated(), 1);
        QCOMPARE(summary.replaced->size(), 1U); // undo works either way
        QCOMPARE(desk.store()->history(desk.first().id)->size(), keep ? 1U : 0U);
    }
};

QTEST_GUILESS_MAIN(TestJoinRecords)
#include "tst_joinrecords.moc"
