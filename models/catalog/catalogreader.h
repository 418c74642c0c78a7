#pragma once

#include "catalog/catalog.h"
#include "catalog/catalogtables.h"

namespace runcost {

class CatalogRow;

// Collects rows from files of the form {"kind": [{"id": ..., ...}, ...], ...}, the user's over the shipped ones, checks
// them and builds the catalog. One object builds one catalog.
class CatalogReader {
public:
    CatalogReader();
    [[nodiscard]] Status addShipped();
    // Rows of the user: a known id changes the fields given, another id adds a row.
    [[nodiscard]] Status addOverlay(const QString& path);
    [[nodiscard]] Status addOwnRows(const QByteArray& bytes, const QString& fileName);
    [[nodiscard]] Status addSnapshot(const QByteArray& bytes);
    [[nodiscard]] Result<Catalog> build();

private:
    [[nodiscard]] Status addOwnRow(CatalogTable& table, nlohmann::json row, const QString& kind, const QString& file);
    [[nodiscard]] QString version() const;
    [[nodiscard]] Status buildKind(const char* kind, void (CatalogReader::*add)(CatalogRow&));

    void addChoice(CatalogRow& row);
    void addGpu(CatalogRow& row);
    void addPrice(CatalogRow& row);
    void addCountry(CatalogRow& row);
    void addRegion(CatalogRow& row);
    void addConstant(CatalogRow& row);
    void addStorage(CatalogRow& row);
    void addProvider(CatalogRow& row);
    void addRule(CatalogRow& row);
    void finishStorage();

    std::shared_ptr<CatalogTables> m_tables;
    QHash<QString, QString> m_providerKinds;
    Catalog m_catalog;
};

} // namespace runcost
