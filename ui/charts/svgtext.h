#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace runcost::charts {

// A drawing by QSvgGenerator, whose texts keep their widths where the application's font is not installed: each says how
// long it is, and names fonts that most machines have.
[[nodiscard]] QByteArray withPortableText(const QByteArray& svg);

// A drawing of this size, in px at 96 dpi, with portable texts.
[[nodiscard]] QByteArray svgDrawing(const QSizeF& size, const QString& title, const std::function<void(QPainter&)>& draw);

} // namespace runcost::charts
