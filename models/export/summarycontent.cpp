#include "export/summarycontent.h"

#include "core/format.h"
#include "export/htmltext.h"
#include "export/markdowntext.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    QString tr(const char* text, const char* meaning = nullptr) { return QCoreApplication::translate("Report", text, meaning); }

    QString markdownRow(const QStringList& cells) { return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n"); }

    QString markdownTable(const SummaryTable& table)
    {
        QString text = QStringLiteral("\n## %1\n\n").arg(markdownText(table.title));
        if (!table.finding.isEmpty())
            text += markdownText(table.finding) + QStringLiteral("\n\n");
        QStringList heads;
        QString rule = QStringLiteral("|");
        for (const SummaryColumn& column : table.columns) {
            heads << markdownText(column.name);
            rule += column.isNumber ? QStringLiteral("---:|") : QStringLiteral("---|");
        }
        text += markdownRow(heads) + rule + QLatin1Char('\n');
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            QStringList cells;
            for (const QString& cell : table.rows[i])
                cells << (int(i) == table.boldRow && !cell.isEmpty() ? QStringLiteral("**%1**").arg(markdownText(cell)) : markdownText(cell));
            text += markdownRow(cells);
        }
        return text;
    }

    QString htmlTable(const SummaryTable& table)
    {
        QString html = html::element("h2", table.title);
        if (!table.finding.isEmpty())
            html += html::element("p", table.finding, "quiet");
        html += QStringLiteral("<table><thead><tr>");
        for (const SummaryColumn& column : table.columns)
            html += html::element("th", column.name, column.isNumber ? "number" : nullptr);
        html += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            html += int(i) == table.boldRow ? QStringLiteral("<tr class=\"chosen\">") : QStringLiteral("<tr>");
            for (qsizetype cell = 0; cell < table.rows[i].size(); ++cell)
                html += html::element("td", table.rows[i][cell], table.columns[std::size_t(cell)].isNumber ? "number" : nullptr);
            html += QStringLiteral("</tr>\n");
        }
        return html + QStringLiteral("</tbody></table>\n");
    }

} // namespace

QByteArray summaryMarkdown(const SummaryContent& summary)
{
    QString text = QStringLiteral("# ") + markdownText(summary.title) + QStringLiteral("\n\n") + markdownText(summary.facts) + QLatin1Char('\n');
    if (summary.sample)
        text += QStringLiteral("\n**") + tr("Sample data") + QStringLiteral("**\n");
    text += QLatin1Char('\n');
    for (const ReportHeadline& headline : summary.headlines)
        text += QStringLiteral("- %1: **%2**%3\n")
                    .arg(markdownText(headline.label), markdownText(headline.value),
                        headline.note.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(markdownText(headline.note)));
    text += QStringLiteral("\n## %1\n\n").arg(tr("Findings"));
    for (const QString& finding : summary.findings)
        text += QStringLiteral("- ") + markdownText(finding) + QLatin1Char('\n');
    for (const SummaryTable& table : summary.tables)
        text += markdownTable(table);
    if (!summary.note.isEmpty())
        text += QLatin1Char('\n') + markdownText(summary.note) + QLatin1Char('\n');
    text += QLatin1Char('\n') + markdownText(summary.madeBy) + QStringLiteral(". ") + markdownText(summary.prices)
        + (summary.date.isEmpty() ? QString() : QLatin1Char(' ') + summary.date + QLatin1Char('.')) + QLatin1Char('\n');
    return text.toUtf8();
}

QString summaryHtml(const SummaryContent& summary, const QByteArray& figureSvg)
{
    QString html = QStringLiteral("<article>\n<header>") + html::element("h1", summary.title) + html::element("p", summary.facts, "quiet");
    if (summary.sample)
        html += html::element("p", tr("Sample data"), "sample");
    html += QStringLiteral("</header>\n") + html::headlines(summary.headlines) + html::element("h2", tr("Findings")) + QStringLiteral("<ul>\n");
    for (const QString& finding : summary.findings)
        html += html::element("li", finding) + QLatin1Char('\n');
    html += QStringLiteral("</ul>\n");
    const qsizetype begin = figureSvg.indexOf("<svg");
    const qsizetype end = figureSvg.lastIndexOf("</svg>");
    if (begin >= 0 && end > begin)
        html += QStringLiteral("<figure>") + QString::fromUtf8(figureSvg.mid(begin, end + 6 - begin)) + QStringLiteral("</figure>\n");
    for (const SummaryTable& table : summary.tables)
        html += htmlTable(table);
    QStringList foot { summary.note, summary.madeBy + QLatin1Char('.'), summary.prices };
    if (!summary.author.isEmpty())
        foot.prepend(summary.author);
    if (!summary.date.isEmpty())
        foot << summary.date;
    foot.removeAll(QString());
    return html + QStringLiteral("<footer>") + html::element("p", foot.join(QLatin1Char(' '))) + QStringLiteral("</footer>\n</article>\n");
}

QString daySpan(const QDate& first, const QDate& last, const QLocale& locale)
{
    const QString to = locale.toString(last, tr("d MMMM yyyy"));
    if (first == last)
        return to;
    if (first.year() == last.year() && first.month() == last.month())
        return tr("%1 to %2", "dates").arg(locale.toString(first, tr("d", "day of the month alone, as QDate formats it")), to);
    return tr("%1 to %2", "dates").arg(locale.toString(first, first.year() == last.year() ? tr("d MMMM") : tr("d MMMM yyyy")), to);
}

} // namespace runcost
