#pragma once

#include "analysis/scenario.h"
#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace runcost {

// {"schema_version":1,"name":"Spot","levers":{"spot_share":0.6,"gpu":"a100-80"}}, compact and in a fixed order.
[[nodiscard]] QByteArray scenarioToJson(const Scenario& scenario);
[[nodiscard]] QJsonObject scenarioToObject(const Scenario& scenario);

// Fails on an unknown lever, a value of the wrong kind or one outside the lever's range.
[[nodiscard]] Result<Scenario> scenarioFromJson(const QByteArray& json);
[[nodiscard]] Result<Scenario> scenarioFromObject(const QJsonObject& object);

// "spot_share=0.6", as --set takes it: adds one override.
[[nodiscard]] Status setLever(Scenario& scenario, const QString& assignment);

} // namespace runcost
