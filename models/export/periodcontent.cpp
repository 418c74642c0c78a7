#include "export/periodcontent.h"

#include "catalog/catalog.h"
#include "core/currency.h"
#include "core/format.h"
#include "formulas/budget.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace runcost {
namespace {

    QString tr(const char* text, const char* meaning = nullptr) { return QCoreApplication::translate("Report", text, meaning); }

    constexpr std::size_t mostGroups = 6;
    constexpr std::size_t mostTopRuns = 10;

    std::optional<double> known(double value) { return std::isnan(value) ? std::nullopt : std::optional(value); }

    QDate dayOf(qint64 utcMs) { return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).date(); }

    void addRow(PeriodSum& sum, const RunColumns& columns, std::size_t row)
    {
        ++sum.runs;
        if (std::isnan(columns.costUsd[row]))
            ++sum.unpriced;
        else {
            sum.costUsd += columns.costUsd[row];
            sum.partlyPriced += columns.unknownParts[row] > 0 ? 1 : 0;
        }
        std::isnan(columns.energyKwh[row]) ? void(++sum.unknownEnergy) : void(sum.energyKwh += columns.energyKwh[row]);
        std::isnan(columns.carbonKg[row]) ? void(++sum.unknownCarbon) : void(sum.carbonKg += columns.carbonKg[row]);
    }

    void join(PeriodSum& into, const PeriodSum& from)
    {
        into.runs += from.runs;
        into.costUsd += from.costUsd;
        into.energyKwh += from.energyKwh;
        into.carbonKg += from.carbonKg;
        into.unpriced += from.unpriced;
        into.partlyPriced += from.partlyPriced;
        into.unknownEnergy += from.unknownEnergy;
        into.unknownCarbon += from.unknownCarbon;
    }

    QString tagValue(const QString& tags, const QString& key)
    {
        for (const QStringView tag : QStringView(tags).split(u'\n'))
            if (tag.startsWith(key) && tag.size() > key.size() && tag[key.size()] == u'=')
                return tag.mid(key.size() + 1).toString();
        return {};
    }

    // The first of the usual tags that any of the runs has.
    QString tagForPeople(const RunColumns& columns, const std::vector<std::size_t>& rows)
    {
        for (const char* key : { "user", "person", "owner", "author", "team", "group" })
            for (const std::size_t row : rows)
                if (!tagValue(columns.word(columns.tags[row]), QLatin1String(key)).isEmpty())
                    return QLatin1String(key);
        return {};
    }

    PeriodGrouping grouping(const QString& title, const QString& column, const QString& sentence, const RunColumns& columns, const std::vector<std::size_t>& rows,
        const std::function<QString(std::size_t)>& nameOf)
    {
        QHash<QString, PeriodSum> sums;
        for (const std::size_t row : rows)
            addRow(sums[nameOf(row)], columns, row);
        PeriodGrouping result { title, column, sentence, {} };
        for (auto it = sums.begin(); it != sums.end(); ++it)
            result.groups.push_back({ it.key().isEmpty() ? tr("Unknown") : it.key(), false, it.value() });
        std::sort(result.groups.begin(), result.groups.end(), [](const PeriodGroup& a, const PeriodGroup& b) {
            return a.sum.costUsd != b.sum.costUsd ? a.sum.costUsd > b.sum.costUsd : a.name < b.name;
        });
        if (result.groups.size() > mostGroups + 1) {
            const int others = int(result.groups.size() - mostGroups);
            PeriodGroup rest { tr("%1 others").arg(others), true, {} };
            for (std::size_t i = mostGroups; i < result.groups.size(); ++i)
                join(rest.sum, result.groups[i].sum);
            result.groups.resize(mostGroups);
            result.groups.push_back(rest);
        }
        return result;
    }

    QString providerLabel(const QString& key, const Catalog& catalog)
    {
        if (key.isEmpty())
            return {};
        return key == QLatin1String("local") ? tr("own machine") : catalog.providerName(key);
    }

    void addGroupings(PeriodContent& content, const RunColumns& columns, const std::vector<std::size_t>& rows, const QString& by, const Catalog& catalog)
    {
        const auto word = [&columns](const std::vector<std::uint32_t>& column) {
            return [&columns, &column](std::size_t row) { return columns.word(column[row]); };
        };
        content.groupings.push_back(grouping(tr("By provider"), tr("Provider"), tr("%2 of the known cost, %3, went to %1."), columns, rows,
            [&](std::size_t row) { return providerLabel(columns.word(columns.provider[row]), catalog); }));
        content.groupings.push_back(grouping(tr("By GPU"), tr("GPU"), tr("%2 of the known cost, %3, ran on %1."), columns, rows, word(columns.device)));
        PeriodGrouping projects = grouping(tr("By project"), tr("Project"), tr("The project %1 takes %2 of the known cost, %3."), columns, rows, word(columns.project));
        if (projects.groups.size() > 1)
            content.groupings.push_back(std::move(projects));
        const QString key = by.isEmpty() ? tagForPeople(columns, rows) : by;
        if (!key.isEmpty())
            content.groupings.push_back(grouping(tr("By %1", "tag").arg(key), key, tr("%1 takes %2 of the known cost, %3."), columns, rows,
                [&](std::size_t row) { return tagValue(columns.word(columns.tags[row]), key); }));
    }

    void addTop(PeriodContent& content, const RunColumns& columns, std::vector<std::size_t> rows)
    {
        std::erase_if(rows, [&](std::size_t row) { return std::isnan(columns.costUsd[row]); });
        const auto most = rows.begin() + std::ptrdiff_t(std::min(rows.size(), mostTopRuns));
        std::partial_sort(rows.begin(), most, rows.end(), [&](std::size_t a, std::size_t b) {
            return columns.costUsd[a] != columns.costUsd[b] ? columns.costUsd[a] > columns.costUsd[b] : columns.id[a] < columns.id[b];
        });
        for (auto it = rows.begin(); it != most; ++it) {
            const qint64 started = columns.startedAtMs[*it];
            content.top.push_back({ *it, columns.name(*it), columns.word(columns.project[*it]), columns.word(columns.device[*it]),
                started == RunColumns::unknownTime ? std::nullopt : std::optional(dayOf(started)), known(columns.costUsd[*it]),
                columns.unknownParts[*it] > 0, known(columns.energyKwh[*it]), known(columns.carbonKg[*it]) });
        }
    }

    void addBuckets(PeriodContent& content, const RunColumns& columns, const std::vector<std::size_t>& rows, const QDate& today, const QLocale& locale)
    {
        content.buckets = periodBuckets(content.first, content.last, content.step, locale);
        for (PeriodBucket& bucket : content.buckets)
            bucket.whole = bucket.first >= content.first && bucket.last <= content.last && (!today.isValid() || bucket.last < today);
        for (const std::size_t row : rows) {
            if (columns.startedAtMs[row] == RunColumns::unknownTime)
                continue;
            const QDate day = dayOf(columns.startedAtMs[row]);
            const auto after = std::upper_bound(content.buckets.begin(), content.buckets.end(), day,
                [](const QDate& d, const PeriodBucket& bucket) { return d < bucket.first; });
            if (after != content.buckets.begin())
                addRow(std::prev(after)->sum, columns, row);
        }
    }

    void addBudget(PeriodContent& content, const PeriodQuery& query, const QDate& today)
    {
        if (!query.budgetUsd || *query.budgetUsd <= 0)
            return;
        content.budgetUsd = query.budgetUsd;
        content.budgetUsed = formulas::usedFraction(content.sum.costUsd, *query.budgetUsd);
        if (!today.isValid() || today < content.first || today >= content.last)
            return;
        const double elapsed = double(content.first.daysTo(today)) + 1;
        const double left = double(today.daysTo(content.last));
        const double daily = formulas::dailyRate(content.sum.costUsd, elapsed);
        content.forecastUsd = formulas::monthEndForecast(content.sum.costUsd, daily, left, *query.budgetUsd).forecastUsd;
    }

    QString missing(qint64 unknownRuns, const QLocale& locale)
    {
        if (unknownRuns == 0)
            return {};
        return unknownRuns == 1 ? tr("one run is unknown") : tr("%1 runs are unknown").arg(locale.toString(unknownRuns));
    }

    QString costNote(const PeriodSum& sum, const QLocale& locale)
    {
        if (sum.unpriced > 0)
            return sum.unpriced == 1 ? tr("one run unpriced") : tr("%1 runs unpriced").arg(locale.toString(sum.unpriced));
        if (sum.partlyPriced > 0)
            return sum.partlyPriced == 1 ? tr("one run priced in part") : tr("%1 runs priced in part").arg(locale.toString(sum.partlyPriced));
        return sum.runs == 1 ? tr("one run") : tr("%1 a run").arg(format::money(formulas::costPerItem(sum.costUsd, double(sum.runs)), locale));
    }

    QString amount(double value, qint64 unknownRuns, qint64 runs, const QLocale& locale)
    {
        if (unknownRuns == runs)
            return format::unknown();
        return (unknownRuns > 0 ? QStringLiteral("≥ ") : QString()) + format::significant(value, 3, locale);
    }

    void addHeadlines(PeriodContent& content, const QLocale& locale)
    {
        const PeriodSum& sum = content.sum;
        auto& lines = content.summary.headlines;
        lines[0] = { tr("Total cost"), periodCost(sum, locale), costNote(sum, locale), {} };
        const bool smallEnergy = sum.energyKwh < 0.1;
        lines[1] = { smallEnergy ? tr("Energy, Wh") : tr("Energy, kWh"),
            amount(smallEnergy ? sum.energyKwh * 1000 : sum.energyKwh, sum.unknownEnergy, sum.runs, locale), missing(sum.unknownEnergy, locale), {} };
        const bool smallMass = sum.carbonKg < 0.1;
        const bool tonnes = sum.carbonKg >= 1000;
        lines[2] = { smallMass ? tr("g CO₂e") : tonnes ? tr("t CO₂e") : tr("kg CO₂e"),
            amount(smallMass ? sum.carbonKg * 1000 : tonnes ? sum.carbonKg / 1000 : sum.carbonKg, sum.unknownCarbon, sum.runs, locale),
            missing(sum.unknownCarbon, locale), {} };
        if (content.budgetUsed) {
            const bool over = *content.budgetUsed > 1;
            const double left = *content.budgetUsd - sum.costUsd;
            lines[3] = { tr("Of the budget"), format::percent(*content.budgetUsed, 0, locale),
                over ? tr("%1 over %2").arg(format::money(-left, locale), format::money(content.budgetUsd, locale))
                     : tr("%1 left of %2").arg(format::money(left, locale), format::money(content.budgetUsd, locale)),
                over ? ReportTone::Worse : ReportTone::Plain };
        } else {
            lines[3] = { tr("Runs"), format::count(double(sum.runs), locale),
                content.undated == 0 ? QString()
                    : content.undated == 1 ? tr("one more has no date")
                                           : tr("%1 more have no date").arg(locale.toString(content.undated)), {} };
        }
    }

    QString titleOf(const PeriodQuery& query)
    {
        return query.subject.isEmpty() ? tr("Cost of all runs") : tr("Cost of %1").arg(query.subject);
    }

    QString shareText(const PeriodSum& part, const PeriodSum& whole, const QLocale& locale)
    {
        return whole.costUsd > 0 ? format::percent(part.costUsd / whole.costUsd, 0, locale) : format::unknown();
    }

    void addTables(PeriodContent& content, const QLocale& locale)
    {
        const auto sums = [&](const PeriodSum& sum) {
            return QStringList { locale.toString(sum.runs), periodCost(sum, locale), amount(sum.energyKwh, sum.unknownEnergy, sum.runs, locale),
                amount(sum.carbonKg, sum.unknownCarbon, sum.runs, locale) };
        };
        SummaryTable buckets { tr("Cost over time"), content.bucketFinding,
            { { tr("Period"), false }, { tr("Runs"), true }, { tr("Cost"), true }, { tr("kWh"), true }, { tr("kg CO₂e"), true } }, {}, -1 };
        for (const PeriodBucket& bucket : content.buckets)
            buckets.rows.push_back(QStringList { periodName(bucket, content.step, locale) } + sums(bucket.sum));
        content.summary.tables.push_back(std::move(buckets));
        for (const PeriodGrouping& grouping : content.groupings) {
            SummaryTable table { grouping.title, {},
                { { grouping.column, false }, { tr("Runs"), true }, { tr("Cost"), true }, { tr("kWh"), true }, { tr("kg CO₂e"), true }, { tr("Share"), true } }, {}, -1 };
            for (const PeriodGroup& group : grouping.groups)
                table.rows.push_back(QStringList { group.name } + sums(group.sum) + QStringList { shareText(group.sum, content.sum, locale) });
            content.summary.tables.push_back(std::move(table));
        }
        SummaryTable top { tr("Dearest runs"), content.topFinding,
            { { tr("Run"), false }, { tr("Project"), false }, { tr("Started"), false }, { tr("Device"), false }, { tr("Cost"), true }, { tr("kWh"), true },
                { tr("kg CO₂e"), true } }, {}, -1 };
        for (const PeriodRun& run : content.top)
            top.rows.push_back({ run.name, run.project, run.started ? locale.toString(*run.started, tr("d MMM yyyy")) : format::unknown(),
                run.device, (run.isLowerBound ? QStringLiteral("≥ ") : QString()) + format::money(run.costUsd, locale),
                format::significant(run.energyKwh, 3, locale), format::significant(run.carbonKg, 3, locale) });
        content.summary.tables.push_back(std::move(top));
    }

    QString topSentence(const PeriodContent& content, const QLocale& locale)
    {
        if (content.top.empty() || content.sum.costUsd <= 0)
            return tr("No run of the period has a known cost.");
        double sum = 0;
        for (const PeriodRun& run : content.top)
            sum += run.costUsd.value_or(0);
        const QString share = format::percent(sum / content.sum.costUsd, 0, locale);
        return content.top.size() == 1 ? tr("The dearest run makes up %1 of the known cost.").arg(share)
                                       : tr("The %1 dearest runs make up %2 of the known cost.").arg(numberWord(int(content.top.size()), locale), share);
    }

    // Rows of the filter inside the period, and how many have no date at all.
    std::vector<std::size_t> rowsOf(const RunColumns& columns, const PeriodQuery& query, qint64& undated)
    {
        RunFilter filter = query.filter;
        filter.fromMs.reset();
        filter.toMs.reset();
        const std::vector<std::uint8_t> mask = matchingRuns(columns, filter);
        const qint64 from = query.from.isValid() ? query.from.startOfDay(Qt::UTC).toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
        const qint64 to = query.to.isValid() ? query.to.addDays(1).startOfDay(Qt::UTC).toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
        const bool bounded = query.from.isValid() || query.to.isValid();
        std::vector<std::size_t> rows;
        for (std::size_t row = 0; row < columns.size(); ++row) {
            if (!mask[row])
                continue;
            const qint64 started = columns.startedAtMs[row];
            if (started == RunColumns::unknownTime) {
                ++undated;
                if (!bounded)
                    rows.push_back(row);
            } else if (started >= from && started < to) {
                rows.push_back(row);
            }
        }
        if (!bounded)
            undated = 0; // they are counted
        return rows;
    }

    void takePeriod(PeriodContent& content, const RunColumns& columns, const std::vector<std::size_t>& rows, const PeriodQuery& query)
    {
        content.first = query.from;
        content.last = query.to;
        std::optional<qint64> earliest, latest;
        for (const std::size_t row : rows) {
            const qint64 started = columns.startedAtMs[row];
            if (started == RunColumns::unknownTime)
                continue;
            earliest = std::min(earliest.value_or(started), started);
            latest = std::max(latest.value_or(started), started);
        }
        if (!content.first.isValid() && earliest)
            content.first = dayOf(*earliest);
        if (!content.last.isValid() && latest)
            content.last = dayOf(*latest);
    }

    QString factsOf(const PeriodContent& content, const QLocale& locale)
    {
        QStringList parts;
        if (content.first.isValid())
            parts << daySpan(content.first, content.last, locale);
        parts << (content.sum.runs == 1 ? tr("one run") : tr("%1 runs").arg(format::count(double(content.sum.runs), locale)));
        parts << tr("days in UTC");
        return format::listed(parts);
    }

    void addTexts(PeriodContent& content, const PeriodQuery& query, const ReportTexts& texts, const QString& catalogVersion)
    {
        SummaryContent& summary = content.summary;
        summary.title = texts.title.isEmpty() ? titleOf(query) : texts.title;
        summary.facts = factsOf(content, texts.locale);
        summary.date = texts.date.isValid() ? texts.locale.toString(texts.date, tr("d MMMM yyyy")) : QString();
        summary.author = texts.author;
        addHeadlines(content, texts.locale);
        content.bucketFinding = trendSentence(content, texts.locale);
        content.topFinding = topSentence(content, texts.locale);
        summary.findings = periodFindings(content, texts.locale);
        addTables(content, texts.locale);
        summary.note = tr("Each run counts in full on the day it started: training once and one month of use. A run without a price or "
                          "without energy adds nothing to a sum, which is then a lower bound (≥).");
        summary.madeBy = tr("RunCost %1, %2 runs").arg(QStringLiteral(RUNCOST_VERSION), texts.locale.toString(content.sum.runs));
        summary.prices = tr("Prices: those of each import; catalog now %1.").arg(catalogVersion.left(10));
        if (const QString rate = format::currencyNote(); !rate.isEmpty())
            summary.prices += QLatin1Char(' ') + rate;
    }

} // namespace

QString periodCost(const PeriodSum& sum, const QLocale& locale)
{
    if (sum.runs == sum.unpriced)
        return sum.runs == 0 ? format::money(0, locale) : format::unknown();
    return (sum.isLowerBound() ? QStringLiteral("≥ ") : QString()) + format::money(sum.costUsd, locale);
}

Result<PeriodContent> periodContent(const RunColumns& columns, const PeriodQuery& query, const ReportTexts& texts, const Catalog& catalog)
{
    if (query.from.isValid() && query.to.isValid() && query.to < query.from)
        return Error { ErrorCode::OutOfRange, tr("The period ends before it begins."), {} };
    PeriodContent content;
    const std::vector<std::size_t> rows = rowsOf(columns, query, content.undated);
    if (rows.empty())
        return Error { ErrorCode::NotFound,
            content.undated > 0 ? tr("No run with a date lies in this period.") : tr("No run matches."), {} };
    takePeriod(content, columns, rows, query);
    if (content.first.isValid() && content.last.isValid()) {
        content.step = query.step.value_or(periodStepFor(content.first, content.last));
        addBuckets(content, columns, rows, texts.date, texts.locale);
    }
    for (const std::size_t row : rows) {
        addRow(content.sum, columns, row);
        content.summary.sample = content.summary.sample || (row < columns.sample.size() && columns.sample[row] != 0);
    }
    addGroupings(content, columns, rows, query.by, catalog);
    addTop(content, columns, rows);
    addBudget(content, query, texts.date);
    addTexts(content, query, texts, catalog.version());
    return content;
}

} // namespace runcost
