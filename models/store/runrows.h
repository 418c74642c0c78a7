#pragma once

#include "analysis/analysis.h"
#include "runs/run.h"
#include "store/queries.h"

#include <span>
#include <string_view>

namespace runcost::runrows {

// Fails with OutOfRange when the run holds a number that the store refuses, before anything is written.
[[nodiscard]] Status storable(const Run& run);

[[nodiscard]] Result<std::optional<qint64>> find(Queries& queries, const QString& sourceKind, const QString& sourceId);
// run.id 0 = the next free one, which is set.
[[nodiscard]] Status insert(
    Queries& queries, sqlite::Database& database, Run& run, const Totals& totals, const QString& catalogVersion);
// New runs with figures, runsAtOnce of them, each with the id that it gets.
struct NewRun {
    Run run;
    Totals totals;
    QString catalogVersion;
};
[[nodiscard]] Status insertAll(Queries& queries, std::span<const NewRun> runs);
[[nodiscard]] bool hasFigures(const Run& run);
[[nodiscard]] Status update(Queries& queries, const Run& run, const Totals& totals, const QString& catalogVersion);
[[nodiscard]] Result<Run> read(Queries& queries, qint64 id);

// Percent by which a reported figure differs, out of the flags of a row.
[[nodiscard]] std::optional<double> disagreementOf(std::string_view flags);

// What an import of `incoming` makes of the stored run: its numbers, with the user's note and tags kept.
[[nodiscard]] Run merged(const Run& stored, const Run& incoming);
// Equality as the store sees it: NaN in a series equals NaN.
[[nodiscard]] bool same(const Run& a, const Run& b);

} // namespace runcost::runrows
