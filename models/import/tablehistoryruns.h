#pragma once

#include "import/tablerun.h"

#include <map>

namespace runcost::table {

// Gathers the rows of a history into one run each. Memory grows with the file: it is limited.
class HistoryRuns {
public:
    HistoryRuns(const TableMapping& mapping, const QString& sourceName, const QByteArray& timeZone, IssueList& issues);
    void bind(const std::vector<QString>& columns);
    [[nodiscard]] Status add(const Row& row);
    // By first line; with the lines where they begin.
    void finish(std::vector<Run>& runs, std::vector<qint64>& lines, qint64 rows);

private:
    struct Curve {
        std::vector<double> x;
        std::vector<double> y;
    };
    struct One {
        Run run;
        qint64 line = 0;
        double leastStep = 0;
        QString firstHash; // of the row with the least step
        std::vector<Curve> curves; // as many as m_curves
        double steps = 0; // rows
        std::array<double, runFieldCount> sum {};
        std::array<qint64, runFieldCount> count {};
        std::array<bool, runFieldCount> shrank {};
        QByteArray key;
    };
    struct CurveColumn {
        std::size_t cell = 0;
        QString name;
        bool quality = false;
    };
    void merge(One& one, const Run& row, const Row& from, double step);
    void close(One& one) const;

    const TableMapping& m_mapping;
    QString m_stem;
    IssueList& m_issues;
    RunBuilder m_rows;
    std::vector<QString> m_columns;
    std::vector<quint64> m_salts;
    std::vector<std::size_t> m_keyCells;
    std::vector<CurveColumn> m_curves;
    std::optional<std::size_t> m_step;
    std::map<QByteArray, std::size_t> m_byKey;
    std::vector<One> m_all;
    qint64 m_points = 0;
};

} // namespace runcost::table
