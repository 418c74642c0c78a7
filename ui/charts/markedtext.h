#pragma once

#include "charts/canvas.h"

// Sentences with parts in bold that translators can move: "<b>%1</b> of the spread".
namespace runcost::charts {

// The tags of a translated text as marks, before data are put into it: what stands in data is never a tag.
[[nodiscard]] QString withMarks(QString translated);
[[nodiscard]] QString withoutMarks(QString text); // for the accessibility interface and for files

struct MarkedText {
    Ink plain;
    Ink bold;
    double left = 0;
    double right = 0; // lines break before it
    double lineHeight = 17;
    int lines = 0; // at most, the rest becomes "…"; 0 = as many as it takes

    // Sets the text from the baseline y on; returns the baseline of the last line.
    double paint(Canvas& canvas, const QString& text, double y) const;
    [[nodiscard]] double width(const Canvas& canvas, const QString& text) const; // on one line
};

} // namespace runcost::charts
