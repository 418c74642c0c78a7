#pragma once

#include "analysis/scenario.h"
#include "core/result.h"
#include "runs/run.h"

#include <vector>

namespace runcost {

struct RestoredReport {
    Run run;
    Scenario scenario;
    QString catalogVersion;
};

// True when the first bytes look like a PNG, PDF or HTML page that may carry a report. Cheap; restoreReports() decides.
[[nodiscard]] bool mayCarryReport(const QByteArray& head);

// The runs that a PNG (text chunk "runcost"), PDF (attached runcost.json) or HTML (meta element) report carries. Bounded: a file up to
// 256 MiB, a payload up to 16 MiB after unpacking, and nothing of the picture or the pages is ever decoded.
// NotRecognised when it is another program's picture or document.
[[nodiscard]] Result<std::vector<RestoredReport>> restoreReports(const QString& path);
[[nodiscard]] Result<RestoredReport> restoreReport(const QString& path); // the first one

// The same for the payload alone.
[[nodiscard]] Result<RestoredReport> reportFromPayload(const QByteArray& json);

} // namespace runcost
