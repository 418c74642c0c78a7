#include "importfiles.h"

#include "import/importjob.h"
#include "import/runmerge.h"
#include "store/runstore.h"

#include <QJsonArray>

#include <sys/stat.h>
#include <unistd.h>

using namespace runcost;
using namespace importfiles;
using Outcome = FileReport::Outcome;

namespace {

const Catalog& catalog()
{
    static const Catalog shipped = *Catalog::shipped();
    return shipped;
}

QByteArray manyRows(int count, const QByteArray& prefix = "r")
{
    QByteArray text = header24 + '\n';
    for (int i = 0; i < count; ++i)
        text += row({ { "run_id", prefix + QByteArray::number(i) } });
    return text;
}

// One store in a folder of its own, and what to put into it.
struct Bench {
    Folder folder;
    QString store = folder.text(QStringLiteral("runs.runcost"));

    ImportSummary import(std::vector<std::filesystem::path> paths, const Progress& progress = {}, bool dryRun = false) const
    {
        ImportRequest request;
        request.paths = std::move(paths);
        request.storePath = store;
        request.options.timeZone = "UTC";
        request.dryRun = dryRun;
        Result<ImportSummary> summary = importRuns(request, catalog(), progress);
        if (!summary)
            qFatal("%s", qPrintable(summary.error().text));
        return *std::move(summary);
    }
    qint64 count() const
    {
        const auto opened = RunStore::open(store, RunStore::Mode::ReadOnly);
        return opened ? *(*opened)->runCount() : -1;
    }
    Run run(const QString& sourceId) const
    {
        const auto opened = RunStore::open(store, RunStore::Mode::ReadOnly);
        const Result<std::optional<Run>> found = (*opened)->find(QStringLiteral("codecarbon"), sourceId);
        return found && *found ? **found : Run();
    }
};

} // namespace

class TestImportJob final : public QObject {
    Q_OBJECT
private slots:
    void importingAgainAddsNothing()
    {
        const Bench bench;
        const auto first = bench.folder.write(QStringLiteral("in/emissions.csv"), manyRows(3));
        bench.folder.write(QStringLiteral("in/") + QStringLiteral("lstm_20251115_220133/cost_analysis/cost_analysis.json"), costAnalysis());
        const auto folder = bench.folder.path(QStringLiteral("in"));
        const ImportSummary once = bench.import({ folder });
        QCOMPARE(once.added(), 4);
        QCOMPARE(once.exitStatus(), 0);
        QCOMPARE(once.addedIds.size(), 4U);
        const ImportSummary again = bench.import({ folder });
        QCOMPARE(again.added(), 0);
        QCOMPARE(again.unchanged(), 4);
        QVERIFY(again.addedIds.empty());

        QCOMPARE(symlink(first.c_str(), bench.folder.path(QStringLiteral("link.csv")).c_str()), 0);
        QCOMPARE(bench.import({ bench.folder.path(QStringLiteral("link.csv")) }).unchanged(), 3);
        const QString here = QDir::currentPath();
        QDir::setCurrent(bench.folder.text(QStringLiteral("in")));
        QCOMPARE(bench.import({ "emissions.csv" }).unchanged(), 3);
        QCOMPARE(bench.import({ "." }).unchanged(), 4);
        QDir::setCurrent(here);
        QCOMPARE(bench.count(), 4);
    }
    void appendedFileAddsItsNewRows()
    {
        const Bench bench;
        const auto path = bench.folder.write(QStringLiteral("emissions.csv"), manyRows(3));
        (void)bench.import({ path });
        bench.folder.write(QStringLiteral("emissions.csv"), manyRows(5));
        const ImportSummary summary = bench.import({ path });
        QCOMPARE(summary.added(), 2);
        QCOMPARE(summary.unchanged(), 3);
        QCOMPARE(summary.addedIds.size(), 2U);
    }
    void cumulativeRowsOfLaterImportsReplace()
    {
        const Bench bench;
        const auto path = bench.folder.write(QStringLiteral("e.csv"), emissions({ { { "duration", "10" }, { "energy_consumed", "0.1" } } }));
        const auto longer = bench.folder.write(QStringLiteral("f.csv"), emissions({ { { "duration", "20" }, { "energy_consumed", "0.2" } } }));
        (void)bench.import({ path });
        QCOMPARE(bench.import({ longer }).updated(), 1);
        QCOMPARE(*bench.run(QStringLiteral("run-a")).value(RunField::EnergyKwh), 0.2);
        // The shorter one in another file again does not take anything back.
        const auto shorter = bench.folder.write(QStringLiteral("g.csv"), emissions({ { { "duration", "10" }, { "energy_consumed", "0.1" } } }) + '\n');
        QCOMPARE(bench.import({ shorter }).unchanged(), 1);
        QCOMPARE(*bench.run(QStringLiteral("run-a")).value(RunField::EnergyKwh), 0.2);
    }
    void tasksReportAndTotalAreOneRun()
    {
        const QByteArray header = "task_name,timestamp,project_name,run_id,duration,emissions,energy_consumed,codecarbon_version,on_cloud";
        const QByteArray tasks = emissions({ { { "task_name", "train" }, { "energy_consumed", "0.29" } } }, header);
        const QByteArray report = "{\"header\":{\"reportId\":\"run-a\"},\"measures\":[{\"measurementMethod\":\"codecarbon\",\"powerConsumption\":0.31,"
                                  "\"measurementDuration\":3600}]}";
        const std::vector<std::pair<QString, QByteArray>> files { { QStringLiteral("emissions_base_run-a.csv"), tasks },
            { QStringLiteral("boamps_report_run-a.json"), report }, { QStringLiteral("emissions.csv"), emissions({ {} }) } };
        std::array order { 0U, 1U, 2U };
        do {
            const Bench bench;
            for (const unsigned i : order)
                (void)bench.import({ bench.folder.write(files[i].first, files[i].second) });
            QCOMPARE(bench.count(), 1);
            QCOMPARE(*bench.run(QStringLiteral("run-a")).value(RunField::EnergyKwh), 0.3);
        } while (std::next_permutation(order.begin(), order.end()));
    }
    void oneFileIsWholeOrAbsent()
    {
        const Bench bench;
        const auto small = bench.folder.write(QStringLiteral("in/a.csv"), manyRows(3, "a"));
        bench.folder.write(QStringLiteral("in/b.csv"), manyRows(5000, "b"));
        int asked = 0;
        Progress progress;
        progress.isCancelled = [&asked] { return ++asked > 8; };
        const ImportSummary summary = bench.import({ bench.folder.path(QStringLiteral("in")) }, progress);
        QVERIFY(summary.cancelled);
        QCOMPARE(summary.exitStatus(), 130);
        QCOMPARE(bench.count(), 3);
        QCOMPARE(summary.addedIds.size(), 3U);
        QCOMPARE(bench.import({ small }).unchanged(), 3);
    }
    void dryRunStoresNothing()
    {
        const Bench bench;
        const auto path = bench.folder.write(QStringLiteral("emissions.csv"), manyRows(2));
        const ImportSummary before = bench.import({ path }, {}, true);
        QCOMPARE(before.added(), 2);
        QCOMPARE(before.files[0].runs.size(), 2U);
        QCOMPARE(before.files[0].lines, (std::vector<qint64> { 2, 3 }));
        QVERIFY(!QFile::exists(bench.store));
        (void)bench.import({ path });
        bench.folder.write(QStringLiteral("emissions.csv"), manyRows(2) + row({ { "run_id", "new" } }));
        const ImportSummary after = bench.import({ path }, {}, true);
        QCOMPARE(after.files[0].marks, (std::vector<int> { int(PutOutcome::Unchanged), int(PutOutcome::Unchanged), int(PutOutcome::Added) }));
        QCOMPARE(bench.count(), 2);
    }
    // Files above 8 MiB are read twice and never kept.
    void largeFilesPassThrough()
    {
        const QByteArray header = header24 + ",pad";
        QByteArray text = header + '\n';
        const auto add = [&](const QByteArray& id, const QByteArray& seconds) {
            text += row({ { "run_id", id }, { "duration", seconds }, { "pad", QByteArray(20000, 'x') } }, header);
        };
        for (int i = 0; i < 500; ++i)
            add("r" + QByteArray::number(i), i == 7 ? "-1" : "100");
        add("r3", "300"); // cumulative: this one counts
        add("r4", "50");
        QVERIFY(text.size() > 9000000);
        const Bench bench;
        const auto path = bench.folder.write(QStringLiteral("emissions.csv"), text);
        const ImportSummary dry = bench.import({ path }, {}, true);
        QCOMPARE(dry.added(), 499);
        QCOMPARE(dry.files[0].runs.size(), 499U);

        const ImportSummary summary = bench.import({ path });
        QCOMPARE(summary.added(), 499);
        QCOMPARE(summary.rejected(), 1);
        QCOMPARE(summary.exitStatus(), 3);
        QCOMPARE(summary.addedIds.size(), 499U);
        QCOMPARE(*bench.run(QStringLiteral("r3")).value(RunField::DurationS), 300.0);
        QCOMPARE(*bench.run(QStringLiteral("r4")).value(RunField::DurationS), 100.0);
        QCOMPARE(bench.import({ path }).unchanged(), 499);

        int asked = 0;
        Progress progress;
        progress.isCancelled = [&asked] { return ++asked > 1; }; // in the midst of the rows
        const auto other = bench.folder.write(QStringLiteral("other.csv"), QByteArray(text).replace("paper,r", "paper,s"));
        QVERIFY(bench.import({ other }, progress).cancelled);
        QCOMPARE(bench.count(), 499);
        QCOMPARE(bench.import({ other }).added(), 499);
    }
    void outcomesAndExitStatus()
    {
        const Bench bench;
        const auto whole = bench.folder.write(QStringLiteral("whole.csv"), manyRows(1, "w"));
        const auto partial = bench.folder.write(QStringLiteral("partial.csv"), manyRows(1, "p") + row({ { "run_id", "x" }, { "duration", "-1" } }));
        const auto bad = bench.folder.write(QStringLiteral("bad.csv"), emissions({ { { "run_id", "x" }, { "duration", "-1" } } }));
        const auto none = bench.folder.write(QStringLiteral("none.csv"), header24 + '\n');
        const auto junk = bench.folder.write(QStringLiteral("junk.csv"), "junk");
        QCOMPARE(bench.import({ whole }).exitStatus(), 0);
        QCOMPARE(bench.import({ whole, partial }).exitStatus(), 3);
        QCOMPARE(bench.import({ partial, bad }).exitStatus(), 1);
        QCOMPARE(bench.import({ none }).exitStatus(), 1);
        const ImportSummary summary = bench.import({ whole, partial, bad, none, junk });
        std::vector<Outcome> outcomes;
        for (const FileReport& file : summary.files)
            outcomes.push_back(file.outcome);
        QVERIFY((outcomes == std::vector { Outcome::Imported, Outcome::Partial, Outcome::Rejected, Outcome::Empty, Outcome::Rejected }));
        QVERIFY(summary.files[2].reason.startsWith(QLatin1String("Line 2, column 29:")));
        QCOMPARE(summary.rejected(), 3);

        const QJsonObject json = summary.toJson();
        QCOMPARE(json.value(QLatin1String("schema_version")).toInt(), 1);
        QCOMPARE(json.value(QLatin1String("unchanged")).toInt(), 2);
        const QJsonObject file = json.value(QLatin1String("files")).toArray().at(1).toObject();
        QCOMPARE(file.value(QLatin1String("status")).toString(), QStringLiteral("partial"));
        QCOMPARE(file.value(QLatin1String("format")).toString(), QStringLiteral("codecarbon"));
        const QJsonObject issueJson = file.value(QLatin1String("issues")).toArray().at(0).toObject();
        QCOMPARE(issueJson.value(QLatin1String("line")).toInt(), 3);
        QCOMPARE(issueJson.value(QLatin1String("field")).toString(), QStringLiteral("duration"));
        QCOMPARE(issueJson.value(QLatin1String("code")).toString(), QStringLiteral("negative"));
    }
    void foldersPassOverWhatIsNoRun()
    {
        const Bench bench;
        bench.folder.write(QStringLiteral("in/README.txt"), "hello");
        bench.folder.write(QStringLiteral("in/data.json"), "{\"a\":1}");
        bench.folder.write(QStringLiteral("in/none.csv"), header24 + '\n');
        bench.folder.write(QStringLiteral("in/emissions.csv"), manyRows(2));
        QCOMPARE(mkfifo(bench.folder.path(QStringLiteral("in/pipe.csv")).c_str(), 0600), 0);
        QCOMPARE(symlink(".", bench.folder.path(QStringLiteral("in/loop")).c_str()), 0);
        const ImportSummary summary = bench.import({ bench.folder.path(QStringLiteral("in")) });
        QCOMPARE(summary.exitStatus(), 0);
        QCOMPARE(summary.added(), 2);
        bench.folder.write(QStringLiteral("empty/README.txt"), "hello");
        const ImportSummary nothing = bench.import({ bench.folder.path(QStringLiteral("empty")) });
        QCOMPARE(nothing.exitStatus(), 1);
        QCOMPARE(nothing.files.size(), 1U);
    }
    // Of very many files only the sums are kept, but what is wrong with one is said all the same.
    void manyFilesAreAddedUp()
    {
        const Bench bench;
        for (int i = 0; i < 7; ++i)
            bench.folder.write(QStringLiteral("in/%1/emissions.csv").arg(i), manyRows(2, "f" + QByteArray::number(i) + '-'));
        const auto broken = bench.folder.write(QStringLiteral("in/8/emissions.csv"), manyRows(1, "g") + row({ { "run_id", "h" }, { "duration", "-1" } }));
        ImportRequest request;
        request.paths = { bench.folder.path(QStringLiteral("in")) };
        request.storePath = bench.store;
        request.options.timeZone = "UTC";
        request.mostListed = 3;
        const Result<ImportSummary> summary = importRuns(request, catalog());
        QVERIFY(summary.hasValue());
        QCOMPARE(summary->otherFiles, 4);
        QCOMPARE(summary->others.added, 8);
        QCOMPARE(summary->added(), 15);
        QCOMPARE(summary->stored(), 15);
        QCOMPARE(bench.count(), 15);
        QCOMPARE(summary->files.size(), 4U);
        QCOMPARE(summary->files.back().file, broken);
        QCOMPARE(summary->exitStatus(), 3);
        QCOMPARE(summary->toJson().value(QLatin1String("files_not_listed")).toInt(), 4);
    }

    void pathsThatCannotBeRead()
    {
        const Bench bench;
        const auto pipe = bench.folder.path(QStringLiteral("pipe.csv"));
        QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
        const ImportSummary summary = bench.import({ pipe, "/dev/zero", bench.folder.path(QStringLiteral("missing")), "/" });
        QCOMPARE(summary.files.size(), 4U);
        for (const FileReport& file : summary.files) {
            QCOMPARE(file.outcome, Outcome::Rejected);
            QVERIFY(!file.reason.isEmpty());
        }
        QCOMPARE(bench.count(), 0);
    }
    void optionsReachTheRuns()
    {
        const Bench bench;
        ImportRequest request;
        request.paths = { bench.folder.write(QStringLiteral("e.csv"), emissions({ { { "project_name", "codecarbon" } } })) };
        request.storePath = bench.store;
        request.options.project = QStringLiteral("mine");
        request.options.tags.insert(QStringLiteral("team"), QStringLiteral("vision"));
        QVERIFY(importRuns(request, catalog(), {}).hasValue());
        const Run run = bench.run(QStringLiteral("run-a"));
        QCOMPARE(run.project, QStringLiteral("mine"));
        QCOMPARE(run.tags.value(QStringLiteral("team")), QStringLiteral("vision"));
        request.format = QStringLiteral("cost_analysis");
        QCOMPARE(importRuns(request, catalog(), {})->exitStatus(), 1);
    }
    void removedRunsComeBack()
    {
        const Bench bench;
        const auto path = bench.folder.write(QStringLiteral("emissions.csv"), manyRows(2));
        const ImportSummary once = bench.import({ path });
        {
            const auto store = RunStore::open(bench.store, RunStore::Mode::ReadWrite);
            QVERIFY((*store)->remove(once.addedIds.all()).hasValue());
        }
        QCOMPARE(bench.count(), 0);
        QCOMPARE(bench.import({ path }).added(), 2);
    }
    void storedFiguresAreThoseOfTheFile()
    {
        const Bench bench;
        const auto path = bench.folder.write(QStringLiteral("emissions.csv"), emissions({ {} }));
        ReadOptions options;
        options.timeZone = "UTC";
        Run read = readPath(path, options, {})->runs[0];
        (void)bench.import({ path });
        const Run stored = bench.run(QStringLiteral("run-a"));
        read.id = stored.id;
        QVERIFY(stored == read);
    }
    void progressCountsUp()
    {
        const Bench bench;
        for (int i = 0; i < 5; ++i)
            bench.folder.write(QStringLiteral("in/%1.csv").arg(i), manyRows(1, QByteArray::number(i)));
        qint64 last = -1;
        qint64 all = 0;
        bool ordered = true;
        Progress progress;
        progress.report = [&](qint64 done, qint64 total, const QString&) {
            ordered = ordered && done >= last && done <= total;
            last = done;
            all = total;
        };
        (void)bench.import({ bench.folder.path(QStringLiteral("in")) }, progress);
        QVERIFY(ordered);
        QVERIFY(all > 0);
        QCOMPARE(last, all);
    }
    void samplesAreMarked()
    {
        const Bench bench;
        const Result<ImportSummary> samples = importSamples(bench.store, catalog());
        QVERIFY(samples.hasValue());
        QVERIFY(samples->added() > 0);
        QCOMPARE(importSamples(bench.store, catalog())->added(), 0);
        const auto store = RunStore::open(bench.store, RunStore::Mode::ReadOnly);
        QCOMPARE(int((*store)->sampleIds()->size()), samples->added());
    }
    void corpusTwice()
    {
        const QString path = shared("corpus/codecarbon");
        if (!QFile::exists(path))
            QSKIP("the shared corpus is not here");
        const Bench bench;
        const ImportSummary once = bench.import({ path.toStdString() });
        QCOMPARE(once.exitStatus(), 1); // the load profile among them is refused
        QCOMPARE(bench.count(), 628);
        const ImportSummary again = bench.import({ path.toStdString() });
        QCOMPARE(again.added(), 0);
        QCOMPARE(again.updated(), 0);
        QCOMPARE(bench.count(), 628);
    }
};

QTEST_GUILESS_MAIN(TestImportJob)
#include "tst_importjob.moc"
