#pragma once

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

namespace runcost {

// The width of a glyph in thousandths of the type size, of a font by its name in the page ("F9"); absent = not known.
using GlyphWidth = std::function<std::optional<double>(const QByteArray& font, int glyph)>;

// The drawing instructions of one page, shorter; absent when they hold something that this does not know.
[[nodiscard]] std::optional<QByteArray> compactPdfContent(const QByteArray& content, const GlyphWidth& widthOf);

} // namespace runcost
