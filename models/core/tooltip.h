#pragma once

#include <QString>

namespace runcost::format {

// Text for a tool tip, lines and all. Tips take what looks like markup for it: such a text is handed over as markup that
// shows it as it is; any other stays plain, so that nobody reads "&lt;".
[[nodiscard]] QString toolTip(const QString& text);

} // namespace runcost::format
