#include "catalog/catalog.h"

#include "catalog/catalogreader.h"
#include "catalog/catalogtables.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QStringBuilder>

#include <array>

namespace runcost {
namespace {

    // Availability zones ("us-east-1a", "us-central1-b") and Azure's display names ("East US 2") mean the same regions.
    QString regionKey(const QString& provider, const QString& region)
    {
        QString key = region.trimmed().toLower();
        if (provider == u"azure")
            return provider + u' ' + key.remove(u' ').remove(u'-');
        if (provider == u"gcp" && key.size() > 2 && key.at(key.size() - 2) == u'-' && key.back().isLetter())
            key.chop(2);
        if (provider == u"aws" && key.size() > 2 && key.back().isLetter() && key.at(key.size() - 2).isDigit())
            key.chop(1);
        return provider + u' ' + key;
    }

    struct Capability {
        const char* architecture;
        bool fp16;
        bool bf16;
        bool fp8;
        bool int8;
    };
    // What the tensor units compute; a card without them has no FP16 figure in the catalog and gains nothing.
    constexpr std::array<Capability, 9> capabilities { {
        { "Kepler", false, false, false, false },
        { "Pascal", true, false, false, false },
        { "Volta", true, false, false, false },
        { "Turing", true, false, false, true },
        { "Ampere", true, true, false, true },
        { "Ada Lovelace", true, true, true, true },
        { "Hopper", true, true, true, true },
        { "Blackwell", true, true, true, true },
        { "Gaudi", true, true, true, true },
    } };

} // namespace

bool GpuSpec::supports(const QString& precision) const
{
    if (precision.isEmpty() || precision == u"fp32")
        return true;
    for (const Capability& row : capabilities) {
        if (architecture != QLatin1String(row.architecture))
            continue;
        if (precision == u"fp16")
            return row.fp16 && (fp16Tflops || row.bf16);
        return (precision == u"bf16" && row.bf16) || (precision == u"fp8" && row.fp8) || (precision == u"int8" && row.int8);
    }
    return false;
}

Result<Catalog> Catalog::shipped()
{
    CatalogReader reader;
    if (Status status = reader.addShipped(); !status)
        return status.error();
    return reader.build();
}

Result<Catalog> Catalog::withOverlay(const QString& path)
{
    CatalogReader reader;
    if (Status status = reader.addShipped(); !status)
        return status.error();
    if (Status status = reader.addOverlay(path); !status)
        return status.error();
    return reader.build();
}

Catalog Catalog::withRules(const std::vector<Rule>& own) const
{
    Catalog copy = *this;
    if (copy.m_fileRules.empty())
        copy.m_fileRules = copy.m_rules;
    copy.m_rules = copy.m_fileRules;
    for (const Rule& rule : own) {
        const auto known = std::find_if(copy.m_rules.begin(), copy.m_rules.end(), [&](const Rule& r) { return r.id == rule.id; });
        if (known == copy.m_rules.end())
            copy.m_rules.push_back(rule);
        else
            *known = rule;
    }
    std::erase_if(copy.m_rules, [](const Rule& rule) { return rule.trigger.isEmpty(); });
    return copy;
}

Result<Catalog> Catalog::forUser()
{
    const QString path = overlayPath();
    return QFileInfo::exists(path) ? withOverlay(path) : shipped();
}

Result<Catalog> Catalog::withOwnRows(const QByteArray& json, const QString& name)
{
    CatalogReader reader;
    if (Status status = reader.addShipped(); !status)
        return status.error();
    if (Status status = reader.addOwnRows(json, name); !status)
        return status.error();
    return reader.build();
}

QByteArray Catalog::snapshot() const
{
    if (!m_tables)
        return {};
    const nlohmann::json root { { "version", m_version.toStdString() }, { "compiled", m_tables->compiled.toStdString() },
        { "kinds", m_tables->needed() } };
    return QByteArray::fromStdString(root.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

Result<Catalog> Catalog::fromSnapshot(const QByteArray& json)
{
    CatalogReader reader;
    if (Status status = reader.addSnapshot(json); !status)
        return status.error();
    Result<Catalog> catalog = reader.build();
    const Result<Catalog> now = catalog ? shipped() : Result<Catalog>(catalog.error());
    if (!now)
        return now.error();
    // A constant that came with a later program, or that a damaged store lacks.
    for (auto it = now->m_constants.cbegin(); it != now->m_constants.cend(); ++it)
        if (!catalog->m_constants.contains(it.key()))
            catalog->m_constants.insert(it.key(), *it);
    catalog->m_figures = CatalogFigures(catalog->m_constants);
    return catalog;
}

QString Catalog::overlayPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QLatin1String("/catalog.json");
}

namespace {

    template <class Row>
    const Row* find(const std::vector<Row>& rows, const QHash<QString, std::size_t>& index, const QString& key)
    {
        const auto found = index.constFind(key);
        return found == index.constEnd() ? nullptr : &rows[*found];
    }

} // namespace

QStringList Catalog::kinds() const { return m_tables ? m_tables->kinds() : QStringList(); }
QJsonArray Catalog::rows(const QString& kind) const { return m_tables ? m_tables->rows(kind) : QJsonArray(); }
QJsonObject Catalog::shippedRow(const QString& kind, const QString& id) const
{
    return m_tables ? m_tables->shippedRow(kind, id) : QJsonObject();
}

const GpuSpec* Catalog::gpu(const QString& id) const { return find(m_gpus, m_gpuIndex, id); }
const PriceRow* Catalog::price(const QString& id) const { return find(m_prices, m_priceIndex, id); }
QString Catalog::providerName(const QString& key) const { return m_providers.value(key, key); }

const GridRow* Catalog::gridRegion(const QString& provider, const QString& region) const
{
    return region.isEmpty() ? nullptr : find(m_grid, m_regionIndex, regionKey(provider, region));
}

const GridRow* Catalog::gridCountry(const QString& iso3) const { return find(m_grid, m_countryIndex, iso3.toUpper()); }

const std::vector<std::size_t>& Catalog::pricesOf(const QString& provider, const QString& gpuId) const
{
    static const std::vector<std::size_t> none;
    const auto found = m_pricesOfGpus.constFind({ provider, gpuId });
    return found == m_pricesOfGpus.constEnd() ? none : *found;
}

std::optional<Benchmark> Catalog::benchmark(const QString& key) const
{
    const auto found = m_figures.benchmarks.constFind(key);
    if (found == m_figures.benchmarks.constEnd())
        return std::nullopt;
    return Benchmark { found->value, found->source };
}

} // namespace runcost
