#pragma once

#include "core/result.h"
#include "report/reportpages.h"

#include <QDateTime>

namespace runcost {

struct ReportPdfOptions {
    ReportPaper paper = ReportPaper::A4;
    QString title;
    QString author;
    QDateTime created; // invalid = now
};

// Two pages and one of notes for each report, one after the other; every run and scenario is attached as runcost.json (runcost-2.json, …).
[[nodiscard]] Result<QByteArray> reportPdf(
    std::vector<Report> reports, const ReportPdfOptions& options, const std::vector<QByteArray>& payloads);

} // namespace runcost
