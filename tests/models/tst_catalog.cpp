#include "analysis/ruleexpression.h"
#include "analysis/rulevariables.h"
#include "analysis/scenario.h"
#include "catalog/catalog.h"

#include <QtTest>

using namespace runcost;

class TestCatalog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyRowNamesItsSourceAndDate();
    void everyKindHasOneShape();
    void pricesAreKnownOrRanges();
    void gpusArePlausible();
    void gridIsPlausible();
    void regionsAreFound_data();
    void regionsAreFound();
    void gpuNames_data();
    void gpuNames();
    void unknownGpuNames_data();
    void unknownGpuNames();
    void defaultsAreThoseOfTheManual();
    void versionIsADateAndAHash();
    void precisionSupport();
    void rulesAreUsable();
    void overlayAddsAndOverrides();
    void brokenOverlay_data();
    void brokenOverlay();
    void missingOverlay();

private:
    [[nodiscard]] Result<Catalog> withOverlay(const QByteArray& text);
    QTemporaryDir m_folder;
    std::optional<Catalog> m_catalog;
};

void TestCatalog::initTestCase()
{
    Result<Catalog> shipped = Catalog::shipped();
    if (!shipped)
        QFAIL(qPrintable(shipped.error().text));
    m_catalog = std::move(*shipped);
    QVERIFY(m_folder.isValid());
}

Result<Catalog> TestCatalog::withOverlay(const QByteArray& text)
{
    const QString path = m_folder.filePath(QStringLiteral("own.json"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return Error {};
    file.close();
    return Catalog::withOverlay(path);
}

void TestCatalog::everyRowNamesItsSourceAndDate()
{
    const QRegularExpression date(QStringLiteral("^(\\d{4}(-\\d\\d){0,2}|undated)$"));
    for (const QString& kind : m_catalog->kinds()) {
        const QJsonArray rows = m_catalog->rows(kind);
        QVERIFY2(!rows.isEmpty(), qPrintable(kind));
        for (const QJsonValue& value : rows) {
            const QJsonObject row = value.toObject();
            const QString where = kind + u' ' + row[u"id"].toString();
            const QString source = row[u"source"].toString();
            QVERIFY2(!source.isEmpty(), qPrintable(where));
            QVERIFY2(!source.contains(QStringLiteral(".py")) && !source.contains(QStringLiteral("github")), qPrintable(where));
            const QString asOf = row[u"as_of"].toString();
            QVERIFY2(date.match(asOf).hasMatch(), qPrintable(where));
            QVERIFY2(asOf == u"undated" || asOf <= m_catalog->date(), qPrintable(where));
        }
    }
}

void TestCatalog::everyKindHasOneShape()
{
    for (const QString& kind : m_catalog->kinds()) {
        const QJsonArray rows = m_catalog->rows(kind);
        for (const QJsonValue& row : rows)
            QVERIFY2(row.toObject().keys() == rows.first().toObject().keys(),
                qPrintable(kind + u' ' + row.toObject()[u"id"].toString()));
    }
}

void TestCatalog::pricesAreKnownOrRanges()
{
    QVERIFY(m_catalog->prices().size() > 40);
    QSet<QString> ids;
    for (const PriceRow& price : m_catalog->prices()) {
        QVERIFY2(!ids.contains(price.id), qPrintable(price.id));
        ids.insert(price.id);
        QVERIFY2(!price.gpuId.isEmpty(), qPrintable(price.id));
        QVERIFY2(price.usdPerGpuHour || (price.low && price.high), qPrintable(price.id));
        if (price.usdPerGpuHour)
            QVERIFY2(*price.usdPerGpuHour > 0.05 && *price.usdPerGpuHour < 15, qPrintable(price.id));
        // A price of the GPU alone must say so: the machine around it costs extra.
        if (price.provider == u"gcp" && price.instance.startsWith(u"n1-"))
            QVERIFY2(price.gpuOnly, qPrintable(price.id));
    }
    const PriceRow* machine = m_catalog->price(QStringLiteral("aws-a100-40"));
    QVERIFY(machine);
    QCOMPARE(machine->gpuCount, 8.0);
    QVERIFY(qAbs(*machine->usdPerGpuHour * 8 - 32.77) < 0.001);
    QVERIFY(!m_catalog->price(QStringLiteral("nothing")));
    QCOMPARE(m_catalog->providerName(QStringLiteral("aws")), QStringLiteral("AWS"));
    QCOMPARE(m_catalog->providerName(QStringLiteral("elsewhere")), QStringLiteral("elsewhere"));
}

void TestCatalog::gpusArePlausible()
{
    for (const GpuSpec& gpu : m_catalog->gpus()) {
        QVERIFY2(gpu.vramGb >= 6 && gpu.vramGb <= 300, qPrintable(gpu.id));
        QVERIFY2(gpu.tdpW && *gpu.tdpW >= 50 && *gpu.tdpW <= 1500, qPrintable(gpu.id));
        QVERIFY2(!gpu.fp16Tflops || (*gpu.fp16Tflops >= 10 && *gpu.fp16Tflops < 5000), qPrintable(gpu.id));
        QVERIFY2(!gpu.architecture.isEmpty() && !gpu.models.isEmpty(), qPrintable(gpu.id));
        // The short name must lead back to the row.
        const GpuSpec* again = m_catalog->gpuForName(gpu.name, gpu.vramGb);
        QVERIFY2(again, qPrintable(gpu.id));
        QCOMPARE(again->id, gpu.id);
    }
    QCOMPARE(m_catalog->gpu(QStringLiteral("h100-80"))->throughputFactor.value_or(0), 15.0);
}

void TestCatalog::gridIsPlausible()
{
    for (const GridRow& row : m_catalog->grid()) {
        QVERIFY2(row.gPerKwh >= 0 && row.gPerKwh < 1500, qPrintable(row.name));
        QVERIFY2(!row.scope.isEmpty(), qPrintable(row.name));
        // One scope a provider, else greener and dirtier mean nothing.
        const QString expected = row.provider == u"gcp" ? QStringLiteral("grid average") : QStringLiteral("life cycle");
        QVERIFY2(row.scope == expected, qPrintable(row.name));
    }
}

void TestCatalog::regionsAreFound_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("region");
    QTest::addColumn<double>("grams");
    QTest::newRow("measured by the provider") << "gcp" << "europe-north1" << 46.0;
    QTest::newRow("zone of gcp") << "gcp" << "us-central1-a" << 430.0;
    QTest::newRow("country average") << "aws" << "us-east-1" << 369.473;
    QTest::newRow("zone of aws") << "aws" << "us-east-1b" << 369.473;
    QTest::newRow("display name of azure") << "azure" << "Sweden Central" << 40.695;
    QTest::newRow("key of azure") << "azure" << "swedencentral" << 40.695;
}

void TestCatalog::regionsAreFound()
{
    QFETCH(QString, provider);
    QFETCH(QString, region);
    QFETCH(double, grams);
    const GridRow* row = m_catalog->gridRegion(provider, region);
    QVERIFY(row);
    QCOMPARE(row->gPerKwh, grams);
    QCOMPARE(row->countryAverage, provider != u"gcp");
    QVERIFY(!m_catalog->gridRegion(provider, QStringLiteral("atlantis-1")));
    QVERIFY(m_catalog->gridCountry(QStringLiteral("swe")));
    QVERIFY(!m_catalog->gridCountry(QStringLiteral("XXX")));
}

void TestCatalog::gpuNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("memory");
    QTest::addColumn<QString>("id");
    const auto row = [](const char* name, const char* id, double memory = 0) {
        QTest::addRow("%s %g", name, memory) << QString::fromLatin1(name) << memory << QString::fromLatin1(id);
    };
    row("Tesla V100-SXM2-16GB", "v100-16");
    row("Tesla V100-PCIE-32GB", "v100-32-pcie");
    row("NVIDIA A100-SXM4-40GB", "a100-40");
    row("NVIDIA A100-SXM4-80GB", "a100-80");
    row("A100-PCIE-40GB", "a100-40-pcie");
    row("NVIDIA A100 80GB PCIe", "a100-80-pcie");
    row("NVIDIA H100 80GB HBM3", "h100-80");
    row("NVIDIA H100 PCIe", "h100-80-pcie");
    row("NVIDIA H100 NVL", "h100-nvl");
    row("NVIDIA H200", "h200");
    row("NVIDIA A10G", "a10g");
    row("NVIDIA A10", "a10");
    row("Tesla T4", "t4");
    row("NVIDIA L4", "l4");
    row("NVIDIA L40S", "l40s");
    row("NVIDIA RTX A6000", "a6000");
    row("NVIDIA RTX A5000", "a5000");
    row("NVIDIA RTX 6000 Ada Generation", "rtx6000-ada");
    row("NVIDIA GeForce RTX 4090", "rtx4090");
    row("1 x NVIDIA GeForce RTX 4070", "rtx4070");
    row("4 x Tesla T4", "t4");
    row("rtx4070", "rtx4070");
    row("rtx8000", "rtx8000");
    row("TITAN RTX", "titan-rtx");
    row("Tesla P100-PCIE-16GB", "p100");
    row("Tesla K80", "k80");
    row("NVIDIA GeForce GTX 1080 Ti", "gtx1080ti");
    row("a100", "a100-40");
    row("a100", "a100-80", 79.2);
    row("v100", "v100-16");
    row("NVIDIA A100", "a100-80", 85.0);
    row("h100", "h100-80");
    row("a100-80", "a100-80");
}

void TestCatalog::gpuNames()
{
    QFETCH(QString, name);
    QFETCH(double, memory);
    QFETCH(QString, id);
    const GpuSpec* gpu = m_catalog->gpuForName(name, memory > 0 ? std::optional(memory) : std::nullopt);
    QVERIFY(gpu);
    QCOMPARE(gpu->id, id);
}

void TestCatalog::unknownGpuNames_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : { "", "GPU", "gpu", "NVIDIA GeForce RTX 4090 Laptop GPU", "NVIDIA GeForce RTX 4070 Ti", "RTX 3070 Ti",
             "NVIDIA A100-SXM4-40GB MIG 1g.5gb", "1g", "a100_3g.20gb", "NVIDIA A100-SXM4-5GB", "Apple M1 Pro",
             "NVIDIA GeForce GT 1030", "Quadro P4000", "80GB", "a1000" })
        QTest::newRow(*name ? name : "empty") << QString::fromLatin1(name);
}

void TestCatalog::unknownGpuNames()
{
    QFETCH(QString, name);
    QVERIFY(!m_catalog->gpuForName(name));
}

void TestCatalog::defaultsAreThoseOfTheManual()
{
    const Catalog& c = *m_catalog;
    QCOMPARE(c.electricityUsdPerKwh().value, 0.13);
    QCOMPARE(c.electricityUsdPerKwh().provenance, Provenance::Assumed);
    QCOMPARE(c.worldGridGPerKwh().value, 475.0);
    QCOMPARE(c.pue(QStringLiteral("local")).value, 1.0);
    QCOMPARE(c.pue(QStringLiteral("aws")).value, 1.17);
    QCOMPARE(c.pue(QStringLiteral("runpod")).value, 1.56);
    QCOMPARE(c.classPowerW(QStringLiteral("mps")).value, 50.0);
    QCOMPARE(c.classPowerW(QStringLiteral("tpu")).value, 100.0);
    QCOMPARE(c.storageUsdPerGbMonth(QStringLiteral("aws")).value, 0.023);
    QCOMPARE(c.storageUsdPerGbMonth(QStringLiteral("local")).value, 0.0);
    QCOMPARE(c.storageUsdPerGbMonth(QStringLiteral("runpod")).value, 0.15);
    QCOMPARE(c.storageUsdPerGbMonth(QStringLiteral("elsewhere")).provenance, Provenance::Assumed);
    QCOMPARE(c.egressUsdPerGb(QStringLiteral("local")).value, 0.0);
    QCOMPARE(c.egressUsdPerGb(QStringLiteral("aws")).value, 0.09);
    QCOMPARE(c.kgPerCarMile().value, 0.393);
    QCOMPARE(c.kgPerPhoneCharge().value, 0.0124);
    QCOMPARE(c.kgPerTreeMonth().value, 0.5);
    QCOMPARE(c.offsetUsdPerTonne().value, 100.0);
    QCOMPARE(c.precisionSpeed(QStringLiteral("bf16")).value, 1.8);
    QCOMPARE(c.precisionSpeed(QStringLiteral("strange")).value, 1.0);
    QCOMPARE(c.benchmark(QStringLiteral("training_h"))->value, 0.2);
    QCOMPARE(c.benchmark(QStringLiteral("peak_memory_mib"))->value, 1500.0);
    QVERIFY(!c.benchmark(QStringLiteral("strange")));
    QVERIFY(c.serverlessUsdPerGbSecond().value > 0 && c.serverlessUsdPerMillionRequests().value > 0);
    QVERIFY(c.spotDiscount().value > 0.5);
}

void TestCatalog::versionIsADateAndAHash()
{
    const QRegularExpression pattern(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d [0-9a-f]{8}$"));
    QVERIFY(pattern.match(m_catalog->version()).hasMatch());
    QCOMPARE(Catalog::shipped()->version(), m_catalog->version());
    QVERIFY(QDate::fromString(m_catalog->date(), Qt::ISODate).isValid());
}

void TestCatalog::precisionSupport()
{
    const auto supports = [this](const char* id, const char* precision) {
        return m_catalog->gpu(QLatin1String(id))->supports(QLatin1String(precision));
    };
    QVERIFY(supports("k80", "fp32") && !supports("k80", "fp16"));
    QVERIFY(supports("v100-16", "fp16") && !supports("v100-16", "bf16"));
    QVERIFY(supports("a100-40", "bf16") && !supports("a100-40", "fp8"));
    QVERIFY(supports("h100-80", "fp8") && supports("l4", "fp8") && supports("gaudi3", "fp16"));
    QVERIFY(!supports("gtx1080ti", "fp16") && supports("p100", "fp16"));
}

void TestCatalog::rulesAreUsable()
{
    QVERIFY(m_catalog->rules().size() >= 16);
    for (const Rule& rule : m_catalog->rules()) {
        const Result<bool> nothingKnown = RuleExpression::evaluate(rule.trigger, {});
        QVERIFY2(nothingKnown, qPrintable(rule.id));
        QVERIFY2(!*nothingKnown, qPrintable(rule.id)); // a run without figures gets no advice
        for (const QString& word : RuleExpression::identifiers(rule.trigger))
            QVERIFY2(findRuleVariable(word), qPrintable(rule.id + u' ' + word));
        for (const QString& lever : rule.delta.keys())
            QVERIFY2(leverFromKey(lever), qPrintable(rule.id + u' ' + lever));
        QVERIFY2(rule.effortHours > 0 && !rule.text.isEmpty() && !rule.code.isEmpty(), qPrintable(rule.id));
        QVERIFY2(!rule.typicalLow || *rule.typicalLow <= *rule.typicalHigh, qPrintable(rule.id));
        // Advice about spot machines must not reach a run on one's own machine.
        if (rule.id == u"spot")
            QVERIFY(rule.trigger.startsWith(QStringLiteral("cloud and")));
    }
}

void TestCatalog::overlayAddsAndOverrides()
{
    const Result<Catalog> own = withOverlay(R"({
        "constants": [{"id": "electricity_usd_per_kwh", "value": 0.31, "source": "my bill", "as_of": "2026-12-01"}],
        "gpus": [{"id": "mi300x", "vram_gb": 192, "tdp_w": 750}],
        "prices": [{"id": "cluster", "provider": "local", "gpu_id": "mi300x", "usd_per_gpu_hour": 0.4},
                   {"id": "aws-t4", "usd_per_gpu_hour": 0.6}]})");
    if (!own)
        QFAIL(qPrintable(own.error().text));
    QCOMPARE(own->electricityUsdPerKwh().value, 0.31);
    QCOMPARE(own->electricityUsdPerKwh().source, QStringLiteral("my bill"));
    QCOMPARE(own->ownRowCount(), 4);
    QCOMPARE(own->date(), QStringLiteral("2026-12-01"));
    QVERIFY(own->version() != m_catalog->version());
    QCOMPARE(own->gpus().size(), m_catalog->gpus().size() + 1);
    QVERIFY(own->gpuForName(QStringLiteral("MI300X")));
    const PriceRow* changed = own->price(QStringLiteral("aws-t4"));
    QCOMPARE(changed->usdPerGpuHour.value_or(0), 0.6);
    QCOMPARE(changed->instance, QStringLiteral("g4dn.xlarge"));
    QCOMPARE(changed->source, QStringLiteral("own catalog"));
    QVERIFY(changed->own && !own->price(QStringLiteral("aws-v100-16"))->own);
    QCOMPARE(own->price(QStringLiteral("cluster"))->gpuCount, 1.0);
}

void TestCatalog::brokenOverlay_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("words"); // all of which the message must hold
    const auto row = [](const char* name, const QByteArray& text, const QStringList& words) {
        QTest::newRow(name) << text << (QStringList { QStringLiteral("own.json") } + words);
    };
    row("empty", "", { QStringLiteral("line 1") });
    row("no JSON", "{\n  \"prices\": [,]\n}", { QStringLiteral("line 2") });
    row("list", "[]", { QStringLiteral("object") });
    row("unknown kind", R"({"pricez": []})", { QStringLiteral("pricez") });
    row("rows no list", R"({"prices": {}})", { QStringLiteral("prices") });
    row("no id", R"({"prices": [{"provider": "aws"}]})", { QStringLiteral("prices"), QStringLiteral("id") });
    row("unknown field", R"({"prices": [{"id": "a", "pirce": 1}]})", { QStringLiteral("“a”"), QStringLiteral("pirce") });
    row("text for number", R"({"prices": [{"id": "aws-t4", "usd_per_gpu_hour": "1"}]})",
        { QStringLiteral("prices"), QStringLiteral("aws-t4"), QStringLiteral("usd_per_gpu_hour") });
    row("price 0", R"({"prices": [{"id": "aws-t4", "usd_per_gpu_hour": 0}]})", { QStringLiteral("usd_per_gpu_hour") });
    row("negative", R"({"gpus": [{"id": "t4", "tdp_w": -1}]})", { QStringLiteral("tdp_w") });
    row("too large number", R"({"gpus": [{"id": "t4", "tdp_w": 1e999}]})", {});
    row("unknown GPU", R"({"prices": [{"id": "aws-t4", "gpu_id": "nope"}]})", { QStringLiteral("gpu_id") });
    row("bad date", R"({"prices": [{"id": "aws-t4", "as_of": "last year"}]})", { QStringLiteral("as_of") });
    row("nothing known", R"({"prices": [{"id": "mine", "provider": "x"}]})", { QStringLiteral("usd_per_gpu_hour") });
    row("deep", "{\"prices\": " + QByteArray(100000, '[') + QByteArray(100000, ']') + "}", {});
}

void TestCatalog::brokenOverlay()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, words);
    const Result<Catalog> own = withOverlay(text);
    QVERIFY(!own);
    for (const QString& word : words)
        QVERIFY2(own.error().text.contains(word), qPrintable(own.error().text));
    QVERIFY(own.error().text.endsWith(u'.'));
}

void TestCatalog::missingOverlay()
{
    const Result<Catalog> none = Catalog::withOverlay(m_folder.filePath(QStringLiteral("none.json")));
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
