#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace runcost {

// What a report can consist of. The order of a list is the order on paper; the notes and the price table begin a page.
enum class ReportSection {
    Comparison, // of the runs, when there are two or more
    Headline, // title, four figures and the findings
    Actions,
    Breakdown,
    Providers,
    Score,
    Resources,
    Environment,
    Recommendations,
    Assumptions,
    Notes, // how the figures were made
    Prices, // the price rows behind the provider comparison
};
inline constexpr int reportSectionCount = 12;

using ReportSections = std::vector<ReportSection>;

[[nodiscard]] QString reportSectionKey(ReportSection section); // "breakdown"
[[nodiscard]] QString reportSectionLabel(ReportSection section);
[[nodiscard]] std::optional<ReportSection> reportSectionFromKey(const QString& key);
[[nodiscard]] const ReportSections& allReportSections(); // in the usual order
// "headline,breakdown,notes": at least one, each once.
[[nodiscard]] Result<ReportSections> reportSectionsFromText(const QString& text);
[[nodiscard]] bool contains(const ReportSections& sections, ReportSection section);

// A named choice of sections.
struct ReportTemplate {
    QString key; // "manager"
    QString label;
    ReportSections sections;
};
[[nodiscard]] std::vector<ReportTemplate> reportTemplates(); // the first is the usual one for a single run
[[nodiscard]] std::optional<ReportTemplate> reportTemplate(const QString& key);
// What is taken when nobody chooses: everything for one run; for several a comparison and one page each.
[[nodiscard]] ReportSections usualReportSections(std::size_t runs);

} // namespace runcost
