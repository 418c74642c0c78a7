#include "catalog/catalog.h"
#include "import/importjob.h"

#include <QtTest>

using namespace runcost;

class TestSamples : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_runs = sampleRuns(); }
    void countAndProjects();
    void marked();
    void energyIsPowerTimesTime();
    void figuresArePlausible();
    void billsFollowThePrices();
    void gpusAndRegionsAreKnown();
    void oddCasesAreThere();
    void seriesAgreeWithTheFigures();
    void projectsHaveAMetricInCommon();

private:
    std::vector<Run> m_runs;
};

void TestSamples::countAndProjects()
{
    QVERIFY(m_runs.size() >= 28 && m_runs.size() <= 40);
    QSet<QString> projects;
    QSet<QString> names;
    QSet<QString> ids;
    for (const Run& run : m_runs) {
        projects.insert(run.project);
        names.insert(run.name);
        ids.insert(run.sourceId);
    }
    QCOMPARE(projects.size(), 5);
    QCOMPARE(static_cast<std::size_t>(names.size()), m_runs.size());
    QCOMPARE(static_cast<std::size_t>(ids.size()), m_runs.size());
}

void TestSamples::marked()
{
    for (const Run& run : m_runs) {
        QVERIFY(run.sample);
        QCOMPARE(run.sourceKind, QStringLiteral("sample"));
        for (const MaybeFigure& figure : run.figures)
            QVERIFY(!figure || figure->source == u"sample");
        const QDateTime started = QDateTime::fromMSecsSinceEpoch(run.startedAtMs.value(), Qt::UTC);
        QVERIFY(started.date().year() == 2026 && started.date().month() >= 8 && started.date().month() <= 11);
    }
}

void TestSamples::energyIsPowerTimesTime()
{
    for (const Run& run : m_runs) {
        const double expected = run.value(RunField::PowerW).value() * run.value(RunField::GpuCount).value()
            * run.value(RunField::DurationS).value() / 3.6e6;
        const double energy = run.value(RunField::EnergyKwh).value();
        QVERIFY2(qAbs(energy - expected) < 0.001 * expected, qPrintable(run.name));
    }
}

void TestSamples::figuresArePlausible()
{
    const auto within = [](const Run& run, RunField field, double low, double high) {
        const std::optional<double> value = run.value(field);
        return !value || (*value >= low && *value <= high);
    };
    for (const Run& run : m_runs) {
        QVERIFY2(within(run, RunField::UtilisationFraction, 0.2, 1), qPrintable(run.name));
        QVERIFY2(within(run, RunField::PowerW, 10, 450), qPrintable(run.name));
        QVERIFY2(within(run, RunField::DurationS, 300, 3 * 86400), qPrintable(run.name));
        if (const std::optional<double> peak = run.value(RunField::PeakMemoryMib)) {
            QVERIFY2(run.value(RunField::MeanMemoryMib).value() < *peak, qPrintable(run.name));
            if (const std::optional<double> memory = run.value(RunField::GpuMemoryGb))
                QVERIFY2(*peak * 1.048576e-3 <= *memory * 1.05, qPrintable(run.name));
        }
        // Weights take 1 to 4 bytes each.
        const double bytes = run.value(RunField::ModelMib).value() * 1048576 / run.value(RunField::Parameters).value();
        QVERIFY2(bytes > 0.9 && bytes < 4.1, qPrintable(run.name));
    }
}

void TestSamples::billsFollowThePrices()
{
    for (const Run& run : m_runs) {
        const std::optional<double> billed = run.value(RunField::BilledCostUsd);
        if (!billed)
            continue;
        const double expected = run.value(RunField::HourlyPriceUsd).value() * run.value(RunField::DurationS).value() / 3600;
        QVERIFY2(qAbs(*billed - expected) < 0.01 + 0.002 * expected, qPrintable(run.name));
        QCOMPARE(run.figure(RunField::BilledCostUsd)->provenance, Provenance::Billed);
    }
}

void TestSamples::gpusAndRegionsAreKnown()
{
    const Result<Catalog> catalog = Catalog::shipped();
    QVERIFY(catalog);
    for (const Run& run : m_runs) {
        if (run.deviceClass == u"cuda") {
            const GpuSpec* gpu = catalog->gpuForName(run.gpuType, run.value(RunField::GpuMemoryGb));
            QVERIFY2(gpu, qPrintable(run.name));
            QVERIFY2(run.value(RunField::PowerW).value() <= *gpu->tdpW, qPrintable(run.name));
            QVERIFY2(gpu->supports(run.precision), qPrintable(run.name));
        }
        if (!run.region.isEmpty())
            QVERIFY2(catalog->gridRegion(run.provider, run.region), qPrintable(run.name));
        if (!run.country.isEmpty())
            QVERIFY2(catalog->gridCountry(run.country), qPrintable(run.name));
    }
}

void TestSamples::oddCasesAreThere()
{
    const auto count = [this](auto condition) { return std::count_if(m_runs.begin(), m_runs.end(), condition); };
    QCOMPARE(count([](const Run& run) { return run.status == RunStatus::Failed; }), 1);
    QCOMPARE(count([](const Run& run) { return run.provider.isEmpty() && !run.value(RunField::HourlyPriceUsd); }), 1);
    QVERIFY(count([](const Run& run) { return run.pricingModel == u"spot"; }) >= 1);
    QVERIFY(count([](const Run& run) { return run.isLocal(); }) >= 8);
    QVERIFY(count([](const Run& run) { return run.value(RunField::PredictionsPerMonth).has_value(); }) >= 4);
    QVERIFY(count([](const Run& run) { return run.deviceClass == u"mps"; }) >= 2);
}

void TestSamples::seriesAgreeWithTheFigures()
{
    QStringList names;
    for (const Run& run : m_runs)
        for (const Series& series : run.series) {
            names << series.name;
            QVERIFY(series.x.size() > 10 && series.x.size() == series.y.size());
            if (series.name != u"power")
                continue;
            double area = 0;
            for (std::size_t i = 1; i < series.x.size(); ++i)
                area += (series.y[i] + series.y[i - 1]) / 2 * (series.x[i] - series.x[i - 1]);
            const double mean = area / series.x.back();
            QVERIFY(qAbs(mean - run.value(RunField::PowerW).value()) < 1);
        }
    QVERIFY(names.contains(QStringLiteral("power")) && names.contains(QStringLiteral("loss")));
}

void TestSamples::projectsHaveAMetricInCommon()
{
    QHash<QString, int> withMetric;
    QHash<QString, QString> metric;
    for (const Run& run : m_runs) {
        if (!run.value(RunField::MetricValue))
            continue;
        ++withMetric[run.project];
        QCOMPARE(metric.value(run.project, run.metricName), run.metricName);
        metric.insert(run.project, run.metricName);
    }
    QCOMPARE(withMetric.size(), 5);
    for (const int n : withMetric)
        QVERIFY(n >= 3); // the quality score needs three
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
