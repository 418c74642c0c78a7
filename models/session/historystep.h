#pragma once

#include "session/dashboardsession.h"
#include "store/runstore.h"

namespace runcost {

// One entry of the undo list.
struct DashboardSession::Step {
    enum class Kind { Scenario, Removal, Import, Advice, Catalog, Pricing, Edit, SavedScenario };
    Kind kind = Kind::Scenario;
    QString text;
    Scenario before;
    Scenario after;
    std::vector<qint64> ids; // of the runs that went or came
    std::vector<StoredRun> runs; // what must be put back
    std::vector<StoredRun> replaced; // of an import: the other values of the runs that it changed
    LedgerChange ledger; // of an import: what takes its charges out, or puts them in again
    std::vector<StoredRun> edited; // an edit: as they became; `runs` as they were
    std::vector<qint64> selection; // before the removal
    QString recommendation; // whose note changed, for the run in ids
    std::optional<AdviceNote> noteBefore;
    std::optional<AdviceNote> noteAfter;
    std::optional<Scenario> savedBefore; // of the store; absent = not there
    std::optional<Scenario> savedAfter;
    std::vector<OverlayChange> rows; // of the catalog
    std::vector<RunPricing> pricesBefore;
    std::vector<RunPricing> pricesAfter;
};

} // namespace runcost
