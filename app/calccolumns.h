#pragma once

#include "formulas/registry.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace runcost {

// A formula over the rows of a table: columns named like inputs are inputs, the others are passed on.
class ColumnCalculator {
public:
    // `constants` are inputs that are the same in every row, and go before a column of that name.
    ColumnCalculator(const formulas::Formula& formula, const std::vector<std::string>& header,
        const formulas::Inputs& constants);

    [[nodiscard]] bool hasInputs() const { return m_usedColumns > 0; }
    // Names of the columns that a row gains: the outputs, then "error".
    [[nodiscard]] std::string addedHeader() const;
    // Appends ",OUTPUT…,ERROR" for one row; false when the row has an error.
    bool append(const std::vector<std::string_view>& fields, std::string& out);

private:
    struct Column {
        int index = -1; // in the table; -1 = constant or default
        bool mayBeAbsent = false;
        std::optional<double> fallback;
    };
    [[nodiscard]] bool takeNumbers(const std::vector<std::string_view>& fields);
    [[nodiscard]] bool appendNumbers(std::string& out);
    bool appendChecked(const std::vector<std::string_view>& fields, std::string& out) const;
    void appendError(const formulas::Json& answer, std::string& out) const;

    const formulas::Formula& m_formula;
    formulas::Arguments<double> m_arguments;
    formulas::Answers<double> m_answers;
    std::vector<Column> m_columns; // one an input
    std::vector<std::pair<std::size_t, std::size_t>> m_limits; // an input and the one that it may not exceed
    formulas::Inputs m_constants;
    int m_usedColumns = 0;
    bool m_numbersOnly = true; // every column is a number and the constants are right: no checks by name a row
};

// `runcost calc NAME --csv FILE`: reads the table, writes it with the outputs to standard output; the exit status.
int runColumns(const formulas::Formula& formula, const QString& path, const formulas::Inputs& constants);

} // namespace runcost
