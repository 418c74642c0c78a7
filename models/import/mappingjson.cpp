#include "import/mappingprofile.h"

#include "import/tableunits.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace runcost {
namespace {

    constexpr qsizetype mostColumns = 2000;
    constexpr qsizetype longestWord = 200;

    QString tr(const char* text) { return QCoreApplication::translate("ColumnMapping", text); }

    constexpr std::array kinds { "text", "json", "json_lines" };
    constexpr std::array encodings { "utf8", "utf16", "windows1252" };
    constexpr std::array scales { "keep", "raise", "leave_out" };

    template <class Enum, std::size_t N>
    std::optional<Enum> fromWord(const std::array<const char*, N>& words, const QJsonValue& value)
    {
        for (std::size_t i = 0; i < N; ++i)
            if (value.toString() == QLatin1String(words[i]))
                return static_cast<Enum>(i);
        return std::nullopt;
    }
    template <class Enum, std::size_t N>
    QString toWord(const std::array<const char*, N>& words, Enum value)
    {
        return QLatin1String(words[static_cast<std::size_t>(value)]);
    }

    Error wrong(const QString& key) { return { ErrorCode::Malformed, tr("“%1” of the column mapping is of the wrong kind.").arg(key), {} }; }

    QJsonObject columnToJson(const MappedColumn& column)
    {
        QJsonObject object { { QStringLiteral("name"), column.name }, { QStringLiteral("field"), targetKey(column.target) },
            { QStringLiteral("unit"), column.unit } };
        if (column.byUser)
            object.insert(QStringLiteral("by_user"), true);
        if (column.mixed != MixedScale::Keep)
            object.insert(QStringLiteral("mixed"), toWord(scales, column.mixed));
        if (column.usdPerUnit)
            object.insert(QStringLiteral("usd_per_unit"), *column.usdPerUnit);
        return object;
    }

    Result<MappedColumn> columnFromJson(const QJsonObject& object)
    {
        MappedColumn column;
        column.name = object.value(u"name").toString().left(longestWord);
        const std::optional<ColumnTarget> target = targetFromKey(object.value(u"field").toString().left(longestWord));
        if (column.name.isEmpty() || !target)
            return wrong(QStringLiteral("field"));
        column.target = *target;
        column.unit = object.value(u"unit").toString();
        const std::vector<ColumnUnit> units = unitsFor(column.target);
        if (std::none_of(units.begin(), units.end(), [&](const ColumnUnit& unit) { return unit.key == column.unit; }))
            column.unit = units.front().key;
        column.byUser = object.value(u"by_user").toBool();
        column.mixed = fromWord<MixedScale>(scales, object.value(u"mixed")).value_or(MixedScale::Keep);
        const double rate = object.value(u"usd_per_unit").toDouble();
        if (rate > 0 && std::isfinite(rate) && rate < 1e9)
            column.usdPerUnit = rate;
        column.confidence = 1;
        return column;
    }

} // namespace

QJsonObject mappingToJson(const TableMapping& mapping)
{
    const TableDialect& dialect = mapping.dialect;
    QJsonArray columns;
    for (const MappedColumn& column : mapping.columns)
        columns.append(columnToJson(column));
    QJsonArray keys;
    for (const QString& key : mapping.runKey)
        keys.append(key);
    QJsonObject regions;
    for (auto it = mapping.regions.begin(); it != mapping.regions.end(); ++it)
        regions.insert(it.key(), it.value());
    return { { QStringLiteral("kind"), toWord(kinds, dialect.kind) },
        { QStringLiteral("separator"), dialect.separator == 0 ? QString() : QString(QLatin1Char(dialect.separator)) },
        { QStringLiteral("decimal_comma"), dialect.decimalComma }, { QStringLiteral("encoding"), toWord(encodings, dialect.encoding) },
        { QStringLiteral("header_line"), dialect.headerLine }, { QStringLiteral("history"), mapping.history },
        { QStringLiteral("run_key"), keys }, { QStringLiteral("regions"), regions }, { QStringLiteral("columns"), columns } };
}

Result<TableMapping> mappingFromJson(const QJsonObject& object)
{
    TableMapping mapping;
    const auto kind = fromWord<TableDialect::Kind>(kinds, object.value(u"kind"));
    if (!kind)
        return wrong(QStringLiteral("kind"));
    mapping.dialect.kind = *kind;
    const QString separator = object.value(u"separator").toString();
    const bool known = separator.size() == 1 && QStringLiteral(",;|\t").contains(separator);
    mapping.dialect.separator = known ? separator[0].toLatin1() : '\0';
    mapping.dialect.decimalComma = object.value(u"decimal_comma").toBool();
    mapping.dialect.encoding = fromWord<TableDialect::Encoding>(encodings, object.value(u"encoding")).value_or(TableDialect::Encoding::Utf8);
    mapping.dialect.headerLine = std::clamp(object.value(u"header_line").toInt(1), 0, 200);
    mapping.history = object.value(u"history").toBool();
    for (const QJsonValue& key : object.value(u"run_key").toArray())
        mapping.runKey.push_back(key.toString().left(longestWord));
    const QJsonObject regions = object.value(u"regions").toObject();
    for (auto it = regions.begin(); it != regions.end(); ++it)
        mapping.regions.insert(it.key().left(longestWord), it.value().toString().left(longestWord));
    const QJsonArray columns = object.value(u"columns").toArray();
    if (!object.value(u"columns").isArray() || columns.isEmpty() || columns.size() > mostColumns)
        return wrong(QStringLiteral("columns"));
    for (const QJsonValue& value : columns) {
        Result<MappedColumn> column = columnFromJson(value.toObject());
        if (!column)
            return column.error();
        mapping.columns.push_back(*std::move(column));
    }
    mapping.byUser = true;
    return mapping;
}

} // namespace runcost
