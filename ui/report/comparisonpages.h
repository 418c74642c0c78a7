#pragma once

#include "export/comparisoncontent.h"
#include "report/reportcanvas.h"

#include <QByteArray>
#include <QSizeF>

namespace runcost {

// The pages that set runs beside each other: up to four in columns, more in a table that goes on over pages.
[[nodiscard]] int comparisonPages(const ComparisonContent& content, const QSizeF& size);
void paintComparisonPage(ReportCanvas& canvas, const ComparisonContent& content, int page, int number, int total, const QSizeF& size);
// Costs on one scale and cost against quality, for the web page.
[[nodiscard]] QByteArray comparisonSvg(const ComparisonContent& content, const theme::Tokens& tokens);

} // namespace runcost
