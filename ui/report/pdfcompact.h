#pragma once

#include <QByteArray>
#include <QString>

namespace runcost {

// The same document in fewer bytes: numbers without idle digits, glyphs of a line in one string, drawing states that
// nothing uses left out, every stream packed; and the author among the document's properties. Made for what QPdfWriter
// writes; anything that it does not understand stays as it is.
[[nodiscard]] QByteArray compactPdf(const QByteArray& pdf, const QString& author);

} // namespace runcost
