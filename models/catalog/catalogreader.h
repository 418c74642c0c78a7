#pragma once

#include "catalog/catalog.h"

#include <nlohmann/json.hpp>

#include <map>
#include <memory>
#include <set>

namespace runcost {

class CatalogRow;

// Collects rows from files of the form {"kind": [{"id": ..., ...}, ...], ...}, later files over earlier ones, checks
// them and builds the catalog. One object builds one catalog.
class CatalogReader {
public:
    [[nodiscard]] Status addShipped();
    // Rows of the user: a known id changes the fields given, another id adds a row.
    [[nodiscard]] Status addOverlay(const QString& path);
    [[nodiscard]] Status addBytes(const QByteArray& bytes, const QString& fileName, bool own);
    [[nodiscard]] Result<Catalog> build();

    struct Entry {
        nlohmann::json row;
        QString fileName;
        bool own = false;
    };

private:
    struct Table {
        std::vector<Entry> entries;
        std::map<std::string, std::size_t> byId;
        std::map<std::string, std::set<nlohmann::json::value_t>> shape; // field -> types in the shipped rows
    };
    [[nodiscard]] Status addRow(const std::string& kind, nlohmann::json row, std::size_t number, const QString& file, bool own);
    [[nodiscard]] Status addOwnRow(Table& table, nlohmann::json row, const QString& kind, const QString& file);
    [[nodiscard]] Status checkAll() const;
    [[nodiscard]] QString version() const;

    void addGpu(CatalogRow& row);
    void addPrice(CatalogRow& row);
    void addCountry(CatalogRow& row);
    void addRegion(CatalogRow& row);
    void addConstant(CatalogRow& row);
    void addStorage(CatalogRow& row);
    void addProvider(CatalogRow& row);
    void addRule(CatalogRow& row);
    void finishStorage();
    void fillTables();
    [[nodiscard]] Status buildKind(const char* kind, void (CatalogReader::*add)(CatalogRow&));

    std::map<std::string, Table> m_tables;
    QString m_compiled;
    QHash<QString, QString> m_providerKinds;
    Catalog m_catalog;
};

} // namespace runcost
