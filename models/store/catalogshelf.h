#pragma once

#include "catalog/catalog.h"

#include <map>

namespace runcost {

class RunStore;

// The catalogs that the runs of a store were first analysed with: each run is shown at the prices of its own. Where a
// version was not kept, the present catalog stands in. Not to be shared between threads.
class CatalogShelf {
public:
    // Both must outlive the shelf; without a store there is only the present catalog.
    CatalogShelf(const RunStore* store, const Catalog& present)
        : m_store(store)
        , m_present(present)
    {
    }
    [[nodiscard]] const Catalog& of(const QString& version);
    [[nodiscard]] const Catalog& ofRun(qint64 id); // of the store

private:
    const RunStore* m_store;
    const Catalog& m_present;
    std::map<QString, Catalog> m_kept;
};

} // namespace runcost
