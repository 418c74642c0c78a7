#pragma once

#include "commandio.h"
#include "import/reader.h"

namespace runcost {

// What `import` and `watch` both take: --project, --tag, --zone. An empty text means that it makes sense.
[[nodiscard]] QString readReadOptions(const Words& words, ReadOptions& options);

} // namespace runcost
