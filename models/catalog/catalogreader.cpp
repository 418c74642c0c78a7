#include "catalog/catalogreader.h"

#include "catalog/catalogrow.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace runcost {
namespace {

    using nlohmann::json;

    constexpr qint64 maximumBytes = qint64(8) << 20;
    constexpr int maximumDepth = 16;

    QString tr(const char* text) { return QCoreApplication::translate("Catalog", text); }

    Result<QByteArray> readFile(const QString& path)
    {
        QFile file(path);
        if (!file.exists())
            return Error { ErrorCode::NotFound, tr("There is no catalog file “%1”.").arg(path), {} };
        if (!file.open(QIODevice::ReadOnly))
            return Error { ErrorCode::NotReadable, tr("Cannot read the catalog file “%1”. %2.").arg(path, file.errorString()), {} };
        QByteArray bytes = file.read(maximumBytes + 1);
        if (bytes.size() > maximumBytes)
            return Error { ErrorCode::TooLarge, tr("The catalog file “%1” is larger than 8 MiB.").arg(path), {} };
        return bytes;
    }

    // The parser itself is iterative, but writing a value back is not: hence the limit on depth.
    json parseBytes(const QByteArray& bytes, bool& tooDeep)
    {
        const auto watch = [&tooDeep](int depth, json::parse_event_t, json&) {
            tooDeep = tooDeep || depth > maximumDepth;
            return depth <= maximumDepth;
        };
        return json::parse(bytes.begin(), bytes.end(), watch);
    }

    QString positionText(const QByteArray& bytes, std::size_t offset)
    {
        const QByteArray before = bytes.left(static_cast<qsizetype>(offset));
        const qsizetype line = before.count('\n') + 1;
        return tr("it is no valid JSON, line %1, column %2").arg(line).arg(before.size() - before.lastIndexOf('\n') - 1);
    }

    bool isDate(const std::string& text)
    {
        static const QRegularExpression pattern(QStringLiteral("^(\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?|undated)$"));
        return pattern.match(QString::fromStdString(text)).hasMatch();
    }

    json::value_t typeOf(const json& value)
    {
        return value.is_number() ? json::value_t::number_float : value.type();
    }

} // namespace

Status CatalogReader::addShipped()
{
    const QDir folder(QStringLiteral(":/catalog"));
    for (const QString& name : folder.entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name)) {
        Result<QByteArray> bytes = readFile(folder.filePath(name));
        if (!bytes)
            return bytes.error();
        if (Status status = addBytes(*bytes, name, false); !status)
            return status;
    }
    return ok();
}

Status CatalogReader::addOverlay(const QString& path)
{
    Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    return addBytes(*bytes, path, true);
}

Status CatalogReader::addBytes(const QByteArray& bytes, const QString& fileName, bool own)
{
    json root;
    bool tooDeep = false;
    try {
        root = parseBytes(bytes, tooDeep);
    } catch (const json::parse_error& error) {
        return catalogError(fileName, {}, {}, {}, positionText(bytes, error.byte));
    } catch (const json::exception&) { // a number beyond double is none of the parse errors
        return catalogError(fileName, {}, {}, {}, tr("a number is too large"));
    }
    if (tooDeep || !root.is_object())
        return catalogError(fileName, {}, {}, {}, tr("it must be an object of lists of rows"));
    for (auto& [kind, rows] : root.items()) {
        const QString kindName = QString::fromStdString(kind);
        if (!own && kind == "compiled" && rows.is_string()) {
            m_compiled = QString::fromStdString(rows.get<std::string>());
            continue;
        }
        if (own && !m_tables.contains(kind))
            return catalogError(fileName, kindName, {}, {}, tr("there is no such kind of row"));
        if (!rows.is_array())
            return catalogError(fileName, kindName, {}, {}, tr("it must be a list of rows"));
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (Status status = addRow(kind, std::move(rows[i]), i + 1, fileName, own); !status)
                return status;
    }
    return ok();
}

Status CatalogReader::addRow(const std::string& kind, json row, std::size_t number, const QString& file, bool own)
{
    const QString kindName = QString::fromStdString(kind);
    const auto id = row.is_object() ? row.find("id") : row.end();
    if (!row.is_object() || id == row.end() || !id->is_string() || id->get_ref<const std::string&>().empty())
        return catalogError(file, kindName, QString::number(number), QStringLiteral("id"), tr("a text is missing"));
    Table& table = m_tables[kind];
    if (own)
        return addOwnRow(table, std::move(row), kindName, file);
    for (const auto& [field, value] : row.items())
        if (!value.is_null())
            table.shape[field].insert(typeOf(value));
        else
            table.shape[field];
    if (!table.byId.emplace(id->get<std::string>(), table.entries.size()).second)
        return catalogError(file, kindName, QString::fromStdString(id->get<std::string>()), QStringLiteral("id"), tr("it is there twice"));
    table.entries.push_back({ std::move(row), file, false });
    return ok();
}

// Fields are checked against those of the shipped rows, so that a misspelt one is found here and not ignored.
Status CatalogReader::addOwnRow(Table& table, json row, const QString& kind, const QString& file)
{
    const std::string id = row["id"].get<std::string>();
    const QString idText = QString::fromStdString(id);
    for (const auto& [field, value] : row.items()) {
        const QString fieldName = QString::fromStdString(field);
        const auto shape = table.shape.find(field);
        if (shape == table.shape.end())
            return catalogError(file, kind, idText, fieldName, tr("there is no such field"));
        if (!value.is_null() && !shape->second.empty() && !shape->second.contains(typeOf(value)))
            return catalogError(file, kind, idText, fieldName,
                shape->second.contains(json::value_t::number_float) ? tr("it must be a number") : tr("it has the wrong type"));
    }
    // The source of a shipped row is not the source of a changed value.
    if (!row.contains("source") || row["source"].is_null() || row["source"] == "")
        row["source"] = "own catalog";
    if (!row.contains("as_of") || row["as_of"].is_null())
        row["as_of"] = "undated";
    const auto known = table.byId.find(id);
    if (known == table.byId.end()) {
        if (table.shape.contains("verified") && !row.contains("verified"))
            row["verified"] = true;
        table.byId.emplace(id, table.entries.size());
        table.entries.push_back({ std::move(row), file, true });
        return ok();
    }
    Entry& entry = table.entries[known->second];
    entry.row.update(row);
    entry.fileName = file;
    entry.own = true;
    return ok();
}

Status CatalogReader::checkAll() const
{
    for (const auto& [kind, table] : m_tables) {
        const QString kindName = QString::fromStdString(kind);
        for (const Entry& entry : table.entries) {
            const QString id = QString::fromStdString(entry.row.at("id").get<std::string>());
            const auto source = entry.row.find("source");
            if (source == entry.row.end() || !source->is_string() || source->get_ref<const std::string&>().empty())
                return catalogError(entry.fileName, kindName, id, QStringLiteral("source"), tr("a text is missing"));
            const auto date = entry.row.find("as_of");
            if (date == entry.row.end() || !date->is_string() || !isDate(date->get_ref<const std::string&>()))
                return catalogError(entry.fileName, kindName, id, QStringLiteral("as_of"),
                    tr("it must be a date such as 2026-11-21, 2026-11 or 2026, or “undated”"));
        }
    }
    return ok();
}

QString CatalogReader::version() const
{
    QString newest = m_compiled;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const std::string& text) { hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size()))); };
    for (const auto& [kind, table] : m_tables) {
        add(kind);
        for (const Entry& entry : table.entries) {
            add(entry.row.dump(-1, ' ', false, json::error_handler_t::replace));
            QString date = QString::fromStdString(entry.row.at("as_of").get<std::string>());
            if (date == u"undated")
                continue;
            while (date.size() < 10)
                date.append(QLatin1String("-01"));
            newest = std::max(newest, date);
        }
    }
    return newest + u' ' + QString::fromLatin1(hash.result().toHex().left(8));
}

void CatalogReader::fillTables()
{
    for (const auto& [kind, table] : m_tables) {
        QJsonArray rows;
        for (const Entry& entry : table.entries) {
            json row = entry.row;
            if (entry.own)
                row["own"] = true;
            const std::string text = row.dump(-1, ' ', false, json::error_handler_t::replace);
            rows.append(QJsonDocument::fromJson(QByteArray::fromStdString(text)).object());
            m_catalog.m_ownRows += entry.own ? 1 : 0;
        }
        m_catalog.m_tables.insert(QString::fromStdString(kind), rows);
    }
}

Status CatalogReader::buildKind(const char* kind, void (CatalogReader::*add)(CatalogRow&))
{
    const auto table = m_tables.find(kind);
    if (table == m_tables.end())
        return ok();
    for (const Entry& entry : table->second.entries) {
        CatalogRow row(entry, kind);
        (this->*add)(row);
        if (row.error())
            return *row.error();
    }
    return ok();
}

Result<Catalog> CatalogReader::build()
{
    if (Status status = checkAll(); !status)
        return status.error();
    // Countries before the regions that borrow their figures; providers before the storage rows that name groups.
    const std::pair<const char*, void (CatalogReader::*)(CatalogRow&)> steps[] = {
        { "providers", &CatalogReader::addProvider },
        { "gpus", &CatalogReader::addGpu },
        { "prices", &CatalogReader::addPrice },
        { "countries", &CatalogReader::addCountry },
        { "regions", &CatalogReader::addRegion },
        { "constants", &CatalogReader::addConstant },
        { "storage", &CatalogReader::addStorage },
        { "recommendations", &CatalogReader::addRule },
    };
    for (const auto& [kind, add] : steps)
        if (Status status = buildKind(kind, add); !status)
            return status.error();
    finishStorage();
    fillTables();
    m_catalog.m_version = version();
    return std::move(m_catalog);
}

} // namespace runcost
