#pragma once

#include "analysis/scenario.h"
#include "runs/run.h"

#include <QByteArray>

namespace runcost {

// What travels inside a PNG or PDF report so that the run and its scenario can be brought back:
// {"format":"runcost-report","version":1,"program":...,"catalog_version":...,"run":{...},"scenario":{...}}.
// import/reportfile.h reads it.
[[nodiscard]] QByteArray reportPayload(const Run& run, const Scenario& scenario, const QString& catalogVersion);

} // namespace runcost
