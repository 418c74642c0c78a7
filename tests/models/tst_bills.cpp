#include "models/import/importfiles.h"
#include "models/import/mlflowfixture.h"

#include "import/columnmapping.h"
#include "import/importjob.h"
#include "runs/ledgerflag.h"
#include "session/dashboardsession.h"
#include "session/runfiles.h"
#include "session/storedmarks.h"
#include "store/runstore.h"

#include <sys/time.h>

using namespace runcost;
using namespace importfiles;

namespace {

constexpr PicoMoney unit = 1'000'000'000'000;

const Catalog& catalog()
{
    static const Catalog shipped = *Catalog::shipped();
    return shipped;
}

const QByteArray billHeader = "BilledCost,EffectiveCost,BillingCurrency,ChargeCategory,ChargeClass,ChargePeriodStart,ChargePeriodEnd,"
                              "BillingPeriodStart,BillingAccountId,ProviderName,ResourceId\n";
// An hour of use on that day of May 2024, 9 to 10 h.
QByteArray hourOf(int day, const QByteArray& amount, const QByteArray& resource = "i-0abc", const QByteArray& account = "123",
    const QByteArray& kind = "")
{
    const QByteArray date = "2024-05-" + QByteArray::number(day).rightJustified(2, '0');
    return amount + ',' + amount + ",USD,Usage," + kind + ',' + date + "T10:00:00Z," + date + "T11:00:00Z,2024-05-01T00:00:00Z," + account + ",AWS,"
        + resource + '\n';
}
// Ends on 31 May at 10:39:13 and took an hour.
QByteArray runFile() { return emissions({ { { "run_id", "i-0abc" }, { "on_cloud", "Y" } } }); }

struct BillBench {
    Folder folder;
    QString path = folder.text(QStringLiteral("runs.runcost"));

    ImportSummary import(const QString& name, const QByteArray& bytes, bool dryRun = false, const QString& store = {}) const
    {
        return importFile(folder.write(name, bytes), dryRun, store);
    }
    ImportSummary importFile(const std::filesystem::path& file, bool dryRun = false, const QString& store = {}) const
    {
        ImportRequest request;
        request.paths = { file };
        request.storePath = store.isEmpty() ? path : store;
        request.options.timeZone = "UTC";
        request.dryRun = dryRun;
        Result<ImportSummary> summary = importRuns(request, catalog());
        if (!summary)
            qFatal("%s", qPrintable(summary.error().text));
        return *std::move(summary);
    }
    std::unique_ptr<RunStore> store(const QString& other = {}) const { return *RunStore::open(other.isEmpty() ? path : other, RunStore::Mode::ReadOnly); }
    QString sum(const QString& other = {}) const
    {
        PicoSum all = 0;
        const std::vector<Charge> charges = *store(other)->charges();
        for (const Charge& charge : charges)
            all += charge.billed;
        return moneyText(all);
    }
    std::optional<double> billed(const QString& other = {}) const
    {
        return (**store(other)->find(QStringLiteral("codecarbon"), QStringLiteral("i-0abc"))).value(RunField::BilledCostUsd);
    }
};

bool hasIssue(const ImportSummary& summary, const char* code)
{
    const auto& issues = summary.files[0].issues;
    return std::any_of(issues.begin(), issues.end(), [code](const ImportIssue& issue) { return issue.code == QLatin1String(code); });
}

} // namespace

// Bills that come again with other amounts, what undo does to them, and copies that are older than the store.
class TestBills final : public QObject {
    Q_OBJECT

private slots:
    void aRestatedBillTakesThePlaceOfTheEarlierOne()
    {
        const BillBench bench;
        (void)bench.import(QStringLiteral("emissions.csv"), runFile());
        (void)bench.import(QStringLiteral("may.csv"), billHeader + hourOf(30, "1") + hourOf(31, "2") + hourOf(31, "4", "i-9"));
        QCOMPARE(bench.billed(), 2.0);
        const ImportSummary foretold = bench.import(QStringLiteral("may-final.csv"), billHeader + hourOf(30, "1") + hourOf(31, "2.5"), true);
        QCOMPARE(foretold.files[0].newCharges, 1);
        QCOMPARE(foretold.files[0].replacedCharges, 2);
        QVERIFY(hasIssue(foretold, "restated"));
        const ImportSummary restated = bench.import(QStringLiteral("may-final.csv"), billHeader + hourOf(30, "1") + hourOf(31, "2.5"));
        QCOMPARE(restated.files[0].newCharges, 1);
        QCOMPARE(restated.files[0].replacedCharges, 2); // the amount of one changed, the other is gone
        QVERIFY(hasIssue(restated, "restated"));
        QCOMPARE(restated.exitStatus(), 0);
        QCOMPARE(bench.sum(), QStringLiteral("3.5"));
        QCOMPARE(bench.billed(), 2.5);
        QCOMPARE(bench.import(QStringLiteral("again.csv"), billHeader + hourOf(30, "1") + hourOf(31, "2.5")).files[0].newCharges, 0);
        QCOMPARE(bench.sum(), QStringLiteral("3.5"));
    }

    void aBillThatGrowsEveryDay()
    {
        const BillBench bench;
        QByteArray rows = billHeader;
        for (int day = 1; day <= 5; ++day) {
            rows += hourOf(day, "1");
            const ImportSummary grown = bench.import(QStringLiteral("day%1.csv").arg(day), rows);
            QCOMPARE(grown.files[0].newCharges, 1);
            QCOMPARE(grown.files[0].replacedCharges, 0);
        }
        QCOMPARE(bench.sum(), QStringLiteral("5"));
    }

    void partsAccountsAndMonthsStandSideBySide()
    {
        const BillBench bench;
        (void)bench.import(QStringLiteral("part1.csv"), billHeader + hourOf(1, "1") + hourOf(2, "1"));
        QCOMPARE(bench.import(QStringLiteral("part2.csv"), billHeader + hourOf(3, "1") + hourOf(4, "1")).files[0].replacedCharges, 0);
        QCOMPARE(bench.import(QStringLiteral("other.csv"), billHeader + hourOf(1, "7", "i-0abc", "456") + hourOf(2, "7", "i-0abc", "456")).files[0].replacedCharges, 0);
        QCOMPARE(bench.sum(), QStringLiteral("18"));
    }

    void anOlderCopyIsLeftOut()
    {
        const BillBench bench;
        (void)bench.import(QStringLiteral("late.csv"), billHeader + hourOf(1, "1") + hourOf(2, "2") + hourOf(3, "3"));
        const ImportSummary early = bench.import(QStringLiteral("early.csv"), billHeader + hourOf(1, "1") + hourOf(2, "9"));
        QVERIFY(hasIssue(early, "older_bill"));
        QCOMPARE(early.files[0].newCharges, 0);
        QCOMPARE(bench.sum(), QStringLiteral("6"));
        // As long, but written before: the time of the file decides.
        const auto file = bench.folder.write(QStringLiteral("written-before.csv"), billHeader + hourOf(1, "1") + hourOf(2, "2") + hourOf(3, "5"));
        const timeval times[2] = { { 1'600'000'000, 0 }, { 1'600'000'000, 0 } };
        QCOMPARE(::utimes(file.c_str(), times), 0);
        QVERIFY(hasIssue(bench.importFile(file), "older_bill"));
        QCOMPARE(bench.sum(), QStringLiteral("6"));
    }

    void aCorrectionLowersTheCostOfItsRun()
    {
        const BillBench bench;
        (void)bench.import(QStringLiteral("emissions.csv"), runFile());
        (void)bench.import(QStringLiteral("may.csv"), billHeader + hourOf(31, "5") + hourOf(31, "-1.5", "i-0abc", "123", "Correction"));
        QCOMPARE(bench.billed(), 3.5);
    }

    void undoTakesTheChargesOut()
    {
        const BillBench bench;
        (void)bench.import(QStringLiteral("emissions.csv"), runFile());
        (void)bench.import(QStringLiteral("may.csv"), billHeader + hourOf(30, "1") + hourOf(31, "2"));
        DashboardSession session(catalog());
        QVERIFY(session.openStore(bench.path));
        const ImportSummary restated = bench.import(QStringLiteral("final.csv"), billHeader + hourOf(30, "1") + hourOf(31, "3"));
        QVERIFY(restated.ledger);
        QVERIFY(session.recordImport(restated.addedIds.all(), QStringLiteral("Import"), restated.replaced, restated.ledger));
        QCOMPARE(bench.billed(), 3.0);
        session.undo();
        QCOMPARE(bench.sum(), QStringLiteral("3"));
        QCOMPARE(bench.billed(), 2.0);
        session.redo();
        QCOMPARE(bench.sum(), QStringLiteral("4"));
        QCOMPARE(bench.billed(), 3.0);
        session.undo();
        QCOMPARE(bench.import(QStringLiteral("final.csv"), billHeader + hourOf(30, "1") + hourOf(31, "3")).files[0].newCharges, 1); // not known any more
    }

    void runsAndChargesAreOneStep()
    {
        const BillBench bench;
        (void)bench.import(QStringLiteral("emissions.csv"), runFile());
        DashboardSession session(catalog());
        QVERIFY(session.openStore(bench.path));
        const ImportSummary bill = bench.import(QStringLiteral("may.csv"), billHeader + hourOf(31, "2"));
        QVERIFY(session.recordImport(bill.addedIds.all(), QStringLiteral("Import"), bill.replaced, bill.ledger));
        session.undo();
        QCOMPARE(bench.sum(), QStringLiteral("0"));
        QVERIFY(!bench.billed());
        QVERIFY(!session.canUndo());
    }

    void aDeletedRunGetsItsChargesAndHistoryBack()
    {
        const BillBench bench;
        (void)bench.import(QStringLiteral("emissions.csv"), runFile());
        (void)bench.import(QStringLiteral("changed.csv"), emissions({ { { "run_id", "i-0abc" }, { "on_cloud", "Y" }, { "energy_consumed", "0.4" } } }));
        (void)bench.import(QStringLiteral("may.csv"), billHeader + hourOf(31, "2"));
        DashboardSession session(catalog());
        QVERIFY(session.openStore(bench.path));
        const qint64 id = session.runs()->id[0];
        const std::size_t entries = bench.store()->history(id)->size();
        QVERIFY(entries >= 1);
        QVERIFY(session.deleteRuns({ id }));
        QVERIFY(bench.store()->charges()->at(0).shares.empty());
        session.undo();
        QCOMPARE(bench.store()->history(id)->size(), entries);
        QCOMPARE(bench.store()->history(id)->at(0).before.run.value(RunField::EnergyKwh), 0.3);
        QCOMPARE(bench.store()->charges()->at(0).shares.size(), std::size_t(1));
        QCOMPARE(bench.billed(), 2.0);
    }

    void mergedStoresBringTheirCharges()
    {
        const BillBench bench;
        (void)bench.import(QStringLiteral("emissions.csv"), runFile());
        (void)bench.import(QStringLiteral("may.csv"), billHeader + hourOf(31, "2") + hourOf(1, "7", "i-9"));
        const QString other = bench.folder.text(QStringLiteral("other.runcost"));
        const ImportSummary merged = bench.importFile(bench.path.toStdString(), false, other);
        QCOMPARE(merged.added(), 1);
        QCOMPARE(merged.newCharges(), 2);
        QCOMPARE(bench.sum(other), QStringLiteral("9"));
        QCOMPARE(bench.billed(other), 2.0);
        // The bill itself adds nothing to what came with the store.
        QCOMPARE(bench.import(QStringLiteral("may2.csv"), billHeader + hourOf(1, "7", "i-9") + hourOf(31, "2"), false, other).newCharges(), 0);
        QCOMPARE(bench.sum(other), QStringLiteral("9"));
    }

    void aSharedRunKeepsItsBilledCost()
    {
        const BillBench bench;
        (void)bench.import(QStringLiteral("emissions.csv"), runFile());
        (void)bench.import(QStringLiteral("may.csv"), billHeader + hourOf(31, "2") + hourOf(1, "7", "i-9"));
        const qint64 id = (**bench.store()->find(QStringLiteral("codecarbon"), QStringLiteral("i-0abc"))).id;
        for (const bool redact : { false, true }) {
            const QString file = bench.folder.text(redact ? QStringLiteral("redacted.runcost") : QStringLiteral("shared.runcost"));
            QVERIFY(writeStoredRuns(bench.path, { id }, { RunFileFormat::Store, redact, file }, catalog(), {}).hasValue());
            QCOMPARE(bench.store(file)->charges()->size(), std::size_t(redact ? 0 : 1)); // its own, and no other
            if (!redact)
                QCOMPARE(bench.store(file)->charges()->at(0).shares.size(), std::size_t(1));
            // Where other charges are, so that all of them are matched.
            const QString other = bench.folder.text(redact ? QStringLiteral("b.runcost") : QStringLiteral("a.runcost"));
            (void)bench.import(QStringLiteral("elsewhere.csv"), billHeader + hourOf(2, "3", "i-7", "456"), false, other);
            QCOMPARE(bench.importFile(file.toStdString(), false, other).added(), 1);
            QCOMPARE(bench.billed(other), 2.0);
        }
    }

    void manyChargesInLittleMemory()
    {
        const BillBench bench;
        QByteArray rows = billHeader;
        for (int i = 0; i < 12'000; ++i)
            rows += hourOf(1 + i % 28, "0.001", "i-" + QByteArray::number(i));
        rows += hourOf(1, "0.001", "i-0"); // the same row once more is another charge
        const ImportSummary summary = bench.import(QStringLiteral("large.csv"), rows);
        QCOMPARE(summary.files[0].newCharges, 12'001);
        QCOMPARE(bench.sum(), QStringLiteral("12.001"));
        QCOMPARE(bench.import(QStringLiteral("dry.csv"), rows + hourOf(2, "1", "x"), true).files[0].newCharges, 1);
        QCOMPARE(*bench.store()->chargeCount(), qint64(12'001));
    }

    void marksOfTableRows()
    {
        const BillBench bench;
        const QByteArray header = "run_id,name,duration_s,energy_kwh,gpu\n";
        const QByteArray a = "0b9c1a52-7c4e-4a3b-9d3e-1f2a3b4c5d6e,a,3600,1,A100\n";
        QCOMPARE(bench.import(QStringLiteral("jobs.csv"), header + a + "1b9c1a52-7c4e-4a3b-9d3e-1f2a3b4c5d6e,b,7200,2,A100\n").added(), 2);
        const auto later = bench.folder.write(QStringLiteral("later.csv"), header + a + "1b9c1a52-7c4e-4a3b-9d3e-1f2a3b4c5d6e,b,7200,3,A100\n"
                + "2b9c1a52-7c4e-4a3b-9d3e-1f2a3b4c5d6e,c,1800,1,A100\n");
        const Result<TableGuess> guess = guessMapping(later, &catalog());
        QVERIFY(guess.hasValue());
        const Result<TablePreview> preview = previewTable(later, guess->mapping, {});
        QVERIFY(preview.hasValue());
        QCOMPARE(storedMarks(bench.path, preview->runs, {}), (std::vector<StoredMark> { StoredMark::Same, StoredMark::Changed, StoredMark::New }));
        QCOMPARE(storedMarks(bench.folder.text(QStringLiteral("none.runcost")), preview->runs, {}), std::vector<StoredMark>(3, StoredMark::New));
    }

    void anOlderCopyOfAnMlflowStore()
    {
        const BillBench bench;
        {
            const mlflowfixture::Database now(bench.folder.text(QStringLiteral("now.db")).toStdString());
            now.run("r1");
            now.metric("r1", "loss", "0.5", 1'700'000'001'000, 1);
            now.metric("r1", "loss", "0.2", 1'700'000'002'000, 2);
            const mlflowfixture::Database before(bench.folder.text(QStringLiteral("before.db")).toStdString());
            before.run("r1", "RUNNING", "NULL");
            before.metric("r1", "loss", "0.5", 1'700'000'001'000, 1);
        }
        QCOMPARE(bench.importFile(bench.folder.text(QStringLiteral("now.db")).toStdString()).added(), 1);
        const ImportSummary older = bench.importFile(bench.folder.text(QStringLiteral("before.db")).toStdString());
        QCOMPARE(older.updated(), 0);
        QCOMPARE(older.unchanged(), 1);
        QVERIFY(hasIssue(older, "older"));
        const Run run = **bench.store()->find(QStringLiteral("mlflow"), QStringLiteral("r1"));
        QCOMPARE(run.status, RunStatus::Finished);
        QVERIFY(run.endedAtMs.has_value());
        // In the order of time it is an update.
        const QString other = bench.folder.text(QStringLiteral("other.runcost"));
        QCOMPARE(bench.importFile(bench.folder.text(QStringLiteral("before.db")).toStdString(), false, other).added(), 1);
        QCOMPARE(bench.importFile(bench.folder.text(QStringLiteral("now.db")).toStdString(), false, other).updated(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBills)
#include "tst_bills.moc"
