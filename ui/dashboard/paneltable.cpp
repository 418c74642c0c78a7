#include "dashboard/paneltable.h"

#include "dashboard/meaning.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    using Rows = std::vector<QStringList>;

    QString tr(const char* text) { return QCoreApplication::translate("Panel", text); }

    Rows breakdownRows(const DashboardData& d, const QLocale& locale)
    {
        Rows rows { { tr("Part"), tr("Baseline"), tr("Scenario"), tr("Change") } };
        const auto add = [&](const QString& name, const Quantity& was, const Quantity& now) {
            rows.push_back({ name, format::money(was.value, locale), format::money(now.value, locale), format::delta(was.value, now.value, locale) });
        };
        for (std::size_t i = 0; i < componentCount; ++i)
            add(componentLabel(static_cast<Component>(i)), d.baseline.components[i], d.analysis.components[i]);
        add(tr("Total"), d.baseline.total, d.analysis.total);
        return rows;
    }

    Rows providerRows(const DashboardData& d, const QLocale& locale)
    {
        Rows rows { { tr("Provider"), tr("GPU"), tr("On-demand"), tr("Spot"), tr("Time") } };
        for (const Offer& o : d.analysis.offers)
            rows.push_back({ o.label, o.gpuName, format::money(o.onDemandUsd, locale), format::money(o.spotUsd, locale), format::hours(o.hours, locale) });
        return rows;
    }

    Rows scoreRows(const DashboardData& d, const QLocale& locale)
    {
        const auto points = [&](std::optional<double> value) { return value ? locale.toString(qRound(*value)) : format::unknown(); };
        Rows rows { { tr("Part"), tr("Points"), tr("Weight") } };
        for (const ScorePart& part : d.analysis.score.parts)
            rows.push_back({ part.label, points(part.value), format::percent(part.weight / 100, 0, locale) });
        rows.push_back({ tr("Score"), points(d.analysis.score.value), {} });
        return rows;
    }

    Rows resourceRows(const DashboardData& d, const QLocale& locale)
    {
        Rows rows { { tr("Resource"), tr("Value"), tr("Times benchmark"), tr("Source of the benchmark") } };
        for (const ResourceRow& r : d.analysis.resources)
            rows.push_back({ r.label, r.value ? r.valueText() : format::unknown(), format::significant(r.ratio(), 3, locale), r.benchmarkSource });
        return rows;
    }

    Rows environmentRows(const DashboardData& d, const QLocale& locale)
    {
        const Environment& e = d.analysis.environment;
        Rows rows { { tr("Figure"), tr("Value") }, { tr("CO₂e"), carbonText(d.analysis.carbonKg.value, locale) },
            { tr("Energy"), energyText(d.analysis.energyKwh.value, locale) },
            { tr("Miles driven"), format::significant(e.carMiles, 3, locale) },
            { tr("Smartphone charges"), format::significant(e.phoneCharges, 3, locale) },
            { tr("Tree-months"), format::significant(e.treeMonths, 3, locale) },
            { tr("Offset"), format::money(e.offsetUsd, locale) } };
        for (const auto* region : { &e.present, &e.greenest })
            if (*region)
                rows.push_back({ (*region)->name, carbonText((*region)->carbonKg, locale) });
        return rows;
    }

    Rows recommendationRows(const DashboardData& d, const QLocale& locale)
    {
        Rows rows { { tr("Number"), tr("Category"), tr("Recommendation"), tr("Saves"), tr("Effort"), tr("Applied") } };
        for (const Recommendation& r : d.analysis.recommendations)
            rows.push_back({ QString::number(r.number), categoryLabel(r.category), r.title,
                r.savingUsd ? format::money(r.savingUsd, locale) : r.typical, r.effortText, r.applied ? tr("yes") : tr("no") });
        return rows;
    }

} // namespace

std::vector<QStringList> panelTable(PanelKind kind, const DashboardData& data, const QLocale& locale)
{
    switch (kind) {
    case PanelKind::Breakdown:
        return breakdownRows(data, locale);
    case PanelKind::Providers:
        return providerRows(data, locale);
    case PanelKind::Score:
        return scoreRows(data, locale);
    case PanelKind::Resources:
        return resourceRows(data, locale);
    case PanelKind::Environment:
        return environmentRows(data, locale);
    case PanelKind::Recommendations:
        return recommendationRows(data, locale);
    }
    return {};
}

QString tableAsText(const std::vector<QStringList>& rows)
{
    QString text;
    for (QStringList row : rows) {
        // A tab or a line end in a name would shift all cells after it.
        for (QString& cell : row)
            cell = cell.simplified();
        text += row.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

QString tableAsHtml(const std::vector<QStringList>& rows)
{
    QString html = QStringLiteral("<table>");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        html += QStringLiteral("<tr>");
        for (const QString& cell : rows[i])
            html += (i == 0 ? QStringLiteral("<th>%1</th>") : QStringLiteral("<td>%1</td>")).arg(cell.toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

} // namespace runcost
