#include "catalog/catalogreader.h"

#include "catalog/catalogrow.h"
#include "cataloghash.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDate>
#include <QFile>
#include <QRegularExpression>

#include <array>
#include <set>

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

    bool isDay(const std::string& text)
    {
        return text.size() == 10 && QDate::fromString(QString::fromStdString(text), Qt::ISODate).isValid();
    }

    // What an own row of any kind may say beside its fields: why, from which day on, who and when.
    constexpr std::array<const char*, 4> remarks { "reason", "valid_from", "who", "noted_on" };

    json::value_t typeOf(const json& value)
    {
        return value.is_number() ? json::value_t::number_float : value.type();
    }

    // field -> types in the rows of a kind
    using Shape = std::map<std::string, std::set<json::value_t>>;

    Shape shapeOf(const CatalogTable& table)
    {
        Shape shape;
        for (const CatalogEntry& entry : table.entries)
            for (const auto& [field, value] : entry.row.items()) {
                auto& types = shape[field];
                if (!value.is_null())
                    types.insert(typeOf(value));
            }
        return shape;
    }

    int ownRowsOf(const CatalogTables& tables)
    {
        int rows = 0;
        for (const auto& [kind, table] : tables.tables)
            rows += static_cast<int>(std::count_if(table.entries.begin(), table.entries.end(), [](const CatalogEntry& e) { return e.own; }));
        return rows;
    }

} // namespace

CatalogReader::CatalogReader()
    : m_tables(std::make_shared<CatalogTables>())
{
}

Status CatalogReader::addShipped()
{
    return m_tables->addNeeded();
}

Status CatalogReader::addOverlay(const QString& path)
{
    Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    return addOwnRows(*bytes, path);
}

Status CatalogReader::addOwnRows(const QByteArray& bytes, const QString& fileName)
{
    if (Status status = m_tables->addRest(); !status)
        return status;
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
        const auto table = m_tables->tables.find(kind);
        if (table == m_tables->tables.end())
            return catalogError(fileName, kindName, {}, {}, tr("there is no such kind of row"));
        if (!rows.is_array())
            return catalogError(fileName, kindName, {}, {}, tr("it must be a list of rows"));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const json& row = rows[i];
            if (!row.is_object() || !row.contains("id") || !row["id"].is_string() || row["id"].get_ref<const std::string&>().empty())
                return catalogError(fileName, kindName, QString::number(i + 1), QStringLiteral("id"), tr("a text is missing"));
            if (Status status = addOwnRow(table->second, std::move(rows[i]), kindName, fileName); !status)
                return status;
        }
    }
    return ok();
}

Status CatalogReader::addSnapshot(const QByteArray& bytes)
{
    json root;
    bool tooDeep = false;
    const QString name = QStringLiteral("snapshot");
    try {
        if (bytes.size() <= maximumBytes)
            root = parseBytes(bytes, tooDeep);
    } catch (const json::exception&) {
        root = nullptr;
    }
    if (tooDeep || !root.is_object() || !root.contains("version") || !root["version"].is_string() || !root.contains("compiled")
        || !root["compiled"].is_string() || !root.contains("kinds") || !root["kinds"].is_object())
        return catalogError(name, {}, {}, {}, tr("it must be an object of lists of rows"));
    m_catalog.m_version = QString::fromStdString(root["version"].get<std::string>());
    m_tables->compiled = QString::fromStdString(root["compiled"].get<std::string>());
    return m_tables->addSnapshot(root["kinds"]);
}

// Fields are checked against those of the shipped rows, so that a misspelt one is found here and not ignored.
Status CatalogReader::addOwnRow(CatalogTable& table, json row, const QString& kind, const QString& file)
{
    const std::string id = row["id"].get<std::string>();
    const QString idText = QString::fromStdString(id);
    const Shape shape = shapeOf(table);
    for (const auto& [field, value] : row.items()) {
        const QString fieldName = QString::fromStdString(field);
        if (std::find(remarks.begin(), remarks.end(), field) != remarks.end()) {
            if (!value.is_string())
                return catalogError(file, kind, idText, fieldName, tr("it must be a text"));
            continue;
        }
        const auto types = shape.find(field);
        if (types == shape.end())
            return catalogError(file, kind, idText, fieldName, tr("there is no such field"));
        if (!value.is_null() && !types->second.empty() && !types->second.contains(typeOf(value)))
            return catalogError(file, kind, idText, fieldName,
                types->second.contains(json::value_t::number_float) ? tr("it must be a number") : tr("it has the wrong type"));
    }
    // The source of a shipped row is not the source of a changed value.
    if (!row.contains("source") || row["source"].is_null())
        row["source"] = "own catalog";
    if (row["source"].get_ref<const std::string&>().empty())
        return catalogError(file, kind, idText, QStringLiteral("source"), tr("a text is missing"));
    if (!row.contains("as_of") || row["as_of"].is_null())
        row["as_of"] = "undated";
    if (!isDate(row["as_of"].get_ref<const std::string&>()))
        return catalogError(file, kind, idText, QStringLiteral("as_of"),
            tr("it must be a date such as 2026-11-21, 2026-11 or 2026, or “undated”"));
    if (row.contains("valid_from") && !isDay(row["valid_from"].get_ref<const std::string&>()))
        return catalogError(file, kind, idText, QStringLiteral("valid_from"), tr("it must be a day such as 2026-11-21"));
    const auto known = table.byId.find(id);
    if (known == table.byId.end()) {
        if (shape.contains("verified") && !row.contains("verified"))
            row["verified"] = true;
        for (const auto& [field, types] : shape) // all rows of a kind have the same fields
            if (!row.contains(field))
                row[field] = types.contains(json::value_t::string) ? json("") : json(nullptr);
        table.byId.emplace(id, table.entries.size());
        table.entries.push_back({ std::move(row), file, true, nullptr });
        return ok();
    }
    CatalogEntry& entry = table.entries[known->second];
    if (!entry.own)
        entry.shipped = entry.row;
    entry.row.update(row);
    entry.fileName = file;
    entry.own = true;
    return ok();
}

// The hash of the shipped rows is made when the program is built.
QString CatalogReader::version() const
{
    if (m_catalog.m_ownRows == 0)
        return m_tables->compiled + u' ' + QLatin1String(shippedCatalogHash);
    QString newest = m_tables->compiled;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(shippedCatalogHash));
    for (const auto& [kind, table] : m_tables->tables) {
        for (const CatalogEntry& entry : table.entries) {
            if (!entry.own)
                continue;
            hash.addData(QByteArray::fromStdString(kind + entry.row.dump(-1, ' ', false, json::error_handler_t::replace)));
            const QString date = QString::fromStdString(entry.row.at("as_of").get<std::string>());
            if (date != u"undated")
                newest = std::max(newest, (date + QLatin1String("-01-01")).left(10));
        }
    }
    return newest + u' ' + QString::fromLatin1(hash.result().toHex().left(8));
}

Status CatalogReader::buildKind(const char* kind, void (CatalogReader::*add)(CatalogRow&))
{
    for (const CatalogEntry& entry : m_tables->tables[kind].entries) {
        CatalogRow row(entry, kind);
        (this->*add)(row);
        if (row.error())
            return *row.error();
    }
    return ok();
}

Result<Catalog> CatalogReader::build()
{
    // Countries before the regions that borrow their figures; providers before the storage rows that name groups.
    const std::pair<const char*, void (CatalogReader::*)(CatalogRow&)> steps[] = {
        { "choices", &CatalogReader::addChoice },
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
    m_catalog.m_figures = CatalogFigures(m_catalog.m_constants);
    m_catalog.m_tables = m_tables;
    m_catalog.m_ownRows = ownRowsOf(*m_tables);
    if (m_catalog.m_version.isEmpty()) // a snapshot brought its own
        m_catalog.m_version = version();
    return std::move(m_catalog);
}

} // namespace runcost
