#pragma once

#include <QByteArray>

namespace runcost::charts {

// A drawing by QSvgGenerator, whose texts keep their widths where the application's font is not installed: each says how
// long it is, and names fonts that most machines have.
[[nodiscard]] QByteArray withPortableText(const QByteArray& svg);

} // namespace runcost::charts
