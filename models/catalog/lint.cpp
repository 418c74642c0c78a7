#include "catalog/lint.h"

#include "core/format.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace runcost {
namespace {

    constexpr double largestJump = 5; // between neighbours of one GPU and kind of price
    constexpr double farAbove = 2; // times the median of the others

    QString tr(const char* text) { return QCoreApplication::translate("Lint", text); }

    // In USD and without a currency: the file that is checked holds USD.
    QString number(double value) { return format::significant(value, 4); }

    class Linter {
    public:
        Linter(const Catalog& catalog, const LintOptions& options)
            : m_catalog(catalog)
            , m_options(options)
        {
        }
        std::vector<LintFinding> check()
        {
            for (const QString& kind : m_catalog.kinds())
                for (const QJsonValue& row : m_catalog.rows(kind))
                    checkRow(kind, row.toObject());
            checkGpus();
            checkPrices();
            checkScopes();
            return std::move(m_findings);
        }

    private:
        void checkRow(const QString& kind, const QJsonObject& row);
        void checkAge(const QString& kind, const QJsonObject& row, const QString& id, bool own);
        void checkGpus();
        void checkPrices();
        void checkNeighbours(std::vector<const PriceRow*> rows);
        void checkScopes();

        const Catalog& m_catalog;
        const LintOptions& m_options;
        std::vector<LintFinding> m_findings;
    };

    void Linter::checkRow(const QString& kind, const QJsonObject& row)
    {
        const QString id = row.value(QLatin1String("id")).toString();
        const bool own = row.value(QLatin1String("own")).toBool();
        const bool free = row.value(QLatin1String("provider")) == QLatin1String("local") || id.endsWith(QLatin1String("_local"));
        for (auto field = row.begin(); field != row.end(); ++field) {
            const bool price = field.key().contains(QLatin1String("usd")) && field->isDouble();
            if (price && field->toDouble() == 0 && !free && field.key().startsWith(QLatin1String("usd_per")))
                m_findings.push_back({ QStringLiteral("zero_price"), kind, id, field.key(), tr("Price 0"),
                    tr("“%1” is 0; leave it out when it is unknown.").arg(field.key()), own });
        }
        const QString source = row.value(QLatin1String("source")).toString().trimmed();
        if (source.isEmpty() || (own && source == QLatin1String("own catalog")))
            m_findings.push_back({ QStringLiteral("no_source"), kind, id, QStringLiteral("source"), tr("No source"),
                tr("The row does not say where its figures come from."), own });
        checkAge(kind, row, id, own);
    }

    void Linter::checkAge(const QString& kind, const QJsonObject& row, const QString& id, bool own)
    {
        if (m_options.olderThanDays <= 0)
            return;
        const QString asOf = row.value(QLatin1String("as_of")).toString();
        const std::optional<int> days = ageDays(asOf, m_options.today);
        if (!days)
            m_findings.push_back({ QStringLiteral("undated"), kind, id, QStringLiteral("as_of"), tr("No source date"),
                tr("The row has no date, so nobody knows how old it is."), own });
        else if (*days > m_options.olderThanDays)
            m_findings.push_back({ QStringLiteral("old"), kind, id, QStringLiteral("as_of"), tr("%1 days old").arg(*days),
                tr("The row is of %1: %2 days old, more than %3.").arg(asOf).arg(*days).arg(m_options.olderThanDays), own });
    }

    // The same chip draws more power on a board of its own than in a slot.
    void Linter::checkGpus()
    {
        for (const GpuSpec& sxm : m_catalog.gpus()) {
            if (sxm.form != QLatin1String("sxm") || !sxm.tdpW || sxm.models.isEmpty())
                continue;
            for (const GpuSpec& pcie : m_catalog.gpus())
                if (pcie.form == QLatin1String("pcie") && pcie.tdpW && pcie.vramGb == sxm.vramGb && pcie.models.contains(sxm.models.front())
                    && *sxm.tdpW < *pcie.tdpW)
                    m_findings.push_back({ QStringLiteral("sxm_below_pcie"), QStringLiteral("gpus"), sxm.id, QStringLiteral("tdp_w"),
                        tr("Below the PCIe card"),
                        tr("%1 W are less than the %2 W of %3, which is the PCIe card of the same chip.").arg(number(*sxm.tdpW), number(*pcie.tdpW), pcie.name),
                        sxm.own || pcie.own });
        }
    }

    void Linter::checkPrices()
    {
        QMap<QString, std::vector<const PriceRow*>> groups; // of one GPU and kind of price
        const QString kind = QStringLiteral("prices");
        for (const PriceRow& row : m_catalog.prices()) {
            if (row.gpuId.isEmpty())
                m_findings.push_back({ QStringLiteral("unknown_gpu"), kind, row.id, QStringLiteral("gpu_id"), tr("Unknown GPU"),
                    tr("The row names no GPU of the catalog, so that no run can use its price."), row.own });
            if (!row.usdPerGpuHour)
                continue;
            groups[row.gpuId + u' ' + row.pricingModel].push_back(&row);
            if (row.pricingModel != QLatin1String("spot"))
                continue;
            for (const PriceRow& other : m_catalog.prices())
                if (other.pricingModel == QLatin1String("on_demand") && other.provider == row.provider && other.gpuId == row.gpuId
                    && (other.region == row.region || other.region.isEmpty() || row.region.isEmpty()) && other.usdPerGpuHour
                    && *row.usdPerGpuHour > *other.usdPerGpuHour) {
                    m_findings.push_back({ QStringLiteral("spot_above_on_demand"), kind, row.id, QStringLiteral("usd_per_gpu_hour"),
                        tr("Dearer than on-demand"),
                        tr("Spot at %1 is above on-demand at %2 (%3).").arg(number(*row.usdPerGpuHour), number(*other.usdPerGpuHour), other.id), row.own });
                    break;
                }
        }
        for (const auto& rows : groups)
            checkNeighbours(rows);
    }

    void Linter::checkNeighbours(std::vector<const PriceRow*> rows)
    {
        if (rows.front()->gpuId.isEmpty())
            return;
        std::stable_sort(rows.begin(), rows.end(), [](const PriceRow* a, const PriceRow* b) { return *a->usdPerGpuHour < *b->usdPerGpuHour; });
        const QString kind = QStringLiteral("prices");
        const QString field = QStringLiteral("usd_per_gpu_hour");
        QSet<QString> jumped;
        for (std::size_t i = 1; i < rows.size(); ++i) {
            const double ratio = *rows[i]->usdPerGpuHour / *rows[i - 1]->usdPerGpuHour;
            if (ratio <= largestJump)
                continue;
            // The lonely side of the gap is the odd one.
            const PriceRow* odd = i >= rows.size() - i ? rows[i] : rows[i - 1];
            const PriceRow* next = odd == rows[i] ? rows[i - 1] : rows[i];
            jumped.insert(odd->id);
            m_findings.push_back({ QStringLiteral("price_jump"), kind, odd->id, field, tr("%1× its neighbour").arg(number(*odd->usdPerGpuHour / *next->usdPerGpuHour)),
                tr("%1 against %2 of %3: a jump above %4×.").arg(number(*odd->usdPerGpuHour), number(*next->usdPerGpuHour), next->id, number(largestJump)), odd->own });
        }
        if (rows.size() < 4)
            return;
        const std::size_t half = rows.size() / 2;
        const double median = rows.size() % 2 == 1 ? *rows[half]->usdPerGpuHour : (*rows[half - 1]->usdPerGpuHour + *rows[half]->usdPerGpuHour) / 2;
        for (const PriceRow* row : rows)
            if (*row->usdPerGpuHour > farAbove * median && !jumped.contains(row->id))
                m_findings.push_back({ QStringLiteral("above_median"), kind, row->id, field, tr("%1× the median").arg(format::significant(*row->usdPerGpuHour / median, 2)),
                    tr("%1 is more than twice the median %2 of this GPU.").arg(number(*row->usdPerGpuHour), number(median)), row->own });
    }

    // Life-cycle and direct figures must not be compared: within one provider, or among the countries.
    void Linter::checkScopes()
    {
        QMap<QString, QMap<QString, std::vector<const GridRow*>>> groups;
        for (const GridRow& row : m_catalog.grid())
            groups[row.provider][row.scope].push_back(&row);
        for (auto group = groups.begin(); group != groups.end(); ++group) {
            if (group->size() < 2)
                continue;
            auto fewest = group->begin();
            for (auto scope = group->begin(); scope != group->end(); ++scope)
                if (scope->size() < fewest->size())
                    fewest = scope;
            const bool countries = group.key().isEmpty();
            const QString scopes = QStringList(group->keys()).join(QStringLiteral(", "));
            for (const GridRow* row : *fewest)
                m_findings.push_back({ QStringLiteral("mixed_scopes"), countries ? QStringLiteral("countries") : QStringLiteral("regions"),
                    row->id, QStringLiteral("scope"), tr("Another scope"),
                    tr("“%1” is %2, others of %3 are not (%4): such figures must not be compared.")
                        .arg(row->name, row->scope.isEmpty() ? tr("without a scope") : row->scope, countries ? tr("the countries") : m_catalog.providerName(group.key()), scopes),
                    row->own });
        }
    }

} // namespace

std::optional<int> ageDays(const QString& asOf, const QDate& today)
{
    QDate date = QDate::fromString(asOf.left(10), Qt::ISODate);
    if (!date.isValid() && asOf.size() == 7)
        date = QDate::fromString(asOf + QStringLiteral("-01"), Qt::ISODate).addMonths(1).addDays(-1);
    if (!date.isValid() && asOf.size() == 4)
        date = QDate(asOf.toInt(), 12, 31);
    if (!date.isValid() || !today.isValid())
        return std::nullopt;
    return static_cast<int>(std::max(qint64(0), date.daysTo(today)));
}

std::vector<LintFinding> lint(const Catalog& catalog, const LintOptions& options) { return Linter(catalog, options).check(); }

} // namespace runcost
