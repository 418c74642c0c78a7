#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace runcost {

class ReportDocument;

struct ReportPdfOptions {
    QString author;
    QDateTime created; // invalid = now
};

// The pages as vectors with their text; every run and scenario is attached as runcost.json (runcost-2.json, …).
[[nodiscard]] Result<QByteArray> reportPdf(
    const ReportDocument& document, const ReportPdfOptions& options, const std::vector<QByteArray>& payloads);

} // namespace runcost
