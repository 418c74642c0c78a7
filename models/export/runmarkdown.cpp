#include "export/markdowntext.h"
#include "export/reportcontent.h"
#include "export/runexport.h"

#include "core/format.h"

#include <QCoreApplication>

#include <cmath>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("RunMarkdown", text); }

    QByteArray markdownRow(const QStringList& cells)
    {
        return (QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n")).toUtf8();
    }

    // A sum of what is known; how many are not known is said beside it.
    struct KnownSum {
        double sum = 0;
        int known = 0;
        int unknown = 0;
        void add(std::optional<double> value)
        {
            sum += value.value_or(0);
            ++(value ? known : unknown);
        }
        [[nodiscard]] std::optional<double> value() const { return known > 0 ? std::optional(sum) : std::nullopt; }
    };

    class RunMarkdownWriter final : public RunWriter {
    public:
        QByteArray begin() override
        {
            return markdownRow({ tr("Run"), tr("Project"), tr("Started (UTC)"), tr("Device"), tr("Time"), tr("Energy"), tr("CO₂e"),
                       tr("Cost"), tr("Score") })
                + "|---|---|---|---|---:|---:|---:|---:|---:|\n";
        }
        QByteArray add(const ExportedRun& entry) override
        {
            const Run& run = entry.run;
            const Totals& totals = entry.totals;
            m_cost.add(totals.costUsd);
            m_energy.add(totals.energyKwh);
            m_carbon.add(totals.carbonKg);
            m_partly += totals.costUsd && totals.unknownParts > 0 ? 1 : 0;
            const std::optional<double> seconds = run.value(RunField::DurationS);
            return markdownRow({ markdownText(run.name.isEmpty() ? run.sourceId : run.name) + (run.sample ? tr(" (sample)") : QString()),
                markdownText(run.project), format::dateTime(run.startedAtMs), device(run),
                format::hours(seconds ? std::optional(*seconds / 3600) : std::nullopt), energy(totals.energyKwh),
                format::mass(totals.carbonKg), lowerBound(totals.costUsd, totals.unknownParts > 0), format::significant(totals.score, 2) });
        }
        QByteArray end() override
        {
            const bool bound = m_cost.unknown + m_partly > 0;
            QByteArray text = markdownRow({ QStringLiteral("**%1**").arg(tr("Total")), {}, {}, {}, {}, energy(m_energy.value()),
                format::mass(m_carbon.value()), QStringLiteral("**%1**").arg(lowerBound(m_cost.value(), bound)), {} });
            if (m_cost.unknown > 0)
                text += '\n' + tr("Runs without any price: %1.").arg(QString::number(m_cost.unknown)).toUtf8() + '\n';
            if (m_energy.unknown > 0)
                text += '\n' + tr("Runs whose energy is unknown: %1.").arg(QString::number(m_energy.unknown)).toUtf8() + '\n';
            return text;
        }

    private:
        static QString device(const Run& run)
        {
            const QString name = markdownText(run.gpuType.isEmpty() ? run.deviceClass : run.gpuType);
            const std::optional<double> count = run.value(RunField::GpuCount);
            return count && *count != 1 && !run.gpuType.isEmpty() ? tr("%1 × %2").arg(shortNumber(*count, format::defaultLocale()), name) : name;
        }
        static QString energy(std::optional<double> kWh)
        {
            return kWh ? tr("%1 kWh").arg(format::significant(kWh)) : format::unknown();
        }
        static QString lowerBound(std::optional<double> usd, bool bound)
        {
            return usd && bound ? QStringLiteral("≥ ") + format::money(usd) : format::money(usd);
        }

        KnownSum m_cost;
        KnownSum m_energy;
        KnownSum m_carbon;
        int m_partly = 0;
    };

} // namespace

std::unique_ptr<RunWriter> makeRunMarkdownWriter() { return std::make_unique<RunMarkdownWriter>(); }

} // namespace runcost
