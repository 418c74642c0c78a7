// How each kind of row becomes a value of the catalog.
#include "catalog/catalogreader.h"
#include "catalog/catalogrow.h"
#include "catalog/gpunames.h"

#include <QCoreApplication>
#include <QStringBuilder>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Catalog", text); }

    const QString storagePrefix = QStringLiteral("storage_usd_per_gb_month_");

    // Prices without a range of their own are taken as good to 10 %.
    constexpr double priceHalfRange = 0.1;

    // What held before the user's price: its figures and where they are from.
    PriceRow shippedPrice(const nlohmann::json& shipped, const PriceRow& own)
    {
        const CatalogEntry entry { shipped, {}, false, nullptr };
        CatalogRow row(entry, "prices");
        PriceRow before = own;
        before.usdPerGpuHour = row.positive("usd_per_gpu_hour");
        before.low = row.positive("low_usd");
        before.high = row.positive("high_usd");
        before.source = row.text("source");
        before.asOf = row.text("as_of");
        before.note = row.text("note");
        before.verified = row.flag("verified");
        before.own = false;
        before.validFrom.clear();
        before.before = nullptr;
        return before;
    }

    double halfRange(double value, const std::optional<double>& low, const std::optional<double>& high)
    {
        return low && high && *high > *low ? (*high - *low) / 2 : value * priceHalfRange;
    }

} // namespace

void CatalogReader::addChoice(CatalogRow& row)
{
    if (row.id() != u"grid_data_set")
        return;
    const QString value = row.requiredText("value");
    if (value != u"region" && value != u"country")
        row.fail("value", tr("it must be region or country"));
    m_catalog.m_gridDataSet = value;
}

void CatalogReader::addProvider(CatalogRow& row)
{
    m_catalog.m_providers.insert(row.id(), row.requiredText("name"));
    m_providerKinds.insert(row.id(), row.text("kind"));
}

void CatalogReader::addGpu(CatalogRow& row)
{
    GpuSpec gpu;
    gpu.id = row.id();
    gpu.name = row.text("name").isEmpty() ? gpu.id : row.text("name");
    gpu.models = row.texts("models");
    if (gpu.models.isEmpty())
        gpu.models << parseGpuName(gpu.name).model;
    gpu.form = row.text("form");
    gpu.architecture = row.text("architecture");
    gpu.vramGb = row.positive("vram_gb").value_or(0);
    if (gpu.vramGb <= 0)
        row.fail("vram_gb", tr("a number is missing"));
    gpu.fp16Tflops = row.positive("fp16_tflops");
    gpu.tdpW = row.positive("tdp_w");
    gpu.throughputFactor = row.positive("throughput_factor");
    gpu.verified = row.flag("verified");
    gpu.note = row.text("note");
    gpu.source = row.text("source");
    gpu.asOf = row.text("as_of");
    gpu.own = row.own();
    m_catalog.m_gpuIndex.insert(gpu.id, m_catalog.m_gpus.size());
    m_catalog.m_gpus.push_back(gpu);
}

void CatalogReader::addPrice(CatalogRow& row)
{
    PriceRow price;
    price.id = row.id();
    price.provider = row.requiredText("provider");
    price.instance = row.text("instance");
    price.gpuId = row.text("gpu_id");
    if (!price.gpuId.isEmpty() && !m_catalog.gpu(price.gpuId))
        row.fail("gpu_id", tr("no GPU has this id"));
    price.gpuCount = row.number("gpu_count", 1, 4096).value_or(1);
    price.region = row.text("region");
    price.pricingModel = row.text("pricing_model").isEmpty() ? QStringLiteral("on_demand") : row.text("pricing_model");
    price.gpuOnly = row.flag("gpu_only");
    price.usdPerGpuHour = row.positive("usd_per_gpu_hour");
    price.low = row.positive("low_usd");
    price.high = row.positive("high_usd");
    if (!price.usdPerGpuHour && !(price.low && price.high))
        row.fail("usd_per_gpu_hour", tr("a price above 0 or a range is missing"));
    if (price.low && price.high && *price.low > *price.high)
        row.fail("low_usd", tr("it must not be above “high_usd”"));
    price.verified = row.flag("verified");
    price.note = row.text("note");
    price.source = row.text("source");
    price.asOf = row.text("as_of");
    price.own = row.own();
    price.validFrom = row.text("valid_from");
    if (!price.validFrom.isEmpty()) {
        m_catalog.m_datedPrices = true;
        price.before = row.shipped() ? std::make_shared<const PriceRow>(shippedPrice(*row.shipped(), price)) : nullptr;
    }
    m_catalog.m_priceIndex.insert(price.id, m_catalog.m_prices.size());
    m_catalog.m_pricesOfGpus[{ price.provider, price.gpuId }].push_back(m_catalog.m_prices.size());
    m_catalog.m_prices.push_back(price);
}

void CatalogReader::addCountry(CatalogRow& row)
{
    GridRow grid;
    grid.id = row.id();
    grid.own = row.own();
    grid.name = row.requiredText("country");
    grid.country = row.requiredText("iso_code").toUpper();
    grid.gPerKwh = row.requiredNumber("g_per_kwh", 0, 3000);
    grid.scope = row.text("scope");
    grid.source = row.text("source");
    grid.asOf = row.text("as_of");
    m_catalog.m_countryIndex.insert(grid.country, m_catalog.m_grid.size());
    m_catalog.m_grid.push_back(grid);
}

void CatalogReader::addRegion(CatalogRow& row)
{
    GridRow grid;
    grid.id = row.id();
    grid.own = row.own();
    grid.name = row.requiredText("region");
    grid.provider = row.requiredText("provider");
    grid.place = row.text("place");
    grid.country = row.text("country_iso").toUpper();
    grid.source = row.text("source");
    grid.asOf = row.text("as_of");
    grid.scope = row.text("scope");
    const std::optional<double> value = row.number("g_per_kwh", 0, 3000);
    const bool byCountry = m_catalog.m_gridDataSet == u"country" && m_catalog.gridCountry(grid.country) && !row.own();
    if (value && !byCountry) {
        grid.gPerKwh = *value;
    } else if (const GridRow* country = m_catalog.gridCountry(grid.country)) {
        grid.gPerKwh = country->gPerKwh;
        grid.scope = country->scope;
        grid.source = tr("average of %1, %2").arg(country->name, country->source);
        grid.asOf = country->asOf;
        grid.countryAverage = true;
    } else {
        row.fail("g_per_kwh", tr("there is neither a figure nor a known country"));
    }
    const QString key = grid.provider + u' ' + grid.name.toLower();
    m_catalog.m_regionIndex.insert(key, m_catalog.m_grid.size());
    m_catalog.m_grid.push_back(grid);
}

void CatalogReader::addConstant(CatalogRow& row)
{
    Figure figure;
    figure.value = row.requiredNumber("value", 0);
    figure.halfRange = row.number("half_range", 0).value_or(0);
    const std::optional<Provenance> provenance = provenanceFromKey(row.text("provenance"));
    figure.provenance = provenance.value_or(Provenance::Catalog);
    figure.source = row.text("source");
    figure.date = row.text("as_of") == u"undated" ? QString() : row.text("as_of");
    m_catalog.m_constants.insert(row.id(), figure);
}

// Of the storage rows the defaults use hot object storage, and volumes where a host sells nothing else.
void CatalogReader::addStorage(CatalogRow& row)
{
    const QString provider = row.requiredText("provider");
    const std::optional<double> value = row.number("usd_per_gb_month", 0);
    const std::optional<double> low = row.number("low_usd", 0);
    const std::optional<double> high = row.number("high_usd", 0);
    if (!value)
        row.fail("usd_per_gb_month", tr("a number is missing"));
    const bool volumes = provider == u"gpu cloud" || provider == u"local";
    if (!value || provider == u"any" || (!volumes && (row.text("tier") != u"hot" || row.text("medium") != u"object")))
        return;
    m_catalog.m_constants.insert(storagePrefix % provider,
        Figure { *value, Provenance::Catalog, halfRange(*value, low, high), row.text("source"),
            row.text("as_of") == u"undated" ? QString() : row.text("as_of") });
}

void CatalogReader::finishStorage()
{
    auto& constants = m_catalog.m_constants;
    const Figure volume = constants.take(storagePrefix % u"gpu cloud");
    for (auto it = m_providerKinds.cbegin(); it != m_providerKinds.cend(); ++it)
        if (it.value() == u"gpu cloud" && !constants.contains(storagePrefix % it.key()))
            constants.insert(storagePrefix % it.key(), volume);
    Figure other = constants.value(storagePrefix % u"aws");
    other.provenance = Provenance::Assumed;
    other.source = tr("object storage of AWS, for want of a price of this provider");
    constants.insert(storagePrefix % u"other", other);
}

void CatalogReader::addRule(CatalogRow& row)
{
    Rule rule;
    rule.id = row.id();
    rule.trigger = row.requiredText("trigger");
    rule.title = row.requiredText("title");
    rule.text = row.text("text");
    rule.category = row.text("category").isEmpty() ? QStringLiteral("training") : row.text("category");
    if (!QStringList { QStringLiteral("training"), QStringLiteral("model"), QStringLiteral("inference"), QStringLiteral("deployment") }
             .contains(rule.category))
        row.fail("category", tr("it must be training, model, inference or deployment"));
    rule.effort = row.text("effort").isEmpty() ? QStringLiteral("moderate") : row.text("effort");
    rule.effortHours = row.number("effort_hours", 0, 10000).value_or(0);
    rule.priority = row.text("priority").isEmpty() ? QStringLiteral("medium") : row.text("priority");
    rule.delta = row.object("delta");
    rule.typicalLow = row.number("typical_low", 0, 100);
    rule.typicalHigh = row.number("typical_high", 0, 100);
    rule.typicalOf = row.text("typical_of");
    rule.code = row.text("code");
    rule.source = row.text("source");
    rule.asOf = row.text("as_of");
    m_catalog.m_rules.push_back(rule);
}

} // namespace runcost
