#include "analysis/advice.h"
#include "analysis/rulevariables.h"
#include "analysis/userrules.h"
#include "formulas/stopping.h"
#include "import/importjob.h"

#include <QtTest>

using namespace runcost;

namespace {

Figure measured(double value) { return { value, Provenance::Measured, 0, QStringLiteral("test"), {} }; }

// 10 h on four A100 80 GB of AWS, 4 USD a GPU-hour, 12 epochs of which the loss is flat from the sixth on.
Run cloudRun()
{
    Run run;
    run.id = 1;
    run.name = QStringLiteral("sft");
    run.project = QStringLiteral("assistant");
    run.provider = QStringLiteral("aws");
    run.region = QStringLiteral("us-east-1");
    run.gpuType = QStringLiteral("NVIDIA A100-SXM4-80GB");
    run.deviceClass = QStringLiteral("cuda");
    run.startedAtMs = 1'700'000'000'000;
    run.figure(RunField::GpuMemoryGb) = measured(80);
    run.figure(RunField::GpuCount) = measured(4);
    run.figure(RunField::DurationS) = measured(36000);
    run.figure(RunField::PowerW) = measured(300);
    run.figure(RunField::HourlyPriceUsd) = measured(16);
    run.figure(RunField::ModelMib) = measured(14000);
    run.figure(RunField::LatencyMs) = measured(48);
    run.figure(RunField::Parameters) = measured(7e9);
    return run;
}

Series losses(std::vector<double> y)
{
    Series series { QStringLiteral("loss"), QStringLiteral("epoch"), {}, {}, std::move(y) };
    for (std::size_t i = 0; i < series.y.size(); ++i)
        series.x.push_back(static_cast<double>(i + 1));
    return series;
}

// "cloud=true training_h=1 precision=fp32"
RuleExpression::Variables variablesOf(const QString& text)
{
    RuleExpression::Variables v;
    for (const QString& part : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString value = part.section(QLatin1Char('='), 1);
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        RuleExpression::Value parsed = isNumber ? RuleExpression::Value(number)
            : value == QLatin1String("true") || value == QLatin1String("false") ? RuleExpression::Value(value == QLatin1String("true"))
                                                                                : RuleExpression::Value(value);
        v.insert(part.section(QLatin1Char('='), 0, 0), parsed);
    }
    return v;
}

const Advice* find(const std::vector<Advice>& list, const char* id)
{
    for (const Advice& one : list)
        if (one.recommendation.id == QLatin1String(id))
            return &one;
    return nullptr;
}

} // namespace

class TestAdvice final : public QObject {
    Q_OBJECT
private:
    Catalog m_catalog = *Catalog::shipped();

    AdviceReport report(const Run& run, const Scenario& scenario = {}) const
    {
        return adviseOn(run, scenario, m_catalog, *analyze(run, scenario, m_catalog));
    }

private slots:
    void triggers_data();
    void triggers();
    void everyRuleHasItsRows();
    void triggersUseKnownNames();
    void clausesSayWhatFailed();
    void firstStopAgreesWithTheFormula();
    void lossStop();
    void stopNeedsEnoughLosses();
    void longCurvesAreAveraged();
    void factsAndRanges();
    void rangeOfASharedInputIsThatOfTheDifference();
    void whyNotNamesTheReason();
    void stoppingIsThatOfTheCurve();
    void smallerGpuOnlyWhereItHolds();
    void dismissedAreTakenOut();
    void laterRunsWithTheChange();
    void userRules();
    void brokenRules_data();
    void brokenRules();
};

void TestAdvice::triggers_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("values");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char* rule, const char* values, bool holds) {
        QTest::addRow("%s: %s", rule, values) << QString::fromLatin1(rule) << QString::fromLatin1(values) << holds;
    };
    row("spot", "cloud=true training_h=1 spot_share=0", true);
    row("spot", "cloud=true training_h=0.99 spot_share=0", false);
    row("spot", "cloud=true training_h=5 spot_share=0.6", false);
    row("spot", "cloud=false training_h=5 spot_share=0", false); // own machine
    row("mixed-precision", "cuda=true precision_is_full=true gpu_supports_fp16=true training_h=0.11", true);
    row("mixed-precision", "cuda=true precision_is_full=false gpu_supports_fp16=true training_h=5", false);
    row("mixed-precision", "cuda=true precision_is_full=true gpu_supports_fp16=false training_h=5", false);
    row("mixed-precision", "cuda=true precision_is_full=true gpu_supports_fp16=true training_h=0.1", false);
    row("batch-size", "training_h=0.31 batch_size=1", true);
    row("batch-size", "training_h=0.3 batch_size=1", false);
    row("batch-size", "training_h=1 batch_size=32 gpu_utilisation=0.9", false);
    row("batch-size", "training_h=1 batch_size=32 memory_share=0.91", false);
    row("early-stopping", "training_h=1 has_loss_series=true loss_flat_share=0.021", true);
    row("early-stopping", "training_h=1 has_loss_series=true loss_flat_share=0.02", false);
    row("early-stopping", "training_h=1 has_loss_series=true loss_flat_share=0 patience=10", false); // the curve decides
    row("early-stopping", "training_h=1 has_loss_series=false patience=6", true);
    row("early-stopping", "training_h=1 has_loss_series=false patience=5", false);
    row("feed-gpu", "cuda=true gpu_utilisation=0.69 training_h=0.2", true);
    row("feed-gpu", "cuda=true gpu_utilisation=0.7 training_h=0.2", false);
    row("feed-gpu", "cuda=true training_h=0.2", false); // unknown is not low
    row("fewer-gpus", "gpu_count=2 gpu_utilisation=0.49", true);
    row("fewer-gpus", "gpu_count=2 gpu_utilisation=0.5", false);
    row("fewer-gpus", "gpu_count=3 gpu_utilisation=0.1", false);
    row("smaller-gpu", "cloud=true training_h=0.2 right_size=downsize", true);
    row("smaller-gpu", "cloud=true training_h=0.2 right_size=review", false);
    row("smaller-gpu", "cloud=true training_h=0.2", false);
    row("gradient-accumulation", "cuda=true peak_memory_mib=1501 training_h=1", true);
    row("gradient-accumulation", "cuda=true peak_memory_mib=1500 training_h=1", false);
    row("progressive-resizing", "training_h=4.1 epochs=10", true);
    row("progressive-resizing", "training_h=4 epochs=10", false);
    row("progressive-resizing", "training_h=5 epochs=9", false);
    row("lora", "model_mib=2001 training_h=2.1", true);
    row("lora", "model_mib=2000 training_h=3", false);
    row("int8", "latency_ms=0.76 model_mib=6.1 predictions_per_month=1", true);
    row("int8", "latency_ms=0.75 model_mib=7 predictions_per_month=1", false);
    row("smaller-model", "model_mib=6.1", true);
    row("smaller-model", "model_mib=6", false);
    row("distil", "model_mib=201 predictions_per_month=1000000", true);
    row("distil", "model_mib=201 predictions_per_month=999999", false);
    row("batching", "latency_ms=0.76 batching=7", true);
    row("batching", "latency_ms=0.76 batching=8", false);
    row("runtime", "latency_ms=5.1 predictions_per_month=100000", true);
    row("runtime", "latency_ms=5 predictions_per_month=100000", false);
    row("scale-to-zero", "cloud=true predictions_per_month=99999", true);
    row("scale-to-zero", "cloud=true predictions_per_month=100000", false);
    row("scale-to-zero", "cloud=true predictions_per_month=0", false);
    row("cheapest-place", "cheaper_place=true training_usd=1.01", true);
    row("cheapest-place", "cheaper_place=true training_usd=1", false);
    row("cheapest-place", "cheaper_place=false training_usd=9", false);
    row("train-locally", "cloud=true training_h=0.99 training_usd=1", true);
    row("train-locally", "cloud=true training_h=1 training_usd=1", false);
    row("greener-region", "cloud=true greener_region=true carbon_kg=0.11", true);
    row("greener-region", "cloud=true greener_region=true carbon_kg=0.1", false);
    row("greener-region", "cloud=true greener_region=false carbon_kg=5", false); // none of the same provider
    row("off-peak", "local=true training_h=1 carbon_kg=0.11", true);
    row("off-peak", "local=false training_h=1 carbon_kg=0.11", false);
    row("keep-two", "storage_gb=1.1 storage_usd=0.06", true);
    row("keep-two", "storage_gb=1 storage_usd=0.06", false);
    row("cold-storage", "cloud=true storage_gb=101", true);
    row("cold-storage", "cloud=true storage_gb=100", false);
    row("compress-transfer", "transfer_gb=1 transfer_usd=0.06", true);
    row("compress-transfer", "transfer_gb=1 transfer_usd=0.05", false);
    row("commitment", "cloud=true training_usd=1001", true);
    row("commitment", "cloud=true training_usd=1000", false);
}

void TestAdvice::triggers()
{
    QFETCH(QString, rule);
    QFETCH(QString, values);
    for (const Rule& one : m_catalog.rules())
        if (one.id == rule) {
            const Result<bool> result = RuleExpression::evaluate(one.trigger, variablesOf(values));
            QVERIFY(result.hasValue());
            QTEST(*result, "holds");
            return;
        }
    QFAIL("There is no such rule.");
}

void TestAdvice::everyRuleHasItsRows()
{
    QFile self(QStringLiteral(RUNCOST_SOURCE_DIR "/tests/models/analysis/tst_advice.cpp"));
    QVERIFY(self.open(QIODevice::ReadOnly));
    const QByteArray text = self.readAll();
    for (const Rule& rule : m_catalog.rules())
        QVERIFY2(text.count("row(\"" + rule.id.toLatin1() + "\"") >= 2, qPrintable(rule.id));
}

void TestAdvice::triggersUseKnownNames()
{
    for (const Rule& rule : m_catalog.rules())
        for (const QString& name : RuleExpression::identifiers(rule.trigger))
            QVERIFY2(findRuleVariable(name) != nullptr, qPrintable(rule.id + QStringLiteral(": ") + name));
}

void TestAdvice::clausesSayWhatFailed()
{
    const auto clauses = RuleExpression::clauses(QStringLiteral("a > 1 and not (b < 2 or c)"), variablesOf(QStringLiteral("a=2 b=1 c=false")));
    QCOMPARE(clauses.size(), std::size_t(3));
    QVERIFY(clauses[0].holds && !clauses[0].negated);
    QVERIFY(!clauses[1].holds && clauses[1].negated);
    QVERIFY(clauses[2].holds && clauses[2].negated);
    QVERIFY(RuleExpression::clauses(QStringLiteral("a >"), {}).empty());
}

void TestAdvice::firstStopAgreesWithTheFormula()
{
    const std::vector<std::vector<double>> curves { { 5, 4, 3, 2.999, 2.998, 2.997, 2.996, 1 }, { 1, 1, 1, 1 }, { 4, 3, 2, 1 }, { 0, 1, 2, 3 }, {}, { 1 } };
    for (const auto& curve : curves)
        for (const int patience : { 1, 2, 3 }) {
            std::optional<std::size_t> expected;
            for (std::size_t n = 1; n <= curve.size() && !expected; ++n)
                if (formulas::earlyStopRelative({ curve.begin(), curve.begin() + static_cast<std::ptrdiff_t>(n) }, patience).stop)
                    expected = n - 1;
            QCOMPARE(formulas::firstRelativeStop(curve, patience).has_value(), expected.has_value());
            QCOMPARE(formulas::firstRelativeStop(curve, patience).value_or(99), expected.value_or(99));
        }
}

// The best loss is that of epoch 3; five more without 0.5 % of improvement end at epoch 8 of 12.
void TestAdvice::lossStop()
{
    Run run = cloudRun();
    run.series = { losses({ 3, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.5 }) };
    const auto stop = findLossStop(run, 5);
    QVERIFY(stop && stop->stops);
    QCOMPARE(stop->stopX, 8.0);
    QCOMPARE(stop->keptShare, 8.0 / 12);
    QCOMPARE(stop->lossAtStop, 1.0);
    QCOMPARE(stop->bestLater, 0.5);
    // The same epochs counted from 0.
    for (double& x : run.series.front().x)
        x -= 1;
    QCOMPARE(findLossStop(run, 5)->keptShare, 8.0 / 12);
    // A validation loss goes before a training loss.
    run.series.push_back(losses({ 3, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1 }));
    run.series.back().name = QStringLiteral("val_loss");
    QCOMPARE(*lossSeriesOf(run), std::size_t(1));
}

void TestAdvice::stopNeedsEnoughLosses()
{
    Run run = cloudRun();
    QVERIFY(!findLossStop(run));
    run.series = { losses({ 1, 1, 1, 1, 1 }) };
    QVERIFY(!findLossStop(run, 5));
    run.series = { losses({ 6, 5, 4, 3, 2, 1, 0.5 }) };
    QVERIFY(findLossStop(run, 5) && !findLossStop(run, 5)->stops);
    run.series = { losses({ qQNaN(), 1, 1, qInf(), 1, 1, 1, 1, 1 }) };
    QVERIFY(findLossStop(run, 5));
    QCOMPARE(findLossStop(run, 5)->evaluations, std::size_t(7));
}

void TestAdvice::longCurvesAreAveraged()
{
    Run run = cloudRun();
    std::vector<double> y;
    for (int i = 0; i < 1000; ++i)
        y.push_back(1 + 2 * std::exp(-i / 100.0) + (i % 2 == 0 ? 0.3 : -0.3));
    run.series = { losses(y) };
    const auto stop = findLossStop(run, 5);
    QVERIFY(stop && stop->stops);
    QCOMPARE(stop->averagedOver, std::size_t(10));
    QCOMPARE(stop->evaluations, std::size_t(100));
    QVERIFY(stop->stopX > 300 && stop->stopX < 700);
}

void TestAdvice::factsAndRanges()
{
    const AdviceReport all = report(cloudRun());
    const Advice* spot = find(all.shown, "spot");
    QVERIFY(spot != nullptr);
    QCOMPARE(spot->facts.size(), std::size_t(3));
    QCOMPARE(spot->facts[0].text, QStringLiteral("it ran in the cloud"));
    QCOMPARE(spot->facts[1].text, QStringLiteral("training time 10.0 h"));
    QCOMPARE(spot->facts[1].wanted, QStringLiteral("at least 1 h"));
    QVERIFY(spot->facts[0].holds && spot->facts[1].holds && spot->facts[2].holds);
    QVERIFY(spot->savingUsd.value && spot->savingUsd.low < *spot->savingUsd.value && *spot->savingUsd.value < spot->savingUsd.high);
    QCOMPARE(*spot->savingUsd.value, *spot->recommendation.savingUsd);
}

// 15 % of the time at a price known to 10 %: the saving is known to 10 % of itself, not of the two totals.
void TestAdvice::rangeOfASharedInputIsThatOfTheDifference()
{
    Run run = cloudRun();
    run.figure(RunField::EarlyStoppingPatience) = measured(10);
    run.figure(RunField::HourlyPriceUsd) = Figure { 16, Provenance::Imported, 1.6, QStringLiteral("test"), {} };
    run.figure(RunField::DurationS)->halfRange = 0;
    run.figures[static_cast<std::size_t>(RunField::LatencyMs)].reset();
    const AdviceReport all = report(run);
    const Advice* stopping = find(all.shown, "early-stopping");
    QVERIFY(stopping != nullptr);
    QCOMPARE(*stopping->savingUsd.value, 0.15 * 160);
    const double half = stopping->savingUsd.high - *stopping->savingUsd.value;
    QVERIFY2(std::abs(half - 0.1 * *stopping->savingUsd.value) < 0.02 * *stopping->savingUsd.value, qPrintable(QString::number(half)));
}

void TestAdvice::whyNotNamesTheReason()
{
    const AdviceReport all = report(cloudRun());
    const Advice* locally = find(all.whyNot, "train-locally");
    QVERIFY(locally != nullptr);
    QCOMPARE(locally->reason, QStringLiteral("training time 10.0 h, needs below 1 h"));
    const Advice* feed = find(all.whyNot, "feed-gpu");
    QVERIFY(feed != nullptr && feed->reason.contains(QStringLiteral("GPU utilisation is not known")));
    QCOMPARE(all.shown.size() + all.whyNot.size(), m_catalog.rules().size());
    for (const Advice& one : all.whyNot)
        QVERIFY2(!one.reason.isEmpty(), qPrintable(one.recommendation.id));
}

void TestAdvice::stoppingIsThatOfTheCurve()
{
    Run run = cloudRun();
    run.series = { losses({ 3, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1 }) };
    const AdviceReport all = report(run);
    const Advice* stopping = find(all.shown, "early-stopping");
    QVERIFY(stopping != nullptr && stopping->stop);
    QCOMPARE(stopping->recommendation.delta.numbers.at(Lever::TimeFactor), 8.0 / 12);
    QCOMPARE(*stopping->recommendation.savingUsd, 160 * 4.0 / 12);
    QVERIFY(stopping->recommendation.title.contains(QStringLiteral("epoch 8")));
    run.series = { losses({ 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1 }) };
    run.figure(RunField::EarlyStoppingPatience) = measured(10);
    const AdviceReport falling = report(run);
    QVERIFY(find(falling.shown, "early-stopping") == nullptr);
}

void TestAdvice::smallerGpuOnlyWhereItHolds()
{
    Run run = cloudRun();
    run.figure(RunField::UtilisationFraction) = measured(0.2);
    run.figure(RunField::PeakMemoryMib) = measured(14000); // 14.7 GB of 80
    const AdviceReport all = report(run);
    const Advice* smaller = find(all.shown, "smaller-gpu");
    if (smaller != nullptr) {
        const GpuSpec* gpu = m_catalog.gpu(smaller->recommendation.delta.choices.at(Lever::GpuType));
        QVERIFY(gpu != nullptr && gpu->vramGb >= 1.1 * 14.68 && gpu->vramGb <= 80);
        QVERIFY(*smaller->recommendation.savingUsd > 0);
    } else {
        QVERIFY(find(all.whyNot, "smaller-gpu") != nullptr);
    }
    run.figure(RunField::PeakMemoryMib) = measured(70000);
    QVERIFY(find(report(run).shown, "smaller-gpu") == nullptr);
}

void TestAdvice::dismissedAreTakenOut()
{
    Analysis analysis = *analyze(cloudRun(), {}, m_catalog);
    const std::size_t before = analysis.recommendations.size();
    const auto taken = takeRecommendations(analysis, { QStringLiteral("spot"), QStringLiteral("none") });
    QCOMPARE(taken.size(), std::size_t(1));
    QCOMPARE(analysis.recommendations.size(), before - 1);
    for (std::size_t i = 0; i < analysis.recommendations.size(); ++i)
        QCOMPARE(analysis.recommendations[i].number, static_cast<int>(i) + 1);
}

void TestAdvice::laterRunsWithTheChange()
{
    const Run run = cloudRun();
    Run later = run;
    later.id = 2;
    later.name = QStringLiteral("on spot");
    later.startedAtMs = *run.startedAtMs + 86'400'000;
    later.pricingModel = QStringLiteral("spot");
    later.figure(RunField::HourlyPriceUsd) = measured(6);
    Run earlier = later;
    earlier.id = 3;
    earlier.startedAtMs = *run.startedAtMs - 1;
    Run other = later;
    other.id = 4;
    other.project = QStringLiteral("else");
    Scenario spot;
    spot.numbers[Lever::SpotShare] = 0.6;
    const auto found = followUps(run, spot, { later, earlier, other }, m_catalog);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().runName, QStringLiteral("on spot"));
    QCOMPARE(*found.front().savedUsd(), 100.0); // 10 h at 16 and at 6 USD
    Scenario precision;
    precision.choices[Lever::Precision] = QStringLiteral("bf16");
    QVERIFY(followUps(run, precision, { later }, m_catalog).empty());
    later.precision = QStringLiteral("bf16");
    QCOMPARE(followUps(run, precision, { later }, m_catalog).size(), std::size_t(1));
    QVERIFY(!hasChange(run, later, {}, m_catalog));
}

void TestAdvice::userRules()
{
    const auto shipped = m_catalog.rules().size();
    const Result<std::vector<Rule>> rules = parseRules(rulesTemplate(), QStringLiteral("rules.json"));
    QVERIFY2(rules.hasValue(), rules ? "" : qPrintable(rules.error().text));
    const Catalog more = m_catalog.withRules(*rules);
    QCOMPARE(more.rules().size(), shipped + 1);
    QVERIFY(more.rules().back().own);
    const auto off = parseRules(R"({"schema_version": 1, "rules": [{"id": "spot", "enabled": false}]})", QStringLiteral("r"));
    QVERIFY(off.hasValue());
    QCOMPARE(more.withRules(*off).rules().size(), shipped - 1); // not on top of the rules before
    const auto changed = parseRules(
        R"({"schema_version": 1, "rules": [{"id": "own", "title": "Own", "trigger": "training_h > 1", "delta": {"time_factor": "x0.5"}}]})", QStringLiteral("r"));
    QVERIFY(changed.hasValue());
    const Catalog own = m_catalog.withRules(*changed);
    const Run run = cloudRun();
    const AdviceReport all = adviseOn(run, {}, own, *analyze(run, {}, own));
    const Advice* advice = find(all.shown, "own");
    QVERIFY(advice != nullptr && advice->own);
    QCOMPARE(*advice->recommendation.savingUsd, 80.0);
}

void TestAdvice::brokenRules_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const auto rule = [](const char* fields) { return QByteArray("{\"schema_version\": 1,\n \"rules\": [\n  {\"id\": \"a\",\n   ") + fields + "}]}"; };
    const auto row = [](const char* name, const QByteArray& text, const char* says) { QTest::newRow(name) << text << QString::fromUtf8(says); };
    row("empty", "", "Line 1: this is no JSON");
    row("no JSON", "{\"schema_version\": 1,\n nonsense", "Line 2: this is no JSON");
    row("truncated", "{\"schema_version\": 1, \"rules\": [", "this is no JSON");
    row("a list", "[]", "It needs the form");
    row("no rules", "{\"schema_version\": 1}", "It needs the form");
    row("other version", "{\"schema_version\": 2, \"rules\": []}", "“schema_version” must be 1");
    row("no object", "{\"schema_version\": 1, \"rules\": [1]}", "an object is needed");
    row("no title", rule("\"trigger\": \"cloud\""), "Line 3, rule “a”, field “title”: a text is needed");
    row("bad trigger", rule("\"title\": \"t\",\n   \"trigger\": \"cloud and\""), "Line 5, rule “a”, field “trigger”: Column 10");
    row("unknown figure", rule("\"title\": \"t\", \"trigger\": \"price > 1\""), "there is no figure “price”");
    row("unknown field", rule("\"title\": \"t\", \"trigger\": \"cloud\", \"colour\": 1"), "field “colour”: there is no such field");
    row("unknown assumption", rule("\"title\": \"t\", \"trigger\": \"cloud\", \"delta\": {\"x\": 1}"), "there is no assumption “x”");
    row("outside", rule("\"title\": \"t\", \"trigger\": \"cloud\", \"delta\": {\"spot_share\": 2}"), "“spot_share” goes from 0 to 1");
    row("bad factor", rule("\"title\": \"t\", \"trigger\": \"cloud\", \"delta\": {\"time_factor\": \"xyz\"}"), "a factor such as");
    row("bad best", rule("\"title\": \"t\", \"trigger\": \"cloud\", \"delta\": {\"time_factor\": \"best:place\"}"), "is nothing that");
    row("bad category", rule("\"title\": \"t\", \"trigger\": \"cloud\", \"category\": \"money\""), "is not one of");
    row("half a range", rule("\"title\": \"t\", \"trigger\": \"cloud\", \"typical_low\": 5"), "belong together");
    row("negative", rule("\"title\": \"t\", \"trigger\": \"cloud\", \"effort_hours\": -1"), "a number from 0 to 10000");
    row("twice", "{\"schema_version\": 1, \"rules\": [{\"id\": \"a\", \"enabled\": false}, {\"id\": \"a\", \"enabled\": false}]}", "another rule has the same id");
    row("bad id", "{\"schema_version\": 1, \"rules\": [{\"id\": \"A b\"}]}", "field “id”: small letters");
    row("too large", QByteArray(2 * 1024 * 1024, ' '), "more than 1 MiB");
    row("deep", QByteArray("{\"schema_version\": 1, \"rules\": ") + QByteArray(20000, '[') + QByteArray(20000, ']') + "}", "nested too deeply");
}

void TestAdvice::brokenRules()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto rules = parseRules(text, QStringLiteral("rules.json"));
    QVERIFY(!rules.hasValue());
    QVERIFY2(rules.error().text.contains(says), qPrintable(rules.error().text));
    QVERIFY(rules.error().text.startsWith(QStringLiteral("Cannot use the rules file “rules.json”.")));
}

QTEST_APPLESS_MAIN(TestAdvice)
#include "tst_advice.moc"
