#include "items/catalogitems.h"

#include "core/format.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("CatalogItems", text); }

    std::optional<double> number(const QJsonObject& row, const QString& field)
    {
        const QJsonValue value = row.value(field);
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    }

    QString text(const QJsonObject& row, const char* field) { return row.value(QLatin1String(field)).toString(); }

    bool isEquivalence(const QString& id) { return id.startsWith(QLatin1String("kg_per_")) || id == QLatin1String("offset_usd_per_tonne"); }

    class Builder {
    public:
        Builder(const Catalog& catalog, CatalogSegment segment, const std::vector<LintFinding>& findings, const CatalogUse& use, const QDate& today)
            : m_catalog(catalog)
            , m_segment(segment)
            , m_use(use)
            , m_today(today)
        {
            for (const LintFinding& one : findings)
                m_findings[one.kind + u' ' + one.id].push_back(&one);
        }
        std::vector<CatalogItem> build()
        {
            switch (m_segment) {
            case CatalogSegment::Prices:
                addAll(QStringLiteral("prices"));
                break;
            case CatalogSegment::Gpus:
                addAll(QStringLiteral("gpus"));
                break;
            case CatalogSegment::Regions:
                addAll(QStringLiteral("regions"));
                addAll(QStringLiteral("countries"));
                break;
            case CatalogSegment::Storage:
                addAll(QStringLiteral("storage"));
                break;
            case CatalogSegment::Equivalences:
            case CatalogSegment::Assumptions:
                addAll(QStringLiteral("constants"));
                break;
            }
            return std::move(m_items);
        }

    private:
        void addAll(const QString& kind)
        {
            for (const QJsonValue& value : m_catalog.rows(kind)) {
                const QJsonObject row = value.toObject();
                if (kind == QLatin1String("constants") && isEquivalence(text(row, "id")) != (m_segment == CatalogSegment::Equivalences))
                    continue;
                m_items.push_back(item(kind, row));
            }
        }
        [[nodiscard]] CatalogItem item(const QString& kind, const QJsonObject& row) const;
        void fillNames(CatalogItem& item, const QJsonObject& row) const;
        void fillChecks(CatalogItem& item) const;

        const Catalog& m_catalog;
        const CatalogSegment m_segment;
        const CatalogUse& m_use;
        const QDate m_today;
        QHash<QString, std::vector<const LintFinding*>> m_findings;
        std::vector<CatalogItem> m_items;
    };

    CatalogItem Builder::item(const QString& kind, const QJsonObject& row) const
    {
        const QString field = catalogSegmentInfo(m_segment).valueField;
        CatalogItem item;
        item.kind = kind;
        item.id = text(row, "id");
        item.value = number(row, field);
        item.own = row.value(QLatin1String("own")).toBool();
        item.source = text(row, "source");
        item.asOf = text(row, "as_of");
        item.ageDays = ageDays(item.asOf, m_today);
        item.note = text(row, "note");
        item.reason = text(row, "reason");
        item.validFrom = text(row, "valid_from");
        item.who = text(row, "who");
        if (item.own) {
            const QJsonObject shipped = m_catalog.shippedRow(kind, item.id);
            item.added = shipped.isEmpty();
            item.shipped = number(shipped, field);
            item.shippedSource = text(shipped, "source");
            item.shippedAsOf = text(shipped, "as_of");
        }
        if (m_use && (kind == QLatin1String("prices") || kind == QLatin1String("gpus") || m_segment == CatalogSegment::Regions))
            item.usedBy = m_use->value(kind + u' ' + item.id, 0);
        fillNames(item, row);
        fillChecks(item);
        return item;
    }

    void Builder::fillNames(CatalogItem& item, const QJsonObject& row) const
    {
        item.provider = text(row, "provider");
        item.first = m_catalog.providerName(item.provider);
        switch (m_segment) {
        case CatalogSegment::Prices: {
            item.gpu = text(row, "gpu_id");
            const GpuSpec* gpu = m_catalog.gpu(item.gpu);
            item.second = gpu != nullptr ? gpu->name : format::unknown();
            item.third = text(row, "region").isEmpty() ? text(row, "instance") : text(row, "region");
            if (item.third.isEmpty())
                item.third = tr("any");
            item.offerKey = text(row, "pricing_model");
            item.offer = offerKindLabel(item.offerKey);
            if (!item.value) // a range of the sources
                if (const auto low = number(row, QStringLiteral("low_usd")), high = number(row, QStringLiteral("high_usd")); low && high)
                    item.note = tr("%1 to %2 USD").arg(format::significant(*low), format::significant(*high));
            break;
        }
        case CatalogSegment::Gpus:
            item.gpu = item.id;
            item.first = text(row, "architecture");
            item.provider = item.first;
            item.second = text(row, "name");
            item.third = tr("%1 GB").arg(row.value(QLatin1String("vram_gb")).toDouble());
            item.offer = text(row, "form");
            item.offerKey = item.offer;
            break;
        case CatalogSegment::Regions:
            if (item.kind == QLatin1String("countries")) {
                item.first = tr("Countries");
                item.second = text(row, "iso_code");
                item.third = text(row, "country");
                item.offer = text(row, "scope");
                break;
            }
            item.second = text(row, "region");
            item.third = text(row, "place");
            item.offer = text(row, "scope");
            // Both data sets side by side: the provider's own figure, and that of its country.
            if (const GridRow* country = m_catalog.gridCountry(text(row, "country_iso")); country != nullptr && !item.own) {
                item.shipped = country->gPerKwh;
                item.shippedSource = country->source + QStringLiteral(", ") + country->scope;
                item.shippedAsOf = country->asOf;
                if (!item.value)
                    item.offer = tr("of the country");
            }
            break;
        case CatalogSegment::Storage:
            item.second = text(row, "service");
            item.third = text(row, "tier");
            item.offer = text(row, "medium");
            break;
        case CatalogSegment::Equivalences:
        case CatalogSegment::Assumptions:
            item.first = QString(item.id).replace(u'_', u' ');
            item.second = text(row, "unit");
            item.third = text(row, "provenance");
            break;
        }
        if (item.offerKey.isEmpty())
            item.offerKey = item.offer;
    }

    void Builder::fillChecks(CatalogItem& item) const
    {
        QStringList all;
        const auto found = m_findings.constFind(item.kind + u' ' + item.id);
        if (found != m_findings.constEnd())
            for (const LintFinding* one : *found) {
                if (item.check.isEmpty())
                    item.check = one->brief;
                all << one->text;
            }
        item.checkText = all.join(u'\n');
    }

} // namespace

const CatalogSegmentInfo& catalogSegmentInfo(CatalogSegment segment)
{
    static const std::array<CatalogSegmentInfo, catalogSegments.size()> infos { {
        { QStringLiteral("prices"), tr("Prices"), QStringLiteral("usd_per_gpu_hour"), QStringLiteral("USD/GPU-h"), tr("Provider"), tr("GPU"), tr("Region"), tr("Kind") },
        { QStringLiteral("gpus"), tr("GPUs"), QStringLiteral("tdp_w"), QStringLiteral("W"), tr("Architecture"), tr("GPU"), tr("Memory"), tr("Form") },
        { QStringLiteral("regions"), tr("Regions"), QStringLiteral("g_per_kwh"), QStringLiteral("g/kWh"), tr("Provider"), tr("Region"), tr("Place"), tr("Scope") },
        { QStringLiteral("storage"), tr("Storage"), QStringLiteral("usd_per_gb_month"), QStringLiteral("USD/GB-month"), tr("Provider"), tr("Service"), tr("Tier"), tr("Medium") },
        { QStringLiteral("equivalences"), tr("Equivalences"), QStringLiteral("value"), {}, tr("Name"), tr("Unit"), tr("Provenance"), {} },
        { QStringLiteral("assumptions"), tr("Assumptions"), QStringLiteral("value"), {}, tr("Name"), tr("Unit"), tr("Provenance"), {} },
    } };
    return infos[static_cast<std::size_t>(segment)];
}

QString offerKindLabel(const QString& key)
{
    static const QHash<QString, const char*> labels { { QStringLiteral("on_demand"), QT_TRANSLATE_NOOP("CatalogItems", "On-demand") },
        { QStringLiteral("spot"), QT_TRANSLATE_NOOP("CatalogItems", "Spot") }, { QStringLiteral("planning"), QT_TRANSLATE_NOOP("CatalogItems", "Planning") },
        { QStringLiteral("range"), QT_TRANSLATE_NOOP("CatalogItems", "Range") }, { QStringLiteral("typical_spot"), QT_TRANSLATE_NOOP("CatalogItems", "Typical spot") },
        { QStringLiteral("community"), QT_TRANSLATE_NOOP("CatalogItems", "Community") } };
    const char* label = labels.value(key, nullptr);
    return label != nullptr ? tr(label) : key;
}

std::vector<CatalogItem> catalogItems(
    const Catalog& catalog, CatalogSegment segment, const std::vector<LintFinding>& findings, const CatalogUse& use, const QDate& today)
{
    return Builder(catalog, segment, findings, use, today).build();
}

} // namespace runcost
