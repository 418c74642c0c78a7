#pragma once

#include "import/issuelist.h"

#include <map>

// What both kinds of MLflow store (database and folder) hold about a run, and what a run is made of it.
namespace runcost::mlflow {

struct MetricPoint {
    double value = 0; // NaN and infinity as recorded
    qint64 timestampMs = 0; // UTC
    qint64 step = 0; // may be negative
    bool operator==(const MetricPoint&) const = default;
};
using MetricHistory = std::vector<MetricPoint>;

struct RunRecord {
    QString id; // 32 hex digits
    QString name; // empty in stores before 2.0: then the tag counts
    QString experiment;
    RunStatus status = RunStatus::Unknown;
    std::optional<qint64> startMs;
    std::optional<qint64> endMs;
    bool deleted = false;
    int children = 0; // runs that name this one as their parent, of those that are read
    std::map<QString, QString> params;
    std::map<QString, QString> tags;
    std::map<QString, MetricHistory> metrics; // in any order, with duplicates
};

inline constexpr std::size_t mostSeriesPoints = 2000; // of one series; a longer history is thinned
inline constexpr qsizetype mostText = 8000; // characters of a parameter or tag that are looked at

// "FINISHED", and the number that file stores write instead.
[[nodiscard]] RunStatus statusOf(const QString& text);
// A time of a store in ms; nothing when it is no time at all (text, before 1970, after 9999).
[[nodiscard]] std::optional<qint64> timeOf(qint64 ms);
// MLflow writes ms, some clients of 0.9 wrote seconds: such a stamp would lie in 1970.
[[nodiscard]] qint64 stampMs(qint64 stamp);

// `source` names the store in every figure. What cannot be used is named in the issues.
[[nodiscard]] Run runOf(RunRecord record, const QString& source, IssueList& issues);

} // namespace runcost::mlflow
