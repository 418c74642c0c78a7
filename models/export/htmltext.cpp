#include "export/htmltext.h"

namespace runcost::html {

QString element(const char* name, const QString& text, const char* cssClass)
{
    const QLatin1String tag(name);
    return cssClass ? QStringLiteral("<%1 class=\"%2\">%3</%1>").arg(tag, QLatin1String(cssClass), text.toHtmlEscaped())
                    : QStringLiteral("<%1>%2</%1>").arg(tag, text.toHtmlEscaped());
}

QString headlines(std::span<const ReportHeadline> headlines)
{
    QString html = QStringLiteral("<dl class=\"headlines\">\n");
    for (const ReportHeadline& headline : headlines) {
        const char* tone = headline.tone == ReportTone::Better ? "better" : headline.tone == ReportTone::Worse ? "worse" : "quiet";
        html += QStringLiteral("<div>") + element("dt", headline.label) + element("dd", headline.value, "value");
        if (!headline.note.isEmpty())
            html += element("dd", headline.note, tone);
        html += QStringLiteral("</div>\n");
    }
    return html + QStringLiteral("</dl>\n");
}

} // namespace runcost::html
