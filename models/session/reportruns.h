#pragma once

#include "session/dashboardsession.h"
#include "store/runstore.h"

namespace runcost {

// The runs that a report is made of, read from a store and analysed anew: in the language that is spoken now, at the
// prices that each run was first analysed with.
class ReportRuns {
public:
    // The store may be missing: then only runs that are handed over can be analysed. The catalog must outlive this.
    ReportRuns(const QString& storePath, const Catalog& present);
    ~ReportRuns();

    [[nodiscard]] Result<std::shared_ptr<const DashboardData>> load(qint64 runId, const Scenario& scenario);
    // A run that stands in no store, or one that is shown already; read again where the store has it.
    [[nodiscard]] Result<std::shared_ptr<const DashboardData>> again(const DashboardData& data);
    [[nodiscard]] Result<RunColumns> columns();

private:
    [[nodiscard]] Result<RunStore*> store();

    QString m_path;
    const Catalog& m_present;
    std::unique_ptr<RunStore> m_store;
    std::unique_ptr<CatalogShelf> m_shelf;
};

} // namespace runcost
