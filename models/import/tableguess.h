#pragma once

#include "import/columnhints.h"
#include "import/tablestats.h"

namespace runcost::table {

struct GuessInput {
    const Source& source;
    const TableStats& stats;
    const Catalog* catalog; // may be nullptr
};

// What one column is, by name and values; conflicts between columns are not looked at.
[[nodiscard]] MappedColumn guessColumn(const GuessInput& input, std::size_t index);
// Several rows of one run: sets history, runKey and the series among the columns.
void findHistory(const GuessInput& input, TableMapping& mapping);
// Whether enough of it is understood; `why` says what is missing.
[[nodiscard]] bool looksLikeRuns(const GuessInput& input, const TableMapping& mapping, QString& why);
[[nodiscard]] std::vector<MappingQuestion> openQuestions(const GuessInput& input, const TableMapping& mapping);
// For a region that only one provider of the shipped catalog has: its key, else empty.
[[nodiscard]] QString providerOfRegion(const QString& region);

} // namespace runcost::table
