#pragma once

#include <QIcon>

#include "items/importpreviewmodel.h"
#include "theme/theme.h"

class QPainter;

namespace runcost {

// The 15 px square that says what happens to a record: glyph first, hue only where you must look.
void paintImportMark(QPainter& painter, const QRectF& square, ImportMark mark, const theme::Tokens& tokens);
// A tick box of 13 px, as the style sheet draws them.
void paintTickBox(QPainter& painter, const QRectF& box, bool ticked, const theme::Tokens& tokens);
[[nodiscard]] QIcon importMarkIcon(ImportMark mark);
[[nodiscard]] QColor importMarkColour(ImportMark mark, const theme::Tokens& tokens); // of words and bars

} // namespace runcost
