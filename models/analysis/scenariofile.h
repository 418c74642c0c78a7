#pragma once

#include "analysis/scenario.h"
#include "core/result.h"

namespace runcost {

// A scenario as a small file to give away:
// {"format":"runcost-scenario","version":1,"scenario":{"schema_version":1,"name":"Cheap","levers":{"spot_share":0.6}}}.
[[nodiscard]] QByteArray scenarioFile(const Scenario& scenario);
[[nodiscard]] QString scenarioFileName(const Scenario& scenario); // "cheap.runcost-scenario.json"

// True for what begins like such a file, whole or broken.
[[nodiscard]] bool looksLikeScenarioFile(const QByteArray& start);
// The same for a file on disk; reads its beginning only.
[[nodiscard]] bool isScenarioFile(const QString& path);

// Errors name what is wrong: no JSON, a newer version, an unknown lever, a value outside its range, nothing changed.
[[nodiscard]] Result<Scenario> scenarioFromFile(const QByteArray& bytes);
// A scenario without a name gets that of the file. Errors name the file.
[[nodiscard]] Result<Scenario> readScenarioFile(const QString& path);

} // namespace runcost
