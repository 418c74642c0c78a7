#pragma once

#include "core/result.h"

#include <QByteArray>

namespace runcost {

// Writes a whole file or leaves the old one as it was: through a temporary file beside it that takes its place.
[[nodiscard]] Status saveFile(const QString& path, const QByteArray& bytes);

} // namespace runcost
