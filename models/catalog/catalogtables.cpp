#include "catalog/catalogtables.h"

#include "catalog/catalogrow.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace runcost {
namespace {

    using nlohmann::json;

    const QString folderName = QStringLiteral(":/catalog/");

    QString tr(const char* text) { return QCoreApplication::translate("Catalog", text); }

    QJsonObject toObject(const CatalogEntry& entry)
    {
        const std::string text = entry.row.dump(-1, ' ', false, json::error_handler_t::replace);
        QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
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
            table.entries.push_back({ std::move(row), name, false });
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

} // namespace runcost
