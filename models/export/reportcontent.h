#pragma once

#include "analysis/analysis.h"

#include <QDate>
#include <QLocale>
#include <QStringList>

#include <array>

namespace runcost {

// What a report is about. `analysis` is that of the scenario; with an empty scenario it equals `baseline`.
struct ReportSubject {
    const Run& run;
    const Scenario& scenario;
    const Analysis& baseline;
    const Analysis& analysis;
    const Catalog* catalog = nullptr; // for the factors behind the equivalents
};

struct ReportTexts {
    QString title; // empty = made from project or run
    QString author;
    QDate date; // invalid = no date is printed
    QLocale locale;
};

enum class ReportTone { Plain, Better, Worse };

struct ReportHeadline {
    QString label;
    QString value;
    QString note;
    ReportTone tone = ReportTone::Plain;
    int footnote = 0; // number of its note; 0 = none
};

// How one figure was made: what a small number beside it leads to.
struct ReportNote {
    int number = 0; // 1..
    QString figure; // "training_usd"
    QString title;
    QString value;
    QString formula; // with names
    QString numbers; // the same with numbers
    QString inputs; // each with unit, range, provenance, source and date
    QString range; // the 90 % range, what widens it most, and remarks
};

struct ReportAction {
    QString title;
    QString reason;
    Category category = Category::Training;
    QString effort;
    QString saving; // "$68.16"
    double share = 0; // of the largest saving, for the bar
    bool applied = false;
};

struct ReportAssumption {
    QString name;
    QString value;
    Provenance provenance = Provenance::Assumed;
    QString source;
};

// Everything that a report says in words and figures, before anybody lays it out.
struct ReportContent {
    QString title;
    QString facts; // "mistral-7b-sft-r04, 4 × A100 80 GB on AWS us-east-1, 18 h 24 min, measured"
    QString date;
    QString author;
    bool sample = false;
    bool comparesWithBaseline = false;
    std::array<ReportHeadline, 4> headlines;
    QStringList findings; // full sentences, the weightiest first
    QString actionsTitle;
    QString actionsNote;
    std::vector<ReportAction> actions; // at most three
    std::vector<ReportAssumption> assumptions; // the weightiest first
    std::vector<ReportNote> notes; // of the total, its parts, energy and CO2e; none without a catalog
    QString coverage; // what the total covers and how the ranges are made
    QString madeBy; // "RunCost 1.0, run mistral-7b-sft-r04"
    QString prices; // "Prices: catalog 2026-11-02. Ranges are 90 %."
};

[[nodiscard]] ReportContent reportContent(const ReportSubject& subject, const ReportTexts& texts);

// The parts, one file each.
[[nodiscard]] QStringList reportFindings(const ReportSubject& subject, const QLocale& locale);
[[nodiscard]] std::vector<ReportAssumption> reportAssumptions(const ReportSubject& subject, const QLocale& locale);

[[nodiscard]] std::vector<ReportNote> reportNotes(const ReportSubject& subject, const QLocale& locale);
[[nodiscard]] int noteOf(const ReportContent& content, const QString& figure); // 0 = none

[[nodiscard]] QString reportTitle(const Run& run);
[[nodiscard]] QString reportFacts(const ReportSubject& subject, const QLocale& locale);
// "≥ $12.40" when parts of the total are unknown.
[[nodiscard]] QString totalText(const Analysis& analysis, const QLocale& locale);
// Whole numbers as they are, others with three significant digits: "8", "66", "0.125".
[[nodiscard]] QString shortNumber(double value, const QLocale& locale);
// "one" to "nine", then figures.
// "A", "A and B", "A, B and C".
[[nodiscard]] QString joinedList(const QStringList& words);
[[nodiscard]] QString numberWord(int number, const QLocale& locale);
[[nodiscard]] QString capitalised(const QString& text);

} // namespace runcost
