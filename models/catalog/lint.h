#pragma once

#include "catalog/catalog.h"

#include <QDate>

#include <vector>

namespace runcost {

// Something in the catalog that is possible and yet most likely wrong.
struct LintFinding {
    QString code; // "zero_price", "no_source", "sxm_below_pcie", "price_jump", "spot_above_on_demand", "old", "undated",
                  // "unknown_gpu", "mixed_scopes", "above_median"
    QString kind; // of the row
    QString id;
    QString field;
    QString brief; // for a column: "Dearer than on-demand"
    QString text; // one sentence with the numbers
    bool own = false;
};

struct LintOptions {
    int olderThanDays = 0; // 0 = age does not matter
    QDate today; // of the age
};

[[nodiscard]] std::vector<LintFinding> lint(const Catalog& catalog, const LintOptions& options);

// Days since a row's date, a month or year counted to its end; nothing for an undated row. Never below 0.
[[nodiscard]] std::optional<int> ageDays(const QString& asOf, const QDate& today);

} // namespace runcost
