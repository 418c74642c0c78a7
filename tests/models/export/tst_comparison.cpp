#include "core/format.h"
#include "export/comparisoncontent.h"
#include "export/decisiontext.h"
#include "ui/reportdata.h"

#include <QtTest>

using namespace runcost;

namespace {

    struct Made {
        Run run = testdata::run();
        Scenario scenario;
        Analysis analysis = testdata::analysis(false);

        Made(double cost, std::optional<double> metric = {})
        {
            for (Quantity& part : analysis.components)
                part = testdata::quantity(0, 0, 0);
            analysis.components[0] = testdata::quantity(cost, cost, cost);
            analysis.total = testdata::quantity(cost, cost, cost);
            if (metric) {
                run.metricName = QStringLiteral("win rate");
                run.higherIsBetter = true;
                run.figure(RunField::MetricValue) = Figure { *metric, Provenance::Measured, 0, {}, {} };
            }
        }
        [[nodiscard]] ReportSubject subject() const { return { run, scenario, analysis, analysis }; }
    };

    ComparisonContent compared(const std::vector<Made>& runs, const ComparisonWeights& weights = {})
    {
        std::vector<ReportSubject> subjects;
        for (const Made& run : runs)
            subjects.push_back(run.subject());
        return comparisonContent(subjects, { {}, {}, QDate(2026, 11, 21), format::defaultLocale() }, weights);
    }

    bool says(const ComparisonContent& content, const char* sentence) { return content.summary.findings.contains(QString::fromUtf8(sentence)); }

} // namespace

class TestComparison final : public QObject {
    Q_OBJECT
private slots:
    void letters()
    {
        QCOMPARE(comparisonLetter(0), QStringLiteral("A"));
        QCOMPARE(comparisonLetter(25), QStringLiteral("Z"));
        QCOMPARE(comparisonLetter(26), QStringLiteral("AA"));
        QCOMPARE(comparisonLetter(701), QStringLiteral("ZZ"));
    }

    void cheaperRunIsRecommended()
    {
        const ComparisonContent c = compared({ Made(387), Made(298), Made(612) });
        QCOMPARE(*c.recommended, std::size_t(1));
        QCOMPARE(c.summary.title, QStringLiteral("Comparison of three runs of assist-llm"));
        QCOMPARE(c.summary.headlines[0].value, QStringLiteral("Run B"));
        QCOMPARE(c.summary.headlines[2].label, QStringLiteral("Saving against A"));
        QCOMPARE(c.summary.headlines[2].value, QStringLiteral("▼ 23 %")); // 89 of 387
        QCOMPARE(c.summary.headlines[2].note, QStringLiteral("$89.00 each time"));
        QVERIFY(says(c, "B costs 23 % less than A: $298 instead of $387."));
        QVERIFY(c.rows.front().cells[1].isBest && !c.rows.front().cells[0].isBest);
        QCOMPARE(c.rows.front().cells[2].tone, ReportTone::Worse);
    }

    // Hand-worked: quality 70.6 / 73.9 = 0.9553; cost 298 / 298; latency and CO2e are the same in all.
    void weightsDecide()
    {
        const ComparisonContent c = compared({ Made(387, 71.2), Made(371, 69.8), Made(298, 70.6), Made(612, 73.9) });
        QCOMPARE(*c.recommended, std::size_t(2));
        QVERIFY(qAbs(*c.runs[2].weighted - (40 * 70.6 / 73.9 + 60)) < 1e-9);
        QVERIFY(says(c, "D has the best win rate, 73.9, for $314 more than C: each 1.00 of it costs $95.15.")); // 314 / 3.3
        QVERIFY(says(c, "A and B cost more than C and reach no better win rate.") || says(c, "B costs more than C and reaches no better win rate."));
        // A with quality 40: q = 96.35, rest = (77.0 · 30 + 100 · 30) / 60 = 88.5; C: 95.53, 100. D: 100, 74.35. C against D:
        // (100 − 74.35) / (100 − 74.35 + 4.47) = 85 %.
        QCOMPARE(c.decisionFinding, QStringLiteral("C stays first while win rate weighs less than 85 %."));
        QCOMPARE(*compared({ Made(387, 71.2), Made(298, 70.6), Made(612, 73.9) }, { 1, 0, 0, 0 }).recommended, std::size_t(2));
        const QStringList front { c.runs[c.points[0].run].letter, c.runs[c.points[3].run].letter };
        QCOMPARE(front, (QStringList { QStringLiteral("C"), QStringLiteral("D") }));
        QVERIFY(c.points[0].onFront && !c.points[1].onFront && c.points[2].onFront && c.points[3].onFront);
    }

    // Cost 387 and 298: the dearer one scores 298 / 387 = 77.0. Latency and CO2e are the same.
    void criteriaScoreEachRun()
    {
        const ComparisonContent c = compared({ Made(387), Made(298) });
        QCOMPARE(c.criteria.front().figure, ComparedFigure::Cost);
        QVERIFY(qAbs(*c.criteria.front().scores[0] - 100 * 298.0 / 387) < 1e-9);
        QCOMPARE(*c.criteria.front().scores[1], 100.0);
        double sum = 0;
        for (const WeighedCriterion& criterion : c.criteria)
            sum += criterion.weight;
        QVERIFY(qAbs(sum - 1) < 1e-12);
        // A criterion without weight is scored and does not count.
        const ComparisonContent alone = compared({ Made(387), Made(298) }, { 0, 1, 0, 0 });
        QCOMPARE(alone.criteria.size(), c.criteria.size());
        QCOMPARE(alone.weights.size(), std::size_t(1));
        QCOMPARE(*alone.runs[0].weighted, *alone.criteria.front().scores[0]);
        QCOMPARE(alone.decisionFinding, QStringLiteral("B is first: only Cost counts."));
        const ComparisonContent nothing = compared({ Made(387), Made(298) }, { 0, 0, 0, 0 });
        QVERIFY(!nothing.recommended && nothing.ranking.empty());
        QCOMPARE(nothing.decisionFinding, QStringLiteral("No criterion has any weight, so the runs are not ranked."));
    }

    // $387 for 0.712: 387 / 71.2 = $5.44 a point; only where the metric is a share.
    void costPerPoint()
    {
        const auto rowOf = [](const ComparisonContent& c) {
            return std::find_if(c.rows.begin(), c.rows.end(), [](const ComparisonRow& row) { return row.figure == ComparedFigure::CostPerPoint; });
        };
        const ComparisonContent c = compared({ Made(387, 0.712), Made(298, 0.706) });
        QVERIFY(rowOf(c) != c.rows.end());
        QCOMPARE(rowOf(c)->cells[0].value, QStringLiteral("$5.44"));
        QCOMPARE(rowOf(c)->cells[1].value, QStringLiteral("$4.22"));
        QVERIFY(rowOf(c)->cells[1].isBest);
        const auto metric = std::find_if(c.rows.begin(), c.rows.end(), [](const ComparisonRow& row) { return row.figure == ComparedFigure::Metric; });
        QCOMPARE(metric->cells[1].change, QString::fromUtf8("▼ 0.6 pt")); // a share changes by points
        const ComparisonContent other = compared({ Made(387, 71.2), Made(298, 70.6) });
        QVERIFY(rowOf(other) == other.rows.end());
    }

    void beatenRunsAreNamed()
    {
        QVERIFY(says(compared({ Made(100, 70), Made(120, 60) }), "B costs more than A and reaches no better win rate."));
        QVERIFY(says(compared({ Made(100, 70), Made(120, 60), Made(130, 50) }), "B and C cost more than A and reach no better win rate."));
        QVERIFY(says(compared({ Made(100, 70), Made(120, 60) }), "A, the reference, costs no more than B: $100."));
        QVERIFY(says(compared({ Made(100, 70), Made(120, 60), Made(130, 50) }), "A, the reference, costs least of the three runs: $100."));
        QVERIFY(says(compared({ Made(100, 70), Made(120, 60) }), "A also has the best win rate, 70.0."));
    }

    void dearerChoiceSaysSo()
    {
        // Quality weighs so much that the dearer one is first.
        const ComparisonContent c = compared({ Made(100, 50), Made(110, 90) }, { 90, 10, 0, 0 });
        QCOMPARE(*c.recommended, std::size_t(1));
        QCOMPARE(c.summary.headlines[2].label, QStringLiteral("More than A"));
        QCOMPARE(c.summary.headlines[2].tone, ReportTone::Worse);
        QVERIFY(says(c, "B costs 10 % more than A: $110 instead of $100."));
        const auto many = [](double cost) { return compared({ Made(100, 50), Made(cost, 90) }, { 100, 0, 0, 0 }); };
        QVERIFY(says(many(1000), "B costs 900 % more than A: $1,000 instead of $100."));
        QVERIFY(says(many(1200), "B costs 12 times as much as A: $1,200 instead of $100."));
    }

    void tinyAndHuge()
    {
        const ComparisonContent c = compared({ Made(2'500'000), Made(0.0004) });
        QVERIFY(says(c, "B costs more than 99 % less than A: $0.00040 instead of $2,500,000.") || says(c, "B costs more than 99 % less than A: $0.00040 instead of $2,500,000"));
        QCOMPARE(c.runs[1].weighted, 100.0);
        const ComparisonContent equal = compared({ Made(0), Made(0) });
        QVERIFY(says(equal, "A, the reference, costs no more than B: $0.00."));
        QVERIFY(!equal.rows.front().cells[0].isBest);
        QCOMPARE(equal.costFinding, QStringLiteral("No part of the cost differs between the runs."));
    }

    void unknownIsNotRanked()
    {
        Made unpriced(10);
        for (Quantity& part : unpriced.analysis.components)
            part = testdata::unknownQuantity(QStringLiteral("no price"));
        unpriced.analysis.total = testdata::unknownQuantity(QStringLiteral("no price"));
        unpriced.analysis.unknownParts = 5;
        Made partly(5);
        partly.analysis.components[1] = testdata::unknownQuantity(QStringLiteral("no latency"));
        partly.analysis.unknownParts = 1;
        const ComparisonContent c = compared({ Made(100), Made(80), unpriced, partly });
        QCOMPARE(*c.recommended, std::size_t(1)); // not the lower bound of $5
        QVERIFY(says(c, "The cost of C is unknown, so it is not ranked."));
        QCOMPARE(c.rows.front().cells[2].value, QStringLiteral("–"));
        QCOMPARE(c.rows.front().cells[3].value, QStringLiteral("≥ $5.00"));
        QVERIFY(c.rows.front().cells[3].change.isEmpty());
        QVERIFY(!c.runs[2].weighted && !c.runs[3].weighted);
        QVERIFY(says(compared({ Made(100), Made(80), partly }), "Parts of the cost of C are unknown: its total is a lower bound and not ranked."));
        const ComparisonContent nothing = compared({ unpriced, unpriced });
        QVERIFY(!nothing.costsCompare);
        QVERIFY(!nothing.recommended || nothing.weights.size() > 0);
    }

    void allLowerBoundsCompare()
    {
        Made a(100);
        Made b(50);
        for (Made* run : { &a, &b }) {
            run->analysis.components[1] = testdata::unknownQuantity(QStringLiteral("no latency"));
            run->analysis.unknownParts = 1;
        }
        const ComparisonContent c = compared({ a, b });
        QVERIFY(c.costsCompare);
        QVERIFY(says(c, "All totals are lower bounds: the same parts are unknown in each run."));
    }

    void weightsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("two") << QStringLiteral("quality=50, cost=50") << true;
        QTest::newRow("none") << QString() << false;
        QTest::newRow("zero") << QStringLiteral("cost=0") << false;
        QTest::newRow("negative") << QStringLiteral("cost=-1") << false;
        QTest::newRow("not a number") << QStringLiteral("cost=nan") << false;
        QTest::newRow("unknown") << QStringLiteral("beauty=1") << false;
    }
    void weightsAreRead()
    {
        QFETCH(QString, text);
        QTEST(comparisonWeightsFromText(text).hasValue(), "good");
    }

    void markdownIsATable()
    {
        const QByteArray text = summaryMarkdown(compared({ Made(387), Made(298) }).summary);
        QVERIFY(text.startsWith("# Comparison of two runs of assist-llm\n"));
        QVERIFY(text.contains("| **B** | **mistral-7b-sft-r04** | **$298 (▼ 23 %)** |"));
    }

    // Win rate 40 %: A 100, B 0.706 / 0.712 = 99.16. Cost 30 %: A 298 / 387 = 77.00, B 100. Latency and carbon are equal, 30 %.
    // A: 40 + 23.10 + 30 = 93; B: 39.66 + 30 + 30 = 100.
    void decisionIsWritten()
    {
        ComparisonContent c = compared({ Made(387, 0.712), Made(298, 0.706) });
        c.runs[0].name = QStringLiteral("r04");
        c.runs[1].name = QStringLiteral("r05 | *b*");
        Decision decision;
        decision.chosen = 1;
        decision.date = QDate(2026, 11, 21);
        const QLocale locale(QLocale::C);
        const auto plain = [](QString text) { return text.replace(QChar(0xA0), QLatin1Char(' ')).replace(QChar(0x202F), QLatin1Char(' ')); };
        const QString line = plain(decisionNote(c, decision, locale));
        QVERIFY2(line.startsWith(QStringLiteral("2026-11-21: Chosen over r04 (")), qPrintable(line));
        QVERIFY2(line.contains(QStringLiteral("r04 (93): score 100 of 100 with the weights Win rate 40 %")), qPrintable(line));
        QVERIFY(!line.contains(QLatin1Char('\n')));
        QVERIFY(plain(passedOverNote(c, decision, 0, locale))
                    .contains(QStringLiteral("r05 | *b* was chosen over this run: score 100 against 93 of 100")));
        decision.reason = QStringLiteral("half the\nlatency");
        decision.scenario = QStringLiteral("Half spot");
        QVERIFY(decisionNote(c, decision, locale).endsWith(QStringLiteral("Compared under the scenario “Half spot”. Reason: half the latency")));
        const QString markdown = decisionMarkdown(c, decision, locale);
        QVERIFY(markdown.startsWith(QStringLiteral("## Decision of 2026-11-21: r05 \\| \\*b\\*\n\n")));
        const qsizetype rows = markdown.count(QStringLiteral("\n|"));
        QCOMPARE(rows, qsizetype(c.criteria.size()) + 3); // head, rule, criteria, sum
        QVERIFY(markdown.contains(QStringLiteral(" 93 | **100** |\n")));
        QVERIFY(decisionText(c, decision, locale).contains(QStringLiteral("Weighted score")));
        // Nothing counts: no score is claimed.
        const ComparisonContent unranked = compared({ Made(387, 0.712), Made(298, 0.706) }, { 0, 0, 0, 0 });
        QVERIFY(decisionNote(unranked, decision, locale).contains(QStringLiteral("without a score")));
        QVERIFY(!passedOverNote(unranked, decision, 0, locale).contains(QStringLiteral("score")));
    }

    void weightsSurviveAsText()
    {
        const ComparisonWeights odd { 33.3333, 0, 12.5, 54.1667 };
        const auto back = comparisonWeightsFromText(comparisonWeightsText(odd));
        QVERIFY(back);
        QCOMPARE(back->quality, odd.quality);
        QCOMPARE(back->cost, 0.0);
        QCOMPARE(back->latency, odd.latency);
        QCOMPARE(back->carbon, odd.carbon);
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
