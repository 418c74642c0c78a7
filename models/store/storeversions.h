#pragma once

#include <QString>

namespace runcost {

[[nodiscard]] QString sqliteVersion(); // of the library that runs: "3.40.1"
[[nodiscard]] int storeSchemaVersion(); // of the stores that this program makes

} // namespace runcost
