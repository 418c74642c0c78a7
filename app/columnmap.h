#pragma once

#include "commandio.h"

#include "import/importjob.h"

namespace runcost {

// --map COLUMN=FIELD[:UNIT[@USD]], --profile NAME and --save-profile NAME for the files of an import: fills
// ImportRequest::mappings. An empty text means that they make sense; a file that cannot be looked at is left to the
// import, which says why.
[[nodiscard]] QString mapColumns(const Words& words, ImportRequest& request);

} // namespace runcost
