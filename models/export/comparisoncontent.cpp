#include "export/comparisoncontent.h"

#include "core/currency.h"
#include "core/format.h"
#include "formulas/budget.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace runcost {
namespace {

    QString tr(const char* text, const char* meaning = nullptr) { return QCoreApplication::translate("Report", text, meaning); }

    constexpr std::array figures { ComparedFigure::Cost, ComparedFigure::Metric, ComparedFigure::CostPerPoint, ComparedFigure::Hours, ComparedFigure::Energy,
        ComparedFigure::Carbon, ComparedFigure::Latency, ComparedFigure::Score };

    bool higherIsBetter(ComparedFigure figure, const ComparisonContent& content)
    {
        return figure == ComparedFigure::Score || (figure == ComparedFigure::Metric && content.metricHigherIsBetter);
    }

    // The metric that every run with one has in common; runs without a value have a gap.
    void takeMetric(ComparisonContent& content, const std::vector<ReportSubject>& runs)
    {
        std::size_t known = 0;
        for (const ReportSubject& s : runs) {
            if (!s.run.value(RunField::MetricValue) || s.run.metricName.isEmpty())
                continue;
            if (known++ > 0 && (s.run.metricName != content.metricName || s.run.higherIsBetter != content.metricHigherIsBetter)) {
                content.metricName.clear();
                return;
            }
            content.metricName = s.run.metricName;
            content.metricHigherIsBetter = s.run.higherIsBetter;
        }
        if (known < 2)
            content.metricName.clear();
        content.metricName.replace(QLatin1Char('_'), QLatin1Char(' ')); // to be read
    }

    ComparedRun comparedRun(const ReportSubject& s, std::size_t index, bool hasMetric)
    {
        ComparedRun run;
        run.letter = comparisonLetter(index);
        run.name = s.run.name.isEmpty() ? s.run.sourceId : s.run.name;
        const Analysis& a = s.analysis;
        for (std::size_t i = 0; i < componentCount; ++i)
            run.components[i] = a.components[i].value;
        run.figures = { a.total.value, hasMetric ? s.run.value(RunField::MetricValue) : std::nullopt, std::nullopt, a.trainingHours.value,
            a.energyKwh.value, a.carbonKg.value, a.latencyMs.value, a.score.value };
        run.lowUsd = a.total.low;
        run.highUsd = a.total.high;
        run.isLowerBound = a.total.value && a.unknownParts > 0;
        return run;
    }

    int knownParts(const ComparedRun& run)
    {
        return static_cast<int>(std::count_if(run.components.begin(), run.components.end(), [](const auto& part) { return part.has_value(); }));
    }

    bool knowSameParts(const ComparedRun& a, const ComparedRun& b)
    {
        for (std::size_t i = 0; i < componentCount; ++i)
            if (a.components[i].has_value() != b.components[i].has_value())
                return false;
        return a.isLowerBound == b.isLowerBound && a.figure(ComparedFigure::Cost) && b.figure(ComparedFigure::Cost);
    }

    // Totals of different parts are not compared: those that know most are, and the others stand aside.
    void markComparable(ComparisonContent& content)
    {
        const ComparedRun* fullest = &content.runs.front();
        for (const ComparedRun& run : content.runs)
            if (knownParts(run) > knownParts(*fullest))
                fullest = &run;
        std::size_t count = 0;
        for (ComparedRun& run : content.runs)
            count += (run.costCompares = knowSameParts(run, *fullest)) ? 1 : 0;
        content.costsCompare = count >= 2 && content.runs.front().costCompares;
    }

    void addCostPerPoint(ComparisonContent& content)
    {
        std::vector<double> metrics;
        for (const ComparedRun& run : content.runs)
            if (const auto metric = run.figure(ComparedFigure::Metric))
                metrics.push_back(*metric);
        content.metricIsShare = isShare(metrics, content.metricHigherIsBetter);
        if (!content.metricIsShare)
            return;
        for (ComparedRun& run : content.runs) {
            const auto usd = run.figure(ComparedFigure::Cost);
            const auto metric = run.figure(ComparedFigure::Metric);
            if (usd && metric && *metric > 0)
                run.figures[static_cast<std::size_t>(ComparedFigure::CostPerPoint)] = formulas::costPerItem(*usd, *metric * 100);
        }
    }

    QString figureLabel(ComparedFigure figure, const ComparisonContent& content)
    {
        switch (figure) {
        case ComparedFigure::Cost:
            return tr("Total cost");
        case ComparedFigure::Metric:
            return content.metricName;
        case ComparedFigure::CostPerPoint:
            return tr("Cost per point");
        case ComparedFigure::Hours:
            return tr("Training time");
        case ComparedFigure::Energy:
            return tr("Energy");
        case ComparedFigure::Carbon:
            return tr("CO₂e");
        case ComparedFigure::Latency:
            return tr("Latency");
        case ComparedFigure::Score:
            return tr("Efficiency score");
        }
        return {};
    }

    // Where there is little room.
    QString shortFigureLabel(ComparedFigure figure, const ComparisonContent& content)
    {
        switch (figure) {
        case ComparedFigure::Cost:
            return tr("Cost");
        case ComparedFigure::Hours:
            return tr("Time");
        case ComparedFigure::Score:
            return tr("Score");
        default:
            return figureLabel(figure, content);
        }
    }

    QString valueText(ComparedFigure figure, const ComparedRun& run, const QLocale& locale)
    {
        const auto value = run.figure(figure);
        if (!value)
            return format::unknown();
        switch (figure) {
        case ComparedFigure::Cost:
        case ComparedFigure::CostPerPoint:
            return (run.isLowerBound ? QStringLiteral("≥ ") : QString()) + format::money(value, locale);
        case ComparedFigure::Metric:
            return metricText(value, locale);
        case ComparedFigure::Hours:
            return format::hours(value, locale);
        case ComparedFigure::Energy:
            return *value < 0.1 ? tr("%1 Wh").arg(format::significant(*value * 1000, 3, locale))
                                : tr("%1 kWh").arg(format::significant(value, 3, locale));
        case ComparedFigure::Carbon:
            return format::mass(value, locale);
        case ComparedFigure::Latency:
            return tr("%1 ms").arg(shortNumber(*value, locale));
        case ComparedFigure::Score:
            return locale.toString(qRound(*value));
        }
        return {};
    }

    QString changeText(ComparedFigure figure, std::optional<double> from, std::optional<double> to, bool share, const QLocale& locale)
    {
        if (!from || !to)
            return {};
        if (figure != ComparedFigure::Metric)
            return *from == 0 && *to == 0 ? QStringLiteral("=") : format::delta(from, to, locale);
        if (metricText(from, locale) == metricText(to, locale))
            return QStringLiteral("=");
        if (share)
            //: A difference in points; %1 is an arrow, %2 a number: "▲ 2.7 pt"
            return tr("%1 %2 pt").arg(*to < *from ? QChar(0x25BC) : QChar(0x25B2)).arg(locale.toString(std::abs(*to - *from) * 100, 'f', 1));
        return (*to > *from ? QStringLiteral("▲ ") : QStringLiteral("▼ ")) + metricText(std::abs(*to - *from), locale);
    }

    ComparisonRow comparedRow(ComparedFigure figure, const ComparisonContent& content, const QLocale& locale)
    {
        ComparisonRow row { figure, figureLabel(figure, content), shortFigureLabel(figure, content), {} };
        const bool up = higherIsBetter(figure, content);
        const bool isCost = figure == ComparedFigure::Cost || figure == ComparedFigure::CostPerPoint;
        const auto compares = [&](const ComparedRun& run) { return !isCost || (content.costsCompare && run.costCompares); };
        const auto from = content.runs.front().figure(figure);
        std::optional<double> best;
        bool differs = false;
        for (const ComparedRun& run : content.runs) {
            const auto value = compares(run) ? run.figure(figure) : std::nullopt;
            differs = differs || (value && best && *value != *best);
            if (value && (!best || (up ? *value > *best : *value < *best)))
                best = value;
        }
        for (std::size_t i = 0; i < content.runs.size(); ++i) {
            const auto value = content.runs[i].figure(figure);
            ComparisonCell cell { valueText(figure, content.runs[i], locale), {}, ReportTone::Plain, false };
            cell.isBest = compares(content.runs[i]) && differs && value && *value == *best;
            if (i > 0 && compares(content.runs[i])) {
                cell.change = changeText(figure, from, value, content.metricIsShare, locale);
                if (from && value && *from != *value && !cell.change.startsWith(QLatin1Char('=')))
                    cell.tone = (*value > *from) == up ? ReportTone::Better : ReportTone::Worse;
            }
            row.cells.push_back(cell);
        }
        return row;
    }

    // No run is cheaper and at least as good, or as cheap and better.
    void addPoints(ComparisonContent& content)
    {
        const bool metric = !content.metricName.isEmpty();
        const bool up = metric && content.metricHigherIsBetter;
        for (std::size_t i = 0; i < content.runs.size(); ++i) {
            const auto cost = content.runs[i].figure(ComparedFigure::Cost);
            const auto other = content.runs[i].figure(metric ? ComparedFigure::Metric : ComparedFigure::Hours);
            if (cost && other && content.runs[i].costCompares)
                content.points.push_back({ i, *cost, *other, false });
        }
        std::stable_sort(content.points.begin(), content.points.end(),
            [up](const ComparedPoint& a, const ComparedPoint& b) {
                return a.costUsd != b.costUsd ? a.costUsd < b.costUsd : up ? a.other > b.other : a.other < b.other;
            });
        std::optional<double> best;
        for (ComparedPoint& point : content.points) {
            point.onFront = !best || (up ? point.other > *best : point.other < *best);
            if (point.onFront)
                best = point.other;
        }
    }

    // 100 for the best of a criterion, the others by their ratio to it.
    void scoreRuns(WeighedCriterion& criterion, const ComparisonContent& content, const std::vector<std::size_t>& ranked)
    {
        const auto valueOf = [&](std::size_t run) { return *content.runs[run].figure(criterion.figure); };
        double best = valueOf(ranked.front());
        for (const std::size_t run : ranked)
            best = criterion.higherIsBetter ? std::max(best, valueOf(run)) : std::min(best, valueOf(run));
        criterion.scores.resize(content.runs.size());
        for (const std::size_t run : ranked) {
            const double value = valueOf(run);
            criterion.scores[run] = 100 * (value == best ? 1 : criterion.higherIsBetter ? value / best : best / value);
        }
    }

    // Runs whose cost cannot be compared are not ranked; criteria that a ranked run does not know do not count.
    void rank(ComparisonContent& content, const ComparisonWeights& weights)
    {
        std::vector<std::size_t> ranked;
        for (std::size_t i = 0; i < content.runs.size(); ++i)
            if (!content.costsCompare || content.runs[i].costCompares)
                ranked.push_back(i);
        const auto add = [&](ComparedFigure figure, const QString& label, double weight) {
            const bool known = std::all_of(ranked.begin(), ranked.end(), [&](std::size_t run) { return content.runs[run].figure(figure).value_or(-1) >= 0; });
            if (known && (figure != ComparedFigure::Cost || content.costsCompare))
                content.criteria.push_back({ figure, label, std::max(0.0, weight), higherIsBetter(figure, content), {} });
        };
        if (!content.metricName.isEmpty())
            add(ComparedFigure::Metric, content.metricName, weights.quality);
        add(ComparedFigure::Cost, tr("Cost"), weights.cost);
        add(ComparedFigure::Latency, tr("Latency"), weights.latency);
        add(ComparedFigure::Carbon, tr("CO₂e"), weights.carbon);
        double sum = 0;
        for (const WeighedCriterion& criterion : content.criteria)
            sum += criterion.weight;
        for (WeighedCriterion& criterion : content.criteria) {
            scoreRuns(criterion, content, ranked);
            if (criterion.weight <= 0)
                continue;
            criterion.weight /= sum;
            content.weights.emplace_back(criterion.label, criterion.weight);
            for (const std::size_t run : ranked)
                content.runs[run].weighted = content.runs[run].weighted.value_or(0) + *criterion.scores[run] * criterion.weight;
        }
        if (content.weights.empty())
            return;
        content.ranking = ranked;
        std::stable_sort(content.ranking.begin(), content.ranking.end(),
            [&](std::size_t a, std::size_t b) { return *content.runs[a].weighted > *content.runs[b].weighted; });
        content.recommended = content.ranking.front();
    }

    void addHeadlines(ComparisonContent& content, const QLocale& locale)
    {
        auto& lines = content.summary.headlines;
        const ComparedRun& reference = content.runs.front();
        if (!content.recommended) {
            lines[0] = { tr("Recommended", "one run"), format::unknown(), tr("too little is known to rank them"), {} };
            lines[1] = { tr("Cost of %1").arg(reference.letter), valueText(ComparedFigure::Cost, reference, locale), reference.name, {} };
            lines[2] = { tr("Runs"), locale.toString(int(content.runs.size())), {}, {} };
            lines[3] = { tr("CO₂e of %1").arg(reference.letter), valueText(ComparedFigure::Carbon, reference, locale), {}, {} };
            return;
        }
        const ComparedRun& chosen = content.runs[*content.recommended];
        const bool isReference = *content.recommended == 0;
        lines[0] = { tr("Recommended", "one run"), tr("Run %1").arg(chosen.letter), chosen.name, {} };
        const QString referenceCost = valueText(ComparedFigure::Cost, reference, locale);
        lines[1] = { tr("Cost of %1").arg(chosen.letter), valueText(ComparedFigure::Cost, chosen, locale),
            isReference ? tr("the reference") : tr("%1, the reference: %2").arg(reference.letter, referenceCost), {} };
        const auto from = reference.figure(ComparedFigure::Cost);
        const auto to = chosen.figure(ComparedFigure::Cost);
        if (isReference || !content.costsCompare || !from || !to) {
            lines[2] = { tr("Runs"), locale.toString(int(content.runs.size())), content.costsCompare ? QString() : tr("costs of different parts"), {} };
        } else {
            lines[2] = { *to > *from ? tr("More than %1").arg(reference.letter) : tr("Saving against %1").arg(reference.letter),
                format::delta(from, to, locale), tr("%1 each time").arg(format::money(std::abs(*to - *from), locale)),
                *to == *from ? ReportTone::Plain : *to < *from ? ReportTone::Better : ReportTone::Worse };
        }
        const ComparedFigure last = content.metricName.isEmpty() || !chosen.figure(ComparedFigure::Metric) ? ComparedFigure::Carbon : ComparedFigure::Metric;
        QString note;
        if (!isReference && reference.figure(last) && chosen.figure(last))
            note = tr("%1 %2, %3", "letter, value, change")
                       .arg(reference.letter, valueText(last, reference, locale), changeText(last, reference.figure(last), chosen.figure(last), content.metricIsShare, locale));
        lines[3] = { tr("%1 of %2", "figure of a run").arg(figureLabel(last, content), chosen.letter), valueText(last, chosen, locale), note, {} };
    }

    QString factsOf(const std::vector<ReportSubject>& runs, const QLocale& locale)
    {
        QString project = runs.front().run.project;
        std::optional<qint64> first;
        std::optional<qint64> last;
        for (const ReportSubject& s : runs) {
            if (s.run.project != project)
                project.clear();
            if (!s.run.startedAtMs)
                continue;
            first = std::min(first.value_or(*s.run.startedAtMs), *s.run.startedAtMs);
            last = std::max(last.value_or(*s.run.startedAtMs), *s.run.startedAtMs);
        }
        QStringList parts { project, tr("%1 runs").arg(numberWord(int(runs.size()), locale)) };
        if (first && last)
            parts << daySpan(QDateTime::fromMSecsSinceEpoch(*first, Qt::UTC).date(), QDateTime::fromMSecsSinceEpoch(*last, Qt::UTC).date(), locale);
        parts << tr("training and one month of use each");
        parts.removeAll(QString());
        return format::listed(parts);
    }

    QString titleOf(const std::vector<ReportSubject>& runs, const QLocale& locale)
    {
        const QString& project = runs.front().run.project;
        const bool same = std::all_of(runs.begin(), runs.end(), [&](const ReportSubject& s) { return s.run.project == project; });
        const QString count = numberWord(int(runs.size()), locale);
        return same && !project.isEmpty() ? tr("Comparison of %1 runs of %2").arg(count, project) : tr("Comparison of %1 runs").arg(count);
    }

    QString costSentence(const ComparisonContent& content, const QLocale& locale)
    {
        // The component whose cost differs most between the runs.
        std::size_t widest = 0;
        double spread = 0;
        for (std::size_t i = 0; i < componentCount; ++i) {
            std::optional<double> low, high;
            for (const ComparedRun& run : content.runs) {
                if (!run.components[i])
                    continue;
                low = std::min(low.value_or(*run.components[i]), *run.components[i]);
                high = std::max(high.value_or(*run.components[i]), *run.components[i]);
            }
            if (low && *high - *low > spread) {
                spread = *high - *low;
                widest = i;
            }
        }
        if (spread <= 0)
            return tr("No part of the cost differs between the runs.");
        return tr("%1 makes the largest difference: up to %2 between two runs.")
            .arg(componentLabel(static_cast<Component>(widest)), format::money(spread, locale));
    }

    QString pointsSentence(const ComparisonContent& content)
    {
        QStringList front;
        for (const ComparedPoint& point : content.points)
            if (point.onFront)
                front << content.runs[point.run].letter;
        if (front.isEmpty())
            return tr("No run states both.");
        std::sort(front.begin(), front.end(), [](const QString& a, const QString& b) { return a.size() != b.size() ? a.size() < b.size() : a < b; });
        return front.size() == 1 ? tr("%1 alone is on the line: no other run is better in either.").arg(front.front())
                                 : tr("%1 are on the line: none is beaten in both.").arg(joinedList(front));
    }

    SummaryTable sideBySide(const ComparisonContent& content)
    {
        SummaryTable table { tr("Side by side"), content.tableFinding, { { tr("Run"), false }, { tr("Name"), false } }, {}, -1 };
        for (const ComparisonRow& row : content.rows)
            table.columns.push_back({ row.label, true });
        for (std::size_t i = 0; i < content.runs.size(); ++i) {
            QStringList cells { content.runs[i].letter, content.runs[i].name };
            for (const ComparisonRow& row : content.rows)
                cells << (row.cells[i].change.isEmpty() ? row.cells[i].value : row.cells[i].value + QStringLiteral(" (%1)").arg(row.cells[i].change));
            table.rows.push_back(cells);
        }
        if (content.recommended)
            table.boldRow = int(*content.recommended);
        return table;
    }

    SummaryTable costTable(const ComparisonContent& content, const QLocale& locale)
    {
        SummaryTable table { tr("Cost by part"), content.costFinding, { { tr("Run"), false } }, {}, -1 };
        for (std::size_t i = 0; i < componentCount; ++i)
            table.columns.push_back({ componentLabel(static_cast<Component>(i)), true });
        table.columns.push_back({ tr("Total"), true });
        for (const ComparedRun& run : content.runs) {
            QStringList cells { run.letter };
            for (const auto& component : run.components)
                cells << format::money(component, locale);
            table.rows.push_back(cells << valueText(ComparedFigure::Cost, run, locale));
        }
        return table;
    }

    SummaryTable decisionTable(const ComparisonContent& content, const QLocale& locale)
    {
        SummaryTable table { tr("Decision"), content.decisionFinding, { { tr("Run"), false }, { tr("Name"), false }, { tr("Weighted score"), true } }, {}, 0 };
        for (const std::size_t i : content.ranking)
            table.rows.push_back({ content.runs[i].letter, content.runs[i].name, locale.toString(qRound(*content.runs[i].weighted)) });
        return table;
    }

    QString noteOfRanges(const ComparisonContent& content, const QLocale& locale)
    {
        QStringList ranges;
        for (const ComparedRun& run : content.runs)
            if (run.highUsd > run.lowUsd && ranges.size() < 6)
                ranges << run.letter + QLatin1Char(' ') + format::moneyRange(run.lowUsd, run.highUsd, locale);
        QString note = ranges.isEmpty() ? QString() : tr("90 % ranges of the cost: %1.").arg(format::listed(ranges)) + QLatin1Char(' ');
        return note + tr("The weighted score gives 100 to the best of each criterion and the others their ratio to it. Staff time is not included.");
    }

} // namespace

Result<ComparisonWeights> comparisonWeightsFromText(const QString& text)
{
    ComparisonWeights weights { 0, 0, 0, 0 };
    const std::array<std::pair<const char*, double*>, 4> names { { { "quality", &weights.quality }, { "cost", &weights.cost },
        { "latency", &weights.latency }, { "carbon", &weights.carbon } } };
    double sum = 0;
    for (const QString& part : text.split(QLatin1Char(','))) {
        const QString name = part.section(QLatin1Char('='), 0, 0).trimmed();
        bool isNumber = false;
        const double value = part.section(QLatin1Char('='), 1).trimmed().toDouble(&isNumber);
        const auto found = std::find_if(names.begin(), names.end(), [&](const auto& entry) { return name == QLatin1String(entry.first); });
        if (found == names.end() || !isNumber || !(value >= 0 && value <= 1e6))
            return Error { ErrorCode::OutOfRange, tr("Weights are quality, cost, latency and carbon, such as quality=40,cost=60."), {} };
        *found->second = value;
        sum += value;
    }
    if (sum <= 0)
        return Error { ErrorCode::OutOfRange, tr("At least one weight is more than 0."), {} };
    return weights;
}

QString comparisonLetter(std::size_t index)
{
    QString letter;
    for (std::size_t n = index + 1; n > 0; n = (n - 1) / 26)
        letter.prepend(QChar(char16_t(u'A' + (n - 1) % 26)));
    return letter;
}

bool isShare(const std::vector<double>& metrics, bool higherIsBetter)
{
    return higherIsBetter && !metrics.empty()
        && std::all_of(metrics.begin(), metrics.end(), [](double value) { return value >= 0 && value <= 1; });
}

QString metricText(std::optional<double> value, const QLocale& locale) { return format::significant(value, 3, locale); }

ComparisonContent comparisonContent(const std::vector<ReportSubject>& runs, const ReportTexts& texts, const ComparisonWeights& weights)
{
    ComparisonContent content;
    if (runs.empty())
        return content;
    takeMetric(content, runs);
    for (std::size_t i = 0; i < runs.size(); ++i)
        content.runs.push_back(comparedRun(runs[i], i, !content.metricName.isEmpty()));
    markComparable(content);
    addCostPerPoint(content);
    for (const ComparedFigure figure : figures) {
        const bool known = std::any_of(content.runs.begin(), content.runs.end(), [figure](const ComparedRun& run) { return run.figure(figure).has_value(); });
        if (known)
            content.rows.push_back(comparedRow(figure, content, texts.locale));
    }
    rank(content, weights);
    if (content.costsCompare)
        addPoints(content);
    content.costFinding = costSentence(content, texts.locale);
    content.tableFinding = tr("Changes against %1, the reference. Bold is the best of each row.").arg(content.runs.front().letter);
    content.pointsFinding = pointsSentence(content);
    content.decisionFinding = decisionSentence(content, weights, texts.locale);

    SummaryContent& summary = content.summary;
    summary.title = texts.title.isEmpty() ? titleOf(runs, texts.locale) : texts.title;
    summary.facts = factsOf(runs, texts.locale);
    summary.date = texts.date.isValid() ? texts.locale.toString(texts.date, tr("d MMMM yyyy")) : QString();
    summary.author = texts.author;
    summary.sample = std::any_of(runs.begin(), runs.end(), [](const ReportSubject& s) { return s.run.sample; });
    addHeadlines(content, texts.locale);
    summary.findings = comparisonFindings(content, texts.locale);
    summary.tables = { costTable(content, texts.locale), sideBySide(content) };
    if (!content.ranking.empty())
        summary.tables.push_back(decisionTable(content, texts.locale));
    summary.note = noteOfRanges(content, texts.locale);
    summary.madeBy = tr("RunCost %1, %2 runs").arg(QStringLiteral(RUNCOST_VERSION), texts.locale.toString(int(runs.size())));
    QStringList versions;
    for (const ReportSubject& s : runs)
        if (const QString version = s.analysis.catalogVersion.left(10); !versions.contains(version))
            versions << version;
    summary.prices = tr("Prices: catalog %1. Ranges are 90 %.").arg(joinedList(versions));
    if (const QString rate = format::currencyNote(); !rate.isEmpty())
        summary.prices += QLatin1Char(' ') + rate;
    return content;
}

} // namespace runcost
