#include "analysis/analysis.h"
#include "analysis/portfolio.h"
#include "catalog/catalog.h"
#include "import/importjob.h"

#include <QtTest>

using namespace runcost;

Q_DECLARE_METATYPE(runcost::Scenario)

// A portfolio must say what the sum of the analyses says.
class TestPortfolio final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void agreesWithTheRuns_data();
    void agreesWithTheRuns();
    void subsets();
    void whatIsCovered();
    void nothingIsZeroRuns();

private:
    Catalog m_catalog = *Catalog::shipped();
    std::vector<Run> m_runs;
    Portfolio m_portfolio;
};

void TestPortfolio::initTestCase()
{
    m_runs = sampleRuns();
    Run unknown; // of which nothing is known
    unknown.name = QStringLiteral("unknown");
    m_runs.push_back(unknown);
    qint64 id = 0;
    for (Run& run : m_runs) {
        run.id = ++id;
        m_portfolio.add(run.id, portfolioTerms(run, m_catalog));
    }
}

void TestPortfolio::agreesWithTheRuns_data()
{
    using Numbers = std::map<Lever, double>;
    QTest::addColumn<Scenario>("scenario");
    const auto row = [](const char* name, Numbers numbers) { QTest::newRow(name) << Scenario { {}, std::move(numbers), {} }; };
    row("baseline", {});
    row("electricity", { { Lever::ElectricityPrice, 0.31 } });
    row("grid", { { Lever::GridIntensity, 35 } });
    row("time", { { Lever::TimeFactor, 0.6 } });
    row("spot", { { Lever::SpotShare, 0.6 } });
    row("spot and time", { { Lever::SpotShare, 1 }, { Lever::TimeFactor, 1.4 } });
    row("markup", { { Lever::PlatformMarkup, 25 } });
    row("markup on spot", { { Lever::PlatformMarkup, 25 }, { Lever::SpotShare, 0.5 }, { Lever::TimeFactor, 0.9 } });
    row("predictions", { { Lever::PredictionsPerMonth, 5e6 } });
    row("storage", { { Lever::Storage, 500 } });
    row("transfer", { { Lever::Transfer, 90 } });
    row("everything", { { Lever::ElectricityPrice, 0.2 }, { Lever::GridIntensity, 100 }, { Lever::TimeFactor, 0.8 }, { Lever::SpotShare, 0.4 },
                          { Lever::PlatformMarkup, 10 }, { Lever::PredictionsPerMonth, 1e5 }, { Lever::Storage, 10 }, { Lever::Transfer, 5 } });
}

void TestPortfolio::agreesWithTheRuns()
{
    QFETCH(Scenario, scenario);
    QVERIFY(Portfolio::covers(scenario));
    PortfolioTotals expected;
    for (const Run& run : m_runs) {
        const Totals one = analyzeTotals(run, scenario, m_catalog);
        expected.runs += 1;
        expected.costUsd += one.costUsd.value_or(0);
        expected.energyKwh += one.energyKwh.value_or(0);
        expected.carbonKg += one.carbonKg.value_or(0);
        expected.unpriced += one.costUsd ? 0 : 1;
        expected.partlyPriced += one.costUsd && one.unknownParts > 0 ? 1 : 0;
        expected.unknownEnergy += one.energyKwh ? 0 : 1;
    }
    const PortfolioTotals totals = Portfolio::totals(m_portfolio.sums(), scenario);
    const auto near = [](double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)); };
    QCOMPARE(totals.runs, expected.runs);
    QVERIFY2(near(totals.costUsd, expected.costUsd), qPrintable(QStringLiteral("%1 %2").arg(totals.costUsd, 0, 'g', 15).arg(expected.costUsd, 0, 'g', 15)));
    QVERIFY2(near(totals.energyKwh, expected.energyKwh), qPrintable(QStringLiteral("%1 %2").arg(totals.energyKwh).arg(expected.energyKwh)));
    QVERIFY2(near(totals.carbonKg, expected.carbonKg), qPrintable(QStringLiteral("%1 %2").arg(totals.carbonKg).arg(expected.carbonKg)));
    QCOMPARE(totals.unpriced, expected.unpriced);
    QCOMPARE(totals.partlyPriced, expected.partlyPriced);
    QCOMPARE(totals.unknownEnergy, expected.unknownEnergy);
}

void TestPortfolio::subsets()
{
    const std::vector<qint64> some { 5, 2, 9, 999 };
    const PortfolioTotals totals = Portfolio::totals(m_portfolio.sumsOf(some), {});
    QCOMPARE(totals.runs, 3);
    PortfolioSums joined = m_portfolio.sumsOf(std::vector<qint64> { 5 });
    joined.join(m_portfolio.sumsOf(std::vector<qint64> { 2, 9 }));
    QCOMPARE(Portfolio::totals(joined, {}).runs, 3);
    QVERIFY(std::abs(Portfolio::totals(joined, {}).costUsd - totals.costUsd) < 1e-9);
}

void TestPortfolio::whatIsCovered()
{
    Scenario scenario;
    QVERIFY(Portfolio::covers(scenario));
    scenario.numbers[Lever::BatchSize] = 64;
    QVERIFY(!Portfolio::covers(scenario));
    scenario = {};
    scenario.choices[Lever::Precision] = QStringLiteral("bf16");
    QVERIFY(!Portfolio::covers(scenario));
}

void TestPortfolio::nothingIsZeroRuns()
{
    const PortfolioTotals totals = Portfolio::totals(Portfolio().sums(), {});
    QCOMPARE(totals.runs, 0);
    QCOMPARE(totals.costUsd, 0.0);
}

QTEST_GUILESS_MAIN(TestPortfolio)
#include "tst_portfolio.moc"
