#pragma once

#include "export/reportcontent.h"

#include <QByteArray>

#include <vector>

namespace runcost {

struct ReportHtmlPart {
    ReportSubject subject;
    ReportTexts texts;
    QByteArray dashboardSvg; // a whole SVG document; its root element goes into the page
    QByteArray payload; // reportPayload(), from which import brings the run back
};

// One file without scripts, fonts or links: it asks nothing of anybody, and its policy says so to the browser. Well-formed
// XML too. Light colours, also in print; with `grey` none at all, apart from what the SVGs hold.
// `firstArticle`: markup of summaryHtml() that stands before the runs.
[[nodiscard]] QByteArray reportHtml(const std::vector<ReportHtmlPart>& parts, const QString& title, const QString& firstArticle = {}, bool grey = false);

} // namespace runcost
