#pragma once

#include "import/issuelist.h"
#include "import/runmerge.h"
#include "import/tablecells.h"
#include "import/tablesource.h"

#include <QHash>

namespace runcost::table {

// Turns rows of a table into runs as a mapping says. What cannot be used is told in the issues.
class RunBuilder {
public:
    RunBuilder(const TableMapping& mapping, const QString& sourceName, const QByteArray& timeZone, IssueList& issues);

    // Columns may grow from row to row (JSON); known ones stay where they are.
    void bind(const std::vector<QString>& columns);
    // Absent: the row is rejected and the issues say why.
    [[nodiscard]] std::optional<Run> build(const Row& row);
    // Says once what concerns a whole column.
    void finish(qint64 rows);
    // A number of the row at hand, for histories.
    [[nodiscard]] ParsedNumber number(const Row& row, std::size_t column) const;

    static constexpr const char* sourceKind = "table";

private:
    struct NumberCell {
        std::size_t cell = 0;
        RunField field = RunField::Count;
        double factor = 1; // 0 = a currency without a rate
        bool headline = false;
        bool clock = false;
        MixedScale mixed = MixedScale::Keep;
        qint64 unknown = 0;
        qint64 signedMoney = 0;
        qint64 withoutRate = 0;
    };
    struct TextCell {
        std::size_t cell = 0;
        ColumnTarget target;
        MixedScale mixed = MixedScale::Keep;
        QByteArray unit;
        QHash<QByteArray, QString> known; // texts repeat
        QString metricName;
        bool higherIsBetter = false;
    };

    void bindColumn(const MappedColumn& column, std::size_t cell);
    void readNumbers(const Row& row, Run& run);
    void readText(TextCell& text, const Row& row, Run& run);
    void readStamps(const Row& row, Run& run);
    void readMetric(const TextCell& text, const Row& row, Run& run);
    void readSeries(const Row& row, Run& run);
    void readPlace(Run& run) const;
    void complete(const Row& row, Run& run);
    [[nodiscard]] QString identity(const Row& row, const Run& run) const;
    [[nodiscard]] QString textOf(TextCell& text, QByteArrayView cell);
    void readGpu(TextCell& text, QByteArrayView cell, Run& run);
    [[nodiscard]] std::pair<qint64, qint64> place(const Row& row, std::size_t cell) const;
    void setFigure(Run& run, RunField field, double value, Provenance provenance) const;

    const TableMapping& m_mapping;
    QString m_source;
    QString m_stem;
    IssueList& m_issues;
    CellStampReader m_stamps;
    CellStampReader m_plainStamps { "UTC" };
    std::vector<QString> m_columns;
    std::vector<NumberCell> m_numbers;
    std::vector<TextCell> m_texts;
    std::vector<TextCell> m_moments;
    std::vector<TextCell> m_series;
    std::optional<std::size_t> m_stepList;
    std::optional<std::size_t> m_idCell;
    std::vector<std::size_t> m_identityCells; // tell weak ids apart
    std::vector<quint64> m_columnSalts;
    QHash<QString, GpuModel> m_gpus; // by name: few, each taken apart once
    bool m_hasDuration = false;
    bool m_rejected = false;
    bool m_warnedEncoding = false;
    QString m_day;
    std::optional<qint64> m_dayOf;
};

// 32 hex digits of the cells, the same in any order of columns.
[[nodiscard]] QString cellsHash(const Row& row, const std::vector<quint64>& salts, const std::vector<std::size_t>& cells = {});
[[nodiscard]] quint64 saltOf(const QString& column);

} // namespace runcost::table
