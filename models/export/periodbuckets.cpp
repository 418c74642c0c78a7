#include "core/format.h"
#include "export/periodcontent.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

// How a period is cut, and what its parts say about the way the cost goes.
namespace runcost {
namespace {

    QString tr(const char* text, const char* meaning = nullptr) { return QCoreApplication::translate("Report", text, meaning); }

    QDate beginOf(const QDate& day, PeriodStep step)
    {
        switch (step) {
        case PeriodStep::Day:
            return day;
        case PeriodStep::Week:
            return day.addDays(1 - day.dayOfWeek());
        case PeriodStep::Month:
            return { day.year(), day.month(), 1 };
        case PeriodStep::Year:
            return { day.year(), 1, 1 };
        }
        return day;
    }

    QDate nextOf(const QDate& begin, PeriodStep step)
    {
        switch (step) {
        case PeriodStep::Day:
            return begin.addDays(1);
        case PeriodStep::Week:
            return begin.addDays(7);
        case PeriodStep::Month:
            return begin.addMonths(1);
        case PeriodStep::Year:
            return begin.addYears(1);
        }
        return begin;
    }

    QString labelOf(const QDate& begin, PeriodStep step, bool firstOfYear, const QLocale& locale)
    {
        switch (step) {
        case PeriodStep::Day:
        case PeriodStep::Week:
            return locale.toString(begin, tr("d MMM"));
        case PeriodStep::Month:
            return locale.toString(begin, firstOfYear ? tr("MMM yyyy") : tr("MMM"));
        case PeriodStep::Year:
            return QString::number(begin.year());
        }
        return {};
    }

    QString stepWord(PeriodStep step)
    {
        switch (step) {
        case PeriodStep::Day:
            return tr("day");
        case PeriodStep::Week:
            return tr("week");
        case PeriodStep::Month:
            return tr("month");
        case PeriodStep::Year:
            return tr("year");
        }
        return {};
    }

    double meanCost(const std::vector<const PeriodBucket*>& buckets, std::size_t first, std::size_t count)
    {
        double sum = 0;
        for (std::size_t i = first; i < first + count; ++i)
            sum += buckets[i]->sum.costUsd;
        return sum / double(count);
    }

    // Two or three whole parts: the first beside the last.
    QString neighbourSentence(const PeriodBucket& first, const PeriodBucket& last, PeriodStep step, const QLocale& locale)
    {
        const double before = first.sum.costUsd;
        const double after = last.sum.costUsd;
        const QString pattern = std::abs(after - before) < 0.05 * before ? tr("The cost stayed about the same: %1 in %2, %3 in %4.")
            : after > before                                            ? tr("The cost rose from %1 in %2 to %3 in %4.")
                                                                        : tr("The cost fell from %1 in %2 to %3 in %4.");
        return pattern.arg(format::money(before, locale), periodName(first, step, locale), format::money(after, locale), periodName(last, step, locale));
    }

    QString budgetSentence(const PeriodContent& c, const QLocale& locale)
    {
        if (!c.budgetUsed)
            return {};
        const QString budget = format::money(c.budgetUsd, locale);
        const QString used = format::percent(*c.budgetUsed, 0, locale);
        if (*c.budgetUsed > 1)
            return tr("The budget of %1 is exceeded by %2.").arg(budget, format::money(c.sum.costUsd - *c.budgetUsd, locale));
        if (!c.forecastUsd)
            return tr("%1 of the budget of %2 are used.").arg(used, budget);
        const QString forecast = format::money(c.forecastUsd, locale);
        const QString end = locale.toString(c.last, tr("d MMMM yyyy"));
        return *c.forecastUsd > *c.budgetUsd
            ? tr("%1 of the budget of %2 are used; at this pace the cost reaches %3 by %4, which is more.").arg(used, budget, forecast, end)
            : tr("%1 of the budget of %2 are used; at this pace the cost reaches %3 by %4, which is within it.").arg(used, budget, forecast, end);
    }

    QString unknownSentence(const PeriodSum& sum, const QLocale& locale)
    {
        if (sum.runs == sum.unpriced)
            return sum.runs == 1 ? tr("The run has no price, so the cost is unknown.") : tr("None of the runs has a price, so the cost is unknown.");
        if (sum.unpriced > 0)
            return sum.unpriced == 1 ? tr("One of %1 runs has no price: the total is a lower bound.").arg(locale.toString(sum.runs))
                                     : tr("%1 of %2 runs have no price: the total is a lower bound.").arg(locale.toString(sum.unpriced), locale.toString(sum.runs));
        if (sum.partlyPriced > 0)
            return sum.partlyPriced == 1 ? tr("Parts of the cost of one run are unknown: the total is a lower bound.")
                                         : tr("Parts of the cost of %1 runs are unknown: the total is a lower bound.").arg(locale.toString(sum.partlyPriced));
        return {};
    }

    QString largestGroupSentence(const PeriodGrouping& grouping, const PeriodSum& sum, const QLocale& locale)
    {
        if (grouping.groups.size() < 2 || sum.costUsd <= 0 || grouping.groups.front().name == tr("Unknown"))
            return {};
        const PeriodGroup& first = grouping.groups.front();
        return grouping.sentence.arg(first.name, format::percent(first.sum.costUsd / sum.costUsd, 0, locale), format::money(first.sum.costUsd, locale));
    }

    QString busiestSentence(const PeriodContent& c, const QLocale& locale)
    {
        const PeriodBucket* dearest = nullptr;
        for (const PeriodBucket& bucket : c.buckets)
            if (bucket.sum.costUsd > 0 && (!dearest || bucket.sum.costUsd > dearest->sum.costUsd))
                dearest = &bucket;
        if (!dearest || c.buckets.size() < 3)
            return {};
        return tr("The dearest %1 was %2, with %3.")
            .arg(stepWord(c.step), periodName(*dearest, c.step, locale),
                periodCost(dearest->sum, locale));
    }

} // namespace

std::optional<PeriodStep> periodStepFromName(const QString& name)
{
    const std::array<std::pair<const char*, PeriodStep>, 4> names { { { "day", PeriodStep::Day }, { "week", PeriodStep::Week },
        { "month", PeriodStep::Month }, { "year", PeriodStep::Year } } };
    for (const auto& [text, step] : names)
        if (name == QLatin1String(text))
            return step;
    return std::nullopt;
}

QString periodName(const PeriodBucket& bucket, PeriodStep step, const QLocale& locale)
{
    if (step == PeriodStep::Month)
        return locale.toString(bucket.first, tr("MMMM yyyy"));
    if (step == PeriodStep::Year)
        return QString::number(bucket.first.year());
    return daySpan(bucket.first, bucket.last, locale);
}

PeriodStep periodStepFor(const QDate& first, const QDate& last)
{
    const qint64 days = first.daysTo(last) + 1;
    return days <= 21 ? PeriodStep::Day : days <= 120 ? PeriodStep::Week : days <= 366 * 3 ? PeriodStep::Month : PeriodStep::Year;
}

std::vector<PeriodBucket> periodBuckets(const QDate& first, const QDate& last, PeriodStep step, const QLocale& locale)
{
    constexpr std::size_t mostBuckets = 400;
    std::vector<PeriodBucket> buckets;
    int year = 0;
    for (QDate begin = beginOf(first, step); begin <= last && buckets.size() < mostBuckets; begin = nextOf(begin, step)) {
        buckets.push_back({ begin, nextOf(begin, step).addDays(-1), labelOf(begin, step, begin.year() != year, locale), true, {} });
        year = begin.year();
    }
    return buckets;
}

QString trendSentence(const PeriodContent& c, const QLocale& locale)
{
    std::vector<const PeriodBucket*> whole;
    for (const PeriodBucket& bucket : c.buckets)
        if (bucket.whole)
            whole.push_back(&bucket);
    if (whole.size() < 2 || c.sum.runs == c.sum.unpriced)
        return {};
    const std::size_t half = whole.size() / 2;
    const double before = meanCost(whole, 0, half);
    const double after = meanCost(whole, whole.size() - half, half);
    const QString step = stepWord(c.step);
    const QString from = format::money(before, locale);
    const QString to = format::money(after, locale);
    if (before <= 0 && after <= 0)
        return {};
    if (half == 1)
        return neighbourSentence(*whole.front(), *whole.back(), c.step, locale);
    if (before <= 0)
        return tr("Nothing was spent in the first half of the period; the second took %1 a %2.").arg(to, step);
    if (std::abs(after - before) < 0.05 * before)
        return tr("The cost stays at about %1 a %2.").arg(to, step);
    return (after > before ? tr("The cost rose from %1 to %2 a %3 (%4).") : tr("The cost fell from %1 to %2 a %3 (%4)."))
        .arg(from, to, step, format::delta(before, after, locale));
}

QStringList periodFindings(const PeriodContent& c, const QLocale& locale)
{
    QStringList sentences { unknownSentence(c.sum, locale), budgetSentence(c, locale), trendSentence(c, locale), busiestSentence(c, locale) };
    for (const PeriodGrouping& grouping : c.groupings)
        sentences << largestGroupSentence(grouping, c.sum, locale);
    if (c.undated > 0)
        sentences << (c.undated == 1 ? tr("One run has no date and is left out.") : tr("%1 runs have no date and are left out.").arg(locale.toString(c.undated)));
    sentences.removeAll(QString());
    return sentences;
}

} // namespace runcost
