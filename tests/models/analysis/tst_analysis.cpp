#include "analysis/costmodel.h"
#include "analysis/explanation.h"
#include "analysis/findings.h"
#include "analysis/recommendations.h"
#include "analysis/ruleexpression.h"
#include "import/importjob.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace runcost;

namespace {

Figure measured(double value) { return { value, Provenance::Measured, 0, QStringLiteral("test"), {} }; }

// A LSTM on the own workstation: 0.5 h at 300 W, energy stated by the tool.
Run localRun()
{
    Run run;
    run.sourceKind = QStringLiteral("codecarbon");
    run.name = QStringLiteral("lstm");
    run.provider = QStringLiteral("local");
    run.deviceClass = QStringLiteral("cuda");
    run.figure(RunField::DurationS) = measured(1800);
    run.figure(RunField::EnergyKwh) = measured(0.15);
    run.figure(RunField::ModelMib) = measured(4);
    run.figure(RunField::LatencyMs) = measured(2);
    return run;
}

// 10 h on four A100 80 GB of AWS, billed 160 USD: 4 USD a GPU-hour.
Run cloudRun()
{
    Run run;
    run.name = QStringLiteral("sft");
    run.provider = QStringLiteral("aws");
    run.region = QStringLiteral("us-east-1");
    run.gpuType = QStringLiteral("NVIDIA A100-SXM4-80GB");
    run.deviceClass = QStringLiteral("cuda");
    run.figure(RunField::GpuMemoryGb) = measured(80);
    run.figure(RunField::GpuCount) = measured(4);
    run.figure(RunField::DurationS) = measured(36000);
    run.figure(RunField::PowerW) = measured(300);
    run.figure(RunField::BilledCostUsd) = Figure { 160, Provenance::Billed, 0, QStringLiteral("invoice"), {} };
    run.figure(RunField::ModelMib) = measured(14000);
    run.figure(RunField::LatencyMs) = measured(48);
    run.figure(RunField::Parameters) = measured(7e9);
    return run;
}

} // namespace

class TestAnalysis final : public QObject {
    Q_OBJECT
private:
    Catalog m_catalog = *Catalog::shipped();

    Analysis analysis(const Run& run, const Scenario& scenario = {}) const
    {
        const Result<Analysis> result = analyze(run, scenario, m_catalog);
        if (!result)
            qFatal("%s", qUtf8Printable(result.error().text));
        return *result;
    }

private slots:
    void ownMachinePaysEnergyOnly()
    {
        const Analysis a = analysis(localRun());
        // 0.15 kWh at 0.13 USD; 10,000 predictions of 2 ms and 1 GB: 20 GB·s plus 0.01 million requests.
        QCOMPARE(*a.component(Component::Training).value, 0.15 * 0.13);
        QCOMPARE(*a.component(Component::Inference).value, 20 * 1.66667e-5 + 0.01 * 0.20);
        QCOMPARE(*a.component(Component::Storage).value, 0.0);
        QCOMPARE(*a.component(Component::Transfer).value, 0.0);
        QCOMPARE(a.unknownParts, 0);
        QCOMPARE(*a.energyKwh.value, 0.15);
    }

    void cloudUsesTheBill()
    {
        const Analysis a = analysis(cloudRun());
        QCOMPARE(*a.component(Component::Training).value, 160.0);
        QCOMPARE(*a.component(Component::Platform).value, 0.0);
        // 300 W × 4 GPU × 10 h × PUE 1.17
        QCOMPARE(*a.energyKwh.value, 12 * 1.17);
        QVERIFY(a.offers.front().current);
        QVERIFY(a.offers.size() > 2);
        for (std::size_t i = 2; i < a.offers.size(); ++i)
            QVERIFY(*a.offers[i - 1].onDemandUsd <= *a.offers[i].onDemandUsd);
    }

    void unknownIsNotZero()
    {
        Run run = cloudRun();
        run.figure(RunField::BilledCostUsd).reset();
        run.gpuType = QStringLiteral("Unheard-of Accelerator 9");
        run.figure(RunField::GpuMemoryGb).reset();
        run.figure(RunField::LatencyMs).reset();
        const Analysis a = analysis(run);
        QVERIFY(!a.component(Component::Training).value);
        QVERIFY(a.component(Component::Training).reason.contains(QStringLiteral("Unheard-of")));
        QVERIFY(!a.component(Component::Inference).value);
        QCOMPARE(a.unknownParts, 3); // training, inference and the platform on top of training
        const Analysis empty = analysis(Run {});
        QVERIFY(!empty.total.value);
        QVERIFY(!empty.energyKwh.value);
        QCOMPARE(empty.unknownParts, 5);
        QVERIFY(!empty.score.value || empty.score.knownParts > 0);
    }

    void spotFollowsExpectedCost()
    {
        Scenario spot;
        spot.numbers[Lever::SpotShare] = 1;
        const Run run = cloudRun();
        const Analysis a = analysis(run, spot);
        const ModelInputs in = gatherInputs(run, spot, m_catalog);
        // N = 0.1/h × 10 h = 1; L = 10 min: [1·(5 + 5) + (600/10)·1] min / 600 min
        const double overhead = (1 * (5.0 + 5.0) + 60.0) / 600.0;
        QCOMPARE(*a.component(Component::Training).value, 160 * (1 - in.value(ModelInput::SpotDiscount)) * (1 + overhead));
    }

    void slidersChangeWhatTheySay()
    {
        const Run run = cloudRun();
        Scenario faster;
        faster.numbers[Lever::TimeFactor] = 0.5;
        QCOMPARE(*analysis(run, faster).component(Component::Training).value, 80.0);
        Scenario cheaper;
        cheaper.numbers[Lever::GpuPrice] = 2;
        QCOMPARE(*analysis(run, cheaper).component(Component::Training).value, 80.0);
        Scenario batched;
        batched.numbers[Lever::Batching] = 8;
        QCOMPARE(*analysis(run, batched).latencyMs.value, 48 * (0.5 + 0.5 * 8));
        Scenario managed;
        managed.numbers[Lever::PlatformMarkup] = 25;
        QCOMPARE(*analysis(run, managed).component(Component::Platform).value, 40.0);
    }

    void impossibleValuesAreRefused()
    {
        Run run = cloudRun();
        run.figure(RunField::DurationS)->value = -1;
        QVERIFY(!analyze(run, {}, m_catalog));
        Scenario bad;
        bad.numbers[Lever::SpotShare] = 1.5;
        QVERIFY(!analyze(cloudRun(), bad, m_catalog));
        bad.numbers[Lever::SpotShare] = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!analyze(cloudRun(), bad, m_catalog));
    }

    // The three readings of the composed model agree on every sample run and under a busy scenario.
    void readingsAgree()
    {
        Scenario busy;
        busy.numbers = { { Lever::TimeFactor, 0.85 }, { Lever::SpotShare, 0.6 }, { Lever::Batching, 8 }, { Lever::GpuCount, 2 },
            { Lever::PlatformMarkup, 10 }, { Lever::HardwarePrice, 5000 } };
        busy.choices[Lever::Precision] = QStringLiteral("bf16");
        std::vector<Run> runs = sampleRuns();
        runs.push_back(localRun());
        runs.push_back(cloudRun());
        for (const Run& run : runs) {
            for (const Scenario& scenario : { Scenario {}, busy }) {
                const ModelInputs in = gatherInputs(run, scenario, m_catalog);
                const auto value = evaluateValue(in);
                const auto slope = evaluateSlope(in);
                const auto trace = evaluateTrace(in);
                QCOMPARE(value.total.has_value(), trace.total.has_value());
                if (value.total) {
                    QCOMPARE(slope.total->value(), *value.total);
                    QVERIFY2(std::abs(trace.total->value() - *value.total) < 1e-9 * std::max(1.0, *value.total), qPrintable(run.name));
                    QVERIFY2(trace.total->unitErrors().isEmpty(), qPrintable(run.name + trace.total->unitErrors().join(QLatin1Char(';'))));
                    QCOMPARE(trace.total->unit().toString(), QStringLiteral("USD"));
                }
                if (value.carbonKg) {
                    QCOMPARE(trace.carbonKg->unit().toString(), QStringLiteral("kg"));
                    QVERIFY(trace.carbonKg->unitErrors().isEmpty());
                    QVERIFY(trace.treeMonths->unitErrors().isEmpty());
                }
            }
        }
    }

    void slopeAgreesWithDifferences()
    {
        const Run run = cloudRun();
        Scenario scenario;
        scenario.numbers = { { Lever::SpotShare, 0.4 }, { Lever::GpuCount, 3 } };
        const ModelInputs in = gatherInputs(run, scenario, m_catalog);
        const auto slopes = evaluateSlope(in);
        for (std::size_t i = 0; i < modelInputCount; ++i) {
            // Billing by the started millisecond is a staircase; its slope is that of the ramp.
            const bool stepped = static_cast<ModelInput>(i) == ModelInput::Latency || static_cast<ModelInput>(i) == ModelInput::Batching
                || static_cast<ModelInput>(i) == ModelInput::BatchLatencyShare;
            if (!in.figures[i] || stepped)
                continue;
            const double h = std::max(1e-6, std::abs(in.figures[i]->value) * 1e-6);
            ModelInputs up = in;
            ModelInputs down = in;
            up.figures[i]->value += h;
            down.figures[i]->value -= h;
            const double difference = (*evaluateValue(up).total - *evaluateValue(down).total) / (2 * h);
            QVERIFY2(std::abs(difference - slopes.total->by(i)) <= 1e-4 * std::max(1e-3, std::abs(difference)),
                qPrintable(QStringLiteral("%1: %2 %3").arg(modelInputName(static_cast<ModelInput>(i))).arg(difference).arg(slopes.total->by(i))));
        }
    }

    void recommendationsAgreeWithTheSliders()
    {
        for (const Run& run : sampleRuns()) {
            const Analysis a = analysis(run);
            for (const Recommendation& r : a.recommendations) {
                if (!r.savingUsd)
                    continue;
                const Analysis after = analysis(run, r.delta);
                QVERIFY2(std::abs(*a.total.value - *after.total.value - *r.savingUsd) < 1e-9 * std::max(1.0, *a.total.value), qPrintable(r.id));
                const auto applied = std::find_if(after.recommendations.begin(), after.recommendations.end(), [&](const Recommendation& x) { return x.id == r.id; });
                QVERIFY2(applied != after.recommendations.end() && applied->applied, qPrintable(run.name + r.id));
            }
        }
    }

    void noSpotAdviceOnTheOwnMachine()
    {
        Run run = localRun();
        run.figure(RunField::DurationS) = measured(40 * 3600);
        for (const Recommendation& r : analysis(run).recommendations)
            QVERIFY2(!r.delta.changes(Lever::SpotShare), qPrintable(r.id));
    }

    void everyFigureExplainsItself()
    {
        Scenario scenario;
        scenario.numbers[Lever::TimeFactor] = 0.9;
        for (const Run& run : { localRun(), cloudRun() }) {
            const Analysis a = analysis(run, scenario);
            const QStringList figures = explainableFigures(a);
            QVERIFY(figures.size() > 15);
            for (const QString& figure : figures) {
                const Result<Explanation> e = explain(run, scenario, m_catalog, figure);
                QVERIFY2(e.hasValue(), qPrintable(figure));
                QVERIFY2(!e->title.isEmpty() && !e->valueText.isEmpty(), qPrintable(figure));
                QVERIFY(!explanationAsText(*e).isEmpty());
                QVERIFY(!explanationAsMarkdown(*e).isEmpty());
            }
        }
        const Result<Explanation> training = explain(cloudRun(), scenario, m_catalog, QStringLiteral("training_usd"));
        QCOMPARE(*training->value, 144.0);
        QCOMPARE(*training->baseline, 160.0);
        QVERIFY(training->formulaNumbers.contains(QStringLiteral("0.9")));
        QVERIFY(!explain(cloudRun(), {}, m_catalog, QStringLiteral("nonsense")));
    }

    // Propagated range against 20,000 draws of normal inputs, 90 % = 1.645 sigma.
    void rangeAgreesWithSimulation()
    {
        const Run run = cloudRun();
        const ModelInputs in = gatherInputs(run, {}, m_catalog);
        const Analysis a = analysis(run);
        QRandomGenerator random(7);
        const auto normal = [&random] {
            const double u = std::max(1e-12, random.generateDouble());
            return std::sqrt(-2 * std::log(u)) * std::cos(2 * 3.14159265358979 * random.generateDouble());
        };
        std::vector<double> energy;
        for (int draw = 0; draw < 20000; ++draw) {
            ModelInputs drawn = in;
            for (MaybeFigure& figure : drawn.figures)
                if (figure)
                    figure->value += normal() * figure->halfRange / 1.645;
            energy.push_back(*evaluateValue(drawn).energyKwh);
        }
        std::sort(energy.begin(), energy.end());
        const double width = energy[energy.size() * 95 / 100] - energy[energy.size() * 5 / 100];
        const double propagated = a.energyKwh.high - a.energyKwh.low;
        QVERIFY2(std::abs(width - propagated) < 0.15 * propagated, qPrintable(QStringLiteral("%1 %2").arg(width).arg(propagated)));
    }

    void findingsAreSentences()
    {
        Scenario scenario;
        scenario.numbers[Lever::SpotShare] = 0.6;
        std::vector<Run> runs = sampleRuns();
        runs.push_back(Run {});
        for (const Run& run : runs) {
            const Analysis base = analysis(run);
            const Analysis changed = analysis(run, scenario);
            for (const Finding& finding : { breakdownFinding(base, changed), breakdownFinding(base, base), providersFinding(base),
                     scoreFinding(base), resourcesFinding(base), environmentFinding(base), recommendationsFinding(base, changed) }) {
                const QString text = plainText(finding);
                QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(text));
                QVERIFY2(!text.contains(QLatin1Char('*')) && !text.contains(QStringLiteral("%1")) && !text.contains(QStringLiteral("%n")), qPrintable(text));
            }
        }
    }

    void rules_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<bool>("holds");
        QTest::newRow("number") << "hours > 0.3" << true;
        QTest::newRow("strict at the limit") << "hours > 1" << false;
        QTest::newRow("at the limit") << "hours >= 1" << true;
        QTest::newRow("word") << "device == cuda" << true;
        QTest::newRow("not a word") << "device != cuda" << false;
        QTest::newRow("and before or") << "hours > 5 and cloud or cloud" << true;
        QTest::newRow("parentheses") << "hours > 5 and (cloud or cloud)" << false;
        QTest::newRow("not") << "not local" << true;
        QTest::newRow("unknown is false") << "nothing > 0" << false;
        QTest::newRow("unknown is false both ways") << "nothing <= 0" << false;
    }
    void rules()
    {
        const RuleExpression::Variables v { { QStringLiteral("hours"), 1.0 }, { QStringLiteral("device"), QStringLiteral("cuda") },
            { QStringLiteral("cloud"), true }, { QStringLiteral("local"), false } };
        QFETCH(QString, expression);
        const Result<bool> result = RuleExpression::evaluate(expression, v);
        QVERIFY(result.hasValue());
        QTEST(*result, "holds");
    }
    void brokenRulesSayWhere()
    {
        for (const char* text : { "hours >", "(hours > 1", "hours > 1 extra", "> 3", "" })
            QVERIFY2(!RuleExpression::evaluate(QLatin1String(text), {}), text);
    }
};

QTEST_GUILESS_MAIN(TestAnalysis)
#include "tst_analysis.moc"
