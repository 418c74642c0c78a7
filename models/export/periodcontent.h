#pragma once

#include "export/summarycontent.h"
#include "runs/runcolumns.h"
#include "runs/runfilter.h"

namespace runcost {

class Catalog;

enum class PeriodStep { Day, Week, Month, Year };

struct PeriodQuery {
    RunFilter filter; // its fromMs and toMs are not used: see `from` and `to`
    QString subject; // "assist-llm"; empty = all runs
    QDate from; // first day, UTC; invalid = that of the first run
    QDate to; // last day; invalid = that of the last run
    std::optional<PeriodStep> step; // absent = by the length of the period
    QString by; // tag to group by; empty = the first of the tags that usually name a person or a team
    std::optional<double> budgetUsd; // for the whole period
};

// Sums that know what is missing: unknown is never counted as 0.
struct PeriodSum {
    qint64 runs = 0;
    double costUsd = 0; // of the known parts
    double energyKwh = 0;
    double carbonKg = 0;
    qint64 unpriced = 0; // no part of the cost is known
    qint64 partlyPriced = 0;
    qint64 unknownEnergy = 0;
    qint64 unknownCarbon = 0;
    [[nodiscard]] bool isLowerBound() const { return unpriced + partlyPriced > 0; }
};

struct PeriodBucket {
    QDate first;
    QDate last;
    QString label; // "Oct", "W 43", "3"
    bool whole = true; // not cut by the period or by the day of the report
    PeriodSum sum;
};

struct PeriodGroup {
    QString name;
    bool isRest = false; // "4 others"
    PeriodSum sum;
};

struct PeriodGrouping {
    QString title; // "By provider"
    QString column; // "Provider"
    QString sentence; // about the dearest: %1 its name, %2 its share, %3 its cost
    std::vector<PeriodGroup> groups; // dearest first, the rest last
};

struct PeriodRun {
    std::size_t row = 0; // of the columns
    QString name;
    QString project;
    QString device;
    std::optional<QDate> started;
    std::optional<double> costUsd;
    bool isLowerBound = false;
    std::optional<double> energyKwh;
    std::optional<double> carbonKg;
};

// What a project, or any choice of runs, took over a period.
struct PeriodContent {
    SummaryContent summary;
    PeriodSum sum;
    qint64 undated = 0; // runs that match but have no date, so that they are in no period
    QDate first; // of the period
    QDate last;
    PeriodStep step = PeriodStep::Month;
    std::vector<PeriodBucket> buckets; // without gaps
    std::vector<PeriodGrouping> groupings;
    std::vector<PeriodRun> top; // dearest first, at most ten
    std::optional<double> budgetUsd;
    std::optional<double> budgetUsed; // fraction
    std::optional<double> forecastUsd; // at the end of the period, when the day of the report lies inside it
    QString bucketFinding;
    QString topFinding;
};

// Pure: `texts.date` is the day of the report. Fails when no run is left or the period ends before it begins.
[[nodiscard]] Result<PeriodContent> periodContent(
    const RunColumns& columns, const PeriodQuery& query, const ReportTexts& texts, const Catalog& catalog);

[[nodiscard]] std::optional<PeriodStep> periodStepFromName(const QString& name); // "month"
[[nodiscard]] QStringList periodFindings(const PeriodContent& content, const QLocale& locale);
[[nodiscard]] QString trendSentence(const PeriodContent& content, const QLocale& locale); // empty when there is nothing to compare
[[nodiscard]] QString periodCost(const PeriodSum& sum, const QLocale& locale); // "≥ $12.40"
// "October 2026", or the days of a week.
[[nodiscard]] QString periodName(const PeriodBucket& bucket, PeriodStep step, const QLocale& locale);
// The buckets from `first` to `last`, empty.
[[nodiscard]] std::vector<PeriodBucket> periodBuckets(const QDate& first, const QDate& last, PeriodStep step, const QLocale& locale);
[[nodiscard]] PeriodStep periodStepFor(const QDate& first, const QDate& last);

} // namespace runcost
