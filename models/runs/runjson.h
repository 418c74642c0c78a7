#pragma once

#include "core/result.h"
#include "runs/run.h"

#include <QJsonObject>

namespace runcost {

// Everything about a run, without loss: reports carry it so that the run can be brought back, samples are kept so.
[[nodiscard]] QJsonObject runToJson(const Run& run);
// Fails on a value of the wrong kind; keys that this version does not know are left out.
[[nodiscard]] Result<Run> runFromJson(const QJsonObject& object);

} // namespace runcost
