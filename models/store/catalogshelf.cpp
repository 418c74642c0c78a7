#include "store/catalogshelf.h"

#include "catalog/samerules.h"
#include "store/runstore.h"

namespace runcost {

const Catalog& CatalogShelf::of(const QString& version)
{
    if (m_store == nullptr || version.isEmpty() || version == m_present.version())
        return m_present;
    const auto known = m_kept.find(version);
    if (known != m_kept.end())
        return known->second;
    const Result<QByteArray> json = m_store->keptCatalog(version);
    Result<Catalog> catalog = json && !json->isEmpty() ? Catalog::fromSnapshot(*json) : Result<Catalog>(m_present);
    // A store that somebody tampered with must not pass one catalog off as another.
    if (!catalog || catalog->version() != version)
        catalog = m_present;
    return m_kept.emplace(version, withRulesOf(*catalog, m_present)).first->second;
}

const Catalog& CatalogShelf::ofRun(qint64 id)
{
    const Result<QString> version = m_store == nullptr ? Result<QString>(QString()) : m_store->catalogVersion(id);
    return version ? of(*version) : m_present;
}

} // namespace runcost
