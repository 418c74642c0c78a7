#pragma once

#include "export/reportcontent.h"

namespace runcost {

// The figures of one or more analyses as one tidy table: a row a figure, with unit, range, baseline and provenance.
// Columns: run_id, run, section, key, label, value, unit, low, high, baseline, provenance, note.
[[nodiscard]] QByteArray analysisCsv(const std::vector<ReportSubject>& subjects);

} // namespace runcost
