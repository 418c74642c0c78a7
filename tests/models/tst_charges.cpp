#include "models/import/importfiles.h"

#include "import/attachlog.h"
#include "import/chargeledger.h"
#include "import/importjob.h"
#include "runs/chargetotals.h"
#include "runs/ledgerflag.h"
#include "store/runstore.h"

#include <QJsonArray>

using namespace runcost;
using namespace importfiles;
using Outcome = FileReport::Outcome;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 start = 1'740'787'200'000; // 2025-03-01T00:00:00Z
constexpr PicoMoney unit = 1'000'000'000'000;

const Catalog& catalog()
{
    static const Catalog shipped = *Catalog::shipped();
    return shipped;
}

RunPlace place(qint64 id, double fromHour, double toHour)
{
    RunPlace run;
    run.id = id;
    run.name = QStringLiteral("run%1").arg(id);
    run.sourceId = QStringLiteral("source%1").arg(id);
    run.project = QStringLiteral("vision");
    run.provider = QStringLiteral("aws");
    run.instance = QStringLiteral("p3.2xlarge");
    run.region = QStringLiteral("us-east-1");
    run.startMs = start + static_cast<qint64>(fromHour * hour);
    run.endMs = start + static_cast<qint64>(toHour * hour);
    return run;
}

Charge charge(double fromHour, double toHour)
{
    Charge one;
    one.key = QStringLiteral("k");
    one.startsAtMs = start + static_cast<qint64>(fromHour * hour);
    one.endsAtMs = start + static_cast<qint64>(toHour * hour);
    one.currency = QStringLiteral("USD");
    one.billed = one.effective = 10 * unit;
    one.category = QStringLiteral("Usage");
    one.provider = QStringLiteral("Amazon Web Services");
    one.region = QStringLiteral("us-east-1");
    return one;
}

QString matched(Charge one, const std::vector<RunPlace>& runs)
{
    std::vector<Charge> all { std::move(one) };
    matchCharges(all, runs);
    QStringList parts;
    for (const ChargeShare& share : all[0].shares)
        parts << QStringLiteral("%1 %2 %3").arg(share.matchedBy, QString::number(share.runId), QString::number(share.share, 'g', 6));
    return parts.join(QStringLiteral(", "));
}

const QByteArray billHead = "BilledCost,EffectiveCost,BillingCurrency,ChargeCategory,ChargePeriodStart,ChargePeriodEnd,ProviderName,ResourceId,"
                            "CommitmentDiscountStatus,Tags\n";
QByteArray billRow(const QByteArray& billed, const QByteArray& effective, const QByteArray& resource, const QByteArray& currency = "USD",
    const QByteArray& category = "Usage", const QByteArray& status = "")
{
    return billed + ',' + effective + ',' + currency + ',' + category + ",2024-05-31T09:00:00Z,2024-05-31T10:00:00Z,AWS," + resource + ',' + status + ",\n";
}

// One run of an hour, which ends at 10:39:13.
QByteArray runFile(const QByteArray& energy = "0.3")
{
    return emissions({ { { "run_id", "i-0abc" }, { "on_cloud", "Y" }, { "energy_consumed", energy } } });
}

struct Bench {
    Folder folder;
    QString store = folder.text(QStringLiteral("runs.runcost"));

    ImportSummary import(const QString& name, const QByteArray& bytes, CostBasis basis = CostBasis::Effective, bool dryRun = false) const
    {
        ImportRequest request;
        request.paths = { folder.write(name, bytes) };
        request.storePath = store;
        request.options.timeZone = "UTC";
        request.options.costBasis = basis;
        request.dryRun = dryRun;
        Result<ImportSummary> summary = importRuns(request, catalog());
        if (!summary)
            qFatal("%s", qPrintable(summary.error().text));
        return *std::move(summary);
    }
    std::unique_ptr<RunStore> open(RunStore::Mode mode = RunStore::Mode::ReadOnly) const
    {
        auto opened = RunStore::open(store, mode);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        return *std::move(opened);
    }
    Run run() const { return **open()->find(QStringLiteral("codecarbon"), QStringLiteral("i-0abc")); }
    std::vector<Charge> charges() const { return *open()->charges(); }
};

} // namespace

class TestCharges final : public QObject {
    Q_OBJECT

private slots:
    void sharesAreTheAmountExactly()
    {
        const std::vector<ChargeShare> thirds { { 1, 1.0 / 3, {} }, { 2, 1.0 / 3, {} }, { 3, 1.0 / 3, {} } };
        for (const PicoMoney amount : { unit, PicoMoney(1), PicoMoney(0), -7 * unit - 1, PicoMoney(9'223'372'036'854'775'807) }) {
            PicoSum sum = 0;
            for (const PicoMoney part : shareAmounts(amount, thirds))
                sum += part;
            QVERIFY(sum == amount);
        }
        QCOMPARE(shareAmounts(unit, { { 1, 0.25, {} } }), (std::vector<PicoMoney> { unit / 4 }));
        QVERIFY(shareAmounts(unit, {}).empty());
    }

    void aTagNamesTheRun()
    {
        Charge one = charge(0, 24);
        one.tags.insert(QStringLiteral("user:Run-ID"), QStringLiteral("source2"));
        QCOMPARE(matched(one, { place(1, 0, 1), place(2, 5, 6) }), QStringLiteral("tag 2 1"));
        QCOMPARE(matched(one, { place(2, 500, 600) }), QStringLiteral("tag 2 1")); // its own id, whenever
        one.tags = { { QStringLiteral("run_name"), QStringLiteral("run1") } };
        QCOMPARE(matched(one, { place(1, 0, 1) }), QStringLiteral("tag 1 1"));
        QCOMPARE(matched(one, { place(1, 5000, 5001) }), QString()); // a name of another month
        one.tags = { { QStringLiteral("run"), QStringLiteral("nobody") } };
        QCOMPARE(matched(one, { place(1, 0, 1) }), QString());
    }

    void theResourceIsSharedByHours()
    {
        Charge one = charge(0, 1);
        one.resourceId = QStringLiteral("arn:aws:ec2:us-east-1:1:instance/i-9");
        RunPlace a = place(1, 0, 0.25);
        a.machines = QStringList { QStringLiteral("i-9") };
        RunPlace b = place(2, 0.25, 1);
        b.machines = QStringList { QStringLiteral("i-9") };
        QCOMPARE(matched(one, { a, b, place(3, 0, 1) }), QStringLiteral("resource 1 0.25, resource 2 0.75"));
        QCOMPARE(matched(one, { a }), QStringLiteral("resource 1 1")); // an hour is billed whole
        Charge day = charge(0, 24);
        day.resourceId = one.resourceId;
        QCOMPARE(matched(day, { a }), QStringLiteral("resource 1 0.0104167")); // a quarter of 24 hours; the rest was idle
        day.hours = 0.5; // the machine ran for half an hour of the day
        QCOMPARE(matched(day, { a }), QStringLiteral("resource 1 0.5"));
        QCOMPARE(matched(charge(40, 41), { a }), QString());
        one.resourceId.clear();
        one.resourceName = QStringLiteral("run2");
        QCOMPARE(matched(one, { a, b }), QStringLiteral("resource 2 1"));
    }

    void runsAtOneTimeShareAnHour()
    {
        Charge one = charge(0, 2);
        one.tags.insert(QStringLiteral("project"), QStringLiteral("vision"));
        QCOMPARE(matched(one, { place(1, 0, 2), place(2, 0, 2) }), QStringLiteral("project 1 0.5, project 2 0.5"));
        QCOMPARE(matched(one, { place(1, 0, 1), place(2, 0, 1) }), QStringLiteral("project 1 0.25, project 2 0.25")); // half of the time nobody
        RunPlace elsewhere = place(3, 0, 2);
        elsewhere.provider = QStringLiteral("gcp");
        QCOMPARE(matched(one, { elsewhere }), QString());
    }

    void timeNeedsMachineProviderAndRegion()
    {
        Charge one = charge(0, 1);
        one.description = QStringLiteral("$3.06 per On Demand Linux p3.2xlarge Instance Hour");
        QCOMPARE(matched(one, { place(1, 0, 1) }), QStringLiteral("time 1 1"));
        RunPlace other = place(1, 0, 1);
        other.region = QStringLiteral("eu-west-1");
        QCOMPARE(matched(one, { other }), QString());
        other = place(1, 0, 1);
        other.provider = QStringLiteral("azure");
        QCOMPARE(matched(one, { other }), QString());
        other = place(1, 0, 1);
        other.instance = QStringLiteral("p3.2");
        QCOMPARE(matched(one, { other }), QString()); // part of a word
        one.description = QStringLiteral("GB-month of storage");
        QCOMPARE(matched(one, { place(1, 0, 1) }), QString());
    }

    void overheadBelongsToNoRun()
    {
        Charge one = charge(0, 1);
        one.tags.insert(QStringLiteral("run"), QStringLiteral("source1"));
        for (const char* category : { "Purchase", "Tax", "Credit", "Adjustment" }) {
            one.category = QLatin1String(category);
            QCOMPARE(matched(one, { place(1, 0, 1) }), QString());
        }
        one.category = QStringLiteral("Usage");
        one.unusedCommitment = true;
        QCOMPARE(matched(one, { place(1, 0, 1) }), QString());
    }

    void totals()
    {
        Charge a = charge(0, 1);
        a.shares = { { 5, 0.25, QStringLiteral("resource") } };
        Charge b = charge(0, 1);
        b.currency = QStringLiteral("EUR");
        b.billed = 3;
        const std::vector<ChargeTotal> byCurrency = chargeTotals({ a, b, a }, ChargeGrouping::Currency);
        QCOMPARE(byCurrency.size(), 2U); // never added
        QCOMPARE(byCurrency[0].currency, QStringLiteral("EUR"));
        QCOMPARE(byCurrency[0].unmatched, 1);
        QCOMPARE(moneyText(byCurrency[0].billed), QStringLiteral("0.000000000003"));
        QCOMPARE(moneyText(byCurrency[1].billed), QStringLiteral("20"));
        QCOMPARE(moneyText(byCurrency[1].matched), QStringLiteral("5"));
        QCOMPARE(moneyText(byCurrency[1].overhead), QStringLiteral("15"));
        const std::vector<ChargeTotal> byRun = chargeTotals({ a, b, a }, ChargeGrouping::Run, { { 5, QStringLiteral("fit") } });
        QCOMPARE(byRun.size(), 3U);
        QCOMPARE(byRun[0].group, QStringLiteral("fit"));
        QCOMPARE(moneyText(byRun[0].billed), QStringLiteral("5"));
        PicoSum sum = 0;
        for (const ChargeTotal& total : byRun)
            if (total.currency == QLatin1String("USD"))
                sum += total.billed;
        QCOMPARE(moneyText(sum), QStringLiteral("20"));
    }

    void aBillPricesItsRun()
    {
        const Bench bench;
        (void)bench.import(QStringLiteral("emissions.csv"), runFile());
        const QByteArray bill = billHead + billRow("4", "2.5", "i-0abc") + billRow("9", "9", "other") + billRow("7", "7", "i-0abc", "EUR")
            + billRow("100", "0", "", "USD", "Purchase") + billRow("0", "1", "i-0abc", "USD", "Usage", "Unused");
        const ImportSummary first = bench.import(QStringLiteral("bill.csv"), bill);
        QCOMPARE(first.exitStatus(), 0);
        QCOMPARE(first.files[0].outcome, Outcome::Imported);
        QCOMPARE(first.files[0].newCharges, 5);
        const MaybeFigure billed = bench.run().figure(RunField::BilledCostUsd);
        QVERIFY(billed);
        QCOMPARE(billed->value, 2.5); // effective, dollars only, the unused hour is nobody's
        QCOMPARE(billed->provenance, Provenance::Billed);
        QVERIFY(bench.run().flags.contains(costFromLedger));
        const std::vector<ChargeTotal> totals = chargeTotals(bench.charges(), ChargeGrouping::Currency);
        QCOMPARE(moneyText(totals[0].matched), QStringLiteral("7")); // EUR: kept, not converted
        QCOMPARE(moneyText(totals[1].matched), QStringLiteral("2.5"));
        QCOMPARE(moneyText(totals[1].overhead), QStringLiteral("10")); // 9 + 0 + 1
    }

    void nothingIsDoubled()
    {
        const Bench bench;
        const QByteArray rows = billRow("4", "2.5", "i-0abc") + billRow("4", "2.5", "i-0abc");
        // The bill first: the run that comes later finds its charges.
        QCOMPARE(bench.import(QStringLiteral("bill.csv"), billHead + rows).files[0].newCharges, 2);
        (void)bench.import(QStringLiteral("emissions.csv"), runFile());
        QCOMPARE(bench.run().value(RunField::BilledCostUsd), 5.0);
        const ImportSummary again = bench.import(QStringLiteral("bill.csv"), billHead + rows);
        QCOMPARE(again.files[0].newCharges, 0);
        QCOMPARE(again.exitStatus(), 0);
        const ImportSummary grown = bench.import(QStringLiteral("bill2.csv"), billHead + rows + billRow("1", "1", "i-0abc"));
        QCOMPARE(grown.files[0].newCharges, 1);
        QCOMPARE(bench.charges().size(), 3U);
        QCOMPARE(bench.run().value(RunField::BilledCostUsd), 6.0);
        const auto store = bench.open(RunStore::Mode::ReadWrite);
        const Result<LedgerResult> matchedAgain = matchLedger(*store, catalog());
        QVERIFY(matchedAgain.hasValue());
        QCOMPARE(matchedAgain->changedRuns, 0);
    }

    void theFigureStaysWhenTheRunIsReadAgain()
    {
        const Bench bench;
        (void)bench.import(QStringLiteral("emissions.csv"), runFile());
        (void)bench.import(QStringLiteral("bill.csv"), billHead + billRow("4", "2.5", "i-0abc"));
        const ImportSummary same = bench.import(QStringLiteral("other/emissions.csv"), runFile() + '\n');
        QCOMPARE(same.updated(), 0);
        const ImportSummary changed = bench.import(QStringLiteral("changed.csv"), runFile("0.4"));
        QCOMPARE(changed.updated(), 1);
        QCOMPARE(bench.run().value(RunField::EnergyKwh), 0.4);
        QCOMPARE(bench.run().value(RunField::BilledCostUsd), 2.5);
    }

    void aRunThatHoldsOthersBearsNothing()
    {
        const Bench bench;
        (void)bench.import(QStringLiteral("emissions.csv"), runFile());
        {
            const auto store = bench.open(RunStore::Mode::ReadWrite);
            Run parent = bench.run();
            parent.flags << QStringLiteral("container");
            Result<RunStore::Import> import = store->beginImport();
            QVERIFY(import->put(parent, {}, catalog().version()).hasValue());
            QVERIFY(import->commit({}).hasValue());
        }
        (void)bench.import(QStringLiteral("bill.csv"), billHead + billRow("4", "2.5", "i-0abc"));
        QVERIFY(!bench.run().figure(RunField::BilledCostUsd));
        QVERIFY(bench.charges()[0].shares.empty());
    }

    void theOtherCost()
    {
        const Bench bench;
        (void)bench.import(QStringLiteral("emissions.csv"), runFile());
        const ImportSummary summary = bench.import(QStringLiteral("bill.csv"), billHead + billRow("4", "2.5", "i-0abc"), CostBasis::Billed);
        QCOMPARE(bench.run().value(RunField::BilledCostUsd), 4.0);
        const auto& issues = summary.files[0].issues;
        QVERIFY(std::any_of(issues.begin(), issues.end(), [](const ImportIssue& one) { return one.code == QLatin1String("costs_differ"); }));
        {
            const auto store = bench.open(RunStore::Mode::ReadWrite);
            QCOMPARE(matchLedger(*store, catalog(), CostBasis::Effective)->changedRuns, 1);
        }
        QCOMPARE(bench.run().value(RunField::BilledCostUsd), 2.5);
        QCOMPARE(bench.charges()[0].basis, CostBasis::Effective);
    }

    void aRemovedRunLeavesItsChargesAsOverhead()
    {
        const Bench bench;
        (void)bench.import(QStringLiteral("emissions.csv"), runFile());
        (void)bench.import(QStringLiteral("bill.csv"), billHead + billRow("4", "2.5", "i-0abc"));
        QVERIFY(bench.open(RunStore::Mode::ReadWrite)->remove({ bench.run().id }).hasValue());
        QCOMPARE(bench.charges().size(), 1U);
        QVERIFY(bench.charges()[0].shares.empty());
    }

    void badBills()
    {
        const Bench bench;
        const ImportSummary partial = bench.import(QStringLiteral("a.csv"), billHead + billRow("4", "2.5", "x") + billRow("abc", "1", "x"));
        QCOMPARE(partial.exitStatus(), 3);
        QCOMPARE(partial.files[0].outcome, Outcome::Partial);
        QCOMPARE(bench.import(QStringLiteral("b.csv"), billHead).exitStatus(), 1);
        QCOMPARE(bench.import(QStringLiteral("c.csv"), billHead + billRow("abc", "1", "x")).exitStatus(), 1);
        QCOMPARE(bench.charges().size(), 1U);
        const ImportSummary dry = bench.import(QStringLiteral("d.csv"), billHead + billRow("5", "5", "x"), CostBasis::Effective, true);
        QCOMPARE(dry.files[0].charges, 1);
        QCOMPARE(dry.exitStatus(), 0);
        QCOMPARE(bench.charges().size(), 1U);
        QCOMPARE(dry.toJson().value(QLatin1String("files")).toArray()[0].toObject().value(QLatin1String("charges")).toInt(), 1);
    }

    void attachedPower()
    {
        const Bench bench;
        (void)bench.import(QStringLiteral("emissions.csv"), runFile()); // 09:39:13 to 10:39:13, 2 GPUs
        QByteArray text = "timestamp, index, power.draw [W]\n";
        for (int minute = 0; minute < 120; ++minute)
            for (const char* gpu : { "0", "1" })
                text += QStringLiteral("2024/05/31 %1:%2:13.000, ").arg(9 + minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0')).toLatin1()
                    + gpu + ", 200 W\n";
        ReadOptions options;
        options.timeZone = "UTC";
        const auto path = bench.folder.write(QStringLiteral("gpu.csv"), text);
        const qint64 id = bench.run().id;
        {
            const auto store = bench.open(RunStore::Mode::ReadWrite);
            const Result<AttachedLog> attached = attachLog(*store, id, path, options, catalog());
            QVERIFY(attached.hasValue());
            QCOMPARE(attached->runShare, 1.0);
            QCOMPARE(attached->summary.toS - attached->summary.fromS, 3600.0); // clipped to the run
        }
        const Run run = bench.run();
        QVERIFY(qAbs(*run.value(RunField::EnergyKwh) - 0.4) < 1e-9); // 2 x 200 W for an hour
        QCOMPARE(run.figure(RunField::EnergyKwh)->provenance, Provenance::Measured);
        QCOMPARE(run.series.back().name, QStringLiteral("power"));
        QCOMPARE(run.series.back().y.front(), 400.0);
        (void)bench.import(QStringLiteral("changed.csv"), runFile("0.5"));
        QVERIFY(qAbs(*bench.run().value(RunField::EnergyKwh) - 0.4) < 1e-9); // measured beats what the file says again
        const auto store = bench.open(RunStore::Mode::ReadWrite);
        options.timeZone = "Asia/Tokyo";
        const Result<AttachedLog> elsewhere = attachLog(*store, id, path, options, catalog());
        QVERIFY(!elsewhere.hasValue());
        QVERIFY(elsewhere.error().text.contains(QStringLiteral("overlap")));
    }

    void aLogOfPartOfTheRun()
    {
        const Bench bench;
        (void)bench.import(QStringLiteral("emissions.csv"), runFile());
        const auto path = bench.folder.write(QStringLiteral("gpu.csv"),
            "timestamp, power.draw [W]\n2024/05/31 10:00:00.000, 300 W\n2024/05/31 10:10:00.000, 300 W\n2024/05/31 10:20:00.000, 300 W\n");
        ReadOptions options;
        options.timeZone = "UTC";
        const auto store = bench.open(RunStore::Mode::ReadWrite);
        const Result<AttachedLog> attached = attachLog(*store, bench.run().id, path, options, catalog());
        QVERIFY(attached.hasValue());
        QVERIFY(qAbs(attached->runShare - 1.0 / 3) < 1e-9);
        QCOMPARE(bench.run().figure(RunField::EnergyKwh)->provenance, Provenance::Estimated);
        QVERIFY(qAbs(*bench.run().value(RunField::EnergyKwh) - 0.6) < 1e-9); // 300 W on 2 GPUs for the whole hour
        QVERIFY(std::any_of(attached->issues.begin(), attached->issues.end(), [](const ImportIssue& one) { return one.code == QLatin1String("other_gpu_count"); }));
    }
};

QTEST_GUILESS_MAIN(TestCharges)
#include "tst_charges.moc"
