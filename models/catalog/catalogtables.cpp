#include "catalog/catalogtables.h"

#include "catalog/catalogrow.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace runcost {
namespace {

    using nlohmann::json;

    const QString folderName = QStringLiteral(":/catalog/");

    // What an analysis needs; the rest is most of the data and is read when somebody asks for it.
    constexpr std::array<const char*, 7> neededFiles { "catalog.json", "constants.json", "gpus.json", "grid.json", "prices.json",
        "recommendations.json", "storage.json" };

    QString tr(const char* text) { return QCoreApplication::translate("Catalog", text); }

    QJsonObject toObject(const json& row)
    {
        const std::string text = row.dump(-1, ' ', false, json::error_handler_t::replace);
        return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    }

    QJsonObject toObject(const CatalogEntry& entry)
    {
        QJsonObject object = toObject(entry.row);
        if (entry.own)
            object.insert(QStringLiteral("own"), true);
        return object;
    }

} // namespace

Status CatalogTables::addShippedFile(const QString& name)
{
    if (m_files.contains(name))
        return ok();
    m_files << name;
    QFile file(folderName + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::NotFound, tr("There is no catalog file “%1”.").arg(name), {} };
    const QByteArray bytes = file.readAll();
    json root = json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!root.is_object())
        return catalogError(name, {}, {}, {}, tr("it must be an object of lists of rows"));
    for (auto& [kind, rows] : root.items()) {
        if (rows.is_string()) {
            compiled = QString::fromStdString(rows.get<std::string>());
            continue;
        }
        CatalogTable& table = tables[kind];
        for (json& row : rows) {
            const std::string id = row.value("id", std::string());
            if (id.empty() || !table.byId.emplace(id, table.entries.size()).second)
                return catalogError(name, QString::fromStdString(kind), QString::fromStdString(id), QStringLiteral("id"),
                    tr("a text is missing, or it is there twice"));
            table.entries.push_back({ std::move(row), name, false, nullptr });
        }
    }
    return ok();
}

Status CatalogTables::addRest()
{
    const std::lock_guard lock(m_mutex);
    if (m_complete)
        return ok();
    for (const QString& name : QDir(folderName).entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name))
        if (Status status = addShippedFile(name); !status)
            return status;
    m_complete = true;
    return ok();
}

QStringList CatalogTables::kinds()
{
    (void)addRest(); // shipped data is good: a test reads all of it
    QStringList result;
    for (const auto& [kind, table] : tables)
        result << QString::fromStdString(kind);
    return result;
}

QJsonArray CatalogTables::rows(const QString& kind)
{
    (void)addRest();
    QJsonArray result;
    const auto found = tables.find(kind.toStdString());
    if (found != tables.end())
        for (const CatalogEntry& entry : found->second.entries)
            result.append(toObject(entry));
    return result;
}

QJsonObject CatalogTables::shippedRow(const QString& kind, const QString& id)
{
    (void)addRest();
    const auto table = tables.find(kind.toStdString());
    if (table == tables.end())
        return {};
    const auto at = table->second.byId.find(id.toStdString());
    if (at == table->second.byId.end())
        return {};
    const CatalogEntry& entry = table->second.entries[at->second];
    return !entry.own ? toObject(entry.row) : entry.shipped.is_object() ? toObject(entry.shipped) : QJsonObject();
}

Status CatalogTables::addNeeded()
{
    for (const char* name : neededFiles)
        if (Status status = addShippedFile(QString::fromLatin1(name)); !status)
            return status;
    m_needed.clear();
    for (const auto& [kind, table] : tables)
        m_needed.push_back(kind);
    return ok();
}

json CatalogTables::needed() const
{
    json kinds = json::object();
    for (const std::string& kind : m_needed) {
        json& rows = kinds[kind] = json::array();
        for (const CatalogEntry& entry : tables.at(kind).entries) {
            json row = entry.row;
            if (entry.own) {
                row["own"] = true;
                row["shipped"] = entry.shipped;
            }
            rows.push_back(std::move(row));
        }
    }
    return kinds;
}

Status CatalogTables::addSnapshot(const json& kinds)
{
    const QString name = QStringLiteral("snapshot");
    for (const char* file : neededFiles)
        m_files << QString::fromLatin1(file);
    for (const auto& [kind, rows] : kinds.items()) {
        CatalogTable& table = tables[kind];
        m_needed.push_back(kind);
        for (const json& stored : rows) {
            if (!stored.is_object() || !stored.contains("id") || !stored["id"].is_string())
                return catalogError(name, QString::fromStdString(kind), {}, QStringLiteral("id"), tr("a text is missing"));
            CatalogEntry entry { stored, name, stored.contains("own"), nullptr };
            if (entry.own && stored.contains("shipped"))
                entry.shipped = stored["shipped"];
            entry.row.erase("own");
            entry.row.erase("shipped");
            if (!table.byId.emplace(stored["id"].get<std::string>(), table.entries.size()).second)
                return catalogError(name, QString::fromStdString(kind), {}, QStringLiteral("id"), tr("a text is missing, or it is there twice"));
            table.entries.push_back(std::move(entry));
        }
    }
    return ok();
}

} // namespace runcost
