#pragma once

#include "store/queries.h"
#include "store/runstore.h"

namespace runcost::chargerows {

// The columns of a charge in this order, beginning with its id; a file_sha256 may follow.
inline constexpr char columns[] = "id, source_key, starts_at_ms, ends_at_ms, currency, billed_pico, effective_pico, category, class,"
                                  " provider, service, region, resource, sku, account, description, tags";
[[nodiscard]] Charge read(const sqlite::Statement& statement); // without shares
// False: a charge with this key is there.
[[nodiscard]] Result<bool> insert(Queries& queries, sqlite::Database& database, const Charge& charge, const QByteArray& fileSha256);

} // namespace runcost::chargerows
