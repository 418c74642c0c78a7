#include "export/reportmarkdown.h"

#include "core/format.h"
#include "export/markdowntext.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Report", text); }

    QString tableRow(const QStringList& cells) { return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n"); }

    QString breakdown(const ReportSubject& s, const QLocale& locale)
    {
        const bool compares = !s.scenario.isBaseline();
        QString text = compares ? tableRow({ tr("Part"), tr("Today"), tr("After"), tr("Change") })
                + QStringLiteral("|---|---:|---:|---:|\n")
                                : tableRow({ tr("Part"), tr("Cost") }) + QStringLiteral("|---|---:|\n");
        const auto row = [&](const QString& name, const QString& before, const QString& after, const QString& delta) {
            text += compares ? tableRow({ name, before, after, delta }) : tableRow({ name, after });
        };
        for (std::size_t i = 0; i < componentCount; ++i) {
            const auto before = s.baseline.components[i].value;
            const auto after = s.analysis.components[i].value;
            row(componentLabel(static_cast<Component>(i)), format::money(before, locale), format::money(after, locale),
                format::delta(before, after, locale));
        }
        row(QStringLiteral("**%1**").arg(tr("Total")), totalText(s.baseline, locale),
            QStringLiteral("**%1**").arg(totalText(s.analysis, locale)),
            format::delta(s.baseline.total.value, s.analysis.total.value, locale));
        return text;
    }

} // namespace

QByteArray reportMarkdown(const ReportSubject& subject, const ReportTexts& texts)
{
    const ReportContent content = reportContent(subject, texts);
    QString text = QStringLiteral("# ") + markdownText(content.title) + QStringLiteral("\n\n") + markdownText(content.facts)
        + QStringLiteral("\n");
    if (content.sample)
        text += QStringLiteral("\n**") + tr("Sample data") + QStringLiteral("**\n");
    text += QLatin1Char('\n');
    for (const ReportHeadline& headline : content.headlines)
        text += QStringLiteral("- %1: **%2**%3\n")
                    .arg(markdownText(headline.label), markdownText(headline.value),
                        headline.note.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(markdownText(headline.note)));
    text += QStringLiteral("\n## %1\n\n").arg(tr("Findings"));
    for (const QString& finding : content.findings)
        text += QStringLiteral("- ") + markdownText(finding) + QLatin1Char('\n');
    text += QStringLiteral("\n## %1\n\n").arg(tr("Cost breakdown")) + breakdown(subject, texts.locale);
    if (!content.actions.empty()) {
        text += QStringLiteral("\n## %1\n\n").arg(content.actionsTitle)
            + tableRow({ tr("Action"), tr("Kind"), tr("Effort"), tr("Saving per run") }) + QStringLiteral("|---|---|---:|---:|\n");
        for (const ReportAction& action : content.actions)
            text += tableRow({ markdownText(action.title), categoryLabel(action.category), action.effort, action.saving });
    }
    if (!content.notes.empty())
        text += QStringLiteral("\n## %1\n").arg(tr("How these figures were made"));
    for (const ReportNote& note : content.notes) {
        text += QStringLiteral("\n%1. **%2: %3**\n").arg(QString::number(note.number), markdownText(note.title), markdownText(note.value));
        for (const QString& line : { note.formula, note.numbers.isEmpty() ? QString() : QStringLiteral("= ") + note.numbers, note.inputs, note.range })
            if (!line.isEmpty())
                text += QStringLiteral("   ") + markdownText(line) + QStringLiteral("  \n");
    }
    text += QLatin1Char('\n') + markdownText(content.madeBy) + QStringLiteral(". ") + content.prices
        + (content.date.isEmpty() ? QString() : QLatin1Char(' ') + content.date + QLatin1Char('.')) + QLatin1Char('\n');
    return text.toUtf8();
}

} // namespace runcost
