#include "export/csvcell.h"
#include "export/jsontext.h"
#include "export/runexport.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>
#include <QTimeZone>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("FocusCsv", text); }

    QByteArray utcCell(const QDateTime& time) { return time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1() + 'Z'; }

    const char* serviceCategory(Component component)
    {
        switch (component) {
        case Component::Storage:
            return "Storage";
        case Component::Transfer:
            return "Networking";
        case Component::Training:
        case Component::Inference:
        case Component::Platform:
            break;
        }
        return "AI and Machine Learning";
    }

    QString providerName(const Run& run)
    {
        static const QMap<QString, QString> names { { QStringLiteral("aws"), QStringLiteral("AWS") },
            { QStringLiteral("gcp"), QStringLiteral("Google Cloud") }, { QStringLiteral("azure"), QStringLiteral("Microsoft") },
            { QStringLiteral("local"), QStringLiteral("On-premises") } };
        if (run.provider.isEmpty())
            return QStringLiteral("Unknown");
        return names.value(run.provider, run.provider);
    }

    // Where a charge stands in time: seconds, the end exclusive.
    struct ChargePeriod {
        QDateTime begin;
        QDateTime end;
        QDateTime monthBegin;
        QDateTime monthEnd;
    };

    std::optional<ChargePeriod> chargePeriod(const Run& run)
    {
        std::optional<qint64> start = run.startedAtMs;
        std::optional<qint64> end = run.endedAtMs;
        const std::optional<double> seconds = run.value(RunField::DurationS);
        if (!end && start && seconds)
            end = *start + qRound64(*seconds * 1000);
        if (!start && end && seconds)
            start = *end - qRound64(*seconds * 1000);
        if (!start || !end || *end < *start)
            return std::nullopt;
        ChargePeriod period;
        const qint64 first = *start / 1000;
        period.begin = QDateTime::fromSecsSinceEpoch(first, Qt::UTC);
        period.end = QDateTime::fromSecsSinceEpoch(std::max(first + 1, (*end + 999) / 1000), Qt::UTC);
        const QDate day = period.begin.date();
        period.monthBegin = QDateTime(QDate(day.year(), day.month(), 1), QTime(0, 0), Qt::UTC);
        period.monthEnd = period.monthBegin.addMonths(1);
        return period;
    }

    class FocusWriter final : public RunWriter {
    public:
        explicit FocusWriter(const Catalog& catalog)
            : m_catalog(catalog)
        {
        }
        QByteArray begin() override
        {
            return "BilledCost,BillingAccountId,BillingAccountName,BillingCurrency,BillingPeriodEnd,BillingPeriodStart,ChargeCategory,"
                   "ChargeClass,ChargeDescription,ChargeFrequency,ChargePeriodEnd,ChargePeriodStart,ConsumedQuantity,ConsumedUnit,"
                   "ContractedCost,EffectiveCost,InvoiceIssuerName,ListCost,PricingQuantity,PricingUnit,ProviderName,PublisherName,"
                   "RegionId,RegionName,ResourceId,ResourceName,ResourceType,ServiceCategory,ServiceName,SubAccountId,SubAccountName,"
                   "Tags,x_RunCostEstimate,x_Component,x_Low,x_High,x_Provenance,x_CatalogVersion\r\n";
        }
        QByteArray add(const ExportedRun& entry) override
        {
            const std::optional<ChargePeriod> period = chargePeriod(entry.run);
            const Result<Analysis> analysis = analyze(entry.run, {}, m_catalog);
            QByteArray rows;
            for (std::size_t i = 0; period && analysis && i < componentCount; ++i)
                if (analysis->components[i].value)
                    rows += row(entry.run, *period, static_cast<Component>(i), *analysis);
            m_leftOut += rows.isEmpty() ? 1 : 0;
            return rows;
        }
        QByteArray end() override { return {}; }

    private:
        static QByteArray row(const Run& run, const ChargePeriod& period, Component component, const Analysis& analysis)
        {
            const Quantity& cost = analysis.component(component);
            const QByteArray usd = csvDecimal(cost.value);
            const bool training = component == Component::Training;
            const std::optional<double> seconds = training ? run.value(RunField::DurationS) : std::nullopt;
            const QByteArray hours = seconds ? csvDecimal(*seconds / 3600) : QByteArray();
            const QByteArray unit = seconds ? "Hours" : "";
            const QString provider = providerName(run);
            QJsonObject tags { { QStringLiteral("runcost_run"), run.name }, { QStringLiteral("runcost_source"), run.sourceKind },
                { QStringLiteral("runcost_source_id"), run.sourceId } };
            for (auto tag = run.tags.cbegin(); tag != run.tags.cend(); ++tag)
                tags.insert(tag.key(), tag.value());
            if (!run.project.isEmpty())
                tags.insert(QStringLiteral("project"), run.project);
            const QString resource = run.instance.isEmpty() ? run.gpuType : run.instance;
            const QByteArrayList cells { usd, "runcost-estimate", "Estimated by RunCost", "USD", utcCell(period.monthEnd),
                utcCell(period.monthBegin), "Usage", {},
                csvText(tr("Estimate of the %1 cost of the run %2").arg(componentKey(component), run.name)), "Usage-Based",
                utcCell(period.end), utcCell(period.begin), hours, unit, usd, usd, csvText(provider), usd, hours, unit, csvText(provider),
                csvText(provider), csvText(run.region), csvText(run.region), csvText(run.sourceKind + u'/' + run.sourceId),
                csvText(run.name), csvText(resource), serviceCategory(component),
                csvText(QStringLiteral("RunCost estimate: ") + componentKey(component)), csvText(run.project), csvText(run.project),
                csvText(QString::fromUtf8(jsonLine(tags))), "true", csvText(componentKey(component)), csvDecimal(cost.low),
                csvDecimal(cost.high), csvText(provenanceKey(cost.provenance)), csvText(analysis.catalogVersion) };
            return cells.join(',') + "\r\n";
        }

        const Catalog& m_catalog;
    };

} // namespace

std::unique_ptr<RunWriter> makeFocusWriter(const Catalog& catalog) { return std::make_unique<FocusWriter>(catalog); }

} // namespace runcost
