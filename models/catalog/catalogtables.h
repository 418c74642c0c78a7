#pragma once

#include "core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <map>
#include <mutex>

namespace runcost {

struct CatalogEntry {
    nlohmann::json row;
    QString fileName;
    bool own = false; // from the overlay file
    nlohmann::json shipped; // of an own row: what it changed; null when the user added it
};

struct CatalogTable {
    std::vector<CatalogEntry> entries;
    std::map<std::string, std::size_t> byId;
};

// The rows of all kinds. What an analysis needs is read at once; the other shipped kinds, which are most of the data, wait
// until somebody asks for one. Safe to read from several threads.
class CatalogTables {
public:
    // Adds the rows of one shipped file or of the resources that were left out so far.
    [[nodiscard]] Status addShippedFile(const QString& name);
    [[nodiscard]] Status addRest();

    [[nodiscard]] QStringList kinds();
    [[nodiscard]] QJsonArray rows(const QString& kind);
    [[nodiscard]] QJsonObject shippedRow(const QString& kind, const QString& id);

    // The files that an analysis needs.
    [[nodiscard]] Status addNeeded();
    // Those kinds as JSON, and back. The rest stays what the program ships.
    [[nodiscard]] nlohmann::json needed() const;
    [[nodiscard]] Status addSnapshot(const nlohmann::json& kinds);

    std::map<std::string, CatalogTable> tables;
    QString compiled; // date of the shipped data

private:
    std::mutex m_mutex;
    QStringList m_files;
    std::vector<std::string> m_needed; // kinds
    bool m_complete = false;
};

} // namespace runcost
