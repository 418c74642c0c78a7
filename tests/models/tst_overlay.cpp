#include "analysis/analysis.h"
#include "analysis/modelinputs.h"
#include "catalog/lint.h"
#include "catalog/overlay.h"
#include "core/cellformat.h"
#include "core/currency.h"
#include "core/format.h"

#include <QJsonDocument>
#include <QtTest>

using namespace runcost;

namespace {

QJsonObject object(const char* text) { return QJsonDocument::fromJson(text).object(); }

OverlayChange price(const char* row)
{
    const QJsonObject after = object(row);
    return { QStringLiteral("prices"), after.value(QLatin1String("id")).toString(), {}, after };
}

Run cloudRun(const char* started)
{
    Run run;
    run.provider = QStringLiteral("aws");
    run.gpuType = QStringLiteral("T4");
    run.deviceClass = QStringLiteral("cuda");
    run.figure(RunField::DurationS) = Figure { 36000, Provenance::Measured, 0, {}, {} };
    run.startedAtMs = QDateTime::fromString(QString::fromUtf8(started), Qt::ISODate).toMSecsSinceEpoch();
    return run;
}

QStringList codesOf(const std::vector<LintFinding>& findings)
{
    QStringList codes;
    for (const LintFinding& one : findings)
        codes << one.code + u' ' + one.id;
    return codes;
}

Catalog catalogWith(const char* rows)
{
    Result<Catalog> catalog = Catalog::withOwnRows(rows, QStringLiteral("test"));
    if (!catalog)
        qFatal("%s", qPrintable(catalog.error().text));
    return *std::move(catalog);
}

} // namespace

class TestOverlay final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("new/catalog.json"));

private slots:
    void cleanup() { format::setCurrency({}); }
    void changesAreSavedAndTakenBack()
    {
        Overlay overlay = *Overlay::load(m_path);
        QCOMPARE(overlay.count(), 0);
        const std::vector<OverlayChange> changes { price(R"({"id":"aws-t4","usd_per_gpu_hour":0.6,"source":"invoice","reason":"contract","who":"ann"})") };
        const Result<Catalog> changed = overlay.apply(changes);
        QVERIFY(changed);
        QCOMPARE(*changed->price(QStringLiteral("aws-t4"))->usdPerGpuHour, 0.6);
        QCOMPARE(changed->shippedRow(QStringLiteral("prices"), QStringLiteral("aws-t4")).value(u"usd_per_gpu_hour").toDouble(), 0.526);
        QVERIFY(changed->version() != Catalog::shipped()->version());
        QVERIFY(overlay.save(m_path));
        const Result<Overlay> again = Overlay::load(m_path);
        QVERIFY(again);
        QCOMPARE(*again, overlay);
        QCOMPARE(again->row(QStringLiteral("prices"), QStringLiteral("aws-t4")).value(u"who").toString(), QStringLiteral("ann"));
        const Result<Catalog> back = overlay.apply(reversed(changes));
        QVERIFY(back);
        QCOMPARE(back->version(), Catalog::shipped()->version());
        QVERIFY(overlay.save(m_path));
        QVERIFY(!QFile::exists(m_path));
    }
    void aWrongRowChangesNothing()
    {
        Overlay overlay;
        QVERIFY(overlay.apply({ price(R"({"id":"aws-l4","usd_per_gpu_hour":0.9})") }));
        const Overlay before = overlay;
        const Result<Catalog> wrong
            = overlay.apply({ price(R"({"id":"aws-t4","usd_per_gpu_hour":0.6})"), price(R"({"id":"mine","provider":"aws","gpu_id":"zx","usd_per_gpu_hour":1})") });
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().detail, QStringLiteral("gpu_id"));
        QCOMPARE(overlay, before);
    }
    void savingToAFolderThatCannotBeMadeSaysSo()
    {
        Overlay overlay;
        QVERIFY(overlay.apply({ price(R"({"id":"aws-l4","usd_per_gpu_hour":0.9})") }));
        QVERIFY(!overlay.save(QStringLiteral("/proc/nothing/catalog.json")));
    }
    void aPriceHoldsFromItsDay()
    {
        const Catalog catalog = catalogWith(R"({"prices":[{"id":"aws-t4","usd_per_gpu_hour":1.0,"valid_from":"2026-10-01"}]})");
        QVERIFY(catalog.hasDatedPrices());
        // 10 h of one T4: $5.26 before that day, $10.00 since.
        QCOMPARE(*analyzeTotals(cloudRun("2026-10-01T00:00:00Z"), {}, catalog).costUsd, 10.0);
        QCOMPARE(*analyzeTotals(cloudRun("2026-09-30T23:59:59Z"), {}, catalog).costUsd, 5.26);
        // A price that was added holds not at all before its day; the shipped one does.
        const Catalog added = catalogWith(
            R"({"prices":[{"id":"cheap","provider":"aws","gpu_id":"t4","usd_per_gpu_hour":0.1,"valid_from":"2026-10-01"}]})");
        QCOMPARE(*analyzeTotals(cloudRun("2026-11-01T00:00:00Z"), {}, added).costUsd, 1.0);
        QCOMPARE(*analyzeTotals(cloudRun("2026-01-01T00:00:00Z"), {}, added).costUsd, 5.26);
        const Run undated = [] { Run run = cloudRun("2026-01-01T00:00:00Z"); run.startedAtMs.reset(); return run; }();
        QCOMPARE(*analyzeTotals(undated, {}, added).costUsd, 1.0);
    }
    void aSnapshotIsTheSameCatalog()
    {
        const Catalog catalog = catalogWith(R"({"prices":[{"id":"aws-t4","usd_per_gpu_hour":1.0,"valid_from":"2026-10-01"}],
            "choices":[{"id":"grid_data_set","value":"country"}]})");
        const Result<Catalog> again = Catalog::fromSnapshot(catalog.snapshot());
        QVERIFY2(again, again ? "" : qPrintable(again.error().text));
        QCOMPARE(again->version(), catalog.version());
        QCOMPARE(again->snapshot(), catalog.snapshot());
        QCOMPARE(again->ownRowCount(), 2);
        QCOMPARE(again->kinds(), catalog.kinds());
        for (const char* day : { "2026-09-30T00:00:00Z", "2026-10-02T00:00:00Z" }) {
            Run run = cloudRun(day);
            run.region = QStringLiteral("us-east-1");
            QCOMPARE(analyzeTotals(run, {}, *again).costUsd, analyzeTotals(run, {}, catalog).costUsd);
            QCOMPARE(analyzeTotals(run, {}, *again).carbonKg, analyzeTotals(run, {}, catalog).carbonKg);
        }
    }
    void hostileSnapshots_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("no kinds") << QByteArray(R"({"version":"v","compiled":"c"})");
        QTest::newRow("kinds is a number") << QByteArray(R"({"version":"v","compiled":"c","kinds":1})");
        QTest::newRow("row is a number") << QByteArray(R"({"version":"v","compiled":"c","kinds":{"prices":[1]}})");
        QTest::newRow("twice") << QByteArray(R"({"version":"v","compiled":"c","kinds":{"gpus":[{"id":"a"},{"id":"a"}]}})");
        QTest::newRow("deep") << QByteArray(R"({"version":"v","compiled":"c","kinds":{"x":[)" + QByteArray(100000, '['));
    }
    void hostileSnapshots()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!Catalog::fromSnapshot(text));
    }
    void anEmptySnapshotHasTheConstants()
    {
        const Result<Catalog> bare = Catalog::fromSnapshot(R"({"version":"v","compiled":"2020-01-01","kinds":{}})");
        QVERIFY(bare);
        QCOMPARE(bare->version(), QStringLiteral("v"));
        QCOMPARE(bare->electricityUsdPerKwh().value, 0.13);
    }
    void gridDataSetsAreChosen()
    {
        Run run = cloudRun("2026-01-01T00:00:00Z");
        run.provider = QStringLiteral("gcp");
        run.region = QStringLiteral("asia-east1");
        const Result<Catalog> shipped = Catalog::shipped();
        QCOMPARE(shipped->gridDataSet(), QStringLiteral("region"));
        const ModelInputs region = gatherInputs(run, {}, *shipped);
        QCOMPARE(region.value(ModelInput::GridIntensity), 451.0);
        QVERIFY(region[ModelInput::GridIntensity]->source.contains(QStringLiteral("grid average")));
        const Catalog byCountry = catalogWith(R"({"choices":[{"id":"grid_data_set","value":"country"}]})");
        const ModelInputs country = gatherInputs(run, {}, byCountry);
        QCOMPARE(country.value(ModelInput::GridIntensity), byCountry.gridCountry(QStringLiteral("TWN"))->gPerKwh);
        QVERIFY(country[ModelInput::GridIntensity]->source.contains(QStringLiteral("life cycle")));
    }
    void lintFindsWhatItSays()
    {
        const Catalog bad = catalogWith(R"({
            "storage":[{"id":"aws-hot","usd_per_gb_month":0}],
            "regions":[{"id":"gcp-asia-east1","scope":"direct"}],
            "countries":[{"id":"grid-abw","scope":"direct"}],
            "prices":[{"id":"nogpu","provider":"aws","usd_per_gpu_hour":1}]})");
        const QStringList codes = codesOf(lint(bad, {}));
        for (const char* code : { "zero_price aws-hot", "mixed_scopes gcp-asia-east1", "mixed_scopes grid-abw", "unknown_gpu nogpu", "no_source nogpu" })
            QVERIFY2(codes.contains(QString::fromUtf8(code)), qPrintable(codes.join(u'\n')));
        // What is shipped has no mistakes of the hard kinds.
        for (const LintFinding& one : lint(*Catalog::shipped(), {}))
            QVERIFY2(QStringList({ QStringLiteral("price_jump"), QStringLiteral("above_median") }).contains(one.code), qPrintable(one.text));
    }
    void agesCountToTheEndOfTheirDate()
    {
        const QDate today(2026, 11, 21);
        QCOMPARE(*ageDays(QStringLiteral("2026-11-02"), today), 19);
        QCOMPARE(*ageDays(QStringLiteral("2026-10"), today), 21);
        QCOMPARE(*ageDays(QStringLiteral("2025"), today), 325);
        QCOMPARE(*ageDays(QStringLiteral("2026"), today), 0);
        QVERIFY(!ageDays(QStringLiteral("undated"), today));
        LintOptions options { 19, today };
        const Catalog catalog = catalogWith(R"({"prices":[{"id":"aws-t4","as_of":"2026-11-02"},{"id":"aws-l4","as_of":"2026-11-01"}]})");
        const QStringList codes = codesOf(lint(catalog, options));
        QVERIFY(!codes.contains(QStringLiteral("old aws-t4"))); // exactly as old is not older
        QVERIFY(codes.contains(QStringLiteral("old aws-l4")));
    }
    void moneyIsShownInACurrency()
    {
        QCOMPARE(format::money(10), QStringLiteral("$10.00"));
        format::setCurrency({ QStringLiteral("EUR"), 0.92, QStringLiteral("2026-11-20"), QStringLiteral("ECB") });
        QCOMPARE(format::money(10), QStringLiteral("€9.20"));
        QCOMPARE(format::moneyRange(100, 200), QStringLiteral("€92.00 – 184"));
        QCOMPARE(format::moneyCell(0.0004), QStringLiteral("<0.001"));
        QCOMPARE(format::currencyUnit(QStringLiteral("USD/kWh")), QStringLiteral("€/kWh"));
        QCOMPARE(format::currencyNote(), QStringLiteral("Shown in EUR at 0.92 per USD (ECB, 2026-11-20)."));
        format::setCurrency({ QStringLiteral("CHF"), 0.88, {}, {} });
        QCOMPARE(format::money(10), QStringLiteral("CHF\u00A08.80"));
        for (const Currency& wrong : { Currency { QStringLiteral("EUR"), 0, {}, {} }, Currency { QStringLiteral("eur"), 1, {}, {} },
                 Currency { QStringLiteral("EURO"), 1, {}, {} }, Currency { QStringLiteral("EUR"), qQNaN(), {}, {} }, Currency { QStringLiteral("USD"), 2, {}, {} } }) {
            format::setCurrency(wrong);
            QCOMPARE(format::money(10), QStringLiteral("$10.00"));
        }
    }
};

QTEST_GUILESS_MAIN(TestOverlay)
#include "tst_overlay.moc"
