#pragma once

#include "runs/run.h"
#include "runs/runcolumns.h"
#include "session/disagreements.h"
#include "store/runstore.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace runcost {

// The runs of a store, filtered and ordered, as `runcost list` shows them.
class RunList {
public:
    enum class Column { Id, Name, Project, State, StartedAt, DurationS, GpuType, GpuCount, EnergyKwh, CarbonKg, CostUsd, Score };
    [[nodiscard]] static std::optional<Column> columnFromKey(const QString& key); // "cost_usd"
    [[nodiscard]] static QStringList columnKeys();

    RunList(RunColumns columns, std::vector<RunIdentity> identities);

    void filter(const QString& text); // every word must occur in name, project, tags or note
    // Only runs with a reported figure that is this far off, with their figures; the furthest first.
    void keepDisagreeing(const std::vector<DisagreeingRun>& runs);
    void sort(Column column, bool descending); // unknown last in either direction
    void limit(qsizetype rows);
    [[nodiscard]] std::size_t total() const { return m_total; } // before the limit

    [[nodiscard]] QByteArray json() const;
    [[nodiscard]] QByteArray csv() const;
    [[nodiscard]] QByteArray table() const; // for a terminal

private:
    [[nodiscard]] std::optional<double> number(Column column, std::size_t row) const;
    [[nodiscard]] QString text(Column column, std::size_t row) const;
    [[nodiscard]] RunStatus status(std::size_t row) const;
    [[nodiscard]] const RunIdentity& identity(std::size_t row) const { return m_identities[row]; }
    void appendRun(QByteArray& json, std::size_t row) const;
    void appendTags(QByteArray& json, std::size_t row) const;

    RunColumns m_columns;
    std::vector<RunIdentity> m_identities; // one a row
    std::map<qint64, DisagreeingRun> m_disagreeing; // asked for: by id
    std::vector<std::size_t> m_rows; // what is shown, in order
    std::size_t m_total = 0;
};

} // namespace runcost
