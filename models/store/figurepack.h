#pragma once

#include "core/sqlite.h"
#include "runs/run.h"

#include <string_view>

namespace runcost {

using FigureArray = decltype(Run::figures);

// All figures of a run in one value of the store:
//   1 byte: 1, the kind of this layout
//   count of origins, then of each: length and UTF-8 bytes of the source, length and bytes of the date
//   of each figure: 1 byte field (RunField), 1 byte provenance (8 is added when there is a half range),
//   index of its origin, value, half range
// Counts, lengths and indexes are base 128, low bits first; numbers are little-endian doubles.
[[nodiscard]] QByteArray packFigures(const FigureArray& figures);
// False when it is no such value; figures of unknown fields are passed over.
[[nodiscard]] bool unpackFigures(std::string_view pack, FigureArray& figures);
// The values alone; absent ones stay as they are.
[[nodiscard]] bool unpackValues(std::string_view pack, std::array<std::optional<double>, runFieldCount>& values);

// A figure as stores up to version 2 keep it: value, provenance, half range, source and date from column `first` on.
[[nodiscard]] Figure figureOfRow(const sqlite::Statement& row, int first);

} // namespace runcost
