#pragma once

#include "catalog/catalog.h"
#include "store/runstore.h"

#include <QSet>

namespace runcost {

struct LedgerResult {
    int changedRuns = 0;
    QSet<QString> projects; // of them
    QString summary; // one sentence for each currency: how much of the ledger belongs to runs
};

// Finds the runs of all charges anew and gives them their billed costs in dollars; other currencies stay in the ledger.
// Runs that no charge belongs to any more get back what their own file states. One transaction; nothing is written where
// nothing changed. With a basis, all charges change to it.
// `emptied`: charges were taken out, so that runs may have costs of a ledger that holds nothing any more.
[[nodiscard]] Result<LedgerResult> matchLedger(RunStore& store, const Catalog& catalog, std::optional<CostBasis> basis = {}, bool emptied = false);

} // namespace runcost
