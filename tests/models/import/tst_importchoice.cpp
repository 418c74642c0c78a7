#include "importfiles.h"

#include "import/importjob.h"
#include "session/rejectedrows.h"
#include "store/runstore.h"

using namespace runcost;
using namespace importfiles;

namespace {

// One store in a folder of its own, and a request to change.
struct Desk {
    Folder folder;
    ImportRequest request;

    Desk()
    {
        request.storePath = folder.text(QStringLiteral("runs.runcost"));
        request.options.timeZone = "UTC";
    }
    ImportSummary import(std::vector<std::filesystem::path> paths, bool dryRun)
    {
        static const Catalog catalog = *Catalog::shipped();
        request.paths = std::move(paths);
        request.dryRun = dryRun;
        Result<ImportSummary> summary = importRuns(request, catalog);
        if (!summary)
            qFatal("%s", qPrintable(summary.error().text));
        return *std::move(summary);
    }
    [[nodiscard]] qint64 count() const
    {
        const auto opened = RunStore::open(request.storePath, RunStore::Mode::ReadOnly);
        return opened ? *(*opened)->runCount() : -1;
    }
    [[nodiscard]] Run run(const QString& id) const
    {
        const auto opened = RunStore::open(request.storePath, RunStore::Mode::ReadOnly);
        return (*opened)->find(QStringLiteral("codecarbon"), id)->value_or(Run());
    }
};

const RunChange* changeOf(const std::vector<RunChange>& changes, const char* key)
{
    for (const RunChange& change : changes)
        if (change.key == QLatin1String(key))
            return &change;
    return nullptr;
}

QString path(const std::filesystem::path& file) { return QString::fromStdString(file.string()); }

} // namespace

// What the user sees before an import and decides about it.
class TestImportChoice final : public QObject {
    Q_OBJECT
private slots:
    void changesFieldByField()
    {
        Run before;
        before.name = QStringLiteral("a");
        before.region = QStringLiteral("us-east-1");
        before.figure(RunField::EnergyKwh) = Figure { 41.7, Provenance::Imported, 0, QStringLiteral("a.csv"), {} };
        before.figure(RunField::PowerW) = Figure { 250, Provenance::Imported, 0, QStringLiteral("a.csv"), {} };
        before.tags.insert(QStringLiteral("k"), QStringLiteral("v"));
        Run after = before;
        QVERIFY(runChanges(before, after).empty());
        after.tags.clear(); // the user's
        QVERIFY(runChanges(before, after).empty());
        after.region.clear();
        after.figure(RunField::EnergyKwh)->value = 41.9;
        after.figure(RunField::PowerW)->provenance = Provenance::Measured;
        after.figure(RunField::Epochs) = Figure { 3, Provenance::Imported, 0, {}, {} };
        const auto changes = runChanges(before, after);
        QCOMPARE(changes.size(), 4U);
        QCOMPARE(changeOf(changes, "region")->beforeText, QStringLiteral("us-east-1"));
        QVERIFY(changeOf(changes, "region")->afterText.isEmpty());
        QCOMPARE(*changeOf(changes, "energy_kwh")->before, 41.7);
        QCOMPARE(*changeOf(changes, "energy_kwh")->after, 41.9);
        QVERIFY(!changeOf(changes, "epochs")->before);
        QVERIFY(changeOf(changes, "power_w")->afterText.contains(QStringLiteral("Measured")));
        QVERIFY(!changeOf(changes, "power_w")->before); // the number is the same
    }
    // A difference that rounding would hide is written out.
    void smallDifferencesShow()
    {
        Run before;
        before.figure(RunField::EnergyKwh) = Figure { 41.70001, Provenance::Imported, 0, {}, {} };
        Run after = before;
        after.figure(RunField::EnergyKwh)->value = 41.70002;
        const auto changes = runChanges(before, after);
        QVERIFY(changes.at(0).beforeText != changes.at(0).afterText);
    }
    void dryRunShowsOldAndNew()
    {
        Desk desk;
        const auto file = desk.folder.write(QStringLiteral("emissions.csv"), emissions({ { { "run_id", "a" } }, { { "run_id", "b" } } }));
        (void)desk.import({ file }, false);
        desk.folder.write(QStringLiteral("emissions.csv"),
            emissions({ { { "run_id", "a" } }, { { "run_id", "b" }, { "duration", "7200" }, { "energy_consumed", "0.6" } } }));
        const ImportSummary dry = desk.import({ file }, true);
        QCOMPARE(dry.unchanged(), 1);
        QCOMPARE(dry.updated(), 1);
        const FileReport& report = dry.files.at(0);
        QVERIFY(report.changes.at(0).empty());
        QCOMPARE(*changeOf(report.changes.at(1), "energy_kwh")->before, 0.3);
        QCOMPARE(*changeOf(report.changes.at(1), "energy_kwh")->after, 0.6);
        QCOMPARE(*changeOf(report.changes.at(1), "duration_s")->after, 7200.0);
        QCOMPARE(report.zonesAssumed, 2);
    }
    // The same run out of two files is one run, in the look ahead as well as in the store.
    void sameRunOfTwoFilesCountsOnce()
    {
        Desk desk;
        const auto a = desk.folder.write(QStringLiteral("a.csv"), emissions({ { { "run_id", "x" } }, { { "run_id", "y" } } }));
        const auto b = desk.folder.write(QStringLiteral("b.csv"),
            emissions({ { { "run_id", "x" } }, { { "run_id", "y" }, { "duration", "9000" } }, { { "run_id", "z" } } }));
        for (const bool dryRun : { true, false }) {
            const ImportSummary summary = desk.import({ a, b }, dryRun);
            QCOMPARE(summary.added(), 3);
            QCOMPARE(summary.files.at(0).joined, 0);
            QCOMPARE(summary.files.at(1).joined, 2);
            QCOMPARE(summary.files.at(1).joinedUpdated, summary.files.at(1).updated);
            QVERIFY(summary.files.at(1).joinedUpdated >= 1);
            if (dryRun)
                QCOMPARE(summary.files.at(1).joins, (std::vector<int> { 0, 0, -1 }));
        }
        QCOMPARE(desk.count(), 3);
    }
    void runsAndFilesAreLeftOut()
    {
        Desk desk;
        const auto a = desk.folder.write(QStringLiteral("a.csv"), emissions({ { { "run_id", "x" } }, { { "run_id", "y" } } }));
        const auto b = desk.folder.write(QStringLiteral("b.csv"), emissions({ { { "run_id", "z" } } }));
        const ImportSummary dry = desk.import({ a, b }, true);
        desk.request.leftOut.insert(runKey(dry.files.at(0).runs.at(1)));
        desk.request.files[path(b)].skip = true;
        QCOMPARE(desk.import({ a, b }, true).added(), 3); // a look shows them all the same
        const ImportSummary summary = desk.import({ a, b }, false);
        QCOMPARE(summary.added(), 1);
        QCOMPARE(summary.files.size(), 1U);
        QCOMPARE(summary.files.at(0).leftOut, 1);
        QCOMPARE(summary.exitStatus(), 0);
        QCOMPARE(desk.count(), 1);
        // Another time they are wanted: the file does not count as known.
        desk.request.leftOut.clear();
        desk.request.files.clear();
        QCOMPARE(desk.import({ a, b }, false).added(), 2);
        QCOMPARE(desk.count(), 3);
    }
    void allRunsOfAFileLeftOut()
    {
        Desk desk;
        const auto a = desk.folder.write(QStringLiteral("a.csv"), emissions({ { { "run_id", "x" } } }));
        desk.request.leftOut.insert(runKey(desk.import({ a }, true).files.at(0).runs.at(0)));
        const ImportSummary summary = desk.import({ a }, false);
        QCOMPARE(summary.files.at(0).leftOut, 1);
        QVERIFY(summary.files.at(0).reason.contains(QStringLiteral("wanted")));
        QCOMPARE(desk.count(), 0);
    }
    void zoneOfOneFile()
    {
        Desk desk;
        const auto a = desk.folder.write(QStringLiteral("a.csv"), emissions({ { { "run_id", "x" } } }));
        const auto b = desk.folder.write(QStringLiteral("b.csv"), emissions({ { { "run_id", "y" } } }));
        desk.request.files[path(b)].timeZone = "Asia/Tokyo"; // UTC+9
        (void)desk.import({ a, b }, false);
        QCOMPARE(*desk.run(QStringLiteral("x")).endedAtMs - *desk.run(QStringLiteral("y")).endedAtMs, qint64(9) * 3600 * 1000);
    }
    void rejectedRowsKeepTheirCells()
    {
        Desk desk;
        const auto a = desk.folder.write(QStringLiteral("a.csv"),
            emissions({ { { "run_id", "x" } }, { { "run_id", "=1+1" }, { "duration", "-1" } } }) + "short,row\n");
        const ImportSummary dry = desk.import({ a }, true);
        QCOMPARE(dry.rejected(), 2);
        const Result<RejectedRows> rows = rejectedRows(dry.files);
        QVERIFY(rows.hasValue());
        QCOMPARE(rows->rows, 2);
        QCOMPARE(rows->unlisted, 0);
        const QList<QByteArray> lines = rows->csv.split('\n');
        QVERIFY(lines[0].startsWith("file,line,column,field,reason,timestamp,project_name,run_id"));
        QVERIFY(lines[1].startsWith("a.csv,3,"));
        QVERIFY(lines[1].contains(",paper,'=1+1,-1,")); // harmless, and the number as it was
        QVERIFY(lines[2].startsWith("a.csv,4,"));
        QVERIFY(lines[2].contains(",short,row,"));
        QCOMPARE(lines.size(), 4); // the last one is empty
    }
    void rejectedRowsOfAFileThatHasGone()
    {
        FileReport report;
        report.path = QStringLiteral("/nowhere/x.csv");
        report.file = "/nowhere/x.csv";
        report.rejected = 5;
        report.issues.push_back({ ImportIssue::Severity::Rejected, 7, 2, QStringLiteral("duration"), QStringLiteral("negative"),
            QStringLiteral("Negative."), QStringLiteral("-1") });
        const Result<RejectedRows> rows = rejectedRows({ report });
        QCOMPARE(rows->rows, 1);
        QCOMPARE(rows->unlisted, 4);
        QCOMPARE(rows->csv, QByteArray("file,line,column,field,reason,raw\r\nx.csv,7,2,duration,Negative.,'-1\r\n"));
    }
    void rejectedLinesOfJson()
    {
        Desk desk;
        const auto a = desk.folder.write(QStringLiteral("a.jsonl"), "{\"name\":\"x\"}\n{\"name\":\"y\", broken\n");
        FileReport report;
        report.path = path(a);
        report.file = a;
        report.rejected = 1;
        report.issues.push_back({ ImportIssue::Severity::Rejected, 2, 0, {}, QStringLiteral("malformed"), QStringLiteral("Not JSON."), {} });
        QVERIFY(rejectedRows({ report })->csv.contains("\"{\"\"name\"\":\"\"y\"\", broken\""));
        Progress stop;
        stop.isCancelled = [] { return true; };
        const Result<RejectedRows> stopped = rejectedRows({ report }, stop);
        QVERIFY(!stopped.hasValue());
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestImportChoice)
#include "tst_importchoice.moc"
