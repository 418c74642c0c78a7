#include "analysis/analysis.h"
#include "analysis/costmodel.h"
#include "import/importjob.h"

#include <QtTest>

#include <random>

using namespace runcost;

namespace {

constexpr int draws = 100'000;
constexpr double sigmasOf90Percent = 1.6448536;

struct Case {
    const char* sample;
    Scenario scenario;
    const char* note = ""; // why a range may differ by more than 15 %
};

Scenario scenarioOf(std::map<Lever, double> numbers, std::map<Lever, QString> choices = {}) { return { {}, std::move(numbers), std::move(choices) }; }

std::vector<Case> cases()
{
    return {
        { "mistral-7b-sft-r04", {} },
        { "mistral-7b-sft-r04", scenarioOf({ { Lever::SpotShare, 0.6 }, { Lever::BatchSize, 128 } }) },
        { "mistral-7b-sft-r02", {} },
        { "vit-b16-shelf-11", {} },
        { "vit-b16-shelf-11", scenarioOf({ { Lever::HardwarePrice, 6000 } }) },
        { "whisper-m-notes-06", {} },
        { "whisper-m-notes-06", scenarioOf({ { Lever::GpuCount, 2 }, { Lever::Batching, 8 } }) },
        { "resnet50-shelf-21", scenarioOf({}, { { Lever::GpuType, QStringLiteral("a100-80") } }) },
        { "lstm-freq-24", {} },
        { "bge-base-search-06", scenarioOf({ { Lever::SpotShare, 1 } }) },
    };
}

} // namespace

// The propagated 90 % range against a simulation with normal inputs, on total, energy and emissions.
class TestSimulation final : public QObject {
    Q_OBJECT
private slots:
    void rangesAgree_data();
    void rangesAgree();

private:
    Catalog m_catalog = *Catalog::shipped();
    std::vector<Run> m_runs = sampleRuns();
};

void TestSimulation::rangesAgree_data()
{
    QTest::addColumn<int>("index");
    const std::vector<Case> all = cases();
    for (int i = 0; i < static_cast<int>(all.size()); ++i)
        QTest::addRow("%d %s", i, all[static_cast<std::size_t>(i)].sample) << i;
}

void TestSimulation::rangesAgree()
{
    QFETCH(int, index);
    const Case one = cases()[static_cast<std::size_t>(index)];
    const auto run = std::find_if(m_runs.begin(), m_runs.end(), [&](const Run& r) { return r.name == QLatin1String(one.sample); });
    QVERIFY(run != m_runs.end());
    const Analysis analysis = *analyze(*run, one.scenario, m_catalog);
    ModelInputs in = gatherInputs(*run, one.scenario, m_catalog, SourceTexts::No);
    const ModelInputs base = in;
    std::mt19937_64 engine(20261121);
    std::normal_distribution<double> normal;
    std::array<std::vector<double>, 3> results;
    for (auto& list : results)
        list.reserve(draws);
    for (int draw = 0; draw < draws; ++draw) {
        for (std::size_t i = 0; i < modelInputCount; ++i)
            if (const MaybeFigure& figure = base.figures[i]; figure && figure->halfRange > 0)
                in.figures[i]->value = figure->value + normal(engine) * figure->halfRange / sigmasOf90Percent;
        const ModelResult<double> result = evaluateValue(in);
        results[0].push_back(*result.total);
        results[1].push_back(*result.energyKwh);
        results[2].push_back(*result.carbonKg);
    }
    const Quantity* propagated[] = { &analysis.total, &analysis.energyKwh, &analysis.carbonKg };
    const char* const names[] = { "total", "energy", "carbon" };
    for (std::size_t q = 0; q < 3; ++q) {
        std::vector<double>& list = results[q];
        std::sort(list.begin(), list.end());
        const double width = list[draws * 95 / 100] - list[draws * 5 / 100];
        const double range = propagated[q]->high - propagated[q]->low;
        const QString text = QStringLiteral("%1: propagated %2, simulated %3").arg(QLatin1String(names[q])).arg(range).arg(width);
        if (std::abs(width - range) > 0.15 * range && *one.note != 0)
            qInfo("%s; %s", qPrintable(text), one.note);
        else
            QVERIFY2(std::abs(width - range) <= 0.15 * range, qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
