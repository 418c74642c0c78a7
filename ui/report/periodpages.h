#pragma once

#include "export/periodcontent.h"
#include "report/reportcanvas.h"

#include <QByteArray>
#include <QSizeF>

namespace runcost {

// The pages about all runs of a project, a filter or a store over a period.
[[nodiscard]] int periodPages(const PeriodContent& content, const QSizeF& size);
void paintPeriodPage(ReportCanvas& canvas, const PeriodContent& content, int page, int number, int total, const QSizeF& size);
[[nodiscard]] QByteArray periodSvg(const PeriodContent& content, const theme::Tokens& tokens); // the chart alone, for the web page

} // namespace runcost
