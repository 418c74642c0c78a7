#include "catalog/catalog.h"
#include "core/format.h"
#include "export/periodcontent.h"
#include "export/periodjson.h"
#include "ui/perioddata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace runcost;
using testdata::PeriodRow;

class TestPeriod final : public QObject {
    Q_OBJECT

    Catalog m_catalog = *Catalog::shipped();

    static std::vector<PeriodRow> rows()
    {
        return { { "a", "alpha", "aws", "A100", QDate(2026, 8, 3), 100, 0, 10, 5, "user=ann" },
            { "b", "alpha", "aws", "A100", QDate(2026, 9, 30), 50, 0, 5, 2.5, "user=bob" },
            { "c", "beta", "local", "RTX 4090", QDate(2026, 10, 1), 25, 1, 5, 2.5, "user=ann" },
            { "d", "alpha", "aws", "H100", QDate(2026, 11, 2), 325, 0, {}, {}, "user=ann" },
            { "e", "alpha", "", "", QDate(2026, 11, 30), {}, 5, {}, {}, "" },
            { "f", "alpha", "aws", "A100", QDate(), 7 } };
    }
    Result<PeriodContent> made(const std::vector<PeriodRow>& from, PeriodQuery query = {}, const QDate& today = QDate(2027, 1, 1)) const
    {
        return periodContent(testdata::periodColumns(from), query, { {}, {}, today, format::defaultLocale() }, m_catalog);
    }

private slots:
    void sumsKnowWhatIsMissing()
    {
        PeriodQuery query;
        query.from = QDate(2026, 8, 1);
        query.to = QDate(2026, 11, 30);
        const Result<PeriodContent> c = made(rows(), query);
        QVERIFY(c.hasValue());
        QCOMPARE(c->sum.runs, qint64(5)); // the undated one is in no period
        QCOMPARE(c->undated, qint64(1));
        QCOMPARE(c->sum.costUsd, 500.0);
        QCOMPARE(c->sum.unpriced, qint64(1));
        QCOMPARE(c->sum.partlyPriced, qint64(1));
        QCOMPARE(c->summary.headlines[0].value, QStringLiteral("≥ $500"));
        QCOMPARE(c->summary.headlines[0].note, QStringLiteral("one run unpriced"));
        QCOMPARE(c->summary.headlines[1].value, QStringLiteral("≥ 20.0"));
        QCOMPARE(c->summary.headlines[1].note, QStringLiteral("2 runs are unknown"));
        QVERIFY(c->summary.findings.contains(QStringLiteral("One of 5 runs has no price: the total is a lower bound.")));
        QVERIFY(c->summary.findings.contains(QStringLiteral("One run has no date and is left out.")));
        QVERIFY(c->summary.findings.contains(QStringLiteral("95 % of the known cost, $475, went to AWS.")));
    }

    void monthsHaveNoGaps()
    {
        PeriodQuery query;
        query.from = QDate(2026, 7, 15);
        query.to = QDate(2026, 11, 30);
        query.step = PeriodStep::Month;
        const Result<PeriodContent> c = made(rows(), query);
        QCOMPARE(c->buckets.size(), std::size_t(5));
        QCOMPARE(c->buckets[0].label, QStringLiteral("Jul 2026"));
        QVERIFY(!c->buckets[0].whole); // begins in the middle
        QVERIFY(c->buckets[1].whole);
        QCOMPARE(c->buckets[1].sum.costUsd, 100.0);
        QCOMPARE(c->buckets[2].sum.costUsd, 50.0); // the last day of September
        QCOMPARE(c->buckets[3].sum.costUsd, 25.0); // the first of October
        QCOMPARE(c->buckets[4].sum.unpriced, qint64(1));
        // August and September: 75; October and November: 175.
        QCOMPARE(trendSentence(*c, format::defaultLocale()), QStringLiteral("The cost rose from $75.00 to $175 a month (▲ 133 %)."));
    }

    void stepFollowsTheLength()
    {
        const QDate day(2026, 1, 1);
        QCOMPARE(periodStepFor(day, day), PeriodStep::Day);
        QCOMPARE(periodStepFor(day, day.addDays(60)), PeriodStep::Week);
        QCOMPARE(periodStepFor(day, day.addDays(300)), PeriodStep::Month);
        QCOMPARE(periodStepFor(day, day.addYears(5)), PeriodStep::Year);
        const auto weeks = periodBuckets(QDate(2026, 11, 21), QDate(2026, 11, 23), PeriodStep::Week, format::defaultLocale());
        QCOMPARE(weeks.size(), std::size_t(2));
        QCOMPARE(weeks[0].first, QDate(2026, 11, 16)); // a Monday
        QCOMPARE(periodName(weeks[0], PeriodStep::Week, format::defaultLocale()), QStringLiteral("16 to 22 November 2026"));
    }

    void trendIsOfWholeParts_data()
    {
        QTest::addColumn<QList<double>>("months");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("one") << QList<double> { 5 } << QString();
        QTest::newRow("two") << QList<double> { 5, 10 } << "The cost rose from $5.00 in January 2026 to $10.00 in February 2026.";
        QTest::newRow("fell") << QList<double> { 10, 3, 5 } << "The cost fell from $10.00 in January 2026 to $5.00 in March 2026.";
        QTest::newRow("same") << QList<double> { 10, 10.1 } << "The cost stayed about the same: $10.00 in January 2026, $10.10 in February 2026.";
        QTest::newRow("level") << QList<double> { 10, 10, 10, 10 } << "The cost stays at about $10.00 a month.";
        QTest::newRow("from nothing") << QList<double> { 0, 0, 10, 30 } << "Nothing was spent in the first half of the period; the second took $20.00 a month.";
        QTest::newRow("nothing at all") << QList<double> { 0, 0, 0, 0 } << QString();
        QTest::newRow("tiny") << QList<double> { 0.0001, 0.0001, 0.0003, 0.0003 } << "The cost rose from $0.00010 to $0.00030 a month (▲ 200 %).";
        QTest::newRow("huge") << QList<double> { 1e6, 1e6, 5e6, 5e6 } << "The cost rose from $1,000,000 to $5,000,000 a month (▲ 400 %).";
    }
    void trendIsOfWholeParts()
    {
        QFETCH(QList<double>, months);
        std::vector<PeriodRow> from;
        for (qsizetype i = 0; i < months.size(); ++i)
            from.push_back({ "r", "p", "aws", "A100", QDate(2026, 1, 5).addMonths(int(i)), months[i] });
        PeriodQuery query;
        query.from = QDate(2026, 1, 1);
        query.to = query.from.addMonths(int(months.size())).addDays(-1);
        query.step = PeriodStep::Month;
        QTEST(trendSentence(*made(from, query), format::defaultLocale()), "sentence");
        // The month of the report is not whole: it does not count.
        PeriodQuery open = query;
        open.to = open.to.addMonths(1);
        from.push_back({ "now", "p", "aws", "A100", query.to.addDays(3), 1e5 });
        QTEST(trendSentence(*made(from, open, query.to.addDays(4)), format::defaultLocale()), "sentence");
    }

    void budgetLooksAhead()
    {
        PeriodQuery query;
        query.filter.projects = { QStringLiteral("alpha") };
        query.subject = QStringLiteral("alpha");
        query.from = QDate(2026, 8, 1);
        query.to = QDate(2026, 8, 31);
        query.budgetUsd = 250;
        // $100 in 10 of 31 days: $310 at the end.
        const Result<PeriodContent> c = made(rows(), query, QDate(2026, 8, 10));
        QCOMPARE(*c->forecastUsd, 310.0);
        QCOMPARE(c->summary.headlines[3].value, QStringLiteral("40 %"));
        QCOMPARE(c->summary.headlines[3].note, QStringLiteral("$150 left of $250"));
        QVERIFY(c->summary.findings.contains(QStringLiteral("40 % of the budget of $250 are used; at this pace the cost reaches $310 by 31 August 2026, which is more.")));
        query.budgetUsd = 80;
        const Result<PeriodContent> over = made(rows(), query, QDate(2027, 1, 1));
        QVERIFY(!over->forecastUsd);
        QCOMPARE(over->summary.headlines[3].note, QStringLiteral("$20.00 over $80.00"));
        QCOMPARE(over->summary.headlines[3].tone, ReportTone::Worse);
        QVERIFY(over->summary.findings.contains(QStringLiteral("The budget of $80.00 is exceeded by $20.00.")));
    }

    void groupsByProjectAndPerson()
    {
        const Result<PeriodContent> c = made(rows());
        QCOMPARE(c->sum.runs, qint64(6)); // without a period the undated one counts
        QCOMPARE(c->groupings.size(), std::size_t(4));
        QCOMPARE(c->groupings[0].groups.front().name, QStringLiteral("AWS"));
        QCOMPARE(c->groupings[2].groups.front().name, QStringLiteral("alpha"));
        QCOMPARE(c->groupings[3].title, QStringLiteral("By user"));
        QCOMPARE(c->groupings[3].groups.front().name, QStringLiteral("ann"));
        QCOMPARE(c->groupings[3].groups.front().sum.costUsd, 450.0);
        PeriodQuery query;
        query.by = QStringLiteral("nobody");
        QCOMPARE(made(rows(), query)->groupings[3].groups.front().name, QStringLiteral("Unknown"));
        QCOMPARE(c->top.front().name, QStringLiteral("d"));
        QCOMPARE(c->top.size(), std::size_t(5)); // the unpriced run has no place
    }

    void manyGroupsEndInARest()
    {
        static const QByteArray names[] = { "g0", "g1", "g2", "g3", "g4", "g5", "g6", "g7", "g8", "g9" };
        std::vector<PeriodRow> from;
        for (const QByteArray& name : names)
            from.push_back({ "r", "p", "aws", name.constData(), QDate(2026, 1, 1), 1 });
        const Result<PeriodContent> c = made(from);
        QCOMPARE(c->groupings[1].groups.size(), std::size_t(7));
        QVERIFY(c->groupings[1].groups.back().isRest);
        QCOMPARE(c->groupings[1].groups.back().name, QStringLiteral("4 others"));
        QCOMPARE(c->groupings[1].groups.back().sum.costUsd, 4.0);
    }

    void errors()
    {
        PeriodQuery query;
        query.from = QDate(2026, 2, 1);
        query.to = QDate(2026, 1, 1);
        QVERIFY(!made(rows(), query));
        query.to = QDate(2026, 2, 2);
        QCOMPARE(made(rows(), query).error().text, QStringLiteral("No run with a date lies in this period."));
        QCOMPARE(made({}).error().text, QStringLiteral("No run matches."));
    }

    void oneRun()
    {
        const Result<PeriodContent> c = made({ { "only", "p", "aws", "A100", QDate(2026, 5, 5), 12.5 } });
        QCOMPARE(c->summary.facts, QStringLiteral("5 May 2026, one run, days in UTC"));
        QCOMPARE(c->topFinding, QStringLiteral("The dearest run makes up 100 % of the known cost."));
        const Result<PeriodContent> unknown = made({ { "only", "p", "aws", "A100", QDate(), {} } });
        QCOMPARE(unknown->summary.headlines[0].value, QStringLiteral("–"));
        QCOMPARE(unknown->summary.findings.front(), QStringLiteral("The run has no price, so the cost is unknown."));
    }

    void jsonKeepsUnknown()
    {
        const QJsonObject object = QJsonDocument::fromJson(periodJson(*made(rows()))).object();
        QCOMPARE(object.value(QLatin1String("schema_version")).toInt(), 1);
        QCOMPARE(object.value(QLatin1String("cost_usd")).toDouble(), 507.0);
        QCOMPARE(object.value(QLatin1String("unpriced_runs")).toInt(), 1);
        QVERIFY(QJsonDocument::fromJson(periodJson(*made({ { "only", "p", "aws", "A100", QDate(), {} } }))).object().value(QLatin1String("cost_usd")).isNull());
    }
};

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
