#include "export/decisiontext.h"

#include "core/format.h"
#include "export/markdowntext.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Decision", text); }

    constexpr qsizetype longestName = 80; // characters, in a note

    QString oneLine(const QString& text) { return text.simplified(); }

    QString nameOf(const ComparisonContent& content, std::size_t run)
    {
        const QString name = oneLine(content.runs[run].name);
        return name.size() > longestName ? name.left(longestName - 1) + QChar(0x2026) : name;
    }

    QString scoreText(const ComparisonContent& content, std::size_t run, const QLocale& locale)
    {
        const std::optional<double> score = content.runs[run].weighted;
        return score ? locale.toString(qRound(*score)) : format::unknown();
    }

    // "Top1 40 %, Total cost 30 %": those that count.
    QString weightsText(const ComparisonContent& content, const QLocale& locale)
    {
        QStringList parts;
        for (const WeighedCriterion& criterion : content.criteria)
            if (criterion.weight > 0)
                parts << tr("%1 %2").arg(criterionName(criterion), format::percent(criterion.weight, 0, locale));
        return format::listed(parts);
    }

    QString othersText(const ComparisonContent& content, std::size_t chosen, const QLocale& locale)
    {
        QStringList others;
        for (std::size_t i = 0; i < content.runs.size(); ++i)
            if (i != chosen)
                others << (content.runs[i].weighted ? QStringLiteral("%1 (%2)").arg(nameOf(content, i), scoreText(content, i, locale)) : nameOf(content, i));
        return format::listed(others);
    }

    QString ending(const Decision& decision)
    {
        QString text;
        if (!decision.scenario.isEmpty())
            text += QLatin1Char(' ') + tr("Compared under the scenario “%1”.").arg(oneLine(decision.scenario));
        if (const QString reason = oneLine(decision.reason); !reason.isEmpty())
            text += QLatin1Char(' ') + tr("Reason: %1").arg(reason);
        return text;
    }

    QString dated(const Decision& decision, const QString& text)
    {
        return decision.date.toString(Qt::ISODate) + QLatin1String(": ") + text + ending(decision);
    }

    QString chosenSentence(const ComparisonContent& content, std::size_t chosen, const QLocale& locale)
    {
        const QString others = othersText(content, chosen, locale);
        if (!content.runs[chosen].weighted)
            return tr("Chosen over %1, without a score.").arg(others);
        return tr("Chosen over %1: score %2 of 100 with the weights %3.").arg(others, scoreText(content, chosen, locale), weightsText(content, locale));
    }

    std::vector<QStringList> table(const ComparisonContent& content, const QLocale& locale)
    {
        QStringList head { tr("Criterion"), tr("Weight") };
        for (std::size_t i = 0; i < content.runs.size(); ++i)
            head << nameOf(content, i);
        std::vector<QStringList> rows { head };
        for (const WeighedCriterion& criterion : content.criteria) {
            QStringList row { criterionName(criterion), format::percent(criterion.weight, 0, locale) };
            for (const std::optional<double>& score : criterion.scores)
                row << (score ? locale.toString(qRound(*score)) : format::unknown());
            rows.push_back(row);
        }
        QStringList sum { tr("Weighted score"), content.recommended ? format::percent(1, 0, locale) : format::unknown() };
        for (std::size_t i = 0; i < content.runs.size(); ++i)
            sum << scoreText(content, i, locale);
        rows.push_back(sum);
        return rows;
    }

    QString headline(const ComparisonContent& content, const Decision& decision)
    {
        return tr("Decision of %1: %2").arg(decision.date.toString(Qt::ISODate), nameOf(content, decision.chosen));
    }

} // namespace

QString criterionName(const WeighedCriterion& criterion)
{
    if (criterion.figure == ComparedFigure::Cost)
        return tr("Total cost");
    QString name = oneLine(QString(criterion.label).replace(QLatin1Char('_'), QLatin1Char(' ')));
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString comparisonWeightsText(const ComparisonWeights& weights)
{
    const auto number = [](double value) { return QString::number(value, 'g', 6); };
    return QStringLiteral("quality=%1,cost=%2,latency=%3,carbon=%4")
        .arg(number(weights.quality), number(weights.cost), number(weights.latency), number(weights.carbon));
}

QString decisionNote(const ComparisonContent& content, const Decision& decision, const QLocale& locale)
{
    return dated(decision, chosenSentence(content, decision.chosen, locale));
}

QString passedOverNote(const ComparisonContent& content, const Decision& decision, std::size_t run, const QLocale& locale)
{
    const QString chosen = nameOf(content, decision.chosen);
    if (!content.runs[run].weighted || !content.runs[decision.chosen].weighted)
        return dated(decision, tr("%1 was chosen over this run.").arg(chosen));
    return dated(decision,
        tr("%1 was chosen over this run: score %2 against %3 of 100 with the weights %4.")
            .arg(chosen, scoreText(content, decision.chosen, locale), scoreText(content, run, locale), weightsText(content, locale)));
}

QString scenarioNote(const ComparisonContent& content, const Decision& decision, const QLocale& locale)
{
    const QString chosen = nameOf(content, decision.chosen);
    const QString others = othersText(content, decision.chosen, locale);
    if (!content.runs[decision.chosen].weighted)
        return dated(decision, tr("Scenario “%1” chosen over %2, without a score.").arg(chosen, others));
    return dated(decision,
        tr("Scenario “%1” chosen over %2: score %3 of 100 with the weights %4.")
            .arg(chosen, others, scoreText(content, decision.chosen, locale), weightsText(content, locale)));
}

QString decisionMarkdown(const ComparisonContent& content, const Decision& decision, const QLocale& locale)
{
    QString text = QLatin1String("## ") + markdownText(headline(content, decision)) + QLatin1String("\n\n")
        + markdownText(chosenSentence(content, decision.chosen, locale) + ending(decision)) + QLatin1String("\n\n");
    const std::vector<QStringList> rows = table(content, locale);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        text += QLatin1Char('|');
        for (qsizetype column = 0; column < rows[i].size(); ++column) {
            const QString cell = markdownText(rows[i][column]);
            const bool chosen = column == static_cast<qsizetype>(decision.chosen) + 2;
            text += chosen ? QStringLiteral(" **%1** |").arg(cell) : QStringLiteral(" %1 |").arg(cell);
        }
        text += QLatin1Char('\n');
        if (i == 0) {
            text += QLatin1String("| --- |");
            for (qsizetype column = 1; column < rows[i].size(); ++column)
                text += QLatin1String(" ---: |");
            text += QLatin1Char('\n');
        }
    }
    return text;
}

QString decisionText(const ComparisonContent& content, const Decision& decision, const QLocale& locale)
{
    QString text = headline(content, decision) + QLatin1Char('\n') + chosenSentence(content, decision.chosen, locale) + ending(decision) + QLatin1String("\n\n");
    const std::vector<QStringList> rows = table(content, locale);
    std::vector<qsizetype> widths(static_cast<std::size_t>(rows.front().size()), 0);
    for (const QStringList& row : rows)
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[static_cast<std::size_t>(column)] = std::max(widths[static_cast<std::size_t>(column)], row[column].size());
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const qsizetype width = widths[static_cast<std::size_t>(column)];
            line += column == 0 ? row[column].leftJustified(width) : QLatin1String("  ") + row[column].rightJustified(width);
        }
        text += line.trimmed() + QLatin1Char('\n');
    }
    return text;
}

} // namespace runcost
