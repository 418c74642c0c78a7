#include "export/reportsections.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Report", text); }

    constexpr std::array<const char*, reportSectionCount> sectionKeys { "comparison", "headline", "actions", "breakdown", "providers",
        "score", "resources", "environment", "recommendations", "assumptions", "notes", "prices" };

    ReportSections without(const ReportSections& sections, std::initializer_list<ReportSection> left)
    {
        ReportSections kept;
        for (const ReportSection section : sections)
            if (std::find(left.begin(), left.end(), section) == left.end())
                kept.push_back(section);
        return kept;
    }

    ReportSections onePage()
    {
        return { ReportSection::Comparison, ReportSection::Headline, ReportSection::Actions, ReportSection::Breakdown, ReportSection::Providers };
    }

} // namespace

QString reportSectionKey(ReportSection section) { return QLatin1String(sectionKeys[static_cast<std::size_t>(section)]); }

QString reportSectionLabel(ReportSection section)
{
    switch (section) {
    case ReportSection::Comparison:
        return tr("Comparison of the runs");
    case ReportSection::Headline:
        return tr("Headline and findings");
    case ReportSection::Actions:
        return tr("Top three actions");
    case ReportSection::Breakdown:
        return tr("Cost breakdown");
    case ReportSection::Providers:
        return tr("Provider comparison");
    case ReportSection::Score:
        return tr("Efficiency score");
    case ReportSection::Resources:
        return tr("Resource use");
    case ReportSection::Environment:
        return tr("Environment");
    case ReportSection::Recommendations:
        return tr("Recommendations");
    case ReportSection::Assumptions:
        return tr("Assumptions and sources");
    case ReportSection::Notes:
        return tr("How these figures were made");
    case ReportSection::Prices:
        return tr("Price table used");
    }
    return {};
}

std::optional<ReportSection> reportSectionFromKey(const QString& key)
{
    for (std::size_t i = 0; i < sectionKeys.size(); ++i)
        if (key == QLatin1String(sectionKeys[i]))
            return static_cast<ReportSection>(i);
    return std::nullopt;
}

const ReportSections& allReportSections()
{
    static const ReportSections all = [] {
        ReportSections sections;
        for (int i = 0; i < reportSectionCount; ++i)
            sections.push_back(static_cast<ReportSection>(i));
        return sections;
    }();
    return all;
}

bool contains(const ReportSections& sections, ReportSection section)
{
    return std::find(sections.begin(), sections.end(), section) != sections.end();
}

Result<ReportSections> reportSectionsFromText(const QString& text)
{
    ReportSections sections;
    for (const QString& word : text.split(QLatin1Char(','))) {
        const auto section = reportSectionFromKey(word.trimmed());
        if (!section)
            return Error { ErrorCode::OutOfRange, tr("There is no section “%1”.").arg(word.trimmed()), {} };
        if (contains(sections, *section))
            return Error { ErrorCode::OutOfRange, tr("The section “%1” is named twice.").arg(word.trimmed()), {} };
        sections.push_back(*section);
    }
    return sections;
}

std::vector<ReportTemplate> reportTemplates()
{
    const ReportSections& all = allReportSections();
    return { { QStringLiteral("standard"), tr("Standard"), without(all, { ReportSection::Prices }) },
        { QStringLiteral("manager"), tr("Manager, two pages"), without(all, { ReportSection::Notes, ReportSection::Prices }) },
        { QStringLiteral("short"), tr("Short, one page"), onePage() },
        { QStringLiteral("full"), tr("Full, with prices"), all } };
}

std::optional<ReportTemplate> reportTemplate(const QString& key)
{
    for (const ReportTemplate& entry : reportTemplates())
        if (entry.key == key)
            return entry;
    return std::nullopt;
}

ReportSections usualReportSections(std::size_t runs)
{
    return runs > 1 ? onePage() : reportTemplates().front().sections;
}

} // namespace runcost
