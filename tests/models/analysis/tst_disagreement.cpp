#include "analysis/costmodel.h"
#include "analysis/disagreement.h"
#include "analysis/tornado.h"

#include <QtTest>

using namespace runcost;

namespace {

Figure figure(double value, Provenance provenance = Provenance::Imported)
{
    return { value, provenance, 0, QStringLiteral("emissions.csv"), {} };
}

// 10 h on four A100 of AWS at 300 W each, measured: 12 kWh at the machine, PUE 1.17 on top.
Run cloudRun()
{
    Run run;
    run.sourceKind = QStringLiteral("codecarbon");
    run.name = QStringLiteral("sft");
    run.provider = QStringLiteral("aws");
    run.region = QStringLiteral("us-east-1");
    run.gpuType = QStringLiteral("NVIDIA A100-SXM4-80GB");
    run.deviceClass = QStringLiteral("cuda");
    run.figure(RunField::GpuMemoryGb) = figure(80);
    run.figure(RunField::GpuCount) = figure(4);
    run.figure(RunField::DurationS) = figure(36000, Provenance::Measured);
    run.figure(RunField::PowerW) = figure(300, Provenance::Measured);
    return run;
}

// Half an hour at 300 W on the own machine.
Run localRun()
{
    Run run;
    run.sourceKind = QStringLiteral("cost_analysis");
    run.provider = QStringLiteral("local");
    run.deviceClass = QStringLiteral("cuda");
    run.figure(RunField::DurationS) = figure(1800, Provenance::Measured);
    run.figure(RunField::PowerW) = figure(300, Provenance::Measured);
    run.figure(RunField::EnergyKwh) = figure(0.15);
    return run;
}

const ReportedFigure* find(const std::vector<ReportedFigure>& figures, ReportedKind kind)
{
    const auto found = std::find_if(figures.begin(), figures.end(), [kind](const ReportedFigure& f) { return f.kind == kind; });
    return found == figures.end() ? nullptr : &*found;
}

} // namespace

class TestDisagreement final : public QObject {
    Q_OBJECT
private:
    Catalog m_catalog = *Catalog::shipped();

    std::vector<ReportedFigure> compared(const Run& run) const
    {
        return compareReported(run, gatherInputs(run, {}, m_catalog), m_catalog);
    }
    void check(const Run& run, ReportedKind kind, const std::vector<DifferenceReason>& reasons) const
    {
        const auto figures = compared(run);
        const ReportedFigure* one = find(figures, kind);
        QVERIFY(one);
        QVERIFY2(one->reasons == reasons, qUtf8Printable(one->why));
        QVERIFY(!one->why.isEmpty());
        // Without words the reasons are the same.
        const auto mute = compareReported(run, gatherInputs(run, {}, m_catalog, SourceTexts::No), m_catalog, SourceTexts::No);
        QCOMPARE(find(mute, kind)->reasons, one->reasons);
        QCOMPARE(find(mute, kind)->disagrees, one->disagrees);
    }

private slots:
    void nothingReportedNothingCompared() { QVERIFY(compared(cloudRun()).empty()); }

    void energyReasons_data()
    {
        QTest::addColumn<double>("kwh"); // as the file states it
        QTest::addColumn<bool>("pueIncluded");
        QTest::addColumn<QList<int>>("reasons");
        QTest::addColumn<bool>("disagrees");
        using R = DifferenceReason;
        const auto list = [](std::initializer_list<R> all) {
            QList<int> numbers;
            for (const R r : all)
                numbers << int(r);
            return numbers;
        };
        QTest::newRow("machine only") << 12.0 << false << list({ R::Pue }) << true;
        QTest::newRow("PUE twice, first by the file") << 12.0 * 1.17 << false << list({ R::PueTwice }) << true;
        QTest::newRow("joules") << 12.0 * 3.6e6 << false << list({ R::Unit, R::Pue }) << true;
        QTest::newRow("kilojoules") << 12.0 * 3600 << false << list({ R::Unit, R::Pue }) << true;
        QTest::newRow("watt-hours") << 12000.0 << false << list({ R::Unit, R::Pue }) << true;
        QTest::newRow("megawatt-hours") << 0.012 << false << list({ R::Unit, R::Pue }) << true;
        QTest::newRow("one of four GPUs") << 3.0 << false << list({ R::Pue, R::DeviceCount }) << true;
        QTest::newRow("nobody knows") << 77.0 << false << list({ R::Unknown }) << true;
    }
    void energyReasons()
    {
        QFETCH(double, kwh);
        QFETCH(bool, pueIncluded);
        QFETCH(QList<int>, reasons);
        QFETCH(bool, disagrees);
        Run run = cloudRun();
        run.figure(RunField::EnergyKwh) = figure(kwh);
        run.pueIncluded = pueIncluded;
        const auto figures = compared(run);
        const ReportedFigure* energy = find(figures, ReportedKind::Energy);
        QVERIFY(energy);
        QList<int> found;
        for (const DifferenceReason r : energy->reasons)
            found << int(r);
        QVERIFY2(found == reasons, qUtf8Printable(energy->why));
        QCOMPARE(energy->disagrees, disagrees);
        QCOMPARE(*energy->recomputed, 12 * 1.17);
    }

    void agreeingEnergyIsQuiet()
    {
        const auto figures = compared(localRun());
        QCOMPARE(figures.size(), std::size_t(1));
        QVERIFY(!figures.front().disagrees);
        QCOMPARE(figures.front().reasons, std::vector { DifferenceReason::Agree });
        QCOMPARE(figures.front().inUse, FigureUse::Recomputed);
        QVERIFY(!largestDisagreement(figures));
    }

    // A power by TDP cannot contradict a measurement, but no machine is wrong by a factor of a thousand.
    void estimatesOnlyContradictWrongUnits()
    {
        Run run = cloudRun();
        run.figure(RunField::PowerW).reset();
        run.figure(RunField::EnergyKwh) = figure(9); // 225 W a GPU
        check(run, ReportedKind::Energy, { DifferenceReason::Pue });
        run.figure(RunField::EnergyKwh) = figure(9000);
        check(run, ReportedKind::Energy, { DifferenceReason::Unit });
    }

    void carbonReasons()
    {
        Run run = localRun();
        run.country = QStringLiteral("SWE");
        const double here = gatherInputs(run, {}, m_catalog).value(ModelInput::GridIntensity);
        run.figure(RunField::CarbonKg) = figure(0.15 * here / 1000);
        check(run, ReportedKind::Carbon, { DifferenceReason::Agree });
        run.figure(RunField::CarbonKg) = figure(0.15 * here); // grams
        check(run, ReportedKind::Carbon, { DifferenceReason::Unit });
        run.figure(RunField::CarbonKg) = figure(0.15 * 475 / 1000); // the world's grid
        check(run, ReportedKind::Carbon, { DifferenceReason::Grid });
        Run cloud = cloudRun();
        cloud.figure(RunField::EnergyKwh) = figure(12);
        const double aws = gatherInputs(cloud, {}, m_catalog).value(ModelInput::GridIntensity);
        cloud.figure(RunField::CarbonKg) = figure(12 * aws * 1.3 / 1000);
        check(cloud, ReportedKind::Carbon, { DifferenceReason::Pue, DifferenceReason::Grid });
    }

    void costReasons()
    {
        Run local = localRun();
        local.figure(RunField::ReportedCostUsd) = figure(0.15 * 0.10); // at $0.10 a kWh; RunCost takes 0.13
        check(local, ReportedKind::TrainingCost, { DifferenceReason::Price });
        local.flags << QStringLiteral("overwritten_later");
        check(local, ReportedKind::TrainingCost, { DifferenceReason::Price, DifferenceReason::EstimatedTime });
        local.flags.clear();
        local.figure(RunField::ReportedCostUsd) = figure(0.15 * 0.13 * 100);
        check(local, ReportedKind::TrainingCost, { DifferenceReason::Unit });

        Run cloud = cloudRun();
        cloud.figure(RunField::DurationS) = figure(9.5 * 3600, Provenance::Measured);
        const double price = gatherInputs(cloud, {}, m_catalog).value(ModelInput::GpuPrice);
        cloud.figure(RunField::BilledCostUsd) = figure(10 * 4 * price, Provenance::Billed);
        check(cloud, ReportedKind::TrainingCost, { DifferenceReason::WholeHours });
        cloud.figure(RunField::BilledCostUsd) = figure(9.5 * price, Provenance::Billed);
        check(cloud, ReportedKind::TrainingCost, { DifferenceReason::DeviceCount });
        const PriceRow* spot = spotPrice(m_catalog, QStringLiteral("aws"), gatherInputs(cloud, {}, m_catalog).baseGpu->id);
        QVERIFY(spot);
        cloud.figure(RunField::BilledCostUsd) = figure(9.5 * 4 * *spot->usdPerGpuHour, Provenance::Billed);
        check(cloud, ReportedKind::TrainingCost, { DifferenceReason::SpotPrice });
        cloud.figure(RunField::HourlyPriceUsd) = figure(16);
        cloud.figure(RunField::BilledCostUsd) = figure(16 * 10.75, Provenance::Billed); // 75 min of start-up
        check(cloud, ReportedKind::TrainingCost, { DifferenceReason::ExtraTime });
    }

    void timeReasons()
    {
        Run run = localRun();
        run.startedAtMs = 0;
        run.endedAtMs = 1'800'000;
        check(run, ReportedKind::RunTime, { DifferenceReason::Agree });
        run.endedAtMs = 2'400'000;
        check(run, ReportedKind::RunTime, { DifferenceReason::ExtraTime });
        run.figure(RunField::DurationS) = figure(40); // minutes
        check(run, ReportedKind::RunTime, { DifferenceReason::Unit });
        run.figure(RunField::DurationS) = figure(7777, Provenance::Estimated);
        check(run, ReportedKind::RunTime, { DifferenceReason::EstimatedTime });
    }

    // Either choice is what the analysis then says, exactly.
    void choicesAreHonoured()
    {
        Run run = cloudRun();
        run.figure(RunField::EnergyKwh) = figure(12000); // watt-hours
        run.figure(RunField::CarbonKg) = figure(5);
        run.figure(RunField::BilledCostUsd) = figure(200, Provenance::Billed);
        run.startedAtMs = 0;
        run.endedAtMs = 40'000'000;
        for (const ReportedKind kind : { ReportedKind::TrainingCost, ReportedKind::Energy, ReportedKind::Carbon, ReportedKind::RunTime }) {
            for (const FigureUse use : { FigureUse::Reported, FigureUse::Recomputed }) {
                Run chosen = run;
                setFigureUse(chosen, kind, use);
                QCOMPARE(figureUse(chosen, kind), use);
                const Analysis a = *analyze(chosen, {}, m_catalog);
                const ReportedFigure* figure = find(a.reported, kind);
                QVERIFY(figure && figure->chosen && figure->inUse == use);
                const Quantity& got = kind == ReportedKind::TrainingCost ? a.component(Component::Training)
                    : kind == ReportedKind::Energy                       ? a.energyKwh
                    : kind == ReportedKind::Carbon                       ? a.carbonKg
                                                                         : a.trainingHours;
                QCOMPARE(*got.value, use == FigureUse::Reported ? figure->reported : *figure->recomputed);
            }
        }
        Run local = localRun();
        local.figure(RunField::ReportedCostUsd) = figure(0.09);
        setFigureUse(local, ReportedKind::TrainingCost, FigureUse::Reported);
        QCOMPARE(*analyze(local, {}, m_catalog)->component(Component::Training).value, 0.09);
        // Sliders go on working from there.
        Scenario half;
        half.numbers[Lever::TimeFactor] = 0.5;
        QCOMPARE(*analyze(local, half, m_catalog)->component(Component::Training).value, 0.045);
        setFigureUse(local, ReportedKind::TrainingCost, FigureUse::ByDefault);
        QVERIFY(local.tags.isEmpty());
    }

    void totalsCarryTheLargest()
    {
        Run run = cloudRun();
        run.figure(RunField::EnergyKwh) = figure(12);
        const Totals totals = analyzeTotals(run, {}, m_catalog);
        QVERIFY(totals.disagreement);
        QVERIFY(std::abs(*totals.disagreement - 17) < 1e-6); // the PUE of AWS
        run.pueIncluded = true;
        QVERIFY(!analyzeTotals(run, {}, m_catalog).disagreement);
        run.figure(RunField::EnergyKwh) = figure(0);
        const auto figures = compared(run);
        QCOMPARE(figures.front().reasons, std::vector { DifferenceReason::NotMeasured });
        QVERIFY(*largestDisagreement(figures) > 1000);
    }

    void factorsAreTheFewest()
    {
        const std::vector<DifferenceFactor> all { { 2, DifferenceReason::Price, {} }, { 3, DifferenceReason::Grid, {} },
            { 6.05, DifferenceReason::Unit, {} }, { 1000, DifferenceReason::Pue, {} } };
        QCOMPARE(factorsOf(6, all, 0.02).size(), std::size_t(1));
        QCOMPARE(factorsOf(6, all, 0.001).size(), std::size_t(2));
        QCOMPARE(factorsOf(6000, all, 0.001).size(), std::size_t(3));
        QVERIFY(factorsOf(7, all, 0.02).empty());
        QVERIFY(factorsOf(7, {}, 0.02).empty());
    }

    // Both ends are evaluated: each bar is what a run of the model with that input says.
    void tornadoEvaluatesBothEnds()
    {
        Run run = cloudRun();
        run.figure(RunField::ModelMib) = figure(14000);
        run.figure(RunField::LatencyMs) = figure(48);
        Scenario scenario;
        scenario.numbers[Lever::SpotShare] = 0.6;
        for (const TornadoFigure kind : { TornadoFigure::Cost, TornadoFigure::Energy, TornadoFigure::Carbon }) {
            const Result<Tornado> result = tornado(run, scenario, m_catalog, kind);
            QVERIFY(result && !result->bars.empty());
            double shares = 0;
            double previous = 1e300;
            const ModelInputs in = gatherInputs(run, scenario, m_catalog);
            for (const TornadoBar& bar : result->bars) {
                shares += bar.share;
                QVERIFY(bar.swing() <= previous);
                previous = bar.swing();
                QVERIFY(bar.lowInput >= 0 && bar.lowInput < bar.figure.value && bar.highInput > bar.figure.value);
                ModelInputs moved = in;
                moved[bar.input]->value = bar.highInput;
                const ModelResult<double> there = evaluateValue(moved);
                QCOMPARE(bar.atHigh, kind == TornadoFigure::Cost ? *there.total : kind == TornadoFigure::Energy ? *there.energyKwh : *there.carbonKg);
                // The value lies between the ends.
                QVERIFY(std::min(bar.atLow, bar.atHigh) <= *result->value.value && *result->value.value <= std::max(bar.atLow, bar.atHigh));
            }
            QVERIFY(std::abs(shares - 1) < 1e-9);
            const TornadoSummary summary = summarise(*result);
            QVERIFY(summary.named >= 1 && summary.named <= 3 && summary.names.size() == summary.named);
            QVERIFY(summary.share > 0 && summary.share <= 1 + 1e-9);
            QVERIFY(summary.narrowedHigh < result->value.high + 1e-12);
            QVERIFY(result->baseline);
        }
        // The mix of on-demand and spot is straight in the discount: both halves are alike.
        const Tornado cost = *tornado(run, scenario, m_catalog, TornadoFigure::Cost);
        const auto discount = std::find_if(
            cost.bars.begin(), cost.bars.end(), [](const TornadoBar& b) { return b.input == ModelInput::SpotDiscount; });
        QVERIFY(discount != cost.bars.end());
        QVERIFY(discount->atLow > discount->atHigh); // a larger discount is cheaper
    }

    // Gathering only what the cost depends on must find what gathering everything finds.
    void recomputedCostAsGatheredAnew()
    {
        std::vector<Run> runs { cloudRun(), localRun(), Run {} };
        runs[0].figure(RunField::BilledCostUsd) = figure(150, Provenance::Billed);
        runs.push_back(runs[0]);
        runs.back().figure(RunField::HourlyPriceUsd) = figure(12);
        runs.push_back(runs[0]);
        runs.back().gpuType = QStringLiteral("no such GPU");
        runs.push_back(cloudRun());
        runs.back().provider.clear();
        runs.back().figure(RunField::ReportedCostUsd) = figure(99);
        setFigureUse(runs.back(), ReportedKind::TrainingCost, FigureUse::Reported);
        runs[1].figure(RunField::ReportedCostUsd) = figure(0.4);
        setFigureUse(runs[1], ReportedKind::TrainingCost, FigureUse::Reported);
        for (const Run& run : runs) {
            FigureUses uses = figureUses(run);
            ModelInputs part = gatherInputs(run, {}, m_catalog);
            recomputeCost(run, m_catalog, part, SourceTexts::Yes, uses);
            uses[static_cast<std::size_t>(ReportedKind::TrainingCost)] = FigureUse::Recomputed;
            const ModelInputs whole = gatherInputs(run, {}, m_catalog, SourceTexts::Yes, uses);
            for (std::size_t i = 0; i < modelInputCount; ++i)
                QVERIFY2(part.figures[i] == whole.figures[i], modelInputInfo(static_cast<ModelInput>(i)).name);
            QCOMPARE(part.priceNote, whole.priceNote);
            QCOMPARE(part.priceRow, whole.priceRow);
        }
    }

    void tornadoOfTheUnknownIsEmpty()
    {
        const Result<Tornado> result = tornado(Run {}, {}, m_catalog, TornadoFigure::Cost);
        QVERIFY(result && result->bars.empty() && !result->value.value);
        QCOMPARE(summarise(*result).named, 0);
    }
};

QTEST_GUILESS_MAIN(TestDisagreement)
#include "tst_disagreement.moc"
