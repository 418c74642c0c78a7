#include "analysis/scenariojson.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <charconv>
#include <cmath>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("ScenarioJson", text); }

    Error outOfRange(const LeverInfo& info)
    {
        return { ErrorCode::OutOfRange,
            tr("“%1” must be between %2 and %3.")
                .arg(QString::fromUtf8(info.key), QString::number(info.minimum, 'g', 12), QString::number(info.maximum, 'g', 12)),
            {} };
    }

    Status setNumber(Scenario& scenario, const LeverInfo& info, double value)
    {
        if (!std::isfinite(value) || value < info.minimum || value > info.maximum)
            return outOfRange(info);
        scenario.numbers[info.lever] = value;
        return ok();
    }

    Status setValue(Scenario& scenario, const QString& key, const QJsonValue& value)
    {
        const std::optional<Lever> lever = leverFromKey(key);
        if (!lever)
            return Error { ErrorCode::NotFound, tr("There is no setting “%1”.").arg(key), {} };
        const LeverInfo& info = leverInfo(*lever);
        if (info.isChoice && value.isString()) {
            scenario.choices[*lever] = value.toString();
            return ok();
        }
        if (!info.isChoice && value.isDouble())
            return setNumber(scenario, info, value.toDouble());
        return Error { ErrorCode::Malformed,
            info.isChoice ? tr("“%1” takes a word.").arg(key) : tr("“%1” takes a number.").arg(key), {} };
    }

} // namespace

QJsonObject scenarioToObject(const Scenario& scenario)
{
    QJsonObject levers;
    for (const auto& [lever, value] : scenario.numbers)
        levers.insert(QLatin1String(leverInfo(lever).key), value);
    for (const auto& [lever, choice] : scenario.choices)
        levers.insert(QLatin1String(leverInfo(lever).key), choice);
    return { { QStringLiteral("schema_version"), 1 }, { QStringLiteral("name"), scenario.name },
        { QStringLiteral("levers"), levers } };
}

QByteArray scenarioToJson(const Scenario& scenario)
{
    return QJsonDocument(scenarioToObject(scenario)).toJson(QJsonDocument::Compact);
}

Result<Scenario> scenarioFromObject(const QJsonObject& object)
{
    const QJsonValue levers = object.value(QLatin1String("levers"));
    if (!levers.isObject() && !levers.isUndefined())
        return Error { ErrorCode::Malformed, tr("The scenario has no list of levers."), {} };
    Scenario scenario;
    scenario.name = object.value(QLatin1String("name")).toString();
    const QJsonObject values = levers.toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        if (const Status set = setValue(scenario, it.key(), it.value()); !set)
            return set.error();
    return scenario;
}

Result<Scenario> scenarioFromJson(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return Error { ErrorCode::Malformed, tr("The scenario is not a JSON object."), error.errorString() };
    return scenarioFromObject(document.object());
}

Status setLever(Scenario& scenario, const QString& assignment)
{
    const qsizetype equals = assignment.indexOf(QLatin1Char('='));
    if (equals <= 0)
        return Error { ErrorCode::Malformed, tr("“%1” is not of the form NAME=VALUE.").arg(assignment), {} };
    const QString key = assignment.left(equals).trimmed();
    const QString text = assignment.mid(equals + 1).trimmed();
    const std::optional<Lever> lever = leverFromKey(key);
    if (!lever || leverInfo(*lever).isChoice)
        return setValue(scenario, key, text);
    // from_chars: the same in every locale.
    const QByteArray bytes = text.toUtf8();
    double value = 0;
    const auto [end, failed] = std::from_chars(bytes.constData(), bytes.constData() + bytes.size(), value);
    if (failed != std::errc() || end != bytes.constData() + bytes.size())
        return setValue(scenario, key, text);
    return setNumber(scenario, leverInfo(*lever), value);
}

} // namespace runcost
