#include "export/reporthtml.h"

#include "export/htmltext.h"
#include "core/format.h"
#include "core/luminance.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Report", text); }
    QString escaped(const QString& text) { return text.toHtmlEscaped(); }

    constexpr const char* styleSheet = R"(
:root { color-scheme: light; }
body { margin: 0; background: #f4f5f7; color: #1a2233; font: 15px/1.5 Inter, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
article { max-width: 1120px; margin: 24px auto; padding: 32px 40px; background: #fff; border: 1px solid #d5d9e2; border-radius: 6px; }
h1 { margin: 0; font-size: 26px; line-height: 1.25; }
h2 { margin: 32px 0 8px; font-size: 17px; }
p { margin: 4px 0; }
.quiet { color: #4a5568; }
.sample { display: inline-block; margin-top: 8px; padding: 1px 8px; border: 1px solid #8a5a00; border-radius: 4px; color: #8a5a00; font-weight: 600; }
.headlines { display: grid; grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); gap: 16px; margin: 24px 0 0; }
.headlines div { padding: 12px 16px; border: 1px solid #d5d9e2; border-radius: 6px; }
.headlines dt { color: #4a5568; font-size: 13px; }
.headlines dd { margin: 0; }
.headlines .value { font-size: 24px; font-weight: 650; font-variant-numeric: tabular-nums; }
.better { color: #1a7444; }
.worse { color: #b3261e; }
figure { margin: 16px 0 0; }
figure svg { width: 100%; height: auto; border: 1px solid #d5d9e2; border-radius: 6px; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 6px 12px 6px 0; border-bottom: 1px solid #e3e6ec; text-align: left; vertical-align: top; }
th { color: #4a5568; font-size: 13px; font-weight: 600; }
th.number, td.number { padding-right: 24px; text-align: right; white-space: nowrap; }
.number:last-child { padding-right: 0; }
tr.chosen { background: #e2f2ea; font-weight: 600; }
tfoot td { border-bottom: 0; font-weight: 650; }
footer { margin-top: 32px; color: #4a5568; font-size: 13px; }
@media print { body { background: #fff; } article { margin: 0; padding: 0; border: 0; break-after: page; } figure, table { break-inside: avoid; } }
)";

    // Every colour of a style sheet as the grey of the same luminance.
    QByteArray withoutColour(const QByteArray& css)
    {
        static const QRegularExpression colour(QStringLiteral("#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\\b"));
        QString text = QString::fromUtf8(css);
        qsizetype from = 0;
        for (auto match = colour.match(text); match.hasMatch(); match = colour.match(text, from)) {
            const auto part = [&match](int i) { return match.captured(i).toInt(nullptr, 16) / 255.0; };
            const int level = greyLevel(part(1), part(2), part(3));
            text.replace(match.capturedStart() + 1, 6, QStringLiteral("%1").arg(level, 2, 16, QLatin1Char('0')).repeated(3));
            from = match.capturedEnd();
        }
        return text.toUtf8();
    }

    using html::element;

    QString tableHead(const std::vector<std::pair<QString, bool>>& columns)
    {
        QString html = QStringLiteral("<table><thead><tr>");
        for (const auto& [name, isNumber] : columns)
            html += element("th", name, isNumber ? "number" : nullptr);
        return html + QStringLiteral("</tr></thead>\n<tbody>\n");
    }

    QString breakdown(const ReportSubject& s, const QLocale& locale)
    {
        const bool compares = !s.scenario.isBaseline();
        const auto row = [&](const QString& name, const QString& before, const QString& after, const QString& delta) {
            const QString figures = compares ? element("td", before, "number") + element("td", after, "number") + element("td", delta, "number")
                                             : element("td", after, "number");
            return QStringLiteral("<tr>") + element("td", name) + figures + QStringLiteral("</tr>\n");
        };
        QString html = compares ? tableHead({ { tr("Part"), false }, { tr("Today"), true }, { tr("After"), true }, { tr("Change"), true } })
                                : tableHead({ { tr("Part"), false }, { tr("Cost"), true } });
        for (std::size_t i = 0; i < componentCount; ++i) {
            const auto before = s.baseline.components[i].value;
            const auto after = s.analysis.components[i].value;
            html += row(componentLabel(static_cast<Component>(i)), format::money(before, locale), format::money(after, locale),
                format::delta(before, after, locale));
        }
        return html + QStringLiteral("</tbody>\n<tfoot>")
            + row(tr("Total"), totalText(s.baseline, locale), totalText(s.analysis, locale),
                format::delta(s.baseline.total.value, s.analysis.total.value, locale))
            + QStringLiteral("</tfoot></table>\n");
    }

    QString actions(const ReportContent& content)
    {
        if (content.actions.empty())
            return {};
        QString html = element("h2", content.actionsTitle)
            + tableHead({ { tr("Action"), false }, { tr("Kind"), false }, { tr("Effort"), false }, { tr("Saving per run"), true } });
        for (const ReportAction& action : content.actions)
            html += QStringLiteral("<tr><td>") + element("strong", action.title) + QStringLiteral("<br/>") + escaped(action.reason)
                + QStringLiteral("</td>") + element("td", categoryLabel(action.category)) + element("td", action.effort)
                + element("td", action.saving, "number") + QStringLiteral("</tr>\n");
        return html + QStringLiteral("</tbody></table>\n");
    }

    QString assumptions(const ReportContent& content)
    {
        QString html = element("h2", tr("Assumptions"))
            + tableHead({ { tr("Input"), false }, { tr("Value"), true }, { tr("Kind"), false }, { tr("Source"), false } });
        for (const ReportAssumption& assumption : content.assumptions)
            html += QStringLiteral("<tr>") + element("td", assumption.name) + element("td", assumption.value, "number")
                + element("td", provenanceLabel(assumption.provenance)) + element("td", assumption.source) + QStringLiteral("</tr>\n");
        return html + QStringLiteral("</tbody></table>\n");
    }

    QString figureOf(const QByteArray& svg)
    {
        const qsizetype begin = svg.indexOf("<svg");
        const qsizetype end = svg.lastIndexOf("</svg>");
        if (begin < 0 || end < begin)
            return {};
        return QStringLiteral("<figure>") + QString::fromUtf8(svg.mid(begin, end + 6 - begin)) + QStringLiteral("</figure>\n");
    }

    QString article(const ReportHtmlPart& part)
    {
        const ReportContent content = reportContent(part.subject, part.texts);
        QString html = QStringLiteral("<article>\n<header>") + element("h1", content.title) + element("p", content.facts, "quiet");
        if (content.sample)
            html += element("p", tr("Sample data"), "sample");
        html += QStringLiteral("</header>\n") + html::headlines(content.headlines) + element("h2", tr("Findings")) + QStringLiteral("<ul>\n");
        for (const QString& finding : content.findings)
            html += element("li", finding) + QLatin1Char('\n');
        html += QStringLiteral("</ul>\n") + figureOf(part.dashboardSvg) + element("h2", tr("Cost breakdown"))
            + breakdown(part.subject, part.texts.locale) + actions(content) + assumptions(content);
        QStringList foot { content.coverage, content.madeBy + QLatin1Char('.'), content.prices };
        if (!content.author.isEmpty())
            foot.prepend(content.author);
        if (!content.date.isEmpty())
            foot << content.date;
        return html + QStringLiteral("<footer>") + element("p", foot.join(QLatin1Char(' '))) + QStringLiteral("</footer>\n</article>\n");
    }

} // namespace

QByteArray reportHtml(const std::vector<ReportHtmlPart>& parts, const QString& title, const QString& firstArticle, bool grey)
{
    const QString language = (parts.empty() ? format::defaultLocale() : parts.front().texts.locale).bcp47Name();
    QByteArray html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                                     "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                                     "style-src 'unsafe-inline'; img-src data:\"/>\n"
                                     "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                                     "<meta name=\"generator\" content=\"RunCost " RUNCOST_VERSION "\"/>\n<title>%2</title>\n")
                          .arg(escaped(language), escaped(title))
                          .toUtf8();
    for (const ReportHtmlPart& part : parts) // qCompress puts the size before the zlib stream
        html += "<meta name=\"runcost-report\" content=\"" + qCompress(part.payload).mid(4).toBase64() + "\"/>\n";
    html += "<style>" + (grey ? withoutColour(styleSheet) : QByteArray(styleSheet)) + "</style>\n</head>\n<body>\n" + firstArticle.toUtf8();
    for (const ReportHtmlPart& part : parts)
        html += article(part).toUtf8();
    return html + "</body>\n</html>\n";
}

} // namespace runcost
