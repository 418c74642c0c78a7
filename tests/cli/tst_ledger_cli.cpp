#include "cli/schemacheck.h"
#include "models/import/importfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace importfiles;

namespace {

struct LedgerAnswer {
    int status = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

} // namespace

// Bills and logs of power on the command line, as a user gives them.
class TestLedgerCli final : public QObject {
    Q_OBJECT

    Folder m_folder;

    LedgerAnswer run(const QString& text) const
    {
        QProcess process;
        QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
        values.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.text(QStringLiteral("home")));
        values.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
        process.setProcessEnvironment(values);
        process.setWorkingDirectory(m_folder.text({}));
        process.start(QStringLiteral(RUNCOST_PROGRAM), QStringList { QStringLiteral("--store=runs.runcost") } + text.split(u' '));
        if (!process.waitForFinished(60000))
            return {};
        return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError() };
    }

private slots:
    void initTestCase()
    {
        m_folder.write(QStringLiteral("emissions.csv"), emissions({ { { "run_id", "i-0abc" }, { "on_cloud", "Y" } } }));
        m_folder.write(QStringLiteral("bill.csv"),
            "BilledCost,EffectiveCost,BillingCurrency,ChargeCategory,ChargePeriodStart,ChargePeriodEnd,ProviderName,ResourceId\n"
            "0.30000000001,0.2,USD,Usage,2024-05-31T09:00:00Z,2024-05-31T10:00:00Z,AWS,i-0abc\n"
            "0.6,0.1,USD,Usage,2024-05-31T09:00:00Z,2024-05-31T10:00:00Z,AWS,somebody\n"
            "5,5,EUR,Usage,2024-05-31T09:00:00Z,2024-05-31T10:00:00Z,Hetzner,i-0abc\n");
        m_folder.write(QStringLiteral("gpu.csv"),
            "timestamp, power.draw [W]\n2024/05/31 09:40:00.000, 100 W\n2024/05/31 10:00:00.000, 100 W\n2024/05/31 10:20:00.000, broken\n");
    }

    void anEmptyLedger()
    {
        const LedgerAnswer answer = run(QStringLiteral("charges"));
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.out.contains("no charges"));
        QCOMPARE(run(QStringLiteral("charges --json")).json().value(QLatin1String("charges")).toInt(-1), 0);
    }

    void billsAreImportedOnce()
    {
        QCOMPARE(run(QStringLiteral("import emissions.csv")).status, 0);
        const LedgerAnswer first = run(QStringLiteral("import bill.csv"));
        QCOMPARE(first.status, 0);
        QVERIFY2(first.out.contains("Charges: 3 added, 0 known."), first.out.constData());
        QVERIFY2(first.out.contains("The ledger holds 0.3 USD: 0.2 USD belong to runs, 0.1 USD are overhead."), first.out.constData());
        QVERIFY(first.err.contains("differ by 67 %"));
        QVERIFY(run(QStringLiteral("import bill.csv")).out.contains("Charges: 0 added, 3 known."));
        QCOMPARE(run(QStringLiteral("import --json bill.csv")).json().value(QLatin1String("files")).toArray()[0].toObject().value(QLatin1String("status")).toString(),
            QStringLiteral("imported"));
    }

    void amountsAreExact()
    {
        const LedgerAnswer answer = run(QStringLiteral("charges --json --unmatched"));
        const QJsonArray totals = answer.json().value(QLatin1String("totals")).toArray();
        QCOMPARE(totals.size(), 2);
        QCOMPARE(totals[0].toObject().value(QLatin1String("matched")).toString(), QStringLiteral("5")); // EUR
        const QJsonObject usd = totals[1].toObject();
        QCOMPARE(usd.value(QLatin1String("billed")).toString(), QStringLiteral("0.90000000001"));
        QCOMPARE(usd.value(QLatin1String("matched")).toString(), QStringLiteral("0.2"));
        QCOMPARE(usd.value(QLatin1String("overhead")).toString(), QStringLiteral("0.1"));
        QCOMPARE(answer.json().value(QLatin1String("unmatched_charges")).toArray().size(), 1);
        for (const char* words : { "charges --json --unmatched", "charges --json --by run", "charges --json --by provider" }) {
            QFile file(QStringLiteral(RUNCOST_SOURCE_DIR "/resources/schema/charges.json"));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
            const QStringList faults = schemacheck::faults(run(QLatin1String(words)).json(), root, root, QStringLiteral("$"));
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
        const QByteArray table = run(QStringLiteral("charges --by run --unmatched")).out;
        QVERIFY2(table.contains("(overhead)") && table.contains("somebody"), table.constData());
    }

    void theOtherCost()
    {
        QCOMPARE(run(QStringLiteral("charges --cost billed")).status, 0);
        const QJsonObject usd = run(QStringLiteral("charges --json")).json().value(QLatin1String("totals")).toArray()[1].toObject();
        QCOMPARE(usd.value(QLatin1String("matched")).toString(), QStringLiteral("0.30000000001"));
    }

    void attachedPower()
    {
        const LedgerAnswer answer = run(QStringLiteral("import gpu.csv --attach latest --zone UTC"));
        QCOMPARE(answer.status, 3); // one line was left out
        QVERIFY2(answer.out.contains("1200.0 s of 1 GPUs, mean 100.0 W each") && answer.out.contains("33 % of the run"), answer.out.constData());
        QVERIFY(answer.err.contains("Line 4"));
        QCOMPARE(run(QStringLiteral("import gpu.csv --attach latest --zone Asia/Tokyo")).status, 1);
        QCOMPARE(run(QStringLiteral("import gpu.csv --attach nobody")).status, 1);
        QCOMPARE(run(QStringLiteral("import emissions.csv --attach latest")).status, 1);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : { "charges x", "charges --by moon", "charges --cost both", "import bill.csv --cost both", "import a b --attach c", "import --attach c" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void wrongUsage()
    {
        QFETCH(QString, text);
        const LedgerAnswer answer = run(text);
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.err.startsWith("runcost: "));
    }
};

QTEST_GUILESS_MAIN(TestLedgerCli)
#include "tst_ledger_cli.moc"
