#pragma once

#include "core/sqlite.h"

namespace runcost::schema {

inline constexpr quint32 applicationId = 0x52434F53; // "RCOS", in the header of the file
inline constexpr quint32 version = 4;

// What the connection needs besides the hardening of sqlite::Database. Query-only connections cannot write.
[[nodiscard]] Status configure(sqlite::Database& database, bool queryOnly);
// Readers go on while an import writes. Not on network file systems, whose shared memory cannot be trusted.
[[nodiscard]] Status useWriteAheadLog(sqlite::Database& database);
// Makes the tables unless another process was faster. One transaction: the file is empty or complete.
[[nodiscard]] Status create(sqlite::Database& database);
// Brings an older store up, in one transaction; false when another process was faster.
[[nodiscard]] Result<bool> upgrade(sqlite::Database& database);
[[nodiscard]] Result<quint32> fileVersion(sqlite::Database& database);
// Gives a connection that may not write to an older store the newer tables, empty and for this connection alone.
[[nodiscard]] Status lendTables(sqlite::Database& database, quint32 fileVersion);
// A large import goes without the index of identities and makes it at its end; OutOfRange when two runs have the same.
[[nodiscard]] Status dropRunIndexes(sqlite::Database& database); // of identities and projects
[[nodiscard]] Status makeIdentityIndex(sqlite::Database& database);
[[nodiscard]] Status makeProjectIndex(sqlite::Database& database);
[[nodiscard]] Status makeTwinIndex(sqlite::Database& database); // within an import: lets two runs have one identity
[[nodiscard]] Status dropTwinIndex(sqlite::Database& database);
[[nodiscard]] Status setQueryOnly(sqlite::Database& database, bool on);
// Refuses a file that is not ours, newer, or holds anything but our tables. `deep` reads every page.
[[nodiscard]] Status check(sqlite::Database& database, const QString& path, bool deep);
[[nodiscard]] Result<bool> isEmpty(sqlite::Database& database);

[[nodiscard]] Error foreign(const QString& path);
[[nodiscard]] Error newer(const QString& path, quint32 fileVersion);

} // namespace runcost::schema
