#include "store/storeversions.h"

#include "store/schema.h"

#include <sqlite3.h>

namespace runcost {

QString sqliteVersion() { return QString::fromLatin1(sqlite3_libversion()); }
int storeSchemaVersion() { return static_cast<int>(schema::version); }

} // namespace runcost
