#include "importfiles.h"

#include "import/focusreader.h"

using namespace runcost;
using namespace importfiles;

namespace {

const QByteArray head = "BilledCost,EffectiveCost,BillingCurrency,ChargeCategory,ChargeClass,ChargePeriodStart,ChargePeriodEnd,ProviderName,"
                        "ServiceName,RegionId,ResourceId,ResourceName,SkuId,ConsumedQuantity,ConsumedUnit,SubAccountName,Tags\n";

QByteArray chargeRow(const QByteArray& billed = "1.5", const QByteArray& effective = "1.2", const QByteArray& currency = "USD")
{
    return billed + ',' + effective + ',' + currency
        + ",Usage,,2025-03-01T00:00:00Z,2025-03-01T01:00:00Z,AWS,EC2,us-east-1,i-0abc,node-7,p3.2xlarge,1.0,Hours,lab,"
          "\"{\"\"run\"\": \"\"r1\"\", \"\"spot\"\": true}\"\n";
}

constexpr PicoMoney unit = 1'000'000'000'000;

} // namespace

class TestFocus final : public QObject {
    Q_OBJECT

    static ReadResult readText(const QByteArray& text, CostBasis basis = CostBasis::Effective)
    {
        const Folder folder;
        ReadOptions options;
        options.timeZone = "America/New_York"; // must not matter: FOCUS times are UTC
        options.costBasis = basis;
        const Result<ReadResult> result = readPath(folder.write(QStringLiteral("bill.csv"), text), options, {});
        if (!result)
            qFatal("not read: %s", qPrintable(result.error().text));
        return *result;
    }
    static bool refused(const QByteArray& text)
    {
        const Folder folder;
        return !read(folder.write(QStringLiteral("bill.csv"), text)).hasValue();
    }

private slots:
    void money_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("written"); // empty = bad, "?" = unknown, ">" = too large
        QTest::addColumn<bool>("rounded");
        const auto add = [](const char* text, const char* written, bool rounded = false) {
            QTest::newRow(*text ? text : "empty") << QByteArray(text) << QString::fromLatin1(written) << rounded;
        };
        add("0.00000080000", "0.0000008");
        add("-5.25", "-5.25");
        add("1e-7", "0.0000001");
        add("1.5E+3", "1500");
        add("+5", "5");
        add("5.", "5");
        add(".5", "0.5");
        add("00012", "12");
        add("-0", "0");
        add("1e-400", "0", true);
        add("0.0000000000005", "0.000000000001", true);
        add("0.00000000000049999", "0", true);
        add("0.1000000000000000000000", "0.1");
        add("9223372", "9223372");
        add("9223373", ">");
        add("1e308", ">");
        add("99999999999999999999999", ">");
        add("", "?");
        add("NULL", "?");
        add("nan", "?");
        for (const char* bad : { "abc", "inf", "0x1F", "1,5", "1.234,56", "--5", "1e", "1_000", "$5", "5 USD", "1.2.3", ".", "-", "１２" })
            if (QByteArray(bad) != "-")
                add(bad, "");
    }
    void money()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, written);
        QFETCH(bool, rounded);
        const ParsedMoney money = parseMoney(text);
        using Kind = ParsedMoney::Kind;
        const QString found = money.kind == Kind::Bad ? QString() : money.kind == Kind::Unknown ? QStringLiteral("?") : money.kind == Kind::TooLarge ? QStringLiteral(">") : moneyText(money.pico);
        QCOMPARE(found, written);
        QCOMPARE(money.rounded, rounded);
    }

    void sumsAreExact()
    {
        PicoSum sum = 0;
        for (int i = 0; i < 10; ++i)
            sum += parseMoney("0.1").pico;
        QCOMPARE(moneyText(sum), QStringLiteral("1")); // in doubles 0.9999999999999999
        PicoSum wide = 0;
        for (int i = 0; i < 3; ++i)
            wide += parseMoney("9000000.000000000001").pico;
        QCOMPARE(moneyText(wide), QStringLiteral("27000000.000000000003"));
    }

    void fieldsOfACharge()
    {
        const ReadResult result = readText(head + chargeRow());
        QCOMPARE(result.format, QStringLiteral("focus"));
        QCOMPARE(result.formatLabel, QStringLiteral("FOCUS 1.0"));
        QCOMPARE(result.runs.size(), 0U);
        QCOMPARE(result.charges.size(), 1U);
        const Charge& charge = result.charges[0];
        QCOMPARE(charge.billed, unit * 3 / 2);
        QCOMPARE(charge.effective, unit * 6 / 5);
        QCOMPARE(charge.amount(), charge.effective);
        QCOMPARE(charge.currency, QStringLiteral("USD"));
        QCOMPARE(charge.startsAtMs, qint64(1740787200000));
        QCOMPARE(charge.endsAtMs, qint64(1740790800000));
        QCOMPARE(charge.provider, QStringLiteral("AWS"));
        QCOMPARE(charge.region, QStringLiteral("us-east-1"));
        QCOMPARE(charge.resourceId, QStringLiteral("i-0abc"));
        QCOMPARE(charge.resourceName, QStringLiteral("node-7"));
        QCOMPARE(charge.account, QStringLiteral("lab"));
        QCOMPARE(charge.hours, 1.0);
        QCOMPARE(charge.tags.value(QStringLiteral("run")), QStringLiteral("r1"));
        QCOMPARE(charge.tags.value(QStringLiteral("spot")), QStringLiteral("true"));
        QCOMPARE(readText(head + chargeRow(), CostBasis::Billed).charges[0].amount(), unit * 3 / 2);
    }

    void identityOfRows()
    {
        // Equal rows of one bill are two charges; the same two come again from another file.
        const ReadResult first = readText(head + chargeRow() + chargeRow());
        QVERIFY(first.charges[0].key != first.charges[1].key);
        const ReadResult other = readText(head + chargeRow("2", "2") + chargeRow() + chargeRow());
        QCOMPARE(other.charges[1].key, first.charges[0].key);
        QCOMPARE(other.charges[2].key, first.charges[1].key);
        // Neither the order of the columns nor the spelling of null makes another charge.
        const ReadResult a = readText("BilledCost,BillingCurrency,ChargePeriodStart,RegionId\n1,USD,2025-03-01,NULL\n");
        const ReadResult b = readText("RegionId,ChargePeriodStart,BilledCost,BillingCurrency\n,2025-03-01,1,USD\n");
        QCOMPARE(a.charges[0].key, b.charges[0].key);
    }

    void timesOfRealBills_data()
    {
        QTest::addColumn<QByteArray>("cell");
        for (const char* cell : { "2025-03-01 00:00:00", "2025-03-01T00:00:00", "2025-03-01T00:00:00.000Z", "2025-03-01", "3/1/25", "3/1/2025", "2025-03-01T01:00:00+01:00" })
            QTest::newRow(cell) << QByteArray(cell);
    }
    void timesOfRealBills()
    {
        QFETCH(QByteArray, cell);
        const ReadResult result = readText("BilledCost,BillingCurrency,ChargePeriodStart\n1,USD," + cell + "\n");
        QCOMPARE(result.charges.size(), 1U);
        QCOMPARE(result.charges[0].startsAtMs, qint64(1740787200000));
        QCOMPARE(issue(result, "month_first") != nullptr, cell.contains('/'));
    }

    void moneyOfSpreadsheets()
    {
        const QByteArray columns = "BilledCost,EffectiveCost,BillingCurrency,ChargePeriodStart\n";
        const ReadResult all = readText(columns + "\"$10,100.00 \",\"-$5.50 \",USD,5/1/25\n\"$1.00 \",$2,USD,5/1/25\n");
        QCOMPARE(all.charges.size(), 2U);
        QCOMPARE(all.charges[0].billed, 10'100 * unit);
        QCOMPARE(all.charges[0].effective, -11 * unit / 2);
        const ReadResult one = readText(columns + "1,1,USD,2025-03-01\n$5,5,USD,2025-03-01\n");
        QCOMPARE(one.charges.size(), 1U);
        QCOMPARE(issue(one, "not_a_number")->line, 3);
    }

    void bothSumsAndCurrencies()
    {
        const ReadResult result = readText(head + chargeRow("10", "5") + chargeRow("1", "1", "EUR"));
        QVERIFY(issue(result, "costs_differ")->text.contains(QStringLiteral("50 %")));
        QVERIFY(issue(result, "currencies"));
        const ReadResult close = readText(head + chargeRow("10", "9"));
        QVERIFY(!issue(close, "costs_differ"));
        const ReadResult without = readText("BilledCost,BillingCurrency,ChargePeriodStart\n7,USD,2025-03-01\n");
        QCOMPARE(without.charges[0].effective, 7 * unit);
        QVERIFY(issue(without, "no_effective_cost"));
        const ReadResult nameless = readText("BilledCost,ChargeCategory,ChargePeriodStart\n7,Usage,2025-03-01\n");
        QVERIFY(nameless.charges[0].currency.isEmpty());
        QVERIFY(issue(nameless, "no_currency"));
    }

    void badRows_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("code");
        for (const char* bad : { "abc", "inf", "1_000", "$5", "5 kWh", "--5" })
            QTest::newRow(bad) << chargeRow(bad) << QByteArray("not_a_number");
        for (const char* bad : { "", "NULL", "nan" })
            QTest::addRow("unknown %s", bad) << chargeRow(bad) << QByteArray("no_amount");
        QTest::newRow("huge") << chargeRow("1e308") << QByteArray("too_large");
        QTest::newRow("time") << chargeRow().replace("2025-03-01T00:00:00Z", "2024-13-45T99:99:99") << QByteArray("not_a_time");
        QTest::newRow("backwards") << chargeRow().replace("2025-03-01T01:00:00Z", "2024-03-01T01:00:00Z") << QByteArray("ends_before_start");
        QTest::newRow("short") << QByteArray("1,2\n") << QByteArray("short_row");
        QTest::newRow("long") << "1," + chargeRow() << QByteArray("long_row");
        QTest::newRow("nul") << chargeRow().replace("node-7", QByteArray("a\0b", 3)) << QByteArray("bad_row");
    }
    void badRows()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, code);
        const ReadResult result = readText(head + chargeRow("3") + row);
        QCOMPARE(result.charges.size(), 1U);
        QCOMPARE(result.rejectedRows, 1);
        QVERIFY(issue(result, code.constData()));
        QCOMPARE(issue(result, code.constData())->line, 3);
    }

    void oddRowsThatCount()
    {
        QCOMPARE(readText(head + chargeRow("-5.25")).charges[0].billed, -21 * unit / 4); // a credit
        QCOMPARE(readText(head + head + chargeRow()).charges.size(), 1U);
        const ReadResult tagged = readText(head + chargeRow().replace("\"{\"\"run\"\": \"\"r1\"\", \"\"spot\"\": true}\"", "{broken"));
        QCOMPARE(tagged.charges.size(), 1U);
        QVERIFY(issue(tagged, "bad_tags"));
        QCOMPARE(readText("\xEF\xBB\xBF" + head + chargeRow()).charges.size(), 1U);
    }

    void versions()
    {
        const QByteArray row = "1,USD,2025-03-01,x\n";
        QCOMPARE(readText("BilledCost,BillingCurrency,ChargePeriodStart,SkuMeter\n" + row).formatLabel, QStringLiteral("FOCUS 1.1"));
        QCOMPARE(readText("BilledCost,BillingCurrency,ChargePeriodStart,InvoiceId\n" + row).formatLabel, QStringLiteral("FOCUS 1.2"));
    }

    void refusedFiles()
    {
        QVERIFY(refused("EffectiveCost,BillingCurrency,ChargePeriodStart\n1,USD,2025-03-01\n"));
        QVERIFY(refused("BilledCost,BilledCost,BillingCurrency,ChargePeriodStart\n1,1,USD,2025-03-01\n"));
        QVERIFY(refused("BilledCost,BillingCurrency,ChargePeriodStart,x_RunCostEstimate\n1,USD,2025-03-01,true\n"));
    }

    void corpus()
    {
        if (!QFile::exists(shared("corpus/focus/focus_1_0_sample_rows_1_300.csv")))
            QSKIP("no corpus");
        const auto file = [](const char* name) { return read((shared("corpus/focus/") + QLatin1String(name)).toStdString()); };
        const Result<ReadResult> sample = file("focus_1_0_sample_rows_1_300.csv");
        QCOMPARE(sample->charges.size(), 300U);
        QCOMPARE(sample->rejectedRows, 0);
        PicoSum billed = 0;
        PicoSum effective = 0;
        for (const Charge& charge : sample->charges) {
            billed += charge.billed;
            effective += charge.effective;
        }
        QCOMPARE(moneyText(billed), QStringLiteral("5.1691934992")); // summed with Python's Decimal
        QCOMPARE(moneyText(effective), QStringLiteral("3"));
        QVERIFY(issue(*sample, "costs_differ"));
        const Result<ReadResult> saas = file("spec_simple_saas_agreements_c.csv");
        QCOMPARE(saas->charges.size(), 3U);
        QCOMPARE(saas->charges[0].billed, 10'100 * unit);
        const Result<ReadResult> tokens = file("spec_virtual_currency_pricing_model_a2.csv");
        QCOMPARE(tokens->charges.size(), 3U);
        QCOMPARE(tokens->charges[0].currency, QStringLiteral("USD")); // not the virtual one that prices are in
        const Result<ReadResult> commitment = file("spec_commitment_discount_usage_scenario_3.csv");
        QCOMPARE(commitment->charges.size(), 2U);
        QVERIFY(!commitment->charges[0].unusedCommitment);
        QVERIFY(commitment->charges[1].unusedCommitment);
    }
};

QTEST_GUILESS_MAIN(TestFocus)
#include "tst_focus.moc"
