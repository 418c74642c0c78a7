#pragma once

#include "core/sqlite.h"

#include <array>
#include <utility>

namespace runcost {

enum class Query {
    Begin,
    Commit,
    Rollback,
    InsertRun,
    InsertRuns, // runsAtOnce of them
    UpdateRun,
    IdOfIdentity,
    SelectRun,
    SelectTotals,
    DeleteRun,
    InsertFigures,
    InsertFigurePacks, // runsAtOnce of them
    SelectFigures,
    SelectFigureRows, // of stores up to version 2
    DeleteFigures,
    InsertSeries,
    SelectSeries,
    DeleteSeries,
    InsertTag,
    SelectTags,
    DeleteTags,
    InsertReported,
    SelectReported,
    DeleteReported,
    CountRuns,
    RunAtPlace,
    DataVersion,
    TrackedRunning,
    AllRuns,
    AllTags,
    AllIdentities,
    TwinIds,
    SampleIds,
    ProjectPacks,
    ProjectRows, // of stores up to version 2
    ProjectMembers,
    SetScore,
    PutSource,
    HasSource,
    AllSources,
    ForgetSources,
    PathsOfSource,
    MoveSource,
    InsertHistory,
    TrimHistory,
    SelectHistory,
    PutScenario,
    DeleteScenario,
    AllScenarios,
    InsertCharge,
    SetChargeDetails,
    AllCharges,
    CountCharges,
    HasCharge,
    InsertShare,
    DeleteShares,
    AllShares,
    RunPlaces,
    PutJoined,
    RunOfJoined,
    JoinedOfRun,
    ForgetJoined,
    AnyJoined,
    JoinedAgain,
    SourceKindSpan,
    RunSpans,
    Count,
};

// A statement for each row is half of what a row costs.
inline constexpr std::size_t runsAtOnce = 16;

// Prepares each query once a connection, when it is first asked for.
class Queries {
public:
    explicit Queries(sqlite::Database& database)
        : m_database(database)
    {
    }
    [[nodiscard]] Result<sqlite::Statement*> operator[](Query query);
    [[nodiscard]] Status run(Query query); // without parameters
    // A store up to version 2 that may only be read: each figure is a row of its own.
    void setFigureRows(bool rows) { m_figureRows = rows; }
    [[nodiscard]] bool hasFigureRows() const { return m_figureRows; }

private:
    sqlite::Database& m_database;
    bool m_figureRows = false;
    std::array<sqlite::Statement, static_cast<std::size_t>(Query::Count)> m_statements;
};

// Steps through a statement that is already bound.
template <class Take>
[[nodiscard]] Status eachRow(sqlite::Statement& statement, const Take& take)
{
    while (true) {
        const Result<bool> row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return ok();
        take(std::as_const(statement));
    }
}

template <class Take>
[[nodiscard]] Status eachRow(Queries& queries, Query query, const Take& take)
{
    const Result<sqlite::Statement*> statement = queries[query];
    return statement ? eachRow(**statement, take) : Status(statement.error());
}

} // namespace runcost
