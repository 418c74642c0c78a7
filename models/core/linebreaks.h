#pragma once

#include <QString>

#include <vector>

namespace runcost {

// A part of a line that is not broken. Western words are set apart by a space; between Chinese and Japanese characters a
// line may break without one, except where their rules forbid it (no full stop at the start of a line).
struct LinePiece {
    QString text;
    bool spaceBefore = false; // when it does not begin a line
};
[[nodiscard]] std::vector<LinePiece> linePieces(const QString& text);

} // namespace runcost
