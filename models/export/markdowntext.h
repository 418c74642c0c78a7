#pragma once

#include <QString>

namespace runcost {

// Names come from files: nothing in them may become markup, a link or a new line.
[[nodiscard]] QString markdownText(const QString& text);

} // namespace runcost
