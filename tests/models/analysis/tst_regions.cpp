#include "analysis/explanation.h"
#include "analysis/regions.h"
#include "catalog/catalog.h"
#include "session/scorehistory.h"

#include <QtTest>

#include <cmath>

using namespace runcost;

// What large windows show beside a run: other regions, and the scores before it.
class TestRegions final : public QObject {
    Q_OBJECT

    static Run run()
    {
        Run run;
        run.name = QStringLiteral("sft");
        run.provider = QStringLiteral("aws");
        run.region = QStringLiteral("us-east-1");
        run.gpuType = QStringLiteral("NVIDIA A100-SXM4-80GB");
        run.figure(RunField::DurationS) = Figure { 3600, Provenance::Measured, 0, {}, {} };
        run.figure(RunField::EnergyKwh) = Figure { 2, Provenance::Measured, 0, {}, {} };
        return run;
    }

private slots:
    void regionsOfTheProvider()
    {
        const Catalog catalog = Catalog::shipped().value();
        const Run r = run();
        const Analysis analysis = analyze(r, {}, catalog).value();
        const double energy = *analysis.energyKwh.value;
        const std::vector<RegionRow> regions = comparedRegions(r, analysis.environment, catalog, energy, 8);
        QCOMPARE(regions.size(), std::size_t(8));
        QVERIFY(analysis.environment.greenest);
        QCOMPARE(regions.front().name, analysis.environment.greenest->name); // the cleanest of the provider
        QVERIFY(std::any_of(regions.begin(), regions.end(), [](const RegionRow& row) { return row.name == QLatin1String("us-east-1"); }));
        for (std::size_t i = 0; i < regions.size(); ++i) {
            QVERIFY(catalog.gridRegion(QStringLiteral("aws"), regions[i].name) != nullptr);
            QVERIFY(i == 0 || regions[i - 1].gPerKwh <= regions[i].gPerKwh);
            QCOMPARE(*regions[i].carbonKg, energy * regions[i].gPerKwh / 1000);
            QVERIFY(comparedRegion(regions[i].name, r, analysis.environment, catalog, energy));
            // Each bar can be explained.
            const Result<Explanation> why = explain(r, {}, catalog, QStringLiteral("region:") + regions[i].name, {});
            QVERIFY2(why, qPrintable(regions[i].name));
            QVERIFY(std::abs(*why->value - *regions[i].carbonKg) < 1e-9);
        }
        QVERIFY(!explain(r, {}, catalog, QStringLiteral("region:nowhere-1"), {}));
    }

    void fewOrNoRegions()
    {
        const Catalog catalog = Catalog::shipped().value();
        const Run r = run();
        const Analysis analysis = analyze(r, {}, catalog).value();
        QVERIFY(comparedRegions(r, analysis.environment, catalog, 1.0, 0).empty());
        QCOMPARE(comparedRegions(r, analysis.environment, catalog, 1.0, 1).size(), std::size_t(1));
        QCOMPARE(comparedRegions(r, analysis.environment, catalog, 1.0, 2).size(), std::size_t(2));
        const std::vector<RegionRow> unknown = comparedRegions(r, analysis.environment, catalog, {}, 3);
        QCOMPARE(unknown.size(), std::size_t(3));
        QVERIFY(!unknown.front().carbonKg); // no energy, no mass
    }

    // Four runs of one project, one of another, one without a score, one later than the run that is looked at.
    void scoresBeforeARun()
    {
        RunColumns runs;
        runs.words = { QString(), QStringLiteral("assistant"), QStringLiteral("vision") };
        runs.nameBegin.push_back(0);
        const auto add = [&](qint64 id, qint64 started, std::uint32_t project, double score) {
            runs.id.push_back(id);
            runs.startedAtMs.push_back(started);
            runs.project.push_back(project);
            runs.score.push_back(score);
            runs.namePool += QByteArrayLiteral("r") + QByteArray::number(id);
            runs.nameBegin.push_back(static_cast<std::uint32_t>(runs.namePool.size()));
        };
        add(1, 100, 1, 50);
        add(2, 300, 1, 60);
        add(3, 200, 1, 55);
        add(4, 250, 2, 99);
        add(5, 280, 1, std::nan(""));
        add(6, 400, 1, 70);
        add(7, 500, 1, 80);
        add(8, 450, 0, 90);
        const auto scores = [&](qint64 id, std::size_t most) {
            std::vector<double> all;
            for (const ScoredRun& run : scoreHistory(runs, id, most))
                all.push_back(run.score);
            return all;
        };
        QCOMPARE(scores(6, 12), (std::vector<double> { 50, 55, 60, 70 }));
        QCOMPARE(scores(6, 3), (std::vector<double> { 55, 60, 70 }));
        QCOMPARE(scores(1, 12), (std::vector<double> { 50 }));
        QCOMPARE(scoreHistory(runs, 6, 2).front().name, QStringLiteral("r2"));
        QVERIFY(scores(5, 12).empty()); // has no score itself
        QVERIFY(scores(8, 12).empty()); // belongs to no project
        QVERIFY(scores(77, 12).empty());
    }
};

QTEST_GUILESS_MAIN(TestRegions)
#include "tst_regions.moc"
