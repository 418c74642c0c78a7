#pragma once

#include "export/reportcontent.h"

#include <QByteArray>

namespace runcost {

struct SummaryColumn {
    QString name;
    bool isNumber = true;
};

struct SummaryTable {
    QString title;
    QString finding; // the sentence under the title; may be empty
    std::vector<SummaryColumn> columns;
    std::vector<QStringList> rows; // as long as the columns
    int boldRow = -1;
};

// What a report on more than one run says, before anybody lays it out: a comparison, or a period.
struct SummaryContent {
    QString title;
    QString facts;
    QString date;
    QString author;
    bool sample = false;
    std::array<ReportHeadline, 4> headlines;
    QStringList findings;
    std::vector<SummaryTable> tables;
    QString note; // under the last table
    QString madeBy;
    QString prices;
};

[[nodiscard]] QByteArray summaryMarkdown(const SummaryContent& summary);
[[nodiscard]] QString summaryHtml(const SummaryContent& summary, const QByteArray& figureSvg); // one article element

// "from 30 October to 18 November 2026", or the one day.
[[nodiscard]] QString daySpan(const QDate& first, const QDate& last, const QLocale& locale);

} // namespace runcost
