#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

// As much of JSON Schema as the files in resources/schema use: type, enum, const, properties, required, items, anyOf, $ref.
namespace schemacheck {

inline QString typeOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return QStringLiteral("boolean");
    case QJsonValue::Double:
        return QStringLiteral("number");
    case QJsonValue::String:
        return QStringLiteral("string");
    case QJsonValue::Array:
        return QStringLiteral("array");
    case QJsonValue::Object:
        return QStringLiteral("object");
    default:
        return QStringLiteral("null");
    }
}

inline bool hasType(const QJsonValue& value, const QJsonValue& types)
{
    const QJsonArray all = types.isArray() ? types.toArray() : QJsonArray { types };
    const bool whole = value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
    return all.contains(typeOf(value)) || (whole && all.contains(QStringLiteral("integer")));
}

// What is wrong, one line each.
inline QStringList faults(const QJsonValue& value, QJsonObject schema, const QJsonObject& root, const QString& path)
{
    if (const QString reference = schema.value(QLatin1String("$ref")).toString(); !reference.isEmpty())
        schema = root.value(QLatin1String("$defs")).toObject().value(reference.section(u'/', -1)).toObject();
    if (const QJsonArray choices = schema.value(QLatin1String("anyOf")).toArray(); !choices.isEmpty()) {
        for (const QJsonValue& choice : choices)
            if (faults(value, choice.toObject(), root, path).isEmpty())
                return {};
        return { path + QStringLiteral(": fits no alternative") };
    }
    QStringList found;
    if (schema.contains(QLatin1String("type")) && !hasType(value, schema.value(QLatin1String("type"))))
        return { path + QStringLiteral(": is a ") + typeOf(value) };
    if (schema.contains(QLatin1String("enum")) && !schema.value(QLatin1String("enum")).toArray().contains(value))
        found << path + QStringLiteral(": is no word of the list");
    if (schema.contains(QLatin1String("const")) && schema.value(QLatin1String("const")) != value)
        found << path + QStringLiteral(": is another constant");
    if (value.isArray() && schema.contains(QLatin1String("items"))) {
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            found += faults(items[i], schema.value(QLatin1String("items")).toObject(), root, path + QStringLiteral("[%1]").arg(i));
    }
    if (!value.isObject() || !schema.contains(QLatin1String("properties")))
        return found;
    const QJsonObject object = value.toObject();
    const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    for (const QJsonValue& key : schema.value(QLatin1String("required")).toArray())
        if (!object.contains(key.toString()))
            found << path + u'.' + key.toString() + QStringLiteral(": is missing");
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (properties.contains(it.key()))
            found += faults(it.value(), properties.value(it.key()).toObject(), root, path + u'.' + it.key());
        else if (schema.value(QLatin1String("additionalProperties")) == QJsonValue(false))
            found << path + u'.' + it.key() + QStringLiteral(": is not in the schema");
    }
    return found;
}

} // namespace schemacheck
