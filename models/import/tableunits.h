#pragma once

#include "import/columnmapping.h"

#include <string_view>

namespace runcost::table {

// One way to write the values of a field.
struct Unit {
    const char* key; // stable; the first of a list is the default
    const char* label; // English source text
    double factor; // to the unit of the field; 0 = a rate must be given
    const char* words; // lower case, blank separated: what headers and cells call it
};

struct Units {
    const Unit* first = nullptr;
    std::size_t count = 0;
    [[nodiscard]] const Unit* begin() const { return first; }
    [[nodiscard]] const Unit* end() const { return first + count; }
    [[nodiscard]] const Unit* byKey(const QString& key) const;
    [[nodiscard]] const Unit* byWord(std::string_view lowerCaseWord) const;
};

[[nodiscard]] Units unitsOf(RunField field);
[[nodiscard]] Units stampUnits(); // of Started and Ended
// Durations also come as 1:02:03, "2h 5min" or "1 day, 2:03:04": key "clock".
inline constexpr const char* clockUnit = "clock";
// A utilisation in per cent, a quality that is one.
inline constexpr const char* percentUnit = "percent";

// Money in the field.
[[nodiscard]] bool isMoney(RunField field);
// The figures that a user came for: a value that cannot be read costs the row.
[[nodiscard]] bool isHeadline(RunField field);

} // namespace runcost::table
