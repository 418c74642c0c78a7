#pragma once

#include "catalog/catalog.h"
#include "catalog/lint.h"

#include <QDate>
#include <QHash>

#include <array>
#include <optional>
#include <vector>

namespace runcost {

enum class CatalogSegment { Prices, Gpus, Regions, Storage, Equivalences, Assumptions };
inline constexpr std::array catalogSegments { CatalogSegment::Prices, CatalogSegment::Gpus, CatalogSegment::Regions,
    CatalogSegment::Storage, CatalogSegment::Equivalences, CatalogSegment::Assumptions };

struct CatalogSegmentInfo {
    QString key; // "prices"
    QString label; // "Prices"
    QString valueField; // of the rows: "usd_per_gpu_hour"
    QString unit; // "USD/GPU-h"; money is USD
    QString first, second, third, offer; // column titles; empty = the column says nothing here
};
[[nodiscard]] const CatalogSegmentInfo& catalogSegmentInfo(CatalogSegment segment);

// One row of the catalog as a table shows it. Numbers are in the unit of the segment, money in USD.
struct CatalogItem {
    QString kind; // of the row in the files: "prices", "countries"
    QString id;
    QString provider; // key, for the filter
    QString gpu; // id, for the filter
    QString offerKey; // "on_demand"
    QString first, second, third, offer;
    std::optional<double> value;
    std::optional<double> shipped; // of an own row that changed a shipped one; of a region the figure of its country
    bool own = false;
    bool added = false; // nothing like it is shipped
    QString source;
    QString shippedSource;
    QString asOf;
    QString shippedAsOf;
    std::optional<int> ageDays;
    std::optional<int> usedBy; // runs; nothing = not counted
    QString check; // the worst finding in short
    QString checkText; // all findings, one a line
    QString note;
    QString reason, validFrom, who;
    bool operator==(const CatalogItem&) const = default;
};

// How many runs use a row: "prices aws-t4" -> 12. Absent while nobody counted.
using CatalogUse = std::optional<QHash<QString, int>>;

inline constexpr int oldAfterDays = 365; // rows older than this are named in the check column

[[nodiscard]] std::vector<CatalogItem> catalogItems(
    const Catalog& catalog, CatalogSegment segment, const std::vector<LintFinding>& findings, const CatalogUse& use, const QDate& today);
[[nodiscard]] QString offerKindLabel(const QString& key); // "on_demand" -> "On-demand"

} // namespace runcost
